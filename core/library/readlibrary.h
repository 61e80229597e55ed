// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/sheets/ownlibrary.h"
#include "core/store/connection.h"

namespace Rinnalla {

/// All the organisation says of sheets and facts, in an order that is the same on every laptop. Reads some hundred rows
/// at most; on the thread of the connection.
Result<OwnLibrary> readOwnLibrary(Connection& connection);

} // namespace Rinnalla
