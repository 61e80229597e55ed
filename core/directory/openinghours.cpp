// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/openinghours.h"

#include "core/directory/holidays.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>

namespace Rinnalla::Directory {

namespace {

constexpr int WholeDay = 24 * 60;
constexpr int LookAhead = 370; ///< days

QTime timeOf(const QString& text)
{
    const QString hour = text.trimmed().section(u':', 0, 0);
    const QString minute = text.trimmed().section(u':', 1, 1).left(2);
    bool hourOk = false;
    bool minuteOk = minute.isEmpty();
    const int hours = hour.toInt(&hourOk);
    const int minutes = minute.isEmpty() ? 0 : minute.toInt(&minuteOk);
    return hourOk && minuteOk ? QTime(hours == 24 && minutes == 0 ? 0 : hours, minutes) : QTime();
}

HoursItem::Holidays holidaysOf(const QString& word)
{
    return word == u"closed" ? HoursItem::Holidays::Closed
           : word == u"open" ? HoursItem::Holidays::Open
                             : HoursItem::Holidays::Unsaid;
}

bool readDays(const QString& text, HoursItem& item)
{
    for (const QString& name : text.split(u',', Qt::SkipEmptyParts)) {
        const auto day = Recurrence::weekday(name);
        if (!day)
            return false;
        if (!item.days.contains(*day))
            item.days += *day;
    }
    std::sort(item.days.begin(), item.days.end());
    return true;
}

HoursItem itemOf(const QCborMap& map)
{
    const auto text = [&](const char* name) { return map.value(QLatin1String(name)).toString(); };
    HoursItem item;
    item.opens = timeOf(text("opens"));
    item.closes = timeOf(text("closes"));
    item.from = QDate::fromString(text("from").left(10), Qt::ISODate);
    item.until = QDate::fromString(text("to").left(10), Qt::ISODate);
    item.closed = map.value(QLatin1String("closed")).toBool();
    item.always = map.value(QLatin1String("always")).toBool();
    item.holidays = holidaysOf(text("holidays"));
    item.description = text("description");
    item.understood = readDays(text("days"), item);
    if (const QString rule = text("rule"); !rule.isEmpty()) {
        item.rule = Recurrence::read(rule);
        item.unknownRule = !item.rule || (item.rule->needsStart() && !item.from.isValid());
        item.understood = item.understood && !item.unknownRule;
    }
    const bool says = item.always || item.rule || !item.days.isEmpty() || item.from.isValid()
                      || item.holidays != HoursItem::Holidays::Unsaid;
    item.understood = item.understood && says;
    if (item.isDated() && !item.until.isValid())
        item.until = item.from; // an exception of one day
    return item;
}

int minutesOf(const QTime& time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

bool HoursItem::fallsOn(const QDate& day) const
{
    if (always || isDated())
        return true;
    return rule ? rule->falls(day, from) : days.contains(day.dayOfWeek());
}

OpeningHours OpeningHours::read(const QCborValue& hours)
{
    OpeningHours read;
    for (const QCborValue& each : hours.toArray()) {
        if (each.isMap()) {
            read.m_items += itemOf(each.toMap());
        } else if (!each.toString().trimmed().isEmpty()) {
            HoursItem words;
            words.description = each.toString();
            words.understood = false;
            read.m_items += words;
        }
    }
    return read;
}

const QTimeZone& OpeningHours::zone()
{
    static const QTimeZone finland = [] {
        const QTimeZone zone("Europe/Helsinki");
        return zone.isValid() ? zone : QTimeZone::systemTimeZone();
    }();
    return finland;
}

bool OpeningHours::isKnown() const
{
    return std::any_of(m_items.begin(), m_items.end(), [](const HoursItem& item) { return item.understood; });
}

bool OpeningHours::isAlways() const
{
    return m_items.size() == 1 && m_items.first().always && !m_items.first().from.isValid()
           && m_items.first().holidays != HoursItem::Holidays::Closed;
}

/// Which lines speak of this day. `told`: so that what they leave out is known to be closed.
QList<const HoursItem*> OpeningHours::itemsFor(const QDate& day, bool& told) const
{
    QList<const HoursItem*> dated;
    QList<const HoursItem*> season;
    QList<const HoursItem*> allYear;
    bool guess = false; // a rule this program does not know may open the door that day
    for (const HoursItem& item : m_items) {
        guess = guess || item.unknownRule;
        if (!item.understood || !item.holdsOn(day))
            continue;
        const bool closesDays = item.closed && !item.days.isEmpty();
        if (item.isDated() || (closesDays && item.from.isValid() && item.fallsOn(day))) {
            dated += &item;
        } else if (item.isRegular()) {
            const bool seasonal = item.from.isValid() && item.until.isValid();
            told = true;
            if (item.fallsOn(day))
                (seasonal ? season : allYear) += &item;
        } else if (closesDays) {
            told = true;
        }
    }
    if (!dated.isEmpty()) {
        told = true;
        return dated;
    }
    told = told && !guess;
    return season.isEmpty() ? allYear : season;
}

void OpeningHours::addSpan(const HoursItem& item, const QDate& day, Day& into) const
{
    const auto holiday = item.isDated() ? std::nullopt : Holidays::finnish().on(day);
    bool sure = true;
    if (holiday && item.holidays == HoursItem::Holidays::Closed) {
        if (!holiday->eve)
            return;
        sure = false; // most doors are shut, and nobody said whether this one is
    } else if (holiday && item.holidays == HoursItem::Holidays::Unsaid && !item.always) {
        sure = false;
    }
    if (item.always) {
        into.spans += Span{0, WholeDay, sure};
        return;
    }
    if (!item.opens.isValid() || !item.closes.isValid()) { // "by appointment": some time that day
        into.spans += Span{item.opens.isValid() ? minutesOf(item.opens) : 0, WholeDay, false};
        return;
    }
    const int from = minutesOf(item.opens);
    const int to = minutesOf(item.closes);
    into.spans += Span{from, to > from ? to : to + WholeDay, sure};
}

OpeningHours::Day OpeningHours::dayOf(const QDate& day) const
{
    Day result;
    QList<const HoursItem*> items = itemsFor(day, result.told);
    const bool closed = std::any_of(items.begin(), items.end(),
                                    [](const HoursItem* item) { return item->closed && !item->opens.isValid(); });
    if (closed)
        return result;
    const auto holiday = Holidays::finnish().on(day);
    for (const HoursItem& item : m_items) { // "closed on holidays", "on holidays 10–14"
        if (!holiday || holiday->eve || !item.isForHolidays())
            continue;
        if (item.holidays == HoursItem::Holidays::Closed)
            return {{}, true};
        items = {&item};
    }
    for (const HoursItem* item : std::as_const(items))
        if (!item->closed)
            addSpan(*item, day, result);
    return result;
}

std::optional<bool> OpeningHours::isOpenAt(const QDate& day, const QTime& time) const
{
    if (m_items.isEmpty() || !day.isValid() || !time.isValid())
        return std::nullopt;
    const int minute = minutesOf(time);
    const Day today = dayOf(day);
    bool unsure = false;
    const auto looks = [&](const Day& of, int at) {
        for (const Span& span : of.spans) {
            if (at < span.from || at >= span.to)
                continue;
            if (span.sure)
                return true;
            unsure = true;
        }
        return false;
    };
    if (looks(today, minute) || looks(dayOf(day.addDays(-1)), minute + WholeDay))
        return true;
    if (unsure || !today.told)
        return std::nullopt;
    return false;
}

std::optional<bool> OpeningHours::isOpen(const QDateTime& at) const
{
    const QDateTime here = at.toTimeZone(zone());
    return isOpenAt(here.date(), here.time());
}

QDateTime OpeningHours::nextChange(const QDateTime& at) const
{
    const QDateTime here = at.toTimeZone(zone());
    const auto now = isOpen(at);
    if (!isKnown() || isAlways())
        return {};
    for (int ahead = 0; ahead <= LookAhead; ++ahead) {
        const QDate day = here.date().addDays(ahead);
        QList<int> minutes{0};
        for (const Span& span : dayOf(day).spans)
            minutes += {span.from, span.to};
        for (const Span& span : dayOf(day.addDays(-1)).spans)
            minutes += span.to - WholeDay;
        std::sort(minutes.begin(), minutes.end());
        for (const int minute : std::as_const(minutes)) {
            if (minute < 0 || minute >= WholeDay)
                continue;
            const QTime time(minute / 60, minute % 60);
            const QDateTime moment(day, time, zone());
            if (moment > here && isOpenAt(day, time) != now)
                return moment;
        }
    }
    return {};
}

} // namespace Rinnalla::Directory
