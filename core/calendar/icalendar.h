// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Rinnalla {

/// One entry of a calendar: at a moment, or on a whole day.
struct CalendarEvent {
    QString uid;
    QString title; ///< whoever sees the calendar reads it
    QDateTime at;  ///< invalid: on `day`
    int minutes = 0;
    QDate day;
    QString place;                 ///< empty: not told
    std::optional<int> alarm = {}; ///< so many minutes before
    bool isWholeDay() const { return !at.isValid(); }
};

/// The events as iCalendar (RFC 5545): lines end with CR LF and have 75 octets at most, no character is split. `now` is
/// when the file is made. Any thread, one at a time.
QByteArray toICalendar(const QList<CalendarEvent>& events, const QDateTime& now);

/// A line of a calendar, without its end, broken where it is too long.
QByteArray foldedLine(const QByteArray& line);

} // namespace Rinnalla
