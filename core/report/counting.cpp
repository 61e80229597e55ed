// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/counting.h"

#include "core/base/text.h"
#include "core/domain/kinds.h"
#include "core/report/manyrows.h"
#include "core/report/tally.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <limits>
#include <map>

namespace Rinnalla {

QStringList CountedTable::all()
{
    return {Contacts, People,   Clients,          Languages, Topics,     Violence,
            Outcomes, Handouts, HandoutLanguages, Referrals, Activities, Participants};
}

namespace {

QStringList choices(Kind kind, quint16 field)
{
    QStringList names;
    for (const char* choice : info(kind).field(field)->choices)
        names += QString::fromLatin1(choice);
    return names;
}

class Counter {
public:
    Counter(Connection& connection, const QList<Scope>& scopes)
        : m_connection(connection)
        , m_room(scopes.constLast().room)
        , m_places(scopes)
        , m_clients(connection, m_room, m_places)
    {
        for (const Scope& scope : scopes)
            m_scopes += m_places.of(scope);
        if (scopes.size() > 1)
            m_guarded = m_places.differences(scopes);
    }

    QList<Block> all()
    {
        contacts();
        outcomes();
        handouts();
        referrals();
        activities();
        return std::move(m_blocks);
    }

private:
    Block additive(bool isOpen, int categories, const Tally& tally) const
    {
        Block block;
        block.isOpen = isOpen;
        block.categories = categories;
        block.scopes = m_scopes;
        block.guarded = m_guarded;
        for (int place = 0; place < m_places.count(); ++place)
            for (int category = 0; category < categories; ++category)
                block.counts.push_back(tally.at(category, place));
        return block;
    }

    static QList<int> upTo(int count)
    {
        QList<int> numbers;
        for (int number = 0; number < count; ++number)
            numbers += number;
        return numbers;
    }

    /// A table of one column whose rows are all there is, and their total.
    void addClosed(const QString& table, const QStringList& rows, const Tally& tally)
    {
        Block block = additive(false, int(rows.size()), tally);
        for (int row = 0; row < rows.size(); ++row)
            block.cells += Block::Cell{{table, rows.at(row), {}}, {row}};
        block.cells += Block::Cell{{table, TotalName, {}}, upTo(int(rows.size()))};
        m_blocks += block;
    }

    void addSingle(const QString& table, const Tally& tally)
    {
        Block block = additive(false, 1, tally);
        block.cells += Block::Cell{{table, TotalName, {}}, {0}};
        m_blocks += block;
    }

    /// One block for each text: a contact can have several, so they add up to nothing.
    void addTexts(const QString& table, const TextNumbers& lists, const Tally& tally)
    {
        QMap<QString, QList<int>> where;
        for (int list = 0; list < lists.texts().size(); ++list)
            for (const QString& text : textsOf(lists.texts().at(list)))
                where[text] += list;
        for (auto text = where.cbegin(); text != where.cend(); ++text) {
            Tally one(m_places.count());
            for (const int list : text.value())
                for (int place = 0; place < m_places.count(); ++place)
                    one.add(0, place, tally.at(list, place));
            Block block = additive(true, 1, one);
            block.cells += Block::Cell{{table, text.key(), {}}, {0}};
            m_blocks += block;
        }
    }

    void contacts()
    {
        const QStringList channels = choices(Kind::Contact, ContactField::Channel);
        TextNumbers channelNumbers(channels);
        TextNumbers topicLists;
        TextNumbers violenceLists;
        Tally byChannel(m_places.count());
        Tally people(m_places.count());
        Tally byTopics(m_places.count());
        Tally byViolence(m_places.count());
        ClientMarks met(m_places.count());
        ManyRows rows(m_connection,
                      "SELECT t.at, t.region, t.channel, t.client, t.people_met, t.topics, t.violence "
                      "FROM contact t WHERE t.room = ? AND t.at >= ? AND t.at < ? AND t.deleted IS NULL",
                      m_room, m_places.begin(), m_places.end());
        while (rows.next()) {
            const qint64 client = rows.integer(3);
            const std::string_view region = rows.text(1);
            const int place =
                m_places.at(rows.integer(0), region.empty() ? m_clients.region(client) : regionNumber(region));
            byChannel.add(channelNumbers.of(rows.text(2)), place);
            if (client != 0)
                met.add(m_clients.kept(client), place);
            if (const qint64 heads = rows.integer(4); heads > 0)
                people.add(0, place, heads);
            byTopics.add(topicLists.of(rows.text(5)), place);
            byViolence.add(violenceLists.of(rows.text(6)), place);
        }
        addClosed(CountedTable::Contacts, channels, byChannel);
        addSingle(CountedTable::People, people);
        clients(met);
        addTexts(CountedTable::Topics, topicLists, byTopics);
        addTexts(CountedTable::Violence, violenceLists, byViolence);
    }

    int regionNumber(std::string_view region)
    {
        const int number = m_regionNames.of(region);
        if (number == m_regions.size())
            m_regions += m_places.regionOf(Text::fromUtf8(region));
        return m_regions.at(number);
    }

    void clients(const ClientMarks& met)
    {
        QHash<Sum, std::vector<qint64>> alike; // met in the same places: how many, by the list of languages they speak
        met.each([&](qint64 client, const Sum& places) {
            std::vector<qint64>& counts = alike[places];
            counts.resize(std::size_t(m_clients.languages().size()), 0);
            ++counts[std::size_t(m_clients.spoken(client))];
        });
        DistinctBlock everybody(m_scopes);
        std::map<QString, DistinctBlock> speakers;
        for (auto group = alike.cbegin(); group != alike.cend(); ++group)
            for (std::size_t list = 0; list < group.value().size(); ++list) {
                const qint64 people = group.value()[list];
                if (people == 0)
                    continue;
                everybody.add(group.key(), people);
                for (const QString& language : m_clients.languages().at(qsizetype(list)))
                    speakers.try_emplace(language, m_scopes).first->second.add(group.key(), people);
            }
        m_blocks += everybody.block({CountedTable::Clients, TotalName, {}}, false);
        for (const auto& [language, who] : speakers)
            m_blocks += who.block({CountedTable::Languages, language, {}}, true);
    }

    void outcomes()
    {
        const QStringList states = choices(Kind::Step, StepField::State);
        const int width = int(states.size());
        TextNumbers stateNumbers(states);
        TextNumbers routeNumbers;
        Tally tally(m_places.count());
        ManyRows rows(
            m_connection,
            "SELECT coalesce(t.ends_on, t.starts_on), t.touched, t.route, coalesce(t.state, 'not_discussed'), "
            "t.client FROM step t INDEXED BY step_counted WHERE t.room = ? AND t.deleted IS NULL",
            m_room);
        while (rows.next()) {
            const int region = m_clients.region(rows.integer(4));
            const int place = rows.isNull(0) ? m_places.at(rows.integer(1), region) : placeOfDay(rows.text(0), region);
            const int state = stateNumbers.of(rows.text(3));
            if (place >= 0 && state < width)
                tally.add(routeNumbers.of(rows.text(2)) * width + state, place);
        }
        QStringList routes;
        for (const QByteArray& route : routeNumbers.texts())
            routes += Text::fromUtf8(route);
        m_blocks += crossed(CountedTable::Outcomes, routes, states, tally);
    }

    Block crossed(const QString& table, const QStringList& rows, const QStringList& columns, const Tally& tally) const
    {
        const int width = int(columns.size());
        const int all = int(rows.size()) * width;
        Block block = additive(false, std::max(all, 1), tally);
        QList<QList<int>> inColumn(width);
        for (int row = 0; row < rows.size(); ++row) {
            QList<int> inRow;
            for (int column = 0; column < width; ++column) {
                const int category = row * width + column;
                block.cells += Block::Cell{{table, rows.at(row), columns.at(column)}, {category}};
                inRow += category;
                inColumn[column] += category;
            }
            block.cells += Block::Cell{{table, rows.at(row), TotalName}, inRow};
        }
        for (int column = 0; column < width; ++column)
            if (!inColumn.at(column).isEmpty())
                block.cells += Block::Cell{{table, TotalName, columns.at(column)}, inColumn.at(column)};
        block.cells += Block::Cell{{table, TotalName, TotalName}, upTo(std::max(all, 1))};
        return block;
    }

    /// -1 where it is no day, or one outside of all that is counted.
    int placeOfDay(std::string_view text, int region)
    {
        const int number = m_dayNames.of(text);
        if (number == m_days.size()) {
            const QDate day = QDate::fromString(Text::fromUtf8(text), Qt::ISODate);
            m_days += day.isValid() ? Places::startOf(day) : std::numeric_limits<qint64>::min();
        }
        return m_places.at(m_days.at(number), region);
    }

    void handouts()
    {
        QMap<QString, QList<int>> byTopic;
        QMap<QString, QList<int>> byLanguage;
        TextNumbers topics;
        TextNumbers lists;
        QStringList firsts; // of each list
        QHash<std::pair<int, QString>, int> pairs;
        Tally tally(m_places.count());
        ManyRows rows(m_connection,
                      "SELECT t.at, t.topic, t.languages, t.client FROM handout t "
                      "WHERE t.room = ? AND t.at >= ? AND t.at < ? AND t.deleted IS NULL",
                      m_room, m_places.begin(), m_places.end());
        while (rows.next()) {
            const int list = lists.of(rows.text(2));
            if (list == firsts.size())
                firsts += textsOf(lists.texts().at(list)).value(0);
            const std::pair<int, QString> pair(topics.of(rows.text(1)), firsts.at(list));
            if (!pairs.contains(pair)) {
                const int number = int(pairs.size());
                pairs.insert(pair, number);
                byTopic[Text::fromUtf8(topics.texts().at(pair.first))] += number;
                byLanguage[pair.second] += number;
            }
            tally.add(pairs.value(pair), m_places.at(rows.integer(0), m_clients.region(rows.integer(3))));
        }
        const int all = std::max(int(pairs.size()), 1);
        Block block = additive(true, all, tally);
        for (auto topic = byTopic.cbegin(); topic != byTopic.cend(); ++topic)
            block.cells += Block::Cell{{CountedTable::Handouts, topic.key(), {}}, topic.value()};
        for (auto language = byLanguage.cbegin(); language != byLanguage.cend(); ++language)
            block.cells += Block::Cell{{CountedTable::HandoutLanguages, language.key(), {}}, language.value()};
        block.cells += Block::Cell{{CountedTable::Handouts, TotalName, {}}, upTo(all)};
        m_blocks += block;
    }

    void referrals()
    {
        const QStringList states = choices(Kind::Referral, ReferralField::State);
        TextNumbers stateNumbers(states);
        Tally tally(m_places.count());
        ManyRows rows(m_connection,
                      "SELECT t.offered_on, coalesce(t.at, t.touched), coalesce(t.state, 'offered'), t.client "
                      "FROM referral t WHERE t.room = ? AND t.deleted IS NULL",
                      m_room);
        while (rows.next()) {
            const int region = m_clients.region(rows.integer(3));
            const int place = rows.isNull(0) ? m_places.at(rows.integer(1), region) : placeOfDay(rows.text(0), region);
            if (place >= 0)
                tally.add(stateNumbers.of(rows.text(2)), place);
        }
        addClosed(CountedTable::Referrals, states, tally);
    }

    void activities()
    {
        const QStringList kinds = choices(Kind::Activity, ActivityField::Kind);
        TextNumbers kindNumbers(kinds);
        Tally events(m_places.count());
        Tally heads(m_places.count());
        ManyRows rows(m_connection,
                      "SELECT t.at, t.region, t.kind, coalesce(t.people, 0) FROM activity t "
                      "WHERE t.at >= ? AND t.at < ? AND t.deleted IS NULL AND coalesce(t.compartment, 'support') = ?",
                      m_places.begin(), m_places.end(), m_room);
        while (rows.next()) {
            const int place = m_places.at(rows.integer(0), regionNumber(rows.text(1)));
            const int kind = kindNumbers.of(rows.text(2));
            events.add(kind, place);
            heads.add(kind, place, rows.integer(3));
        }
        addClosed(CountedTable::Activities, kinds, events);
        addClosed(CountedTable::Participants, kinds, heads);
    }

    Connection& m_connection;
    QString m_room;
    Places m_places;
    ClientPlaces m_clients;
    QList<Sum> m_scopes;
    QList<Sum> m_guarded;
    TextNumbers m_regionNames; ///< and what number each has among the places
    QList<int> m_regions;
    TextNumbers m_dayNames; ///< and when each begins
    QList<qint64> m_days;
    QList<Block> m_blocks;
};

} // namespace

Result<QList<Block>> Counting::blocks(Connection& connection, const QList<Scope>& scopes)
{
    return guarded([&] {
        const Transaction reading(connection, Transaction::Kind::Reading);
        return Counter(connection, scopes).all();
    });
}

} // namespace Rinnalla
