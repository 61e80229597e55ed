// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/shellfixture.h"

#include "ui/shell/idlelock.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/recoverykeyview.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QSignalSpy>
#include <QTimer>

using namespace Rinnalla;
using namespace std::chrono_literals;

class TestLock : public QObject {
    Q_OBJECT

private slots:
    void firstRunMakesAStoreThatOpensAgain();
    void firstRunRefusesAWeakPassphrase();
    void wrongPassphraseIsToldInWords();
    void damagedStoreIsToldInWords();
    void windowAnswersWhileTheKeyIsDerived();
    void lockingReturnsToThePlace();
    void lockScreenShowsNothingOfTheStore();
    void recoveryKeySetsANewPassphrase();
    void backupIsBroughtBack();
    void systemEventsLock();
    void idleLocks();
    void lockWaitsForADialogToUnwind();
    void clipboardIsCleared();
};

namespace {

constexpr char NewPassphrase[] = "four plain words today";

void click(QAbstractButton* button)
{
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

void typeNewPassphrase(Shell& shell)
{
    auto* first = shell.shown<QWidget>(QStringLiteral("passphraseAgain"));
    QVERIFY(first);
    first->parentWidget()->findChild<QWidget*>(QStringLiteral("passphrase"))->setFocus();
    Shell::type(QLatin1StringView(NewPassphrase));
    first->setFocus();
    Shell::type(QLatin1StringView(NewPassphrase));
}

/// Through the first run up to the recovery key, as it stands on paper.
SecretBuffer makeStore(Shell& shell)
{
    typeNewPassphrase(shell);
    Shell::press(Qt::Key_Return);
    [&] { QTRY_VERIFY(shell.shown<RecoveryKeyView>(QStringLiteral("key"))); }();
    return shell.shown<RecoveryKeyView>(QStringLiteral("key"))->text().copy();
}

} // namespace

void TestLock::firstRunMakesAStoreThatOpensAgain()
{
    Shell shell(false);
    const SecretBuffer key = makeStore(shell);
    QCOMPARE(key.size(), std::size_t(44));
    QVERIFY(shell.window->isLocked());
    auto* go = shell.shown<QAbstractButton>(QStringLiteral("go"));
    QVERIFY(!go->isEnabled());
    click(shell.shown<QAbstractButton>(QStringLiteral("print")));
    QVERIFY(shell.printer.printed == key);
    auto* onPaper = shell.shown<QCheckBox>(QStringLiteral("onPaper"));
    onPaper->setFocus();
    Shell::press(Qt::Key_Space);
    QVERIFY(go->isEnabled());
    click(go);
    QVERIFY(shell.window->isLocked()); // which team is asked for first
    click(shell.shown<QAbstractButton>(QStringLiteral("go")));
    QVERIFY(!shell.window->isLocked());

    shell.restart();
    QVERIFY(shell.window->isLocked());
    shell.unlock(QLatin1StringView(NewPassphrase));
    QVERIFY(!shell.window->isLocked());
}

void TestLock::firstRunRefusesAWeakPassphrase()
{
    Shell shell(false);
    shell.shown<QWidget>(QStringLiteral("passphrase"))->setFocus();
    Shell::type(QStringLiteral("short"));
    Shell::press(Qt::Key_Return);
    Shell::type(QStringLiteral("short"));
    Shell::press(Qt::Key_Return);
    QVERIFY(shell.problem());
    QTest::qWait(50);
    QVERIFY(!QFile::exists(shell.path));
}

void TestLock::wrongPassphraseIsToldInWords()
{
    Shell shell;
    shell.unlock(QStringLiteral("not this one"));
    QVERIFY(shell.window->isLocked());
    QVERIFY(shell.problem());
    QVERIFY(shell.problem()->accessibleName().size() > 10);
    QVERIFY(!shell.problem()->accessibleName().contains(QStringLiteral("not this one")));
    shell.unlock(); // the field was emptied, and the complaint goes with the next try
    QVERIFY(!shell.window->isLocked());
}

void TestLock::damagedStoreIsToldInWords()
{
    Shell shell;
    QFile file(shell.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, 'x'));
    file.close();
    shell.unlock();
    QVERIFY(shell.window->isLocked());
    QVERIFY(shell.problem()->accessibleName().contains(QStringLiteral("backup")));
}

void TestLock::windowAnswersWhileTheKeyIsDerived()
{
    Shell shell;
    qint64 longest = 0;
    QElapsedTimer since;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] {
        longest = qMax(longest, since.elapsed());
        since.start();
    });
    since.start();
    beat.start(1);
    auto* field = shell.shown<QWidget>(QStringLiteral("passphrase"));
    field->setFocus();
    Shell::type(QStringLiteral("wrong"));
    Shell::press(Qt::Key_Return);
    auto* lockScreen = shell.window->findChild<LockScreen*>();
    QVERIFY(lockScreen->isBusy());
    longest = 0;
    QTRY_VERIFY(!lockScreen->isBusy());
    QVERIFY2(longest < 100, qPrintable(QString::number(longest)));
}

void TestLock::lockingReturnsToThePlace()
{
    Shell shell;
    shell.unlock();
    const Place place{QStringLiteral("client"), *Id::fromString(QString(32, u'a')), QStringLiteral("step/new")};
    shell.window->session()->open(place);
    shell.shown<QLineEdit>(QStringLiteral("field"))->setFocus();
    Shell::type(QStringLiteral("half a sent"));
    shell.window->lock();
    QVERIFY(shell.window->isLocked());
    QVERIFY(!shell.window->findChild<Workspace*>());
    shell.unlock();
    QVERIFY(shell.window->workspace()->place() == place);
    QCOMPARE(shell.shown<QLineEdit>(QStringLiteral("field"))->text(), QStringLiteral("half a sent"));

    shell.restart(); // closing the window keeps the place too
    shell.unlock();
    QVERIFY(shell.window->workspace()->place() == place);
}

void TestLock::lockScreenShowsNothingOfTheStore()
{
    Shell shell;
    shell.unlock();
    shell.shown<QLineEdit>(QStringLiteral("field"))->setFocus();
    Shell::type(QStringLiteral("SECRETWORD"));
    shell.window->lock();
    for (const QWidget* widget : QApplication::allWidgets())
        for (int i = 0; i < widget->metaObject()->propertyCount(); ++i)
            QVERIFY(!widget->metaObject()->property(i).read(widget).toString().contains(QStringLiteral("SECRETWORD")));
}

void TestLock::recoveryKeySetsANewPassphrase()
{
    Shell shell(false);
    const SecretBuffer key = makeStore(shell);
    shell.restart();
    click(shell.shown<QAbstractButton>(QStringLiteral("forgot")));
    auto* field = shell.shown<QWidget>(QStringLiteral("recoveryKey"));
    QVERIFY(field);
    field->setFocus();
    Shell::type(QStringLiteral("0000-0000"));
    typeNewPassphrase(shell);
    Shell::press(Qt::Key_Return);
    QTRY_VERIFY(shell.problem());
    QVERIFY(shell.window->isLocked());

    field->setFocus();
    Shell::press(Qt::Key_Delete);
    Shell::type(QString::fromLatin1(reinterpret_cast<const char*>(key.data()), qsizetype(key.size())).toLower());
    shell.shown<QWidget>(QStringLiteral("passphraseAgain"))->setFocus();
    Shell::press(Qt::Key_Return);
    QTRY_VERIFY(!shell.window->isLocked());
    shell.restart();
    shell.unlock(QLatin1StringView(NewPassphrase));
    QVERIFY(!shell.window->isLocked());
}

void TestLock::backupIsBroughtBack()
{
    Shell shell(false);
    click(shell.shown<QAbstractButton>(QStringLiteral("restore")));
    shell.files.answer = shell.store.path(); // closed: a store is its own backup
    click(shell.shown<QAbstractButton>(QStringLiteral("chooseBackup")));
    shell.unlock();
    QVERIFY(!shell.window->isLocked());
    QVERIFY(QFile::exists(shell.path));
}

void TestLock::systemEventsLock()
{
    Shell shell;
    shell.unlock();
    QSignalSpy locked(shell.window.get(), &MainWindow::locked);
    emit shell.system.leaving();
    QCOMPARE(locked.count(), 1); // at once: the computer may sleep when this returns
    QVERIFY(shell.window->isLocked());
    emit shell.system.leaving();
    QCOMPARE(locked.count(), 1);
}

void TestLock::idleLocks()
{
    IdleLock idle;
    QSignalSpy spy(&idle, &IdleLock::idle);
    QWidget widget;
    widget.show();
    idle.start([] { return 300ms; });
    QElapsedTimer since;
    for (int i = 0; i < 5; ++i) {
        QTest::qWait(100);
        QTest::keyClick(&widget, Qt::Key_A);
        since.start();
    }
    QCOMPARE(spy.count(), 0);
    QTRY_COMPARE(spy.count(), 1);
    QVERIFY(since.elapsed() >= 290);
    QCOMPARE(Preferences::idleTime(), 5min);
}

void TestLock::lockWaitsForADialogToUnwind()
{
    Shell shell;
    shell.unlock();
    QPointer<Workspace> workspace = shell.window->workspace();
    bool pageOutlivedDialog = false;
    QTimer::singleShot(20, this, [&] { emit shell.system.leaving(); });
    {
        QDialog dialog(workspace);
        dialog.exec();
        pageOutlivedDialog = !workspace.isNull();
    }
    QVERIFY(pageOutlivedDialog);
    QTRY_VERIFY(shell.window->isLocked());
    QVERIFY(workspace.isNull());
}

void TestLock::clipboardIsCleared()
{
    Shell shell;
    shell.unlock();
    QApplication::clipboard()->setText(QStringLiteral("copied from a note"));
    shell.window->lock();
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

QTEST_MAIN(TestLock)
#include "testlock.moc"
