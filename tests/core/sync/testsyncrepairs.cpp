// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/backup.h"
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
    void storeRestoredTwiceGoesOn();
    void backupKnowsThatItIsOne();
    void epochsNeverGoBack();
    void boxOfOldKeysIsDestroyed();
    void shutOutPassOnWhoIsOut();
    void newcomersSnapshotIsMadeAgain();
    void recordOfSomebodyShutOutIsErased();
    void recordOfTwoShutOutIsErased_data();
    void recordOfTwoShutOutIsErased();

private:
    bool isActive(int i, int other)
    {
        const auto laptops = laptop(i).team->laptops();
        return std::any_of(laptops.begin(), laptops.end(),
                           [&](const Laptop& each) { return each.device == laptop(other).device() && each.isActive; });
    }
    void stopAt(int i, SyncProgress::Stage stage)
    {
        Synchroniser stopped(*laptop(i).connection, laptop(i).journal->state(), laptop(i).random, laptop(i).clock);
        stopped.setProgress([&](const SyncProgress& progress) { return progress.stage != stage; });
        QVERIFY(!stopped.run(*m_relay));
    }
    bool isErased(int i)
    {
        const auto erasures = laptop(i).team->erasures();
        return std::all_of(erasures.begin(), erasures.end(),
                           [](const ErasureState& state) { return state.isComplete; });
    }
    std::optional<Record> client(int i, const Edit& edit) { return laptop(i).record(Kind::Client, edit.id); }
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

/// A copy from before the store went on under another id: it is not shut out, and goes on under a third.
void TestSyncRepairs::storeRestoredTwiceGoesOn()
{
    joinAll();
    auto backup = laptop(2).image();
    auto again = laptop(2).image();
    newClient(2, QStringLiteral("Kaarna"));
    syncAll();
    laptop(2).restore(std::move(backup));
    sync(2);
    const Id second = laptop(2).device();
    syncAll();
    laptop(2).restore(std::move(again));
    const Edit late = newClient(2, QStringLiteral("Sammal"));
    syncAll();
    QCOMPARE(int(laptop(2).team->standing()), int(Team::Standing::Member));
    QVERIFY(laptop(2).device() != second);
    QVERIFY(client(0, late));
    expectEqual();
    VERIFY_OK(laptop(0).team->revoke(second)); // nobody's any more
    syncAll();
    QVERIFY(isActive(0, 2));
    expectEqual();
}

/// The place shows a restored store an old listing: it does not use its numbers a second time all the same.
void TestSyncRepairs::backupKnowsThatItIsOne()
{
    joinAll();
    const MemoryRelay::Objects before = m_relay->objects();
    auto backup = laptop(2).image();
    const Edit first = newClient(2, QStringLiteral("Kaarna"));
    syncAll();
    const MemoryRelay::Objects after = m_relay->objects();
    laptop(2).restore(std::move(backup));
    VERIFY_OK(LocalState(*laptop(2).connection, laptop(2).journal->state()->gate).set(Backup::RestoredMark, true));
    const Edit second = newClient(2, QStringLiteral("Sammal"));
    m_relay->objects() = before;
    sync(2);
    m_relay->objects().insert(after);
    syncAll(4);
    expectEqual();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(client(i, first) && client(i, second));
        QVERIFY(laptop(i).alarms().filter(QString::number(int(Alarm::Kind::Forked)) + u' ').isEmpty());
    }
}

/// Two erase one client, and the one whose key has the higher number is shut out by somebody who knows neither: nobody
/// goes back to a lower number, or the erasure would never be complete.
void TestSyncRepairs::epochsNeverGoBack()
{
    joinAll();
    VERIFY_OK(laptop(0).team->setAdmin(laptop(2).device(), true));
    const Edit client = newClient(0, QStringLiteral("Kaarna"));
    syncAll();
    const MemoryRelay::Objects before = m_relay->objects();
    VERIFY_OK(laptop(0).journal->erase(client.id));
    sync(0);
    const MemoryRelay::Objects first = m_relay->objects();
    m_relay->objects() = before;
    for (auto it = first.begin(); it != first.end(); ++it)
        if (it.key().startsWith(u'k'))
            m_relay->objects().insert(it.key(), *it);
    VERIFY_OK(laptop(1).journal->erase(client.id));
    sync(1);
    m_relay->objects().insert(first);
    sync(0);
    const MemoryRelay::Objects both = m_relay->objects();
    m_relay->objects() = before;
    VERIFY_OK(laptop(2).team->revoke(laptop(1).device()));
    stopAt(2, SyncProgress::Stage::Sending); // it has a new key, and has sealed nothing under it
    m_relay->objects().insert(both);
    sync(2);
    syncAll(6);
    expectEqual();
    QVERIFY(isErased(0) && isErased(2));
}

/// A box key that others were told of while old epoch keys went round may open a bag of one that never came.
void TestSyncRepairs::boxOfOldKeysIsDestroyed()
{
    joinAll();
    const Edit client = newClient(0, QStringLiteral("Kaarna"));
    syncAll();
    const auto boxes = [&] {
        QList<QByteArray> found;
        Statement query = laptop(2).connection->prepare("SELECT public FROM box_key");
        while (query.step())
            found += query.bytes(0);
        return found;
    };
    const auto oldest = [&] {
        Statement query = laptop(2).connection->prepare("SELECT min(number) FROM epoch_key");
        query.step();
        return query.integer(0);
    };
    const qint64 old = oldest();
    VERIFY_OK(laptop(0).journal->erase(client.id));
    QList<QByteArray> told = boxes();
    for (int round = 0; round < 4; ++round)
        for (const int i : {0, 2, 1}) {
            sync(i);
            if (oldest() == old)
                told += boxes();
        }
    QVERIFY(oldest() > old && told.size() > 1);
    for (const QByteArray& box : boxes())
        QVERIFY(!told.contains(box));
}

/// Who shut a laptop out is shut out as well before anybody heard of it: that word still counts, and gets round.
void TestSyncRepairs::shutOutPassOnWhoIsOut()
{
    joinAll();
    VERIFY_OK(laptop(0).team->setAdmin(laptop(1).device(), true));
    syncAll();
    const MemoryRelay::Objects before = m_relay->objects();
    VERIFY_OK(laptop(1).team->revoke(laptop(2).device()));
    sync(1);
    sync(2);
    QCOMPARE(int(laptop(2).team->standing()), int(Team::Standing::Revoked));
    m_relay->objects() = before;
    VERIFY_OK(laptop(0).team->revoke(laptop(1).device()));
    sync(0);
    QVERIFY(isActive(0, 2));
    sync(1);
    sync(0);
    QVERIFY(!isActive(0, 2));
}

/// The place is emptied before a newcomer took its snapshot: what lies under keys that are gone comes in another one.
void TestSyncRepairs::newcomersSnapshotIsMadeAgain()
{
    VERIFY_OK(laptop(0).team->found(QStringLiteral("First")));
    const Edit kept = newClient(0, QStringLiteral("Kaarna"));
    const Edit gone = newClient(0, QStringLiteral("Sammal"));
    sync(0);
    VERIFY_OK(laptop(0).journal->erase(gone.id));
    syncAll();
    QVERIFY(isErased(0));
    invite(0, 9);
    sync(0);
    m_relay->objects().clear();
    syncAll(4);
    QVERIFY(client(3, kept));
    expectEqual();
}

/// A record that somebody put down whose edits do not count is moved to a client and goes with them; who had gone on
/// from it never heard of the move.
void TestSyncRepairs::recordOfSomebodyShutOutIsErased()
{
    joinAll();
    invite(0, 9);
    syncAll();
    const Edit first = newClient(0, QStringLiteral("Kaarna"));
    const Edit second = newClient(0, QStringLiteral("Sammal"));
    const Edit third = newClient(0, QStringLiteral("Pihka"));
    VERIFY_OK(laptop(0).team->setAdmin(laptop(1).device(), true));
    syncAll();
    const Edit contact = Records::contact(laptop(2).random, first.id, QStringLiteral("A call"));
    write(2, contact);
    for (const int i : {2, 0, 3})
        sync(i);
    const auto moved = [&](const Edit& to) {
        return Edit{Kind::Contact, contact.id, {}}.set(ContactField::Client, to.id);
    };
    write(0, moved(second));
    write(3, moved(third));
    VERIFY_OK(laptop(1).team->revoke(laptop(2).device()));
    newClient(1, QStringLiteral("Terva"));
    sync(1);
    stopAt(0, SyncProgress::Stage::Receiving);
    QVERIFY(!isActive(0, 2));
    VERIFY_OK(laptop(0).journal->erase(second.id));
    syncAll(4);
    expectEqual();
}

void TestSyncRepairs::recordOfTwoShutOutIsErased_data()
{
    QTest::addColumn<int>("maker");
    QTest::addColumn<int>("writer");
    QTest::newRow("one order of their ids") << 2 << 3;
    QTest::newRow("the other") << 3 << 2;
}

/// Two are shut out: one who put it down for a client, and one who wrote to it later. Whoever went on from both still
/// knows whose it was when the client is erased.
void TestSyncRepairs::recordOfTwoShutOutIsErased()
{
    QFETCH(int, maker);
    QFETCH(int, writer);
    joinAll();
    invite(0, 9);
    syncAll(4);
    const Edit client = newClient(0, QStringLiteral("Kaarna"));
    syncAll(4);
    const Edit step = Records::step(laptop(maker).random, client.id, QStringLiteral("A call"));
    write(maker, step);
    for (const int i : {maker, writer})
        sync(i);
    const auto named = [&](const char* title) {
        return Edit{Kind::Step, step.id, {}}.set(StepField::Title, QString::fromLatin1(title));
    };
    write(writer, named("A visit"));
    for (const int i : {writer, 1})
        sync(i);
    write(1, named("A walk"));
    sync(1);
    for (const int out : {maker, writer})
        VERIFY_OK(laptop(0).team->revoke(laptop(out).device()));
    VERIFY_OK(laptop(0).journal->erase(client.id));
    for (const int i : {0, 1, 0, 1})
        sync(i);
    QCOMPARE(laptop(1).vector(), laptop(0).vector());
    QCOMPARE(laptop(1).digest(), laptop(0).digest());
    Statement kept = laptop(1).connection->prepare("SELECT 1 FROM journal j JOIN object o ON o.pk = j.object WHERE "
                                                   "o.id = ? AND o.erased = 0");
    QVERIFY(!kept.with(step.id).step());
}

QTEST_GUILESS_MAIN(TestSyncRepairs)
#include "testsyncrepairs.moc"
