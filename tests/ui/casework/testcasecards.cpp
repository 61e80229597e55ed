// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/session/testsession.h"
#include "ui/clients/clientcardpage.h"
#include "ui/clients/timelinecard.h"
#include "ui/session/terms.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optionaldateedit.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

/// A client card in a window, with hands on the keyboard. The clock stands on Saturday 21 November 2026.
struct Desk {
    Desk(TestSession& session, const Id& client, const QString& detail = {})
        : test(session)
        , page(std::make_unique<ClientCardPage>(*session))
    {
        page->resize(1150, 900);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(Place{u"client"_s, client, detail});
        QObject::connect(&*session, &Session::done, page.get(),
                         [this](const QString&, const QList<Edit>& edits) { undo = edits; });
    }
    template<typename Widget>
    Widget* find(const QString& name) const
    {
        for (Widget* widget : page->findChildren<Widget*>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    void click(const QString& button) const
    {
        QCoreApplication::processEvents();
        auto* widget = find<QAbstractButton>(button);
        QVERIFY2(widget, qPrintable(button));
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void type(const QString& field, const QString& text)
    {
        auto* widget = find<QWidget>(field);
        QVERIFY2(widget, qPrintable(field));
        if (auto* day = qobject_cast<OptionalDateEdit*>(widget))
            day->lineEdit()->setFocus();
        else
            widget->setFocus();
        keys.type(text);
    }
    QString words() const ///< all that is to be read
    {
        QCoreApplication::processEvents();
        QStringList all;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text();
        return all.join(u'\n');
    }
    bool says(const QString& text) const { return words().contains(text); }
    Record only(Kind kind) const
    {
        const auto all = Lists::records(test->connection(), {kind, {}, {}}, std::nullopt, 10);
        return all && all->rows.size() == 1 ? all->rows.first() : Record();
    }

    TestSession& test;
    std::unique_ptr<ClientCardPage> page;
    QList<Edit> undo;
    mutable Keyboard keys;
};

Id partner(TestSession& test, const QString& name)
{
    Edit edit{Kind::Partner, test->store().newId(), {}};
    return test.write(edit.set(PartnerField::Name, name));
}

Id consent(TestSession& test, const Id& client, const QString& scope)
{
    Edit edit{Kind::Consent, test->store().newId(), {}};
    edit.set(ConsentField::Client, client)
        .set(ConsentField::Scope, scope)
        .set(ConsentField::Form, "oral")
        .set(ConsentField::GivenOn, test->clock().today());
    return test.write(edit);
}

} // namespace

class TestCaseCards : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void anAppointmentIsAgreedAndTakesPlace();
    void whatLacksADayIsNotSaved();
    void whatWasTypedComesBack();
    void goalsInAnyScript();
    void aReferralGoesItsWay();
    void aConsentTakenBackShows();
    void aMergedOnesReferralRestsOnTheKeptOnesConsent();
    void aReferralIsDeclined();
    void openingIsWrittenDownOnce();
    void statesStandInTheTimeline();
    void otherRoomsAreNotShown();
    void everyControlHasAName();
    void pictures();
};

void TestCaseCards::anAppointmentIsAgreedAndTakesPlace()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    Desk desk(test, client);
    desk.click(u"appointment-add"_s);
    QCOMPARE(desk.page->place().detail, u"appointment/new"_s);
    desk.type(u"appointment-day"_s, u"2026-11-24"_s);
    desk.type(u"appointment-place"_s, u"Kahvila"_s);
    desk.keys.press(Qt::Key_Return);
    const Record made = desk.only(Kind::Appointment);
    QCOMPARE(made.reference(AppointmentField::Client), client);
    QCOMPARE(made.time(AppointmentField::At), QDateTime(QDate(2026, 11, 24), QTime(9, 0)));
    QCOMPARE(made.text(AppointmentField::State), u"planned"_s);
    QCOMPARE(made.text(AppointmentField::Place), u"Kahvila"_s);
    QVERIFY(!made.has(AppointmentField::RemindDays));
    QVERIFY(desk.says(u"Kahvila"_s));
    QVERIFY(!desk.says(u"None agreed"_s));
    QVERIFY(desk.page->place().detail.isEmpty());

    desk.click(u"appointment-done"_s);
    QCOMPARE(test.record(made.id).text(AppointmentField::State), u"done"_s);
    QVERIFY(!desk.find<QToolButton>(u"appointment-done"_s));
    test->undo(desk.undo);
    QCOMPARE(test.record(made.id).text(AppointmentField::State), u"planned"_s);
    desk.click(u"appointment-cancelled"_s);
    QCOMPARE(test.record(made.id).text(AppointmentField::State), u"cancelled"_s);
    desk.click(u"appointment-earlier"_s);
    desk.click(u"appointment-again"_s);
    QCOMPARE(test.record(made.id).text(AppointmentField::State), u"planned"_s);
    QVERIFY(desk.page->findChild<TimelineCard*>()->count() == 1);
}

void TestCaseCards::whatLacksADayIsNotSaved()
{
    TestSession test;
    Desk desk(test, test.client(u"Kaarna"_s));
    desk.click(u"appointment-add"_s);
    desk.click(u"appointment-save"_s);
    QVERIFY(desk.says(u"Say on which day."_s));
    desk.type(u"partner-field"_s, u"nobody of that name"_s);
    desk.type(u"appointment-day"_s, u"2026-11-24"_s);
    desk.click(u"appointment-save"_s);
    QVERIFY(desk.says(u"No partner has this name."_s));
    QVERIFY(desk.only(Kind::Appointment).id.isNull());
}

void TestCaseCards::whatWasTypedComesBack()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    {
        Desk desk(test, client);
        desk.click(u"appointment-add"_s);
        desk.type(u"appointment-place"_s, u"Kirjasto"_s);
        desk.click(u"appointment-back"_s);
        desk.click(u"goal-add"_s);
        desk.type(u"goal-words"_s, u"oma"_s);
        test.lockAndReturn([&desk] { desk.page.reset(); });
    }
    const auto drafts = test->store().drafts().all();
    QCOMPARE(drafts->size(), 2);
    for (const auto& draft : *drafts)
        QCOMPARE(ClientCardPage::placeOfDraft(draft.name).record, client);
    Desk desk(test, client, u"appointment/new"_s);
    QCOMPARE(desk.find<QLineEdit>(u"appointment-place"_s)->text(), u"Kirjasto"_s);
    desk.page->show(ClientCardPage::placeOfDraft(u"goal/new/"_s + client.toString()));
    QCOMPARE(desk.find<NoteEdit>(u"goal-words"_s)->text(), u"oma"_s);
}

void TestCaseCards::goalsInAnyScript()
{
    TestSession test;
    const QString words = u"أريد أن أتعلم اللغة\nและมีบ้านของตัวเอง"_s;
    const Id client =
        test.client(u"Kaarna"_s, u"support"_s, Edit().set(ClientField::Speaks, QStringList{u"ar"_s}).values);
    Desk desk(test, client);
    desk.click(u"goal-add"_s);
    desk.find<NoteEdit>(u"goal-words"_s)->setText(words);
    desk.find<QComboBox>(u"goal-language"_s)->setCurrentIndex(1);
    desk.type(u"goal-review"_s, u"2027-02-28"_s);
    desk.click(u"goal-save"_s);
    const Record goal = desk.only(Kind::Goal);
    QCOMPARE(goal.text(GoalField::Words), words);
    QCOMPARE(goal.text(GoalField::Language), u"ar"_s);
    QCOMPARE(goal.date(GoalField::ReviewOn), QDate(2027, 2, 28));
    QCOMPARE(goal.date(GoalField::SetOn), test->clock().today());
    QVERIFY(desk.says(words));
    const QList<std::pair<QString, QString>> states{{u"goal-let-go"_s, u"let_go"_s},
                                                    {u"goal-open"_s, u"open"_s},
                                                    {u"goal-reached"_s, u"reached"_s},
                                                    {u"goal-open"_s, u"open"_s},
                                                    {u"goal-changed"_s, u"changed"_s}};
    for (const auto& [button, state] : states) {
        desk.click(button);
        QCOMPARE(test.record(goal.id).text(GoalField::State), state);
    }
    QVERIFY(!test.record(goal.id).has(GoalField::ReviewOn)); // what has ended needs no looking at
    desk.click(u"goal-add"_s);
    desk.click(u"goal-save"_s);
    QVERIFY(desk.says(u"Write down what the person wants."_s));
    auto* typed = desk.find<NoteEdit>(u"goal-words"_s);
    QTest::keyClicks(typed, u"oma"_s);
    QTest::keyClick(typed, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!typed->isVisible() && desk.says(u"oma"_s));
}

void TestCaseCards::aReferralGoesItsWay()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    const Id satama = partner(test, u"Satama"_s);
    QSignalSpy opened(&*test, &Session::openRequested);
    Desk desk(test, client);
    desk.click(u"referral-add"_s);
    desk.type(u"partner-field"_s, u"satama"_s);
    desk.keys.press(Qt::Key_Return); // takes what is offered
    desk.click(u"referral-save"_s);
    const Record made = desk.only(Kind::Referral);
    QCOMPARE(made.reference(ReferralField::Partner), satama);
    QCOMPARE(made.date(ReferralField::OfferedOn), QDate(2026, 11, 21));
    QCOMPARE(made.date(ReferralField::RemindOn), QDate(2026, 12, 5));
    QVERIFY(!desk.find<QToolButton>(u"referral-to-sent"_s)); // not before the person consents

    desk.click(u"referral-to-consented"_s);
    desk.click(u"referral-go"_s);
    QVERIFY(desk.says(u"Say what the person consents to."_s));
    desk.type(u"referral-consent-scope"_s, u"name and language"_s);
    desk.click(u"referral-go"_s);
    const Record given = desk.only(Kind::Consent);
    QCOMPARE(given.text(ConsentField::Scope), u"name and language"_s);
    QCOMPARE(given.reference(ConsentField::Partner), satama);
    QCOMPARE(test.record(made.id).reference(ReferralField::Consent), given.id);
    QCOMPARE(test.record(made.id).text(ReferralField::Scope), u"name and language"_s);
    test->undo(desk.undo); // both together
    QCOMPARE(test.record(made.id).text(ReferralField::State), u"offered"_s);
    QVERIFY(test.record(given.id).boolean(DeletedField));

    const Id known = consent(test, client, u"the need for housing"_s);
    desk.click(u"referral-to-consented"_s);
    desk.find<QComboBox>(u"referral-consent"_s)->setCurrentIndex(0);
    desk.click(u"referral-go"_s);
    QCOMPARE(test.record(made.id).reference(ReferralField::Consent), known);
    desk.click(u"referral-edit"_s); // what the person said yes to stays as it was said
    QVERIFY(!desk.find<QLineEdit>(u"referral-scope"_s)->isEnabled());
    QVERIFY(!desk.find<QLineEdit>(u"partner-field"_s)->isEnabled());
    desk.keys.press(Qt::Key_Escape);
    desk.click(u"referral-to-sent"_s);
    desk.find<OptionalDateEdit>(u"referral-day"_s)->setDate(test->clock().today().addDays(-2));
    desk.click(u"referral-go"_s);
    QVERIFY(desk.says(u"This cannot be before what it follows."_s));
    desk.find<OptionalDateEdit>(u"referral-day"_s)->setDate(test->clock().today());
    desk.type(u"referral-words"_s, u"by telephone"_s);
    desk.click(u"referral-go"_s);
    QCOMPARE(test.record(made.id).text(ReferralField::SentHow), u"by telephone"_s);
    for (const QString& state : {u"accepted"_s, u"arrived"_s}) {
        desk.click(u"referral-to-"_s + state);
        desk.click(u"referral-go"_s);
        QCOMPARE(test.record(made.id).text(ReferralField::State), state);
    }
    QCOMPARE(test.record(made.id).date(ReferralField::ArrivedOn), QDate(2026, 11, 21));
    QVERIFY(!desk.find<QToolButton>(u"referral-text"_s));
    QVERIFY(opened.isEmpty());
}

void TestCaseCards::aConsentTakenBackShows()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    const Id given = consent(test, client, u"name"_s);
    Edit referral{Kind::Referral, test->store().newId(), {}};
    referral.set(ReferralField::Client, client)
        .set(ReferralField::Partner, partner(test, u"Satama"_s))
        .set(ReferralField::Consent, given)
        .set(ReferralField::State, "consented");
    test.write(referral);
    Desk desk(test, client);
    QVERIFY(!desk.says(u"does not hold any more"_s));
    desk.click(u"withdraw"_s);
    QCOMPARE(test.record(given).date(ConsentField::WithdrawnOn), test->clock().today());
    QVERIFY(desk.says(u"1 open referral(s) rest on a consent"_s));
    QVERIFY(desk.says(u"Ask the person again before you send anything."_s));
    desk.click(u"referral-to-sent"_s);
    desk.click(u"referral-go"_s);
    QVERIFY(desk.says(u"The consent was withdrawn."_s));
    QCOMPARE(test.record(referral.id).text(ReferralField::State), u"consented"_s);
}

/// They are one person: what was said yes to stands on either record.
void TestCaseCards::aMergedOnesReferralRestsOnTheKeptOnesConsent()
{
    TestSession test;
    const Id kept = test.client(u"Kaarna"_s);
    const Id away = test.client(u"Pihka"_s);
    const Id given = consent(test, kept, u"name"_s);
    Edit referral{Kind::Referral, test->store().newId(), {}};
    referral.set(ReferralField::Client, away)
        .set(ReferralField::Partner, partner(test, u"Satama"_s))
        .set(ReferralField::State, "offered");
    test.write(referral);
    test.write(Edit{Kind::Client, away, {}}.set(ClientField::MergedInto, kept.toString()));
    Desk desk(test, kept);
    desk.click(u"referral-to-consented"_s);
    QCOMPARE(desk.find<QComboBox>(u"referral-consent"_s)->count(), 2); // and "consents now"
    desk.find<QComboBox>(u"referral-consent"_s)->setCurrentIndex(0);
    desk.click(u"referral-go"_s);
    QCOMPARE(test.record(referral.id).reference(ReferralField::Consent), given);
}

void TestCaseCards::aReferralIsDeclined()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    Edit referral{Kind::Referral, test->store().newId(), {}};
    referral.set(ReferralField::Client, client)
        .set(ReferralField::State, "offered")
        .set(ReferralField::RemindOn, test->clock().today());
    test.write(referral);
    Desk desk(test, client);
    desk.click(u"referral-to-declined_by_client"_s);
    desk.type(u"referral-words"_s, u"not now"_s);
    desk.keys.press(Qt::Key_Return);
    const Record after = test.record(referral.id);
    QCOMPARE(after.text(ReferralField::State), u"declined_by_client"_s);
    QCOMPARE(after.text(ReferralField::Reason), u"not now"_s);
    QVERIFY(!after.has(ReferralField::RemindOn));
    QVERIFY(desk.says(u"not now"_s));
}

void TestCaseCards::openingIsWrittenDownOnce()
{
    TestSession test;
    const Id kaarna = test.client(u"Kaarna"_s);
    const Id pihka = test.client(u"Pihka"_s);
    const Id elsewhere = test.client(u"Tuohi"_s, u"serie"_s);
    Desk desk(test, kaarna);
    for (const Id& client : {pihka, kaarna, elsewhere, kaarna})
        desk.page->show(Place{u"client"_s, client, {}});
    const auto accesses = Lists::records(test->connection(), {Kind::Access, {}, {}}, std::nullopt, 10)->rows;
    QCOMPARE(accesses.size(), 2); // nobody of another room was shown
    QCOMPARE(accesses.at(0).reference(AccessField::Client), kaarna);
    QCOMPARE(accesses.at(1).reference(AccessField::Client), pihka);
    QCOMPARE(accesses.at(0).text(AccessField::What), u"card"_s);
    QVERIFY(desk.undo.isEmpty()); // nothing to take back
    QVERIFY(!desk.says(u"Client card"_s));
    desk.click(u"access-fold"_s);
    QVERIFY(desk.says(u"Client card"_s));
}

void TestCaseCards::statesStandInTheTimeline()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    test.contact(client, {{ContactField::Note, QCborValue(u"first"_s)}});
    Desk desk(test, client);
    constexpr qint64 year = qint64(366) * 24 * 60 * 60 * 1000;
    for (const char* state : {"dormant", "active"}) {
        test.store().clock.advance(year);
        test.write(Edit{Kind::Client, client, {}}.set(ClientField::State, state));
    }
    test.store().clock.advance(year);
    test.contact(client, {{ContactField::Note, QCborValue(u"last"_s)}});
    const QString words = desk.words();
    const auto at = [&](const QString& text) { return words.lastIndexOf(text); };
    QVERIFY2(at(u"Reopened"_s) > at(u"last"_s) && at(u"last"_s) > 0, qPrintable(words));
    QVERIFY(at(u"State: "_s + Terms::clientState(u"dormant"_s)) > at(u"Reopened"_s));
    QVERIFY(at(u"first"_s) > at(u"State: "_s));
    QCOMPARE(desk.page->findChild<TimelineCard*>()->count(), 4);
}

void TestCaseCards::otherRoomsAreNotShown()
{
    TestSession test;
    const Id there = test.client(u"Pihka"_s, u"serie"_s);
    Edit goal{Kind::Goal, test->store().newId(), {}};
    test.write(goal.set(GoalField::Client, there).set(GoalField::Words, u"aivan oma"_s));
    Desk desk(test, there);
    QVERIFY(!desk.says(u"aivan oma"_s));
    desk.page->show(Place{u"client"_s, there, u"goal/"_s + goal.id.toString()});
    QVERIFY(!desk.says(u"aivan oma"_s));
}

void TestCaseCards::everyControlHasAName()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    Desk desk(test, client);
    desk.click(u"appointment-add"_s);
    desk.click(u"goal-add"_s);
    desk.click(u"referral-add"_s);
    for (QWidget* widget : desk.page->findChildren<QWidget*>()) {
        const bool inner = widget->objectName() == u"qt_spinbox_lineedit"_s; // its spin box has the name
        if (inner || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

/// Painted whole, large and mirrored: nothing asks for more width than there is.
void TestCaseCards::pictures()
{
    TestSession test;
    const Id client =
        test.client(u"Kaarna"_s, u"support"_s, Edit().set(ClientField::Speaks, QStringList{u"ar"_s}).values);
    Edit goal{Kind::Goal, test->store().newId(), {}};
    test.write(goal.set(GoalField::Client, client)
                   .set(GoalField::Words, u"أريد بيتا لي وحدي"_s)
                   .set(GoalField::ReviewOn, QDate(2026, 12, 31)));
    const Id satama = partner(test, u"Satama, a house for talking"_s);
    for (const int day : {20, 24}) {
        Edit appointment{Kind::Appointment, test->store().newId(), {}};
        test.write(appointment.set(AppointmentField::Client, client)
                       .set(AppointmentField::At, QDateTime(QDate(2026, 11, day), QTime(10, 30)))
                       .set(AppointmentField::Type, "accompaniment")
                       .set(AppointmentField::Partner, satama));
    }
    Edit referral{Kind::Referral, test->store().newId(), {}};
    test.write(referral.set(ReferralField::Client, client)
                   .set(ReferralField::Partner, satama)
                   .set(ReferralField::Consent, consent(test, client, u"name and language"_s))
                   .set(ReferralField::Scope, u"name and language"_s)
                   .set(ReferralField::State, "consented")
                   .set(ReferralField::OfferedOn, QDate(2026, 11, 18))
                   .set(ReferralField::ConsentedOn, QDate(2026, 11, 20)));
    Desk desk(test, client);
    desk.click(u"referral-to-sent"_s);
    desk.click(u"access-fold"_s);
    const QString folder = qEnvironmentVariable("RINNALLA_SHOTS");
    for (const bool mirrored : {false, true}) {
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QCoreApplication::processEvents();
        for (QWidget* card : desk.page->findChildren<QWidget*>())
            if (card->isVisible() && card->inherits("Rinnalla::Card"))
                QVERIFY2(card->minimumSizeHint().width() <= 1100, card->metaObject()->className());
        if (folder.isEmpty())
            continue;
        auto* overview = desk.page->findChild<TimelineCard*>()->parentWidget();
        QVERIFY(overview->grab().save(folder + (mirrored ? u"/card-rtl.png"_s : u"/card.png"_s)));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestCaseCards)
#include "testcasecards.moc"
