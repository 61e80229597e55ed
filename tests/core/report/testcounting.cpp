// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/counting.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QMap>
#include <QRandomGenerator>
#include <QtTest>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

const QDate Begin(2026, 1, 1);
constexpr int Days = 90;
const QString Support = u"support"_s;
const QString Serie = u"serie"_s;

using Counts = QMap<QString, qint64>; ///< "table/row"

Counts counted(TestStore& store, const QList<Scope>& scopes)
{
    const auto blocks = Counting::blocks(store->connection(), scopes, 10);
    if (!blocks)
        qFatal("%s", qPrintable(blocks.error().message));
    Counts counts;
    for (const Block& block : *blocks)
        for (int cell = 0; cell < block.cells.size(); ++cell) {
            const CellName& name = block.cells.at(cell).name;
            if (const qint64 count = block.count(int(block.scopes.size()) - 1, cell); count > 0)
                counts.insert(name.table + u'/' + name.row, count);
        }
    return counts;
}

/// Contacts of every shape there can be, and how they are told by going through the list by hand.
class Work {
public:
    explicit Work(quint32 seed)
        : m_dice(seed)
    {
        for (int i = 0; i < 30; ++i)
            addClient(i);
        for (int i = 0; i < 600; ++i)
            addContact();
        if (const auto written = store->journal().write(m_edits); !written)
            qFatal("%s", qPrintable(written.error().message));
    }

    Counts byHand(const Scope& scope) const
    {
        Counts counts;
        QMap<QString, QSet<Id>> people;
        for (const Met& met : m_met) {
            const Person person = m_people.value(met.client, {Support, {}, {}, {}});
            const QString region = met.region.isEmpty() ? person.region : met.region;
            if (person.room != scope.room || met.day < scope.from || met.day > scope.until
                || (!scope.region.isEmpty() && region != scope.region))
                continue;
            ++counts[u"contacts/"_s + met.channel];
            ++counts[u"contacts/total"_s];
            for (const QString& topic : met.topics)
                ++counts[u"topics/"_s + topic];
            for (const QString& violence : met.violence)
                ++counts[u"violence/"_s + violence];
            if (met.heads > 0)
                counts[u"people/total"_s] += met.heads;
            if (!met.client.isNull()) {
                people[u"clients/total"_s] += person.kept;
                people[u"languages/"_s + person.language] += person.kept;
            }
        }
        for (auto group = people.cbegin(); group != people.cend(); ++group)
            counts.insert(group.key(), group->size());
        return counts;
    }

    Scope scope()
    {
        Scope scope{below(3) == 0 ? Serie : Support, Begin.addDays(below(30)), {}, {}};
        scope.until = scope.from.addDays(below(70));
        if (below(2) == 0)
            scope.region = below(2) == 0 ? u"North"_s : u"South"_s;
        return scope;
    }

    TestStore store;

private:
    struct Person {
        QString room;
        QString region;
        QString language;
        Id kept;
    };
    struct Met {
        Id client;
        QDate day;
        QString region;
        QString channel;
        QStringList topics;
        QStringList violence;
        int heads = 0;
    };

    int below(int limit) { return int(m_dice.bounded(limit)); }
    QString region() { return QStringList{{}, u"North"_s, u"South"_s, u"Åland"_s}.at(below(4)); }

    QStringList some(const QStringList& of)
    {
        QStringList taken;
        for (const QString& one : of)
            if (below(3) == 0)
                taken += one;
        return taken;
    }

    void addClient(int number)
    {
        const bool isAway = number % 6 == 5; // merged into the one before
        Person person{isAway ? m_people.value(m_clients.constLast()).room : (number % 4 == 1 ? Serie : Support),
                      region(),
                      QStringList{u"fi"_s, u"th"_s, u"ru"_s}.at(number % 3),
                      {}};
        Edit client = Records::client(store.random, u"Client %1"_s.arg(number), person.room.toLatin1().constData());
        client.set(ClientField::Speaks, QStringList{person.language}).set(ClientField::Region, person.region);
        person.kept = client.id;
        if (isAway) {
            client.set(ClientField::MergedInto, m_clients.constLast().toString());
            const Person kept = m_people.value(m_clients.constLast());
            client.set(ClientField::Speaks, QStringList{kept.language}); // one person speaks the same
            person = kept;
        }
        m_edits += client;
        m_people.insert(client.id, person);
        m_clients += client.id;
    }

    void addContact()
    {
        Met met;
        met.client = below(4) == 0 ? Id() : m_clients.at(below(int(m_clients.size())));
        met.day = Begin.addDays(below(Days));
        met.region = region();
        const auto& channels = info(Kind::Contact).field(ContactField::Channel)->choices;
        met.channel = QString::fromLatin1(channels.at(below(int(channels.size()))));
        met.topics = some({u"money"_s, u"a very long topic that no short buffer of eight or of sixteen letters holds"_s,
                           u"a very long topic that no short buffer of eight or of sixty letters holds"_s, u"лікар"_s});
        met.violence = some({u"physical"_s, u"digital"_s});
        met.heads = below(3) == 0 ? 1 + below(9) : 0;
        Edit edit{Kind::Contact, store.random.id(), {}};
        edit.set(ContactField::At, met.day.startOfDay().addSecs(below(86'000)))
            .set(ContactField::Channel, met.channel.toLatin1().constData())
            .set(ContactField::Topics, met.topics)
            .set(ContactField::Violence, met.violence);
        if (!met.client.isNull())
            edit.set(ContactField::Client, met.client);
        if (!met.region.isEmpty() || below(2) == 0)
            edit.set(ContactField::Region, met.region);
        if (met.heads > 0)
            edit.set(ContactField::PeopleMet, QCborValue(met.heads));
        m_edits += edit;
        if (below(20) == 0)
            m_edits += Edit{Kind::Contact, edit.id, {}}.set(DeletedField, QCborValue(true));
        else
            m_met += met;
    }

    QRandomGenerator m_dice;
    QList<Edit> m_edits;
    QList<Id> m_clients;
    QHash<Id, Person> m_people;
    QList<Met> m_met;
};

} // namespace

class TestCounting : public QObject {
    Q_OBJECT

private slots:
    void contactsAsByHand_data();
    void contactsAsByHand();
    void activitiesCountInTheirRoom();
};

void TestCounting::contactsAsByHand_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestCounting::contactsAsByHand()
{
    QFETCH(quint32, seed);
    Work work(seed);
    qsizetype cells = 0;
    for (int i = 0; i < 25; ++i) {
        QList<Scope> scopes{work.scope()};
        scopes.prepend(scopes.constFirst()); // one published before cuts the days and the regions
        scopes.first().from = scopes.first().from.addDays(i);
        scopes.first().until = scopes.first().from.addDays(10);
        scopes.first().region = i % 2 == 0 ? QString() : u"North"_s;
        const Scope asked = scopes.constLast();
        const QString about = u"%1 %2…%3 %4"_s.arg(asked.room, asked.from.toString(Qt::ISODate),
                                                   asked.until.toString(Qt::ISODate), asked.region);
        const Counts expected = work.byHand(asked);
        cells += expected.size();
        for (const Counts& found : {counted(work.store, {asked}), counted(work.store, scopes)}) {
            for (const QString& cell : found.keys() + expected.keys())
                QVERIFY2(
                    found.value(cell) == expected.value(cell),
                    qPrintable(
                        u"%1: %2: %3, by hand %4"_s.arg(about, cell).arg(found.value(cell)).arg(expected.value(cell))));
        }
    }
}

void TestCounting::activitiesCountInTheirRoom()
{
    TestStore store;
    const auto activity = [&](const char* kind, const char* room, int heads) {
        Edit edit{Kind::Activity, store.random.id(), {}};
        edit.set(ActivityField::Kind, kind)
            .set(ActivityField::At, Begin.startOfDay())
            .set(ActivityField::People, QCborValue(heads));
        VERIFY_OK(store->journal().write(room ? edit.set(ActivityField::Compartment, room) : edit));
    };
    activity("training", "support", 10);
    activity("training", "serie", 20);
    activity("meeting", "serie", 3);
    activity("training", nullptr, 40); // from before there was a room
    const auto in = [&](const QString& room) { return counted(store, {{room, Begin, Begin, {}}}); };
    QCOMPARE(in(Support), (Counts{{u"activities/training"_s, 2},
                                  {u"activities/total"_s, 2},
                                  {u"participants/training"_s, 50},
                                  {u"participants/total"_s, 50}}));
    QCOMPARE(in(Serie), (Counts{{u"activities/training"_s, 1},
                                {u"activities/meeting"_s, 1},
                                {u"activities/total"_s, 2},
                                {u"participants/training"_s, 20},
                                {u"participants/meeting"_s, 3},
                                {u"participants/total"_s, 23}}));
}

QTEST_GUILESS_MAIN(TestCounting)
#include "testcounting.moc"
