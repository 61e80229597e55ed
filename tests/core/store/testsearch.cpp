// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search.h"
#include "core/store/verify.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Rinnalla;

class TestSearch : public QObject {
    Q_OBJECT

private slots:
    void roomsNeverMix();
    void identityIsNeverFound();
    void followsEdits();
    void goesOnFromAPlace();
    void hostileQueries_data();
    void hostileQueries();
    void excerpts();
    void verifyFindsWhatIsMissing_data();
    void verifyFindsWhatIsMissing();

private:
    static qsizetype found(TestStore& store, const QString& text, Kind kind, const char* room = "support")
    {
        const auto hits = Search::find(store->connection(), {text, kind, QString::fromLatin1(room)}, 100);
        return hits ? hits->size() : -1;
    }
};

void TestSearch::roomsNeverMix()
{
    TestStore store;
    const Edit support = Records::client(store.random, QStringLiteral("Yhteinen"));
    const Edit serie = Records::client(store.random, QStringLiteral("Yhteinen"), "serie");
    VERIFY_OK(store->journal().write({support, serie}));
    for (const Edit& client : {support, serie})
        VERIFY_OK(store->journal().write({Records::contact(store.random, client.id, QStringLiteral("yhteinen perhe")),
                                          Records::step(store.random, client.id, QStringLiteral("Yhteinen askel"))}));
    for (const Kind kind : {Kind::Client, Kind::Contact, Kind::Step}) {
        for (const auto& [room, client] : {std::pair("support", support.id), std::pair("serie", serie.id)}) {
            const auto hits =
                Search::find(store->connection(), {QStringLiteral("yhtei"), kind, QString::fromLatin1(room)}, 10);
            VERIFY_OK(hits);
            QCOMPARE(hits->size(), 1);
            const Record& record = hits->first().record;
            QCOMPARE(kind == Kind::Client ? record.id : record.reference(1), client); // field 1 is the client
        }
        QCOMPARE(found(store, QStringLiteral("yhteinen"), kind, "nowhere"), 0);
        // The index' own marks are no way round it.
        QCOMPARE(found(store, QStringLiteral("yhteinen \uE000serie"), kind), 0);
    }
    // A partner belongs to every room.
    Edit partner{Kind::Partner, store.random.id(), {}};
    VERIFY_OK(store->journal().write(partner.set(PartnerField::Name, QStringLiteral("Turvakoti"))));
    QCOMPARE(found(store, QStringLiteral("turva"), Kind::Partner), 1);
    QCOMPARE(found(store, QStringLiteral("turva"), Kind::Partner, "serie"), 1);
}

void TestSearch::identityIsNeverFound()
{
    TestStore store;
    const Edit client = Records::client(store.random, QStringLiteral("Kaarna"));
    Edit identity{Kind::Identity, store.random.id(), {}};
    identity.set(IdentityField::Client, client.id).set(IdentityField::Name, QStringLiteral("Salainen"));
    VERIFY_OK(store->journal().write({client, identity}));
    for (const KindInfo& kind : allKinds())
        QCOMPARE(found(store, QStringLiteral("salainen"), kind.kind), 0);
    QCOMPARE(*Backup::verify(store->connection()), QStringList());
}

void TestSearch::followsEdits()
{
    TestStore store;
    const Edit client = Records::client(store.random, QStringLiteral("Kaarna"));
    const auto made = store->journal().write(client);
    VERIFY_OK(made);
    VERIFY_OK(
        store->journal().write(Edit{Kind::Client, client.id, {}}.set(ClientField::CodeName, QStringLiteral("Tuuli"))));
    QCOMPARE(found(store, QStringLiteral("kaarna"), Kind::Client), 0);
    QCOMPARE(found(store, QStringLiteral("tuuli"), Kind::Client), 1);
    VERIFY_OK(store->journal().write(Edit{Kind::Client, client.id, {}}.set(ClientField::CodeName, QString())));
    QCOMPARE(found(store, QStringLiteral("tuuli"), Kind::Client), 0);
    VERIFY_OK(store->journal().write(
        Edit{Kind::Client, client.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("ei soittoa"))));
    QCOMPARE(found(store, QStringLiteral("soitto"), Kind::Client), 1);
    VERIFY_OK(store->journal().write(made->undo));
    QCOMPARE(found(store, QStringLiteral("soitto"), Kind::Client), 0);
    VERIFY_OK(store->journal().write(Edit{Kind::Client, client.id, {}}.set(DeletedField, QCborValue(false))));
    QCOMPARE(found(store, QStringLiteral("soitto"), Kind::Client), 1);
    store.reopen();
    QCOMPARE(found(store, QStringLiteral("soitto"), Kind::Client), 1);
    QCOMPARE(*Backup::verify(store->connection()), QStringList());
}

void TestSearch::goesOnFromAPlace()
{
    TestStore store;
    QSet<Id> all;
    for (int i = 0; i < 25; ++i) {
        const Edit contact = Records::contact(store.random, {}, QStringLiteral("toistuva %1").arg(i));
        all.insert(contact.id);
        VERIFY_OK(store->journal().write(contact));
    }
    QSet<Id> seen;
    qint64 before = 0;
    for (;;) {
        const auto hits = Search::find(
            store->connection(), {QStringLiteral("toistuva"), Kind::Contact, QStringLiteral("support"), before}, 4);
        VERIFY_OK(hits);
        if (hits->isEmpty())
            break;
        for (const Search::Hit& hit : *hits) {
            QVERIFY(!seen.contains(hit.record.id));
            seen.insert(hit.record.id);
        }
        before = hits->last().place;
    }
    QCOMPARE(seen, all);
}

void TestSearch::hostileQueries_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral(" \t\n");
    QTest::newRow("quote") << QStringLiteral("\"");
    QTest::newRow("operators") << QStringLiteral("NEAR(a b) AND -x : {col} ^ *");
    QTest::newRow("column filter") << QStringLiteral("text : soitto");
    QTest::newRow("SQL") << QStringLiteral("'; DROP TABLE client; --");
    QTest::newRow("null") << QString(QChar(u'\0'));
    QTest::newRow("half a pair") << QString(QChar(0xD800));
    QTest::newRow("marks only") << QStringLiteral("\u0301\u0301");
    QTest::newRow("index marks") << QStringLiteral("\uE000\uE001\uE001zz");
    QTest::newRow("long") << QStringLiteral("sana ").repeated(5000);
}

void TestSearch::hostileQueries()
{
    QFETCH(QString, query);
    TestStore store;
    VERIFY_OK(store->journal().write(Records::contact(store.random, {}, QStringLiteral("Soitto illalla"))));
    QCOMPARE(found(store, query, Kind::Contact), 0);
    // And the same as a text: kept, indexed, and the store stays whole.
    const Edit note = Records::contact(store.random, {}, query);
    VERIFY_OK(store->journal().write(note));
    QCOMPARE(*Backup::verify(store->connection()), QStringList());
    QCOMPARE(found(store, QStringLiteral("illal"), Kind::Contact), 1);
}

void TestSearch::excerpts()
{
    TestStore store;
    const QString note =
        QStringLiteral("alku ").repeated(40) + QStringLiteral("Hätämajoitus ") + QStringLiteral("loppu ").repeated(40);
    VERIFY_OK(store->journal().write(Records::contact(store.random, {}, note)));
    const auto hits = Search::find(store->connection(), {QStringLiteral("majoitus"), Kind::Contact}, 1);
    VERIFY_OK(hits);
    const QString excerpt = hits->first().excerpt;
    QVERIFY(excerpt.contains(QStringLiteral("Hätämajoitus")));
    QVERIFY(excerpt.startsWith(u'…') && excerpt.endsWith(u'…') && excerpt.size() < 130);
}

void TestSearch::verifyFindsWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("harm");
    QTest::newRow("an entry of the index")
        << QByteArray("DELETE FROM search WHERE rowid = (SELECT max(pk) FROM contact)");
    QTest::newRow("an entry without its record") << QByteArray("INSERT INTO search (rowid, text) VALUES (9999, 'abc')");
    QTest::newRow("the whole index") << QByteArray("INSERT INTO search (search) VALUES ('delete-all')");
    QTest::newRow("a row of the journal") << QByteArray("DELETE FROM journal WHERE sequence = 2");
    QTest::newRow("the latest row of a record's past") << QByteArray("DELETE FROM journal WHERE sequence = 3");
    QTest::newRow("a record marked as erased") << QByteArray("UPDATE object SET erased = 1 WHERE pk = 2");
    QTest::newRow("a dangling reference") << QByteArray("PRAGMA foreign_keys = OFF; UPDATE journal SET object = 77 "
                                                        "WHERE sequence = 2");
    QTest::newRow("an id that is not the object's") << QByteArray("UPDATE client SET id = randomblob(16)");
    QTest::newRow("a kind that is not the object's") << QByteArray("UPDATE object SET kind = 5 WHERE pk = 2");
}

void TestSearch::verifyFindsWhatIsMissing()
{
    QFETCH(QByteArray, harm);
    TestStore store;
    const Edit client = Records::client(store.random, QStringLiteral("Kaarna"));
    VERIFY_OK(store->journal().write({client, Records::contact(store.random, client.id, QStringLiteral("Soitto"))}));
    VERIFY_OK(store->journal().write(Edit{Kind::Client, client.id, {}}.set(ClientField::State, "dormant")));
    QCOMPARE(*Backup::verify(store->connection()), QStringList());
    store->connection().exec(harm.constData());
    const auto findings = Backup::verify(store->connection());
    VERIFY_OK(findings);
    QVERIFY(!findings->isEmpty());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "testsearch.moc"
