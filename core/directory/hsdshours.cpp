// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/hsdshours.h"

#include "core/directory/entryvalues.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <optional>

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

/// Minutes east of Greenwich; nothing where the time says none.
std::optional<int> offsetOf(const QString& time)
{
    static const QRegularExpression form(QStringLiteral("(?:([Zz])|([+-])(\\d{2}):?(\\d{2})?)\\z"));
    const QRegularExpressionMatch match = form.match(time);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr int Hour = 60;
    const int minutes = match.captured(3).toInt() * Hour + match.captured(4).toInt();
    return match.captured(2) == u"-" ? -minutes : minutes;
}

/// "timezone" is a number of hours, and stands for times that say nothing themselves.
bool isByAnotherClock(const QCborMap& schedule, const QString& time)
{
    constexpr int Winter = 120;
    constexpr int Summer = 180;
    bool isNumber = false;
    const double hours = cell(schedule, "timezone").toDouble(&isNumber);
    auto offset = offsetOf(time);
    if (!offset && isNumber)
        offset = qRound(hours * Winter / 2);
    return offset && *offset != Winter && *offset != Summer;
}

/// The times of another clock, as they stand.
QString foreignTimes(const QCborMap& schedule)
{
    const QString opens = cell(schedule, "opens_at");
    const QString closes = cell(schedule, "closes_at");
    const bool isForeign = (!opens.isEmpty() && isByAnotherClock(schedule, opens))
                           || (!closes.isEmpty() && isByAnotherClock(schedule, closes));
    const QString zone = cell(schedule, "timezone");
    const bool saysZone = offsetOf(opens) || offsetOf(closes) || zone.isEmpty();
    return isForeign ? opens + QChar(0x2013) + closes + (saysZone ? QString() : QStringLiteral(" (UTC %1)").arg(zone))
                     : QString();
}

bool isWholeWeek(const QCborMap& hours)
{
    return hours[QStringLiteral("always")].toBool() || cell(hours, "rule") == QStringLiteral("FREQ=DAILY");
}

/// The parts of a rule in their columns; false where one has none.
bool putRule(QJsonObject& schedule, const QCborMap& hours)
{
    static const QStringList texts{QStringLiteral("interval"),   QStringLiteral("byday"),
                                   QStringLiteral("bymonthday"), QStringLiteral("byweekno"),
                                   QStringLiteral("byyearday"),  QStringLiteral("wkst")};
    bool isWhole = true;
    for (const QString& part : cell(hours, "rule").split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0).toLower();
        const QString value = part.section(u'=', 1);
        if (name == u"freq" && (value == u"WEEKLY" || value == u"MONTHLY"))
            schedule.insert(name, value);
        else if (name == u"count")
            schedule.insert(name, value.toInt());
        else if (name == u"until")
            schedule.insert(name, QDate::fromString(value.left(8), QStringLiteral("yyyyMMdd")).toString(Qt::ISODate));
        else if (texts.contains(name))
            schedule.insert(name, value);
        else
            isWhole = false;
    }
    if (schedule.contains(QStringLiteral("interval")) && !cell(hours, "from").isEmpty())
        schedule.insert(QStringLiteral("dtstart"), cell(hours, "from"));
    return isWhole;
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
    const QString foreign = foreignTimes(schedule);
    put(QStringLiteral("days"), plain ? daysOf(schedule) : QString());
    put(QStringLiteral("rule"), plain ? QString() : ruleOf(schedule));
    put(QStringLiteral("opens"), foreign.isEmpty() ? EntryText::clock(cell(schedule, "opens_at")) : QString());
    put(QStringLiteral("closes"), foreign.isEmpty() ? EntryText::clock(cell(schedule, "closes_at")) : QString());
    const QString from = EntryText::day(cell(schedule, "valid_from"));
    const QString to = EntryText::day(cell(schedule, "valid_to"));
    put(QStringLiteral("from"), from.isEmpty() ? EntryText::day(cell(schedule, "dtstart")) : from);
    put(QStringLiteral("to"), to.isEmpty() && plain ? EntryText::day(cell(schedule, "until")) : to);
    QStringList told;
    for (const QString& words :
         {foreign, cell(schedule, "description"), cell(schedule, "attending_type"), cell(schedule, "notes")})
        if (!words.isEmpty() && !told.contains(words))
            told += words;
    put(QStringLiteral("description"), told.join(QStringLiteral("\n\n")));
    return hours;
}

QJsonObject write(const QCborMap& hours)
{
    QJsonObject schedule;
    const auto put = [&schedule](const char* name, const QString& value) {
        if (!value.isEmpty())
            schedule.insert(QLatin1StringView(name), value);
    };
    const bool isClosed = hours[QStringLiteral("closed")].toBool();
    const QString from = cell(hours, "from");
    const QString to = cell(hours, "to");
    const bool isDated = cell(hours, "days").isEmpty() && cell(hours, "rule").isEmpty()
                         && !hours[QStringLiteral("always")].toBool() && !from.isEmpty();
    if (isClosed && !isDated)
        return {};
    const QString days = isWholeWeek(hours) ? QStringLiteral("MO,TU,WE,TH,FR,SA,SU") : cell(hours, "days");
    QStringList told{isClosed ? QCoreApplication::translate("HsdsHours", "Closed") : QString(),
                     cell(hours, "description")};
    if (!isWholeWeek(hours) && !putRule(schedule, hours))
        told += cell(hours, "rule");
    put("freq", days.isEmpty() ? QString() : QStringLiteral("WEEKLY"));
    put("byday", days);
    const QString midnight = hours[QStringLiteral("always")].toBool() ? QStringLiteral("00:00") : QString();
    put("opens_at", midnight.isEmpty() ? cell(hours, "opens") : midnight);
    put("closes_at", midnight.isEmpty() ? cell(hours, "closes") : midnight);
    put("valid_from", from);
    put("valid_to", isDated && to.isEmpty() ? from : to); // an exception of one day
    told.removeAll(QString());
    put("description", told.join(QStringLiteral("\n\n")));
    return schedule;
}

} // namespace Rinnalla::HsdsHours
