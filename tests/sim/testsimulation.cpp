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
    QTest::addColumn<quint64>("from"); // near the first seed that notices it
    QTest::newRow("of two edits at once the older is lost (KeePassXC, Primero, Etebase)")
        << Bug::NewestWins << quint64(1);
    QTest::newRow("what could not be put counts as sent (Anki)") << Bug::SentDespiteFailure << quint64(1);
    QTest::newRow("an empty relay deletes what is here (Joplin)") << Bug::EmptyMeansDeleted << quint64(31);
    QTest::newRow("a part of an upload counts as all of it (Nextcloud)") << Bug::CutUploadBelieved << quint64(401);
    QTest::newRow("what a restored relay lost is not put again (CouchDB)") << Bug::LossNotNoticed << quint64(1);
    QTest::newRow("a key made by who was shut out is used (Keybase)") << Bug::RevokedMakesKeys << quint64(8);
    QTest::newRow("two edits at once, and nobody is told (Tangerine)") << Bug::ConflictNotListed << quint64(1);
    QTest::newRow("the later clock wins over who knew of the other") << Bug::WallClockWins << quint64(1);
    QTest::newRow("the clock does not move when edits come in") << Bug::ClockNotMoved << quint64(1);
    QTest::newRow("a deletion takes an edit made elsewhere with it") << Bug::DeletionSwallowsEdit << quint64(1);
    QTest::newRow("a late edit brings an erased client back") << Bug::EditUndoesErasure << quint64(46);
    QTest::newRow("an erasure begins no new key") << Bug::ErasedUnderOldKey << quint64(1);
    QTest::newRow("old keys are kept after an erasure") << Bug::OldKeysKept << quint64(1);
    QTest::newRow("so are the secrets they came by") << Bug::BoxKept << quint64(1);
    QTest::newRow("erased bytes stay on the disk") << Bug::NotWiped << quint64(1);
    QTest::newRow("the digest leaves out what is in conflict") << Bug::DigestWithoutVersions << quint64(1);
    QTest::newRow("edits come before those they had seen") << Bug::DependenciesIgnored << quint64(101);
    QTest::newRow("an edit counts twice") << Bug::AppliedTwice << quint64(1);
    QTest::newRow("a snapshot does not say who had seen what") << Bug::SnapshotWithoutBasis << quint64(1);
    QTest::newRow("fields of a later version are thrown away") << Bug::UnknownDropped << quint64(1);
    QTest::newRow("no new key after somebody was shut out") << Bug::RevokedStillReads << quint64(1);
    QTest::newRow("edits of who was shut out still count") << Bug::CapIgnored << quint64(1);
    QTest::newRow("a restored store goes on where its copy was") << Bug::BackupGoesOn << quint64(1);
}

void TestSimulation::mistakesAreNoticed()
{
    QFETCH(Bug, bug);
    QFETCH(quint64, from);
    constexpr quint64 Most = 100;
    Options options;
    options.seed = from;
    Outcome outcome;
    while (outcome.broken.isEmpty() && options.seed < from + Most) {
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
