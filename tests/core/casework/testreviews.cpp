// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/reviews.h"
#include "core/store/lists.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Rinnalla;

class TestReviews : public QObject {
    Q_OBJECT

private slots:
    void nextDays_data();
    void nextDays();
    void alwaysAfterTodayAndInStep();
    void theFirstDayComesBack_data();
    void theFirstDayComesBack();
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
    row("the 28th out of February", {2027, 2, 28}, 1, {2027, 2, 28}, {2027, 3, 28});
    row("a quarter from the 28th", {2026, 2, 28}, 3, {2026, 2, 28}, {2026, 5, 28});
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
    QTEST(Reviews::next(day, months, day.day(), today), "next");
}

void TestReviews::alwaysAfterTodayAndInStep()
{
    const QDate first(2026, 1, 1);
    for (int begin = 0; begin < 800; begin += 7)
        for (const int months : {1, 2, 3, 6, 12, 24}) {
            const QDate day = first.addDays(begin);
            for (int late = -40; late < 900; late += 13) {
                const QDate today = day.addDays(late);
                const QDate next = Reviews::next(day, months, day.day(), today);
                QVERIFY(next > today && next > day);
                const int apart = (next.year() - day.year()) * 12 + next.month() - day.month();
                QCOMPARE(apart % months, 0);
                QVERIFY(late < 0 || next <= today.addMonths(months).addDays(31));
            }
        }
}

void TestReviews::theFirstDayComesBack_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("months");
    QTest::newRow("monthly from the 30th") << QDate(2027, 1, 30) << 1;
    QTest::newRow("monthly from the 31st") << QDate(2027, 1, 31) << 1;
    QTest::newRow("monthly from the 29th") << QDate(2027, 1, 29) << 1;
    QTest::newRow("monthly from 28 February") << QDate(2027, 2, 28) << 1;
    QTest::newRow("monthly from 30 April") << QDate(2027, 4, 30) << 1;
    QTest::newRow("quarterly from 30 November") << QDate(2026, 11, 30) << 3;
    QTest::newRow("quarterly from 31 August") << QDate(2026, 8, 31) << 3;
    QTest::newRow("yearly from a leap day") << QDate(2028, 2, 29) << 12;
    QTest::newRow("monthly from the 15th") << QDate(2027, 1, 15) << 1;
}

/// Looked at each time on its day, for years: through what was written down, the first day shows.
void TestReviews::theFirstDayComesBack()
{
    QFETCH(QDate, first);
    QFETCH(int, months);
    TestStore store;
    Edit client = Records::client(store.random, QStringLiteral("Kaarna"));
    client.set(ClientField::ReviewOn, first).set(ClientField::ReviewEvery, months);
    VERIFY_OK(store->journal().write(client));
    for (int i = 1; i < 60; ++i) {
        const Record record = **Lists::record(store->connection(), client.id);
        const auto dayOfMonth = Reviews::dayOfMonth(store->journal(), record);
        VERIFY_OK(dayOfMonth);
        VERIFY_OK(store->journal().write(Reviews::lookedAt(record, *dayOfMonth, Reviews::day(record))));
        Edit other{Kind::Client, client.id, {}}; // other edits stand between
        VERIFY_OK(store->journal().write(other.set(ClientField::SafetyNotes, QString::number(i))));
        QCOMPARE(Reviews::day(**Lists::record(store->connection(), client.id)), first.addMonths(i * months));
    }
    // Set by hand to another day, that one counts.
    Edit moved{Kind::Client, client.id, {}};
    VERIFY_OK(store->journal().write(moved.set(ClientField::ReviewOn, QDate(2050, 2, 10))));
    VERIFY_OK(store->journal().write(moved.set(ClientField::ReviewOn, QDate(2050, 2, 28))));
    QCOMPARE(*Reviews::dayOfMonth(store->journal(), **Lists::record(store->connection(), client.id)), 28);
}

void TestReviews::lookedAt()
{
    const QDate today(2026, 11, 21);
    const auto look = [&](Kind kind, quint16 on, quint16 every, int months) {
        Record record{kind, {}, {}};
        record.values.insert(on, QStringLiteral("2026-11-20"));
        if (every && months)
            record.values.insert(every, months);
        const Edit edit = Reviews::lookedAt(record, Reviews::day(record).day(), today);
        return Record{kind, {}, edit.values}.date(on);
    };
    QCOMPARE(look(Kind::Client, ClientField::ReviewOn, ClientField::ReviewEvery, 6), QDate(2027, 5, 20));
    QCOMPARE(look(Kind::Step, StepField::ReviewOn, StepField::ReviewEvery, 1), QDate(2026, 12, 20));
    QCOMPARE(look(Kind::Step, StepField::ReviewOn, StepField::ReviewEvery, 0), QDate());
    QCOMPARE(look(Kind::Goal, GoalField::ReviewOn, 0, 0), QDate()); // a goal is looked at again when they say so
}

QTEST_GUILESS_MAIN(TestReviews)
#include "testreviews.moc"
