// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/hourstext.h"

#include "core/directory/holidays.h"
#include "ui/widgets/inline.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rinnalla::HoursText {

namespace {

using namespace Directory;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HoursText)
};

constexpr const char* HolidayNames[] = {
    QT_TRANSLATE_NOOP("Holidays", "New Year's Day"),   QT_TRANSLATE_NOOP("Holidays", "Epiphany"),
    QT_TRANSLATE_NOOP("Holidays", "Good Friday"),      QT_TRANSLATE_NOOP("Holidays", "Easter Sunday"),
    QT_TRANSLATE_NOOP("Holidays", "Easter Monday"),    QT_TRANSLATE_NOOP("Holidays", "May Day"),
    QT_TRANSLATE_NOOP("Holidays", "Ascension Day"),    QT_TRANSLATE_NOOP("Holidays", "Whit Sunday"),
    QT_TRANSLATE_NOOP("Holidays", "Midsummer Eve"),    QT_TRANSLATE_NOOP("Holidays", "Midsummer Day"),
    QT_TRANSLATE_NOOP("Holidays", "All Saints' Day"),  QT_TRANSLATE_NOOP("Holidays", "Independence Day"),
    QT_TRANSLATE_NOOP("Holidays", "Christmas Eve"),    QT_TRANSLATE_NOOP("Holidays", "Christmas Day"),
    QT_TRANSLATE_NOOP("Holidays", "St Stephen's Day"),
};

QString holidayName(const Holiday& holiday)
{
    for (const char* name : HolidayNames)
        if (holiday.name == QLatin1String(name))
            return QCoreApplication::translate("Holidays", name);
    return holiday.name;
}

QString dayName(int day)
{
    return QLocale().dayName(day, QLocale::ShortFormat);
}

QString clock(const QTime& time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString date(const QDate& day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

/// "Mon–Wed, Fri"
QString dayRanges(const QList<int>& days)
{
    QStringList parts;
    for (qsizetype at = 0; at < days.size();) {
        qsizetype end = at;
        while (end + 1 < days.size() && days.at(end + 1) == days.at(end) + 1)
            ++end;
        if (end > at + 1)
            parts += dayName(days.at(at)) + QStringLiteral("–") + dayName(days.at(end));
        else
            for (qsizetype each = at; each <= end; ++each)
                parts += dayName(days.at(each));
        at = end + 1;
    }
    return parts.join(QStringLiteral(", "));
}

QString nth(int which, const QString& day)
{
    switch (which) {
    case 1:
        return Words::tr("the first %1 of the month").arg(day);
    case 2:
        return Words::tr("the second %1 of the month").arg(day);
    case 3:
        return Words::tr("the third %1 of the month").arg(day);
    case -1:
        return Words::tr("the last %1 of the month").arg(day);
    default:
        return Words::tr("%1 number %2 of the month").arg(day).arg(which);
    }
}

QString ruleText(const HoursItem& item)
{
    const Recurrence& rule = *item.rule;
    QStringList days;
    for (const Recurrence::Weekday& each : rule.weekdays)
        days += each.which == 0 ? dayName(each.day) : nth(each.which, dayName(each.day));
    for (const int day : rule.monthDays)
        days += Words::tr("day %1 of the month").arg(day);
    QString text = days.join(QStringLiteral(", "));
    if (rule.interval > 1 && rule.frequency == Recurrence::Frequency::Weekly)
        text = Words::tr("%1, every %2 weeks").arg(text).arg(rule.interval);
    else if (rule.interval > 1 && rule.frequency == Recurrence::Frequency::Monthly)
        text = Words::tr("%1, every %2 months").arg(text).arg(rule.interval);
    return text.isEmpty() ? Words::tr("every day") : text;
}

QString when(const HoursItem& item)
{
    if (item.isDated())
        return item.until == item.from ? date(item.from) : date(item.from) + QStringLiteral("–") + date(item.until);
    if (item.rule)
        return ruleText(item);
    if (item.isForHolidays())
        return Words::tr("Public holidays");
    return dayRanges(item.days);
}

QString times(const HoursItem& item)
{
    if (item.closed)
        return Words::tr("closed");
    if (item.always)
        return Words::tr("day and night");
    if (item.opens.isValid() && item.closes.isValid())
        return clock(item.opens) + QStringLiteral("–") + clock(item.closes);
    return item.opens.isValid() ? Words::tr("from %1").arg(clock(item.opens)) : QString();
}

QString line(const HoursItem& item)
{
    if (!item.understood)
        return item.description.isEmpty() ? QString() : inLine(item.description);
    if (item.isForHolidays() && item.holidays == HoursItem::Holidays::Closed)
        return {}; // told for all lines together
    QStringList parts{when(item), times(item)};
    parts.removeAll(QString());
    QString text = parts.join(u' ');
    if (!item.isDated() && item.until.isValid())
        text = Words::tr("%1 (%2–%3)").arg(text, item.from.isValid() ? date(item.from) : QString(), date(item.until));
    if (!item.description.isEmpty())
        text += QStringLiteral(" · ") + inLine(item.description);
    return text;
}

bool closesOnHolidays(const OpeningHours& hours)
{
    return std::any_of(hours.items().begin(), hours.items().end(),
                       [](const HoursItem& item) { return item.holidays == HoursItem::Holidays::Closed; });
}

} // namespace

QStringList lines(const OpeningHours& hours)
{
    QStringList read;
    for (const HoursItem& item : hours.items())
        read += line(item);
    read.removeAll(QString());
    if (closesOnHolidays(hours))
        read += Words::tr("Closed on public holidays");
    for (QString& each : read)
        each.replace(0, 1, each.left(1).toUpper());
    return read;
}

QString comingHoliday(const OpeningHours& hours, const QDate& today)
{
    constexpr int twoWeeks = 14;
    if (!hours.isKnown() || hours.isAlways())
        return {};
    const QTime noon(12, 0);
    for (QDate day = today; day <= today.addDays(twoWeeks); day = day.addDays(1)) {
        const auto holiday = Holidays::finnish().on(day);
        if (!holiday)
            continue;
        const auto open = hours.isOpenAt(day, noon);
        const QString words = !open   ? Words::tr("may be closed, call first")
                              : *open ? Words::tr("open")
                                      : Words::tr("closed");
        return Words::tr("%1 %2, %3: %4").arg(dayName(day.dayOfWeek()), date(day), holidayName(*holiday), words);
    }
    return {};
}

QString state(const OpenState& state, const QDateTime& now)
{
    if (!state.open)
        return Words::tr("Hours not known");
    if (state.always)
        return Words::tr("Open day and night");
    const QDateTime here = now.toTimeZone(OpeningHours::zone());
    const qint64 days = state.until.isValid() ? here.date().daysTo(state.until.date()) : -1;
    const QString time = clock(state.until.time());
    if (*state.open)
        return days < 0 ? Words::tr("Open") : Words::tr("Open until %1").arg(time);
    if (days < 0)
        return Words::tr("Closed");
    if (days == 0)
        return Words::tr("Closed, opens %1").arg(time);
    return Words::tr("Closed, opens %1 %2")
        .arg(days < 7 ? dayName(state.until.date().dayOfWeek()) : date(state.until.date()), time);
}

QString stateIcon(const OpenState& state)
{
    if (!state.open)
        return QStringLiteral("dialog-question");
    return *state.open ? QStringLiteral("checkmark") : QStringLiteral("clock");
}

} // namespace Rinnalla::HoursText
