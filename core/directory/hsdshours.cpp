// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/hsdshours.h"

#include "core/base/text.h"
#include "core/directory/entryvalues.h"
#include "core/directory/openinghours.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
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
    static const QRegularExpression whole(QStringLiteral("\\b(MO|TU|WE|TH|FR|SA|SU)[A-Z]+\\b")); // "FRIDAY"
    return cell(schedule, "byday").toUpper().remove(other).replace(whole, QStringLiteral("\\1"));
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

constexpr int Hour = 60;
constexpr int WholeDay = 24 * Hour;

bool isFinnish(int offset)
{
    return offset == 2 * Hour || offset == 3 * Hour;
}

/// Minutes east of Greenwich as a time or a timezone ends with them; nothing where it says none.
std::optional<int> offsetOf(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("(?:([Zz]|UTC|GMT)|([+-])(\\d{1,2})(?::?(\\d{2}))?)\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int minutes = match.captured(3).toInt() * Hour + match.captured(4).toInt();
    return match.captured(2) == u"-" ? -minutes : minutes;
}

/// "timezone" is a number of hours by the standard; people write "+02:00" and "Europe/Helsinki" too.
std::optional<int> zoneOf(const QCborMap& schedule)
{
    const QString zone = cell(schedule, "timezone").left(64);
    bool isNumber = false;
    const double hours = zone.toDouble(&isNumber);
    if (isNumber)
        return qRound(hours * Hour);
    const QTimeZone named(zone.toLatin1());
    if (!zone.isEmpty() && named.isValid())
        return named.standardTimeOffset(QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC)) / Hour;
    return offsetOf(zone);
}

/// The dates it holds for, where the clocks do not change between them.
std::optional<int> offsetThen(const QCborMap& schedule)
{
    constexpr int HalfAYear = 183;
    const QDate from = QDate::fromString(EntryText::day(cell(schedule, "valid_from")), Qt::ISODate);
    const QDate to = QDate::fromString(EntryText::day(cell(schedule, "valid_to")), Qt::ISODate);
    const auto offset = [](const QDate& day) {
        return Directory::OpeningHours::zone().offsetFromUtc(QDateTime(day, QTime(12, 0), Qt::UTC)) / Hour;
    };
    const bool isShort = from.isValid() && to.isValid() && from.daysTo(to) < HalfAYear;
    return isShort && offset(from) == offset(to) ? std::optional(offset(from)) : std::nullopt;
}

/// Minutes from the time's clock to the one of a door in Finland; nothing where they are not known.
std::optional<int> shiftOf(const QCborMap& schedule, const QString& time)
{
    const auto zone = zoneOf(schedule);
    const auto offset = offsetOf(time) ? offsetOf(time) : zone;
    if (!offset || isFinnish(*offset))
        return 0;
    if (zone && isFinnish(*zone))
        return *zone - *offset;
    const auto then = offsetThen(schedule);
    return then ? std::optional(*then - *offset) : std::nullopt;
}

/// By the clock of Finland; empty where it cannot be told. An end may be after midnight, a beginning not: its day would
/// be another one.
QString clockOf(const QCborMap& schedule, const char* name)
{
    const QString given = cell(schedule, name);
    const QTime time = QTime::fromString(EntryText::clock(given), QStringLiteral("HH:mm"));
    const auto shift = shiftOf(schedule, given);
    if (!time.isValid() || !shift)
        return {};
    const int minutes = time.hour() * Hour + time.minute() + *shift;
    const bool isSameDay = minutes >= 0 && minutes < WholeDay;
    if (!isSameDay && qstrcmp(name, "opens_at") == 0)
        return {};
    return time.addSecs(*shift * 60).toString(QStringLiteral("HH:mm"));
}

/// The times of another clock, as they stand.
QString foreignTimes(const QCborMap& schedule)
{
    const QString opens = cell(schedule, "opens_at");
    const QString closes = cell(schedule, "closes_at");
    const QString zone = cell(schedule, "timezone");
    const bool saysZone = offsetOf(opens) || offsetOf(closes) || zone.isEmpty();
    return opens + QChar(0x2013) + closes + (saysZone ? QString() : QStringLiteral(" (UTC %1)").arg(zone));
}

const char* const Closed = QT_TRANSLATE_NOOP("HsdsHours", "Closed");
const char* const ClosedOnHolidays = QT_TRANSLATE_NOOP("HsdsHours", "Closed on public holidays");
const char* const OpenOnHolidays = QT_TRANSLATE_NOOP("HsdsHours", "Open on public holidays too");

/// HSDS has no columns for these: they go as words, and come back from them in every language this program has.
QString meaningOf(const QString& words)
{
    static const QHash<QString, QString> meanings{
        {QStringLiteral("closed"), QStringLiteral("closed")},
        {QStringLiteral("suljettu"), QStringLiteral("closed")},
        {QStringLiteral("stangt"), QStringLiteral("closed")},
        {QStringLiteral("closed on public holidays"), QStringLiteral("holidays closed")},
        {QStringLiteral("suljettu pyhapaivina"), QStringLiteral("holidays closed")},
        {QStringLiteral("stangt pa helgdagar"), QStringLiteral("holidays closed")},
        {QStringLiteral("open on public holidays too"), QStringLiteral("holidays open")},
        {QStringLiteral("auki myos pyhapaivina"), QStringLiteral("holidays open")},
        {QStringLiteral("oppet ocksa pa helgdagar"), QStringLiteral("holidays open")}};
    return meanings.value(Text::folded(words.trimmed()));
}

/// Takes those words out of the description and says it in fields.
void understand(QCborMap& hours)
{
    QStringList told = cell(hours, "description").split(QStringLiteral("\n\n"));
    const bool hasTimes = !cell(hours, "opens").isEmpty() || !cell(hours, "closes").isEmpty();
    told.removeIf([&](const QString& words) {
        const QString meaning = meaningOf(words);
        const bool isClosed = meaning == u"closed";
        if (meaning.isEmpty() || (isClosed && hasTimes))
            return false;
        if (isClosed)
            hours.insert(meaning, true);
        else
            hours.insert(QStringLiteral("holidays"), meaning.section(u' ', 1));
        return true;
    });
    hours.insert(QStringLiteral("description"), told.join(QStringLiteral("\n\n")));
    const QString closes = cell(hours, "closes");
    const bool isWholeDay = cell(hours, "opens") == u"00:00" && (closes == u"00:00" || closes == u"23:59");
    if (isWholeDay && (cell(hours, "days").count(u',') == 6 || cell(hours, "rule") == u"FREQ=DAILY")) {
        for (const char* part : {"days", "rule", "opens", "closes"})
            hours.remove(QLatin1StringView(part));
        hours.insert(QStringLiteral("always"), true);
    }
}

bool isWholeWeek(const QCborMap& hours)
{
    const QStringList rule = cell(hours, "rule").split(u';');
    const bool isPlain = std::all_of(rule.cbegin(), rule.cend(), [](const QString& part) {
        return part == u"FREQ=DAILY" || part == u"INTERVAL=1" || part.startsWith(u"UNTIL=");
    });
    return hours[QStringLiteral("always")].toBool() || (isPlain && rule.contains(QStringLiteral("FREQ=DAILY")));
}

/// The parts of a rule in their columns; false where one has none.
bool putRule(QJsonObject& schedule, const QCborMap& hours)
{
    static const QStringList texts{QStringLiteral("byday"), QStringLiteral("bymonthday"), QStringLiteral("byweekno"),
                                   QStringLiteral("byyearday"), QStringLiteral("wkst")};
    bool isWhole = true;
    for (const QString& part : cell(hours, "rule").split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0).toLower();
        const QString value = part.section(u'=', 1);
        const bool isDaily = name == u"freq" && value == u"DAILY" && isWholeWeek(hours);
        if (isDaily || (name == u"freq" && (value == u"WEEKLY" || value == u"MONTHLY")))
            schedule.insert(name, isDaily ? QStringLiteral("WEEKLY") : value);
        else if (name == u"count" || name == u"interval")
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

bool isUnplaced(const QCborMap& schedule)
{
    for (const char* name : {"opens_at", "closes_at"})
        if (!EntryText::clock(cell(schedule, name)).isEmpty() && clockOf(schedule, name).isEmpty())
            return true;
    return false;
}

QCborMap read(const QCborMap& schedule)
{
    QCborMap hours;
    const auto put = [&hours](const QString& name, const QString& value) {
        if (!value.isEmpty())
            hours.insert(name, value);
    };
    const bool plain = isPlainWeek(schedule);
    const bool isForeign = isUnplaced(schedule);
    put(QStringLiteral("days"), plain ? daysOf(schedule) : QString());
    put(QStringLiteral("rule"), plain ? QString() : ruleOf(schedule));
    put(QStringLiteral("opens"), isForeign ? QString() : clockOf(schedule, "opens_at"));
    put(QStringLiteral("closes"), isForeign ? QString() : clockOf(schedule, "closes_at"));
    const QString from = EntryText::day(cell(schedule, "valid_from"));
    const QString to = EntryText::day(cell(schedule, "valid_to"));
    put(QStringLiteral("from"), from.isEmpty() ? EntryText::day(cell(schedule, "dtstart")) : from);
    put(QStringLiteral("to"), to.isEmpty() && plain ? EntryText::day(cell(schedule, "until")) : to);
    QStringList told;
    for (const QString& words : {isForeign ? foreignTimes(schedule) : QString(), cell(schedule, "description"),
                                 cell(schedule, "attending_type"), cell(schedule, "notes")})
        if (!words.isEmpty() && !told.contains(words))
            told += words;
    put(QStringLiteral("description"), told.join(QStringLiteral("\n\n")));
    understand(hours);
    return hours;
}

QJsonObject write(const QCborMap& hours)
{
    QJsonObject schedule;
    const auto put = [&schedule](const char* name, const QString& value) {
        if (!value.isEmpty())
            schedule.insert(QLatin1StringView(name), value);
    };
    const bool isAlways = hours[QStringLiteral("always")].toBool();
    const QString from = cell(hours, "from");
    const QString to = cell(hours, "to");
    const bool isDated = cell(hours, "days").isEmpty() && cell(hours, "rule").isEmpty() && !isAlways && !from.isEmpty();
    const QString days = isWholeWeek(hours) ? QStringLiteral("MO,TU,WE,TH,FR,SA,SU") : cell(hours, "days");
    const QString holidays = cell(hours, "holidays");
    const auto say = [](bool holds, const char* words) {
        return holds ? QCoreApplication::translate("HsdsHours", words) : QString();
    };
    QStringList told{say(hours[QStringLiteral("closed")].toBool(), Closed), cell(hours, "description"),
                     say(holidays == u"closed", ClosedOnHolidays), say(holidays == u"open", OpenOnHolidays)};
    if (!putRule(schedule, hours))
        told += cell(hours, "rule");
    put("freq", days.isEmpty() ? QString() : QStringLiteral("WEEKLY"));
    put("byday", days);
    put("opens_at", isAlways ? QStringLiteral("00:00") : cell(hours, "opens"));
    put("closes_at", isAlways ? QStringLiteral("00:00") : cell(hours, "closes"));
    put("valid_from", from);
    put("valid_to", isDated && to.isEmpty() ? from : to); // an exception of one day
    if (schedule.contains(QStringLiteral("opens_at")) || schedule.contains(QStringLiteral("closes_at")))
        schedule.insert(QStringLiteral("timezone"),
                        offsetThen(QCborMap::fromJsonObject(schedule)).value_or(2 * Hour) / Hour);
    told.removeAll(QString());
    put("description", told.join(QStringLiteral("\n\n")));
    return schedule;
}

} // namespace Rinnalla::HsdsHours
