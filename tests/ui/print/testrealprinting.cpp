// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/result.h"
#include "tests/ui/print/printstand.h"
#include "tests/ui/print/sheetlibrary.h"
#include "ui/print/cupsprinter.h"
#include "ui/print/printwatch.h"
#include "ui/print/sheetpainter.h"
#include "ui/print/systemoutput.h"
#include "ui/widgets/background.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPointer>
#include <QPrintDialog>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

constexpr int PrintMs = 40'000;

SheetPage sheet(SheetFormat format = SheetFormat::A4)
{
    return SheetLibrary::page({u"help-now"_s, u"ar"_s, {}, format});
}

PrintOrder order()
{
    PrintOrder order;
    order.queue = u"desk"_s;
    order.sides = PrintOrder::Sides::TwoLongEdge;
    return order;
}

QByteArray told(const QByteArray& pdf)
{
    QProcess reader;
    reader.start(u"pdfinfo"_s, {u"-"_s});
    reader.write(pdf);
    reader.closeWriteChannel();
    return reader.waitForFinished() ? reader.readAll().simplified() : QByteArray();
}

} // namespace

/// Through the program's own way to a real print system and a printer that takes what real ones take.
class TestRealPrinting : public QObject {
    Q_OBJECT

private:
    PrintStand m_stand;

    /// Waits for one more paper than there was; its PDF.
    QByteArray next(qsizetype before)
    {
        if (!QTest::qWaitFor([&] { return m_stand.printed().size() > before; }, PrintMs))
            return {};
        // The file is there before all of it is.
        const QString name = m_stand.printed().last();
        static_cast<void>(
            QTest::qWaitFor([&] { return m_stand.printedPdf(name).trimmed().endsWith("%%EOF"); }, PrintMs));
        return m_stand.printedPdf(name);
    }

    /// What the printer was asked for since a place in its log: "copies" and the like.
    bool wasAsked(qsizetype since, const QByteArray& what)
    {
        return QTest::qWaitFor([&] { return m_stand.printerLog().mid(since).contains(what); }, PrintMs);
    }

    /// The print system's own note of a job is on its disk.
    bool noted() const
    {
        const auto all = m_stand.spool();
        return std::any_of(all.begin(), all.end(), [](const auto& file) {
            return file.first.contains(u"/spool/c") && file.second.contains("Document");
        });
    }

private slots:
    void initTestCase()
    {
        if (!m_stand.start())
            QFAIL(m_stand.log().right(4000).constData());
    }

    void aSheetArrivesWhole()
    {
        const qsizetype log = m_stand.printerLog().size();
        const auto before = m_stand.printed().size();
        PrintOrder wanted = order();
        wanted.copies = 3;
        CupsPrinter printer(wanted);
        VERIFY_OK(SheetPainter::print(sheet(), printer));
        const QByteArray pdf = next(before);
        const auto expected = SheetPainter::toPdf(sheet());
        VERIFY_OK(expected);
        QCOMPARE(pdf.size(), expected->size());
        const QByteArray information = told(pdf);
        QVERIFY2(information.contains("Pages: 2") && information.contains("595 x 842 pts (A4)"),
                 information.constData());
        QVERIFY(wasAsked(log, "copies (integer) 3"));
        QVERIFY(wasAsked(log, "sides (keyword) two-sided-long-edge"));
        QVERIFY(wasAsked(log, "29700") || wasAsked(log, "iso_a4_210x297mm"));
        QTRY_COMPARE_WITH_TIMEOUT(printer.fate(), Printer::Fate::Done, PrintMs);
    }

    void whatIsFoldedTurnsOverTheShortEdge()
    {
        const qsizetype log = m_stand.printerLog().size();
        const auto before = m_stand.printed().size();
        PrintOrder wanted = order();
        wanted.sides = PrintOrder::Sides::TwoShortEdge;
        CupsPrinter printer(wanted);
        VERIFY_OK(SheetPainter::print(sheet(SheetFormat::A5), printer));
        const QByteArray pdf = next(before);
        const QByteArray information = told(pdf);
        QVERIFY2(information.contains("842 x 595 pts (A4)"), information.constData());
        QVERIFY2(information.contains("Pages: 1"), information.constData()); // two pages inside, nothing on the back
        const auto expected = SheetPainter::toPdf(sheet(SheetFormat::A5));
        VERIFY_OK(expected);
        QCOMPARE(pdf.size(), expected->size());
        QVERIFY(wasAsked(log, "sides (keyword) two-sided-short-edge"));
        QTRY_COMPARE_WITH_TIMEOUT(printer.fate(), Printer::Fate::Done, PrintMs);
    }

    /// What the dialog proposes for a folded paper is the one way it reads, whatever the queue proposes.
    void theDialogTurnsWhatIsFolded()
    {
        const qsizetype log = m_stand.printerLog().size();
        const auto before = m_stand.printed().size();
        QWidget window;
        window.show();
        std::shared_ptr<Printer> chosen;
        SystemOutput().choosePrinter(&window, SheetPainter::paper(SheetFormat::A5),
                                     [&](const std::shared_ptr<Printer>& printer) { chosen = printer; });
        auto* dialog = window.findChild<QPrintDialog*>();
        QVERIFY(dialog);
        auto* printers = dialog->findChild<QComboBox*>(u"printers"_s);
        printers->setCurrentIndex(printers->findText(u"desk"_s));
        dialog->accept();
        QTRY_VERIFY(chosen);
        VERIFY_OK(SheetPainter::print(sheet(SheetFormat::A5), *chosen));
        QVERIFY(told(next(before)).contains("842 x 595 pts (A4)"));
        QVERIFY(wasAsked(log, "sides (keyword) two-sided-short-edge"));
    }

    void onA5PaperTheLeavesComeSingly()
    {
        PrintOrder wanted = order();
        wanted.paper = QPageSize::A5;
        CupsPrinter printer(wanted);
        VERIFY_OK(SheetPainter::print(sheet(SheetFormat::A5), printer));
        const auto asked = [&] { // this printer has no such paper: what the print system noted tells
            const auto all = m_stand.spool();
            return std::any_of(all.begin(), all.end(), [](const auto& file) {
                return file.first.contains(u"/spool/c")
                       && (file.second.contains("A5") || file.second.contains("iso_a5"));
            });
        };
        QVERIFY(QTest::qWaitFor(asked, PrintMs));
        m_stand.say({u"cancel"_s, u"desk-%1"_s.arg(printer.job())});

        const auto single = SheetPainter::toPdf(sheet(SheetFormat::A5), {}, SheetPainter::A5::Leaves);
        VERIFY_OK(single);
        const QByteArray information = told(*single);
        QVERIFY2(information.contains("Pages: 2") && information.contains("(A5)"), information.constData());
    }

    /// The dialog a worker sees offers the printer, copies and both sides, and what is chosen there arrives.
    void theDialogGivesCopiesAndSides()
    {
        const qsizetype log = m_stand.printerLog().size();
        const auto before = m_stand.printed().size();
        QWidget window;
        window.show();
        std::shared_ptr<Printer> chosen;
        SystemOutput().choosePrinter(&window, SheetPainter::paper(SheetFormat::A4),
                                     [&](const std::shared_ptr<Printer>& printer) { chosen = printer; });
        auto* dialog = window.findChild<QPrintDialog*>();
        QVERIFY(dialog);
        auto* printers = dialog->findChild<QComboBox*>(u"printers"_s);
        auto* copies = dialog->findChild<QSpinBox*>(u"copies"_s);
        auto* bothSides = dialog->findChild<QRadioButton*>(u"duplexLong"_s);
        QVERIFY(printers && copies && bothSides);
        QVERIFY(printers->findText(u"desk"_s) >= 0);
        printers->setCurrentIndex(printers->findText(u"desk"_s));
        QVERIFY2(bothSides->isEnabled() && bothSides->isChecked(), "both sides is what is proposed");
        copies->setValue(2);
        dialog->accept();
        QTRY_VERIFY(chosen);
        VERIFY_OK(SheetPainter::print(sheet(), *chosen));
        QVERIFY(!next(before).isEmpty());
        QVERIFY(wasAsked(log, "copies (integer) 2"));
        QVERIFY(wasAsked(log, "sides (keyword) two-sided-long-edge"));
    }

    /// Neither the print system's files nor the printer hear of the topic, the language or the program.
    void namesSayNothing()
    {
        const auto before = m_stand.printed().size();
        CupsPrinter printer(order());
        VERIFY_OK(SheetPainter::print(sheet(), printer));
        QVERIFY(!next(before).isEmpty());
        QVERIFY2(m_stand.printed().last().contains(u"document", Qt::CaseInsensitive),
                 qPrintable(m_stand.printed().last()));
        QTRY_COMPARE_WITH_TIMEOUT(printer.fate(), Printer::Fate::Done, PrintMs);
        static_cast<void>(QTest::qWaitFor([this] { return noted(); }, PrintMs)); // it writes its notes when it has time
        QList<QPair<QString, QByteArray>> all = m_stand.spool();
        all.append({u"the printer's requests"_s, m_stand.printerLog()});
        bool hasJob = false;
        for (const auto& [name, content] : std::as_const(all)) {
            if (content.startsWith("%PDF")) // the document itself: the print system has to have it while it prints
                continue;
            hasJob = hasJob || (name.contains(u"/spool/c") && content.contains("Document"));
            for (const QByteArray& word : {QByteArray("help-now"), QByteArray("Info"), QByteArray("nnalla"),
                                           QByteArray("مساعدة"), QByteArray("عربي"), QByteArray("Apua")})
                QVERIFY2(!content.contains(word), qPrintable(name + u" tells "_s + QString::fromUtf8(word)));
        }
        QVERIFY2(hasJob, "the print system's own note of the job was not looked at");
    }

    void nothingIsLeftInTemporaryFolders()
    {
        const auto before = QDir::temp().entryList(QDir::Files | QDir::Hidden);
        const auto printed = m_stand.printed().size();
        CupsPrinter printer(order());
        VERIFY_OK(SheetPainter::print(sheet(), printer));
        QCOMPARE(QDir::temp().entryList(QDir::Files | QDir::Hidden), before);
        QVERIFY(!next(printed).isEmpty());
    }

    /// Printing goes on in its thread while the window goes away, as on locking and quick exit: the program's end
    /// waits for it.
    void goesOnWhenTheWindowIsGone()
    {
        const auto before = m_stand.printed().size();
        auto window = std::make_unique<QWidget>();
        bool answered = false;
        inBackground(
            window.get(),
            [] {
                CupsPrinter printer(order());
                return SheetPainter::print(sheet(), printer);
            },
            [&](const Status&) { answered = true; });
        window.reset();
        QThreadPool::globalInstance()->waitForDone(); // what ending the program does
        QVERIFY(!next(before).isEmpty());
        QVERIFY(!answered);
    }

    /// A printer that is switched off: the sheet waits in the queue, and somebody can take it out.
    void aPrinterThatVanishes()
    {
        m_stand.stopPrinter();
        const auto before = m_stand.printed().size();
        CupsPrinter printer(order());
        QElapsedTimer timer;
        timer.start();
        VERIFY_OK(SheetPainter::print(sheet(), printer)); // the print system has it
        QVERIFY(timer.elapsed() < 20'000);
        QTest::qWait(3000); // longer than a printer that is there takes
        QCOMPARE(printer.fate(), Printer::Fate::Waiting);

        m_stand.say({u"cancel"_s, u"desk-%1"_s.arg(printer.job())});
        QTRY_COMPARE_WITH_TIMEOUT(printer.fate(), Printer::Fate::Cancelled, PrintMs);
        QCOMPARE(m_stand.printed().size(), before);

        CupsPrinter again(order()); // nothing is lost: what waits is printed when it is back
        VERIFY_OK(SheetPainter::print(sheet(), again));
        QVERIFY(m_stand.startPrinter());
        m_stand.say({u"cupsenable"_s, u"desk"_s});
        QTRY_COMPARE_WITH_TIMEOUT(again.fate(), Printer::Fate::Done, 2 * PrintMs); // CUPS tries again after a while
    }

    /// A printer that goes while it is at work: the worker is told that the paper is not out, and it is not lost.
    void aPrinterThatVanishesAtWork()
    {
        const auto before = m_stand.printed().size();
        m_stand.holdPaper();
        const auto printer = std::make_shared<CupsPrinter>(order());
        VERIFY_OK(SheetPainter::print(sheet(), *printer));
        QVERIFY(!next(before).isEmpty()); // it has all of it, and works
        QCOMPARE(printer->fate(), Printer::Fate::Waiting);
        m_stand.stopPrinter();
        QTest::qWait(2000);
        QVERIFY(printer->fate() != Printer::Fate::Done);

        QStringList heard;
        QPointer<PrintWatch> watch = new PrintWatch(printer, this, 200);
        connect(watch, &PrintWatch::told, this, [&](const Error& what) { heard += what.message; });
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, PrintMs);
        QVERIFY2(heard.first().contains(u"not print"_s), qPrintable(heard.first()));

        m_stand.letPaperOut();
        QVERIFY(m_stand.startPrinter());
        m_stand.say({u"cupsenable"_s, u"desk"_s});
        QTRY_COMPARE_WITH_TIMEOUT(printer->fate(), Printer::Fate::Done, 2 * PrintMs);
        QTRY_VERIFY_WITH_TIMEOUT(watch.isNull(), PrintMs);
        QCOMPARE(heard.size(), 1);
    }

    void aQueueThatIsGoneIsTold()
    {
        PrintOrder wanted = order();
        wanted.queue = u"no-such-queue"_s;
        CupsPrinter printer(wanted);
        const Status status = SheetPainter::print(sheet(), printer);
        VERIFY_FAILS(status, ErrorCode::Io);
        QVERIFY(status.error().message.contains(u"no-such-queue"_s));
        CupsPrinter none({});
        VERIFY_FAILS(SheetPainter::print(sheet(), none), ErrorCode::NotFound);
    }

    void aPrintSystemThatIsGoneIsTold() // the last: it stays away
    {
        m_stand.stopPrintSystem();
        CupsPrinter printer(order());
        QElapsedTimer timer;
        timer.start();
        VERIFY_FAILS(SheetPainter::print(sheet(), printer), ErrorCode::Io);
        QVERIFY(timer.elapsed() < 20'000);
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    TestRealPrinting test;
    return QTest::qExec(&test, argc, argv);
}
#include "testrealprinting.moc"
