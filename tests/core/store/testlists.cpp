// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/lists.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QTest>

#include <memory>

using namespace Rinnalla;

/// Lists go on by key: ten thousand rows, most of them with equal sort keys, come once each and in order.
class TestLists : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_store.reset(); }
    void clients_data() { pageSizes(); }
    void clients();
    void clientsByState();
    void noStateIsActive();
    void contacts_data() { pageSizes(); }
    void contacts();
    void timeline_data() { pageSizes(); }
    void timeline();
    void recordsOfAKind();
    void newRowsWhilePaging();
    void keysAsText();
    void namesBeginningWith();
    void goingAlongEndsWithTheStep();

private:
    void pageSizes();
    template<typename Row, typename Fetch>
    QList<Row> allPages(Fetch&& fetch, int limit);

    static constexpr int Count = 10000;
    std::unique_ptr<TestStore> m_store;
    QSet<Id> m_clients;
    QSet<Id> m_contacts; ///< all of one client
    Id m_busy;
    int m_dormant = 0;
};

void TestLists::pageSizes()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {37, 50, 10000})
        QTest::addRow("%d", limit) << limit;
}

void TestLists::initTestCase()
{
    m_store = std::make_unique<TestStore>();
    SeededRandom random(7);
    QList<Edit> edits;
    for (int i = 0; i < Count; ++i) {
        Edit client = Records::client(random, QStringLiteral("Kaarna %1").arg(random.below(20)));
        if (i % 4 == 0)
            client.set(ClientField::State, "dormant");
        m_dormant += i % 4 == 0 ? 1 : 0;
        m_clients.insert(client.id);
        edits += client;
    }
    m_busy = edits.last().id;
    for (int i = 0; i < Count; ++i) {
        const Edit contact = Records::contact(random, m_busy, {}, 1795262400000 + random.below(50));
        m_contacts.insert(contact.id);
        edits += contact;
    }
    // Another room and what was taken back stay out of every list.
    edits += Records::client(random, QStringLiteral("Kaarna 3"), "serie");
    edits += Records::client(random, QStringLiteral("Kaarna 3")).set(DeletedField, QCborValue(true));
    VERIFY_OK((*m_store)->journal().write(edits));
}

template<typename Row, typename Fetch>
QList<Row> TestLists::allPages(Fetch&& fetch, int limit)
{
    QList<Row> rows;
    std::optional<ListKey> next;
    do {
        const auto page = fetch(next, limit);
        if (!page || page->rows.size() > limit || (page->next && page->rows.size() != limit)) {
            QTest::qFail("a page that is none", __FILE__, __LINE__);
            break;
        }
        rows += page->rows;
        next = page->next;
    } while (next);
    return rows;
}

void TestLists::clients()
{
    QFETCH(int, limit);
    const auto rows = allPages<ClientRow>(
        [&](const auto& after, int size) { return Lists::clients((*m_store)->connection(), {}, after, size); }, limit);
    QSet<Id> seen;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        seen.insert(rows.at(i).client.id);
        if (i > 0)
            QVERIFY(rows.at(i - 1).client.text(ClientField::CodeName) <= rows.at(i).client.text(ClientField::CodeName));
    }
    QCOMPARE(rows.size(), Count);
    QCOMPARE(seen, m_clients);
}

void TestLists::clientsByState()
{
    const Lists::ClientFilter filter{QStringLiteral("support"), QStringLiteral("dormant")};
    const auto rows = allPages<ClientRow>(
        [&](const auto& after, int size) { return Lists::clients((*m_store)->connection(), filter, after, size); }, 37);
    QCOMPARE(rows.size(), m_dormant);
}

/// Who was given no state is met as one who comes.
void TestLists::noStateIsActive()
{
    const Lists::ClientFilter filter{QStringLiteral("support"), QStringLiteral("active")};
    const auto rows = allPages<ClientRow>(
        [&](const auto& after, int size) { return Lists::clients((*m_store)->connection(), filter, after, size); }, 50);
    QCOMPARE(rows.size(), Count - m_dormant);
    QVERIFY(!rows.first().client.has(ClientField::State));
}

void TestLists::contacts()
{
    QFETCH(int, limit);
    const auto rows = allPages<ContactRow>(
        [&](const auto& after, int size) {
            return Lists::contacts((*m_store)->connection(), QStringLiteral("support"), after, size);
        },
        limit);
    QSet<Id> seen;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        seen.insert(rows.at(i).contact.id);
        if (i > 0)
            QVERIFY(rows.at(i - 1).contact.integer(ContactField::At) >= rows.at(i).contact.integer(ContactField::At));
    }
    QCOMPARE(rows.size(), Count);
    QCOMPARE(seen, m_contacts);
}

void TestLists::timeline()
{
    QFETCH(int, limit);
    const auto rows = allPages<Record>(
        [&](const auto& after, int size) { return Lists::timeline((*m_store)->connection(), m_busy, after, size); },
        limit);
    QSet<Id> seen;
    for (const Record& record : rows)
        seen.insert(record.id);
    QCOMPARE(rows.size(), Count);
    QCOMPARE(seen, m_contacts);
}

void TestLists::recordsOfAKind()
{
    const Lists::KindFilter filter{Kind::Client, {}, QStringLiteral("support")};
    const auto rows = allPages<Record>(
        [&](const auto& after, int size) { return Lists::records((*m_store)->connection(), filter, after, size); }, 50);
    QCOMPARE(rows.size(), Count);
    QCOMPARE(*Lists::count((*m_store)->connection(), Kind::Client), Count + 1);
}

/// What is added in front of the place one reads at moves nothing: counting would show a row twice.
void TestLists::newRowsWhilePaging()
{
    TestStore store;
    SeededRandom random(8);
    QSet<Id> before;
    for (int i = 0; i < 60; ++i) {
        const Edit contact = Records::contact(random, {}, {}, 1000 + i);
        before.insert(contact.id);
        VERIFY_OK(store->journal().write(contact));
    }
    int added = 0;
    const auto rows = allPages<ContactRow>(
        [&](const auto& after, int size) {
            const auto page = Lists::contacts(store->connection(), QStringLiteral("support"), after, size);
            if (!store->journal().write(Records::contact(random, {}, {}, 5000 + ++added)))
                qFatal("no write between pages");
            return page;
        },
        10);
    QSet<Id> seen;
    for (const ContactRow& row : rows)
        seen.insert(row.contact.id);
    QCOMPARE(rows.size(), 60);
    QCOMPARE(seen, before);
}

void TestLists::keysAsText()
{
    const ListKey key{QStringLiteral("äiti/+="), -5, qint64(1) << 60};
    const auto back = ListKey::fromString(key.toString());
    QVERIFY(back);
    QCOMPARE(back->text, key.text);
    QCOMPARE(back->number, key.number);
    QCOMPARE(back->pk, key.pk);
    for (const QString& noKey : {QString(), QStringLiteral("x"), QStringLiteral("gwEC"), QStringLiteral("????")})
        QVERIFY(!ListKey::fromString(noKey));
}

void TestLists::namesBeginningWith()
{
    TestStore store;
    for (const char* name : {"Halla", "Hälinä", "halme", "Åsa", "André", "Öljy"})
        VERIFY_OK(store->journal().write(Records::client(store.random, QString::fromUtf8(name))));
    const auto names = [&](const QString& beginning) {
        QStringList found;
        const auto clients = Lists::clientsNamed(store->connection(), QStringLiteral("support"), beginning, 10);
        for (const Record& client : *clients)
            found += client.text(ClientField::CodeName);
        return found;
    };
    QCOMPARE(names(QStringLiteral("HAL")), (QStringList{QStringLiteral("Halla"), QStringLiteral("halme")}));
    QCOMPARE(names(QStringLiteral("andre")), QStringList{QStringLiteral("André")});
    QCOMPARE(names(QStringLiteral("ö")), QStringList{QStringLiteral("Öljy")});
    QCOMPARE(names(QString()).last(), QStringLiteral("Öljy"));
    QCOMPARE(names(QString()).size(), 6);
    const QString support = QStringLiteral("support");
    const QString serie = QStringLiteral("serie");
    QVERIFY(*Lists::codeNameTaken(store->connection(), support, QStringLiteral("HALLA")));
    QVERIFY(!*Lists::codeNameTaken(store->connection(), support, QStringLiteral("Hall")));
    QVERIFY(!*Lists::codeNameTaken(store->connection(), serie, QStringLiteral("HALLA"))); // tells nothing of others
    QVERIFY(*Lists::codeNameTaken(store->connection(), {}, QStringLiteral("HALLA")));
}

/// Nobody goes along any more to what is done, declined or not possible.
void TestLists::goingAlongEndsWithTheStep()
{
    TestStore store;
    Edit client{Kind::Client, store->newId(), {}};
    VERIFY_OK(store->journal().write(client.set(ClientField::CodeName, QStringLiteral("Kaisla"))));
    const QDateTime at = store.clock.now().addDays(1);
    QSet<Id> open;
    for (const char* state : info(Kind::Step).field(StepField::State)->choices) {
        Edit step{Kind::Step, store->newId(), {}};
        VERIFY_OK(store->journal().write(step.set(StepField::Client, client.id)
                                             .set(StepField::Route, QStringLiteral("residence"))
                                             .set(StepField::Title, QString::fromLatin1(state))
                                             .set(StepField::State, QString::fromLatin1(state))
                                             .set(StepField::AccompanimentAt, at)));
        if (!QList<QByteArray>{"done", "declined_after_information", "not_possible"}.contains(state))
            open += step.id;
    }
    const auto along =
        Lists::accompaniments(store->connection(), QStringLiteral("support"), at.addDays(-1), at.addDays(1), Count);
    VERIFY_OK(along);
    QSet<Id> listed;
    for (const StepRow& row : *along)
        listed += row.step.id;
    QVERIFY(open.size() > 3);
    QCOMPARE(listed, open);
}

QTEST_GUILESS_MAIN(TestLists)
#include "testlists.moc"
