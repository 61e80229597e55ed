// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/languages/scenes.h"

namespace Rinnalla {

/// The Sync page from the first question to a team with everything a team can have, and the conflict view.
QList<Scene> syncScenes();

/// The same pages alone, each entered as often as one likes.
QList<Scene> syncPages();

} // namespace Rinnalla
