// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/conflicts.h"
#include "core/sync/teamdata.h"
#include "tests/core/sync/teamstory.h"
#include "tests/support/faultyrelay.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/result.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Rinnalla;
using Sync::Alarm;
using Sync::ObjectName;
using Sync::Team;

namespace {

constexpr int ManyChanges = 20'000; // a step has fewer: the loops end with a run that met no fault

/// Which epoch keys each of them has, and says others have.
QString keysOf(const QList<TeamLaptop*>& laptops)
{
    QString text;
    for (TeamLaptop* laptop : laptops) {
        Statement keys =
            laptop->store().connection().prepare("SELECT number, hex(commitment), opens_only FROM epoch_key");
        text += QStringLiteral("\nlaptop ") + laptop->team().laptopName() + u':';
        while (keys.step())
            text += QStringLiteral(" %1-%2-%3").arg(keys.integer(0)).arg(keys.text(1).first(4)).arg(keys.integer(2));
        Sync::Team team(laptop->store());
        for (const Sync::Head& head : team.d().heads()) {
            text += QStringLiteral("; ") + head.name + QStringLiteral(" seals %1 has").arg(head.epoch);
            for (const auto& held : head.held)
                text += QStringLiteral(" %1").arg(held.first);
        }
    }
    return text;
}

} // namespace

/// A team's whole story, step by step, each in a sync of its own. Every change of the disk and every call of the relay
/// in every step goes wrong once, in every way; then the laptop starts again. Nothing acknowledged is lost, and after
/// some more syncs everything is as if nothing had been.
class TestSyncCrash : public QObject, private TeamStory {
    Q_OBJECT

private slots:
    void initTestCase();
    void theStoryIsComplete();
    void ioError_data() { rows(); }
    void ioError() { disk(FaultyVfs::Fault::IoError); }
    void diskFull_data() { rows(); }
    void diskFull() { disk(FaultyVfs::Fault::DiskFull); }
    void crash_data() { rows(); }
    void crash() { disk(FaultyVfs::Fault::Crash); }
    void powerCut_data() { rows(); }
    void powerCut() { disk(FaultyVfs::Fault::PowerCut); }
    void tornPower_data() { rows(); }
    void tornPower() { disk(FaultyVfs::Fault::TornPower); }
    void relayFails_data() { rows(); }
    void relayFails();
    void relayLies_data() { rows(); }
    void relayLies();
    void endsAtRelayCall_data() { rows(); }
    void endsAtRelayCall();
    void cleanupTestCase()
    {
        for (TeamLaptop* one : all())
            one->close(); // before their disk goes
    }

private:
    void rows();
    void disk(FaultyVfs::Fault fault);
    void relay(const QList<FaultyRelay::Fault>& faults, bool dies);
    void begin(const Step& step);
    void goOn(const Step& step, const QSet<int>& excused);
    void startAgain(const Step& step);
    bool isKnown(const Step& step);
    void probe();
    Outcome outcome();
    Step& step()
    {
        return m_steps[static_cast<std::size_t>(QTest::currentDataTag() ? m_row.value(QTest::currentDataTag()) : 0)];
    }

    FaultyVfs m_disk;
    QHash<QByteArray, int> m_row;
    QSet<QByteArray> m_ends; ///< states after a fault that are known to go on well
    QSet<ObjectName::Kind> m_seen;
};

TestSyncCrash::Outcome TestSyncCrash::outcome()
{
    Outcome outcome;
    for (TeamLaptop* one : all()) {
        static_cast<void>(one->open());
        outcome.pictures += one->picture();
        outcome.digests += one->digest();
        for (const Alarm& alarm : one->alarms())
            outcome.alarms.insert(int(alarm.kind));
    }
    return outcome;
}

/// Tells the story once, undisturbed, and keeps how each step begins and how it would end.
void TestSyncCrash::initTestCase()
{
    for (int i = 0; i < 3; ++i) {
        m_laptops.push_back(
            std::make_unique<TeamLaptop>(m_folder.filePath(QString::number(i)), m_clock, static_cast<quint64>(i + 1)));
        laptop(i).create();
    }
    laptop(Aino).write({m_known, m_leaving, m_last, m_call, m_goodbye});
    laptop(Bodil).write({m_bodils});
    makeStory();
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        Step& step = m_steps[i];
        m_row.insert(step.name, static_cast<int>(i));
        m_clock.advance(60'000);
        for (TeamLaptop* one : all())
            VERIFY_OK(one->open());
        step.prelude();
        QVERIFY2(!QTest::currentTestFailed(), step.name);
        m_clock.advance(60'000);
        step.start = keep();
        const World start = step.start;
        begin(step);
        VERIFY_OK(step.act());
        const World after = keep();
        const QByteArray words = m_words;
        for (const QString& name : m_place.objects().keys())
            m_seen.insert(ObjectName::parse(name)->kind);
        const auto rounds = untilQuiet(all(), m_place, MostRounds);
        QVERIFY2(rounds, rounds ? ""
                                : qPrintable(QLatin1StringView(step.name) + u' ' + rounds.error().message
                                             + rounds.error().detail));
        step.outcome = outcome();
        restore(after, 3 * i + 1);
        m_words = words;
    }
}

/// The story has every kind of object, and everything a team can live through.
void TestSyncCrash::theStoryIsComplete()
{
    QCOMPARE(m_seen.size(), 7);
    const auto segments = [&](const char* name) {
        int count = 0;
        for (const QString& object : m_steps[static_cast<std::size_t>(m_row.value(name))].start.objects.keys())
            count += object.startsWith(u"s/") ? 1 : 0;
        return count;
    };
    QVERIFY(segments("snapshot") >= ManySegments - 2);
    restore(m_steps[static_cast<std::size_t>(m_row.value("choose"))].start, 1);
    VERIFY_OK(laptop(Bodil).open());
    TeamLaptop& bodil = laptop(Bodil);
    QCOMPARE(*Conflicts::count(bodil.store().connection(), *bodil.store().journal().state(), {}), 1);
    const Outcome& last = m_steps.back().outcome;
    QCOMPARE(last.digests.at(Aino), last.digests.at(Bodil));
    const auto has = [&](Who who, const QString& line) {
        return std::any_of(last.pictures.at(who).begin(), last.pictures.at(who).end(),
                           [&](const QString& one) { return one.startsWith(line); });
    };
    QVERIFY(has(Aino, QStringLiteral("aside")) && has(Bodil, QStringLiteral("aside")));
    QVERIFY(has(Aino, QStringLiteral("erased")) && has(Bodil, QStringLiteral("erased")));
    QVERIFY(has(Cai, QStringLiteral("standing %1").arg(int(Team::Standing::Revoked))));
    QVERIFY(!has(Aino, QStringLiteral("version")));
}

// Going wrong, and on

void TestSyncCrash::rows()
{
    QTest::addColumn<int>("nothing");
    for (const Step& step : m_steps)
        QTest::newRow(step.name) << 0;
}

void TestSyncCrash::begin(const Step& step)
{
    restore(step.start, 3 * static_cast<quint64>(m_row.value(step.name)) + 2);
    VERIFY_OK(laptop(step.actor).open());
}

/// The laptop is switched on again: nothing is damaged, and everything acknowledged is there.
void TestSyncCrash::startAgain(const Step& step)
{
    m_relay = &m_place;
    laptop(step.actor).seed(3 * static_cast<quint64>(m_row.value(step.name)) + 3);
    VERIFY_OK(laptop(step.actor).open());
    QCOMPARE(laptop(step.actor).complaints(), QStringList());
    for (const auto& promise : std::as_const(m_promises))
        QVERIFY2(promise(), "what was acknowledged is lost");
    m_promises.clear();
}

/// From the same stores and the same relay everything goes on the same way: once is enough.
bool TestSyncCrash::isKnown(const Step& step)
{
    QByteArray state = step.name + laptop(step.actor).fingerprint();
    for (auto it = m_place.objects().begin(); it != m_place.objects().end(); ++it)
        state += it.key().toLatin1() + Sync::hashOf(*it);
    state = Sync::hashOf(state);
    const bool isKnown = m_ends.contains(state);
    m_ends.insert(state);
    return isKnown;
}

void TestSyncCrash::goOn(const Step& step, const QSet<int>& excused)
{
    startAgain(step);
    if (QTest::currentTestFailed() || isKnown(step))
        return;
    VERIFY_OK(step.act());
    VERIFY_OK(untilQuiet(all(), m_place, MostRounds));
    const Outcome now = outcome();
    for (int i = 0; i < now.pictures.size(); ++i) {
        QStringList picture = now.pictures.at(i); // one who has not heard yet of being shut out may send more
        picture.removeIf([&](const QString& line) {
            return line.startsWith(u"aside") && !step.outcome.pictures.at(i).contains(line);
        });
        QCOMPARE(difference(step.outcome.pictures.at(i), picture), QString());
    }
    QCOMPARE(now.digests, step.outcome.digests);
    const QSet<int> unexpected = now.alarms - step.outcome.alarms - excused;
    QVERIFY2(unexpected.isEmpty(),
             qPrintable(QStringLiteral("alarm %1").arg(unexpected.isEmpty() ? 0 : *unexpected.begin())));
    probe();
}

/// What is broken without showing it yet, a lost key say, shows when the team works on: news come to everybody, and
/// somebody can be forgotten by all.
void TestSyncCrash::probe()
{
    laptop(Aino).write({m_probe});
    const bool erases = laptop(Aino).team().standing() == Team::Standing::Member;
    if (erases)
        VERIFY_OK(laptop(Aino).store().journal().erase(m_last.id));
    VERIFY_OK(untilQuiet(all(), m_place, MostRounds + 2));
    for (TeamLaptop* one : all()) {
        QCOMPARE(one->complaints(), QStringList());
        if (!erases || one->team().standing() != Team::Standing::Member)
            continue;
        QVERIFY(Records::holds(one->record(m_probe.id), m_probe));
        QVERIFY(!one->record(m_last.id));
        QCOMPARE(one->digest(), laptop(Aino).digest());
        for (const Sync::ErasureState& erasure : one->team().erasures())
            QVERIFY2(erasure.isComplete, qPrintable(keysOf(all())));
    }
}

void TestSyncCrash::disk(FaultyVfs::Fault fault)
{
    const Step& step = this->step();
    const qsizetype before = m_ends.size();
    QElapsedTimer timer;
    timer.start();
    int change = 0;
    for (bool failed = true; failed && change < ManyChanges;) {
        begin(step);
        m_disk.arm(fault, ++change);
        const Status done = step.act();
        laptop(step.actor).close();
        failed = m_disk.hasFailed();
        m_disk.restart();
        if (!failed)
            VERIFY_OK(done);
        if (!done)
            QVERIFY(!done.error().message.isEmpty() && done.error().code != ErrorCode::Internal);
        goOn(step, {});
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("change %1").arg(change)));
    }
    QVERIFY(change > 5 && change < ManyChanges);
    qInfo("%d changes, %d different ends, %lld ms", change - 1, int(m_ends.size() - before), timer.elapsed());
}

void TestSyncCrash::relay(const QList<FaultyRelay::Fault>& faults, bool dies)
{
    const Step& step = this->step();
    QSet<int> excused{int(Alarm::Kind::DamagedObject)}; // half an upload
    if (!dies)
        excused += {int(Alarm::Kind::RelayEmptied), int(Alarm::Kind::RelayRolledBack)};
    for (const FaultyRelay::Fault fault : faults) {
        int call = 0;
        for (bool failed = true; failed && call < ManyChanges;) {
            begin(step);
            FaultyRelay faulty(m_place);
            faulty.arm(fault, ++call);
            if (dies) {
                m_disk.arm(FaultyVfs::Fault::PowerCut, ManyChanges);
                faulty.setAtFault([this] { m_disk.failFromNow(); });
            }
            m_relay = &faulty;
            const Status done = step.act();
            failed = faulty.hasFailed();
            laptop(step.actor).close();
            m_disk.restart();
            if (!failed)
                VERIFY_OK(done);
            if (!done)
                QVERIFY(!done.error().message.isEmpty() && done.error().code != ErrorCode::Internal);
            goOn(step, excused);
            QVERIFY2(!QTest::currentTestFailed(),
                     qPrintable(QStringLiteral("fault %1 at call %2").arg(int(fault)).arg(call)));
        }
        QVERIFY(call > 1 && call < ManyChanges);
    }
}

void TestSyncCrash::relayFails()
{
    using Fault = FaultyRelay::Fault;
    relay({Fault::FailsBefore, Fault::FailsAfter, Fault::CutsAndFails}, false);
}

void TestSyncCrash::relayLies()
{
    using Fault = FaultyRelay::Fault;
    relay({Fault::Pretends, Fault::CutsAndPretends}, false);
}

void TestSyncCrash::endsAtRelayCall()
{
    using Fault = FaultyRelay::Fault;
    relay({Fault::FailsBefore, Fault::FailsAfter, Fault::CutsAndFails}, true);
}

QTEST_GUILESS_MAIN(TestSyncCrash)
#include "testsynccrash.moc"
