// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/syncteam.h"

#include <QTest>

using namespace Rinnalla;
using namespace Rinnalla::Sync;

/// Laptops that meet over a place in memory: what a team does in its first weeks, one thing at a time.
class TestSynchroniser : public SyncTeam {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void joinAndBeEqual();
    void quietRunIsOneListing();
    void everythingIsFetchedOnce();
    void concurrentEditIsKept();
    void revokedIsOut();
    void revokedBeforeItsEditsWereKnown();
    void keyFromWhoWasShutOut();
    void keyMissedAtFirst();
    void erasureCompletes();
    void newcomerFromSnapshot();
    void relayEmptied();
    void relayRolledBack();
    void newPasswordForgetsNothing();
    void restoredBackup();
    void cutUploadIsPutAgain();
    void wrongClocks();
    void cancelledAnywhere();
};

void TestSynchroniser::joinAndBeEqual()
{
    joinAll();
    const Edit first = newClient(0, QStringLiteral("Kaarna"));
    const Edit second = newClient(1, QStringLiteral("Sammal"));
    write(2, Records::contact(laptop(2).random, {}, QStringLiteral("A call")));
    syncAll(2);
    expectEqual();
    for (const auto& each : m_laptops) {
        QVERIFY(Records::holds(each->record(Kind::Client, first.id), first));
        QVERIFY(Records::holds(each->record(Kind::Client, second.id), second));
        QCOMPARE(each->alarms(), QStringList());
        QCOMPARE(each->team->laptops().size(), 3);
        QCOMPARE(each->team->waiting(), 0);
    }
}

void TestSynchroniser::quietRunIsOneListing()
{
    joinAll();
    newClient(0, QStringLiteral("Kaarna"));
    newClient(1, QStringLiteral("Sammal"));
    syncAll(3);
    for (const auto& each : m_laptops) {
        m_relay->forgetCalls();
        const auto report = each->sync(*m_relay);
        VERIFY_OK(report);
        QVERIFY(report->isQuiet);
        QCOMPARE(m_relay->calls().all(), 1);
    }
}

/// What comes from the relay costs a request each, and a distant one takes its time.
void TestSynchroniser::everythingIsFetchedOnce()
{
    joinAll();
    newClient(0, QStringLiteral("Kaarna"));
    m_laptops.push_back(std::make_unique<SyncLaptop>(9));
    VERIFY_OK(laptop(3).team->join(*laptop(0).team->invite(), QStringLiteral("Newcomer")));
    syncAll(3);
    newClient(0, QStringLiteral("Sammal"));
    sync(0);
    m_relay->forgetCalls();
    sync(1);
    constexpr int News = 3; // the other's segment and head, and the snapshot that was made for the newcomer
    const auto calls = m_relay->calls();
    QCOMPARE(calls.get, News + calls.put); // what is put is read back
    QCOMPARE(calls.list, 1);
}

void TestSynchroniser::concurrentEditIsKept()
{
    joinAll();
    const Edit client = newClient(0, QStringLiteral("Kaarna"));
    syncAll();
    write(0, Edit{Kind::Client, client.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("Ring twice.")));
    write(1, Edit{Kind::Client, client.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("Never ring.")));
    syncAll(2);
    expectEqual();
    for (const auto& each : m_laptops) {
        QCOMPARE(each->conflicts().size(), 1);
        QCOMPARE(each->conflicts().first().versions.size(), 2);
    }
    write(2, Conflicts::keepAll(laptop(2).conflicts().first()));
    syncAll(2);
    expectEqual();
    for (const auto& each : m_laptops) {
        QCOMPARE(each->conflicts().size(), 0);
        QVERIFY(each->record(Kind::Client, client.id)->text(ClientField::SafetyNotes).contains(u"Never ring."));
        QVERIFY(each->record(Kind::Client, client.id)->text(ClientField::SafetyNotes).contains(u"Ring twice."));
    }
}

void TestSynchroniser::revokedIsOut()
{
    joinAll();
    newClient(0, QStringLiteral("Kaarna"));
    syncAll();
    VERIFY_OK(laptop(0).team->revoke(laptop(2).device()));
    sync(0);
    sync(1);
    const Edit later = newClient(1, QStringLiteral("Sammal"));
    syncAll(3);
    QCOMPARE(int(laptop(2).team->standing()), int(Team::Standing::Revoked));
    QVERIFY(!laptop(2).record(Kind::Client, later.id));
    QVERIFY(laptop(0).record(Kind::Client, later.id).has_value());
    expectEqual();
    QVERIFY(laptop(0).sync(*m_relay)->isQuiet);
    QVERIFY(laptop(1).sync(*m_relay)->isQuiet);
}

void TestSynchroniser::revokedBeforeItsEditsWereKnown()
{
    joinAll();
    syncAll();
    const Edit known = newClient(2, QStringLiteral("Kaarna"));
    sync(2);
    VERIFY_OK(laptop(0).team->revoke(laptop(2).device())); // it has not seen that edit
    sync(0);
    syncAll();
    expectEqual();
    QVERIFY(!laptop(0).record(Kind::Client, known.id));
    QVERIFY(!laptop(1).record(Kind::Client, known.id));
    QCOMPARE(laptop(0).team->quarantine().size(), 1);
    QCOMPARE(laptop(1).team->quarantine().size(), 1);
}

/// A client's key came with edits that do not count, and the relay has lost those: who has it tells it again.
void TestSynchroniser::keyFromWhoWasShutOut()
{
    joinAll();
    syncAll();
    const Edit client = newClient(2, QStringLiteral("Kaarna"));
    sync(2);
    sync(1);
    write(1, Edit{Kind::Client, client.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("Ring twice.")));
    VERIFY_OK(laptop(0).team->revoke(laptop(2).device())); // it has not seen that client
    const QString theirs = QStringLiteral("s/") + laptop(2).device().toString();
    m_relay->objects().removeIf([&](auto object) { return object.key().startsWith(theirs); });
    syncAll(3);
    expectEqual();
    QCOMPARE(laptop(0).record(Kind::Client, client.id)->text(ClientField::SafetyNotes), QStringLiteral("Ring twice."));
}

/// A newcomer saw the bag of the newest key only, and what was sealed before comes later.
void TestSynchroniser::keyMissedAtFirst()
{
    joinAll();
    newClient(0, QStringLiteral("Sammal")); // the newcomer gets a snapshot, and that debt is paid
    syncAll();
    newClient(1, QStringLiteral("Kaarna"));
    sync(1);
    m_relay->objects().removeIf([](auto object) { return object.key().startsWith(u"s/"); });
    VERIFY_OK(laptop(0).team->revoke(laptop(2).device())); // begins a new key
    m_laptops.push_back(std::make_unique<SyncLaptop>(9));
    VERIFY_OK(laptop(3).team->join(*laptop(0).team->invite(), QStringLiteral("Newcomer")));
    sync(3);
    sync(0);
    const MemoryRelay::Objects all = m_relay->objects();
    m_relay->objects().removeIf([](auto object) { return object.key().startsWith(u"k/00000001"); });
    QVERIFY(m_relay->objects().size() < all.size());
    sync(3);
    m_relay->objects().insert(all);
    syncAll(4);
    expectEqual();
    QCOMPARE(laptop(3).vector().size(), 2);
}

void TestSynchroniser::erasureCompletes()
{
    joinAll();
    const Edit client = newClient(0, QStringLiteral("Kaarna"));
    write(0, Records::contact(laptop(0).random, client.id, QStringLiteral("A call")));
    newClient(0, QStringLiteral("Sammal"));
    syncAll();
    VERIFY_OK(laptop(1).journal->erase(client.id));
    write(2, Edit{Kind::Client, client.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("Ring twice.")));
    syncAll(3);
    expectEqual();
    for (const auto& each : m_laptops) {
        QVERIFY(!each->record(Kind::Client, client.id));
        QCOMPARE(each->team->erasures().size(), 1);
        QCOMPARE(each->team->erasures().first().erasedOn, 3);
        QVERIFY(each->team->erasures().first().isComplete);
        QVERIFY(each->sync(*m_relay)->isQuiet);
    }
}

void TestSynchroniser::newcomerFromSnapshot()
{
    joinAll();
    const Edit client = newClient(0, QStringLiteral("Kaarna"));
    syncAll();
    write(0, Edit{Kind::Client, client.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("Ring twice.")));
    write(1, Edit{Kind::Client, client.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("Never ring.")));
    syncAll();
    const Edit erased = newClient(1, QStringLiteral("Sammal"));
    syncAll();
    VERIFY_OK(laptop(0).journal->erase(erased.id));
    syncAll();
    m_laptops.push_back(std::make_unique<SyncLaptop>(9));
    auto invitation = laptop(0).team->invite();
    VERIFY_OK(laptop(3).team->join(*invitation, QStringLiteral("Newcomer")));
    sync(3);
    sync(0);
    const QMap<QString, QByteArray> all = m_relay->objects();
    int manifests = 0;
    for (const QString& name : all.keys())
        manifests += name.startsWith(u'P');
    QCOMPARE(manifests, 1);
    syncAll(3);
    expectEqual();
    QCOMPARE(laptop(3).conflicts().size(), 1);
    QVERIFY(!laptop(3).record(Kind::Client, erased.id));
    for (const auto& each : m_laptops)
        QVERIFY(each->sync(*m_relay)->isQuiet);
}

void TestSynchroniser::relayEmptied()
{
    joinAll();
    const Edit client = newClient(0, QStringLiteral("Kaarna"));
    syncAll();
    m_relay->objects().clear();
    newClient(1, QStringLiteral("Sammal"));
    syncAll();
    expectEqual();
    for (const auto& each : m_laptops)
        QVERIFY(each->record(Kind::Client, client.id).has_value());
    QVERIFY(laptop(0).alarms().join(u' ').contains(QString::number(int(Alarm::Kind::RelayEmptied))));
    m_laptops.push_back(std::make_unique<SyncLaptop>(9));
    auto invitation = laptop(0).team->invite();
    VERIFY_OK(laptop(3).team->join(*invitation, QStringLiteral("Newcomer")));
    syncAll(3);
    expectEqual();
}

void TestSynchroniser::relayRolledBack()
{
    joinAll();
    syncAll();
    const MemoryRelay::Objects before = m_relay->objects();
    const Edit client = newClient(0, QStringLiteral("Kaarna"));
    sync(0);
    sync(1);
    m_relay->objects() = before;
    sync(1);
    QVERIFY(!laptop(1).alarms().isEmpty());
    sync(0);
    sync(2);
    QVERIFY(laptop(2).record(Kind::Client, client.id).has_value());
    syncAll();
    expectEqual();
}

/// Where the address is saved again with another password, an older place is told of as before; another place is new.
void TestSynchroniser::newPasswordForgetsNothing()
{
    joinAll();
    const auto meetAt = [&](const char* address, const char* password) {
        auto place = RelayAddress::fromText(QString::fromLatin1(address));
        place->setPassword(SecretBuffer(password, 3));
        VERIFY_OK(laptop(1).team->setRelay(*place));
    };
    meetAt("webdavs://example.org/team", "one");
    syncAll();
    const MemoryRelay::Objects before = m_relay->objects();
    newClient(0, QStringLiteral("Kaarna"));
    syncAll();
    m_relay->objects() = before;
    meetAt("webdavs://example.org/another", "one");
    sync(1);
    QCOMPARE(laptop(1).alarms(), QStringList());
    m_relay->objects() = before;
    meetAt("webdavs://example.org/another", "two");
    sync(1);
    QVERIFY(!laptop(1).alarms().isEmpty());
}

void TestSynchroniser::restoredBackup()
{
    joinAll();
    newClient(2, QStringLiteral("Kaarna"));
    syncAll();
    auto backup = laptop(2).image();
    const Edit lost = newClient(2, QStringLiteral("Sammal"));
    syncAll();
    const Id old = laptop(2).device();
    laptop(2).restore(std::move(backup));
    const Edit after = newClient(2, QStringLiteral("Pihka"));
    syncAll();
    QVERIFY(laptop(2).device() != old);
    QVERIFY(laptop(2).record(Kind::Client, lost.id).has_value());
    for (const auto& each : m_laptops)
        QVERIFY(each->record(Kind::Client, after.id).has_value());
    expectEqual();
    for (const auto& each : m_laptops)
        QVERIFY(each->sync(*m_relay)->isQuiet);
}

void TestSynchroniser::cutUploadIsPutAgain()
{
    joinAll();
    newClient(0, QStringLiteral("Kaarna"));
    syncAll(3);
    for (auto& bytes : m_relay->objects())
        bytes.truncate(bytes.size() / 2);
    syncAll(3);
    expectEqual();
    m_laptops.push_back(std::make_unique<SyncLaptop>(9));
    auto invitation = laptop(0).team->invite();
    VERIFY_OK(laptop(3).team->join(*invitation, QStringLiteral("Newcomer")));
    syncAll(3);
    expectEqual();
}

void TestSynchroniser::wrongClocks()
{
    laptop(2).clock.setTo(QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC));
    joinAll();
    const Edit client = newClient(2, QStringLiteral("Kaarna"));
    syncAll();
    write(0, Edit{Kind::Client, client.id, {}}.set(ClientField::CodeName, QStringLiteral("Sammal")));
    syncAll();
    expectEqual();
    QCOMPARE(laptop(2).record(Kind::Client, client.id)->text(ClientField::CodeName), QStringLiteral("Sammal"));
    QCOMPARE(laptop(0).conflicts().size(), 0);
}

/// Stopped at every call of the relay in turn: running again goes on.
void TestSynchroniser::cancelledAnywhere()
{
    joinAll();
    int stops = 0;
    for (int at = 1;; ++at) {
        newClient(0, QStringLiteral("Kaarna"));
        newClient(1, QStringLiteral("Sammal"));
        int calls = 0;
        m_relay->setStop([&] { return ++calls > at; });
        const auto report = laptop(0).sync(*m_relay);
        m_relay->setStop({});
        syncAll(1);
        if (report)
            break;
        ++stops;
    }
    QVERIFY(stops > 5);
    syncAll();
    expectEqual();
}

QTEST_GUILESS_MAIN(TestSynchroniser)
#include "testsynchroniser.moc"
