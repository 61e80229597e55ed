// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryedits.h"
#include "tests/ui/handouts/fakeoutput.h"
#include "tests/ui/session/testsession.h"
#include "ui/clientpages/paperpage.h"
#include "ui/clientpages/picturepage.h"
#include "ui/clients/clientcardpage.h"
#include "ui/clients/timelinetext.h"
#include "ui/handouts/sheetpreview.h"
#include "ui/path/clientpaper.h"
#include "ui/path/pathspage.h"
#include "ui/path/steppanel.h"
#include "ui/session/pendingpapers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QCborArray>
#include <QCborMap>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

/// A client with a path, and everything about them that is nobody's business.
struct Person {
    explicit Person(TestSession& session, const QString& words = u"Menen, kun jaksan."_s)
    {
        Edit edit{Kind::Client, session->store().newId(), {}};
        edit.set(ClientField::CodeName, u"Kuutamokivi"_s)
            .set(ClientField::Reads, QStringList{u"ar"_s, u"fi"_s})
            .set(ClientField::ContactRules, u"Soita vain salasoittona"_s)
            .set(ClientField::SafetyNotes, u"Turvahuomautus"_s);
        client = session.write(edit);
        session.contact(client, {{ContactField::Note, u"Muistiinpano"_s}});
        Edit partner{Kind::Partner, session->store().newId(), {}};
        partner.set(PartnerField::Name, u"Näytepiste"_s)
            .set(PartnerField::Phones, QCborArray{QCborMap{{u"number"_s, u"000 123 4567"_s}}});
        session.write(partner);
        Edit step{Kind::Step, session->store().newId(), {}};
        step.set(StepField::Client, client)
            .set(StepField::Route, u"compensation"_s)
            .set(StepField::Template, u"state-compensation"_s)
            .set(StepField::Title, u"Korvaus valtiolta"_s)
            .set(StepField::State, "under_way")
            .set(StepField::Decision, words)
            .set(StepField::StartsOn, QDate(2026, 11, 2))
            .set(StepField::DueOn, QDate(2027, 4, 3))
            .set(StepField::Partner, partner.id);
        steps += session.write(step);
        Edit other{Kind::Step, {}, {}};
        other.set(StepField::Title, u"Hammaslääkäri"_s).set(StepField::State, "discussed");
        steps += session.step(client, other.values);
    }
    Id client;
    QList<Id> steps;
};

/// The page in a window, with hands on the keyboard.
struct Desk {
    Desk(TestSession& given, const Place& place)
        : session(given)
        , page(std::make_unique<PaperPage>(*given, output))
    {
        output.path = folder.filePath(u"out.pdf"_s);
        page->resize(1200, 900);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(place);
    }

    template<typename T>
    T* find(const QString& name) const
    {
        auto* found = page->findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* button : page->findChildren<QPushButton*>())
            if (button->text() == text)
                return button;
        qFatal("no button %s", qPrintable(text));
        return nullptr;
    }
    void answer(const QString& value) const
    {
        for (ChoiceBar* bar : page->findChildren<ChoiceBar*>())
            if (bar->button(value))
                QTest::keyClick(static_cast<QWidget*>(bar->button(value)), Qt::Key_Space);
    }
    QString language(const QString& box) const { return find<QComboBox>(box)->currentData().toString(); }
    /// As a screen reader tells the page.
    QString paper() const { return page->findChild<SheetPreview*>()->accessibleDescription(); }
    QString notices() const
    {
        QStringList said;
        for (const Notice* notice : page->findChildren<Notice*>())
            if (notice->isVisible())
                said += notice->text();
        return said.join(u'\n');
    }
    QList<Record> handouts() const
    {
        return Lists::records(session->connection(), {Kind::Handout, {}, u"support"_s}, std::nullopt, 50)->rows;
    }

    TestSession& session;
    QTemporaryDir folder;
    FakeOutput output;
    std::unique_ptr<PaperPage> page;
};

/// As the timeline tells it, without the marks of direction.
QString titleOf(Session& session, const Record& handout)
{
    QString title = Timeline::describe(session, handout).title;
    for (const QChar mark : u"\u2066\u2067\u2068\u2069"_s)
        title.remove(mark);
    return title;
}

QString pdfText(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    if (!reader.waitForFinished())
        qFatal("pdftotext");
    return QString::fromUtf8(reader.readAllStandardOutput()).replace(QChar::Nbsp, u' ');
}

} // namespace

class TestPaperPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }

    void thePathInTheClientsLanguage()
    {
        TestSession session;
        const Person person(session);
        const Desk desk(session, ClientPaper::pathPlace(person.client));
        QCOMPARE(desk.language(u"paper-language"_s), u"ar"_s);
        QCOMPARE(desk.language(u"paper-beside"_s), u"en"_s); // the worker's
        QVERIFY(desk.paper().contains(u"مساري"_s) && desk.paper().contains(u"My path"_s));
        QVERIFY(desk.paper().contains(u"Menen, kun jaksan."_s));
        QVERIFY(!desk.paper().contains(u"Hammaslääkäri"_s)); // not chosen yet
        QVERIFY(desk.notices().contains(u"Nobody has checked"_s) && desk.notices().contains(u"Read it first"_s));
        QTRY_VERIFY(desk.page->findChild<SheetPreview*>()->pageCount() >= 1);
    }

    void whatStandsBesideFollowsTheWorker()
    {
        TestSession session;
        const Person person(session);
        const Desk desk(session, ClientPaper::pathPlace(person.client));
        const QLocale before;
        QLocale::setDefault(QLocale(u"sv_FI"_s));
        for (QWidget* widget : desk.page->findChildren<QWidget*>() + QList<QWidget*>{desk.page.get()})
            QCoreApplication::postEvent(widget, new QEvent(QEvent::LanguageChange));
        QCoreApplication::processEvents();
        QCOMPARE(desk.language(u"paper-beside"_s), u"sv"_s);
        QVERIFY(desk.paper().contains(u"Min väg"_s));
        QLocale::setDefault(before);
    }

    void nothingLeavesBeforeTheQuestion()
    {
        TestSession session;
        const Person person(session);
        const Desk desk(session, ClientPaper::pathPlace(person.client));
        QVERIFY(!desk.button(u"Print"_s)->isEnabled() && !desk.button(u"Save as PDF"_s)->isEnabled());
        desk.answer(u"asks_now"_s);
        QVERIFY(!desk.button(u"Print"_s)->isEnabled());
        desk.answer(u"no"_s);
        QVERIFY(!desk.button(u"Print"_s)->isEnabled() && desk.button(u"Read together"_s)->isEnabled());
        desk.answer(u"yes"_s);
        QVERIFY(desk.button(u"Print"_s)->isEnabled());
        QVERIFY(desk.handouts().isEmpty());
    }

    void savingKeepsAHandout()
    {
        TestSession session;
        const Person person(session);
        const Desk desk(session, ClientPaper::pathPlace(person.client));
        QSignalSpy done(&*session, &Session::done);
        desk.answer(u"asks_now"_s);
        desk.answer(u"yes"_s);
        QTest::keyClick(desk.button(u"Save as PDF"_s), Qt::Key_Space);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(desk.output.proposed, QStringList(u"Info.pdf"_s));
        QCOMPARE(desk.handouts().size(), 1);
        const Record kept = desk.handouts().first();
        QCOMPARE(kept.reference(HandoutField::Client), person.client);
        QCOMPARE(kept.text(HandoutField::Topic), u"my-path"_s);
        QCOMPARE(kept.texts(HandoutField::Languages), (QStringList{u"ar"_s, u"en"_s}));
        QCOMPARE(kept.text(HandoutField::Format), u"a4"_s);
        QVERIFY(kept.boolean(HandoutField::PaperSafe));
        QVERIFY(!kept.text(HandoutField::Reason).isEmpty());
        const QStringList told = kept.texts(HandoutField::Told);
        QVERIFY(told.contains(u"service/riku="_s + session->sheets().valueOf(u"service/riku"_s)));
        QCOMPARE(titleOf(*session, kept).section(u" · "_s, 0, 0), u"Own paper given: My path"_s);
        session->undo(done.first().at(1).value<QList<Edit>>());
        QVERIFY(desk.handouts().isEmpty());
    }

    /// What the organisation has instead of a built-in number stands on the clients' own pages too.
    void ownNumbersStandOnThePaper()
    {
        TestSession session;
        const Person person(session);
        const Desk desk(session, ClientPaper::pathPlace(person.client));
        const auto says = [&](const QString& number) {
            return desk.paper().replace(QChar::Nbsp, u' ').contains(number);
        };
        QVERIFY(says(session->sheets().services().service(u"riku"_s)->display));
        const LibraryEdits::By by{u"MK"_s, session->clock().now()};
        session.write(LibraryEdits::fact(u"service/riku"_s,
                                         {{u"phone"_s, u"0700000000"_s}, {u"display"_s, u"0700 000 000"_s}}, {}, by));
        QVERIFY2(says(u"0700 000 000"_s), qPrintable(desk.paper()));
        session.write(LibraryEdits::fact(u"service/riku"_s, {{u"ended"_s, true}}, {}, by));
        QVERIFY(!says(u"0700 000 000"_s));
    }

    void thePdfIdentifiesNobody()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        TestSession session;
        const Person person(session);
        const Desk desk(session, ClientPaper::pathPlace(person.client));
        desk.answer(u"asks_now"_s);
        desk.answer(u"yes"_s);
        QTest::keyClick(desk.button(u"Print"_s), Qt::Key_Space);
        QTRY_COMPARE(desk.handouts().size(), 1);
        QTRY_VERIFY(PendingPapers::ofRoom(*session).isEmpty());
        const QString text = pdfText(desk.output.path);
        QVERIFY2(text.contains(u"3 April 2027"_s) && text.contains(u"000 123 4567"_s), qPrintable(text));
        QFile file(desk.output.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QString& secret :
             {u"Kuutamokivi"_s, u"salasoittona"_s, u"Turvahuomautus"_s, u"Muistiinpano"_s, person.client.toString(),
              person.steps.first().toString(), u"Hammaslääkäri"_s, u"asks_now"_s}) {
            QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
            QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(secret));
        }
    }

    void whatComesAlongIsChosenByKeyboard()
    {
        TestSession session;
        const Person person(session);
        const Desk desk(session, ClientPaper::pathPlace(person.client));
        auto* steps = desk.find<QListWidget>(u"paper-steps"_s);
        QCOMPARE(steps->count(), 2);
        QVERIFY(!steps->accessibleName().isEmpty());
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_Down);
        QTest::keyClick(steps, Qt::Key_Space);
        QVERIFY(desk.paper().contains(u"Hammaslääkäri"_s));
        QVERIFY(desk.paper().contains(u"2027"_s) && desk.paper().contains(u"jaksan"_s));
        QTest::keyClick(desk.find<QCheckBox>(u"paper-dates"_s), Qt::Key_Space);
        QVERIFY(!desk.paper().contains(u"2027"_s));
        QTest::keyClick(desk.find<QCheckBox>(u"paper-words"_s), Qt::Key_Space);
        QVERIFY(!desk.paper().contains(u"jaksan"_s) && !desk.notices().contains(u"Read it first"_s));
        QVERIFY(desk.paper().contains(u"Näytepiste"_s));
        QTest::keyClick(desk.find<QCheckBox>(u"paper-numbers"_s), Qt::Key_Space);
        QVERIFY(!desk.paper().contains(u"Näytepiste"_s) && !desk.paper().contains(u"Who can help"_s));
        QTest::keyClick(steps, Qt::Key_Space);
        QTest::keyClick(steps, Qt::Key_Up);
        QTest::keyClick(steps, Qt::Key_Space);
        QVERIFY(desk.paper().isEmpty()); // nothing is left
        QVERIFY(desk.notices().contains(u"at least one step"_s));
        desk.answer(u"asks_now"_s);
        desk.answer(u"yes"_s);
        QVERIFY(!desk.button(u"Print"_s)->isEnabled());
    }

    void theCodeNameIsWarnedOf()
    {
        TestSession session;
        const Person person(session, u"Sanoivat minua: kuutamokivi."_s);
        const Desk desk(session, ClientPaper::pathPlace(person.client));
        QVERIFY(desk.notices().contains(u"The code name"_s));
    }

    void theirPathIsForNobodyElse()
    {
        TestSession session;
        const Person person(session);
        const Desk desk(session, ClientPaper::pathPlace(person.client));
        for (const QLineEdit* field : desk.page->findChildren<QLineEdit*>())
            if (field->text() == u"Kuutamokivi"_s)
                QVERIFY(!field->isEnabled());
        for (const QString& card : {u"card"_s, u"neutral"_s})
            for (ChoiceBar* bar : desk.page->findChildren<ChoiceBar*>())
                if (bar->button(card))
                    QVERIFY(!static_cast<QWidget*>(bar->button(card))->isVisible());
    }

    void optionsForNobodyInParticular()
    {
        TestSession session;
        const Desk desk(session, ClientPaper::optionsPlace(u"police-report"_s));
        QCOMPARE(desk.language(u"paper-language"_s), u"en"_s);
        QVERIFY(!desk.find<QListWidget>(u"paper-steps"_s)->isVisible());
        auto* language = desk.find<QComboBox>(u"paper-language"_s);
        language->setFocus();
        language->setCurrentIndex(language->findData(u"th"_s));
        QVERIFY(desk.paper().contains(session->paths().with(u"th"_s).step(u"police-report"_s)->about.text(u"th"_s)));
        desk.answer(u"asks_now"_s);
        desk.answer(u"not_asked"_s);
        QTest::keyClick(desk.button(u"Print"_s), Qt::Key_Space);
        QTRY_COMPARE(desk.handouts().size(), 1);
        QTRY_VERIFY(PendingPapers::ofRoom(*session).isEmpty());
        const Record kept = desk.handouts().first();
        QCOMPARE(kept.text(HandoutField::Topic), u"options:police-report"_s);
        QCOMPARE(kept.integer(HandoutField::Version), 1);
        QVERIFY(!kept.has(HandoutField::Client));
        QCOMPARE(titleOf(*session, kept).section(u" · "_s, 0, 0),
                 u"Own paper given: Options: "_s + session->paths().step(u"police-report"_s)->title.text(u"en"_s));
        QSignalSpy opened(&*session, &Session::openRequested);
        QTest::keyClick(desk.find<QPushButton>(u"paper-back"_s), Qt::Key_Space);
        QCOMPARE(opened.first().first().value<Place>(), (Place{u"paths"_s, {}, u"police-report"_s}));
    }

    void theWaysThere()
    {
        TestSession session;
        const Person person(session);
        QSignalSpy opened(&*session, &Session::openRequested);
        const auto press = [](const QWidget& page, const QString& name) {
            auto* button = page.findChild<QPushButton*>(name);
            QVERIFY2(button && button->isVisible(), qPrintable(name));
            QTest::keyClick(button, Qt::Key_Space);
        };
        const auto arrived = [&] { return opened.takeLast().first().value<Place>(); };

        ClientCardPage card(*session);
        card.QWidget::show();
        card.show(Place{u"client"_s, person.client, {}});
        press(card, u"path-print"_s);
        QCOMPARE(arrived(), ClientPaper::pathPlace(person.client));

        card.show(Place{u"client"_s, person.client, u"step/"_s + person.steps.first().toString()});
        press(card, u"step-print"_s);
        const Place options = arrived();
        QCOMPARE(options,
                 ClientPaper::optionsPlace(u"state-compensation"_s, person.client, person.steps.first().toString()));
        const Desk desk(session, options);
        QTest::keyClick(desk.find<QPushButton>(u"paper-back"_s), Qt::Key_Space);
        QCOMPARE(arrived(), (Place{u"client"_s, person.client, u"step/"_s + person.steps.first().toString()}));

        PathsPage routes(*session);
        routes.QWidget::show();
        routes.show(Place{u"paths"_s, {}, u"trial"_s});
        press(routes, u"options-print"_s);
        QCOMPARE(arrived(), ClientPaper::optionsPlace(u"trial"_s));
        routes.show(Place{u"paths"_s, {}, u"health"_s}); // a route has no options
        QVERIFY(!routes.findChild<QPushButton*>(u"options-print"_s)->isVisible());
    }

    void nobodyElsesPathIsShown()
    {
        TestSession session;
        const Person person(session);
        const Id other = session.client(u"Toinen"_s, u"serie"_s);
        const Desk hidden(session, ClientPaper::pathPlace(other));
        QVERIFY(hidden.paper().isEmpty() && hidden.notices().contains(u"This client is not here"_s));
        const Desk desk(session, ClientPaper::pathPlace(person.client));
        QVERIFY(!desk.paper().isEmpty());
        session->setRoom(u"serie"_s);
        QVERIFY(desk.paper().isEmpty());
        QVERIFY(!desk.button(u"Print"_s)->isEnabled());
    }

    /// What is told in one room of a route that is only its own is not read in the other.
    void aStepOfTheOtherRoomHasNoPaperHere()
    {
        TestSession session;
        session->setRoom(u"serie"_s);
        const Id client = session.client(u"Toinen"_s, u"serie"_s);
        const Desk theirs(session, ClientPaper::optionsPlace(u"thoughts-support"_s, client));
        const Desk nobodys(session, ClientPaper::optionsPlace(u"thoughts-support"_s));
        QVERIFY(!theirs.paper().isEmpty() && !nobodys.paper().isEmpty());
        const QString title = nobodys.page->findChild<Heading*>()->text();
        session->setRoom(u"support"_s);
        for (const Desk* desk : {&theirs, &nobodys}) {
            QVERIFY(desk->paper().isEmpty() && desk->page->findChild<Heading*>()->text() != title);
            desk->answer(u"yes"_s);
            QVERIFY(!desk->button(u"Print"_s)->isEnabled() && !desk->button(u"Save as PDF"_s)->isEnabled());
        }
        QVERIFY(theirs.notices().contains(u"This client is not here"_s));
        QVERIFY(nobodys.notices().contains(u"belongs to the other room"_s));
    }

    void thePictureIsRefusedToo()
    {
        TestSession session;
        const Person person(session);
        FakeOutput output;
        PicturePage page(*session, output);
        page.QWidget::show();
        page.show(ClientPaper::picturePlace(person.client));
        QTRY_VERIFY(page.sheetCount() > 0);
        session->setRoom(u"serie"_s);
        QTRY_COMPARE(page.sheetCount(), 0);
        QStringList said;
        for (const Notice* notice : page.findChildren<Notice*>())
            said += notice->text();
        QVERIFY(said.contains(u"This client is not here. They may have been erased."_s));
    }

    void whatChangesInTheStoreChangesOnThePage()
    {
        TestSession session;
        const Person person(session);
        const Desk desk(session, ClientPaper::pathPlace(person.client));
        Edit step{Kind::Step, person.steps.first(), {}};
        QVERIFY(session->write({step.set(StepField::Decision, u"Ajattelin uudestaan."_s)}, {}));
        QVERIFY(desk.paper().contains(u"Ajattelin uudestaan."_s) && !desk.paper().contains(u"jaksan"_s));
    }
};

QTEST_MAIN(TestPaperPage)
#include "testpaperpage.moc"
