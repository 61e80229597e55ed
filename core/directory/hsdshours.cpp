// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/hsdshours.h"

#include "core/directory/entryvalues.h"

#include <QRegularExpression>

namespace Rinnalla::HsdsHours {

namespace {

QString cell(const QCborMap& row, const char* name)
{
    return EntryText::plain(row[QLatin1StringView(name)]).trimmed();
}

/// "TH, FR" and "[TH,FR]" are "TH,FR".
QString daysOf(const QCborMap& schedule)
{
    static const QRegularExpression other(QStringLiteral("[^A-Z0-9,+-]"));
    return cell(schedule, "byday").toUpper().remove(other);
}

bool isPlainWeek(const QCborMap& schedule)
{
    static const QRegularExpression days(QStringLiteral("\\A(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*\\z"));
    const QString freq = cell(schedule, "freq").toUpper();
    const QString interval = cell(schedule, "interval");
    return days.match(daysOf(schedule)).hasMatch() && (freq.isEmpty() || freq == QStringLiteral("WEEKLY"))
           && (interval.isEmpty() || interval == QStringLiteral("1")) && cell(schedule, "byweekno").isEmpty()
           && cell(schedule, "bymonthday").isEmpty() && cell(schedule, "byyearday").isEmpty()
           && cell(schedule, "count").isEmpty();
}

QString ruleOf(const QCborMap& schedule)
{
    static const QList<std::pair<const char*, const char*>> parts{{"freq", "FREQ"},
                                                                  {"interval", "INTERVAL"},
                                                                  {"count", "COUNT"},
                                                                  {"byday", "BYDAY"},
                                                                  {"bymonthday", "BYMONTHDAY"},
                                                                  {"byweekno", "BYWEEKNO"},
                                                                  {"byyearday", "BYYEARDAY"},
                                                                  {"wkst", "WKST"}};
    QStringList rule;
    for (const auto& [column, part] : parts) {
        const QString value = qstrcmp(column, "byday") == 0 ? daysOf(schedule) : cell(schedule, column).remove(u' ');
        const bool usual = qstrcmp(column, "interval") == 0 && value == QStringLiteral("1");
        if (!value.isEmpty() && !usual)
            rule += QLatin1StringView(part) + QStringLiteral("=") + value.toUpper();
    }
    const QString until = EntryText::day(cell(schedule, "until")).remove(u'-');
    if (!until.isEmpty() && cell(schedule, "count").isEmpty()) // a rule has one end
        rule += QStringLiteral("UNTIL=") + until;
    return rule.join(u';');
}

} // namespace

QCborMap read(const QCborMap& schedule)
{
    QCborMap hours;
    const auto put = [&hours](const QString& name, const QString& value) {
        if (!value.isEmpty())
            hours.insert(name, value);
    };
    const bool plain = isPlainWeek(schedule);
    put(QStringLiteral("days"), plain ? daysOf(schedule) : QString());
    put(QStringLiteral("rule"), plain ? QString() : ruleOf(schedule));
    put(QStringLiteral("opens"), EntryText::clock(cell(schedule, "opens_at")));
    put(QStringLiteral("closes"), EntryText::clock(cell(schedule, "closes_at")));
    const QString from = EntryText::day(cell(schedule, "valid_from"));
    const QString to = EntryText::day(cell(schedule, "valid_to"));
    put(QStringLiteral("from"), from.isEmpty() ? EntryText::day(cell(schedule, "dtstart")) : from);
    put(QStringLiteral("to"), to.isEmpty() && plain ? EntryText::day(cell(schedule, "until")) : to);
    QStringList told;
    for (const char* name : {"description", "attending_type", "notes"})
        if (!cell(schedule, name).isEmpty() && !told.contains(cell(schedule, name)))
            told += cell(schedule, name);
    put(QStringLiteral("description"), told.join(QStringLiteral("\n\n")));
    return hours;
}

QMap<QString, QString> write(const QCborMap& hours)
{
    QMap<QString, QString> schedule;
    const auto put = [&schedule](const char* name, const QString& value) {
        if (!value.isEmpty())
            schedule.insert(QLatin1StringView(name), value);
    };
    const QString days = cell(hours, "days");
    put("freq", days.isEmpty() ? QString() : QStringLiteral("WEEKLY"));
    put("byday", days);
    for (const QString& part : cell(hours, "rule").split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0).toLower();
        const QString value = part.section(u'=', 1);
        static const QStringList columns{QStringLiteral("byday"), QStringLiteral("bymonthday"),
                                         QStringLiteral("byweekno"), QStringLiteral("byyearday"),
                                         QStringLiteral("wkst")};
        const bool known =
            name == QStringLiteral("freq") && (value == QStringLiteral("WEEKLY") || value == QStringLiteral("MONTHLY"));
        if (known || columns.contains(name))
            schedule.insert(name, value);
    }
    put("opens_at", cell(hours, "opens"));
    put("closes_at", cell(hours, "closes"));
    put("valid_from", cell(hours, "from"));
    put("valid_to", cell(hours, "to"));
    put("description", cell(hours, "description"));
    return schedule;
}

} // namespace Rinnalla::HsdsHours
