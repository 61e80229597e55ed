// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/hourswords.h"

#include "core/base/text.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Rinnalla::HoursWords {

namespace {

constexpr int Week = 7;
constexpr qsizetype LongestWords = 400; // more is a story

/// Days of the week as bits from Monday; 0 for another word.
int daysNamed(const QString& word)
{
    static const QMap<QString, int> whole{
        {QStringLiteral("arkisin"), 0x1f},      {QStringLiteral("arki"), 0x1f},
        {QStringLiteral("ark"), 0x1f},          {QStringLiteral("arkipaivina"), 0x1f},
        {QStringLiteral("arkipaivisin"), 0x1f}, {QStringLiteral("vardagar"), 0x1f},
        {QStringLiteral("weekdays"), 0x1f},     {QStringLiteral("viikonloppuisin"), 0x60},
        {QStringLiteral("helger"), 0x60},       {QStringLiteral("weekends"), 0x60},
        {QStringLiteral("paivittain"), 0x7f},   {QStringLiteral("dagligen"), 0x7f},
        {QStringLiteral("daily"), 0x7f},
    };
    static const QRegularExpression days[Week]{
        QRegularExpression(QStringLiteral("\\A(ma|maanantai(na|sin)?|man|mandag(ar)?|mon|mondays?)\\z")),
        QRegularExpression(QStringLiteral("\\A(ti|tiistai(na|sin)?|tis|tisdag(ar)?|tues?|tuesdays?)\\z")),
        QRegularExpression(QStringLiteral("\\A(ke|keskiviikko(na|isin)?|ons|onsdag(ar)?|wed|wednesdays?)\\z")),
        QRegularExpression(QStringLiteral("\\A(to|torstai(na|sin)?|tors?|torsdag(ar)?|thu(rs?)?|thursdays?)\\z")),
        QRegularExpression(QStringLiteral("\\A(pe|perjantai(na|sin)?|fre?|fredag(ar)?|fri|fridays?)\\z")),
        QRegularExpression(QStringLiteral("\\A(la|lauantai(na|sin)?|lor?|lordag(ar)?|sat|saturdays?)\\z")),
        QRegularExpression(QStringLiteral("\\A(su|sunnuntai(na|sin)?|son?|sondag(ar)?|sun|sundays?)\\z"))};
    for (int i = 0; i < Week; ++i)
        if (days[i].match(word).hasMatch())
            return 1 << i;
    return whole.value(word);
}

QString dayList(int days)
{
    static const QStringList names{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"),
                                   QStringLiteral("TH"), QStringLiteral("FR"), QStringLiteral("SA"),
                                   QStringLiteral("SU")};
    QStringList list;
    for (int i = 0; i < Week; ++i)
        if (days & 1 << i)
            list += names[i];
    return list.join(u',');
}

/// "fri - mon" goes over the end of the week.
int daysBetween(int first, int last)
{
    int days = first;
    for (int day = first; day != last;) {
        day = day == 1 << (Week - 1) ? 1 : day << 1;
        days |= day;
    }
    return days;
}

bool isOneDay(int days)
{
    return days != 0 && (days & (days - 1)) == 0;
}

class Reader {
public:
    QList<QCborMap> read(const QString& words);

private:
    bool take(const QString& token);
    bool takeDays(int days);
    bool takeTime(const QString& time, const QString& half);
    void add(QCborMap item);

    QList<QCborMap> m_items;
    int m_days = 0;      ///< named since the last hours
    int m_lastDays = 0;  ///< those of the last hours: "ma-pe 9-11, 13-15"
    int m_lastNamed = 0; ///< the day before a dash
    bool m_dash = false;
    QString m_opens;
};

bool Reader::takeDays(int days)
{
    if (!m_opens.isEmpty())
        return false;
    if (m_dash && (!isOneDay(m_lastNamed) || !isOneDay(days)))
        return false;
    m_days |= m_dash ? daysBetween(m_lastNamed, days) : days;
    m_lastNamed = days;
    m_dash = false;
    return true;
}

bool Reader::takeTime(const QString& time, const QString& half)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{1,2})(?:[.:](\\d{2}))?\\z"));
    const QRegularExpressionMatch match = form.match(time);
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (!match.hasMatch() || (!half.isEmpty() && (hour < 1 || hour > 12)))
        return false;
    if (!half.isEmpty())
        hour = hour % 12 + (half == u"pm" ? 12 : 0);
    if (hour > 24 || minute > 59 || (hour == 24 && minute > 0))
        return false;
    const QString clock =
        QStringLiteral("%1:%2").arg(hour % 24, 2, 10, QLatin1Char('0')).arg(minute, 2, 10, QLatin1Char('0'));
    if (m_opens.isEmpty()) {
        m_opens = clock;
        return !m_dash && (m_days != 0 || m_lastDays != 0);
    }
    if (!m_dash)
        return false;
    constexpr int noon = 12;
    const bool isOverMidnight = clock <= m_opens && clock != u"00:00";
    if (isOverMidnight && m_opens.left(2).toInt() < noon) // "9-5": who writes this means the afternoon, or nobody knows
        return false;
    add({{QStringLiteral("opens"), std::exchange(m_opens, {})}, {QStringLiteral("closes"), clock}});
    return true;
}

void Reader::add(QCborMap item)
{
    if (m_days != 0)
        m_lastDays = std::exchange(m_days, 0);
    m_lastNamed = 0;
    m_dash = false;
    item.insert(QStringLiteral("days"), dayList(m_lastDays));
    m_items += item;
}

bool Reader::take(const QString& token)
{
    static const QStringList fillers{QStringLiteral("klo"),     QStringLiteral("kello"), QStringLiteral("kl"),
                                     QStringLiteral("klockan"), QStringLiteral("ja"),    QStringLiteral("och"),
                                     QStringLiteral("and"),     QStringLiteral("at"),    QStringLiteral(","),
                                     QStringLiteral(":")};
    static const QStringList closed{QStringLiteral("suljettu"), QStringLiteral("stangt"), QStringLiteral("closed")};
    const bool isTo = token == u"to" && !m_opens.isEmpty();
    if (token == u"-" || isTo) {
        const bool fits = !m_dash && (m_lastNamed != 0 || !m_opens.isEmpty());
        m_dash = true;
        return fits;
    }
    if (fillers.contains(token))
        return !m_dash;
    if (closed.contains(token)) {
        if (m_days == 0 || m_dash || !m_opens.isEmpty())
            return false;
        add({{QStringLiteral("closed"), true}});
        m_lastDays = 0;
        return true;
    }
    if (const int days = daysNamed(token))
        return takeDays(days);
    static const QRegularExpression time(QStringLiteral("\\A(\\d{1,2}(?:[.:]\\d{2})?)(am|pm)?\\z"));
    const QRegularExpressionMatch match = time.match(token);
    return match.hasMatch() && takeTime(match.captured(1), match.captured(2));
}

/// One way of writing for many.
QString plain(const QString& words)
{
    QString text = Text::folded(words).toLower();
    for (const QChar dash : {QChar(0x2012), QChar(0x2013), QChar(0x2014), QChar(0x2212)})
        text.replace(dash, u'-');
    static const QList<std::pair<QRegularExpression, QString>> others = [] {
        const QString english = QStringLiteral("((?:mon|tue|wednes|wed|thur|thu|fri|satur|sat|sun)(?:days?|s)?)");
        const QString finnish = QStringLiteral("(ma|ti|ke|to|pe|la|su)(?:[a-z]+)");
        const auto form = [](const QString& pattern) { return QRegularExpression(pattern); };
        return QList<std::pair<QRegularExpression, QString>>{
            {form(QStringLiteral("\\b(joka paiva|alla dagar|every day)\\b")), QStringLiteral("daily")},
            {form(QStringLiteral("\\b(avoinna|auki|avoin|aukioloajat|palvelemme|palvelee|paivystys|paivystaa|oppet|"
                                 "oppettider|open|opening hours|fran|from)\\b:?")),
             QString()},
            {form(QStringLiteral("\\btill\\b")), QStringLiteral("-")},
            {form(english + QStringLiteral(" (?:to|through|until) ") + english), QStringLiteral("\\1-\\2")},
            {form(QStringLiteral("\\b") + finnish + QStringLiteral("sta ") + finnish
                  + QStringLiteral("(?:hin|oon)\\b")),
             QStringLiteral("\\1-\\2")},
            {form(QStringLiteral("\\bon\\b(?=\\s*[-,:\\d])")), QStringLiteral("ons")}}; // but "on Mondays"
    }();
    for (const auto& [other, usual] : others)
        text.replace(other, usual);
    return text.simplified();
}

/// Whether it says so; those words go.
bool takeClosedOnHolidays(QString& text)
{
    static const QRegularExpression words(QStringLiteral(
        "[,;(]? ?(?:(?:arki|juhla)?pyh(?:ina|apaivina) (?:suljettu|kiinni)|"
        "(?:suljettu|kiinni|ei) (?:arki|juhla)?pyh(?:ina|apaivina)|"
        "stangt (?:pa |under )?helgdagar|helgdagar stangt|closed (?:on )?(?:public |bank )?holidays)\\)?\\.?\\z"));
    const qsizetype before = text.size();
    text = text.remove(words).trimmed();
    return text.size() != before;
}

QList<QCborMap> Reader::read(const QString& words)
{
    static const QRegularExpression always(QStringLiteral(
        "\\A(?:(?:daily|paivittain|dagligen) )?(?:24/7(?:/365)?|24 ?h(?: ?/ ?(?:vrk|vuorokausi|dygn|day))?|"
        "ympari vuorokauden|aina|alltid|dygnet runt|round the clock|always)\\.?\\z"));
    static const QRegularExpression token(
        QStringLiteral("\\d{1,2}(?:[.:]\\d{2})?(?: ?[ap]m\\b)?|\\p{L}+|[-,:]|[^\\s.;]"));
    if (words.size() > LongestWords)
        return {};
    QString text = plain(words);
    const bool isClosedOnHolidays = takeClosedOnHolidays(text);
    if (always.match(text).hasMatch())
        m_items = {QCborMap{{QStringLiteral("always"), true}}};
    else
        for (auto found = token.globalMatch(text); found.hasNext();)
            if (!take(found.next().captured().remove(u' ')))
                return {};
    if (m_days != 0 || m_dash || !m_opens.isEmpty())
        return {};
    for (QCborMap& item : m_items)
        if (isClosedOnHolidays && !item.contains(QStringLiteral("closed")))
            item.insert(QStringLiteral("holidays"), QStringLiteral("closed"));
    return m_items;
}

} // namespace

QList<QCborMap> read(const QString& words)
{
    return Reader().read(words);
}

} // namespace Rinnalla::HoursWords
