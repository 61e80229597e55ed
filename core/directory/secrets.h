// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/secrets.h"
#include "core/store/connection.h"

namespace Rinnalla::Directory {

/// As withoutSecrets(record), and for a place also where the organisation it belongs to is secret. Writers that have
/// read the organisation already need not ask the store again. Where it cannot be read, nothing tells where it is.
Record withoutSecrets(Connection& connection, const Record& record);
/// Whether that takes anything away: its past must not tell it either.
bool hidesPlace(Connection& connection, const Record& record);

} // namespace Rinnalla::Directory
