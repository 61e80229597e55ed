// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/session/testsession.h"
#include "ui/clients/clientcardpage.h"
#include "ui/clients/clientspage.h"
#include "ui/clients/identitypanel.h"
#include "ui/clients/timelinecard.h"
#include "ui/clients/timelineitem.h"
#include "ui/path/stepcard.h"
#include "ui/path/steppanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

/// A client card in a window, with hands on the keyboard.
struct Desk {
    Desk(TestSession& test, const Id& client, const QString& detail = {})
        : page(std::make_unique<ClientCardPage>(*test))
    {
        page->resize(1150, 800);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(Place{u"client"_s, client, detail});
    }
    template<typename Widget>
    Widget* find(const QString& name = {}) const
    {
        return page->findChild<Widget*>(name);
    }
    void click(const QString& button) const
    {
        auto* widget = find<QAbstractButton>(button);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
    }
    void choose(const QString& action) const { find<QAction>(action)->trigger(); }
    QString words() const ///< all that is to be read
    {
        QCoreApplication::processEvents(); // what was just made is shown by then
        QStringList all;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text();
        return all.join(u'\n');
    }

    std::unique_ptr<ClientCardPage> page;
    Keyboard keys;
};

/// Looks at an identity; that a card was opened is another thing.
QList<Record> accesses(TestSession& test)
{
    QList<Record> looks;
    const auto all = Lists::records(test->connection(), {Kind::Access, {}, {}}, std::nullopt, 100);
    for (const Record& access : all->rows)
        if (access.text(AccessField::What) == u"identity"_s)
            looks += access;
    return looks;
}

Id richClient(TestSession& test)
{
    Edit edit;
    edit.set(ClientField::Speaks, QStringList{u"th"_s, u"fi"_s})
        .set(ClientField::Reads, QStringList{u"th"_s})
        .set(ClientField::Interpreter, QCborValue(true))
        .set(ClientField::ContactRules, u"Only text messages, weekdays 10–14. No voicemail, no post."_s)
        .set(ClientField::SafetyNotes, u"No paper along without asking."_s)
        .set(ClientField::State, "active");
    return test.client(u"Kaarna"_s, u"support"_s, edit.values);
}

} // namespace

class TestClientCard : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void theCardSaysWhatMatters();
    void safetyNeverScrollsAway();
    void editingAndUndo();
    void statesCanAlwaysReopen();
    void identityIsLoggedEachTime();
    void identityIsSavedAndForgotten();
    void erasingNeedsTheName();
    void otherRoomsAreNotShown();
    void timelineHoldsEverything();
    void timelinePages();
    void notesAreAddedTo();
    void addendumDraftsComeBack();
    void consentIsGivenAndWithdrawn();
    void aStepIsWalkedFromTheCard();
    void placesComeBack();
    void nobody();
    void mirrored();
    void everyControlHasAName();
};

void TestClientCard::theCardSaysWhatMatters()
{
    TestSession test;
    QSignalSpy opened(&*test, &Session::openRequested);
    const Id client = richClient(test);
    Desk desk(test, client);
    const QString words = desk.words();
    for (const QString& said :
         {u"Kaarna"_s, u"ไทย"_s, u"interpreter needed"_s, u"Only text messages"_s, u"No paper along"_s})
        QVERIFY2(words.contains(said), qPrintable(said));
    desk.click(u"client-print"_s);
    QCOMPARE(opened.takeFirst().first().value<Place>(), (Place{u"sheets"_s, client, {}}));
}

void TestClientCard::safetyNeverScrollsAway()
{
    TestSession test;
    const Id client = richClient(test);
    for (int i = 0; i < 40; ++i)
        test.contact(client);
    Desk desk(test, client);
    auto* strip = desk.find<QFrame>(u"safety-strip"_s);
    const auto inSight = [&] { return strip->visibleRegion().boundingRect() == strip->rect(); };
    QVERIFY(inSight());
    for (QScrollArea* area : desk.page->findChildren<QScrollArea*>()) {
        QVERIFY(!area->isAncestorOf(strip));
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
    QVERIFY(inSight());
    desk.click(u"step-add"_s);
    QVERIFY(inSight()); // also while a step is walked
}

void TestClientCard::editingAndUndo()
{
    TestSession test;
    QSignalSpy done(&*test, &Session::done);
    const Id client = richClient(test);
    Desk desk(test, client);
    desk.click(u"client-edit"_s);
    QCOMPARE(desk.page->place().detail, u"edit"_s);
    desk.keys.type(u"Lumme"_s);
    desk.keys.press(Qt::Key_Return);
    QCOMPARE(test.record(client).text(ClientField::CodeName), u"Lumme"_s);
    QCOMPARE(test.record(client).texts(ClientField::Speaks).size(), 2); // the rest stays
    QVERIFY(desk.words().contains(u"Lumme"_s));
    QCOMPARE(desk.page->place().detail, QString());
    test->undo(done.takeLast().at(1).value<QList<Edit>>());
    QVERIFY(desk.words().contains(u"Kaarna"_s));
}

void TestClientCard::statesCanAlwaysReopen()
{
    TestSession test;
    const Id client = richClient(test);
    Desk desk(test, client);
    const auto state = [&] { return test.record(client).text(ClientField::State); };
    QVERIFY(!desk.find<QAction>(u"menu-reopen"_s)->isVisible());
    desk.choose(u"menu-close"_s);
    QCOMPARE(state(), u"closed"_s);
    QVERIFY(!desk.find<QAction>(u"menu-close"_s)->isVisible());
    desk.choose(u"menu-dormant"_s);
    QCOMPARE(state(), u"dormant"_s);
    desk.choose(u"menu-reopen"_s);
    QCOMPARE(state(), u"active"_s);
}

void TestClientCard::identityIsLoggedEachTime()
{
    TestSession test;
    const Id client = richClient(test);
    Desk desk(test, client);
    auto* panel = desk.find<IdentityPanel>();
    QVERIFY(!panel->isVisible());
    QVERIFY(accesses(test).isEmpty());
    desk.click(u"client-identity"_s);
    QVERIFY(panel->isVisible());
    QCOMPARE(accesses(test).size(), 1);
    QCOMPARE(accesses(test).first().reference(AccessField::Client), client);
    QCOMPARE(accesses(test).first().text(AccessField::What), u"identity"_s);
    QCOMPARE(accesses(test).first().time(AccessField::At), test->clock().now());
    desk.click(u"client-identity"_s);
    QVERIFY(!panel->isVisible());
    desk.click(u"client-identity"_s);
    QCOMPARE(accesses(test).size(), 2);
    desk.page->hide(); // leaving the page folds it
    desk.page->QWidget::show();
    QVERIFY(!panel->isVisible());
    QVERIFY(!desk.find<QToolButton>(u"client-identity"_s)->isChecked());
}

void TestClientCard::identityIsSavedAndForgotten()
{
    TestSession test;
    const Id client = richClient(test);
    Desk desk(test, client);
    desk.click(u"client-identity"_s);
    auto* name = desk.find<QLineEdit>(u"identity-%1"_s.arg(IdentityField::Name));
    QCOMPARE(QApplication::focusWidget(), name);
    desk.keys.type(u"Made Up"_s);
    desk.keys.press(Qt::Key_Return);
    QCOMPARE((*Lists::identityOf(test->connection(), client))->text(IdentityField::Name), u"Made Up"_s);
    desk.keys.type(u" Person"_s);
    desk.keys.press(Qt::Key_Escape); // not saved, kept as a draft
    for (const QLineEdit* line : desk.find<IdentityPanel>()->findChildren<QLineEdit*>())
        QVERIFY(line->text().isEmpty() && !line->isUndoAvailable()); // nothing stays in a hidden field
    const auto drafts = test->store().drafts().all();
    QCOMPARE(drafts->size(), 1);
    QCOMPARE(ClientCardPage::placeOfDraft(drafts->first().name), (Place{u"client"_s, client, {}}));
    desk.click(u"client-identity"_s);
    QCOMPARE(name->text(), u"Made Up Person"_s);
    desk.keys.press(Qt::Key_Return);
    QCOMPARE(Lists::records(test->connection(), {Kind::Identity, {}, {}}, std::nullopt, 10)->rows.size(), 1);
    QVERIFY(test->store().drafts().all()->isEmpty());
}

void TestClientCard::erasingNeedsTheName()
{
    TestSession test;
    QSignalSpy opened(&*test, &Session::openRequested);
    const Id client = richClient(test);
    test.contact(client);
    Desk desk(test, client);
    desk.choose(u"menu-erase"_s);
    auto* erase = desk.find<QPushButton>(u"erase"_s);
    QVERIFY(!erase->isEnabled());
    desk.keys.type(u"kaarna"_s);
    QVERIFY(!erase->isEnabled());
    desk.keys.press(Qt::Key_Return);
    QCOMPARE(test.record(client).id, client);
    desk.find<QLineEdit>(u"erase-name"_s)->selectAll();
    desk.keys.type(u"Kaarna"_s);
    QVERIFY(erase->isEnabled());
    desk.keys.press(Qt::Key_Return); // Enter alone never erases
    QCOMPARE(test.record(client).id, client);
    desk.click(u"erase"_s);
    QVERIFY(test.record(client).id.isNull());
    QVERIFY(test.contacts().isEmpty());
    QCOMPARE(opened.takeLast().first().value<Place>().page, u"clients"_s);
    QVERIFY(!desk.words().contains(u"Only text messages"_s));
}

void TestClientCard::otherRoomsAreNotShown()
{
    TestSession test;
    const Id other = test.client(u"Kaiho"_s, u"serie"_s);
    Desk desk(test, other);
    QVERIFY(!desk.words().contains(u"Kaiho"_s));
    QVERIFY(desk.find<EmptyState>()->isVisible());
    test->setRoom(u"serie"_s);
    desk.page->show(Place{u"client"_s, other, {}});
    QVERIFY(desk.words().contains(u"Kaiho"_s));
    test->setRoom(u"support"_s);
    QVERIFY(!desk.words().contains(u"Kaiho"_s));
}

void TestClientCard::timelineHoldsEverything()
{
    TestSession test;
    const Id client = richClient(test);
    Edit more;
    more.set(ContactField::Note, u"<b>She</b> asks what happens\nسؤال"_s)
        .set(ContactField::Minutes, QCborValue(5))
        .set(ContactField::Topics, QStringList{u"police"_s});
    const Id contact = test.contact(client, more.values);
    Edit addendum{Kind::Addendum, test->store().newId(), {}};
    test.write(addendum.set(AddendumField::Contact, contact)
                   .set(AddendumField::At, test->clock().now())
                   .set(AddendumField::Text, u"Called again"_s));
    Edit decision;
    test.step(client, decision.set(StepField::Decision, u"Not yet"_s).values);
    Edit handout{Kind::Handout, test->store().newId(), {}};
    test.write(handout.set(HandoutField::Client, client)
                   .set(HandoutField::Topic, u"help-now"_s)
                   .set(HandoutField::Languages, QStringList{u"th"_s})
                   .set(HandoutField::Format, "card")
                   .set(HandoutField::PaperSafe, QCborValue(true))
                   .set(HandoutField::At, test->clock().now()));
    Edit consent{Kind::Consent, test->store().newId(), {}};
    test.write(consent.set(ConsentField::Client, client).set(ConsentField::Scope, u"To the lawyer"_s));
    Desk desk(test, client);
    QCOMPARE(desk.find<TimelineCard>()->count(), 4);
    const QString words = desk.words();
    for (const QString& said : {u"<b>She</b> asks"_s, u"سؤال"_s, u"5 min"_s, u"police"_s, u"Called again"_s,
                                u"Not yet"_s, u"Application"_s, u"Pocket card"_s, u"Asked: yes"_s, u"To the lawyer"_s})
        QVERIFY2(words.contains(said), qPrintable(said));
}

void TestClientCard::timelinePages()
{
    TestSession test;
    const Id client = richClient(test);
    constexpr int all = 1000;
    QList<Edit> edits;
    for (int i = 0; i < all; ++i) {
        Edit contact{Kind::Contact, test->store().newId(), {}};
        edits += contact.set(ContactField::Client, client)
                     .set(ContactField::Channel, "call")
                     .set(ContactField::Note, u"note %1."_s.arg(i))
                     .set(ContactField::At, test->clock().now().addSecs(-3600 * i));
    }
    VERIFY_OK(test->store().journal().write(edits));
    Desk desk(test, client);
    auto* timeline = desk.find<TimelineCard>();
    QCOMPARE(timeline->count(), TimelineCard::FirstPage);
    int expected = TimelineCard::FirstPage;
    while (timeline->hasMore()) {
        desk.click(u"timeline-more"_s);
        expected = qMin(all, expected + TimelineCard::PageSize);
        QCOMPARE(timeline->count(), expected);
    }
    QCOMPARE(timeline->count(), all);
    QVERIFY(!desk.find<QPushButton>(u"timeline-more"_s)->isVisible());
    QSet<Id> seen;
    for (const TimelineItem* item : timeline->findChildren<TimelineItem*>())
        seen += item->id();
    QCOMPARE(seen.size(), all);
}

void TestClientCard::notesAreAddedTo()
{
    TestSession test;
    QSignalSpy done(&*test, &Session::done);
    const Id client = richClient(test);
    Edit note;
    const Id contact = test.contact(client, note.set(ContactField::Note, u"First"_s).values);
    Desk desk(test, client);
    desk.click(u"add-to-note"_s);
    QCOMPARE(QApplication::focusWidget(), desk.find<NoteEdit>(u"addendum"_s));
    desk.keys.type(u"and then"_s);
    desk.keys.press(Qt::Key_Return, Qt::ControlModifier);
    const auto addenda = Lists::addendaOf(test->connection(), contact);
    QCOMPARE(addenda->size(), 1);
    QCOMPARE(addenda->first().text(AddendumField::Text), u"and then"_s);
    QCOMPARE(test.record(contact).text(ContactField::Note), u"First"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(desk.words().contains(u"and then"_s));
    QVERIFY(!desk.find<NoteEdit>(u"addendum"_s));
    QVERIFY(test->store().drafts().all()->isEmpty());
    test->undo(done.takeLast().at(1).value<QList<Edit>>());
    QVERIFY(!desk.words().contains(u"and then"_s));
}

void TestClientCard::addendumDraftsComeBack()
{
    TestSession test;
    const Id client = richClient(test);
    test.contact(client);
    auto desk = std::make_unique<Desk>(test, client);
    desk->click(u"add-to-note"_s);
    desk->keys.type(u"half"_s);
    test.contact(client); // something else happens: the timeline is read again
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(desk->find<NoteEdit>(u"addendum"_s)->text(), u"half"_s);
    test.lockAndReturn([&] { desk.reset(); });
    const auto drafts = test->store().drafts().all();
    QCOMPARE(drafts->size(), 1);
    const Place place = ClientCardPage::placeOfDraft(drafts->first().name);
    QCOMPARE(place.record, client);
    Desk again(test, client, place.detail);
    QCOMPARE(again.find<NoteEdit>(u"addendum"_s)->text(), u"half"_s);
}

void TestClientCard::consentIsGivenAndWithdrawn()
{
    TestSession test;
    const Id client = richClient(test);
    Desk desk(test, client);
    desk.choose(u"menu-consent"_s);
    QCOMPARE(desk.page->place().detail, u"consent"_s);
    desk.keys.type(u"Referral to the lawyer"_s);
    desk.keys.press(Qt::Key_Return);
    const auto consents = [&] {
        return Lists::records(test->connection(), {Kind::Consent, client, {}}, std::nullopt, 10)->rows;
    };
    QCOMPARE(consents().size(), 1);
    QCOMPARE(consents().first().text(ConsentField::Scope), u"Referral to the lawyer"_s);
    QCOMPARE(consents().first().text(ConsentField::Form), u"oral"_s);
    QCOMPARE(consents().first().date(ConsentField::GivenOn), test->clock().today());
    desk.click(u"withdraw"_s);
    QCOMPARE(consents().first().date(ConsentField::WithdrawnOn), test->clock().today());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!desk.find<QToolButton>(u"withdraw"_s));
}

void TestClientCard::aStepIsWalkedFromTheCard()
{
    TestSession test;
    const Id client = richClient(test);
    Desk desk(test, client);
    QVERIFY(desk.page->findChildren<StepCard*>().isEmpty());
    desk.click(u"step-add"_s);
    QCOMPARE(desk.page->place().detail, u"step/new"_s);
    QVERIFY(desk.find<StepPanel>()->isVisible());
    desk.keys.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.page->place().detail, QString());
    QCOMPARE(desk.page->findChildren<StepCard*>().size(), 1);
    auto* card = desk.find<StepCard>();
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    const Id step = Lists::stepsOf(test->connection(), client)->first().id;
    QCOMPARE(desk.page->place().detail, u"step/"_s + step.toString());
}

void TestClientCard::placesComeBack()
{
    TestSession test;
    const Id client = richClient(test);
    const Id step = test.step(client, {});
    for (const QString& detail :
         {QString(), u"edit"_s, u"consent"_s, u"step/new"_s, QString(u"step/"_s + step.toString())}) {
        Desk desk(test, client, detail);
        QCOMPARE(desk.page->place(), (Place{u"client"_s, client, detail}));
    }
    QCOMPARE(ClientCardPage::placeOfDraft(u"client/edit/"_s + client.toString()),
             (Place{u"client"_s, client, u"edit"_s}));
    QCOMPARE(ClientCardPage::placeOfDraft(u"contact/new"_s), Place());
}

void TestClientCard::nobody()
{
    TestSession test;
    QSignalSpy opened(&*test, &Session::openRequested);
    Desk desk(test, test->store().newId());
    auto* empty = desk.find<EmptyState>();
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(opened.first().first().value<Place>().page, u"clients"_s);
}

void TestClientCard::mirrored()
{
    TestSession test;
    const Id client = richClient(test);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Desk desk(test, client);
    auto* name = desk.find<QLabel>(u"client-name"_s);
    auto* more = desk.find<QToolButton>(u"client-more"_s);
    QVERIFY(name->mapTo(desk.page.get(), name->rect().center()).x()
            > more->mapTo(desk.page.get(), more->rect().center()).x());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestClientCard::everyControlHasAName()
{
    TestSession test;
    const Id client = richClient(test);
    Edit consent{Kind::Consent, test->store().newId(), {}};
    test.write(consent.set(ConsentField::Client, client).set(ConsentField::Scope, u"To the lawyer"_s));
    test.contact(client);
    const Id step = test.step(client, {});
    ClientsPage list(*test);
    list.show(Place{u"clients"_s, {}, u"new"_s});
    Desk desk(test, client);
    desk.click(u"add-to-note"_s);
    desk.click(u"client-identity"_s);
    desk.page->show(Place{u"client"_s, client, u"step/"_s + step.toString()});
    for (const QWidget* page : {static_cast<QWidget*>(&list), static_cast<QWidget*>(desk.page.get())})
        for (QWidget* widget : page->findChildren<QWidget*>()) {
            const bool inner = qobject_cast<QLineEdit*>(widget->parentWidget()) // its button to clear
                               || widget->objectName().startsWith(u"qt_"_s)
                               || widget->window() != page->window(); // a list that drops down
            if (!(widget->focusPolicy() & Qt::TabFocus) || inner)
                continue;
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(interface);
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()
                                + u" in "_s + QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
        }
}

QTEST_MAIN(TestClientCard)
#include "testclientcard.moc"
