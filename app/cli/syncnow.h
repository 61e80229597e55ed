// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/sync/synchroniser.h"

namespace Rinnalla {

/// One synchronisation of the open store with its relay, with a bar on a terminal; Ctrl-C stops it at a safe place.
/// Refused, with what to do about it, where there is no team or no relay, or where this laptop was shut out.
Result<Sync::SyncReport> synchronise(Context& context, Sync::Team& team);

} // namespace Rinnalla
