// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rinnalla::Places {

/// The program's name to the system: folders are called after it. Set before anything is asked for.
QString applicationName();

/// Where a worker's store lies unless they chose another place. The folder is not made.
QString defaultStore();

} // namespace Rinnalla::Places
