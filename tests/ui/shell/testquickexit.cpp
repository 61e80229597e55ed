// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/shellfixture.h"

#include "ui/shell/exitgesture.h"
#include "ui/widgets/background.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QWindow>

#include <atomic>

using namespace Rinnalla;

class TestQuickExit : public QObject {
    Q_OBJECT

private slots:
    void threeQuickPresses();
    void pausesAndOtherKeysBeginAgain();
    void heldKeyCountsOnce();
    void onePressPassingManyWidgetsCountsOnce();
    void everythingIsGoneWithin50Ms_data();
    void everythingIsGoneWithin50Ms();
    void comingBackOpensTheSamePlaceAndDraft();
    void onTheLockScreen();
    void byTheButton();
};

namespace {

constexpr qint64 LongestMs = 50;

bool anythingOnScreen()
{
    for (const QWidget* widget : QApplication::topLevelWidgets())
        if (widget->isVisible())
            return true;
    for (const QWindow* window : QGuiApplication::allWindows())
        if (window->isVisible())
            return true;
    return false;
}

void shift(QWidget* widget, QTest::KeyAction action = QTest::Click)
{
    QTest::sendKeyEvent(action, widget, Qt::Key_Shift, QString(), Qt::ShiftModifier);
}

/// Presses Shift three times into what has the focus and gives the milliseconds until nothing is on the screen.
qint64 leave(QWidget* focused)
{
    QElapsedTimer timer;
    shift(focused);
    shift(focused);
    timer.start();
    shift(focused);
    return anythingOnScreen() ? -1 : timer.elapsed();
}

} // namespace

void TestQuickExit::threeQuickPresses()
{
    qint64 now = 0;
    ExitGesture gesture([&] { return now; }, nullptr);
    QSignalSpy spy(&gesture, &ExitGesture::triggered);
    QWidget widget;
    widget.show();
    for (int press = 0; press < 3; ++press) {
        QCOMPARE(spy.count(), 0);
        now += ExitGesture::LongestPauseMs;
        shift(&widget);
    }
    QCOMPARE(spy.count(), 1);
    shift(&widget);
    shift(&widget);
    QCOMPARE(spy.count(), 1); // the count began again
}

void TestQuickExit::pausesAndOtherKeysBeginAgain()
{
    qint64 now = 0;
    ExitGesture gesture([&] { return now; }, nullptr);
    QSignalSpy spy(&gesture, &ExitGesture::triggered);
    QLineEdit widget;
    widget.show();
    const QList<std::function<void()>> disturbances{
        [&] { now += ExitGesture::LongestPauseMs + 1; },     [&] { QTest::keyClick(&widget, Qt::Key_A); },
        [&] { QTest::keyClick(&widget, Qt::Key_Tab); },      [&] { QTest::keyClick(&widget, Qt::Key_Control); },
        [&] { QTest::mouseClick(&widget, Qt::LeftButton); },
    };
    for (const auto& disturb : disturbances) {
        shift(&widget);
        shift(&widget);
        disturb();
        shift(&widget);
        QCOMPARE(spy.count(), 0);
        now += 10 * ExitGesture::LongestPauseMs;
    }
}

void TestQuickExit::heldKeyCountsOnce()
{
    ExitGesture gesture([] { return qint64(0); }, nullptr);
    QSignalSpy spy(&gesture, &ExitGesture::triggered);
    QWidget widget;
    widget.show();
    for (int i = 0; i < 5; ++i) {
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Shift, Qt::ShiftModifier, QString(), true);
        QCoreApplication::sendEvent(&widget, &repeated);
    }
    shift(&widget, QTest::Press);
    shift(&widget, QTest::Press);
    shift(&widget, QTest::Press);
    QCOMPARE(spy.count(), 0);
}

/// A key nobody wants goes from a field to its page, the window …
void TestQuickExit::onePressPassingManyWidgetsCountsOnce()
{
    ExitGesture gesture([] { return qint64(0); }, nullptr);
    QSignalSpy spy(&gesture, &ExitGesture::triggered);
    QWidget window;
    auto* page = new QWidget(&window);
    auto* field = new QWidget(page);
    window.show();
    shift(field);
    QCOMPARE(spy.count(), 0);
}

void TestQuickExit::everythingIsGoneWithin50Ms_data()
{
    QTest::addColumn<QString>("situation");
    for (const char* each : {"typing", "dialog", "menu", "job"})
        QTest::newRow(each) << QString::fromLatin1(each);
}

void TestQuickExit::everythingIsGoneWithin50Ms()
{
    QFETCH(QString, situation);
    Shell shell;
    shell.unlock();
    auto* field = shell.shown<QLineEdit>(QStringLiteral("field"));
    field->setFocus();
    Shell::type(QStringLiteral("in the middle of"));
    QApplication::clipboard()->setText(QStringLiteral("copied"));
    QSignalSpy left(shell.window.get(), &MainWindow::left);
    QSignalSpy locked(shell.window.get(), &MainWindow::locked);

    qint64 took = -1;
    std::atomic_bool stop = false;
    if (situation == QStringLiteral("dialog")) {
        QDialog dialog(shell.window.get());
        QLineEdit edit(&dialog);
        QTimer::singleShot(100, this, [&] { took = leave(&edit); });
        QCOMPARE(dialog.exec(), int(QDialog::Rejected));
    } else if (situation == QStringLiteral("menu")) {
        QMenu menu(shell.window.get());
        menu.addAction(QStringLiteral("Something"));
        QTimer::singleShot(100, this, [&] { took = leave(&menu); });
        menu.exec(QPoint(10, 10));
    } else if (situation == QStringLiteral("job")) {
        inBackground(
            this,
            [&stop] {
                qint64 work = 0;
                while (!stop)
                    ++work;
                return work;
            },
            [](qint64) {});
        shell.shown<QLineEdit>(QStringLiteral("search"))->setFocus();
        Shell::type(QStringLiteral("something")); // a search runs too
        took = leave(QApplication::focusWidget());
    } else {
        took = leave(field);
    }
    QVERIFY2(took >= 0 && took <= LongestMs, qPrintable(QString::number(took)));
    QCOMPARE(left.count(), 1);
    QTRY_COMPARE(locked.count(), 1);
    QVERIFY(shell.window->isLocked());
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QVERIFY(!anythingOnScreen());
    stop = true;

    shell.store.reopen(); // nothing holds it any more, and the draft is in it
    QCOMPARE(shell.store->drafts().load(QStringLiteral("today"))->value(QStringLiteral("text")).toString(),
             QStringLiteral("in the middle of"));
}

void TestQuickExit::comingBackOpensTheSamePlaceAndDraft()
{
    Shell shell;
    shell.unlock();
    const Place place{QStringLiteral("clients"), {}, QStringLiteral("new")};
    shell.window->session()->open(place);
    auto* field = shell.shown<QLineEdit>(QStringLiteral("field"));
    field->setFocus();
    Shell::type(QStringLiteral("Kaarna"));
    QVERIFY(leave(field) >= 0);
    QTRY_VERIFY(shell.window->isLocked());

    shell.restart();
    QVERIFY(shell.window->isLocked());
    shell.unlock();
    QVERIFY(shell.window->workspace()->place() == place);
    QCOMPARE(shell.shown<QLineEdit>(QStringLiteral("field"))->text(), QStringLiteral("Kaarna"));
}

void TestQuickExit::onTheLockScreen()
{
    Shell shell;
    QSignalSpy left(shell.window.get(), &MainWindow::left);
    QVERIFY(leave(shell.shown<QWidget>(QStringLiteral("passphrase"))) >= 0);
    QCOMPARE(left.count(), 1);
}

void TestQuickExit::byTheButton()
{
    Shell shell;
    shell.unlock();
    QSignalSpy left(shell.window.get(), &MainWindow::left);
    QTest::mouseClick(shell.shown<QAbstractButton>(QStringLiteral("quickExit")), Qt::LeftButton);
    QVERIFY(!anythingOnScreen());
    QCOMPARE(left.count(), 1);
    QTRY_VERIFY(shell.window->isLocked());
}

QTEST_MAIN(TestQuickExit)
#include "testquickexit.moc"
