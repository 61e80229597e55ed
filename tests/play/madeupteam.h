// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"
#include "tests/support/fakeclock.h"

namespace Rinnalla {

/// Gives an open store, filled with made-up records, a made-up team: two colleagues who have joined and synchronised,
/// two fields of a client written on two laptops at the same time, a client erased on all laptops but one. Moves the
/// clock on by less than an hour. Throws a Stumble where it fails.
void addTeam(Store& store, FakeClock& clock);

} // namespace Rinnalla
