// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/holidays.h"

#include "core/sheets/datareader.h"

namespace Rinnalla::Directory {

namespace {

QDate dayOf(int year, const QString& monthAndDay)
{
    return QDate::fromString(QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(monthAndDay), Qt::ISODate);
}

} // namespace

QDate Holidays::easter(int year)
{
    // Gauss's rule as Butcher wrote it: golden number, century corrections, the full moon, the Sunday after it.
    const int golden = year % 19;
    const int century = year / 100;
    const int leaps = century / 4;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int moon = (19 * golden + century - leaps - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * ((year % 100) / 4) - moon - (year % 100) % 4) % 7;
    const int shift = (golden + 11 * moon + 22 * weekday) / 451;
    const int days = moon + weekday - 7 * shift + 114;
    return {year, days / 31, days % 31 + 1};
}

QDate Holidays::Rule::in(int year) const
{
    if (!day.isEmpty())
        return dayOf(year, day);
    if (weekday == 0)
        return Holidays::easter(year).addDays(easter);
    const QDate first = dayOf(year, from);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7);
}

Result<QList<Holidays::Rule>> Holidays::load()
{
    auto file = DataReader::open(QStringLiteral(":/directory/holidays.json"), QStringLiteral("holidays.json"));
    if (!file)
        return tl::unexpected(file.error());
    QList<Rule> rules;
    for (DataReader& each : file->objects("holidays")) {
        Rule rule{{each.text("id"), each.text("name"), each.optionalFlag("eve").value_or(false)},
                  each.optionalText("day"),
                  each.raw("easter").toInt(),
                  each.raw("weekday").toInt(),
                  each.optionalText("from")};
        if (!rule.in(2000).isValid())
            each.fail(QStringLiteral("day"), QStringLiteral("no such day"));
        each.finish();
        rules += rule;
    }
    if (file->error())
        return tl::unexpected(*file->error());
    return rules;
}

Holidays::Holidays()
{
    auto rules = load();
    if (!rules)
        qFatal("%s", qPrintable(rules.error().message)); // built in and tested: it cannot be wrong on its own
    m_rules = *rules;
}

const Holidays& Holidays::finnish()
{
    static const Holidays holidays;
    return holidays;
}

std::optional<Holiday> Holidays::on(const QDate& day) const
{
    const std::scoped_lock lock(m_mutex);
    auto year = m_years.find(day.year());
    if (year == m_years.end()) {
        year = m_years.insert(day.year(), {});
        for (const Rule& rule : m_rules)
            year->insert(rule.in(day.year()), rule.holiday);
    }
    const auto found = year->constFind(day);
    return found == year->constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace Rinnalla::Directory
