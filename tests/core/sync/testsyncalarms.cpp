// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/envelope.h"
#include "core/sync/teamdata.h"
#include "tests/core/sync/syncteam.h"

using namespace Rinnalla;
using namespace Rinnalla::Sync;

/// What a person has to know is said, and of whom.
class TestSyncAlarms : public SyncTeam {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        joinAll();
        syncAll();
    }
    void forked();
    void digestDiffers();
    void keyMissing();
    void clockSkew();
    void whoMetAWrongClockIsNotBlamed();
    void whoseOwnClockIsBehindIsTold();
    void erasingSurvivesAWrongClock();
    void relayRolledBack();
    void aHeadBesideTheKnownOne_data();
    void aHeadBesideTheKnownOne();
    void aRunOverTheEndOfAnother();
    void nothingIsTakenFromWhoseWordWentBack();

private:
    /// Of laptop 2, as laptop 1 knows it but for what is changed.
    std::pair<QString, QByteArray> sealed(const Head& head)
    {
        Team::Private& data = laptop(2).team->d();
        const auto held = data.epochs();
        const EpochKey& key = held.begin()->second.key;
        const QByteArray bytes =
            Envelope::seal({ObjectType::Head, head.team, head.device, head.counter, key.number(), key.commitment()},
                           head.toCbor(), key, data.signer(), laptop(2).random);
        return {ObjectName{ObjectName::Kind::Head, head.device, head.counter, hashOf(bytes)}.toString(), bytes};
    }
    MemoryRelay::Objects named(const MemoryRelay::Objects& objects, QLatin1Char kind)
    {
        MemoryRelay::Objects some = objects;
        some.removeIf([&](const auto& object) { return !object.key().startsWith(kind); });
        return some;
    }
    /// Of one kind, as laptop 1 has them.
    QList<Id> saidOf(Alarm::Kind kind)
    {
        QList<Id> devices;
        for (const Alarm& alarm : laptop(1).team->alarms())
            if (alarm.kind == kind)
                devices += alarm.device;
        return devices;
    }
};

/// A store was copied by hand, and both copies go on under the same numbers.
void TestSyncAlarms::forked()
{
    const MemoryRelay::Objects before = m_relay->objects();
    auto copy = laptop(2).image();
    newClient(2, QStringLiteral("Kaarna"));
    sync(2);
    const MemoryRelay::Objects after = m_relay->objects();
    laptop(2).restore(std::move(copy));
    m_relay->objects() = before;
    newClient(2, QStringLiteral("Sammal"));
    sync(2);
    sync(1);
    QCOMPARE(saidOf(Alarm::Kind::Forked), QList<Id>());
    m_relay->objects().insert(after);
    newClient(0, QStringLiteral("Pihka"));
    sync(1);
    QCOMPARE(saidOf(Alarm::Kind::Forked), QList<Id>{laptop(2).device()});
}

void TestSyncAlarms::digestDiffers()
{
    Head head = laptop(1).team->d().heads().value(laptop(2).device());
    QCOMPARE(head.vector, laptop(1).vector());
    ++head.counter;
    head.digest = QByteArray(16, 'x');
    const auto [name, bytes] = sealed(head);
    m_relay->objects().insert(name, bytes);
    QCOMPARE(saidOf(Alarm::Kind::DigestDiffers), QList<Id>());
    sync(1);
    QCOMPARE(saidOf(Alarm::Kind::DigestDiffers), QList<Id>{laptop(2).device()});
}

void TestSyncAlarms::keyMissing()
{
    const Edit client = newClient(0, QStringLiteral("Kaarna"));
    syncAll();
    laptop(1).connection->prepare(QByteArray("DELETE FROM client_key")).run();
    write(0, Edit{Kind::Client, client.id, {}}.set(ClientField::CodeName, QStringLiteral("Sammal")));
    sync(0);
    QCOMPARE(saidOf(Alarm::Kind::KeyMissing), QList<Id>());
    sync(1);
    QCOMPARE(saidOf(Alarm::Kind::KeyMissing), QList<Id>{laptop(0).device()});
    QCOMPARE(laptop(1).record(Kind::Client, client.id)->text(ClientField::CodeName), QStringLiteral("Kaarna"));
}

void TestSyncAlarms::clockSkew()
{
    constexpr qint64 Hour = 60 * 60 * 1000;
    laptop(2).clock.advance(23 * Hour);
    newClient(2, QStringLiteral("Kaarna"));
    sync(2);
    sync(1);
    QCOMPARE(saidOf(Alarm::Kind::ClockSkew), QList<Id>());
    laptop(2).clock.advance(2 * Hour);
    newClient(2, QStringLiteral("Sammal"));
    sync(2);
    sync(1);
    QCOMPARE(saidOf(Alarm::Kind::ClockSkew), QList<Id>{laptop(2).device()});
}

/// One laptop's year was 2100 for a day. Everybody's stamps are of that year from then on.
void TestSyncAlarms::whoMetAWrongClockIsNotBlamed()
{
    constexpr qint64 LongAhead = 70LL * 365 * 24 * 60 * 60 * 1000;
    laptop(2).clock.advance(LongAhead);
    newClient(2, QStringLiteral("Kaarna"));
    sync(2);
    laptop(2).clock.advance(-LongAhead);
    sync(1);
    QCOMPARE(saidOf(Alarm::Kind::ClockSkew), QList<Id>{laptop(2).device()});
    for (const Alarm& alarm : laptop(1).team->alarms())
        VERIFY_OK(laptop(1).team->noteSeen(alarm));
    sync(0);
    newClient(0, QStringLiteral("Sammal"));
    newClient(2, QStringLiteral("Pihka"));
    syncAll();
    QCOMPARE(saidOf(Alarm::Kind::ClockSkew), QList<Id>());
}

void TestSyncAlarms::whoseOwnClockIsBehindIsTold()
{
    constexpr qint64 Day = 24 * 60 * 60 * 1000;
    for (const int other : {0, 2})
        laptop(other).clock.advance(10 * Day);
    newClient(0, QStringLiteral("Kaarna"));
    newClient(2, QStringLiteral("Sammal"));
    sync(0);
    sync(2);
    sync(1);
    QCOMPARE(saidOf(Alarm::Kind::ClockSkew), QList<Id>{laptop(1).device()});
}

/// An erasure of the year 2100 goes round like any other: while it does, other records are nobody's fault.
void TestSyncAlarms::erasingSurvivesAWrongClock()
{
    constexpr qint64 Day = 24 * 60 * 60 * 1000;
    const Edit client = newClient(0, QStringLiteral("Kaarna"));
    syncAll();
    laptop(0).clock.advance(70 * 365 * Day);
    VERIFY_OK(laptop(0).journal->erase(client.id));
    sync(0);
    sync(1);
    QVERIFY(!laptop(1).team->erasures().first().isComplete); // laptop 2 has not heard of it
    const auto otherRecords = [&] {
        Head head = laptop(1).team->d().heads().value(laptop(0).device());
        head.vector = laptop(1).vector();
        ++head.counter;
        head.digest = QByteArray(16, 'x');
        const auto held = laptop(1).team->d().epochs();
        const EpochKey& key = std::max_element(held.begin(), held.end(), [](const auto& one, const auto& other) {
                                  return one.second.key.number() < other.second.key.number();
                              })->second.key;
        head.epoch = key.number();
        const QByteArray bytes =
            Envelope::seal({ObjectType::Head, head.team, head.device, head.counter, key.number(), key.commitment()},
                           head.toCbor(), key, laptop(0).team->d().signer(), laptop(0).random);
        m_relay->objects().insert(
            ObjectName{ObjectName::Kind::Head, head.device, head.counter, hashOf(bytes)}.toString(), bytes);
        sync(1);
    };
    otherRecords();
    QCOMPARE(saidOf(Alarm::Kind::DigestDiffers), QList<Id>());
    laptop(1).clock.advance(40 * Day); // a clock that jumps is no proof either
    otherRecords();
    QCOMPARE(saidOf(Alarm::Kind::DigestDiffers), QList<Id>());
    for (int run = 0; run < 30; ++run)
        otherRecords();
    QCOMPARE(saidOf(Alarm::Kind::DigestDiffers), QList<Id>{laptop(0).device()}); // in the end somebody has to look
}

void TestSyncAlarms::relayRolledBack()
{
    const MemoryRelay::Objects before = m_relay->objects();
    newClient(1, QStringLiteral("Kaarna"));
    sync(1);
    QCOMPARE(saidOf(Alarm::Kind::RelayRolledBack), QList<Id>());
    m_relay->objects() = before;
    sync(1);
    QCOMPARE(saidOf(Alarm::Kind::RelayRolledBack), QList<Id>{Id()});
    QCOMPARE(saidOf(Alarm::Kind::RelayEmptied), QList<Id>());
}

void TestSyncAlarms::aHeadBesideTheKnownOne_data()
{
    QTest::addColumn<bool>("isBefore");
    QTest::newRow("listed before it") << true;
    QTest::newRow("listed after it") << false;
}

void TestSyncAlarms::aHeadBesideTheKnownOne()
{
    QFETCH(bool, isBefore);
    const Id device = laptop(2).device();
    const QString known = laptop(1).team->d().headName(device);
    Head head = laptop(1).team->d().heads().value(device);
    std::pair<QString, QByteArray> other;
    do {
        laptop(2).random.fill(head.digest.data(), 16);
        other = sealed(head);
    } while ((other.first < known) != isBefore);
    QVERIFY(m_relay->objects().contains(known));
    m_relay->objects().insert(other.first, other.second);
    sync(1);
    QCOMPARE(saidOf(Alarm::Kind::Forked), QList<Id>{device});
}

/// A copy of a store wrote more before it synchronised than the store had.
void TestSyncAlarms::aRunOverTheEndOfAnother()
{
    const MemoryRelay::Objects before = m_relay->objects();
    auto copy = laptop(2).image();
    newClient(2, QStringLiteral("Kaarna"));
    sync(2);
    sync(1);
    const MemoryRelay::Objects after = m_relay->objects();
    laptop(2).restore(std::move(copy));
    m_relay->objects() = before;
    newClient(2, QStringLiteral("Sammal"));
    const Edit second = newClient(2, QStringLiteral("Jäkälä"));
    sync(2);
    const MemoryRelay::Objects runs = named(m_relay->objects(), QLatin1Char('s')); // its head is kept back
    m_relay->objects() = after;
    m_relay->objects().insert(runs);
    sync(1);
    QCOMPARE(saidOf(Alarm::Kind::Forked), QList<Id>{laptop(2).device()});
    QVERIFY(!laptop(1).record(Kind::Client, second.id));
}

void TestSyncAlarms::nothingIsTakenFromWhoseWordWentBack()
{
    const MemoryRelay::Objects before = m_relay->objects();
    newClient(2, QStringLiteral("Kaarna"));
    sync(2);
    sync(1);
    const Edit later = newClient(2, QStringLiteral("Sammal"));
    sync(2);
    MemoryRelay::Objects shown = named(m_relay->objects(), QLatin1Char('s'));
    shown.insert(before);
    m_relay->objects() = shown;
    sync(1);
    QCOMPARE(saidOf(Alarm::Kind::RelayRolledBack), QList<Id>{Id()});
    QVERIFY(!laptop(1).record(Kind::Client, later.id));
    sync(1); // its word is back
    QVERIFY(laptop(1).record(Kind::Client, later.id));
}

QTEST_GUILESS_MAIN(TestSyncAlarms)
#include "testsyncalarms.moc"
