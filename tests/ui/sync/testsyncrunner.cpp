// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sync/laptop.h"

#include "core/store/statedigest.h"
#include "core/store/verify.h"
#include "core/sync/folderrelay.h"
#include "tests/support/records.h"

#include <QSignalSpy>

#include <atomic>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

/// A folder that answers slowly, and counts; with a gate it stands still from the n-th call on until it is stopped.
class SlowRelay final : public Relay {
public:
    struct Pace {
        std::atomic_int calls = 0;
        int standsStillAt = -1;
        int millisecondsEach = 0;
    };
    SlowRelay(const RelayAddress& address, const QByteArray& team, Pace& pace)
        : m_inner(address.folder(), team)
        , m_pace(pace)
    {}

    Result<QList<RelayEntry>> list(const QString& prefix) override
    {
        return waits() ? m_inner.list(prefix) : stopped();
    }
    Result<QByteArray> get(const QString& name) override { return waits() ? m_inner.get(name) : stopped(); }
    Status put(const QString& name, const QByteArray& bytes) override
    {
        return waits() ? m_inner.put(name, bytes) : stopped();
    }
    Status remove(const QString& name) override { return waits() ? m_inner.remove(name) : stopped(); }

private:
    bool waits()
    {
        const int call = m_pace.calls++;
        if (m_pace.standsStillAt >= 0 && call >= m_pace.standsStillAt)
            while (!isStopped())
                QThread::msleep(1);
        QThread::msleep(static_cast<unsigned long>(m_pace.millisecondsEach));
        return !isStopped();
    }

    FolderRelay m_inner;
    Pace& m_pace;
};

RelayMaker slow(SlowRelay::Pace& pace)
{
    return [&pace](const RelayAddress& address, const QByteArray& team) {
        return std::make_unique<SlowRelay>(address, team, pace);
    };
}

void writeMany(Laptop& laptop, int clients)
{
    auto batch = must(laptop->store().journal().beginBatch());
    for (int i = 0; i < clients; ++i)
        must(laptop->store().journal().write(Records::client(laptop.random, u"Lehti %1"_s.arg(i))));
    must(batch->commit());
}

qint64 clients(Laptop& laptop)
{
    return must(Lists::count(laptop->connection(), Kind::Client));
}

} // namespace

class TestSyncRunner : public QObject {
    Q_OBJECT

private slots:
    void bringsOneLaptopsWorkToTheOther();
    void saysHowFarItIs();
    void withoutAPlaceToMeetItSaysSo();
    void cancelsAndGoesOn();
    void lockingInTheMiddleWaitsForNothing();
    void theWindowWritesMeanwhile();
    void connectionTestSaysWhatIsWrong();
};

void TestSyncRunner::bringsOneLaptopsWorkToTheOther()
{
    Pair pair;
    const Id kaarna = pair.one.client(u"Kaarna"_s);
    QCOMPARE(pair.one.team().waiting(), 1);
    const auto report = pair.one.synchronise();
    VERIFY_OK(report);
    QCOMPARE(report->sentEdits, 1);
    QCOMPARE(pair.one.team().waiting(), 0);

    QSignalSpy changed(&*pair.other, &Session::changed);
    const auto received = pair.other.synchronise();
    VERIFY_OK(received);
    QCOMPARE(received->receivedEdits, 1);
    QVERIFY(!changed.isEmpty()); // the window knows
    QCOMPARE(pair.other.record(kaarna)->text(ClientField::CodeName), u"Kaarna"_s);

    const auto quiet = pair.other.synchronise();
    VERIFY_OK(quiet);
    QVERIFY(quiet->receivedEdits == 0 && quiet->sentEdits == 0);
}

void TestSyncRunner::saysHowFarItIs()
{
    Pair pair;
    writeMany(pair.one, 300);
    pair.one.mustSynchronise();
    SlowRelay::Pace pace;
    pace.millisecondsEach = 60;
    SyncRunner runner(*pair.other, slow(pace));
    QSignalSpy started(&runner, &SyncRunner::started);
    QSignalSpy progressed(&runner, &SyncRunner::progressed);
    QSignalSpy succeeded(&runner, &SyncRunner::succeeded);
    QElapsedTimer timer;
    timer.start();
    runner.start();
    QVERIFY(runner.isRunning());
    QCOMPARE(started.size(), 1);
    QVERIFY(succeeded.wait(60000));
    QVERIFY(!runner.isRunning());
    QVERIFY(!progressed.isEmpty());
    QVERIFY2(progressed.size() <= timer.elapsed() / 100 + 1, qPrintable(QString::number(progressed.size())));
}

void TestSyncRunner::withoutAPlaceToMeetItSaysSo()
{
    Laptop laptop(7);
    must(laptop.team().found(u"Kaarna's laptop"_s));
    SyncRunner runner(*laptop);
    QSignalSpy failed(&runner, &SyncRunner::failed);
    runner.start();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed.at(0).at(0).value<Error>().message.isEmpty());
    QVERIFY(!runner.isRunning());
}

void TestSyncRunner::cancelsAndGoesOn()
{
    Pair pair;
    writeMany(pair.one, 200);
    SlowRelay::Pace pace;
    pace.standsStillAt = 4;
    SyncRunner runner(*pair.one, slow(pace));
    QSignalSpy failed(&runner, &SyncRunner::failed);
    runner.start();
    QTRY_VERIFY_WITH_TIMEOUT(pace.calls > 4, 30000);
    QVERIFY(runner.isRunning());
    runner.cancel();
    QVERIFY(failed.wait(30000));
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::Cancelled);
    pair.exchange();
    QCOMPARE(clients(pair.other), 200);
}

void TestSyncRunner::lockingInTheMiddleWaitsForNothing()
{
    Pair pair;
    writeMany(pair.one, 2000);
    pair.one.mustSynchronise();
    for (const int call : {1, 5, 9}) { // while it looks, reads heads, takes segments
        SlowRelay::Pace pace;
        pace.standsStillAt = call;
        auto runner = std::make_unique<SyncRunner>(*pair.other, slow(pace));
        QSignalSpy succeeded(runner.get(), &SyncRunner::succeeded);
        runner->start();
        QTRY_VERIFY_WITH_TIMEOUT(pace.calls > call || !succeeded.isEmpty(), 30000);
        QElapsedTimer timer;
        timer.start();
        runner.reset();
        pair.other.close();
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed()))); // far less than the relay takes
        pair.other.open();
        pair.other.client(u"Tuohi %1"_s.arg(call));
        QThreadPool::globalInstance()->waitForDone();
    }
    pair.exchange();
    QCOMPARE(clients(pair.one), 2003);
    QCOMPARE(clients(pair.other), 2003);
}

void TestSyncRunner::theWindowWritesMeanwhile()
{
    Pair pair;
    writeMany(pair.one, 8000);
    pair.one.mustSynchronise();
    SyncRunner runner(*pair.other);
    QSignalSpy succeeded(&runner, &SyncRunner::succeeded);
    QSignalSpy failed(&runner, &SyncRunner::failed);
    int written = 0;
    qint64 slowest = 0;
    runner.start();
    while (succeeded.isEmpty() && failed.isEmpty()) {
        QElapsedTimer timer;
        timer.start();
        pair.other.client(u"Tuohi %1"_s.arg(written));
        slowest = qMax(slowest, timer.elapsed());
        ++written;
        QTest::qWait(5);
    }
    QVERIFY(failed.isEmpty());
    qInfo("%d writes while synchronising, the slowest took %d ms", written, int(slowest));
    QVERIFY(written > 5);
    QVERIFY2(slowest < 1000, qPrintable(QString::number(slowest))); // it never waits for the whole of it
    pair.exchange();
    QCOMPARE(clients(pair.other), 8000 + written);
    QCOMPARE(clients(pair.one), 8000 + written);
}

void TestSyncRunner::connectionTestSaysWhatIsWrong()
{
    Pair pair;
    SyncRunner runner(*pair.one);
    std::optional<Status> answer;
    const auto tryOut = [&](const QString& folder) {
        answer.reset();
        runner.test(must(RelayAddress::fromText(u"folder:"_s + folder)), &runner,
                    [&](const Status& tried) { answer = tried; });
        QTRY_VERIFY(answer);
    };
    tryOut(pair.place.path());
    VERIFY_OK(*answer);
    tryOut(u"/nowhere/at/all"_s);
    VERIFY_FAILS(*answer, ErrorCode::Io);
}

QTEST_MAIN(TestSyncRunner)
#include "testsyncrunner.moc"
