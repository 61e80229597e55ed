// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/counting.h"

#include "core/domain/kinds.h"
#include "core/report/tally.h"
#include "core/store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
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

/// The texts of a JSON array, each once.
QStringList textsOf(const QByteArray& json)
{
    QStringList texts;
    for (const QJsonValue& value : QJsonDocument::fromJson(json).array())
        if (const QString text = value.toString().trimmed(); !text.isEmpty() && !texts.contains(text))
            texts += text;
    return texts;
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
        if (m_room == QStringLiteral("support")) // they belong to no room, and are told once
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
        TextNumbers channelNumbers;
        for (const QString& channel : channels) {
            const QByteArray name = channel.toUtf8();
            channelNumbers.of(name.constData(), int(name.size()));
        }
        TextNumbers topicLists;
        TextNumbers violenceLists;
        Tally byChannel(m_places.count());
        Tally people(m_places.count());
        Tally byTopics(m_places.count());
        Tally byViolence(m_places.count());
        ClientMarks met(m_places.count());
        SQLite::Statement query(m_connection.database(),
                                "SELECT t.at, t.region, t.channel, t.client, t.people_met, t.topics, t.violence "
                                "FROM contact t WHERE t.room = ? AND t.at >= ? AND t.at < ? AND t.deleted IS NULL");
        query.bind(1, m_room.toStdString());
        query.bind(2, int64_t(m_places.begin()));
        query.bind(3, int64_t(m_places.end()));
        const auto number = [&](TextNumbers& numbers, int column) {
            const SQLite::Column text = query.getColumn(column);
            return numbers.of(text.getText(), text.getBytes());
        };
        while (query.executeStep()) {
            const SQLite::Column client = query.getColumn(3);
            const qint64 who = client.isNull() ? 0 : m_clients.kept(client.getInt64());
            const SQLite::Column region = query.getColumn(1);
            const int where = region.isNull() || region.getBytes() == 0
                                  ? m_clients.region(who)
                                  : m_places.regionOf(QString::fromUtf8(region.getText(), region.getBytes()));
            const int place = m_places.at(query.getColumn(0).getInt64(), where);
            byChannel.add(number(channelNumbers, 2), place);
            if (who != 0)
                met.add(who, place);
            if (const qint64 heads = query.getColumn(4).getInt64(); heads > 0)
                people.add(0, place, heads);
            byTopics.add(number(topicLists, 5), place);
            byViolence.add(number(violenceLists, 6), place);
        }
        addClosed(CountedTable::Contacts, channels, byChannel);
        addSingle(CountedTable::People, people);
        clients(met);
        addTexts(CountedTable::Topics, topicLists, byTopics);
        addTexts(CountedTable::Violence, violenceLists, byViolence);
    }

    void clients(const ClientMarks& met)
    {
        const QHash<qint64, QStringList> spoken = languages();
        DistinctBlock everybody(m_scopes);
        std::map<QString, DistinctBlock> speakers;
        met.each([&](qint64 client, const Sum& places) {
            everybody.add(places);
            for (const QString& language : spoken.value(client))
                speakers.try_emplace(language, m_scopes).first->second.add(places);
        });
        m_blocks += everybody.block({CountedTable::Clients, TotalName, {}}, false);
        for (const auto& [language, who] : speakers)
            m_blocks += who.block({CountedTable::Languages, language, {}}, true);
    }

    QHash<qint64, QStringList> languages()
    {
        QHash<QByteArray, QStringList> known;
        QHash<qint64, QStringList> spoken;
        Statement query = m_connection.prepare("SELECT t.pk, t.speaks FROM client t "
                                               "WHERE t.room = ? AND t.speaks IS NOT NULL AND t.deleted IS NULL");
        query.with(m_room);
        while (query.step()) {
            const QByteArray json = query.bytes(1);
            if (!known.contains(json))
                known.insert(json, textsOf(json));
            QStringList& own = spoken[m_clients.kept(query.integer(0))];
            for (const QString& language : known.value(json))
                if (!own.contains(language))
                    own += language;
        }
        return spoken;
    }

    void outcomes()
    {
        const QStringList states = choices(Kind::Step, StepField::State);
        QStringList routes;
        QList<std::pair<int, int>> steps; ///< route * states + state, place
        Statement query = m_connection.prepare(
            "SELECT coalesce(t.ends_on, t.starts_on), t.touched, t.route, coalesce(t.state, 'not_discussed'), t.client "
            "FROM step t INDEXED BY step_counted WHERE t.room = ? AND t.deleted IS NULL");
        query.with(m_room);
        while (query.step()) {
            const int region = m_clients.region(query.integer(4));
            const int place =
                query.isNull(0) ? m_places.at(query.integer(1), region) : placeOfDay(query.text(0), region);
            if (place < 0)
                continue;
            const QString route = query.text(2);
            if (!routes.contains(route))
                routes += route;
            steps +=
                std::pair<int, int>{int(routes.indexOf(route) * states.size() + states.indexOf(query.text(3))), place};
        }
        Tally tally(m_places.count());
        for (const auto& [category, place] : steps)
            tally.add(category, place);
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

    int placeOfDay(const QString& text, int region) const
    {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? m_places.at(Places::startOf(day), region) : -1;
    }

    void handouts()
    {
        QMap<QString, QList<int>> byTopic;
        QMap<QString, QList<int>> byLanguage;
        QHash<std::pair<QString, QString>, int> pairs;
        QHash<QByteArray, QString> firsts;
        Tally tally(m_places.count());
        Statement query =
            m_connection.prepare("SELECT t.at, t.topic, t.languages, coalesce(t.client, 0) FROM handout t "
                                 "WHERE t.room = ? AND t.at >= ? AND t.at < ? AND t.deleted IS NULL");
        query.with(m_room, m_places.begin(), m_places.end());
        while (query.step()) {
            const QByteArray languages = query.bytes(2);
            if (!firsts.contains(languages))
                firsts.insert(languages, textsOf(languages).value(0));
            const std::pair<QString, QString> pair(query.text(1), firsts.value(languages));
            if (!pairs.contains(pair)) {
                pairs.insert(pair, int(pairs.size()));
                byTopic[pair.first] += pairs.value(pair);
                byLanguage[pair.second] += pairs.value(pair);
            }
            tally.add(pairs.value(pair), m_places.at(query.integer(0), m_clients.region(query.integer(3))));
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
        Tally tally(m_places.count());
        Statement query = m_connection.prepare(
            "SELECT t.offered_on, coalesce(t.at, t.touched), coalesce(t.state, 'offered'), t.client "
            "FROM referral t WHERE t.room = ? AND t.deleted IS NULL");
        query.with(m_room);
        while (query.step()) {
            const int region = m_clients.region(query.integer(3));
            const int place =
                query.isNull(0) ? m_places.at(query.integer(1), region) : placeOfDay(query.text(0), region);
            if (place >= 0)
                tally.add(int(states.indexOf(query.text(2))), place);
        }
        addClosed(CountedTable::Referrals, states, tally);
    }

    void activities()
    {
        const QStringList kinds = choices(Kind::Activity, ActivityField::Kind);
        Tally events(m_places.count());
        Tally heads(m_places.count());
        Statement query = m_connection.prepare("SELECT t.at, coalesce(t.region, ''), t.kind, coalesce(t.people, 0) "
                                               "FROM activity t WHERE t.at >= ? AND t.at < ? AND t.deleted IS NULL");
        query.with(m_places.begin(), m_places.end());
        while (query.step()) {
            const int place = m_places.at(query.integer(0), query.text(1));
            const int kind = int(kinds.indexOf(query.text(2)));
            events.add(kind, place);
            heads.add(kind, place, query.integer(3));
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
