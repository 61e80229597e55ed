// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Rinnalla {

/// First thing in main(), before anything is read: no core file and no debugger's look at the memory (both would hold
/// what is kept encrypted), and new files are for their owner only. Where the system has no such switch, does nothing.
void hardenProcess();

} // namespace Rinnalla
