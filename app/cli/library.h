// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/sheets/sheetcatalogue.h"

namespace Rinnalla {

/// The sheets as the organisation has them in this store; own texts that are wrong are told on standard error.
Result<SheetCatalogue> catalogueOf(const Context& context, Store& store);

/// The built-in sheets; where a store was named, it is opened and what it says laid over them.
Result<SheetCatalogue> catalogueFor(Context& context);

} // namespace Rinnalla
