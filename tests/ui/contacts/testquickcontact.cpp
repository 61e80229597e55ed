// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/session/testsession.h"
#include "ui/contacts/quickcontact.h"
#include "ui/session/contactdrafts.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tokenedit.h"

#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Rinnalla;

namespace {

const QString Support = QStringLiteral("support");

/// Quick contact in a window, with hands on the keyboard.
struct Desk {
    explicit Desk(TestSession& session, const Place& place = {QStringLiteral("contact-new"), {}, {}})
        : page(std::make_unique<QuickContact>(*session))
    {
        page->resize(1150, 800);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(place);
    }

    template<typename Widget>
    Widget* find() const
    {
        return page->findChild<Widget*>();
    }
    QString notices() const
    {
        QStringList said;
        for (const Notice* notice : page->findChildren<Notice*>())
            if (notice->isVisible())
                said += notice->text();
        return said.join(u'\n');
    }
    void focusNote() const { find<NoteEdit>()->setFocus(); }
    void focusTopics() const { find<TokenEdit>()->lineEdit()->setFocus(); }

    std::unique_ptr<QuickContact> page;
    Keyboard keys;
};

/// For eyes: where RINNALLA_SHOTS names a folder.
void picture(const Desk& desk, const char* name)
{
    QCoreApplication::processEvents();
    if (const QString folder = qEnvironmentVariable("RINNALLA_SHOTS"); !folder.isEmpty())
        desk.page->grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
}

} // namespace

class TestQuickContact : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void threeKeysAreEnough();
    void everythingByKeyboard();
    void digitsAreTextWhileTyping();
    void aNewClientIsMadeInTheSameTransaction();
    void unknownNamesAreNotGuessed();
    void undoTakesAllOfItBack();
    void notesInEveryScript();
    void draftComesBackAfterLocking();
    void draftFollowsTheClient();
    void discardCanBeTakenBack();
    void doNotRecordIsRespected();
    void roomsStayApart();
    void naughtyStrings();
    void datesFollowTheLanguage();
    void nothingIsPreselected();
    void mirrored();
};

void TestQuickContact::threeKeysAreEnough()
{
    TestSession test;
    QSignalSpy opened(&*test, &Session::openRequested);
    Desk desk(test);
    desk.keys.press(Qt::Key_1);
    desk.keys.press(Qt::Key_Return);
    QCOMPARE(desk.keys.presses(), 2); // and Ctrl+N before them
    QCOMPARE(test.contacts().size(), 1);
    const Record saved = test.contacts().constFirst().contact;
    QCOMPARE(saved.text(ContactField::Channel), QStringLiteral("call"));
    QCOMPARE(saved.time(ContactField::At), test->clock().now());
    QCOMPARE(saved.values.size(), 2);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).value<Place>(), (Place{QStringLiteral("contacts"), saved.id, {}}));
}

void TestQuickContact::everythingByKeyboard()
{
    TestSession test;
    const Id kaarna = test.client(QStringLiteral("Kaarna"));
    test.client(QStringLiteral("Kaisla"));
    test.contact({}, {{ContactField::Topics, QCborArray{QStringLiteral("asuminen")}}});
    Desk desk(test);
    Keyboard& keys = desk.keys;
    keys.press(Qt::Key_5); // outreach
    keys.press(Qt::Key_Tab);
    keys.type(QStringLiteral("kaa"));
    keys.press(Qt::Key_Tab); // takes Kaarna and goes on
    keys.press(Qt::Key_Tab); // past "New client"
    QCOMPARE(QApplication::focusWidget(), desk.find<NoteEdit>());
    keys.type(QStringLiteral("Sovittu soitto."));
    keys.press(Qt::Key_Tab);
    keys.type(QStringLiteral("as"));
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return); // "asuminen", from the list
    keys.type(QStringLiteral("raha,"));
    keys.press(Qt::Key_Tab); // the chips
    keys.press(Qt::Key_Tab);
    keys.press(Qt::Key_Tab);
    keys.type(QStringLiteral("25"));
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(desk.notices().isEmpty(), qPrintable(desk.notices()));
    QCOMPARE(test.contacts().size(), 2);
    Record saved;
    for (const ContactRow& row : test.contacts())
        if (row.codeName == u"Kaarna")
            saved = row.contact;
    QCOMPARE(saved.reference(ContactField::Client), kaarna);
    QCOMPARE(saved.text(ContactField::Channel), QStringLiteral("outreach"));
    QCOMPARE(saved.text(ContactField::Note), QStringLiteral("Sovittu soitto."));
    QCOMPARE(saved.texts(ContactField::Topics), (QStringList{QStringLiteral("asuminen"), QStringLiteral("raha")}));
    QCOMPARE(saved.integer(ContactField::Minutes), 25);
    QVERIFY2(keys.presses() < 50, qPrintable(QString::number(keys.presses())));
}

void TestQuickContact::digitsAreTextWhileTyping()
{
    TestSession test;
    Desk desk(test);
    desk.focusNote();
    desk.keys.type(QStringLiteral("klo 14"));
    QCOMPARE(desk.find<NoteEdit>()->text(), QStringLiteral("klo 14"));
    QVERIFY(desk.find<ChoiceBar>()->value().isEmpty());
    desk.keys.press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(desk.find<ChoiceBar>()->value(), QStringLiteral("text"));
    QCOMPARE(desk.find<NoteEdit>()->text(), QStringLiteral("klo 14"));
}

void TestQuickContact::aNewClientIsMadeInTheSameTransaction()
{
    TestSession test;
    QSignalSpy changed(&*test, &Session::changed);
    Desk desk(test);
    desk.keys.press(Qt::Key_1);
    desk.keys.press(Qt::Key_Tab);
    desk.keys.press(Qt::Key_Tab);
    desk.keys.press(Qt::Key_Space); // "New client", with a name suggested
    auto* who = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(who);
    const QString name = who->text();
    QVERIFY(!name.isEmpty());
    desk.keys.press(Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(test.contacts().size(), 1);
    QCOMPARE(test.contacts().constFirst().codeName, name);
    const Record client = test.record(test.contacts().constFirst().contact.reference(ContactField::Client));
    QCOMPARE(client.text(ClientField::Compartment), Support);
    QVERIFY(!client.has(ClientField::DoNotRecord));
}

void TestQuickContact::unknownNamesAreNotGuessed()
{
    TestSession test;
    test.client(QStringLiteral("Kaarna"));
    Desk desk(test);
    desk.keys.press(Qt::Key_1);
    desk.keys.press(Qt::Key_Tab);
    desk.keys.type(QStringLiteral("Ka"));
    desk.keys.press(Qt::Key_Escape);
    desk.keys.press(Qt::Key_Return);
    QVERIFY(test.contacts().isEmpty());
    QVERIFY2(desk.notices().contains(QStringLiteral("Ka")), qPrintable(desk.notices()));
    desk.keys.type(QStringLiteral("ARNA")); // the whole name, in whatever case
    desk.keys.press(Qt::Key_Escape);
    desk.keys.press(Qt::Key_Return);
    QCOMPARE(test.contacts().size(), 1);
    QCOMPARE(test.contacts().constFirst().codeName, QStringLiteral("Kaarna"));
}

void TestQuickContact::undoTakesAllOfItBack()
{
    TestSession test;
    QSignalSpy done(&*test, &Session::done);
    Desk desk(test);
    desk.keys.press(Qt::Key_1);
    desk.keys.press(Qt::Key_Tab);
    desk.keys.type(QStringLiteral("Huurre"));
    desk.keys.press(Qt::Key_Down); // "New client Huurre"
    desk.keys.press(Qt::Key_Return);
    desk.keys.press(Qt::Key_Return);
    QCOMPARE(test.contacts().size(), 1);
    QVERIFY(*Lists::codeNameTaken(test->connection(), {}, QStringLiteral("Huurre")));
    QCOMPARE(done.size(), 1);
    test->undo(done.at(0).at(1).value<QList<Edit>>());
    QVERIFY(test.contacts().isEmpty());
    QVERIFY(!*Lists::codeNameTaken(test->connection(), {}, QStringLiteral("Huurre")));
}

void TestQuickContact::notesInEveryScript()
{
    TestSession test;
    const QString note = QStringLiteral("ต้องการล่ามภาษาไทย\nتريد مترجمة، الهاتف 116 006\nSovittu.");
    Desk desk(test);
    desk.keys.press(Qt::Key_3);
    desk.focusNote();
    for (const QString& line : note.split(u'\n')) {
        if (!desk.find<NoteEdit>()->text().isEmpty())
            desk.keys.press(Qt::Key_Return);
        desk.keys.type(line);
    }
    picture(desk, "new-contact");
    desk.keys.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(test.contacts().size(), 1);
    QCOMPARE(test.contacts().constFirst().contact.text(ContactField::Note), note);
}

void TestQuickContact::draftComesBackAfterLocking()
{
    TestSession test;
    auto desk = std::make_unique<Desk>(test);
    desk->keys.press(Qt::Key_4);
    desk->focusNote();
    desk->keys.type(QStringLiteral("kesken jäänyt"));
    const Place place = desk->page->place();
    test.lockAndReturn([&] { desk.reset(); });
    QVERIFY(test.contacts().isEmpty());

    Desk again(test, place);
    QCOMPARE(again.find<NoteEdit>()->text(), QStringLiteral("kesken jäänyt"));
    QCOMPARE(again.find<ChoiceBar>()->value(), QStringLiteral("office"));
    again.focusNote();
    again.keys.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(test.contacts().size(), 1);
    QVERIFY(test->store().drafts().all()->isEmpty());
}

void TestQuickContact::draftFollowsTheClient()
{
    TestSession test;
    const Id kaarna = test.client(QStringLiteral("Kaarna"));
    Desk desk(test);
    desk.keys.press(Qt::Key_1);
    desk.keys.press(Qt::Key_Tab);
    desk.keys.type(QStringLiteral("kaarna"));
    desk.keys.press(Qt::Key_Tab);
    test->keepDrafts();
    auto drafts = *test->store().drafts().all();
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.constFirst().name, ContactDrafts::name(Support, kaarna));
    QCOMPARE(desk.page->place(), (Place{QStringLiteral("contact-new"), kaarna, {}}));
    VERIFY_OK(test->store().journal().erase(kaarna));
    QVERIFY(test->store().drafts().all()->isEmpty());
    QCOMPARE(desk.page->place().record, Id());
}

void TestQuickContact::discardCanBeTakenBack()
{
    TestSession test;
    Desk desk(test);
    desk.focusNote();
    desk.keys.type(QStringLiteral("turha"));
    desk.page->findChild<QPushButton*>(QStringLiteral("discard"))->setFocus();
    desk.keys.press(Qt::Key_Return);
    QVERIFY(desk.find<NoteEdit>()->text().isEmpty());
    test->keepDrafts();
    QVERIFY(test->store().drafts().all()->isEmpty());
    auto* back = desk.page->findChild<QPushButton*>(QStringLiteral("bring-back"));
    QVERIFY(back->isVisible());
    back->setFocus();
    desk.keys.press(Qt::Key_Space);
    QCOMPARE(desk.find<NoteEdit>()->text(), QStringLiteral("turha"));
    test->keepDrafts();
    QCOMPARE(test->store().drafts().all()->size(), 1);
}

void TestQuickContact::doNotRecordIsRespected()
{
    TestSession test;
    const Id kaarna = test.client(QStringLiteral("Kaarna"), Support,
                                  {{ClientField::DoNotRecord, QCborArray{QStringLiteral("Terveys")}}});
    QSignalSpy done(&*test, &Session::done);
    Desk desk(test, {QStringLiteral("contact-new"), kaarna, {}});
    QVERIFY2(desk.notices().contains(QStringLiteral("Terveys")), qPrintable(desk.notices()));
    desk.keys.press(Qt::Key_1);
    desk.focusTopics();
    desk.keys.type(QStringLiteral("TERVEYS"));
    test->keepDrafts();
    const auto drafts = *test->store().drafts().all();
    QCOMPARE(drafts.size(), 1);
    for (const auto& draft : drafts)
        QVERIFY(!draft.body.toCborValue().toCbor().contains("TERVEYS"));
    desk.keys.press(Qt::Key_Return);
    QVERIFY2(desk.notices().contains(QStringLiteral("TERVEYS")), qPrintable(desk.notices()));
    desk.keys.type(QStringLiteral("raha"));
    desk.keys.press(Qt::Key_Return);
    desk.keys.type(QStringLiteral("terveys")); // not added before saving
    desk.keys.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(test.contacts().size(), 1);
    QCOMPARE(test.contacts().constFirst().contact.texts(ContactField::Topics), QStringList{QStringLiteral("raha")});
    QVERIFY(done.at(0).at(0).toString() != QStringLiteral("Contact saved"));

    // A topic typed before the client is chosen goes too.
    Desk other(test);
    other.focusTopics();
    other.keys.type(QStringLiteral("terveys,"));
    QCOMPARE(other.find<TokenEdit>()->tokens().size(), 1);
    other.find<ChoiceBar>()->button(QStringLiteral("call"))->setFocus();
    other.keys.press(Qt::Key_Tab);
    other.keys.type(QStringLiteral("kaarna"));
    other.keys.press(Qt::Key_Return);
    QVERIFY(other.find<TokenEdit>()->tokens().isEmpty());
}

void TestQuickContact::roomsStayApart()
{
    TestSession test;
    test.client(QStringLiteral("Kaarna"));
    test.contact({}, {{ContactField::Topics, QCborArray{QStringLiteral("asuminen")}}});
    test->setRoom(QStringLiteral("serie"));
    Desk desk(test);
    desk.focusTopics();
    desk.keys.type(QStringLiteral("as"));
    desk.keys.press(Qt::Key_Down);
    desk.keys.press(Qt::Key_Return);
    QCOMPARE(desk.find<TokenEdit>()->tokens(), QStringList{QStringLiteral("as")}); // no suggestion from the other room
    desk.find<ChoiceBar>()->button(QStringLiteral("call"))->setFocus();
    desk.keys.press(Qt::Key_1);
    desk.keys.press(Qt::Key_Return);
    QVERIFY(!desk.notices().isEmpty()); // with nobody it would stand in the other room
    QVERIFY(test.contacts().isEmpty());
    desk.keys.type(QStringLiteral("kaarna"));
    desk.keys.press(Qt::Key_Escape);
    desk.keys.press(Qt::Key_Return);
    QVERIFY(test.contacts().isEmpty()); // another room's client is not found
    test->keepDrafts();

    test->setRoom(Support);
    QVERIFY(desk.find<TokenEdit>()->tokens().isEmpty()); // nor is the draft
    QVERIFY(desk.find<ChoiceBar>()->value().isEmpty());
    test->setRoom(QStringLiteral("serie"));
    QCOMPARE(desk.find<TokenEdit>()->tokens(), QStringList{QStringLiteral("as")});
}

void TestQuickContact::naughtyStrings()
{
    QFile file(QString::fromLocal8Bit(qgetenv("RINNALLA_SOURCE_DIR")) + QStringLiteral("/tests/data/blns.json"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QStringList strings;
    for (const QJsonValue& each : QJsonDocument::fromJson(file.readAll()).array())
        strings += each.toString();
    QCOMPARE(strings.size(), 515);
    TestSession test;
    QHash<Id, QString> expected;
    Desk desk(test);
    auto* place = desk.page->findChild<QLineEdit*>(QStringLiteral("place"));
    for (const QString& text : std::as_const(strings)) {
        desk.page->show({QStringLiteral("contact-new"), {}, {}});
        desk.keys.press(Qt::Key_1);
        QApplication::clipboard()->setText(text);
        desk.focusNote();
        desk.keys.press(Qt::Key_V, Qt::ControlModifier);
        place->setFocus();
        desk.keys.press(Qt::Key_V, Qt::ControlModifier);
        QSignalSpy opened(&*test, &Session::openRequested);
        desk.keys.press(Qt::Key_Return);
        QVERIFY2(opened.size() == 1, qPrintable(text));
        expected.insert(opened.at(0).at(0).value<Place>().record, text);
    }
    test.lockAndReturn([&] { desk.page.reset(); });
    QCOMPARE(expected.size(), 515);
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const Record saved = test.record(it.key());
        QCOMPARE(saved.text(ContactField::Note).toUtf8(), it->toUtf8());
        QCOMPARE(saved.text(ContactField::Place).toUtf8(), it->toUtf8());
    }
}

void TestQuickContact::datesFollowTheLanguage()
{
    TestSession test;
    const QLocale before;
    Desk desk(test);
    auto* at = desk.page->findChild<QDateTimeEdit*>(QStringLiteral("at"));
    const auto speak = [&](const char* language) {
        QLocale::setDefault(QLocale(QString::fromLatin1(language)));
        QEvent event(QEvent::LanguageChange);
        for (QWidget* widget : desk.page->findChildren<QWidget*>())
            QApplication::sendEvent(widget, &event);
        return at->text();
    };
    const QString finnish = speak("fi_FI");
    const QString english = speak("en_GB");
    QLocale::setDefault(before);
    QVERIFY2(finnish.contains(QStringLiteral("21.11.2026")), qPrintable(finnish));
    QVERIFY2(english.contains(QStringLiteral("21/11/2026")), qPrintable(english));
}

void TestQuickContact::nothingIsPreselected()
{
    TestSession test;
    Desk desk(test);
    for (const QCheckBox* box : desk.page->findChildren<QCheckBox*>())
        QVERIFY(!box->isChecked());
    desk.keys.press(Qt::Key_5);
    desk.focusNote();
    desk.keys.type(QStringLiteral("ihmiskauppa"));
    desk.keys.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!test.contacts().constFirst().contact.has(ContactField::Violence)); // nothing is inferred
}

void TestQuickContact::mirrored()
{
    TestSession test;
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Desk desk(test);
    QCoreApplication::processEvents();
    auto* bar = desk.find<ChoiceBar>();
    const int first = bar->button(QStringLiteral("call"))->geometry().left();
    const int second = bar->button(QStringLiteral("text"))->geometry().left();
    picture(desk, "new-contact-mirrored");
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(first > second);
}

QTEST_MAIN(TestQuickContact)
#include "testquickcontact.moc"
