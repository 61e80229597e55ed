// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/duplicates.h"

#include "core/base/text.h"
#include "core/store/merged.h"
#include "core/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <bit>
#include <vector>

namespace Rinnalla::Duplicates {

namespace {

/// A detail of a client, as a number that is the same where the detail is.
struct Mark {
    Detail detail;
    size_t digest;
    Id client;

    auto operator<=>(const Mark&) const = default;
    bool saysTheSame(const Mark& other) const { return detail == other.detail && digest == other.digest; }
};

/// Folded words in their alphabetical order.
QStringList wordsOf(const QString& text)
{
    QString spaced = Text::folded(text);
    for (QChar& c : spaced)
        if (!c.isLetterOrNumber() && !c.isMark())
            c = u' ';
    QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

QStringList emailsIn(const QString& text)
{
    QStringList found;
    QString spaced = text.toLower();
    for (QChar& c : spaced)
        if (c == u',' || c == u';' || c == u'<' || c == u'>')
            c = u' ';
    for (const QString& word : spaced.simplified().split(u' '))
        if (word.indexOf(u'@') > 0)
            found += word;
    return found;
}

/// Two clients, whichever was named first.
struct Both {
    Id first;
    Id second;

    auto operator<=>(const Both&) const = default;
    friend size_t qHash(const Both& both, size_t seed) { return qHash(both.second, qHash(both.first, seed)); }
};

Both both(const Id& one, const Id& other)
{
    return {std::min(one, other), std::max(one, other)};
}

/// The marks of a room's clients, and of whom somebody said that they are not the same.
class Room {
public:
    Room(Connection& connection, const QString& room)
        : m_merged(connection)
    {
        Statement query = connection.prepare(
            "SELECT c.id, c.code_name, c.not_same_as, i.name, i.phone, i.email, i.birth_date FROM client c "
            "LEFT JOIN identity i ON i.client = c.pk AND i.deleted IS NULL WHERE c.room = ? AND c.deleted IS NULL");
        query.with(room);
        while (query.step())
            take(query);
        std::sort(m_marks.begin(), m_marks.end());
        m_marks.erase(std::unique(m_marks.begin(), m_marks.end()), m_marks.end());
    }

    QHash<Both, Details> pairs() const
    {
        QHash<Both, Details> found;
        for (auto first = m_marks.begin(); first != m_marks.end();) {
            const auto last =
                std::find_if(first, m_marks.end(), [&](const Mark& mark) { return !mark.saysTheSame(*first); });
            if (last - first <= MostSharing)
                addPairs(first, last, found);
            first = last;
        }
        return found;
    }

private:
    using Place = std::vector<Mark>::const_iterator;

    void addPairs(Place first, Place last, QHash<Both, Details>& found) const
    {
        for (auto one = first; one != last; ++one)
            for (auto other = one + 1; other != last; ++other)
                if (const Both pair = both(one->client, other->client);
                    one->client != other->client && !m_notSame.contains(pair))
                    found[pair] |= one->detail;
    }

    void take(const Statement& row)
    {
        const Id client = m_merged.keptOf(row.id(0)); // what was merged speaks for the one that was kept
        const QJsonArray others = QJsonDocument::fromJson(row.bytes(2)).array();
        for (const QJsonValue& other : others)
            if (const auto named = Id::fromString(other.toString()))
                m_notSame.insert(both(client, m_merged.keptOf(*named)));

        mark(client, Detail::CodeName, wordsOf(row.text(1)).join(QString()));
        const QStringList words = wordsOf(row.text(3));
        if (words.size() > 1)
            mark(client, Detail::Name, words.join(u' '));
        for (const QString& phone : phonesIn(row.text(4)))
            mark(client, Detail::Phone, phone);
        for (const QString& email : emailsIn(row.text(5)))
            mark(client, Detail::Email, email);
        if (const QString born = row.text(6); !born.isEmpty())
            for (const QString& word : words)
                mark(client, Detail::BirthDate, born + u' ' + word);
    }

    void mark(const Id& client, Detail detail, const QString& text)
    {
        if (!text.isEmpty())
            m_marks.push_back({detail, qHash(text, size_t(detail)), client});
    }

    const Merged m_merged;
    std::vector<Mark> m_marks;
    QSet<Both> m_notSame;
};

/// A number as it is dialled from anywhere; empty where the text is too short for one.
QString dialled(const QString& text)
{
    constexpr qsizetype shortest = 6;
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    if (digits.size() < shortest)
        return {};
    const bool isInternational = text.contains(u'+') || digits.startsWith(u"00");
    if (isInternational || digits.startsWith(u"358")) {
        while (digits.startsWith(u'0'))
            digits.remove(0, 1);
        if (digits.startsWith(u"3580")) // +358 (0)40 …
            digits.remove(3, 1);
        return u'+' + digits;
    }
    return digits.startsWith(u'0') ? QStringLiteral("+358") + digits.mid(1) : digits;
}

std::optional<Record> clientAt(Connection& connection, const Id& id, qint64& pk)
{
    const auto place = Rows::locate(connection, id);
    pk = place ? place->pk : 0;
    return place ? Rows::load(connection, Kind::Client, pk) : std::nullopt;
}

} // namespace

QStringList phonesIn(const QString& text)
{
    QStringList found;
    QString one;
    const auto end = [&] {
        if (const QString number = dialled(one); !number.isEmpty() && !found.contains(number))
            found += number;
        one.clear();
    };
    for (const QChar c : text) {
        if (c == u'+' || c == u'\n')
            end(); // one number a line
        if (c.isDigit() || c.isSpace() || QStringView(u"+-()./").contains(c) || c.category() == QChar::Punctuation_Dash)
            one += c;
        else
            end();
    }
    end();
    return found;
}

Result<QList<Pair>> find(Connection& connection, const QString& room, int limit)
{
    return guarded([&] {
        const QHash<Both, Details> found = Room(connection, room).pairs();
        QList<std::pair<int, Both>> order;
        for (auto pair = found.cbegin(); pair != found.cend(); ++pair)
            order += {-std::popcount(static_cast<uint>(pair.value().toInt())), pair.key()};
        std::sort(order.begin(), order.end());

        QList<Pair> pairs;
        for (const auto& [agreeing, ids] : std::as_const(order)) {
            if (pairs.size() == limit)
                break;
            qint64 firstPk = 0;
            qint64 secondPk = 0;
            const auto one = clientAt(connection, ids.first, firstPk);
            const auto other = clientAt(connection, ids.second, secondPk);
            if (one && other)
                pairs +=
                    firstPk < secondPk ? Pair{*one, *other, found.value(ids)} : Pair{*other, *one, found.value(ids)};
        }
        return pairs;
    });
}

} // namespace Rinnalla::Duplicates
