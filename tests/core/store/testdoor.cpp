// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/doorwatch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/seededrandom.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Rinnalla;

/// The watch that TestStore sets on the one door: quiet for every way in, loud for every way past.
class TestDoor : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void quietForTheDoor();
    void loudForRawChanges_data();
    void loudForRawChanges();
    void loudWhereAnEditIsLost();

private:
    FakeClock m_clock;
    SeededRandom m_random;
    SystemFileSystem m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Edit m_client;
    Edit m_contact;
};

void TestDoor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Store::create({m_clock, m_random, m_files, KdfCost::minimal()},
                              m_folder->filePath(QStringLiteral("a.rinnalla")), SecretBuffer("secret", 6));
    VERIFY_OK(made);
    m_store = std::move(made->store);
    m_client = Records::client(m_random, QStringLiteral("Kaarna"));
    m_contact = Records::contact(m_random, m_client.id, QStringLiteral("Soitto"));
    VERIFY_OK(m_store->journal().write({m_client, m_contact}));
}

void TestDoor::cleanup()
{
    m_store.reset();
}

void TestDoor::quietForTheDoor()
{
    DoorWatch watch(*m_store);
    Journal& journal = m_store->journal();
    Edit move{Kind::Client, m_client.id, {}};
    move.set(ClientField::Compartment, "serie").set(ClientField::ReviewOn, QDate(2027, 1, 31));
    const auto moved = journal.write(move);
    VERIFY_OK(moved);
    VERIFY_OK(journal.write(moved->undo));
    const Edit other = Records::client(m_random, QStringLiteral("Tuuli"));
    Edit addendum{Kind::Addendum, m_random.id(), {}};
    const Edit call = Records::contact(m_random, other.id, QStringLiteral("Toinen"));
    addendum.set(AddendumField::Contact, call.id).set(AddendumField::At, m_clock.now());
    addendum.set(AddendumField::Text, QStringLiteral("Lisäys"));
    VERIFY_OK(journal.write({other, call, addendum}));
    VERIFY_OK(journal.erase(other.id));
    VERIFY_OK(journal.erase(m_client.id));
    VERIFY_OK(journal.write(Records::client(m_random, QStringLiteral("Halla"))));
    QCOMPARE(watch.finish(), QStringList());
}

void TestDoor::loudForRawChanges_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("update") << QByteArray("UPDATE contact SET place = 'elsewhere'");
    QTest::newRow("update of a field that an edit changed too") << QByteArray("UPDATE client SET code_name = 'x'");
    QTest::newRow("emptied") << QByteArray("UPDATE contact SET note = NULL");
    QTest::newRow("delete") << QByteArray("DELETE FROM contact");
    QTest::newRow("insert") << QByteArray("INSERT INTO object (id, kind) VALUES (randomblob(16), 7); "
                                          "INSERT INTO partner (pk, id, clock, touched, name) "
                                          "VALUES (last_insert_rowid(), x'00', x'00', 1, 'planted')");
    QTest::newRow("insert of a row that names no object")
        << QByteArray("PRAGMA foreign_keys = OFF; INSERT INTO partner "
                      "(pk, id, clock, touched, name) "
                      "VALUES (999, x'00', x'00', 1, 'planted')");
}

void TestDoor::loudForRawChanges()
{
    QFETCH(QByteArray, sql);
    DoorWatch watch(*m_store);
    Edit rename{Kind::Client, m_client.id, {}};
    VERIFY_OK(m_store->journal().write(rename.set(ClientField::CodeName, QStringLiteral("Kuura"))));
    m_store->connection().exec(sql.constData());
    const QStringList complaints = watch.finish();
    QVERIFY2(!complaints.isEmpty(), sql.constData());
}

void TestDoor::loudWhereAnEditIsLost()
{
    DoorWatch watch(*m_store);
    const Edit lost = Records::contact(m_random, m_client.id, QStringLiteral("Katoaa"));
    VERIFY_OK(m_store->journal().write(lost));
    // The session sees an insertion and a deletion of one row as nothing at all.
    m_store->connection().exec("DELETE FROM contact WHERE note = 'Katoaa'");
    const QStringList complaints = watch.finish();
    QCOMPARE(complaints.size(), 1);
    QVERIFY(complaints.first().contains(lost.id.toString()));
}

QTEST_GUILESS_MAIN(TestDoor)
#include "testdoor.moc"
