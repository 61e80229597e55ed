// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Rinnalla::Bench {

/// The picture of a path of 200 steps over thirty years: prints the milliseconds of a frame, of a step of the zoom
/// (both p95) and of the same on paper. Needs a QApplication. Gives the exit status.
int drawPaths();

} // namespace Rinnalla::Bench
