// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/seededrandom.h"
#include "ui/path/lanelayout.h"

#include <QTest>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 21);
const QStringList Routes{u"assistance"_s, u"residence"_s, u"health"_s};

PathStep step(const QString& route, const QString& state, const QDate& from, const QDate& to = {},
              const QDate& due = {})
{
    return {Id(), route, u"A step"_s, state, from, to, due};
}

} // namespace

class TestLaneLayout : public QObject {
    Q_OBJECT

private slots:
    void anEmptyPathHasNoLanes();
    void lanesFollowTheRoutes();
    void overlappingStepsTakeRows();
    void cardsNeedRoomForTheirWords();
    void openStepsLastUntilTheirDeadline();
    void daysThatAreMissing();
    void keyboardWalks();
    void manyStepsNeverOverlap();
    void ticksAreFarEnoughApart_data();
    void ticksAreFarEnoughApart();
};

void TestLaneLayout::anEmptyPathHasNoLanes()
{
    const LaneLayout layout({}, Routes, Today, 30);
    QVERIFY(layout.lanes().isEmpty());
    QCOMPARE(layout.first(), Today);
    QCOMPARE(layout.last(), Today);
    QCOMPARE(layout.neighbour(0, LaneLayout::Direction::Later), -1);
}

void TestLaneLayout::lanesFollowTheRoutes()
{
    const LaneLayout layout({step(u"own"_s, u"done"_s, Today), step(u"health"_s, u"done"_s, Today),
                             step(u"assistance"_s, u"done"_s, Today)},
                            Routes, Today, 30);
    QCOMPARE(layout.lanes().size(), 3); // residence has no step and no lane
    QCOMPARE(layout.lanes().at(0).route, u"assistance"_s);
    QCOMPARE(layout.lanes().at(1).route, u"health"_s);
    QCOMPARE(layout.lanes().at(2).route, u"own"_s);
    QCOMPARE(layout.cards().at(0).step, 2);
}

void TestLaneLayout::overlappingStepsTakeRows()
{
    const QList<PathStep> steps{step(u"health"_s, u"done"_s, {2026, 9, 1}, {2026, 10, 15}),
                                step(u"health"_s, u"done"_s, {2026, 10, 1}, {2026, 10, 20}),
                                step(u"health"_s, u"done"_s, {2026, 10, 16}, {2026, 10, 30}),
                                step(u"residence"_s, u"done"_s, {2026, 10, 1}, {2026, 10, 20})};
    const LaneLayout layout(steps, Routes, Today, 1);
    QCOMPARE(layout.lanes().at(1).rows, 2);
    QCOMPARE(layout.cards().at(1).row, 0);
    QCOMPARE(layout.cards().at(2).row, 1);
    QCOMPARE(layout.cards().at(3).row, 0); // free again from the day after
    QCOMPARE(layout.rowsAbove(1), 1);
    QCOMPARE(layout.rows(), 3);
}

void TestLaneLayout::cardsNeedRoomForTheirWords()
{
    const QList<PathStep> steps{step(u"health"_s, u"done"_s, {2026, 10, 1}, {2026, 10, 1}),
                                step(u"health"_s, u"done"_s, {2026, 10, 10}, {2026, 10, 12})};
    QCOMPARE(LaneLayout(steps, Routes, Today, 9).rows(), 1);
    QCOMPARE(LaneLayout(steps, Routes, Today, 10).rows(), 2);
    const LaneLayout::Card card = LaneLayout(steps, Routes, Today, 10).cards().first();
    QCOMPARE(card.until, QDate(2026, 10, 1));
    QCOMPARE(card.drawnUntil, QDate(2026, 10, 10));
}

void TestLaneLayout::openStepsLastUntilTheirDeadline()
{
    const QDate from(2026, 10, 1);
    const auto until = [&](const QString& state, const QDate& due) {
        return LaneLayout({step(u"health"_s, state, from, {}, due)}, Routes, Today, 1).cards().first().until;
    };
    QCOMPARE(until(u"under_way"_s, {2027, 1, 31}), QDate(2027, 1, 31));
    QCOMPARE(until(u"under_way"_s, {2026, 10, 31}), Today); // late, and still open
    QCOMPARE(until(u"waiting"_s, {}), Today);
    QCOMPARE(until(u"declined_after_information"_s, {2027, 1, 31}), from);
    QCOMPARE(until(u"done"_s, {2027, 1, 31}), from);
}

void TestLaneLayout::daysThatAreMissing()
{
    const auto from = [&](const PathStep& each) { return LaneLayout({each}, Routes, Today, 1).cards().first().from; };
    QCOMPARE(from(step(u"health"_s, {}, {})), Today);
    QCOMPARE(from(step(u"health"_s, {}, {}, {2026, 5, 1})), QDate(2026, 5, 1));
    QCOMPARE(from(step(u"health"_s, {}, {}, {}, {2026, 12, 24})), QDate(2026, 12, 24));
    // An end before the beginning is drawn as one day, not backwards.
    const LaneLayout turned({step(u"health"_s, u"done"_s, Today, {2020, 1, 1})}, Routes, Today, 1);
    QCOMPARE(turned.cards().first().until, Today);
}

void TestLaneLayout::keyboardWalks()
{
    using Direction = LaneLayout::Direction;
    const LaneLayout layout(
        {step(u"assistance"_s, u"done"_s, {2026, 9, 1}), step(u"assistance"_s, u"done"_s, {2026, 11, 1}),
         step(u"residence"_s, u"done"_s, {2026, 10, 25}), step(u"residence"_s, u"done"_s, {2026, 8, 1})},
        Routes, Today, 1);
    QCOMPARE(layout.neighbour(0, Direction::Later), 1);
    QCOMPARE(layout.neighbour(1, Direction::Later), 1); // the lane ends here
    QCOMPARE(layout.neighbour(1, Direction::Earlier), 0);
    QCOMPARE(layout.neighbour(1, Direction::Below), 3); // 25 October is nearer to 1 November than 1 August
    QCOMPARE(layout.neighbour(0, Direction::Below), 2);
    QCOMPARE(layout.neighbour(2, Direction::Above), 0);
    QCOMPARE(layout.neighbour(0, Direction::Above), 0);
    QCOMPARE(layout.neighbour(3, Direction::Below), 3);
}

void TestLaneLayout::manyStepsNeverOverlap()
{
    SeededRandom random(7);
    QList<PathStep> steps;
    for (int i = 0; i < 400; ++i) {
        const QDate from = QDate(1996, 1, 1).addDays(random.below(13000));
        steps += step(Routes.at(random.below(3)), u"done"_s, from, from.addDays(random.below(2000)));
    }
    const LaneLayout layout(steps, Routes, Today, 45);
    QCOMPARE(layout.cards().size(), 400);
    for (const LaneLayout::Card& a : layout.cards()) {
        QVERIFY(a.row < layout.lanes().at(a.lane).rows);
        QVERIFY(a.from >= layout.first() && a.drawnUntil <= layout.last());
        for (const LaneLayout::Card& b : layout.cards())
            if (a.step != b.step && a.lane == b.lane && a.row == b.row)
                QVERIFY(a.drawnUntil < b.from || b.drawnUntil < a.from);
    }
}

void TestLaneLayout::ticksAreFarEnoughApart_data()
{
    QTest::addColumn<int>("leastDays");
    QTest::addColumn<int>("months");
    QTest::newRow("months") << 20 << 1;
    QTest::newRow("quarters") << 40 << 3;
    QTest::newRow("years") << 200 << 12;
    QTest::newRow("decades") << 3000 << 120;
}

void TestLaneLayout::ticksAreFarEnoughApart()
{
    QFETCH(int, leastDays);
    QFETCH(int, months);
    const QDate first(1999, 12, 31);
    const QDate last(2027, 3, 1);
    const QList<QDate> ticks = LaneLayout::ticks(first, last, leastDays);
    QVERIFY(ticks.size() > 1);
    QVERIFY(ticks.first() > first && ticks.last() <= last);
    for (qsizetype i = 1; i < ticks.size(); ++i) {
        QCOMPARE(ticks.at(i - 1).addMonths(months), ticks.at(i));
        QVERIFY(ticks.at(i - 1).daysTo(ticks.at(i)) >= leastDays);
    }
    QVERIFY(months < 12 || ticks.first().month() == 1);
}

QTEST_GUILESS_MAIN(TestLaneLayout)
#include "testlanelayout.moc"
