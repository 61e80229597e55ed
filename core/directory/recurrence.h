// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace Rinnalla::Directory {

/// The days an iCalendar rule names (RFC 5545, 3.3.10), as far as opening hours use it: FREQ of DAILY to YEARLY,
/// INTERVAL, BYDAY with "1SA" and "-1FR", BYMONTHDAY, BYMONTH, UNTIL.
class Recurrence {
public:
    enum class Frequency { Daily, Weekly, Monthly, Yearly };
    struct Weekday {
        int day = 0;   ///< from 1, Monday
        int which = 0; ///< of the month, from 1; negative: from its end; 0: each
    };

    /// Nothing where the rule says more than is understood here: what is not understood must not be guessed at.
    static std::optional<Recurrence> read(const QString& rule);
    /// "MO", "monday", "1" … as days of the week from 1; nothing where it names none.
    static std::optional<int> weekday(const QString& name);

    /// Whether the day is one of those. `start`, where it is known, is the first day that counts; without it a rule
    /// that leaves out weeks or months falls on no day that could be told.
    bool falls(const QDate& day, const QDate& start) const;
    bool needsStart() const
    {
        return interval > 1 || (weekdays.isEmpty() && monthDays.isEmpty() && frequency != Frequency::Daily);
    }

    Frequency frequency = Frequency::Weekly;
    int interval = 1;
    QList<Weekday> weekdays;
    QList<int> monthDays;
    QList<int> months;
    QDate until;

private:
    bool fallsInSteps(const QDate& day, const QDate& start) const;
    bool fallsOnWeekday(const QDate& day) const;
};

} // namespace Rinnalla::Directory
