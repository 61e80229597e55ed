// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/syncsamples.h"
#include "tests/support/result.h"
#include "tests/support/seededrandom.h"

#include <QTest>

#include <algorithm>

using namespace Rinnalla;
using namespace Rinnalla::Sync;

class TestSnapshot : public QObject {
    Q_OBJECT

private slots:
    void manifestComesBack();
    void manifestFlippedIsRefusedOrCanonical();
    void manifestCutIsRefused();
    void partComesBack_data();
    void partComesBack();
    void partIsWrittenInOrder();
    void partKeepsEditsUnderTheirClient();
    void partRefusesWhatDoesNotFit();
    void partFlippedIsRefusedOrWellFormed();
    void partCutIsRefused();

private:
    SeededRandom m_random;
    Id m_team = m_random.id();
};

void TestSnapshot::manifestComesBack()
{
    for (int size = 0; size < 40; ++size) {
        const SnapshotManifest manifest = Samples::manifest(m_random, size, size / 2);
        const auto back = SnapshotManifest::fromCbor(manifest.toCbor(), manifest.team);
        VERIFY_OK(back);
        QVERIFY(*back == manifest);
        VERIFY_FAILS(SnapshotManifest::fromCbor(manifest.toCbor(), m_team), ErrorCode::Damaged);
    }
}

void TestSnapshot::manifestFlippedIsRefusedOrCanonical()
{
    const SnapshotManifest manifest = Samples::manifest(m_random, 3, 2);
    const QByteArray bytes = manifest.toCbor();
    int refused = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << bit));
            const auto back = SnapshotManifest::fromCbor(flipped, manifest.team);
            refused += back ? 0 : 1;
            if (back)
                QCOMPARE(back->toCbor(), flipped);
        }
    }
    QVERIFY(refused > bytes.size());
}

void TestSnapshot::manifestCutIsRefused()
{
    const SnapshotManifest manifest = Samples::manifest(m_random, 3, 2);
    const QByteArray bytes = manifest.toCbor();
    for (qsizetype size = 0; size < bytes.size(); ++size)
        VERIFY_FAILS(SnapshotManifest::fromCbor(bytes.first(size), manifest.team), ErrorCode::Damaged);
    VERIFY_FAILS(SnapshotManifest::fromCbor(bytes + '\0', manifest.team), ErrorCode::Damaged);
}

void TestSnapshot::partComesBack_data()
{
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("editsInGroup");
    QTest::addColumn<int>("devices");
    QTest::newRow("one edit") << 1 << 1 << 1;
    QTest::newRow("some") << 10 << 20 << 3;
    QTest::newRow("many clients") << 20000 << 1 << 5; // more than a process may have guarded buffers
    QTest::newRow("many devices") << 3 << 300 << 200;
}

void TestSnapshot::partComesBack()
{
    QFETCH(int, groups);
    QFETCH(int, editsInGroup);
    QFETCH(int, devices);
    const auto sample = Samples::part(m_random, groups, editsInGroup, devices);
    const auto bytes = sample.part.toCbor(m_team, sample.keys, m_random);
    VERIFY_OK(bytes);
    const auto back = SnapshotPart::fromCbor(*bytes, m_team);
    VERIFY_OK(back);
    QVERIFY(back->part.basis == sample.part.basis);
    QVERIFY(back->part == sample.part);
    QVERIFY(back->keys == sample.keys);
    VERIFY_FAILS(SnapshotPart::fromCbor(*bytes, m_random.id()), ErrorCode::Damaged);

    const SnapshotPart empty;
    const auto emptyBytes = empty.toCbor(m_team, {}, m_random);
    VERIFY_OK(emptyBytes);
    QVERIFY(SnapshotPart::fromCbor(*emptyBytes, m_team)->part == empty);
}

void TestSnapshot::partIsWrittenInOrder()
{
    const auto sample = Samples::part(m_random, 5, 3, 4);
    SnapshotPart mixed = sample.part;
    std::ranges::reverse(mixed.groups);
    std::ranges::reverse(mixed.basis);
    std::ranges::reverse(mixed.erased);
    mixed.erased.append(mixed.erased.constFirst());
    mixed.groups.append({m_random.id(), {}});
    const auto back = SnapshotPart::fromCbor(mixed.toCbor(m_team, sample.keys, m_random).value(), m_team);
    VERIFY_OK(back);
    QVERIFY(back->part == sample.part);
}

void TestSnapshot::partKeepsEditsUnderTheirClient()
{
    const auto sample = Samples::part(m_random, 5, 3, 4);
    const QByteArray bytes = sample.part.toCbor(m_team, sample.keys, m_random).value();
    for (const SnapshotPart::Group& group : sample.part.groups)
        for (const DeviceEdit& edit : group.edits)
            QCOMPARE(bytes.contains(edit.edit.object.toBytes()), group.client.isNull());
}

void TestSnapshot::partRefusesWhatDoesNotFit()
{
    const auto sample = Samples::part(m_random, 2, 3, 4);
    VERIFY_FAILS(sample.part.toCbor(m_team, {}, m_random), ErrorCode::Internal);
    SnapshotPart twice = sample.part;
    twice.groups.append(twice.groups.constLast());
    VERIFY_FAILS(twice.toCbor(m_team, sample.keys, m_random), ErrorCode::Internal);
    ClientKeys empty;
    for (const auto& [client, key] : sample.keys)
        empty.emplace(client, ClientKey());
    VERIFY_FAILS(sample.part.toCbor(m_team, empty, m_random), ErrorCode::Internal);
}

void TestSnapshot::partFlippedIsRefusedOrWellFormed()
{
    const auto sample = Samples::part(m_random, 2, 2, 2);
    const QByteArray bytes = sample.part.toCbor(m_team, sample.keys, m_random).value();
    int refused = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray flipped = bytes;
        flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << (at % 8)));
        const auto back = SnapshotPart::fromCbor(flipped, m_team);
        refused += back ? 0 : 1;
        if (!back)
            continue;
        QVERIFY(!(back->part == sample.part)); // a change is never overlooked
        const auto again = back->part.toCbor(m_team, back->keys, m_random);
        VERIFY_OK(again);
        QVERIFY(SnapshotPart::fromCbor(*again, m_team)->part == back->part);
    }
    QVERIFY(refused > bytes.size() / 2);
}

void TestSnapshot::partCutIsRefused()
{
    const auto sample = Samples::part(m_random, 2, 2, 2);
    const QByteArray bytes = sample.part.toCbor(m_team, sample.keys, m_random).value();
    for (qsizetype size = 0; size < bytes.size(); ++size)
        VERIFY_FAILS(SnapshotPart::fromCbor(bytes.first(size), m_team), ErrorCode::Damaged);
    VERIFY_FAILS(SnapshotPart::fromCbor(bytes + '\0', m_team), ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "testsnapshot.moc"
