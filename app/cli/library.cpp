// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/library.h"

#include "core/library/readlibrary.h"
#include "core/library/routelibrary.h"

namespace Rinnalla {

Result<SheetCatalogue> catalogueOf(const Context& context, Store& store)
{
    const auto own = readOwnLibrary(store.connection());
    if (!own)
        return tl::unexpected(own.error());
    QList<Error> refused;
    auto catalogue = SheetCatalogue::load(QStringLiteral(":"), *own, &refused);
    for (const Error& error : std::as_const(refused))
        context.say(error.message);
    return catalogue;
}

Result<PathTemplates> pathsOf(const Context& context, Store& store, const SheetCatalogue& sheets)
{
    const auto own = readOwnRoutes(store.connection());
    if (!own)
        return tl::unexpected(own.error());
    const auto builtIn = PathTemplates::load();
    if (!builtIn)
        return builtIn;
    QList<Error> refused;
    PathTemplates paths = builtIn->with(*own, sheets.facts().factIds(), &refused);
    for (const Error& error : std::as_const(refused))
        context.say(error.message);
    return paths;
}

Result<SheetCatalogue> catalogueFor(Context& context)
{
    if (!context.isStoreNamed())
        return SheetCatalogue::load();
    const auto store = context.open();
    return store ? catalogueOf(context, **store) : Result<SheetCatalogue>(tl::unexpected(store.error()));
}

} // namespace Rinnalla
