// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/envelope.h"
#include "core/sync/snapshot.h"
#include "core/sync/teamdata.h"
#include "tests/core/sync/syncteam.h"

using namespace Rinnalla;
using namespace Rinnalla::Sync;

namespace {

constexpr int Thief = 2; ///< has a laptop of the team, its open store and a way to write to the relay

} // namespace

/// What whoever took a laptop can put on the relay with what is in it.
class TestRevoked : public SyncTeam {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        joinAll();
    }
    void snapshot();
    void keyOfAFarEpoch_data();
    void keyOfAFarEpoch();
    void farEpochWhileStillIn_data();
    void farEpochWhileStillIn();
    void headOfAFarEpoch();
    void entryThatNobodyCouldRead();
    void headKnowsTooMuch();
    void headWithAnotherDigest();
    void junkBeforeAChain_data();
    void junkBeforeAChain();
    void keyOfAColleaguesClient();
    void otherRunOfTheSameNumber_data();
    void otherRunOfTheSameNumber();
    void entryKeptBack();

private:
    Team::Private& data(int i) { return laptop(i).team->d(); }
    EpochKey newestKey(int i)
    {
        const auto held = data(i).epochs();
        return std::max_element(held.begin(), held.end(),
                                [](const auto& one, const auto& other) {
                                    return one.second.key.number() < other.second.key.number();
                                })
            ->second.key;
    }
    void shutOutThief()
    {
        VERIFY_OK(laptop(0).team->revoke(laptop(Thief).device()));
        sync(0);
    }
    QByteArray put(ObjectName name, const QByteArray& bytes)
    {
        name.hash = hashOf(bytes);
        m_relay->objects().insert(name.toString(), bytes);
        return name.hash;
    }
    /// Sealed as the thief can, in anybody's name.
    QByteArray sealed(ObjectType type, quint64 sequence, const QByteArray& plain, const Id& as)
    {
        const EpochKey key = newestKey(Thief);
        return Envelope::seal({type, data(Thief).membership().team(), as, sequence, key.number(), key.commitment()},
                              plain, key, data(Thief).signer(), laptop(Thief).random);
    }
    QByteArray sealed(ObjectType type, quint64 sequence, const QByteArray& plain)
    {
        return sealed(type, sequence, plain, laptop(Thief).device());
    }
    /// Of a key only it has, boxed to the others all the same.
    void putBag(quint32 epoch)
    {
        const EpochKey key = EpochKey::generate(epoch, laptop(Thief).random);
        KeyBag bag{data(Thief).membership().team(), epoch, key.commitment(), laptop(Thief).device(), {}};
        for (const int i : {0, 1}) {
            const QByteArray box = data(i).newestBox();
            bag.recipients += {laptop(i).device(), box, *BoxKey::sealTo(box, key.key(), laptop(Thief).random)};
        }
        put({ObjectName::Kind::KeyBag, {}, epoch, {}}, bag.signedBytes(data(Thief).signer()));
    }
    /// Its next head, as it would be but for what is changed.
    Head head(int of) { return data(0).heads().value(laptop(of).device()); }
    void putHead(Head head)
    {
        ++head.counter;
        put({ObjectName::Kind::Head, head.device, head.counter, {}},
            sealed(ObjectType::Head, head.counter, head.toCbor()));
    }
    /// A run of one edit, after what laptop 1 has of it.
    void putSegment(quint64 last, const Id& client, JournalEdit edit)
    {
        const Id own = laptop(Thief).device();
        edit.sequence = last;
        const Segment segment{data(Thief).membership().team(),
                              own,
                              laptop(1).vector().value(own) + 1,
                              last,
                              Merge(*laptop(1).connection, laptop(1).journal->state()).chain(own)->segment,
                              {},
                              {{client, {edit}}}};
        SecretBuffer secret(32);
        laptop(Thief).random.fill(secret.data(), secret.size());
        ClientKeys keys;
        if (!client.isNull())
            keys.emplace(client, makeClientKey(secret, client));
        const auto plain = SegmentCoder::encode(segment, keys, client.isNull() ? QList<Id>() : QList<Id>{client},
                                                laptop(Thief).random);
        VERIFY_OK(plain);
        put({ObjectName::Kind::Segment, own, last, {}}, sealed(ObjectType::Segment, last, *plain));
    }
    JournalEdit newestEdit(int i)
    {
        Statement query = laptop(i).connection->prepare(
            QByteArray("SELECT j.sequence, j.stamp, o.kind, o.id, j.body FROM journal j JOIN object o ON o.pk = "
                       "j.object JOIN device d ON d.number = j.device WHERE d.own = 1 ORDER BY 1 DESC LIMIT 1"));
        query.step();
        return {static_cast<quint64>(query.integer(0)), static_cast<quint64>(query.integer(1)),
                static_cast<quint8>(query.integer(2)), query.id(3), query.bytes(4)};
    }
    MemoryRelay::Objects takeAway(const QString& beginning)
    {
        MemoryRelay::Objects taken;
        for (const QString& name : m_relay->objects().keys())
            if (name.startsWith(beginning))
                taken.insert(name, m_relay->objects().take(name));
        return taken;
    }
    bool isActive(int i, int other) { return data(i).membership().member(laptop(other).device())->active; }
    bool hasAlarm(int i, Alarm::Kind kind)
    {
        const auto alarms = laptop(i).team->alarms();
        return std::any_of(alarms.begin(), alarms.end(), [&](const Alarm& alarm) { return alarm.kind == kind; });
    }
};

/// It could hold edits in anybody's name, and erase anybody.
void TestRevoked::snapshot()
{
    const Edit client = newClient(1, QStringLiteral("Kaarna"));
    syncAll();
    shutOutThief();
    const Id other = laptop(0).device();
    const Id forged = laptop(Thief).random.id();
    const quint64 further = laptop(1).vector().value(other) + 5;
    SnapshotPart part;
    part.erased = {client.id};
    part.groups = {
        {Id(), {{other, {further, quint64(1) << 40, quint8(Kind::Contact), forged, QByteArray(1, '\xa0')}}}}};
    const Id team = data(Thief).membership().team();
    const QByteArray bytes = sealed(ObjectType::SnapshotPart, 0, *part.toCbor(team, {}, laptop(Thief).random));
    const QByteArray hash = put({ObjectName::Kind::Part, {}, 0, {}}, bytes);
    const SnapshotManifest manifest{
        team,     laptop(Thief).device(), {{other, further}}, {{other, {further, hash}}}, {{hash, bytes.size()}},
        1'000'000};
    put({ObjectName::Kind::Manifest, {}, 0, {}}, sealed(ObjectType::SnapshotManifest, 0, manifest.toCbor()));
    sync(1);
    QVERIFY(laptop(1).record(Kind::Client, client.id));
    QVERIFY(!laptop(1).record(Kind::Contact, forged));
    QVERIFY(laptop(1).vector().value(other) < further);
    syncAll();
    expectEqual();
}

void TestRevoked::keyOfAFarEpoch_data()
{
    QTest::addColumn<quint32>("epoch");
    QTest::newRow("next") << quint32(0); // after the newest one
    QTest::newRow("largest in a name") << quint32(99'999'999);
    QTest::newRow("largest number") << quint32(0xffffffff);
}

/// The next key would have a number that nobody can write, or one that comes before all others.
void TestRevoked::keyOfAFarEpoch()
{
    QFETCH(quint32, epoch);
    syncAll();
    const quint32 newest = newestKey(0).number();
    putBag(epoch == 0 ? newest + 1 : epoch);
    VERIFY_OK(laptop(0).team->revoke(laptop(Thief).device()));
    sync(0);
    QCOMPARE(newestKey(0).number(), newest + 1);
    const Edit later = newClient(0, QStringLiteral("Kaarna"));
    syncAll();
    QVERIFY(laptop(1).record(Kind::Client, later.id));
    expectEqual();
}

void TestRevoked::farEpochWhileStillIn_data()
{
    QTest::addColumn<quint32>("epoch");
    QTest::newRow("far") << quint32(5000);
    QTest::newRow("largest in a name") << quint32(99'999'999);
    QTest::newRow("too large for an entry") << quint32(1'000'000'000);
}

/// Who shuts it out names the newest key there is.
void TestRevoked::farEpochWhileStillIn()
{
    QFETCH(quint32, epoch);
    syncAll();
    const quint32 newest = newestKey(0).number();
    putBag(epoch);
    sync(0);
    QVERIFY(hasAlarm(0, Alarm::Kind::ForeignObject));
    QCOMPARE(newestKey(0).number(), newest);
    shutOutThief();
    QVERIFY(!isActive(0, Thief));
    QCOMPARE(newestKey(0).number(), newest + 1);
    newClient(1, QStringLiteral("Kaarna"));
    syncAll();
    QVERIFY(!isActive(1, Thief));
    expectEqual();
}

/// A head says under which key it is sealed: it cannot name another.
void TestRevoked::headOfAFarEpoch()
{
    syncAll();
    const quint32 newest = newestKey(0).number();
    Head lie = head(Thief);
    lie.epoch = 99'999'999;
    putHead(lie);
    sync(0);
    QVERIFY(hasAlarm(0, Alarm::Kind::ForeignObject));
    shutOutThief();
    QCOMPARE(newestKey(0).number(), newest + 1);
}

/// Written all the same, it would seem done here and be nothing to anybody.
void TestRevoked::entryThatNobodyCouldRead()
{
    MemberEntry entry;
    entry.author = laptop(0).device();
    entry.action = MemberEntry::Action::Revoke;
    entry.device = laptop(Thief).device();
    entry.epoch = 0xffffffff;
    const auto written = caught([&] { data(0).transact([&] { data(0).addEntry(entry, data(0).signer()); }); });
    QVERIFY(!written);
    QVERIFY(isActive(0, Thief));
    shutOutThief();
    QVERIFY(!isActive(0, Thief));
}

/// Somebody would take the own store for one that was restored, and go on under another id, each time anew.
void TestRevoked::headKnowsTooMuch()
{
    syncAll();
    const Id before = laptop(1).device();
    Head lie = head(Thief);
    lie.vector[before] = 1'000'000'000;
    shutOutThief();
    putHead(lie);
    sync(1);
    QCOMPARE(laptop(1).device(), before);
    QVERIFY(!hasAlarm(1, Alarm::Kind::RestoredBackup));
    syncAll();
    expectEqual();
}

/// Nobody need believe it that the records here are wrong.
void TestRevoked::headWithAnotherDigest()
{
    invite(0, 9);
    syncAll(); // four: while one of them is silent the old key stays
    shutOutThief();
    Head lie = head(Thief);
    lie.vector = laptop(1).vector();
    lie.digest = QByteArray(16, 'x');
    putHead(lie);
    sync(1);
    QVERIFY(data(1).epochs().size() > 1);
    QVERIFY(!hasAlarm(1, Alarm::Kind::DigestDiffers));
}

void TestRevoked::junkBeforeAChain_data()
{
    QTest::addColumn<int>("junk");
    QTest::newRow("bytes") << 0;
    QTest::newRow("signed by another") << 1;
    QTest::newRow("under a key that nobody has") << 2;
}

/// It fits its name, and so is there to stay. What a colleague says after it is heard all the same.
void TestRevoked::junkBeforeAChain()
{
    QFETCH(int, junk);
    newClient(0, QStringLiteral("Kaarna"));
    syncAll();
    shutOutThief();
    const Id other = laptop(0).device();
    const quint64 next = laptop(1).vector().value(other) + 1;
    QByteArray bytes = junk == 0 ? QByteArray("junk") : sealed(ObjectType::Segment, next, "junk", other);
    if (junk == 2) {
        const EpochKey key = EpochKey::generate(1, laptop(Thief).random);
        bytes = Envelope::seal(
            {ObjectType::Segment, data(Thief).membership().team(), other, next, key.number(), key.commitment()}, "junk",
            key, data(Thief).signer(), laptop(Thief).random);
    }
    put({ObjectName::Kind::Segment, other, next, {}}, bytes);
    newClient(0, QStringLiteral("Sammal"));
    const Edit later = newClient(0, QStringLiteral("Pihka"));
    syncAll();
    QVERIFY(laptop(1).record(Kind::Client, later.id));
    QVERIFY(hasAlarm(1, Alarm::Kind::ForeignObject));
    expectEqual();
}

/// It comes before the right one, with edits that do not count: nobody could read what is sealed under either.
void TestRevoked::keyOfAColleaguesClient()
{
    newClient(0, QStringLiteral("Terva"));
    syncAll();
    const Edit client = newClient(0, QStringLiteral("Kaarna"));
    shutOutThief();
    write(Thief, Edit{Kind::Client, client.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("Junk.")));
    putSegment(1, client.id, newestEdit(Thief));
    const auto kept = takeAway(QStringLiteral("s/") + laptop(0).device().toString());
    QVERIFY(!kept.isEmpty());
    sync(1);
    QCOMPARE(laptop(1).team->quarantine().size(), 1);
    m_relay->objects().insert(kept);
    sync(1);
    const auto rename = [&](int i, const QString& name) {
        write(i, Edit{Kind::Client, client.id, {}}.set(ClientField::CodeName, name));
        syncAll(2);
        for (const int each : {0, 1})
            QCOMPARE(laptop(each).record(Kind::Client, client.id)->text(ClientField::CodeName), name);
    };
    rename(0, QStringLiteral("Sammal"));
    rename(1, QStringLiteral("Pihka"));
    QVERIFY(!hasAlarm(0, Alarm::Kind::KeyMissing) && !hasAlarm(1, Alarm::Kind::KeyMissing));
    expectEqual();
}

void TestRevoked::otherRunOfTheSameNumber_data()
{
    QTest::addColumn<bool>("isBeside");
    QTest::newRow("beside") << true;
    QTest::newRow("instead") << false;
}

/// Who shut it out has its edits up to a number. Somebody who has not gets just those, or none.
void TestRevoked::otherRunOfTheSameNumber()
{
    QFETCH(bool, isBeside);
    newClient(Thief, QStringLiteral("Kaarna"));
    syncAll();
    const Id own = laptop(Thief).device();
    const Edit right = newClient(Thief, QStringLiteral("Sammal"));
    sync(Thief);
    sync(0);
    const quint64 last = laptop(0).vector().value(own);
    QVERIFY(laptop(1).vector().value(own) < last);
    shutOutThief();
    const Edit wrong = Records::contact(laptop(Thief).random, {}, QStringLiteral("Junk"));
    write(Thief, wrong);
    if (!isBeside)
        takeAway(QStringLiteral("s/%1/%2").arg(own.toString()).arg(last, 12, 10, QLatin1Char('0')));
    putSegment(last, {}, newestEdit(Thief));
    takeAway(QStringLiteral("P/")); // it would have all from there
    sync(1);
    QVERIFY(!laptop(1).record(Kind::Contact, wrong.id));
    QCOMPARE(laptop(1).record(Kind::Client, right.id).has_value(), isBeside);
    syncAll();
    QVERIFY(!laptop(1).record(Kind::Contact, wrong.id));
    QVERIFY(laptop(1).record(Kind::Client, right.id));
    expectEqual();
}

/// That it was shut out is kept from somebody: the others' heads tell that there is something.
void TestRevoked::entryKeptBack()
{
    syncAll();
    const QStringList before = m_relay->objects().keys();
    shutOutThief();
    MemoryRelay::Objects kept = takeAway(QStringLiteral("m/"));
    for (const QString& name : before)
        if (kept.contains(name))
            m_relay->objects().insert(name, kept.take(name));
    QCOMPARE(kept.size(), 1);
    sync(1);
    QVERIFY(isActive(1, Thief) && !hasAlarm(1, Alarm::Kind::RelayRolledBack)); // it may only be late
    sync(1);
    QVERIFY(hasAlarm(1, Alarm::Kind::RelayRolledBack));
    QVERIFY(laptop(1).sync(*m_relay)->isQuiet);
    m_relay->objects().insert(kept);
    sync(1);
    QVERIFY(!isActive(1, Thief));
}

QTEST_GUILESS_MAIN(TestRevoked)
#include "testrevoked.moc"
