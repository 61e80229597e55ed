// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <memory>

struct icalcomponent_impl;
struct _icaltimezone;

namespace Rinnalla {

/// Finnish time, as a calendar file tells it: the rule it carries is the rule its times are counted with, so that no
/// other program can understand them otherwise, and this laptop's own list of zones does not matter. One thread.
class CalendarTimezone {
public:
    CalendarTimezone();
    ~CalendarTimezone();
    CalendarTimezone(const CalendarTimezone&) = delete;
    CalendarTimezone& operator=(const CalendarTimezone&) = delete;

    static const char* name() { return "Europe/Helsinki"; }

    /// A copy of the rule, a VTIMEZONE; the caller frees it or puts it into a component that does.
    icalcomponent_impl* component() const;

    /// What a clock on the wall shows at this moment, written without a zone.
    QDateTime wallClock(const QDateTime& moment) const;
    /// Whether the wall clock tells the moment apart from every other: the hour that comes twice in autumn does not.
    bool isUnambiguous(const QDateTime& moment) const;

private:
    _icaltimezone* m_zone;
};

} // namespace Rinnalla
