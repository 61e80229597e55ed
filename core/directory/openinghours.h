// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/recurrence.h"

#include <QCborValue>
#include <QDateTime>
#include <QTimeZone>

namespace Rinnalla::Directory {

/// One line of hours as the store keeps it (docs/store-format.md), read once.
struct HoursItem {
    enum class Holidays { Unsaid, Closed, Open };

    QList<int> days;                ///< of the week, from 1, Monday
    std::optional<Recurrence> rule; ///< instead of days
    QTime opens;                    ///< invalid: not told
    QTime closes;                   ///< not later than `opens`: on the day after
    QDate from;                     ///< the first day it holds; invalid: always did
    QDate until;                    ///< the last; invalid: no end
    bool closed = false;
    bool always = false;
    Holidays holidays = Holidays::Unsaid;
    QString description;
    bool understood = true;   ///< false: words only, or a rule this program does not know
    bool unknownRule = false; ///< the latter

    bool isDated() const { return days.isEmpty() && !rule && !always && from.isValid(); } ///< an exception
    bool isForHolidays() const ///< tells of public holidays and of nothing else
    {
        return understood && days.isEmpty() && !rule && !always && !from.isValid() && holidays != Holidays::Unsaid;
    }
    bool isRegular() const { return understood && !closed && (always || rule || !days.isEmpty()); }
    bool holdsOn(const QDate& day) const
    {
        return (!from.isValid() || day >= from) && (!until.isValid() || day <= until);
    }
    bool fallsOn(const QDate& day) const; ///< its weekday or rule does; not whether it holds then
};

/// When somebody answers or a door is open, by the clock of Finland: weekly, monthly, over midnight, always, with dated
/// exceptions and public holidays. Dated lines come before seasons, a season before what holds all year, each for its
/// weekday. What nobody said is unknown, never closed: hours that were not told, a public holiday about which nothing
/// is said, a season that is over. Never changes once read; any thread.
class OpeningHours {
public:
    OpeningHours() = default;
    /// A list of Details: flat objects, or words, which tell a person and not the program.
    static OpeningHours read(const QCborValue& hours);

    const QList<HoursItem>& items() const { return m_items; }
    bool isKnown() const;  ///< something is told that a clock can be held against
    bool isAlways() const; ///< day and night, without exception

    /// Nothing: it is not known. `at` may be in any time zone.
    std::optional<bool> isOpen(const QDateTime& at) const;
    /// The same for who asks often: a moment by the clock of Finland (zone()).
    std::optional<bool> isOpenAt(const QDate& day, const QTime& time) const;
    /// When the answer will be another one; invalid where it stays so for a year. By the clock of Finland.
    QDateTime nextChange(const QDateTime& at) const;

    static const QTimeZone& zone(); ///< Europe/Helsinki; the computer's own where it knows no zones

private:
    struct Span {
        int from = 0; ///< minutes after midnight
        int to = 0;   ///< over 1440 where it goes on after midnight
        bool sure = true;
    };
    struct Day {
        QList<Span> spans;
        bool told = false; ///< whether closed outside the spans is known
    };

    Day dayOf(const QDate& day) const;
    QList<const HoursItem*> itemsFor(const QDate& day, bool& told) const;
    void addSpan(const HoursItem& item, const QDate& day, Day& into) const;

    QList<HoursItem> m_items;
};

} // namespace Rinnalla::Directory
