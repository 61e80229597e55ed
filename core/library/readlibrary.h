// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/sheets/sheetcatalogue.h"
#include "core/store/conflicts.h"

namespace Rinnalla {

/// All the organisation says of sheets and facts, in an order that is the same on every laptop. Reads some hundred rows
/// at most; on the thread of the connection.
Result<OwnLibrary> readOwnLibrary(Connection& connection);

/// Leaves out what is about sheets, routes and conversation aids of another compartment than `room`: their records name
/// no client.
QList<Conflict> withinRoom(Connection& connection, QList<Conflict> conflicts, const SheetCatalogue& catalogue,
                           const QString& room);

} // namespace Rinnalla
