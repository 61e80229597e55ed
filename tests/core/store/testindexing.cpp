// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search.h"
#include "core/store/verify.h"
#include "tests/support/laptops.h"
#include "tests/support/records.h"
#include "tests/support/result.h"

#include <QTest>

using namespace Rinnalla;

/// What came from another laptop by the hundred waits for the search index, and is found all the same.
class TestIndexing : public QObject {
    Q_OBJECT

private slots:
    void init();
    void foundWhileItWaits();
    void goesOnWhereItStopped();
    void changedWhileItWaits();
    void erasedWhileItWaits();
    void fewAreIndexedAtOnce();

private:
    QList<qint64> places(const QString& text, int limit = 1000)
    {
        QList<qint64> found;
        const auto hits = Search::find(m_two->connection(), {text, Kind::Contact}, limit);
        for (const auto& hit : hits.value_or(QList<Search::Hit>()))
            found += hit.place;
        return found;
    }
    qint64 indexed()
    {
        return m_two->connection().database().execAndGet("SELECT count(*) FROM search_docsize").getInt64();
    }
    bool isWaiting() { return m_two->state().indexedUntil != Indexing::All; }
    QStringList verified() { return Backup::verify(m_two->connection()).value(); }

    static constexpr int Many = 100;
    std::shared_ptr<Laptop> m_one;
    std::shared_ptr<Laptop> m_two;
    MeetingPlace m_place;
    Edit m_client;
    QList<Edit> m_contacts;
};

/// The other laptop has one record of its own, and then a hundred of its colleague's.
void TestIndexing::init()
{
    const Laptops laptops = someLaptops(2);
    m_one = laptops.at(0);
    m_two = laptops.at(1);
    m_place.clear();
    m_contacts.clear();
    m_two->write(Records::contact(m_two->random, {}, QStringLiteral("puhelu omasta")));
    m_client = Records::client(m_one->random, QStringLiteral("Kaarna"));
    m_one->write(m_client);
    for (int i = 0; i < Many; ++i) {
        m_contacts += Records::contact(m_one->random, m_client.id, QStringLiteral("puhelu %1").arg(i));
        m_one->write(m_contacts.last());
    }
    m_one->push(m_place);
    m_two->pull(m_place);
}

void TestIndexing::foundWhileItWaits()
{
    QVERIFY(isWaiting());
    QCOMPARE(indexed(), 1);
    QCOMPARE(verified(), QStringList());
    const QStringList questions{QStringLiteral("puhelu"), QStringLiteral("pu"),           QStringLiteral("p"),
                                QStringLiteral("helu"),   QStringLiteral("he"),           QStringLiteral("puhelu 7"),
                                QStringLiteral("omasta"), QStringLiteral("puhelu xyzzy"), QStringLiteral("lu")};
    QMap<QString, QList<qint64>> waiting;
    for (const QString& question : questions)
        waiting.insert(question, places(question));
    QCOMPARE(waiting.value(QStringLiteral("puhelu")).size(), Many + 1);
    QCOMPARE(places(QStringLiteral("puhelu"), 10), waiting.value(QStringLiteral("puhelu")).first(10));
    QVERIFY(waiting.value(QStringLiteral("helu")).size() > 0);
    QVERIFY(waiting.value(QStringLiteral("he")).isEmpty()); // two letters are looked for where a word begins
    while (isWaiting())
        VERIFY_OK(m_two->journal().purge(1));
    QVERIFY(!m_two->journal().isPurging());
    QCOMPARE(indexed(), Many + 2);
    for (const QString& question : questions)
        QCOMPARE(places(question), waiting.value(question));
    QCOMPARE(verified(), QStringList());
}

/// A program that ends in between goes on when it starts again; in the middle nothing is found twice or not at all.
void TestIndexing::goesOnWhereItStopped()
{
    VERIFY_OK(m_two->journal().purge(5));
    QVERIFY(isWaiting());
    QVERIFY(indexed() > 1 && indexed() < Many);
    m_two->reopen();
    QVERIFY(isWaiting() && m_two->journal().isPurging());
    QCOMPARE(places(QStringLiteral("puhelu")).size(), Many + 1);
    QCOMPARE(verified(), QStringList());
    bool more = true;
    while (more) {
        const auto purged = m_two->journal().purge(5);
        VERIFY_OK(purged);
        more = *purged;
        QCOMPARE(places(QStringLiteral("puhelu")).size(), Many + 1);
    }
    QVERIFY(!isWaiting());
    QCOMPARE(verified(), QStringList());
}

void TestIndexing::changedWhileItWaits()
{
    const auto edit = [](const Id& id) { return Edit{Kind::Contact, id, {}}; };
    m_two->write(edit(m_contacts.at(3).id).set(DeletedField, QCborValue(true)));
    m_two->write(edit(m_contacts.at(4).id).set(ContactField::Place, QStringLiteral("Hakaniemi")));
    m_two->write(Records::contact(m_two->random, m_client.id, QStringLiteral("puhelu uusi")));
    m_two->write(Edit{Kind::Client, m_client.id, {}}.set(ClientField::Compartment, "serie"));
    const auto inSerie = [&](const QString& text) {
        return Search::find(m_two->connection(), {text, Kind::Contact, QStringLiteral("serie")}, 1000)->size();
    };
    for (bool more = true; more; more = isWaiting()) {
        QCOMPARE(inSerie(QStringLiteral("puhelu")), Many);
        QCOMPARE(inSerie(QStringLiteral("hakaniemi")), 1);
        QCOMPARE(places(QStringLiteral("puhelu")).size(), 1);
        VERIFY_OK(m_two->journal().purge(5));
        QCOMPARE(verified(), QStringList());
    }
    QCOMPARE(inSerie(QStringLiteral("puhelu")), Many);
}

void TestIndexing::erasedWhileItWaits()
{
    VERIFY_OK(m_two->journal().purge(5));
    VERIFY_OK(m_two->journal().erase(m_client.id));
    QCOMPARE(places(QStringLiteral("puhelu")).size(), 1);
    while (m_two->journal().isPurging())
        VERIFY_OK(m_two->journal().purge(5));
    QVERIFY(!isWaiting());
    QCOMPARE(indexed(), 1);
    QCOMPARE(places(QStringLiteral("puhelu")).size(), 1);
    QCOMPARE(verified(), QStringList());
}

void TestIndexing::fewAreIndexedAtOnce()
{
    while (m_two->journal().isPurging())
        VERIFY_OK(m_two->journal().purge(1000));
    m_one->write(Records::contact(m_one->random, m_client.id, QStringLiteral("puhelu lopuksi")));
    m_one->push(m_place);
    m_two->pull(m_place);
    QVERIFY(!isWaiting());
    QCOMPARE(indexed(), Many + 3);
    QCOMPARE(places(QStringLiteral("lopuksi")).size(), 1);
}

QTEST_GUILESS_MAIN(TestIndexing)
#include "testindexing.moc"
