// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/recurrence.h"

#include <QHash>
#include <QStringList>

namespace Rinnalla::Directory {

namespace {

std::optional<QList<int>> numbers(const QString& text, int least, int most)
{
    QList<int> read;
    for (const QString& part : text.split(u',')) {
        bool ok = false;
        const int number = part.toInt(&ok);
        if (!ok || number < least || number > most || number == 0)
            return std::nullopt;
        read += number;
    }
    return read;
}

std::optional<QList<Recurrence::Weekday>> weekdays(const QString& text)
{
    QList<Recurrence::Weekday> read;
    for (const QString& part : text.split(u',')) {
        const auto day = Recurrence::weekday(part.right(2));
        const QString which = part.chopped(qMin<qsizetype>(2, part.size()));
        bool ok = true;
        const int number = which.isEmpty() ? 0 : which.toInt(&ok);
        if (!day || !ok || qAbs(number) > 5)
            return std::nullopt;
        read += {*day, number};
    }
    return read;
}

std::optional<Recurrence::Frequency> frequency(const QString& text)
{
    static const QHash<QString, Recurrence::Frequency> known{
        {QStringLiteral("DAILY"), Recurrence::Frequency::Daily},
        {QStringLiteral("WEEKLY"), Recurrence::Frequency::Weekly},
        {QStringLiteral("MONTHLY"), Recurrence::Frequency::Monthly},
        {QStringLiteral("YEARLY"), Recurrence::Frequency::Yearly},
    };
    const auto found = known.constFind(text);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

template<typename Value>
bool put(std::optional<Value> read, Value& into)
{
    if (read)
        into = *read;
    return read.has_value();
}

bool take(Recurrence& rule, const QString& name, const QString& value)
{
    if (name == u"FREQ")
        return put(frequency(value), rule.frequency);
    if (name == u"BYDAY")
        return put(weekdays(value), rule.weekdays);
    if (name == u"BYMONTHDAY")
        return put(numbers(value, -31, 31), rule.monthDays);
    if (name == u"BYMONTH")
        return put(numbers(value, 1, 12), rule.months);
    if (name == u"WKST")
        return value == u"MO";
    if (name == u"INTERVAL") {
        rule.interval = value.toInt();
        return rule.interval > 0;
    }
    if (name == u"UNTIL") {
        rule.until = QDate::fromString(value.left(8), QStringLiteral("yyyyMMdd"));
        return rule.until.isValid();
    }
    return false;
}

} // namespace

std::optional<int> Recurrence::weekday(const QString& name)
{
    static const QStringList names{QStringLiteral("mo"), QStringLiteral("tu"), QStringLiteral("we"),
                                   QStringLiteral("th"), QStringLiteral("fr"), QStringLiteral("sa"),
                                   QStringLiteral("su")};
    const QString folded = name.trimmed().toLower();
    bool isNumber = false;
    const int number = folded.toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= 7 ? std::optional(number) : std::nullopt;
    const qsizetype found = names.indexOf(folded.left(2));
    return found < 0 ? std::nullopt : std::optional(static_cast<int>(found) + 1);
}

std::optional<Recurrence> Recurrence::read(const QString& text)
{
    QString rule = text.trimmed().toUpper();
    if (rule.startsWith(u"RRULE:"))
        rule.remove(0, 6);
    Recurrence read;
    bool hasFrequency = false;
    for (const QString& part : rule.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0);
        if (!take(read, name, part.section(u'=', 1)))
            return std::nullopt;
        hasFrequency = hasFrequency || name == u"FREQ";
    }
    const bool counts = std::any_of(read.weekdays.begin(), read.weekdays.end(), [](Weekday day) { return day.which; });
    const bool inMonth =
        read.frequency == Frequency::Monthly || (read.frequency == Frequency::Yearly && !read.months.isEmpty());
    if (!hasFrequency || (counts && !inMonth))
        return std::nullopt;
    return read;
}

bool Recurrence::fallsOnWeekday(const QDate& day) const
{
    const int fromStart = (day.day() - 1) / 7 + 1;
    const int fromEnd = (day.daysInMonth() - day.day()) / 7 + 1;
    return weekdays.isEmpty() || std::any_of(weekdays.begin(), weekdays.end(), [&](Weekday each) {
               return each.day == day.dayOfWeek()
                      && (each.which == 0 || each.which == fromStart || -each.which == fromEnd);
           });
}

bool Recurrence::fallsInSteps(const QDate& day, const QDate& start) const
{
    if (interval == 1)
        return true;
    if (!start.isValid())
        return false;
    const auto monday = [](const QDate& of) { return of.addDays(1 - of.dayOfWeek()); };
    switch (frequency) {
    case Frequency::Daily:
        return start.daysTo(day) % interval == 0;
    case Frequency::Weekly:
        return monday(start).daysTo(monday(day)) / 7 % interval == 0;
    case Frequency::Monthly:
        return ((day.year() - start.year()) * 12 + day.month() - start.month()) % interval == 0;
    case Frequency::Yearly:
        break;
    }
    return (day.year() - start.year()) % interval == 0;
}

bool Recurrence::falls(const QDate& day, const QDate& start) const
{
    if ((start.isValid() && day < start) || (until.isValid() && day > until))
        return false;
    if (!months.isEmpty() && !months.contains(day.month()))
        return false;
    if (!monthDays.isEmpty() && !monthDays.contains(day.day())
        && !monthDays.contains(day.day() - day.daysInMonth() - 1))
        return false;
    if (!fallsOnWeekday(day) || !fallsInSteps(day, start))
        return false;
    if (!weekdays.isEmpty() || !monthDays.isEmpty() || frequency == Frequency::Daily)
        return true;
    // "Every month" alone means the day of the month it began on, "every week" the weekday.
    if (!start.isValid())
        return false;
    if (frequency == Frequency::Weekly)
        return day.dayOfWeek() == start.dayOfWeek();
    return day.day() == start.day()
           && (frequency == Frequency::Monthly || !months.isEmpty() || day.month() == start.month());
}

} // namespace Rinnalla::Directory
