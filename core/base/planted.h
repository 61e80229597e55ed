// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Known mistakes of programs that synchronise, each made on purpose at the place where it would be made, so that a
/// test can prove that the simulation notices it (docs/simulation.md). Only the library the simulation links is
/// compiled with RINNALLA_PLANT; anywhere else planted() is the constant false and leaves nothing behind.
namespace Rinnalla {

#ifdef RINNALLA_PLANT
inline int plantedBug = 0; ///< the one that is made; 0: none
inline bool planted(int bug)
{
    return plantedBug == bug;
}
#else
constexpr bool planted(int)
{
    return false;
}
#endif

} // namespace Rinnalla
