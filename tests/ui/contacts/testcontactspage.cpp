// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/session/testsession.h"
#include "ui/contacts/contactdetails.h"
#include "ui/contacts/contactsmodel.h"
#include "ui/contacts/contactspage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Rinnalla;

namespace {

QCborValue text(const char* value)
{
    return QCborValue(QString::fromUtf8(value));
}

QList<Record> accesses(TestSession& test)
{
    return Lists::records(test->connection(), {Kind::Access, {}, {}}, std::nullopt, 10)->rows;
}

struct Desk {
    explicit Desk(TestSession& session, const Place& place = {QStringLiteral("contacts"), {}, {}})
        : page(std::make_unique<ContactsPage>(*session))
    {
        page->resize(1150, 800);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(place);
    }

    QListView* list() const { return page->findChild<QListView*>(QStringLiteral("contacts")); }
    ContactsModel* model() const { return page->findChild<ContactsModel*>(); }
    ContactDetails* details() const { return page->findChild<ContactDetails*>(); }
    QPushButton* button(const char* name) const { return page->findChild<QPushButton*>(QString::fromLatin1(name)); }
    QStringList sentences() const
    {
        QStringList all;
        for (int row = 0; row < model()->rowCount(); ++row)
            all += model()->index(row).data().toString();
        return all;
    }
    QString shown() const
    {
        QCoreApplication::processEvents(); // shows what was just made
        QStringList texts;
        for (const QLabel* label : details()->findChildren<QLabel*>())
            if (label->isVisible())
                texts += label->text();
        return texts.join(u'\n');
    }
    void press(const char* name)
    {
        QVERIFY(button(name)->isVisible() && button(name)->isEnabled());
        button(name)->setFocus();
        keys.press(Qt::Key_Space);
    }
    void find(const QString& words)
    {
        page->findChild<QLineEdit*>(QStringLiteral("filter"))->setFocus();
        keys.press(Qt::Key_A, Qt::ControlModifier);
        keys.type(words);
        QTRY_COMPARE(model()->search(), words);
    }

    std::unique_ptr<ContactsPage> page;
    Keyboard keys;
};

} // namespace

class TestContactsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void emptyStateSaysWhatToDo();
    void newestFirstAndTheNoteBeside();
    void whatIsReadIsWrittenDown();
    void nothingIsReadThatIsNotWrittenDown();
    void tenThousandScroll();
    void changesStayInPlace();
    void filterByTyping();
    void addendumIsKeptAsADraftAndAdded();
    void followUpDone();
    void linkAndUnlink();
    void deleteAndUndo();
    void roomsStayApart();
    void anErasedClientIsGone();
    void picture();
};

void TestContactsPage::emptyStateSaysWhatToDo()
{
    TestSession test;
    QSignalSpy opened(&*test, &Session::openRequested);
    Desk desk(test);
    auto* empty = desk.page->findChild<EmptyState*>();
    QVERIFY(empty->isVisible() && !desk.list()->isVisible());
    empty->findChild<QPushButton*>()->setFocus();
    desk.keys.press(Qt::Key_Space);
    QCOMPARE(opened.at(0).at(0).value<Place>().page, QStringLiteral("contact-new"));
    test.contact({});
    QVERIFY(!empty->isVisible() && desk.list()->isVisible());
}

void TestContactsPage::newestFirstAndTheNoteBeside()
{
    TestSession test;
    const Id kaarna = test.client(QStringLiteral("Kaarna"));
    test.contact(kaarna, {{ContactField::Note, text("older")}});
    test.store().clock.advance(60'000);
    test.contact({}, {{ContactField::Note, text("newer\nsecond line")}, {ContactField::Minutes, 15}});
    Desk desk(test);
    QCOMPARE(desk.model()->rowCount(), 2);
    QVERIFY(desk.sentences().at(0).contains(QStringLiteral("newer")));
    QVERIFY(!desk.sentences().at(0).contains(QStringLiteral("second line")));
    QVERIFY(desk.shown().contains(QStringLiteral("newer\nsecond line")));
    desk.keys.press(Qt::Key_Down);
    QVERIFY(desk.shown().contains(QStringLiteral("older")) && desk.shown().contains(QStringLiteral("Kaarna")));
    QCOMPARE(desk.page->place().record, desk.details()->contact());
}

/// A note on this page is as much of a client as their card.
void TestContactsPage::whatIsReadIsWrittenDown()
{
    TestSession test;
    const Id kaarna = test.client(QStringLiteral("Kaarna"));
    const Id pihka = test.client(QStringLiteral("Pihka"));
    test.contact(pihka);
    test.store().clock.advance(60'000);
    const Id older = test.contact(kaarna);
    test.store().clock.advance(60'000);
    test.contact(kaarna);
    test.store().clock.advance(60'000);
    const Id nobody = test.contact({});
    Desk desk(test);
    QCOMPARE(desk.details()->contact(), nobody);
    QCOMPARE(accesses(test).size(), 0);
    desk.keys.press(Qt::Key_Down);
    const QList<Record> one = accesses(test);
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first().reference(AccessField::Client), kaarna);
    QCOMPARE(one.first().text(AccessField::What), QStringLiteral("card"));
    QCOMPARE(one.first().time(AccessField::At), test->clock().now());
    QCOMPARE(one.first().text(AccessField::Worker), test->worker());
    desk.keys.press(Qt::Key_Down); // the same client again: once is enough
    QCOMPARE(desk.details()->contact(), older);
    QCOMPARE(accesses(test).size(), 1);
    desk.keys.press(Qt::Key_Down);
    QCOMPARE(accesses(test).size(), 2);
    desk.keys.press(Qt::Key_Home); // the one with nobody, until it is linked
    desk.details()->setContact(nobody);
    Edit linked{Kind::Contact, nobody, {}};
    test.write(linked.set(ContactField::Client, test.client(QStringLiteral("Kuura"))));
    QCOMPARE(accesses(test).size(), 3);
}

void TestContactsPage::nothingIsReadThatIsNotWrittenDown()
{
    TestSession test;
    test.contact(test.client(QStringLiteral("Kaarna")), {{ContactField::Note, text("secret words")}});
    Statement(test->connection().prepare("CREATE TEMP TRIGGER full BEFORE INSERT ON main.access BEGIN "
                                         "SELECT raise(ABORT, 'disk full'); END"))
        .step();
    Desk desk(test);
    QVERIFY(!desk.details()->isVisible());
    QVERIFY(!desk.shown().contains(QStringLiteral("secret words")));
}

void TestContactsPage::tenThousandScroll()
{
    TestSession test;
    constexpr int many = 10'000;
    QList<Edit> edits;
    for (int i = 0; i < many; ++i) {
        Edit edit{Kind::Contact, test->store().newId(), {}};
        edit.set(ContactField::Channel, "text").set(ContactField::At, test->clock().now().addSecs(-60 * i));
        edits += edit.set(ContactField::Note, QStringLiteral("number %1").arg(i));
    }
    VERIFY_OK(test->store().journal().write(edits));
    Desk desk(test);
    QCOMPARE(desk.model()->rowCount(), 50); // a page, not a table
    while (desk.model()->canFetchMore({})) {
        const int before = desk.model()->rowCount();
        desk.list()->setFocus();
        desk.keys.press(Qt::Key_End);
        QCoreApplication::processEvents();
        desk.list()->verticalScrollBar()->setValue(desk.list()->verticalScrollBar()->maximum());
        QCoreApplication::processEvents();
        QVERIFY(desk.model()->rowCount() > before);
    }
    QCOMPARE(desk.model()->rowCount(), many);
    QVERIFY(desk.sentences().constLast().contains(QStringLiteral("number 9999")));
    desk.keys.press(Qt::Key_End);
    QVERIFY(desk.shown().contains(QStringLiteral("number 9999")));
}

void TestContactsPage::changesStayInPlace()
{
    TestSession test;
    for (int i = 0; i < 120; ++i)
        test.contact({}, {{ContactField::At, test->clock().nowMs() - i * 60'000}});
    Desk desk(test);
    desk.model()->fetchMore({});
    QCOMPARE(desk.model()->rowCount(), 100);
    desk.list()->setCurrentIndex(desk.model()->index(70));
    const Id chosen = desk.details()->contact();
    QSignalSpy reset(desk.model(), &QAbstractItemModel::modelReset);
    const Id fresh = test.contact({}, {{ContactField::At, test->clock().nowMs() + 1}});
    QCOMPARE(desk.model()->indexOf(fresh).row(), 0);
    const Id older = test.contact({}, {{ContactField::At, test->clock().nowMs() - 30 * 60'000 - 1}});
    QCOMPARE(desk.model()->indexOf(older).row(), 32);
    const Id notLoaded = test.contact({}, {{ContactField::At, test->clock().nowMs() - 1000 * 60'000}});
    QVERIFY(!desk.model()->indexOf(notLoaded).isValid());
    QCOMPARE(desk.list()->currentIndex().row(), 72);
    QCOMPARE(desk.details()->contact(), chosen);
    QVERIFY(reset.isEmpty());
    while (desk.model()->canFetchMore({}))
        desk.model()->fetchMore({});
    QCOMPARE(desk.model()->rowCount(), 123);
    QSet<Id> different;
    for (int i = 0; i < 123; ++i)
        different += desk.model()->row(desk.model()->index(i)).contact.id;
    QCOMPARE(different.size(), 123);
}

void TestContactsPage::filterByTyping()
{
    TestSession test;
    for (int i = 0; i < 60; ++i)
        test.contact({}, {{ContactField::Note, text("soitto turvakotiin")}});
    test.contact({}, {{ContactField::Note, text("muuta asiaa")}});
    Desk desk(test);
    desk.find(QStringLiteral("turvakoti"));
    QCOMPARE(desk.model()->rowCount(), 50);
    while (desk.model()->canFetchMore({}))
        desk.model()->fetchMore({});
    QCOMPARE(desk.model()->rowCount(), 60);
    desk.find(QStringLiteral("ei tällaista"));
    QCOMPARE(desk.model()->rowCount(), 0);
    QVERIFY(desk.page->findChild<EmptyState*>()->isVisible());
    desk.page->findChild<QLineEdit*>(QStringLiteral("filter"))->setFocus();
    desk.page->findChild<QLineEdit*>(QStringLiteral("filter"))->clear();
    QTRY_COMPARE(desk.model()->rowCount(), 50);
}

void TestContactsPage::addendumIsKeptAsADraftAndAdded()
{
    TestSession test;
    const Id contact = test.contact({}, {{ContactField::Note, text("as it was")}});
    const Place place{QStringLiteral("contacts"), contact, {}};
    auto desk = std::make_unique<Desk>(test, place);
    desk->page->findChild<NoteEdit*>()->setFocus();
    desk->keys.type(QStringLiteral("myöhemmin lisätty"));
    test.lockAndReturn([&] { desk.reset(); });

    Desk again(test, place);
    auto* addendum = again.page->findChild<NoteEdit*>();
    QCOMPARE(addendum->text(), QStringLiteral("myöhemmin lisätty"));
    addendum->setFocus();
    again.keys.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(addendum->text().isEmpty());
    QVERIFY(again.shown().contains(QStringLiteral("as it was")));
    QVERIFY(again.shown().contains(QStringLiteral("myöhemmin lisätty")));
    QCOMPARE(Lists::addendaOf(test->connection(), contact)->size(), 1);
    QVERIFY(test->store().drafts().all()->isEmpty());
}

void TestContactsPage::followUpDone()
{
    TestSession test;
    const Id contact = test.contact({}, {{ContactField::FollowUpOn, text("2026-11-22")}});
    Desk desk(test);
    desk.press("follow-up-done");
    QVERIFY(test.record(contact).boolean(ContactField::FollowUpDone));
    QVERIFY(!desk.button("follow-up-done")->isVisible());
}

void TestContactsPage::linkAndUnlink()
{
    TestSession test;
    const Id kaarna = test.client(QStringLiteral("Kaarna"));
    const Id contact = test.contact({});
    Desk desk(test);
    QAbstractItemModelTester tester(desk.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(!desk.button("link")->isEnabled());
    auto* who = desk.details()->findChild<QLineEdit*>();
    who->setFocus();
    desk.keys.type(QStringLiteral("kaar"));
    desk.keys.press(Qt::Key_Return);
    desk.press("link");
    QCOMPARE(test.record(contact).reference(ContactField::Client), kaarna);
    QVERIFY(desk.sentences().constFirst().contains(QStringLiteral("Kaarna")));
    desk.press("unlink");
    QVERIFY(!test.record(contact).has(ContactField::Client));
    QVERIFY(!desk.sentences().constFirst().contains(QStringLiteral("Kaarna")));
}

void TestContactsPage::deleteAndUndo()
{
    TestSession test;
    const Id contact = test.contact({}, {{ContactField::Note, text("by mistake")}});
    QSignalSpy done(&*test, &Session::done);
    Desk desk(test);
    QAbstractItemModelTester tester(desk.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.press("delete");
    QCOMPARE(desk.model()->rowCount(), 0);
    QVERIFY(!desk.details()->isVisible());
    test->undo(done.at(0).at(1).value<QList<Edit>>());
    QCOMPARE(desk.model()->rowCount(), 1);
    QCOMPARE(desk.details()->contact(), contact);
    QVERIFY(desk.shown().contains(QStringLiteral("by mistake")));
}

void TestContactsPage::roomsStayApart()
{
    TestSession test;
    const Id kaarna = test.client(QStringLiteral("Kaarna"));
    const Id kivi = test.client(QStringLiteral("Kivi"), QStringLiteral("serie"));
    const Id ours = test.contact(kaarna, {{ContactField::Note, text("turvakoti")}});
    const Id theirs = test.contact(kivi, {{ContactField::Note, text("turvakoti")}});
    test.contact({}, {{ContactField::Note, text("turvakoti")}});
    Desk desk(test, {QStringLiteral("contacts"), theirs, {}});
    QVERIFY(desk.details()->contact() != theirs);
    QCOMPARE(desk.model()->rowCount(), 2);
    desk.find(QStringLiteral("turvakoti"));
    QCOMPARE(desk.model()->rowCount(), 2);
    test->setRoom(QStringLiteral("serie"));
    QCOMPARE(desk.model()->rowCount(), 1);
    QCOMPARE(desk.model()->row(desk.model()->index(0)).contact.id, theirs);
    desk.page->show({QStringLiteral("contacts"), ours, {}});
    QVERIFY(!desk.details()->isVisible() || desk.details()->contact() == theirs);
    desk.page->show({QStringLiteral("contacts"), theirs, {}});
    QVERIFY(desk.details()->isVisible());
    QVERIFY(!desk.button("unlink")->isVisible()); // it would fall into the other room's list
}

void TestContactsPage::anErasedClientIsGone()
{
    TestSession test;
    const Id kaarna = test.client(QStringLiteral("Kaarna"));
    test.contact(kaarna, {{ContactField::Note, text("gone for good")}});
    Desk desk(test);
    QVERIFY(desk.details()->isVisible());
    VERIFY_OK(test->store().journal().erase(kaarna));
    QCOMPARE(desk.model()->rowCount(), 0);
    QVERIFY(!desk.details()->isVisible());
    desk.page.reset();
    QVERIFY(test->store().drafts().all()->isEmpty());
}

void TestContactsPage::picture()
{
    TestSession test;
    const Id kaarna = test.client(QStringLiteral("Kaarna"));
    test.contact({},
                 {{ContactField::Note, text("تريد مترجمة\nثاني")}, {ContactField::Topics, QCborArray{text("صحة")}}});
    test.contact(kaarna,
                 {{ContactField::Note, text("Haluaa tietää, mitä tapahtuu, jos ilmoittaa poliisille.\nSovittu soitto "
                                            "maanantaina.")},
                  {ContactField::Minutes, 25},
                  {ContactField::Place, text("Toimisto")},
                  {ContactField::Violence, QCborArray{text("economic"), text("trafficking")}},
                  {ContactField::FollowUpOn, text("2026-11-23")},
                  {ContactField::Topics, QCborArray{text("rikosprosessi"), text("asuminen")}}});
    for (int i = 0; i < 9; ++i)
        test.contact({}, {{ContactField::Note, text("ต้องการล่ามภาษาไทย")}, {ContactField::Minutes, 5 + i}});
    Desk desk(test);
    desk.list()->setCurrentIndex(desk.model()->index(1));
    desk.list()->setFocus();
    QCoreApplication::processEvents();
    const QImage image = desk.page->grab().toImage();
    QVERIFY(!image.isNull());
    if (const QString folder = qEnvironmentVariable("RINNALLA_SHOTS"); !folder.isEmpty())
        image.save(folder + QStringLiteral("/contacts.png"));
}

QTEST_MAIN(TestContactsPage)
#include "testcontactspage.moc"
