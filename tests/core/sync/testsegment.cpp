// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/packing.h"
#include "core/sync/sealedgroup.h"
#include "core/sync/wirevector.h"
#include "tests/core/sync/syncsamples.h"
#include "tests/support/result.h"
#include "tests/support/seededrandom.h"

#include <QTest>

using namespace Rinnalla;
using namespace Rinnalla::Sync;

class TestSegment : public QObject {
    Q_OBJECT

private slots:
    void comesBack_data();
    void comesBack();
    void largeEditAndEmptyBodies();
    void groupsComeOutInOrder();
    void clientsWithoutKeyStayClosed();
    void refusesWrongKeys();
    void refusesAnotherPlace();
    void groupsBelongToOnePlace();
    void encodeRefusesWhatDoesNotFit();
    void everyFlippedBitIsRefusedOrCanonical();
    void refusesEveryTruncation();
    void refusesForgedGroups_data();
    void refusesForgedGroups();
    void groupBombs();
    void readsPastLaterFields();

private:
    using Sample = Samples::SegmentSample;
    Result<SegmentCoder::Decoded> decoded(const QByteArray& plain, const Sample& sample) const
    {
        return SegmentCoder::decode(plain, sample.segment.team, sample.segment.device, sample.segment.last,
                                    sample.known());
    }
    QByteArray encoded(const Sample& sample)
    {
        return SegmentCoder::encode(sample.segment, sample.keys, sample.fresh, m_random).value();
    }
    /// A segment of edits 10 to 12 with one client's group around any bytes.
    QByteArray around(const QByteArray& group, const ClientKey& key, int times = 1);

    SeededRandom m_random;
    Id m_team = m_random.id();
    Id m_device = m_random.id();
    Id m_client = m_random.id();
};

void TestSegment::comesBack_data()
{
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("editsInGroup");
    QTest::addColumn<bool>("withShared");
    QTest::newRow("nothing") << 0 << 0 << false;
    QTest::newRow("of no client") << 0 << 5 << true;
    QTest::newRow("one edit") << 1 << 1 << false;
    QTest::newRow("one of each") << 1 << 1 << true;
    QTest::newRow("some") << 7 << 30 << true;
    QTest::newRow("many groups") << 3000 << 1 << true;
    QTest::newRow("many edits") << 2 << 4000 << false;
}

void TestSegment::comesBack()
{
    QFETCH(int, groups);
    QFETCH(int, editsInGroup);
    QFETCH(bool, withShared);
    for (int round = 0; round < 5; ++round) {
        const Sample sample = Samples::segment(m_random, groups, editsInGroup, 60, withShared);
        const auto back = decoded(encoded(sample), sample);
        VERIFY_OK(back);
        QVERIFY(back->segment == sample.segment);
        QVERIFY(back->fresh == sample.freshKeys());
        QVERIFY(back->unopened.isEmpty());
    }
}

void TestSegment::largeEditAndEmptyBodies()
{
    Sample sample = Samples::segment(m_random, 2, 3, 0);
    sample.segment.groups[1].edits[1].body = Samples::bytes(m_random, 300 << 10);
    sample.segment.groups[2].edits[0].body = QByteArray(1 << 20, 'a');
    const auto back = decoded(encoded(sample), sample);
    VERIFY_OK(back);
    QVERIFY(back->segment == sample.segment);
}

void TestSegment::groupsComeOutInOrder()
{
    const Sample sample = Samples::segment(m_random, 5, 4, 20);
    Segment mixed = sample.segment;
    std::ranges::reverse(mixed.groups);
    mixed.groups.append({m_random.id(), {}}); // empty: left out, no key needed
    QList<Id> fresh = sample.fresh + sample.fresh;
    const auto plain = SegmentCoder::encode(mixed, sample.keys, fresh, m_random);
    VERIFY_OK(plain);
    QVERIFY(decoded(*plain, sample)->segment == sample.segment);
}

void TestSegment::clientsWithoutKeyStayClosed()
{
    const Sample sample = Samples::segment(m_random, 4, 3, 40);
    const QByteArray plain = encoded(sample);
    const auto back = SegmentCoder::decode(plain, sample.segment.team, sample.segment.device, sample.segment.last,
                                           [](const Id&) { return ClientKey(); });
    VERIFY_OK(back);
    QCOMPARE(back->segment.groups.size(), 1 + sample.fresh.size());
    QCOMPARE(back->unopened.size(), qsizetype(4) - sample.fresh.size());
    for (const EditGroup& group : back->unopened)
        QVERIFY(group.edits.isEmpty() && sample.keys.contains(group.client) && !sample.fresh.contains(group.client));
    // What is inside is not in the segment's own bytes: erasing the key erases the edits.
    for (const EditGroup& group : sample.segment.groups)
        for (const JournalEdit& edit : group.edits)
            QCOMPARE(plain.contains(edit.object.toBytes()), group.client.isNull());
}

void TestSegment::refusesWrongKeys()
{
    Sample sample = Samples::segment(m_random, 2, 3, 40);
    sample.fresh.clear();
    const QByteArray plain = encoded(sample);
    sample.keys.begin()->second = Samples::clientKey(m_random);
    VERIFY_FAILS(decoded(plain, sample), ErrorCode::Damaged);
}

void TestSegment::refusesAnotherPlace()
{
    const Sample sample = Samples::segment(m_random, 2, 3, 40);
    const Segment& segment = sample.segment;
    const QByteArray plain = encoded(sample);
    const auto known = sample.known();
    VERIFY_OK(SegmentCoder::decode(plain, segment.team, segment.device, segment.last, known));
    VERIFY_FAILS(SegmentCoder::decode(plain, m_random.id(), segment.device, segment.last, known), ErrorCode::Damaged);
    VERIFY_FAILS(SegmentCoder::decode(plain, segment.team, m_random.id(), segment.last, known), ErrorCode::Damaged);
    VERIFY_FAILS(SegmentCoder::decode(plain, segment.team, segment.device, segment.last + 1, known),
                 ErrorCode::Damaged);
}

QByteArray TestSegment::around(const QByteArray& group, const ClientKey& key, int times)
{
    WireWriter writer;
    writer.map(9);
    writer.number(1);
    writer.id(m_team);
    writer.number(2);
    writer.id(m_device);
    writer.number(3);
    writer.number(10);
    writer.number(4);
    writer.number(12);
    writer.number(5);
    writer.bytes({});
    writer.number(6);
    writer.map(0);
    writer.number(7);
    writer.map(0);
    writer.number(8);
    writer.array(0);
    writer.number(9);
    writer.array(times);
    for (int i = 0; i < times; ++i) {
        QByteArray client = m_client.toBytes();
        client[0] = static_cast<char>(i + 1);
        Groups::write(writer, *Id::fromBytes(client), group, key, {"RnGroup1", m_team, m_device, 10}, m_random);
    }
    return writer.take();
}

void TestSegment::groupsBelongToOnePlace()
{
    const ClientKey key = Samples::clientKey(m_random);
    const auto known = [&key](const Id&) { return key.copy(); };
    const QByteArray edits = QByteArray::fromHex("81 85 00 01 02 50") + QByteArray(16, 'o') + QByteArray::fromHex("40");
    const auto opens = [&](const Groups::Place& place, const Id& client) {
        QByteArray plain = around(edits, key);
        WireWriter group;
        Groups::write(group, client, edits, key, place, m_random);
        const QByteArray other = group.take();
        // The group is the last thing in the segment and as long as its stranger.
        plain.replace(plain.size() - other.size(), other.size(), other);
        QByteArray clientInPlace = m_client.toBytes();
        clientInPlace[0] = 1;
        plain.replace(plain.size() - other.size() + 2, 16, clientInPlace);
        return SegmentCoder::decode(plain, m_team, m_device, 12, known).has_value();
    };
    QByteArray own = m_client.toBytes();
    own[0] = 1;
    const Id client = *Id::fromBytes(own);
    const Groups::Place right{"RnGroup1", m_team, m_device, 10};
    QVERIFY(opens(right, client));
    QVERIFY(!opens(right, m_random.id()));
    QVERIFY(!opens({"RnPart_1", m_team, m_device, 10}, client));
    QVERIFY(!opens({"RnGroup1", m_random.id(), m_device, 10}, client));
    QVERIFY(!opens({"RnGroup1", m_team, m_random.id(), 10}, client));
    QVERIFY(!opens({"RnGroup1", m_team, m_device, 11}, client));
}

void TestSegment::encodeRefusesWhatDoesNotFit()
{
    const Sample sample = Samples::segment(m_random, 2, 3, 40);
    const auto fails = [&](const Segment& segment, const QList<Id>& fresh) {
        const auto plain = SegmentCoder::encode(segment, sample.keys, fresh, m_random);
        return !plain && plain.error().code == ErrorCode::Internal;
    };
    QVERIFY(!fails(sample.segment, sample.fresh));
    QVERIFY(fails(sample.segment, {m_random.id()}));
    QVERIFY(fails(sample.segment, {Id()}));
    Segment twice = sample.segment;
    twice.groups.append(twice.groups.constLast());
    QVERIFY(fails(twice, {}));
    Segment unknown = sample.segment;
    unknown.groups.append({m_random.id(), unknown.groups.constLast().edits});
    QVERIFY(fails(unknown, {}));
    Segment past = sample.segment;
    past.last -= 1;
    QVERIFY(fails(past, {}));
    Segment early = sample.segment;
    early.from += 1;
    QVERIFY(fails(early, {}));
    ClientKeys empty;
    for (const auto& [client, key] : sample.keys)
        empty.emplace(client, ClientKey());
    VERIFY_FAILS(SegmentCoder::encode(sample.segment, empty, {}, m_random), ErrorCode::Internal);
}

/// The envelope lets no change through. Should one get here, it is refused or is another, well-formed segment.
void TestSegment::everyFlippedBitIsRefusedOrCanonical()
{
    const Sample sample = Samples::segment(m_random, 2, 2, 10);
    const QByteArray plain = encoded(sample);
    int refused = 0;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        QByteArray flipped = plain;
        flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << (at % 8)));
        auto back = decoded(flipped, sample);
        refused += back ? 0 : 1;
        if (!back)
            continue;
        QVERIFY(!(back->segment == sample.segment) || !back->unopened.isEmpty()
                || !(back->fresh == sample.freshKeys()));
        Sample again{back->segment, {}, {}};
        for (const auto& [client, key] : sample.keys)
            again.keys.emplace(client, key.copy());
        for (const auto& [client, key] : back->fresh)
            again.keys.insert_or_assign(client, key.copy());
        const auto second = decoded(encoded(again), again);
        VERIFY_OK(second);
        QVERIFY(second->segment == back->segment);
    }
    QVERIFY(refused > plain.size() / 2);
}

void TestSegment::refusesEveryTruncation()
{
    const Sample sample = Samples::segment(m_random, 2, 2, 10);
    const QByteArray plain = encoded(sample);
    for (qsizetype size = 0; size < plain.size(); ++size)
        VERIFY_FAILS(decoded(plain.first(size), sample), ErrorCode::Damaged);
    VERIFY_FAILS(decoded(plain + '\0', sample), ErrorCode::Damaged);
}

/// What one who has the client's key could put inside a group of the edits 10 to 12.
void TestSegment::refusesForgedGroups_data()
{
    const QByteArray object = QByteArray::fromHex("50") + QByteArray(16, 'o');
    const auto edit = [&object](const char* start, const char* end) {
        return QByteArray::fromHex(start) + object + QByteArray::fromHex(end);
    };
    const QByteArray first = edit("85 00 01 02", "41aa");
    const QByteArray second = edit("85 01 01 02", "40");
    QTest::addColumn<QByteArray>("group");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("right") << '\x82' + first + second << true;
    QTest::newRow("no edit") << QByteArray("\x80") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("out of order") << '\x82' + second + first << false;
    QTest::newRow("twice") << '\x82' + first + first << false;
    QTest::newRow("past the last") << '\x81' + edit("85 03 01 02", "40") << false;
    QTest::newRow("far past") << '\x81' + edit("85 1bffffffffffffffff 01 02", "40") << false;
    QTest::newRow("stamp too large") << '\x81' + edit("85 00 1b8000000000000000 02", "40") << false;
    QTest::newRow("kind too large") << '\x81' + edit("85 00 01 190100", "40") << false;
    QTest::newRow("number too long") << '\x81' + edit("85 1800 01 02", "40") << false;
    QTest::newRow("body is no bytes") << '\x81' + edit("85 00 01 02", "a0") << false;
    QTest::newRow("too few items") << '\x81' + edit("84 00 01 02", "") << false;
    QTest::newRow("too many items") << '\x81' + edit("86 00 01 02", "4040") << false;
    QTest::newRow("left over") << '\x81' + first + second << false;
    QTest::newRow("open-ended") << '\x9f' + first + '\xff' << false;
    QTest::newRow("cut") << '\x82' + first << false;
}

void TestSegment::refusesForgedGroups()
{
    QFETCH(QByteArray, group);
    QFETCH(bool, isRight);
    const ClientKey key = Samples::clientKey(m_random);
    const auto known = [&key](const Id&) { return key.copy(); };
    const auto back = SegmentCoder::decode(around(group, key), m_team, m_device, 12, known);
    QCOMPARE(back.has_value(), isRight);
    QVERIFY(isRight || back.error().code == ErrorCode::Damaged);
    // The same sequence in two groups.
    const auto twice = SegmentCoder::decode(around(group, key, 2), m_team, m_device, 12, known);
    QVERIFY(!twice);
}

/// Each group is below the limit, all of them together are not.
void TestSegment::groupBombs()
{
    const ClientKey key = Samples::clientKey(m_random);
    const auto known = [&key](const Id&) { return key.copy(); };
    const QByteArray edit =
        QByteArray::fromHex("81 85 00 01 02 50") + QByteArray(16, 'o') + QByteArray::fromHex("5a 00f00000");
    const QByteArray group = edit + QByteArray(0xf00000, 'a');
    QVERIFY(SegmentCoder::decode(around(group, key), m_team, m_device, 12, known).has_value());
    const auto back = SegmentCoder::decode(around(group, key, 5), m_team, m_device, 12, known);
    VERIFY_FAILS(back, ErrorCode::Damaged);
    QVERIFY(back.error().detail.contains(QStringLiteral("too long")));
}

void TestSegment::readsPastLaterFields()
{
    const Sample sample = Samples::segment(m_random, 2, 2, 10);
    QByteArray plain = encoded(sample);
    plain[0] = static_cast<char>(plain.at(0) + 1);
    const auto optional = decoded(plain + QByteArray::fromHex("1840 820102"), sample);
    VERIFY_OK(optional);
    QVERIFY(optional->segment == sample.segment);
    VERIFY_FAILS(decoded(plain + QByteArray::fromHex("0a 820102"), sample), ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(TestSegment)
#include "testsegment.moc"
