// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/planted.h"
#include "tests/sim/simulate.h"

#include <QTest>

using namespace Rinnalla;
using namespace Rinnalla::Sim;

/// The simulation itself: the same seed is the same story, and no known mistake gets past it.
class TestSimulation : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { prepareSimulation(); }
    void aSeedIsAStory();
    void mistakesAreNoticed_data();
    void mistakesAreNoticed();
};

void TestSimulation::aSeedIsAStory()
{
    Options options;
    options.edits = 100;
    QSet<QByteArray> stories;
    for (options.seed = 1; options.seed <= 4; ++options.seed) {
        const Outcome outcome = World(options).run();
        QCOMPARE(outcome.broken, QString());
        QCOMPARE(World(options).run().trace, outcome.trace);
        stories.insert(outcome.trace);
    }
    QCOMPARE(stories.size(), 4);
}

void TestSimulation::mistakesAreNoticed_data()
{
    QTest::addColumn<Bug>("bug");
    QTest::newRow("of two edits at once the older is lost (KeePassXC, Primero, Etebase)") << Bug::NewestWins;
    QTest::newRow("what could not be put counts as sent (Anki)") << Bug::SentDespiteFailure;
    QTest::newRow("an empty relay deletes what is here (Joplin)") << Bug::EmptyMeansDeleted;
    QTest::newRow("a part of an upload counts as all of it (Nextcloud)") << Bug::CutUploadBelieved;
    QTest::newRow("what a restored relay lost is not put again (CouchDB)") << Bug::LossNotNoticed;
    QTest::newRow("a key made by who was shut out is used (Keybase)") << Bug::RevokedMakesKeys;
    QTest::newRow("two edits at once, and nobody is told (Tangerine)") << Bug::ConflictNotListed;
    QTest::newRow("the later clock wins over who knew of the other") << Bug::WallClockWins;
    QTest::newRow("the clock does not move when edits come in") << Bug::ClockNotMoved;
    QTest::newRow("a deletion takes an edit made elsewhere with it") << Bug::DeletionSwallowsEdit;
    QTest::newRow("a late edit brings an erased client back") << Bug::EditUndoesErasure;
    QTest::newRow("an erasure begins no new key") << Bug::ErasedUnderOldKey;
    QTest::newRow("old keys are kept after an erasure") << Bug::OldKeysKept;
    QTest::newRow("and the secrets they came by") << Bug::BoxKept;
    QTest::newRow("erased bytes stay on the disk") << Bug::NotWiped;
    QTest::newRow("the digest leaves out what is in conflict") << Bug::DigestWithoutVersions;
    QTest::newRow("an upload is not read back") << Bug::NotReadBack;
    QTest::newRow("edits come before those they had seen") << Bug::DependenciesIgnored;
    QTest::newRow("an edit counts twice") << Bug::AppliedTwice;
    QTest::newRow("a head goes before its segments") << Bug::HeadFirst;
    QTest::newRow("a snapshot does not say who had seen what") << Bug::SnapshotWithoutBasis;
    QTest::newRow("fields of a later version are thrown away") << Bug::UnknownDropped;
    QTest::newRow("no new key after somebody was shut out") << Bug::RevokedStillReads;
    QTest::newRow("edits of who was shut out still count") << Bug::CapIgnored;
    QTest::newRow("or are thrown away") << Bug::QuarantineDropped;
    QTest::newRow("a restored store goes on where its copy was") << Bug::BackupGoesOn;
}

void TestSimulation::mistakesAreNoticed()
{
    QFETCH(Bug, bug);
    constexpr quint64 Most = 300;
    Options options;
    Outcome outcome;
    while (outcome.broken.isEmpty() && options.seed <= Most) {
        plantedBug = bug;
        outcome = World(options).run();
        plantedBug = Bug::None;
        ++options.seed;
    }
    --options.seed;
    QVERIFY2(!outcome.broken.isEmpty(), "no seed notices it");
    qInfo("seed %llu: %s", static_cast<unsigned long long>(options.seed), qPrintable(outcome.broken));
    QCOMPARE(World(options).run().broken, QString()); // it was the mistake that was noticed
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "testsimulation.moc"
