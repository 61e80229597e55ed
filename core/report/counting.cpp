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

using Pair = std::pair<QString, QString>;

/// Pairs of texts as they are met, each with a number; those that are known come first.
class PairNumbers {
public:
    explicit PairNumbers(const QList<CellName>& known)
    {
        for (const CellName& name : known)
            numberOf({name.row, name.column});
    }
    int of(const TextNumbers& ones, int one, const TextNumbers& others, int other)
    {
        const auto found = m_met.constFind({one, other});
        if (found != m_met.constEnd())
            return *found;
        const int number = numberOf({Text::fromUtf8(ones.texts().at(one)), Text::fromUtf8(others.texts().at(other))});
        m_met.insert({one, other}, number);
        return number;
    }
    const QList<Pair>& all() const { return m_pairs; }

private:
    int numberOf(const Pair& pair)
    {
        qsizetype number = m_pairs.indexOf(pair);
        if (number < 0) {
            number = m_pairs.size();
            m_pairs += pair;
        }
        return int(number);
    }

    QHash<std::pair<int, int>, int> m_met; ///< by the numbers of their texts
    QList<Pair> m_pairs;
};

class Counter {
public:
    Counter(Connection& connection, const QList<Scope>& scopes, std::size_t enough, const QList<CellName>& known)
        : m_connection(connection)
        , m_enough(enough)
        , m_known(known)
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

    void addPeople(Block& block, const PeopleTally& people) const
    {
        for (int place = 0; place < m_places.count(); ++place)
            for (int category = 0; category < block.categories; ++category)
                block.people.push_back(people.at(category, place));
    }

    /// Those of a table that publications remember.
    QList<CellName> known(const QString& table) const
    {
        QList<CellName> found;
        for (const CellName& name : m_known)
            if (name.table == table)
                found += name;
        return found;
    }

    static QList<int> upTo(int count)
    {
        QList<int> numbers;
        for (int number = 0; number < count; ++number)
            numbers += number;
        return numbers;
    }

    /// A table of one column whose rows are all there is, and their total.
    void addClosed(const QString& table, const QStringList& rows, const Tally& tally,
                   const PeopleTally* people = nullptr)
    {
        Block block = additive(false, int(rows.size()), tally);
        if (people)
            addPeople(block, *people);
        for (int row = 0; row < rows.size(); ++row) {
            block.cells += Block::Cell{{table, rows.at(row), {}}, {row}};
            block.leaves += block.cells.constLast().name;
        }
        block.cells += Block::Cell{{table, TotalName, {}}, upTo(int(rows.size()))};
        m_blocks += block;
    }

    /// One number, with whom it is of.
    void addSingle(const CellName& name, const Tally& tally, const PeopleTally& people)
    {
        Block block = additive(false, 1, tally);
        addPeople(block, people);
        block.cells += Block::Cell{name, {0}};
        block.leaves += name;
        m_blocks += block;
    }

    /// One block for each text: a contact can have several, so they add up to nothing. But with those without it they
    /// are all the contacts, whose number may be shown.
    void addTexts(const QString& table, const TextNumbers& lists, const Tally& tally, const PeopleTally& people,
                  const Tally& contacts, const PeopleTally& met)
    {
        QMap<QString, QList<int>> where;
        for (int list = 0; list < lists.texts().size(); ++list)
            for (const QString& text : textsOf(lists.texts().at(list)))
                where[text] += list;
        for (auto text = where.cbegin(); text != where.cend(); ++text) {
            Tally split(m_places.count());
            PeopleTally who(m_places.count(), m_enough);
            for (int place = 0; place < m_places.count(); ++place) {
                for (const int list : text.value()) {
                    split.add(0, place, tally.at(list, place));
                    who.add(0, place, people.at(list, place));
                }
                split.add(1, place, contacts.at(0, place) - split.at(0, place));
                People others = met.at(0, place); // their clients may have spoken of it at another time
                others.removeUnnamed(who.at(0, place));
                who.add(1, place, others);
            }
            Block block = additive(true, 2, split);
            addPeople(block, who);
            block.cells = {{{table, text.key(), {}}, {0}}, {{CountedTable::Contacts, TotalName, {}}, {0, 1}}};
            block.given = {{1, false}};
            block.leaves = {{table, text.key(), {}}, {table, text.key(), WithoutName}};
            m_blocks += block;
        }
    }

    void contacts()
    {
        const QStringList channels = choices(Kind::Contact, ContactField::Channel);
        const int places = m_places.count();
        TextNumbers channelNumbers(channels);
        TextNumbers topicLists;
        TextNumbers violenceLists;
        Tally byChannel(places), heads(places), byTopics(places), byViolence(places);
        PeopleTally inChannel(places, m_enough), onRounds(places, m_enough), onTopics(places, m_enough),
            onViolence(places, m_enough);
        ClientMarks met(places);
        ManyRows rows(m_connection,
                      "SELECT t.at, t.region, t.channel, t.client, t.people_met, t.topics, t.violence "
                      "FROM contact t WHERE t.room = ? AND t.at >= ? AND t.at < ? AND t.deleted IS NULL",
                      m_room, m_places.begin(), m_places.end());
        while (rows.next()) {
            const qint64 who = rows.integer(3) != 0 ? m_clients.kept(rows.integer(3)) : 0;
            const qint64 people = rows.integer(4);
            const qint64 more = std::max<qint64>(people - 1, 0); // the first of them may be the client
            const std::string_view region = rows.text(1);
            const int place =
                m_places.at(rows.integer(0), region.empty() ? m_clients.region(who) : regionNumber(region));
            const auto count = [&](Tally& tally, PeopleTally& behind, int category, qint64 counted) {
                tally.add(category, place, counted);
                behind.add(category, place, who, more);
            };
            count(byChannel, inChannel, channelNumbers.of(rows.text(2)), 1);
            if (who != 0)
                met.add(who, place);
            if (people > 0)
                count(heads, onRounds, 0, people);
            count(byTopics, onTopics, topicLists.of(rows.text(5)), 1);
            count(byViolence, onViolence, violenceLists.of(rows.text(6)), 1);
        }
        addClosed(CountedTable::Contacts, channels, byChannel, &inChannel);
        addSingle({CountedTable::People, TotalName, {}}, heads, onRounds);
        clients(met);
        Tally all(places);
        PeopleTally everybody(places, m_enough);
        for (int channel = 0; channel < channels.size(); ++channel)
            for (int place = 0; place < places; ++place) {
                all.add(0, place, byChannel.at(channel, place));
                everybody.add(0, place, inChannel.at(channel, place));
            }
        addTexts(CountedTable::Topics, topicLists, byTopics, onTopics, all, everybody);
        addTexts(CountedTable::Violence, violenceLists, byViolence, onViolence, all, everybody);
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
        PairNumbers pairs(known(CountedTable::Outcomes));
        TextNumbers routes;
        TextNumbers states(choices(Kind::Step, StepField::State));
        const std::string undated = UndatedName.toStdString();
        Tally tally(m_places.count());
        PeopleTally people(m_places.count(), m_enough);
        ManyRows rows(
            m_connection,
            "SELECT coalesce(t.ends_on, t.starts_on), t.touched, t.route, coalesce(t.state, 'not_discussed'), "
            "t.client FROM step t INDEXED BY step_counted WHERE t.room = ? AND t.deleted IS NULL",
            m_room);
        while (rows.next()) {
            const int region = m_clients.region(rows.integer(4));
            const bool isDated = !rows.isNull(0);
            const int place = isDated ? placeOfDay(rows.text(0), region) : m_places.at(rows.integer(1), region);
            if (place < 0)
                continue;
            const int route = isDated ? routes.of(rows.text(2)) : routes.of(undated);
            const int category = pairs.of(routes, route, states, states.of(rows.text(3)));
            tally.add(category, place);
            people.add(category, place, m_clients.kept(rows.integer(4)));
        }
        addCrossed(pairs.all(), tally, people);
    }

    /// Every route with every state. A pair that never was is no unknown: it is none, and said so.
    void addCrossed(const QList<Pair>& pairs, const Tally& tally, const PeopleTally& people)
    {
        Block block = pairsBlock(false, CountedTable::Outcomes, pairs, tally, people);
        QStringList rows;
        QHash<Pair, QList<int>> of;
        for (int number = 0; number < pairs.size(); ++number) {
            const auto& [row, column] = pairs.at(number);
            if (!rows.contains(row))
                rows += row;
            for (const Pair& cell : {Pair(row, column), Pair(row, TotalName), Pair(TotalName, column)})
                of[cell] += number;
        }
        of.insert({TotalName, TotalName}, upTo(int(pairs.size())));
        rows += TotalName;
        QStringList columns = choices(Kind::Step, StepField::State);
        columns += TotalName;
        for (const QString& row : rows)
            for (const QString& column : columns)
                block.cells += Block::Cell{{CountedTable::Outcomes, row, column}, of.value({row, column})};
        m_blocks += block;
    }

    Block pairsBlock(bool isOpen, const QString& table, const QList<Pair>& pairs, const Tally& tally,
                     const PeopleTally& people) const
    {
        Block block = additive(isOpen, std::max(int(pairs.size()), 1), tally);
        addPeople(block, people);
        for (const auto& [row, column] : pairs)
            block.leaves += CellName{table, row, column};
        if (pairs.isEmpty()) // one category, of nothing
            block.leaves += CellName{table, {}, {}};
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
        PairNumbers pairs(known(CountedTable::Handouts));
        TextNumbers topics;
        TextNumbers lists;
        TextNumbers firsts;
        QList<int> firstOf; // of each list
        Tally tally(m_places.count());
        PeopleTally people(m_places.count(), m_enough);
        ManyRows rows(m_connection,
                      "SELECT t.at, t.topic, t.languages, t.client FROM handout t "
                      "WHERE t.room = ? AND t.at >= ? AND t.at < ? AND t.deleted IS NULL",
                      m_room, m_places.begin(), m_places.end());
        while (rows.next()) {
            const int list = lists.of(rows.text(2));
            if (list == firstOf.size())
                firstOf += firsts.of(textsOf(lists.texts().at(list)).value(0).toStdString());
            const int category = pairs.of(topics, topics.of(rows.text(1)), firsts, firstOf.at(list));
            const qint64 who = rows.integer(3) != 0 ? m_clients.kept(rows.integer(3)) : 0;
            const int place = m_places.at(rows.integer(0), m_clients.region(who));
            tally.add(category, place);
            people.add(category, place, who);
        }
        Block block = pairsBlock(true, CountedTable::Handouts, pairs.all(), tally, people);
        QMap<QString, QList<int>> byTopic;
        QMap<QString, QList<int>> byLanguage;
        for (int number = 0; number < pairs.all().size(); ++number) {
            byTopic[pairs.all().at(number).first] += number;
            byLanguage[pairs.all().at(number).second] += number;
        }
        for (auto topic = byTopic.cbegin(); topic != byTopic.cend(); ++topic)
            block.cells += Block::Cell{{CountedTable::Handouts, topic.key(), {}}, topic.value()};
        for (auto language = byLanguage.cbegin(); language != byLanguage.cend(); ++language)
            block.cells += Block::Cell{{CountedTable::HandoutLanguages, language.key(), {}}, language.value()};
        block.cells += Block::Cell{{CountedTable::Handouts, TotalName, {}}, upTo(block.categories)};
        m_blocks += block;
    }

    void referrals()
    {
        const QStringList states = choices(Kind::Referral, ReferralField::State);
        TextNumbers stateNumbers(states);
        Tally tally(m_places.count());
        PeopleTally people(m_places.count(), m_enough);
        ManyRows rows(m_connection,
                      "SELECT t.offered_on, coalesce(t.at, t.touched), coalesce(t.state, 'offered'), t.client "
                      "FROM referral t WHERE t.room = ? AND t.deleted IS NULL",
                      m_room);
        while (rows.next()) {
            const int region = m_clients.region(rows.integer(3));
            const int place = rows.isNull(0) ? m_places.at(rows.integer(1), region) : placeOfDay(rows.text(0), region);
            if (place < 0)
                continue;
            const int state = stateNumbers.of(rows.text(2));
            tally.add(state, place);
            people.add(state, place, m_clients.kept(rows.integer(3)));
        }
        addClosed(CountedTable::Referrals, states, tally, &people);
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
    std::size_t m_enough;
    QList<CellName> m_known;
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

Result<QList<Block>> Counting::blocks(Connection& connection, const QList<Scope>& scopes, std::size_t enough,
                                      const QList<CellName>& known)
{
    return guarded([&] {
        const Transaction reading(connection, Transaction::Kind::Reading);
        return Counter(connection, scopes, enough, known).all();
    });
}

} // namespace Rinnalla
