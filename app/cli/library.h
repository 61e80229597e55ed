// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/paths/pathtemplates.h"
#include "core/sheets/sheetcatalogue.h"

namespace Rinnalla {

/// The sheets as the organisation has them in this store; own texts that are wrong are told on standard error.
Result<SheetCatalogue> catalogueOf(const Context& context, Store& store);

/// The routes as the organisation has them in this store; own ones that are wrong are told on standard error.
Result<PathTemplates> pathsOf(const Context& context, Store& store, const SheetCatalogue& sheets);

/// The built-in sheets; where a store was named, it is opened and what it says laid over them.
Result<SheetCatalogue> catalogueFor(Context& context);

} // namespace Rinnalla
