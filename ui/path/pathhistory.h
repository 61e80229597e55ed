// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/store/journal.h"

namespace Rinnalla {

/// A time in which nothing was to be done for a client: dormant or closed, until they came back.
struct PathPause {
    QDate from;
    QDate until; ///< the day before they came back; invalid while it lasts
    bool closed = false;

    bool operator==(const PathPause&) const = default;
};

/// What the picture of a path tells besides its steps.
struct PathHistory {
    QList<PathPause> pauses; ///< in their order
    QDate reviewOn;          ///< of the client's whole path
    int reviewEvery = 0;     ///< months; 0: once
    int reviewDay = 0;       ///< of the month (Reviews::dayOfMonth)
    QHash<Id, int> stepReviewDays;

    /// From what the journal keeps of the client and of the steps. On the journal's thread.
    static Result<PathHistory> read(Journal& journal, const Record& client, const QList<Record>& steps);
    /// From what the journal keeps of the client, the oldest first; days of the month as the records have them.
    static PathHistory of(const Record& client, const QList<HistoryEntry>& journal);
};

/// The days of a review: the next one, and where it recurs each after it as it is looked at on its day
/// (Reviews::later), up to and including `last`. At most 1,000.
QList<QDate> reviewDays(const QDate& next, int everyMonths, int dayOfMonth, const QDate& last);

} // namespace Rinnalla
