// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Rinnalla::Bench {

/// Imports 10,000 made-up services of 500 organisations, each with a place, from one HSDS file into an empty store:
/// reading, comparing and writing; then the same file again, which changes nothing.
void measureImport();

} // namespace Rinnalla::Bench
