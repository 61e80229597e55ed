// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/reviews.h"
#include "tests/ui/session/testsession.h"
#include "ui/path/pathhistory.h"
#include "ui/today/rowbutton.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/theme.h"

#include <QCborArray>
#include <QCborMap>
#include <QPushButton>
#include <QSignalSpy>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

/// The clock of the tests stands on Saturday 21 November 2026, noon in Greenwich.
struct Desk {
    explicit Desk(TestSession& session)
        : test(session)
        , page(std::make_unique<TodayPage>(*session))
    {
        page->resize(1150, 800);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(page->place());
        QObject::connect(&*session, &Session::done, page.get(), [this](const QString& what, const QList<Edit>& edits) {
            said = what;
            undo = edits;
        });
    }
    QStringList rows() const
    {
        QCoreApplication::processEvents();
        QStringList all;
        for (const RowButton* row : page->findChildren<RowButton*>())
            if (row->isVisible())
                all += row->accessibleName();
        return all;
    }
    void press(const QString& button) const
    {
        QCoreApplication::processEvents();
        for (QPushButton* each : page->findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == button) {
                each->setFocus();
                QTest::keyClick(each, Qt::Key_Space);
                QCoreApplication::processEvents();
                return;
            }
        QFAIL(qPrintable(button));
    }

    TestSession& test;
    std::unique_ptr<TodayPage> page;
    QString said;
    QList<Edit> undo;
};

Id appointment(TestSession& test, const Id& client, int hours)
{
    Edit edit{Kind::Appointment, test->store().newId(), {}};
    edit.set(AppointmentField::Client, client)
        .set(AppointmentField::At, test->clock().now().addSecs(qint64(hours) * 60 * 60))
        .set(AppointmentField::Type, "hearing")
        .set(AppointmentField::Place, u"Kirjasto"_s);
    return test.write(edit);
}

QCborValue day(const char* iso)
{
    return QCborValue(QString::fromLatin1(iso));
}

} // namespace

class TestTodayCases : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void pastOnesAreAskedAfter();
    void comingOnesStandWithGoingAlong();
    void reviewsMoveOn();
    void theRightDeadlineCounts();
    void whatEndsSoonIsSaidWithoutAlarm();
    void thePictureShowsTheDaysToCome_data();
    void thePictureShowsTheDaysToCome();
    void whoIsStillNeededIsAsked();
    void referralsToAskAfter();
    void aConsentTakenBackAfterSending();
    void roomsStayApart();
    void picture();
};

/// What stands written is what the crime gave; a judgment that became known since gives another day.
void TestTodayCases::theRightDeadlineCounts()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    const auto step = [&](const QString& title, const char* written, const char* crime, const char* judgment) {
        const QCborArray told{QCborMap{{u"starts"_s, u"crime"_s}, {u"on"_s, day(crime)}},
                              QCborMap{{u"starts"_s, u"judgment"_s}, {u"on"_s, day(judgment)}}};
        test.step(client, {{StepField::Title, title},
                           {StepField::Template, u"state-compensation"_s},
                           {StepField::DueOn, day(written)},
                           {StepField::OptionsTold, told}});
    };
    for (int i = 0; i < TodayLists::MostRows; ++i) // put off until 2029: nobody else's day is pushed out by them
        step(u"Put off"_s, "2026-11-20", "2016-11-20", "2026-05-01");
    step(u"Soon"_s, "2034-05-01", "2024-05-01", "2023-12-01");
    step(u"Missed"_s, "2034-05-01", "2024-05-01", "2023-11-20");
    Desk desk(test);
    const QStringList rows = desk.rows();
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows.at(0).contains(u"Missed"_s) && rows.at(0).contains(u"Overdue"_s), qPrintable(rows.at(0)));
    QVERIFY2(rows.at(1).contains(u"Soon"_s) && rows.at(1).contains(u"in 10 days"_s), qPrintable(rows.at(1)));
    QCOMPARE(TodayPage::count(*test), 1);
}

void TestTodayCases::whatEndsSoonIsSaidWithoutAlarm()
{
    TestSession test;
    const QDate today = test->clock().today();
    const auto step = [&](const QString& codeName, const QDate& decided) {
        const QCborArray told{QCborMap{{u"starts"_s, u"decision"_s}, {u"on"_s, decided.toString(Qt::ISODate)}}};
        test.step(test.client(codeName), {{StepField::Title, u"Reflection period"_s},
                                          {StepField::Template, u"reflection-period"_s},
                                          {StepField::State, u"done"_s},
                                          {StepField::OptionsTold, told}});
    };
    step(u"Soon"_s, today.addMonths(-6).addDays(20));
    step(u"Far"_s, today.addDays(-60));
    step(u"Over"_s, today.addMonths(-6).addDays(-3));
    step(u"Long over"_s, today.addMonths(-6).addDays(-20));
    Desk desk(test);
    const QStringList rows = desk.rows();
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows.at(0).contains(u"Over"_s) && !rows.at(0).contains(u"Overdue"_s), qPrintable(rows.at(0)));
    QVERIFY2(rows.at(1).contains(u"Soon"_s) && rows.at(1).contains(u"At the latest"_s)
                 && rows.at(1).contains(u"at most 6 months"_s),
             qPrintable(rows.at(1)));
    QCOMPARE(TodayPage::count(*test), 0);
}

void TestTodayCases::pastOnesAreAskedAfter()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    const Id first = appointment(test, client, -48);
    const Id second = appointment(test, client, -1);
    Desk desk(test);
    QCOMPARE(desk.rows().size(), 2);
    for (const QString& row : desk.rows())
        QVERIFY2(row.contains(u"Kaarna"_s) && row.contains(u"Did it take place?"_s), qPrintable(row));
    QVERIFY(desk.rows().first().contains(u"Overdue"_s));
    QCOMPARE(TodayPage::count(*test), 2);
    desk.press(u"Took place"_s);
    QCOMPARE(test.record(first).text(AppointmentField::State), u"done"_s);
    QCOMPARE(desk.rows().size(), 1);
    desk.press(u"Cancelled"_s);
    QCOMPARE(test.record(second).text(AppointmentField::State), u"cancelled"_s);
    QVERIFY(desk.rows().isEmpty());
    QCOMPARE(TodayPage::count(*test), 0);
    test->undo(desk.undo);
    QCOMPARE(desk.rows().size(), 1);
}

void TestTodayCases::comingOnesStandWithGoingAlong()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    const Id tomorrow = appointment(test, client, 24);
    appointment(test, client, 24 * 9); // its week has not begun
    const qint64 soon = test->clock().now().addSecs(3 * 60 * 60).toMSecsSinceEpoch();
    const Id step = test.step(client, {{StepField::AccompanimentAt, QCborValue(soon)}});
    QSignalSpy opened(&*test, &Session::openRequested);
    Desk desk(test);
    const QStringList rows = desk.rows();
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows.at(0).contains(u"Application"_s) && rows.at(0).contains(u"Today at"_s), qPrintable(rows.at(0)));
    QVERIFY2(rows.at(1).contains(u"Hearing"_s) && rows.at(1).contains(u"Kirjasto"_s), qPrintable(rows.at(1)));
    QVERIFY(!rows.join(u'\n').contains(u"take place?"_s));
    QCOMPARE(TodayPage::count(*test), 1);
    QList<RowButton*> buttons = desk.page->findChildren<RowButton*>();
    buttons.at(1)->click();
    QCOMPARE(opened.takeFirst().first().value<Place>(),
             (Place{u"client"_s, client, u"appointment/"_s + tomorrow.toString()}));
    buttons.at(0)->click();
    QCOMPARE(opened.takeFirst().first().value<Place>(), (Place{u"client"_s, client, u"step/"_s + step.toString()}));
}

void TestTodayCases::whoIsStillNeededIsAsked()
{
    TestSession test;
    test.client(u"Kanerva"_s, u"support"_s,
                {{ClientField::State, QCborValue(u"dormant"_s)}, {ClientField::KeepUntil, day("2026-10-31")}});
    test.client(u"Suopursu"_s, u"support"_s, {{ClientField::KeepUntil, day("2027-10-31")}});
    Desk desk(test);
    QCOMPARE(desk.rows().size(), 1);
    QVERIFY2(desk.rows().constFirst().contains(u"Kanerva"_s), qPrintable(desk.rows().constFirst()));
    desk.press(u"Keep for a year"_s);
    QVERIFY(desk.rows().isEmpty());
    test->undo(desk.undo);
    QCOMPARE(desk.rows().size(), 1);
}

void TestTodayCases::reviewsMoveOn()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s, u"support"_s,
                                  {{ClientField::ReviewOn, day("2026-10-31")}, {ClientField::ReviewEvery, 1}});
    const Id step =
        test.step(client, {{StepField::ReviewOn, day("2026-11-20")}, {StepField::ReviewEvery, QCborValue(6)}});
    Edit goal{Kind::Goal, test->store().newId(), {}};
    test.write(goal.set(GoalField::Client, client)
                   .set(GoalField::Words, u"oma koti"_s)
                   .set(GoalField::ReviewOn, QDate(2026, 11, 21)));
    Desk desk(test);
    QCOMPARE(desk.rows().size(), 3);
    QVERIFY2(desk.rows().at(2).contains(u"oma koti"_s), qPrintable(desk.rows().at(2)));
    desk.press(u"Looked at"_s);
    QCOMPARE(test.record(client).date(ClientField::ReviewOn), QDate(2026, 11, 30)); // the end of the month
    QVERIFY2(desk.said.contains(u"next on"_s), qPrintable(desk.said));
    test->undo(desk.undo);
    QCOMPARE(test.record(client).date(ClientField::ReviewOn), QDate(2026, 10, 31));
    desk.press(u"Looked at"_s);
    desk.press(u"Looked at"_s);
    QCOMPARE(test.record(step).date(StepField::ReviewOn), QDate(2027, 5, 20));
    desk.press(u"Looked at"_s);
    QVERIFY(!test.record(goal.id).has(GoalField::ReviewOn));
    QVERIFY(desk.rows().isEmpty());
}

void TestTodayCases::thePictureShowsTheDaysToCome_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("months");
    QTest::addColumn<QList<QDate>>("then");
    QTest::newRow("monthly from the 30th") << QDate(2027, 1, 30) << 1 << QList<QDate>{{2027, 2, 28}, {2027, 3, 30}};
    QTest::newRow("quarterly from 28 February")
        << QDate(2026, 2, 28) << 3 << QList<QDate>{{2026, 5, 28}, {2026, 8, 28}};
    QTest::newRow("monthly from the 31st") << QDate(2027, 3, 31) << 1 << QList<QDate>{{2027, 4, 30}, {2027, 5, 31}};
}

/// What the picture of the path says now is what "Looked at" says each time the day has come.
void TestTodayCases::thePictureShowsTheDaysToCome()
{
    QFETCH(QDate, first);
    QFETCH(int, months);
    QFETCH(QList<QDate>, then);
    TestSession test;
    const QCborValue on(first.toString(Qt::ISODate));
    const Id client = test.client(u"Kaarna"_s, u"support"_s,
                                  {{ClientField::ReviewOn, on}, {ClientField::ReviewEvery, QCborValue(months)}});
    const Id step = test.step(client, {{StepField::ReviewOn, on}, {StepField::ReviewEvery, QCborValue(months)}});
    const auto shown = [&] {
        const auto steps = Lists::stepsOf(test->connection(), client);
        const auto history = PathHistory::read(test->store().journal(), test.record(client), *steps);
        const Record own = test.record(step);
        const QList<QDate> ofClient =
            reviewDays(history->reviewOn, history->reviewEvery, history->reviewDay, then.last());
        const QList<QDate> ofStep =
            reviewDays(own.date(StepField::ReviewOn), months, history->stepReviewDays.value(step), then.last());
        return ofClient == ofStep ? ofClient : QList<QDate>();
    };
    QCOMPARE(shown(), QList<QDate>{first} + then);
    for (const QDate& next : then) {
        test.store().clock.setTo(QDateTime(Reviews::day(test.record(client)), QTime(12, 0)));
        Desk desk(test);
        desk.press(u"Looked at"_s);
        desk.press(u"Looked at"_s);
        QCOMPARE(test.record(client).date(ClientField::ReviewOn), next);
        QCOMPARE(test.record(step).date(StepField::ReviewOn), next);
        QCOMPARE(shown(), then.sliced(then.indexOf(next)));
    }
}

void TestTodayCases::referralsToAskAfter()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    Edit partner{Kind::Partner, test->store().newId(), {}};
    test.write(partner.set(PartnerField::Name, u"Satama"_s));
    Edit referral{Kind::Referral, test->store().newId(), {}};
    referral.set(ReferralField::Client, client)
        .set(ReferralField::Partner, partner.id)
        .set(ReferralField::State, "sent")
        .set(ReferralField::RemindOn, QDate(2026, 11, 22));
    test.write(referral);
    Desk desk(test);
    QVERIFY(desk.rows().isEmpty());
    test.write(Edit{Kind::Referral, referral.id, {}}.set(ReferralField::RemindOn, QDate(2026, 11, 20)));
    QCOMPARE(desk.rows().size(), 1);
    QVERIFY2(desk.rows().first().contains(u"Satama"_s) && desk.rows().first().contains(u"Kaarna"_s),
             qPrintable(desk.rows().first()));
    test.write(Edit{Kind::Referral, referral.id, {}}.set(ReferralField::State, "arrived"));
    QVERIFY(desk.rows().isEmpty());
}

/// The partner knows already, and is to be told; until the referral has ended.
void TestTodayCases::aConsentTakenBackAfterSending()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    Edit consent{Kind::Consent, test->store().newId(), {}};
    test.write(consent.set(ConsentField::Client, client)
                   .set(ConsentField::Scope, u"Need for housing"_s)
                   .set(ConsentField::GivenOn, QDate(2026, 11, 1)));
    Edit referral{Kind::Referral, test->store().newId(), {}};
    test.write(referral.set(ReferralField::Client, client)
                   .set(ReferralField::Consent, consent.id)
                   .set(ReferralField::State, "sent")
                   .set(ReferralField::RemindOn, QDate(2026, 11, 20)));
    Desk desk(test);
    QCOMPARE(desk.rows().size(), 1);
    QVERIFY(!desk.rows().first().contains(u"Tell the partner"_s));
    test.write(Edit{Kind::Consent, consent.id, {}}.set(ConsentField::WithdrawnOn, QDate(2026, 11, 21)));
    QCOMPARE(desk.rows().size(), 1); // once, though it is to be asked after as well
    QVERIFY2(desk.rows().first().contains(u"Tell the partner"_s), qPrintable(desk.rows().first()));
    test.write(Edit{Kind::Referral, referral.id, {}}.set(ReferralField::State, "declined_by_client"));
    QVERIFY(desk.rows().isEmpty());
}

void TestTodayCases::roomsStayApart()
{
    TestSession test;
    const Id there = test.client(u"Pihka"_s, u"serie"_s, {{ClientField::ReviewOn, day("2026-11-01")}});
    appointment(test, there, -5);
    appointment(test, there, 5);
    Edit goal{Kind::Goal, test->store().newId(), {}};
    test.write(goal.set(GoalField::Client, there)
                   .set(GoalField::Words, u"oma"_s)
                   .set(GoalField::ReviewOn, QDate(2026, 11, 1)));
    Edit referral{Kind::Referral, test->store().newId(), {}};
    test.write(referral.set(ReferralField::Client, there).set(ReferralField::RemindOn, QDate(2026, 11, 1)));
    Desk desk(test);
    QVERIFY2(desk.rows().isEmpty(), qPrintable(desk.rows().join(u'\n')));
    QCOMPARE(TodayPage::count(*test), 0);
    test->setRoom(u"serie"_s);
    QCOMPARE(desk.rows().size(), 5);
}

void TestTodayCases::picture()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s, u"support"_s, {{ClientField::ReviewOn, day("2026-11-01")}});
    appointment(test, client, -5);
    appointment(test, client, 5);
    Desk desk(test);
    const QString folder = qEnvironmentVariable("RINNALLA_SHOTS");
    for (const bool mirrored : {false, true}) {
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QCoreApplication::processEvents();
        QVERIFY(desk.page->minimumSizeHint().width() <= 1150);
        if (!folder.isEmpty())
            QVERIFY(desk.page->grab().save(folder + (mirrored ? u"/today-rtl.png"_s : u"/today.png"_s)));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestTodayCases)
#include "testtodaycases.moc"
