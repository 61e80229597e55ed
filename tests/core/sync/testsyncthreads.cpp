// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/lists.h"
#include "core/store/search.h"
#include "tests/core/sync/teamlaptop.h"
#include "tests/support/memoryrelay.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/sanitized.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Rinnalla;

namespace {

constexpr int ManyRounds = 8;
constexpr qint64 Duration = 5000; // milliseconds of work beside syncs; more where not enough has come by then
constexpr qint64 LongestDuration = 60'000;
constexpr int Slice = 32;           // edits taken in while the window waits
constexpr qint64 LongestUsual = 16; // milliseconds: a frame
constexpr qint64 LongestTolerable = 100;

/// A relay over a bad line, which is stopped in the middle of things.
class SlowRelay : public Relay {
public:
    explicit SlowRelay(Relay& to)
        : m_to(to)
    {}
    Result<QList<RelayEntry>> list(const QString& prefix) override
    {
        return slowly<QList<RelayEntry>>([&] { return m_to.list(prefix); });
    }
    Result<QByteArray> get(const QString& name) override
    {
        return slowly<QByteArray>([&] { return m_to.get(name); });
    }
    Status put(const QString& name, const QByteArray& bytes) override
    {
        return slowly<void>([&] { return m_to.put(name, bytes); });
    }
    Status remove(const QString& name) override
    {
        return slowly<void>([&] { return m_to.remove(name); });
    }

private:
    template<typename T>
    Result<T> slowly(const std::function<Result<T>()>& ask)
    {
        QTest::qSleep(2);
        if (isStopped())
            return stopped();
        const auto answer = ask();
        QTest::qSleep(2);
        return isStopped() ? Result<T>(stopped()) : answer; // done, and nobody hears of it
    }

    Relay& m_to;
};

/// How long something took, many times.
class Times {
public:
    template<typename Function>
    auto measured(Function&& function)
    {
        QElapsedTimer timer;
        timer.start();
        auto result = function();
        m_microseconds += timer.nsecsElapsed() / 1000;
        return result;
    }
    double at(int percent) const ///< milliseconds
    {
        QList<qint64> sorted = m_microseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : double(sorted.at((sorted.size() - 1) * percent / 100)) / 1000;
    }
    QByteArray text() const
    {
        return QStringLiteral("%1 times: median %2 ms, 95 %: %3 ms, 99 %: %4 ms, longest %5 ms")
            .arg(m_microseconds.size())
            .arg(at(50), 0, 'f', 2)
            .arg(at(95), 0, 'f', 2)
            .arg(at(99), 0, 'f', 2)
            .arg(at(100), 0, 'f', 2)
            .toUtf8();
    }

private:
    QList<qint64> m_microseconds;
};

} // namespace

/// Work goes on in the window's thread while the same store synchronises in another: over a slow relay, with news
/// coming in all the time, and stopped again and again.
class TestSyncThreads : public QObject {
    Q_OBJECT

private slots:
    void workGoesOn();

private:
    void form();
    void synchronise(Connection& writer);
    void colleague(int edits);
    Status workOnce(int round);
    void work(qint64 duration);
    bool isEnough() const { return m_stopped >= 1 && m_ended >= 3 && m_received >= 200; }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    TeamLaptop m_aino{m_folder.filePath(QStringLiteral("aino")), m_clock, 1};
    TeamLaptop m_bodil{m_folder.filePath(QStringLiteral("bodil")), m_clock, 2};
    MemoryRelay m_place;
    SeededRandom m_random{5};    ///< of the window's thread
    SeededRandom m_elsewhere{6}; ///< of the other one
    Edit m_shared = Records::client(m_random, QStringLiteral("Kaarna"));

    // From the window's thread to the other one
    std::atomic_bool m_ends = false;
    std::atomic_bool m_stops = false;
    // And back
    std::atomic_bool m_isSpared = false; ///< after one that was stopped the next comes to its end
    std::atomic_int m_ended = 0;
    std::atomic_int m_stopped = 0;
    std::atomic_int m_received = 0;
    QString m_failure; ///< read when it has ended

    QList<Edit> m_written;
    qint64 m_lastDraft = 0;
    Times m_writes;
    Times m_reads;
};

void TestSyncThreads::form()
{
    m_aino.create();
    m_bodil.create();
    m_aino.write({m_shared});
    VERIFY_OK(m_aino.team().found(QStringLiteral("Aino")));
    const auto invitation = m_aino.team().invite();
    VERIFY_OK(invitation);
    VERIFY_OK(m_bodil.team().join(*invitation, QStringLiteral("Bodil")));
    VERIFY_OK(m_bodil.sync(m_place));
    VERIFY_OK(untilQuiet({&m_aino, &m_bodil}, m_place, ManyRounds));
    colleague(3000);
}

/// The other laptop, which the thread that synchronises has beside it.
void TestSyncThreads::colleague(int edits)
{
    QList<Edit> written;
    for (int i = 0; i < edits; ++i)
        written += Records::contact(m_elsewhere, m_shared.id, QStringLiteral("Puhelu %1, asuminen ja tuki").arg(i));
    m_bodil.write(written);
    if (const auto synced = m_bodil.sync(m_place); !synced)
        m_failure = synced.error().message + synced.error().detail;
}

void TestSyncThreads::synchronise(Connection& writer)
{
    SystemRandom random;
    SlowRelay relay(m_place);
    relay.setStop([this] { return m_stops.load(); });
    Sync::Synchroniser synchroniser(writer, m_aino.store().journal().state(), random, m_clock);
    synchroniser.setSlice(Slice);
    synchroniser.setProgress([this](const Sync::SyncProgress&) { return !m_stops.load(); });
    while (!m_ends && m_failure.isEmpty()) {
        m_stops = false;
        const auto report = synchroniser.run(relay);
        if (report) {
            ++m_ended;
            m_isSpared = false;
            m_received += report->receivedEdits;
            if (!report->alarms.isEmpty())
                m_failure = QStringLiteral("alarm %1").arg(int(report->alarms.first().kind));
        } else if (report.error().code == ErrorCode::Cancelled) {
            ++m_stopped;
            m_isSpared = true;
            continue;
        } else {
            m_failure = report.error().message + report.error().detail;
        }
        colleague(200);
    }
}

/// What a worker does within some seconds.
Status TestSyncThreads::workOnce(int round)
{
    Store& store = m_aino.store();
    const Edit call = Records::contact(m_random, m_shared.id, QStringLiteral("Ikkuna %1").arg(round), m_clock.nowMs());
    const auto written = m_writes.measured([&] { return store.journal().write(call); });
    if (!written)
        return tl::unexpected(written.error());
    m_written += call;
    Edit notes{Kind::Client, m_shared.id, {}};
    notes.set(ClientField::SafetyNotes, QString::number(round));
    if (const auto changed = m_writes.measured([&] { return store.journal().write(notes); }); !changed)
        return tl::unexpected(changed.error());
    if (const Status kept = m_writes.measured([&] {
            return store.drafts().save(QStringLiteral("call"), {{QStringLiteral("n"), round}});
        });
        !kept)
        return kept;
    m_lastDraft = round;
    if (const Status kept = m_writes.measured([&] { return store.local().set(QStringLiteral("page"), round); }); !kept)
        return kept;
    const auto found = m_reads.measured([&] {
        return Search::find(store.connection(), {QStringLiteral("Ikkuna"), Kind::Contact, QStringLiteral("support"), 0},
                            20);
    });
    if (!found)
        return tl::unexpected(found.error());
    return m_reads.measured([&] { return Lists::timeline(store.connection(), m_shared.id, {}, 50); })
        .map([](const auto&) {});
}

void TestSyncThreads::work(qint64 duration)
{
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; timer.elapsed() < duration; ++round) {
        VERIFY_OK(workOnce(round));
        if (m_random.below(12) == 0 && !m_isSpared)
            m_stops = true;
        QTest::qSleep(5 + static_cast<int>(m_random.below(20)));
    }
}

void TestSyncThreads::workGoesOn()
{
    form();
    QVERIFY(!QTest::currentTestFailed());
    work(500);
    const QByteArray alone = m_writes.text();
    m_writes = m_reads = {};
    auto writer = m_aino.store().openWriter();
    VERIFY_OK(writer);
    std::thread thread([&] { synchronise(**writer); });
    work(Duration);
    QElapsedTimer timer;
    timer.start();
    while (!isEnough() && !timer.hasExpired(LongestDuration) && !QTest::currentTestFailed())
        work(Duration / 10);
    m_ends = m_stops = true;
    thread.join();
    writer->reset();
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY2(m_failure.isEmpty(), qPrintable(m_failure));
    qInfo("%d syncs ended, %d were stopped, %d edits came in meanwhile", m_ended.load(), m_stopped.load(),
          m_received.load());
    qInfo("writing alone: %s", alone.constData());
    qInfo("writing meanwhile: %s", m_writes.text().constData());
    qInfo("reading meanwhile: %s", m_reads.text().constData());
    QVERIFY(isEnough());

    VERIFY_OK(untilQuiet({&m_aino, &m_bodil}, m_place, ManyRounds));
    for (TeamLaptop* laptop : {&m_aino, &m_bodil}) {
        QCOMPARE(laptop->complaints(), QStringList());
        for (const Edit& edit : std::as_const(m_written))
            QVERIFY2(Records::holds(laptop->record(edit.id), edit), "what was written is lost");
    }
    QCOMPARE(difference(m_aino.picture(), m_bodil.picture()), QString());
    QCOMPARE(m_aino.digest(), m_bodil.digest());
    QCOMPARE(m_aino.store().drafts().load(QStringLiteral("call"))->value(QStringLiteral("n")).toInteger(), m_lastDraft);
    if (IsSanitized)
        return;
    QVERIFY2(m_writes.at(50) <= LongestUsual, m_writes.text().constData());
    QVERIFY2(m_writes.at(95) <= LongestTolerable, m_writes.text().constData());
}

QTEST_GUILESS_MAIN(TestSyncThreads)
#include "testsyncthreads.moc"
