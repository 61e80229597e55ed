// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/reviews.h"

#include <QTest>

using namespace Rinnalla;

class TestReviews : public QObject {
    Q_OBJECT

private slots:
    void nextDays_data();
    void nextDays();
    void alwaysAfterTodayAndInStep();
    void lookedAt();
};

void TestReviews::nextDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("next");
    const auto row = [](const char* name, QDate day, int months, QDate today, QDate next) {
        QTest::newRow(name) << day << months << today << next;
    };
    row("a month on", {2026, 11, 21}, 1, {2026, 11, 21}, {2026, 12, 21});
    row("looked at early", {2026, 11, 21}, 3, {2026, 11, 1}, {2027, 2, 21});
    row("looked at late", {2026, 1, 10}, 3, {2026, 11, 21}, {2027, 1, 10});
    row("due again today", {2026, 10, 21}, 1, {2026, 11, 21}, {2026, 12, 21});
    row("last day into February", {2027, 1, 31}, 1, {2027, 1, 31}, {2027, 2, 28});
    row("last day out of February", {2027, 2, 28}, 1, {2027, 2, 28}, {2027, 3, 31});
    row("last day in a leap year", {2028, 1, 31}, 1, {2028, 2, 1}, {2028, 2, 29});
    row("leap day a year on", {2028, 2, 29}, 12, {2028, 2, 29}, {2029, 2, 28});
    row("leap day four years on", {2028, 2, 29}, 48, {2028, 2, 29}, {2032, 2, 29});
    row("the 30th into February", {2027, 1, 30}, 1, {2027, 1, 30}, {2027, 2, 28});
    row("the 30th past February", {2027, 1, 30}, 1, {2027, 3, 1}, {2027, 3, 30});
    row("into the new year", {2026, 12, 31}, 1, {2026, 12, 31}, {2027, 1, 31});
    row("decades late", {1996, 5, 31}, 6, {2026, 11, 21}, {2026, 11, 30});
    row("does not recur", {2026, 11, 21}, 0, {2026, 11, 21}, {});
    row("never said", {}, 3, {2026, 11, 21}, {});
}

void TestReviews::nextDays()
{
    QFETCH(QDate, day);
    QFETCH(int, months);
    QFETCH(QDate, today);
    QTEST(Reviews::next(day, months, today), "next");
}

void TestReviews::alwaysAfterTodayAndInStep()
{
    const QDate first(2026, 1, 1);
    for (int begin = 0; begin < 800; begin += 7)
        for (const int months : {1, 2, 3, 6, 12, 24}) {
            const QDate day = first.addDays(begin);
            for (int late = -40; late < 900; late += 13) {
                const QDate today = day.addDays(late);
                const QDate next = Reviews::next(day, months, today);
                QVERIFY(next > today && next > day);
                const int apart = (next.year() - day.year()) * 12 + next.month() - day.month();
                QCOMPARE(apart % months, 0);
                QVERIFY(late < 0 || next <= today.addMonths(months).addDays(31));
            }
        }
}

void TestReviews::lookedAt()
{
    const QDate today(2026, 11, 21);
    const auto look = [&](Kind kind, quint16 on, quint16 every, int months) {
        Record record{kind, {}, {}};
        record.values.insert(on, QStringLiteral("2026-11-20"));
        if (every && months)
            record.values.insert(every, months);
        const Edit edit = Reviews::lookedAt(record, today);
        return Record{kind, {}, edit.values}.date(on);
    };
    QCOMPARE(look(Kind::Client, ClientField::ReviewOn, ClientField::ReviewEvery, 6), QDate(2027, 5, 20));
    QCOMPARE(look(Kind::Step, StepField::ReviewOn, StepField::ReviewEvery, 1), QDate(2026, 12, 20));
    QCOMPARE(look(Kind::Step, StepField::ReviewOn, StepField::ReviewEvery, 0), QDate());
    QCOMPARE(look(Kind::Goal, GoalField::ReviewOn, 0, 0), QDate()); // a goal is looked at again when they say so
}

QTEST_GUILESS_MAIN(TestReviews)
#include "testreviews.moc"
