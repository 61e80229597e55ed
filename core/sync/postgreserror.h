// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace Rinnalla {

/// What a relay's error is for a statement that failed with this SQLSTATE. Empty: the connection is lost. No detail.
Error postgresError(const QString& state);

/// The same for a connection that was not opened: libpq tells it in English words only, no code.
Error postgresConnectError(const QString& text);

} // namespace Rinnalla
