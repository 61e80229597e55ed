// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/timezone.h"

#include <libical/ical.h>

namespace Rinnalla {

namespace {

// Two and three hours east of Greenwich; since 1996 the clocks change on the last Sundays of March and October, at one
// o'clock in Greenwich.
constexpr char Rule[] = "BEGIN:VTIMEZONE\r\n"
                        "TZID:Europe/Helsinki\r\n"
                        "BEGIN:DAYLIGHT\r\n"
                        "TZNAME:EEST\r\n"
                        "TZOFFSETFROM:+0200\r\n"
                        "TZOFFSETTO:+0300\r\n"
                        "DTSTART:19970330T030000\r\n"
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                        "END:DAYLIGHT\r\n"
                        "BEGIN:STANDARD\r\n"
                        "TZNAME:EET\r\n"
                        "TZOFFSETFROM:+0300\r\n"
                        "TZOFFSETTO:+0200\r\n"
                        "DTSTART:19961027T040000\r\n"
                        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                        "END:STANDARD\r\n"
                        "END:VTIMEZONE\r\n";

icaltimetype toIcal(const QDateTime& time, icaltimezone* zone)
{
    icaltimetype made = icaltime_null_time();
    made.year = time.date().year();
    made.month = time.date().month();
    made.day = time.date().day();
    made.hour = time.time().hour();
    made.minute = time.time().minute();
    made.second = time.time().second();
    made.zone = zone;
    return made;
}

/// As digits: the zone they belong to is known to whoever asked.
QDateTime digits(const icaltimetype& time)
{
    return QDateTime(QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second), Qt::UTC);
}

} // namespace

CalendarTimezone::CalendarTimezone()
    : m_zone(icaltimezone_new())
{
    icaltimezone_set_component(m_zone, component());
}

CalendarTimezone::~CalendarTimezone()
{
    icaltimezone_free(m_zone, 1);
}

icalcomponent* CalendarTimezone::component() const
{
    return icalcomponent_new_from_string(Rule);
}

QDateTime CalendarTimezone::wallClock(const QDateTime& moment) const
{
    const icaltimetype utc = toIcal(moment.toUTC(), icaltimezone_get_utc_timezone());
    return digits(icaltime_convert_to_zone(utc, m_zone));
}

bool CalendarTimezone::isUnambiguous(const QDateTime& moment) const
{
    constexpr int hour = 60 * 60;
    const QDateTime shown = wallClock(moment);
    return wallClock(moment.addSecs(-hour)) != shown && wallClock(moment.addSecs(hour)) != shown;
}

} // namespace Rinnalla
