// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/syncteam.h"

#include <sqlite3.h>

using namespace Rinnalla;
using namespace Rinnalla::Sync;

/// What the simulation found (docs/simulation.md), each as short as it can be told.
class TestSyncRepairs : public SyncTeam {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void keysOfOneNumber();
    void snapshotIsOwedUntilItIsMade();
    void whatCameBackIsSaidOnce();
    void quarantineIsErasedToo();
    void restoredCopyMakesTheSameKeys();
    void pastComesInOneTransaction();

private:
    int count(int i, const char* sql, const Id& id)
    {
        Statement query = laptop(i).connection->prepare(QByteArray(sql));
        query.with(id).step();
        return static_cast<int>(query.integer(0));
    }
    QStringList snapshots() const { return QStringList(m_relay->objects().keys()).filter(QStringLiteral("P/")); }
};

/// Two begin a key of one number, each without the other's in sight: what is sealed under either is read by all.
void TestSyncRepairs::keysOfOneNumber()
{
    joinAll();
    const Edit first = newClient(0, QStringLiteral("Kaarna"));
    const Edit second = newClient(1, QStringLiteral("Sammal"));
    syncAll();
    VERIFY_OK(laptop(0).journal->erase(first.id));
    VERIFY_OK(laptop(1).journal->erase(second.id));
    const MemoryRelay::Objects before = m_relay->objects();
    sync(0);
    newClient(0, QStringLiteral("Pihka"));
    sync(0);
    const MemoryRelay::Objects left = m_relay->objects();
    m_relay->objects() = before;
    sync(1);
    newClient(1, QStringLiteral("Terva"));
    sync(1);
    m_relay->objects().insert(left);
    syncAll(4);
    expectEqual();
    QCOMPARE(laptop(2).vector(), laptop(1).vector());
    for (const auto& each : m_laptops)
        QCOMPARE(each->team->waiting(), 0);
}

/// A snapshot is put off while something on the relay is damaged, and made in the next run that finds all whole.
void TestSyncRepairs::snapshotIsOwedUntilItIsMade()
{
    joinAll();
    newClient(0, QStringLiteral("Kaarna"));
    syncAll();
    invite(0, 9);
    newClient(1, QStringLiteral("Sammal"));
    sync(1);
    for (auto it = m_relay->objects().begin(); it != m_relay->objects().end(); ++it)
        if (it.key().startsWith(QStringLiteral("s/") + laptop(1).device().toString()))
            it->truncate(it->size() / 2);
    const QStringList before = snapshots();
    sync(0);
    QCOMPARE(laptop(0).team->admissions().size(), 3);
    QCOMPARE(snapshots(), before);
    sync(1);
    sync(0);
    QVERIFY(snapshots() != before);
}

/// An edit of a restored store that its old self had sent stays once, as the old self's.
void TestSyncRepairs::whatCameBackIsSaidOnce()
{
    joinAll();
    newClient(2, QStringLiteral("Kaarna"));
    syncAll();
    const Edit twice = newClient(2, QStringLiteral("Sammal"));
    auto backup = laptop(2).image();
    syncAll();
    laptop(2).restore(std::move(backup));
    syncAll();
    expectEqual();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(count(i, "SELECT count(*) FROM journal WHERE object = (SELECT pk FROM object WHERE id = ?)", twice.id),
                 1);
}

/// What somebody who was shut out had still written about a client goes when the client does.
void TestSyncRepairs::quarantineIsErasedToo()
{
    joinAll();
    const Edit client = newClient(0, QStringLiteral("Kaarna"));
    syncAll();
    const Edit contact = Records::contact(laptop(2).random, client.id, QStringLiteral("A call"));
    write(2, contact);
    sync(2);
    VERIFY_OK(laptop(0).team->revoke(laptop(2).device()));
    syncAll();
    QCOMPARE(laptop(0).team->quarantine().size(), 1);
    QCOMPARE(laptop(1).team->quarantine().size(), 1);
    VERIFY_OK(laptop(0).journal->erase(client.id));
    syncAll();
    for (int i = 0; i < 2; ++i)
        QCOMPARE(count(i, "SELECT count(*) FROM quarantine WHERE object = ?", contact.id), 0);
}

/// Else two keys of one client go round, and nobody can read all that is sealed under them.
void TestSyncRepairs::restoredCopyMakesTheSameKeys()
{
    joinAll();
    syncAll();
    const Edit client = newClient(2, QStringLiteral("Kaarna"));
    const auto key = [&] {
        Statement query = laptop(2).connection->prepare(
            QByteArray("SELECT key FROM client_key WHERE object = (SELECT pk FROM object WHERE id = ?)"));
        return query.with(client.id).step() ? query.bytes(0) : QByteArray();
    };
    auto backup = laptop(2).image();
    QVERIFY(key().isEmpty());
    sync(2);
    const QByteArray made = key();
    QVERIFY(!made.isEmpty());
    laptop(2).restore(std::move(backup));
    m_relay->objects().clear(); // nothing tells it of its other life
    sync(2);
    QCOMPARE(key(), made);
}

/// Between its edits and the word that they are seen, a window would write as if it knew nothing of what it shows.
void TestSyncRepairs::pastComesInOneTransaction()
{
    SyncLaptop& from = laptop(0);
    for (const char* name : {"Kaarna", "Sammal", "Pihka"})
        newClient(0, QString::fromLatin1(name));
    PastPart part;
    Statement query = from.connection->prepare(
        QByteArray("SELECT j.sequence, j.stamp, o.kind, o.id, j.body FROM journal j JOIN object o ON o.pk = j.object"));
    while (query.step())
        part.edits += {from.device(),
                       {static_cast<quint64>(query.integer(0)), static_cast<quint64>(query.integer(1)),
                        static_cast<quint8>(query.integer(2)), query.id(3), query.bytes(4)}};
    part.chains.insert(from.device(), {3, QByteArray(32, 'h'), std::nullopt});
    int commits = 0;
    sqlite3_commit_hook(
        laptop(1).connection->handle(), [](void* counter) { return ++*static_cast<int*>(counter), 0; }, &commits);
    Merge merge(*laptop(1).connection, laptop(1).journal->state());
    merge.setSlice(1);
    VERIFY_OK(merge.applyPast(part));
    sqlite3_commit_hook(laptop(1).connection->handle(), nullptr, nullptr);
    QCOMPARE(commits, 1);
    QCOMPARE(laptop(1).vector().value(from.device()), quint64(3));
}

QTEST_GUILESS_MAIN(TestSyncRepairs)
#include "testsyncrepairs.moc"
