// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/icalendar.h"

#include "core/calendar/timezone.h"

#include <libical/ical.h>

namespace Rinnalla {

namespace {

constexpr int MostOctets = 75; // of a line, without its end
const QByteArray LineEnd = QByteArrayLiteral("\r\n");
const QByteArray Fold = QByteArrayLiteral("\r\n ");

bool isInsideCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

/// What RFC 5545 lets stand in a text: a line break and a tab, no other control character; and none of the blanks it
/// begins or ends with, which readers drop.
QByteArray textOf(const QString& typed)
{
    QString kept;
    for (const QChar c : typed) {
        const bool blank = c == u' ' || c == u'\t';
        if (blank ? !kept.isEmpty() : c == u'\n' || c.category() != QChar::Other_Control)
            kept += c;
    }
    while (kept.endsWith(u' ') || kept.endsWith(u'\t'))
        kept.chop(1);
    return kept.toUtf8();
}

icaltimetype utc(const QDateTime& time)
{
    return icaltime_from_string(time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1().constData());
}

icaltimetype wall(const QDateTime& digits)
{
    return icaltime_from_string(digits.toString(QStringLiteral("yyyyMMdd'T'HHmmss")).toLatin1().constData());
}

icaltimetype wholeDay(const QDate& day)
{
    return icaltime_from_string(day.toString(QStringLiteral("yyyyMMdd")).toLatin1().constData());
}

/// In Finnish time; in universal time where the wall clock would not tell which of two moments is meant.
void addMoment(icalcomponent* event, icalproperty* property, const QDateTime& moment, const CalendarTimezone& zone)
{
    if (zone.isUnambiguous(moment)) {
        icalproperty_set_value(property, icalvalue_new_datetime(wall(zone.wallClock(moment))));
        icalproperty_add_parameter(property, icalparameter_new_tzid(CalendarTimezone::name()));
    } else {
        icalproperty_set_value(property, icalvalue_new_datetime(utc(moment)));
    }
    icalcomponent_add_property(event, property);
}

void addDay(icalcomponent* event, icalproperty* property, const QDate& day)
{
    icalproperty_set_value(property, icalvalue_new_date(wholeDay(day)));
    icalproperty_add_parameter(property, icalparameter_new_value(ICAL_VALUE_DATE));
    icalcomponent_add_property(event, property);
}

icalcomponent* alarmOf(const CalendarEvent& event)
{
    icalcomponent* alarm = icalcomponent_new_valarm();
    icaltriggertype trigger = icaltriggertype_from_int(-60 * *event.alarm);
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_property(alarm, icalproperty_new_description(textOf(event.title).constData()));
    return alarm;
}

icalcomponent* componentOf(const CalendarEvent& event, const QDateTime& now, const CalendarTimezone& zone)
{
    icalcomponent* made = icalcomponent_new_vevent();
    icalcomponent_add_property(made, icalproperty_new_uid(textOf(event.uid).constData()));
    icalcomponent_add_property(made, icalproperty_new_dtstamp(utc(now)));
    if (event.isWholeDay()) {
        addDay(made, icalproperty_new(ICAL_DTSTART_PROPERTY), event.day);
        addDay(made, icalproperty_new(ICAL_DTEND_PROPERTY), event.day.addDays(1)); // the first day it is over
    } else {
        addMoment(made, icalproperty_new(ICAL_DTSTART_PROPERTY), event.at, zone);
        if (event.minutes > 0)
            addMoment(made, icalproperty_new(ICAL_DTEND_PROPERTY), event.at.addSecs(60 * event.minutes), zone);
    }
    icalcomponent_add_property(made, icalproperty_new_summary(textOf(event.title).constData()));
    if (!event.place.isEmpty())
        icalcomponent_add_property(made, icalproperty_new_location(textOf(event.place).constData()));
    icalcomponent_add_property(made, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    icalcomponent_add_property(
        made, icalproperty_new_transp(event.isWholeDay() ? ICAL_TRANSP_TRANSPARENT : ICAL_TRANSP_OPAQUE));
    if (event.alarm)
        icalcomponent_add_component(made, alarmOf(event));
    return made;
}

/// libical breaks lines in its own way; here they are broken in ours.
QByteArray folded(QByteArray text)
{
    text.replace(Fold, QByteArray());
    QByteArray all;
    qsizetype from = 0;
    for (qsizetype end; (end = text.indexOf(LineEnd, from)) >= 0; from = end + LineEnd.size())
        all += foldedLine(text.mid(from, end - from)) + LineEnd;
    return all;
}

} // namespace

QByteArray foldedLine(const QByteArray& line)
{
    QByteArray all;
    qsizetype from = 0;
    qsizetype room = MostOctets;
    while (line.size() - from > room) {
        qsizetype to = from + room;
        while (to > from + 1 && isInsideCharacter(line.at(to)))
            --to;
        all += line.mid(from, to - from) + Fold;
        from = to;
        room = MostOctets - 1; // the space that begins it counts
    }
    return all + line.mid(from);
}

QByteArray toICalendar(const QList<CalendarEvent>& events, const QDateTime& now)
{
    const CalendarTimezone zone;
    icalcomponent* calendar = icalcomponent_new_vcalendar();
    icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar, icalproperty_new_prodid("-//Calendar//Calendar//EN")); // names no program
    icalcomponent_add_property(calendar, icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalcomponent_add_component(calendar, zone.component());
    for (const CalendarEvent& event : events)
        icalcomponent_add_component(calendar, componentOf(event, now, zone));
    char* text = icalcomponent_as_ical_string_r(calendar);
    const QByteArray all = folded(text);
    icalmemory_free_buffer(text);
    icalcomponent_free(calendar);
    return all;
}

} // namespace Rinnalla
