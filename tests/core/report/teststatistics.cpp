// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/publication.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QtTest>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

const QDate Day(2026, 3, 10);
const Scope March{u"support"_s, {2026, 3, 1}, {2026, 3, 31}, {}};

/// A store to write contacts into, and what may be said of March.
struct Work {
    QList<Id> clients(int count)
    {
        QList<Id> all;
        for (int i = 0; i < count; ++i) {
            const Edit edit = Records::client(store.random, u"Client %1"_s.arg(++made));
            write(edit);
            all += edit.id;
        }
        return all;
    }
    /// So many, of these clients in turn; of nobody by name where there are none.
    void contacts(int count, const char* channel, const QList<Id>& of = {}, int heads = 0)
    {
        for (int i = 0; i < count; ++i) {
            Edit edit{Kind::Contact, store.random.id(), {}};
            edit.set(ContactField::At, Day.startOfDay().addSecs(3600)).set(ContactField::Channel, channel);
            if (!of.isEmpty())
                edit.set(ContactField::Client, of.at(i % of.size()));
            if (heads > 0)
                edit.set(ContactField::PeopleMet, QCborValue(heads));
            write(edit);
        }
    }
    void steps(int count, const QList<Id>& of, const QDate& ended)
    {
        for (int i = 0; i < count; ++i) {
            Edit edit = Records::step(store.random, of.at(i % of.size()), u"Step"_s);
            edit.set(StepField::Route, u"residence"_s).set(StepField::State, "done");
            write(ended.isValid() ? edit.set(StepField::EndsOn, ended) : edit);
        }
    }
    void write(const Edit& edit)
    {
        if (!store->journal().write(edit))
            qFatal("not written");
    }
    Statistics make(const Scope& scope = March)
    {
        const auto statistics = Statistics::make(store->connection(), scope, Purpose::Own, 5);
        if (!statistics)
            qFatal("%s", qPrintable(statistics.error().message));
        return *statistics;
    }
    Statistics publish()
    {
        const Statistics statistics = make();
        write(Publication::edit(store.random.id(), statistics, {}, store.clock.now()));
        return statistics;
    }

    TestStore store;
    int made = 0;
};

using Number = std::optional<qint64>;

Number contacts(const Statistics& statistics, const QString& row)
{
    return statistics.table(CountedTable::Contacts)->value(row);
}

} // namespace

class TestStatistics : public QObject {
    Q_OBJECT

private slots:
    void manyRecordsOfFewPeopleAreHidden_data();
    void manyRecordsOfFewPeopleAreHidden();
    void mergedClientsAreOne();
    void stepsWithoutADayAreInARowOfTheirOwn();
    void aLateRecordGivesNoEarlierNumberAway();
    void whatIsHiddenIsRememberedInTheStoreAlone();
    void anEarlierRecordWithoutMemoryIsRead();
    void topicsAreNoMoreThanTheContacts();
    void whatIsTooLargeIsHiddenAndSaysSo();
};

void TestStatistics::manyRecordsOfFewPeopleAreHidden_data()
{
    QTest::addColumn<int>("clients");
    QTest::addColumn<int>("ofClients");
    QTest::addColumn<int>("withoutName");
    QTest::addColumn<int>("heads");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("twelve of one") << 1 << 12 << 0 << 0 << false;
    QTest::newRow("twelve of four") << 4 << 12 << 0 << 0 << false;
    QTest::newRow("twelve of five") << 5 << 12 << 0 << 0 << true;
    QTest::newRow("five without a name") << 0 << 0 << 5 << 0 << true;
    QTest::newRow("four without a name") << 0 << 0 << 4 << 0 << false;
    QTest::newRow("four, and four who may be the same") << 4 << 4 << 4 << 0 << false;
    QTest::newRow("one round of many, of one client") << 1 << 5 << 0 << 3 << true;
    QTest::newRow("rounds with one client alone") << 1 << 9 << 0 << 1 << false;
}

void TestStatistics::manyRecordsOfFewPeopleAreHidden()
{
    QFETCH(int, clients);
    QFETCH(int, ofClients);
    QFETCH(int, withoutName);
    QFETCH(int, heads);
    QFETCH(bool, isShown);
    Work work;
    work.contacts(ofClients, "outreach", work.clients(clients), heads);
    work.contacts(withoutName, "outreach");
    const Statistics statistics = work.make();
    QCOMPARE(contacts(statistics, u"outreach"_s).has_value(), isShown);
    QCOMPARE(contacts(statistics, TotalName).has_value(), isShown);
    if (heads > 0)
        QCOMPARE(statistics.table(CountedTable::People)->value(TotalName).has_value(), isShown);
}

void TestStatistics::mergedClientsAreOne()
{
    Work work;
    const QList<Id> five = work.clients(5);
    work.contacts(10, "call", five);
    QCOMPARE(contacts(work.make(), u"call"_s), Number(10));
    Edit edit{Kind::Client, five.at(1), {}};
    work.write(edit.set(ClientField::MergedInto, five.at(0).toString()));
    QCOMPARE(contacts(work.make(), u"call"_s), Number());
}

void TestStatistics::stepsWithoutADayAreInARowOfTheirOwn()
{
    Work work;
    const QDate today = work.store.clock.now().date(); // when they are touched
    const QList<Id> clients = work.clients(7);
    work.steps(7, clients, today);
    work.steps(14, clients, {});
    const Statistics statistics = work.make({u"support"_s, today, today, {}});
    const StatisticsTable* outcomes = statistics.table(CountedTable::Outcomes);
    QCOMPARE(outcomes->value(u"residence"_s, u"done"_s), Number(7));
    QCOMPARE(outcomes->value(UndatedName, u"done"_s), Number(14));
    QCOMPARE(outcomes->value(TotalName, TotalName), Number(21));
}

/// 20 calls, 4 chats and 7 visits: calls and the total are told. Were visits told after one more chat, then the chats
/// of before would be what is left of the total of before.
void TestStatistics::aLateRecordGivesNoEarlierNumberAway()
{
    Work work;
    const QList<Id> clients = work.clients(20);
    work.contacts(20, "call", clients);
    work.contacts(4, "chat", clients);
    work.contacts(7, "office", clients);
    const Statistics before = work.publish();
    QCOMPARE(contacts(before, u"call"_s), Number(20));
    QCOMPARE(contacts(before, TotalName), Number(31));
    QVERIFY(!contacts(before, u"chat"_s) && !contacts(before, u"office"_s));
    work.contacts(1, "chat", clients.mid(10));
    const Statistics after = work.make();
    QCOMPARE(contacts(after, u"call"_s), Number(20));
    QCOMPARE(contacts(after, TotalName), Number()); // it would tell that there is one more
    QCOMPARE(contacts(after, u"office"_s), Number());
    work.contacts(8, "chat", clients.mid(5)); // nine more: no small number
    QCOMPARE(contacts(work.make(), TotalName), Number(40));
}

void TestStatistics::whatIsHiddenIsRememberedInTheStoreAlone()
{
    Work work;
    work.contacts(3, "chat", work.clients(3));
    const Statistics statistics = work.publish();
    QVERIFY(!contacts(statistics, u"chat"_s));
    const auto kept = Publications::around(work.store->connection(), March);
    VERIFY_OK(kept);
    QCOMPARE(kept->constFirst().had->value({CountedTable::Contacts, u"chat"_s, {}}), 3);
    QVERIFY(!kept->constFirst().told.contains({CountedTable::Contacts, u"chat"_s, {}}));
    QVERIFY(Publications::isTold(work.store->connection(), statistics).value());
    work.contacts(1, "chat", work.clients(1)); // what is told is the same, what is hidden is not
    QVERIFY(!Publications::isTold(work.store->connection(), work.make()).value());
}

/// Publications were once kept as what was told alone.
void TestStatistics::anEarlierRecordWithoutMemoryIsRead()
{
    Work work;
    const QList<Id> clients = work.clients(12);
    work.contacts(12, "call", clients);
    Edit edit = Publication::edit(work.store.random.id(), work.make(), {}, work.store.clock.now());
    work.write(edit.set(PublicationField::Tables, u"[[\"contacts\",\"call\",\"\",12]]"_s));
    const auto kept = Publications::around(work.store->connection(), March);
    VERIFY_OK(kept);
    QVERIFY(!kept->constFirst().had);
    QCOMPARE(kept->constFirst().told.value({CountedTable::Contacts, u"call"_s, {}}), 12);
    QCOMPARE(contacts(work.make(), u"call"_s), Number(12));
}

/// Five contacts in one region, 30 in the other, and 34 of all about a topic: four or five of the five are.
void TestStatistics::topicsAreNoMoreThanTheContacts()
{
    const CellName topic{CountedTable::Topics, u"health"_s, {}};
    Block block;
    block.isOpen = true;
    block.categories = 2;
    block.counts = {4, 1, 30, 0};
    block.cells = {{topic, {0}}, {{CountedTable::Contacts, TotalName, {}}, {0, 1}}};
    block.leaves = {topic, {CountedTable::Topics, u"health"_s, WithoutName}};
    block.scopes = {{0}, {1}, {0, 1}};
    const QList<ToldBefore> contacts{{0, {{1, 5}}, {4, 1}}, {1, {{1, 30}}, {30, 0}}};
    const QList<ToldBefore> nothing{{0, {}, {4, 1}}, {1, {}, {30, 0}}};
    block.given = {{1, false}};
    QVERIFY(Suppression::decide(block, nothing, 5).shown.constFirst());
    block.given = {{1, true}};
    QVERIFY(!Suppression::decide(block, contacts, 5).shown.constFirst());
}

void TestStatistics::whatIsTooLargeIsHiddenAndSaysSo()
{
    const auto blockOf = [](int places) {
        Block block;
        block.counts.assign(std::size_t(places), 7);
        block.cells = {{{CountedTable::Contacts, TotalName, {}}, {0}}};
        block.leaves = {block.cells.constFirst().name};
        Sum all;
        for (int place = 0; place < places; ++place)
            all += place;
        block.scopes = {all};
        return block;
    };
    const auto small = Suppression::decide(blockOf(100), {}, 5);
    QVERIFY(small.shown.constFirst() && !small.isTooLarge);
    const auto large = Suppression::decide(blockOf(5000), {}, 5);
    QVERIFY(!large.shown.constFirst() && large.isTooLarge);
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "teststatistics.moc"
