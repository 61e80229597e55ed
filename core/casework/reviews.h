// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/store/journal.h"

/// Looking at something again: at a client, a step or a goal.
namespace Rinnalla::Reviews {

QDate day(const Record& record); ///< when to look again; invalid where nobody has said

/// The day of the month to look again on. A review of the 30th is on the 28th in February, and on the 30th again after
/// it: what was written down before tells. 0 where nobody has said when. On the journal's thread.
Result<int> dayOfMonth(Journal& journal, const Record& record);

/// So many months after `day`, on that day of the month; where the month does not have it, on its last.
QDate later(const QDate& day, int months, int dayOfMonth);

/// The first day after today that lies whole periods of `months` after `day`. Invalid where months is not positive.
QDate next(const QDate& day, int months, int dayOfMonth, const QDate& today);

/// "Looked at": the next day where it recurs, none where it does not. Of a client, a step or a goal.
Edit lookedAt(const Record& record, int dayOfMonth, const QDate& today);

} // namespace Rinnalla::Reviews
