// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

/// Looking at something again: at a client, a step or a goal.
namespace Rinnalla::Reviews {

/// The first day after today that lies whole periods of `months` after `day`. The last day of a month stays the last
/// day, through short and long ones; another day that a month does not have is its last. Invalid where months is not
/// positive.
QDate next(const QDate& day, int months, const QDate& today);

QDate day(const Record& record); ///< when to look again; invalid where nobody has said

/// "Looked at": the next day where it recurs, none where it does not. Of a client, a step or a goal.
Edit lookedAt(const Record& record, const QDate& today);

} // namespace Rinnalla::Reviews
