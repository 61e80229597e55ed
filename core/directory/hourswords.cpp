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
        QRegularExpression(QStringLiteral("\\A(pe|perjantai(na|sin)?|fre|fredag(ar)?|fri|fridays?)\\z")),
        QRegularExpression(QStringLiteral("\\A(la|lauantai(na|sin)?|lor|lordag(ar)?|sat|saturdays?)\\z")),
        QRegularExpression(QStringLiteral("\\A(su|sunnuntai(na|sin)?|son|sondag(ar)?|sun|sundays?)\\z"))};
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
    static const QStringList fillers{QStringLiteral("klo"), QStringLiteral("kl"),  QStringLiteral("klockan"),
                                     QStringLiteral("ja"),  QStringLiteral("och"), QStringLiteral("and"),
                                     QStringLiteral("at"),  QStringLiteral(","),   QStringLiteral(":")};
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

QList<QCborMap> Reader::read(const QString& words)
{
    static const QRegularExpression always(
        QStringLiteral("\\A(24/7|24 ?h|ympari vuorokauden|aina auki|dygnet runt|round the clock|always open)\\z"));
    static const QRegularExpression token(
        QStringLiteral("\\d{1,2}(?:[.:]\\d{2})?(?: ?[ap]m\\b)?|\\p{L}+|[-,:]|[^\\s.;]"));
    QString text = Text::folded(words).toLower().simplified();
    for (const QChar dash : {QChar(0x2012), QChar(0x2013), QChar(0x2014), QChar(0x2212)})
        text.replace(dash, u'-');
    text.replace(QStringLiteral("joka paiva"), QStringLiteral("paivittain"));
    text.replace(QStringLiteral("alla dagar"), QStringLiteral("dagligen"));
    text.replace(QStringLiteral("every day"), QStringLiteral("daily"));
    if (text.isEmpty() || text.size() > LongestWords)
        return {};
    if (always.match(text).hasMatch())
        return {QCborMap{{QStringLiteral("always"), true}}};
    for (auto found = token.globalMatch(text); found.hasNext();)
        if (!take(found.next().captured().remove(u' ')))
            return {};
    return m_days == 0 && !m_dash && m_opens.isEmpty() ? m_items : QList<QCborMap>();
}

} // namespace

QList<QCborMap> read(const QString& words)
{
    return Reader().read(words);
}

} // namespace Rinnalla::HoursWords
