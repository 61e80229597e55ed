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
