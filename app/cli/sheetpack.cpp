// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/library.h"
#include "core/library/routepacking.h"

#include <QJsonArray>

namespace Rinnalla {

namespace {

const QString RoutePrefix = QStringLiteral("path/"); // as PackChange::id names routes

/// "help-now/en", or a topic with all that the organisation said of it.
Result<QList<SheetName>> sheetsNamed(const QStringList& words, const SheetCatalogue& catalogue)
{
    QList<SheetName> names;
    for (const QString& word : words) {
        const qsizetype before = names.size();
        if (word.contains(u'/'))
            names += SheetName::fromString(word);
        for (const SheetName& own : worthPacking(catalogue, catalogue.compartment(word)))
            if (own.topic == word)
                names += own;
        if (names.size() == before)
            return failure(ErrorCode::NotFound,
                           Cli::tr("Nothing of “%1” was written, checked or withdrawn here.").arg(word));
    }
    return names;
}

/// What the words name, or all of the compartment that the organisation has said something of.
Result<SheetPack> contents(const Invocation& invocation, const SheetCatalogue& catalogue, const PathTemplates& paths,
                           const QString& from, const QString& room, const QDate& today)
{
    QStringList routes;
    QStringList texts;
    for (const QString& word : invocation.words)
        (word.startsWith(RoutePrefix) ? routes : texts) += word;
    if (invocation.words.isEmpty())
        routes = routesWorthPacking(paths, room);
    for (QString& route : routes)
        route.remove(RoutePrefix);
    const auto names = invocation.words.isEmpty() ? Result<QList<SheetName>>(worthPacking(catalogue, room))
                                                  : sheetsNamed(texts, catalogue);
    if (!names)
        return tl::unexpected(names.error());
    auto made = packOf(catalogue, *names, from, today);
    if (!made)
        return made;
    const Status added = addRoutes(*made, routes, paths, catalogue);
    return added ? made : Result<SheetPack>(tl::unexpected(added.error()));
}

/// How the organisation calls itself: said now, or the last time.
Result<QString> organisation(Store& store, const Invocation& invocation)
{
    if (!invocation.has("from"))
        return store.local().value(OrganisationSetting).toString();
    const QString name = invocation.option("from").trimmed();
    const Status kept = store.local().set(OrganisationSetting, name);
    return kept ? Result<QString>(name) : Result<QString>(tl::unexpected(kept.error()));
}

Result<Outcome> pack(Context& context, const Invocation& invocation)
{
    const auto room = roomOption(invocation);
    if (!room)
        return tl::unexpected(room.error());
    if (!invocation.has("out"))
        return wrongUsage(Cli::tr("Say with --out into which file."));
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const auto catalogue = catalogueOf(context, **store);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    const auto paths = pathsOf(context, **store, *catalogue);
    const auto from = organisation(**store, invocation);
    if (!paths || !from)
        return tl::unexpected(paths ? from.error() : paths.error());
    if (from->isEmpty())
        return wrongUsage(Cli::tr("Say with --from what your organisation is called."));
    const auto made = contents(invocation, *catalogue, *paths, *from, *room, context.environment().clock.today());
    const auto keys = packKeys(**store);
    if (!made || !keys)
        return tl::unexpected(made ? keys.error() : made.error());
    const auto file = writePack(*made, *keys);
    if (!file)
        return tl::unexpected(file.error());
    const QString out = invocation.option("out");
    if (const Status written = context.environment().files.writeAtomically(out, *file); !written)
        return tl::unexpected(written.error());
    const QString fingerprint = fingerprintOf(keys->publicKey);
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("file"), out},
                                  {QStringLiteral("fingerprint"), fingerprint},
                                  {QStringLiteral("changes"), QJsonArray::fromStringList(made->changes)}});
    else
        context.print(made->changes.join(u'\n') + u'\n' + Cli::tr("Signed with the key %1.").arg(fingerprint));
    return Outcome::Done;
}

} // namespace

Command sheetPackCommand()
{
    return {"sheet pack",
            "--out FILE.rinnalla-sheets [--from ORGANISATION] [--compartment support|serie] "
            "[TOPIC|TOPIC/LANGUAGE|path/ROUTE …]",
            QT_TRANSLATE_NOOP("Cli",
                              "puts texts and facts the organisation wrote or checked into a signed file for others"),
            0,
            1000,
            {QStringLiteral("out"), QStringLiteral("from"), QStringLiteral("compartment")},
            {},
            pack};
}

} // namespace Rinnalla
