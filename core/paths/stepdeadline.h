// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/paths/pathtemplates.h"

#include <QCborArray>

namespace Rinnalla {

/// The days a step's periods are counted from, as its record keeps them.
Period::Starts startsOf(const Record& step);

/// The same as a record keeps them, each with the deadline it gives now: a later law or a corrected length finds what
/// was counted by it.
QCborArray startEntries(const StepTemplate& step, const Period::Starts& starts);

/// Whether its deadline was counted from its days, and not written by the worker: it was kept as counted, or one of the
/// step's periods gives it or would give it if it still held. False where the template is gone.
bool isDeadlineCounted(const PathTemplates& paths, const Record& step);

/// The step with the deadline that today's rules give. One that was counted before a rule was changed, or before a day
/// switched it off, is put right. A day the worker wrote stays, and so does one for which no rule gives a day any more:
/// nobody misses anything by being early.
Record withRightDeadline(const PathTemplates& paths, const Record& step);

/// The day one of a step's periods comes to, and nobody's deadline: when something ends at the latest (AtMost), or what
/// it lasts at least until (AtLeast).
struct PeriodEnd {
    QDate day;
    Period::Sense sense;
    LocalText label;
    qsizetype number; ///< of the period in its step
};

/// Those whose first day is known, the earliest first. What was granted runs on when its step is done; what was asked
/// for is over then, and everything is where the person declined or it was not possible.
QList<PeriodEnd> periodEnds(const PathTemplates& paths, const Record& step);

/// Ids of the steps that can have one.
QStringList stepsWithPeriodEnds(const PathTemplates& paths);

} // namespace Rinnalla
