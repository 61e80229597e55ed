// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/languages/scenes.h"

namespace Rinnalla {

/// Sheets as the organisation keeps them right: a checked one, the worker's line, whom to tell, packs out and in.
QList<Scene> packScenes();

} // namespace Rinnalla
