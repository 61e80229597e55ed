// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/settings.h"
#include "core/library/libraryedits.h"
#include "tests/ui/handouts/sheetsdesk.h"
#include "ui/print/sheetpainter.h"
#include "ui/session/pendingpapers.h"

using namespace Rinnalla;

class TestGivingSheets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }

    void nothingLeavesBeforeTheQuestion()
    {
        TestSession session;
        const Desk desk(session);
        QVERIFY(!desk.button("Print")->isEnabled());
        QVERIFY(!desk.button("Save as PDF")->isEnabled());
        QVERIFY(!desk.button("Read together")->isVisible());
        desk.answer("no");
        QVERIFY(!desk.button("Print")->isEnabled());
        QVERIFY(!desk.button("Save as PDF")->isEnabled());
        QVERIFY(desk.button("Read together")->isVisible());
        QVERIFY(!desk.button("Read together")->isEnabled()); // nobody has checked it: why is it given?
        desk.answer("asks_now");
        QVERIFY(desk.button("Read together")->isEnabled());
        desk.answer("not_asked");
        QVERIFY(desk.button("Print")->isEnabled());
        desk.answer("yes");
        QVERIFY(desk.button("Print")->isEnabled());
        QVERIFY(desk.handouts().isEmpty());
    }

    void savingKeepsAHandout()
    {
        TestSession session;
        const Id client = session.client(QStringLiteral("Kaarna"));
        const Desk desk(session, at("help-now/ar", client));
        QSignalSpy done(&*session, &Session::done);
        desk.choose("Beside it", QStringLiteral("fi"));
        desk.choose("Format", QStringLiteral("large"));
        desk.answers("yes");
        QTest::keyClick(desk.button("Save as PDF"), Qt::Key_Space);
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(desk.hasPdf());
        QCOMPARE(desk.output.proposed, QStringList(QStringLiteral("Info.pdf")));
        QCOMPARE(desk.handouts().size(), 1);
        const Record kept = desk.handouts().first();
        QCOMPARE(kept.reference(HandoutField::Client), client);
        QCOMPARE(kept.text(HandoutField::Topic), QStringLiteral("help-now"));
        QCOMPARE(kept.texts(HandoutField::Languages), QStringList({QStringLiteral("ar"), QStringLiteral("fi")}));
        QCOMPARE(kept.text(HandoutField::Format), QStringLiteral("large"));
        QCOMPARE(kept.integer(HandoutField::Version), 1);
        QVERIFY(kept.boolean(HandoutField::PaperSafe));
        QCOMPARE(kept.text(HandoutField::Reason), QStringLiteral("asks_now"));
        const SheetCatalogue& sheets = session->sheets();
        const auto digest = [&](const char* language) {
            return sheets.edition(QStringLiteral("help-now"), QLatin1StringView(language))->digest;
        };
        QCOMPARE(kept.text(HandoutField::Edition), digest("ar") + u' ' + digest("fi"));
        QCOMPARE(kept.texts(HandoutField::Told), sheets.told({QStringLiteral("help-now"), QStringLiteral("ar"),
                                                              QStringLiteral("fi"), SheetFormat::Large}));
        QVERIFY(!kept.texts(HandoutField::Told).isEmpty());
        QCOMPARE(kept.time(HandoutField::At), session->clock().now());
        session->undo(done.first().at(1).value<QList<Edit>>());
        QVERIFY(desk.handouts().isEmpty());
    }

    /// Paper that tells a finder nothing is all that goes along unasked, and the handout shows that nobody asked.
    void aClientWhoWasNotAskedGetsNeutralPaper()
    {
        TestSession session;
        const Desk desk(session, at("help-now/ar", session.client(QStringLiteral("Kaarna"))));
        desk.answers("not_asked");
        QCOMPARE(desk.combo("Format")->currentData().toString(), QStringLiteral("neutral"));
        QVERIFY(desk.button("Print")->isEnabled());
        for (const char* format : {"a4", "large", "a5", "card"}) {
            desk.choose("Format", QString::fromLatin1(format));
            QVERIFY(!desk.button("Print")->isEnabled());
            QVERIFY(!desk.button("Save as PDF")->isEnabled());
        }
        desk.choose("Format", QStringLiteral("neutral-sheet"));
        QTest::keyClick(desk.button("Save as PDF"), Qt::Key_Space);
        QTRY_COMPARE(desk.handouts().size(), 1);
        QVERIFY(!desk.handouts().first().has(HandoutField::PaperSafe));
        QCOMPARE(desk.handouts().first().text(HandoutField::Format), QStringLiteral("neutral"));
    }

    void printingKeepsAHandoutForNobody()
    {
        TestSession session;
        const Desk desk(session, at("assistance-system/th"));
        desk.choose("Format", QStringLiteral("a5"));
        desk.answers("not_asked");
        QTest::mouseClick(desk.button("Print"), Qt::LeftButton);
        QVERIFY(!desk.button("Print")->isEnabled()); // not twice
        QTRY_VERIFY(desk.hasPdf());
        QTRY_COMPARE(desk.handouts().size(), 1);
        QCOMPARE(desk.output.papers, QList<QPageLayout>{SheetPainter::paper(SheetFormat::A5)}); // lying, to be folded
        const Record kept = desk.handouts().first();
        QVERIFY(!kept.has(HandoutField::Client));
        QVERIFY(!kept.has(HandoutField::PaperSafe)); // not asked is neither yes nor no
        QTRY_VERIFY(PendingPapers::ofRoom(*session).isEmpty());
        QVERIFY(!desk.button("Print")->isEnabled()); // the next person is asked anew
        desk.answers("yes");
        QVERIFY(desk.button("Print")->isEnabled());
    }

    void readingTogetherIsKeptWithoutPaper()
    {
        TestSession session;
        const Desk desk(session);
        desk.answers("no");
        QTest::keyClick(desk.button("Read together"), Qt::Key_Space);
        QCOMPARE(desk.handouts().size(), 1);
        QVERIFY(!desk.handouts().first().has(HandoutField::Format));
        QVERIFY(desk.handouts().first().has(HandoutField::PaperSafe));
        QVERIFY(!desk.handouts().first().boolean(HandoutField::PaperSafe));
        QVERIFY(!desk.hasPdf());
    }

    void changingOnesMindKeepsNothing()
    {
        TestSession session;
        Desk desk(session);
        desk.output.path.clear();
        desk.answers("yes");
        QTest::keyClick(desk.button("Print"), Qt::Key_Space);
        QTest::keyClick(desk.button("Save as PDF"), Qt::Key_Space);
        QTest::qWait(50);
        QVERIFY(desk.handouts().isEmpty());
        QVERIFY(desk.button("Print")->isEnabled());
    }

    void aPrinterThatGivesUpLaterIsTold()
    {
        TestSession session;
        Desk desk(session);
        QSignalSpy failed(&*session, &Session::failed);
        desk.output.fate = Printer::Fate::Failed;
        desk.answers("yes");
        QTest::keyClick(desk.button("Print"), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000);
        QVERIFY(failed.first().at(0).value<Error>().message.contains(QStringLiteral("did not print")));
        QCOMPARE(desk.handouts().size(), 1);                // taken back by a person, not by the program
        QVERIFY(PendingPapers::ofRoom(*session).isEmpty()); // it was told already
    }

    /// The print system has taken it, and then the worker leaves: whether it came out is asked when they are back.
    void lockingBeforeThePrinterHasItAsksAfterwards()
    {
        TestSession session;
        auto desk = std::make_unique<Desk>(session);
        QSignalSpy done(&*session, &Session::done);
        desk->output.fate = Printer::Fate::Waiting;
        desk->answers("yes");
        QTest::keyClick(desk->button("Print"), Qt::Key_Space);
        QTRY_COMPARE(done.size(), 1);
        QTest::qWait(1000); // it was asked for, and waits
        session.lockAndReturn([&] { desk.reset(); });
        QCOMPARE(PendingPapers::ofRoom(*session).size(), 1);
    }

    void aFailureIsToldAndKeepsNothing()
    {
        TestSession session;
        Desk desk(session);
        QSignalSpy failed(&*session, &Session::failed);
        desk.output.path = desk.folder.filePath(QStringLiteral("no/such/folder.pdf"));
        desk.answers("yes");
        QTest::keyClick(desk.button("Save as PDF"), Qt::Key_Space);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(desk.handouts().isEmpty());
        QVERIFY(PendingPapers::ofRoom(*session).isEmpty());
        QVERIFY(desk.button("Save as PDF")->isEnabled());
    }

    void anotherClientIsAskedAnew()
    {
        TestSession session;
        const Id one = session.client(QStringLiteral("Kaarna"));
        const Id two = session.client(QStringLiteral("Sammal"));
        const Desk desk(session, at("help-now/ar", one));
        desk.answers("yes");
        QVERIFY(desk.button("Print")->isEnabled());
        desk.page->show(at("help-now/ar", one));
        QVERIFY(desk.button("Print")->isEnabled());
        desk.page->show(at("help-now/ar", two));
        QVERIFY(!desk.button("Print")->isEnabled());
        desk.answer("yes");
        QVERIFY(!desk.button("Print")->isEnabled()); // why is another question for another person, too
        desk.answer("none_checked");
        QVERIFY(desk.button("Print")->isEnabled());
    }

    void namesNobodyHasAreNotGuessed()
    {
        TestSession session;
        session.client(QStringLiteral("Kaarna"));
        Desk desk(session);
        desk.answers("yes");
        auto* edit = desk.page->findChild<WhoField*>()->lineEdit();
        edit->setFocus();
        desk.keys.type(QStringLiteral("Kxx"));
        QVERIFY(!desk.button("Print")->isEnabled());
        edit->selectAll();
        desk.keys.type(QStringLiteral("kaarna"));
        desk.answers("yes");
        QVERIFY(desk.button("Print")->isEnabled());
        QVERIFY(!desk.page->place().record.isNull());
    }

    void expiredSheetsAreGivenWithAReasonOnly()
    {
        TestSession session;
        session.store().clock.setTo(QDateTime(QDate(2027, 2, 22), QTime(12, 0)));
        const Desk desk(session, at("help-now/en"));
        desk.answer("yes");
        QVERIFY(!desk.button("Print")->isEnabled());
        QVERIFY(!desk.button("Save as PDF")->isEnabled());
        QVERIFY(desk.notices().contains(QStringLiteral("expired")));
        QVERIFY(desk.combo("Language")->currentText().contains(QStringLiteral("expired")));
        auto* preview = desk.page->findChild<SheetPreview*>();
        QTRY_VERIFY(preview->pageCount() >= 1);
        QVERIFY(preview->accessibleDescription().contains(QStringLiteral("Old: do not use")));
        desk.answer("read_with_interpreter");
        QTest::keyClick(desk.button("Save as PDF"), Qt::Key_Space);
        QTRY_VERIFY(desk.hasPdf());
        QCOMPARE(desk.handouts().size(), 1);
        QCOMPARE(desk.handouts().first().text(HandoutField::Reason), QStringLiteral("read_with_interpreter"));
    }

    void ownWordsAreAReasonToo()
    {
        TestSession session;
        Desk desk(session);
        desk.answers("no");
        auto* own = desk.page->findChild<QLineEdit*>(QStringLiteral("ownReason"));
        own->setFocus();
        desk.keys.type(QStringLiteral(" "));
        QVERIFY(!desk.button("Read together")->isEnabled()); // the usual one is let go of, and nothing is said yet
        desk.keys.type(QStringLiteral("Ei ehditty kysyä"));
        QVERIFY(desk.barWith("asks_now")->value().isEmpty());
        QTest::keyClick(desk.button("Read together"), Qt::Key_Space);
        QCOMPARE(desk.handouts().first().text(HandoutField::Reason), QStringLiteral("Ei ehditty kysyä"));
        QVERIFY(own->text().isEmpty()); // nothing stays for the next person
    }

    /// The same texts as the organisation checks, withdraws and begins them, while the page is open.
    void statesFollowTheOrganisation()
    {
        TestSession session;
        const SheetName name{QStringLiteral("help-now"), QStringLiteral("en")};
        const LibraryEdits::By by{QStringLiteral("MK"), session->clock().now()};
        const QDate today = session->clock().today();
        const Desk desk(session, at("help-now/en"));
        const auto row = [&] { return desk.page->findChild<QListView*>()->model()->index(0, 0).data().toString(); };
        const QString digest = session->sheets().checkDigest(session->sheets().markdown(name.topic, name.language));
        session.write(LibraryEdits::check(name, digest, {QStringLiteral("juristi"), today, today.addDays(90)}, by));
        QVERIFY2(row().contains(QStringLiteral("Checked ")) && row().contains(QStringLiteral("juristi")),
                 qPrintable(row()));
        QVERIFY(desk.notices().contains(QStringLiteral("juristi")));
        QCOMPARE(desk.combo("Language")->currentText(), QStringLiteral("English (checked)"));
        QVERIFY(!desk.page->findChild<QLineEdit*>(QStringLiteral("ownReason"))->isVisible());
        desk.answer("yes"); // two clicks in all
        QTest::keyClick(desk.button("Print"), Qt::Key_Space);
        QTRY_COMPARE(desk.handouts().size(), 1);
        QTRY_VERIFY(PendingPapers::ofRoom(*session).isEmpty());
        QVERIFY(!desk.handouts().first().has(HandoutField::Reason));

        session.write(LibraryEdits::withdraw(session->sheets(), name, QStringLiteral("numero muuttuu"), by));
        QVERIFY2(row().contains(QStringLiteral("Withdrawn: ")) && row().contains(QStringLiteral("numero muuttuu")),
                 qPrintable(row()));
        QVERIFY(desk.notices().contains(QStringLiteral("numero muuttuu")));
        desk.answer("yes");
        QVERIFY(!desk.button("Print")->isEnabled());
        desk.answer("asks_now");
        QVERIFY(desk.button("Print")->isEnabled());
    }

    void besideTheWorseOfTwoDecides()
    {
        TestSession session;
        const SheetName name{QStringLiteral("help-now"), QStringLiteral("ar")};
        const QDate today = session->clock().today();
        const QString words = session->sheets().markdown(name.topic, name.language);
        session.write(LibraryEdits::check(name, session->sheets().checkDigest(words),
                                          {QStringLiteral("juristi"), today, today.addDays(90)},
                                          {QStringLiteral("MK"), session->clock().now()}));
        const Desk desk(session, at("help-now/ar"));
        desk.answer("yes");
        QVERIFY(desk.button("Print")->isEnabled());
        desk.choose("Beside it", QStringLiteral("fi"));
        QVERIFY(!desk.button("Print")->isEnabled());
        QVERIFY2(desk.notices().contains(QStringLiteral("suomi")), qPrintable(desk.notices()));
    }

    void theWorkersLineIsPrintedAndForgotten()
    {
        TestSession session;
        const Id client = session.client(QStringLiteral("Kaarna"));
        Desk desk(session, at("help-now/ar", client));
        auto* open = desk.page->findChild<QToolButton*>(QStringLiteral("workerSlot"));
        auto* who = desk.page->findChild<QLineEdit*>(QStringLiteral("slotWho"));
        auto* preview = desk.page->findChild<SheetPreview*>();
        QVERIFY(!who->isVisible());
        QTest::keyClick(open, Qt::Key_Space);
        QVERIFY(who->isVisible());
        const QStringList typed{QStringLiteral("Maija"), QStringLiteral("040 000 0000"), QStringLiteral("10-14"),
                                QStringLiteral("Haluan tulkin")};
        who->setFocus();
        for (const QString& each : typed) {
            desk.keys.type(each);
            desk.keys.press(Qt::Key_Tab);
        }
        for (const QString& each : typed)
            QTRY_VERIFY2(preview->accessibleDescription().contains(each), qPrintable(each));
        QTRY_COMPARE(preview->accessibleDescription().count(QStringLiteral("040 000 0000")), 2); // in each footer too
        desk.choose("Format", QStringLiteral("card"));                                           // a card is for hiding
        QVERIFY(!preview->accessibleDescription().contains(QStringLiteral("Maija")));
        QVERIFY(!open->isVisible());
        desk.choose("Format", QStringLiteral("a4"));
        desk.answers("yes");
        QTest::keyClick(desk.button("Save as PDF"), Qt::Key_Space);
        QTRY_COMPARE(desk.handouts().size(), 1);
        const Values kept = desk.handouts().first().values;
        for (auto value = kept.begin(); value != kept.end(); ++value)
            QVERIFY(!value->toVariant().toString().contains(QStringLiteral("Maija")));
        desk.page->show(at("help-now/ar", session.client(QStringLiteral("Sammal"))));
        QVERIFY(who->text().isEmpty() && !who->isVisible());
        QTRY_VERIFY(!preview->accessibleDescription().contains(QStringLiteral("Maija")));
    }

    void theOrganisationStandsOnWholeSheetsOnly()
    {
        TestSession session;
        session.write(Settings::write(Settings::Key::OrganisationName, QStringLiteral("Kuusen tuki ry"),
                                      QStringLiteral("MK"), session->clock().now()));
        const Desk desk(session, at("help-now/fi"));
        const auto* preview = desk.page->findChild<SheetPreview*>();
        for (const char* format : {"a4", "large", "a5", "card", "neutral", "neutral-sheet"}) {
            desk.choose("Format", QString::fromLatin1(format));
            const bool whole = saysAll(*formatFromName(QString::fromLatin1(format)));
            QVERIFY2(preview->accessibleDescription().contains(QStringLiteral("Kuusen tuki ry")) == whole, format);
        }
    }

    void theFormFollowsWhatIsSafe()
    {
        TestSession session;
        const Desk desk(session);
        desk.answers("card");
        QCOMPARE(desk.combo("Format")->currentData().toString(), QStringLiteral("card"));
        QVERIFY(desk.button("Print")->isEnabled());
        desk.choose("Format", QStringLiteral("neutral")); // less than what is safe
        QVERIFY(desk.button("Print")->isEnabled());
        desk.choose("Format", QStringLiteral("a4"));
        QVERIFY(!desk.button("Print")->isEnabled());
        desk.answer("neutral_sheet");
        QCOMPARE(desk.combo("Format")->currentData().toString(), QStringLiteral("neutral-sheet"));
        QVERIFY(desk.button("Print")->isEnabled());
        desk.choose("Format", QStringLiteral("card")); // it names the topic
        QVERIFY(!desk.button("Print")->isEnabled());
        desk.choose("Format", QStringLiteral("neutral-sheet"));
        desk.answer("neutral");
        QCOMPARE(desk.combo("Format")->currentData().toString(), QStringLiteral("neutral"));
        desk.choose("Format", QStringLiteral("card"));
        QVERIFY(!desk.button("Print")->isEnabled());
        desk.answer("neutral");
        QTest::keyClick(desk.button("Print"), Qt::Key_Space);
        QTRY_COMPARE(desk.handouts().size(), 1);
        QVERIFY(desk.handouts().first().boolean(HandoutField::PaperSafe));
        QCOMPARE(desk.handouts().first().text(HandoutField::Format), QStringLiteral("neutral"));
    }

    void hidingWhilePrintingIsQuick()
    {
        TestSession session;
        auto desk = std::make_unique<Desk>(session, at("help-now/ar"));
        const QString path = QDir::temp().filePath(QStringLiteral("hidden.pdf"));
        desk->output.path = path;
        desk->answers("yes");
        QTest::keyClick(desk->button("Save as PDF"), Qt::Key_Space);
        QElapsedTimer timer;
        timer.start();
        desk.reset(); // what locking does, in the middle of painting
        QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
        QTRY_VERIFY(QFile::exists(path)); // what was begun is finished
        QTest::qWait(50);
        QFile::remove(path);
    }

    /// The paper comes out while nobody is there to hear of it.
    void lockingWhilePrintingKeepsTheHandout()
    {
        TestSession session;
        const Id client = session.client(QStringLiteral("Kaarna"));
        auto desk = std::make_unique<Desk>(session, at("help-now/ar", client));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("paper.pdf"));
        const auto gate = std::make_shared<QSemaphore>();
        desk->output.path = path;
        desk->output.gate = gate;
        desk->answers("yes");
        QTest::keyClick(desk->button("Print"), Qt::Key_Space);
        session.lockAndReturn([&] { desk.reset(); });
        gate->release();
        QTRY_VERIFY(QFileInfo(path).size() > 0);
        const auto kept =
            Lists::records(session->connection(), {Kind::Handout, {}, QStringLiteral("support")}, std::nullopt, 50);
        VERIFY_OK(kept);
        QCOMPARE(kept->rows.size(), 1);
        QCOMPARE(kept->rows.first().reference(HandoutField::Client), client);
        const auto pending = PendingPapers::ofRoom(*session); // and the worker is asked whether it came out
        QCOMPARE(pending.size(), 1);
        QCOMPARE(pending.first().handout, kept->rows.first().id);
        VERIFY_OK(session->store().journal().erase(client));
        QVERIFY(PendingPapers::ofRoom(*session).isEmpty());
    }
};

QTEST_MAIN(TestGivingSheets)
#include "testgivingsheets.moc"
