// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/hybridclock.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <limits>

using namespace Rinnalla;

class TestHybridClock : public QObject {
    Q_OBJECT

private slots:
    void followsTheWallClock();
    void growsWhenTheWallClockGoesBack();
    void aFullCounterCarries();
    void witnessMovesForwardOnly();
    void noClockMovesItPastItsRange();
};

void TestHybridClock::followsTheWallClock()
{
    FakeClock wall;
    HybridClock clock(wall, 0);
    QCOMPARE(HybridClock::milliseconds(clock.next()), wall.nowMs());
    const quint64 second = clock.next();
    QCOMPARE(second, (quint64(wall.nowMs()) << 16) + 1);
    wall.advance(5);
    QCOMPARE(clock.next(), quint64(wall.nowMs()) << 16);
}

void TestHybridClock::growsWhenTheWallClockGoesBack()
{
    FakeClock wall;
    HybridClock clock(wall, 0);
    quint64 last = clock.next();
    for (int i = 0; i < 1000; ++i) {
        wall.advance(i % 3 == 0 ? -3'600'000 : 1000);
        const quint64 next = clock.next();
        QVERIFY(next > last);
        last = next;
    }
    wall.setTo(QDateTime::fromMSecsSinceEpoch(-1000));
    QVERIFY(clock.next() > last);
    HybridClock reopened(wall, clock.last());
    QVERIFY(reopened.next() > clock.last());
}

void TestHybridClock::aFullCounterCarries()
{
    FakeClock wall;
    const quint64 full = (quint64(wall.nowMs()) << 16) | 0xffff;
    HybridClock clock(wall, full);
    QCOMPARE(clock.next(), full + 1);
    QCOMPARE(HybridClock::milliseconds(clock.last()), wall.nowMs() + 1);
}

void TestHybridClock::witnessMovesForwardOnly()
{
    FakeClock wall;
    HybridClock clock(wall, 0);
    const quint64 own = clock.next();
    clock.witness(own - 100);
    QCOMPARE(clock.last(), own);
    const quint64 ahead = own + (quint64(60'000) << 16);
    clock.witness(ahead);
    QCOMPARE(clock.next(), ahead + 1);
}

/// Stamps live in SQLite's signed integers: one laptop that is wildly wrong must not turn the order round.
void TestHybridClock::noClockMovesItPastItsRange()
{
    FakeClock wall;
    HybridClock clock(wall, 0);
    clock.witness(std::numeric_limits<quint64>::max());
    quint64 last = clock.last();
    for (int i = 0; i < 10; ++i) {
        const quint64 next = clock.next();
        QVERIFY(next > last);
        QVERIFY(static_cast<qint64>(next) > 0);
        last = next;
    }
    wall.setTo(QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max() / 2));
    HybridClock wild(wall, 0);
    QVERIFY(static_cast<qint64>(wild.next()) > 0);
    QVERIFY(wild.next() < wild.next());
}

QTEST_GUILESS_MAIN(TestHybridClock)
#include "testhybridclock.moc"
