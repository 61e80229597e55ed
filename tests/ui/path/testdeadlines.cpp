// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paths/routewriter.h"
#include "core/paths/stepdeadline.h"
#include "tests/ui/path/walk.h"
#include "ui/path/pathtext.h"
#include "ui/path/pathview.h"
#include "ui/path/stepcard.h"
#include "ui/session/terms.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QCborArray>
#include <QCborMap>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

class TestDeadlines : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void deadlinesAreComputed_data();
    void deadlinesAreComputed();
    void aJudgmentSwitchesTheCrimeOff();
    void aDeadlineOnADayOfRestIsSaid();
    void aDeadlineSetByHandStays();
    void aRulePutRightReachesWhatWasSaved();
    void aStartCorrectedLaterMovesTheDeadline();
    void whatWasWrittenByHandStaysLaterToo();
    void theEndOfAPeriodIsOnThePicture();
};

void TestDeadlines::deadlinesAreComputed_data()
{
    QTest::addColumn<QString>("route");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("due");
    QTest::newRow("three years from a leap day")
        << u"compensation"_s << u"state-compensation"_s << u"start-judgment"_s << u"2028-02-29"_s << QDate(2031, 2, 28);
    QTest::newRow("ten years") << u"compensation"_s << u"state-compensation"_s << u"start-crime"_s << u"2020-12-31"_s
                               << QDate(2030, 12, 31);
    QTest::newRow("the day itself") << u"residence"_s << u"permit-application"_s << u"start-chosen"_s << u"2027-01-31"_s
                                    << QDate(2027, 1, 31);
    QTest::newRow("before the rule") << u"residence"_s << u"permit-application"_s << u"start-chosen"_s
                                     << u"2025-05-05"_s << QDate();
    QTest::newRow("a length is no deadline")
        << u"residence"_s << u"reflection-period"_s << u"start-decision"_s << u"2026-08-31"_s << QDate();
}

void TestDeadlines::deadlinesAreComputed()
{
    QFETCH(QString, route);
    QFETCH(QString, step);
    QFETCH(QString, starts);
    QFETCH(QString, typed);
    QFETCH(QDate, due);
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    Walk walk(test, client);
    walk.choose(route, step);
    walk.type(starts, typed);
    QCOMPARE(walk.due(), due);
    walk.save();
    const Record saved = Lists::stepsOf(test->connection(), client)->first();
    QCOMPARE(saved.date(StepField::DueOn), due);
    // The day it was counted from is kept, and stands there again.
    Walk again(test, client, saved.id);
    QCOMPARE(again.panel.findChild<OptionalDateEdit*>(starts)->date(), QDate::fromString(typed, Qt::ISODate));
}

/// In whichever order the days become known, none that does not count is written down.
void TestDeadlines::aJudgmentSwitchesTheCrimeOff()
{
    TestSession test;
    Walk walk(test, test.client(u"Kaarna"_s));
    walk.choose(u"compensation"_s, u"state-compensation"_s);
    walk.type(u"start-crime"_s, u"2014-03-01"_s);
    QCOMPARE(walk.due(), QDate(2024, 3, 1));
    walk.type(u"start-judgment"_s, u"2026-05-01"_s);
    QCOMPARE(walk.due(), QDate(2029, 5, 1));
    walk.type(u"start-crime"_s, u"2014-03-02"_s);
    QCOMPARE(walk.due(), QDate(2029, 5, 1));
    const QStringList texts = walk.texts();
    QVERIFY(texts.filter(Terms::day({2029, 5, 1}, test->clock().today())).size() == 1);
    QVERIFY(texts.filter(Terms::day({2024, 3, 2}, test->clock().today())).isEmpty());
}

void TestDeadlines::aDeadlineOnADayOfRestIsSaid()
{
    TestSession test;
    Walk walk(test, test.client(u"Kaarna"_s));
    walk.choose(u"compensation"_s, u"state-compensation"_s);
    const auto isSaid = [&](const QString& judgment) {
        walk.type(u"start-judgment"_s, judgment);
        return !walk.texts().filter(u"act before it"_s).isEmpty();
    };
    QVERIFY(!isSaid(u"2026-05-04"_s));         // until Friday 4 May 2029
    QVERIFY(isSaid(u"2026-05-05"_s));          // a Saturday
    QVERIFY(isSaid(u"2026-05-06"_s));          // a Sunday
    QVERIFY(isSaid(u"2026-05-01"_s));          // May Day, a Tuesday
    QVERIFY(isSaid(u"2024-12-24"_s));          // Christmas Eve, a Friday in 2027
    QCOMPARE(walk.due(), QDate(2027, 12, 24)); // said, not moved
    walk.choose(u"residence"_s, u"reflection-period"_s);
    walk.type(u"start-decision"_s, u"2026-11-05"_s); // 30 days end on a Saturday: nothing has to be done by then
    QVERIFY(walk.texts().filter(u"act before it"_s).isEmpty());
}

void TestDeadlines::aDeadlineSetByHandStays()
{
    TestSession test;
    Walk walk(test, test.client(u"Kaarna"_s));
    walk.choose(u"compensation"_s, u"state-compensation"_s);
    walk.type(u"start-judgment"_s, u"2026-01-31"_s);
    QCOMPARE(walk.due(), QDate(2029, 1, 31));
    walk.type(u"due-on"_s, u"2027-01-01"_s);
    walk.type(u"start-judgment"_s, u"2026-03-31"_s);
    QCOMPARE(walk.due(), QDate(2027, 1, 1));
    walk.type(u"due-on"_s, u"someday"_s);
    walk.save();
    QVERIFY(walk.panel.findChild<Notice*>(u"step-problem"_s)->isVisible()); // a day that is none is not thrown away
}

/// The step keeps what its days gave, so that a pack with another length knows what was counted and what was written.
void TestDeadlines::aRulePutRightReachesWhatWasSaved()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    Walk walk(test, client);
    walk.choose(u"compensation"_s, u"state-compensation"_s);
    walk.type(u"start-judgment"_s, u"2026-05-01"_s);
    walk.save();
    const Record saved = Lists::stepsOf(test->connection(), client)->first();
    QCOMPARE(saved.date(StepField::DueOn), QDate(2029, 5, 1));
    Route route = test->paths().whole(u"compensation"_s);
    for (StepTemplate& step : route.steps)
        for (Period& period : step.periods)
            period.length = 2;
    OwnRoute own;
    own.id = route.id;
    own.version = ++route.version;
    own.text = RouteWriter::text(route);
    const PathTemplates putRight = test->paths().with({own});
    QCOMPARE(withRightDeadline(putRight, saved).date(StepField::DueOn), QDate(2028, 5, 1));
}

/// The day of the judgment was wrong by a month, and is put right when the step was saved long ago.
void TestDeadlines::aStartCorrectedLaterMovesTheDeadline()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    Walk walk(test, client);
    walk.choose(u"compensation"_s, u"state-compensation"_s);
    walk.type(u"start-judgment"_s, u"2026-05-01"_s);
    walk.save();
    const Id step = Lists::stepsOf(test->connection(), client)->first().id;
    Walk again(test, client, step);
    QCOMPARE(again.due(), QDate(2029, 5, 1));
    again.type(u"start-judgment"_s, u"2026-04-01"_s);
    QCOMPARE(again.due(), QDate(2029, 4, 1));
    again.save();
    QCOMPARE(test.record(step).date(StepField::DueOn), QDate(2029, 4, 1));
}

void TestDeadlines::whatWasWrittenByHandStaysLaterToo()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    Walk walk(test, client);
    walk.choose(u"compensation"_s, u"state-compensation"_s);
    walk.type(u"start-judgment"_s, u"2026-05-01"_s);
    walk.type(u"due-on"_s, u"2028-12-31"_s);
    walk.save();
    const Id step = Lists::stepsOf(test->connection(), client)->first().id;
    Walk again(test, client, step);
    again.type(u"start-judgment"_s, u"2026-04-01"_s);
    again.save();
    QCOMPARE(test.record(step).date(StepField::DueOn), QDate(2028, 12, 31));
}

/// The 30 days at least and the six months at most, and no deadline for the client.
void TestDeadlines::theEndOfAPeriodIsOnThePicture()
{
    TestSession test;
    const QCborArray told{QCborMap{{u"starts"_s, u"decision"_s}, {u"on"_s, u"2026-11-02"_s}}};
    const Id client = test.client(u"Kaarna"_s);
    test.step(client, {{StepField::Route, u"residence"_s},
                       {StepField::Title, u"Reflection period"_s},
                       {StepField::Template, u"reflection-period"_s},
                       {StepField::State, u"under_way"_s},
                       {StepField::StartsOn, u"2026-11-01"_s},
                       {StepField::OptionsTold, told}});
    PathView view(test->paths());
    view.resize(900, 300);
    view.show();
    view.setSteps(*Lists::stepsOf(test->connection(), client), test->clock().today());
    const QString said = view.findChild<StepCard*>()->accessibleName();
    const QDate end(2027, 5, 2);
    for (const QString& limit : {PathText::limit(Period::Sense::AtLeast, {2026, 12, 2}, test->clock().today()),
                                 PathText::limit(Period::Sense::AtMost, end, test->clock().today())})
        QVERIFY2(said.contains(limit), qPrintable(said));
    QVERIFY(!said.contains(u"deadline"_s));
    QVERIFY(view.pixelsPerDay() * static_cast<double>(QDate(2026, 11, 1).daysTo(end)) < view.width()); // reaches it
}

QTEST_MAIN(TestDeadlines)
#include "testdeadlines.moc"
