// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/teamstory.h"
#include "tests/support/result.h"
#include "tests/support/sanitized.h"

#include <QTest>

using namespace Rinnalla;
using Sync::Alarm;

namespace {

/// Keeps every state the place was ever in.
class Recorder : public Relay {
public:
    explicit Recorder(MemoryRelay& place)
        : m_place(place)
        , m_states{place.objects()}
    {}

    Result<QList<RelayEntry>> list(const QString& prefix) override { return m_place.list(prefix); }
    Result<QByteArray> get(const QString& name) override { return m_place.get(name); }
    Status put(const QString& name, const QByteArray& bytes) override { return noted(m_place.put(name, bytes)); }
    Status remove(const QString& name) override { return noted(m_place.remove(name)); }

    const QList<MemoryRelay::Objects>& states() const { return m_states; }

private:
    Status noted(const Status& done)
    {
        if (m_states.last() != m_place.objects())
            m_states += m_place.objects();
        return done;
    }

    MemoryRelay& m_place;
    QList<MemoryRelay::Objects> m_states;
};

} // namespace

/// When a team's whole story has been told, its place goes back to every state it was ever in, one after the other.
/// Nobody loses anything, what is missing is put back, and the team is told.
class TestSyncRollback : public QObject, private TeamStory {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyEarlierState();
    void cleanupTestCase()
    {
        for (TeamLaptop* one : all())
            one->close(); // before their disk goes
    }

private:
    Outcome outcome();
    void goBackTo(const MemoryRelay::Objects& state);

    World m_end;
    Outcome m_whole;
    Recorder m_recorder{m_place};
};

TestSyncRollback::Outcome TestSyncRollback::outcome()
{
    Outcome outcome;
    for (TeamLaptop* one : all()) {
        outcome.pictures += one->picture();
        outcome.digests += one->digest();
        for (const Alarm& alarm : one->alarms())
            outcome.alarms.insert(int(alarm.kind));
    }
    return outcome;
}

void TestSyncRollback::initTestCase()
{
    for (int i = 0; i < 3; ++i) {
        m_laptops.push_back(
            std::make_unique<TeamLaptop>(m_folder.filePath(QString::number(i)), m_clock, static_cast<quint64>(i + 1)));
        laptop(i).create();
    }
    laptop(Aino).write({m_known, m_leaving, m_last, m_call, m_goodbye});
    laptop(Bodil).write({m_bodils});
    makeStory();
    m_relay = &m_recorder;
    for (const Step& step : m_steps) {
        m_clock.advance(60'000);
        step.prelude();
        QVERIFY2(!QTest::currentTestFailed(), step.name);
        VERIFY_OK(step.act());
    }
    VERIFY_OK(untilQuiet(all(), m_recorder, MostRounds));
    m_whole = outcome();
    m_end = keep();
    QVERIFY(m_recorder.states().size() > 100);
}

void TestSyncRollback::goBackTo(const MemoryRelay::Objects& state)
{
    m_place.objects() = state;
    for (TeamLaptop* one : all())
        VERIFY_OK(one->open());
    m_clock.advance(60'000);
    VERIFY_OK(untilQuiet(all(), m_place, MostRounds + 1));
    const Outcome now = outcome();
    QCOMPARE(now.digests, m_whole.digests);
    for (const Who who : {Aino, Bodil, Cai})
        QVERIFY2(now.pictures.at(who) == m_whole.pictures.at(who),
                 qPrintable(difference(m_whole.pictures.at(who), now.pictures.at(who))));
    const QSet<int> told{int(Alarm::Kind::RelayRolledBack), int(Alarm::Kind::RelayEmptied)};
    QVERIFY((now.alarms - m_whole.alarms - told).isEmpty());
    const auto isMissed = [&](const QString& name) { // of somebody who is still in the team
        return (name.startsWith(u"s/") || name.startsWith(u"h/")) && !state.contains(name)
               && m_place.objects().contains(name);
    };
    const QStringList before = m_end.objects.keys();
    if (std::any_of(before.begin(), before.end(), isMissed))
        QVERIFY(now.alarms.intersects(told));
}

void TestSyncRollback::everyEarlierState()
{
    constexpr qsizetype Pace = IsSanitized ? 16 : 1;
    for (qsizetype i = 0; i < m_recorder.states().size(); i += Pace) {
        restore(m_end, static_cast<quint64>(i) + 1);
        goBackTo(m_recorder.states().at(i));
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("state %1").arg(i)));
    }
}

QTEST_GUILESS_MAIN(TestSyncRollback)
#include "testsyncrollback.moc"
