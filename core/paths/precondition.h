// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/paths/pathtemplates.h"

namespace Rinnalla {

/// What should come before a step and does not hold on this client's path.
struct Missing {
    enum class Why {
        NotBegun,
        NotDecided, ///< asked for; it holds from a decision on, and there is none yet
        NotPossible
    };
    QString step; ///< id of a template
    Why why;
};

/// In the order the step names them. What the person declined after information is settled: the choice was theirs. What
/// was not possible is over, but what comes next goes without it. Advice, never a lock.
QList<Missing> missingBefore(const PathTemplates& paths, const StepTemplate& step, const QList<Record>& path);

} // namespace Rinnalla
