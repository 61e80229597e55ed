// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/lists.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"
#include "tests/ui/print/printstand.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/handouts/sheetspage.h"
#include "ui/print/cupsprinter.h"
#include "ui/session/pendingpapers.h"
#include "ui/widgets/choicebar.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QWindow>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

constexpr int PrintMs = 40'000;

/// The dialog is answered: the real printer.
class DeskOutput final : public OutputService {
public:
    void choosePdf(QWidget*, const QString&, std::function<void(const QString&)>) override {}
    void choosePrinter(QWidget*, const QPageLayout&, std::function<void(std::shared_ptr<Printer>)> then) override
    {
        PrintOrder order;
        order.queue = u"desk"_s;
        then(std::make_shared<CupsPrinter>(order));
    }
};

bool anythingOnScreen()
{
    const QWindowList windows = QGuiApplication::allWindows();
    return std::any_of(windows.begin(), windows.end(), [](const QWindow* window) { return window->isVisible(); });
}

QStringList temporaryFiles()
{
    return QDir::temp().entryList(QDir::Files | QDir::Hidden | QDir::System);
}

/// The real window with the page of the sheets, over a store of its own.
class Office {
public:
    Office()
        : m_sheets(SheetCatalogue::load().value())
        , m_paths(PathTemplates::load().value())
    {
        m_store.close();
        open();
    }

    void open()
    {
        m_window.reset();
        const PageRegistry pages{
            {u"sheets"_s,
             [this](Session& session, QWidget* parent) { return new SheetsPage(session, m_output, parent); },
             u"view-calendar-day"_s, [] { return u"Sheets"_s; }}};
        m_window = std::make_unique<MainWindow>(
            MainWindow::Needs{{m_store.environment(), m_store.path(), m_languages, m_files, m_keyPrinter},
                              pages,
                              [this](std::unique_ptr<Store> opened) -> Result<std::unique_ptr<Session>> {
                                  return std::make_unique<Session>(std::move(opened), m_sheets, m_paths);
                              },
                              m_system});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto* field = m_window->findChild<QWidget*>(u"passphrase"_s);
        field->setFocus();
        Shell::type(u"correct horse battery staple"_s);
        Shell::press(Qt::Key_Return);
        QTRY_VERIFY(!m_window->isLocked());
        m_window->session()->open({u"sheets"_s, {}, u"help-now/ar"_s});
    }

    void print()
    {
        answer("asks_now"); // nobody has checked the text
        answer("yes");
        for (QPushButton* button : m_window->findChildren<QPushButton*>())
            if (button->text() == u"Print")
                return QTest::keyClick(button, Qt::Key_Space);
        QFAIL("no button");
    }

    /// Shift three times, as in a hurry.
    void leave()
    {
        QSignalSpy locked(m_window.get(), &MainWindow::locked);
        for (int i = 0; i < 3; ++i)
            QTest::sendKeyEvent(QTest::Click, m_window.get(), Qt::Key_Shift, QString(), Qt::ShiftModifier);
        QVERIFY(!anythingOnScreen());
        QTRY_COMPARE(locked.size(), 1);
        QVERIFY(m_window->findChildren<SheetsPage*>().isEmpty());
    }

    Session& session() { return *m_window->session(); }
    QList<Record> handouts()
    {
        return Lists::records(session().connection(), {Kind::Handout, {}, u"support"_s}, std::nullopt, 50)->rows;
    }

private:
    void answer(const char* value) const
    {
        for (ChoiceBar* bar : m_window->findChildren<ChoiceBar*>())
            if (auto* button = bar->button(QString::fromLatin1(value)))
                return QTest::keyClick(static_cast<QWidget*>(button), Qt::Key_Space);
        QFAIL(value);
    }

    TestStore m_store;
    SheetCatalogue m_sheets;
    PathTemplates m_paths;
    InterfaceLanguages m_languages;
    FakeFiles m_files;
    FakeKeyPrinter m_keyPrinter;
    FakeSystem m_system;
    DeskOutput m_output;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

/// Quick exit with a real job under way: the paper comes out or it does not, nothing of it stays on the screen or the
/// disk, the handout is kept, and where nobody can know how it ended the worker is asked afterwards.
class TestLeaveWhilePrinting : public QObject {
    Q_OBJECT

private:
    PrintStand m_stand;

    bool isPrinted(qsizetype before)
    {
        return QTest::qWaitFor(
            [&] {
                return m_stand.printed().size() > before
                       && m_stand.printedPdf(m_stand.printed().last()).trimmed().endsWith("%%EOF");
            },
            PrintMs);
    }

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp);
        if (!m_stand.start())
            QFAIL(m_stand.log().right(4000).constData());
    }

    void stayingLearnsHowItEnded()
    {
        const auto before = m_stand.printed().size();
        Office office;
        office.print();
        QVERIFY(isPrinted(before));
        QCOMPARE(office.handouts().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(PendingPapers::ofRoom(office.session()).isEmpty(), PrintMs);
    }

    void whileThePrinterIsAtWork()
    {
        const auto before = m_stand.printed().size();
        Office office;
        const QStringList files = temporaryFiles();
        m_stand.holdPaper();
        office.print();
        QVERIFY(isPrinted(before)); // the printer has all of it, and the paper is not out
        office.leave();
        QCOMPARE(temporaryFiles(), files);
        QVERIFY(m_stand.say({u"lpstat"_s, u"-W"_s, u"not-completed"_s}).contains("desk-"));
        m_stand.letPaperOut();
        QTRY_VERIFY_WITH_TIMEOUT(m_stand.say({u"lpstat"_s, u"-W"_s, u"not-completed"_s}).isEmpty(), PrintMs);
        office.open();
        QCOMPARE(office.handouts().size(), 1);
        QCOMPARE(PendingPapers::ofRoom(office.session()).size(), 1);
    }

    void beforeThePrintSystemHasIt()
    {
        const auto before = m_stand.printed().size();
        Office office;
        const QStringList files = temporaryFiles();
        office.print();
        office.leave();
        QThreadPool::globalInstance()->waitForDone(); // as the program's end does
        QVERIFY(isPrinted(before));
        QCOMPARE(temporaryFiles(), files);
        office.open();
        QCOMPARE(office.handouts().size(), 1);
        QCOMPARE(PendingPapers::ofRoom(office.session()).size(), 1);
    }

    void andNothingComesOut() // the last: the print system stays away
    {
        const auto before = m_stand.printed().size();
        Office office;
        const QStringList files = temporaryFiles();
        m_stand.stopPrintSystem();
        office.print();
        office.leave();
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(m_stand.printed().size(), before);
        QCOMPARE(temporaryFiles(), files);
        office.open();
        QCOMPARE(office.handouts().size(), 1);
        const auto pending = PendingPapers::ofRoom(office.session()); // Today asks whether it came out
        QCOMPARE(pending.size(), 1);
        QCOMPARE(pending.first().handout, office.handouts().first().id);
    }
};

QTEST_MAIN(TestLeaveWhilePrinting)
#include "testleavewhileprinting.moc"
