// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/shellfixture.h"

#include "core/store/lists.h"
#include "tests/support/sanitized.h"
#include "ui/shell/messagebars.h"
#include "ui/shell/searchfield.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDir>
#include <QElapsedTimer>
#include <QListWidget>
#include <QProcess>
#include <QSet>
#include <QToolButton>

using namespace Rinnalla;

class TestWorkspace : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyControlHasANameAndTabReachesIt_data();
    void everyControlHasANameAndTabReachesIt();
    void navigationShowsCountsAndFollows();
    void newContactKnowsTheClient();
    void undoTakesBack();
    void muchIsTakenBackBesideTheWindow();
    void lockingStopsTakingBack();
    void errorsStayUntilClosed();
    void searchFindsAndOpens();
    void languageSwitchesEverywhereAtOnce();
    void pictures();

private:
    QTemporaryDir m_languages;
};

namespace {

Id addClient(Session& session, const QString& codeName)
{
    Edit edit{Kind::Client, session.store().newId(), {}};
    edit.set(ClientField::CodeName, codeName).set(ClientField::Compartment, session.room());
    return session.write({edit}, QStringLiteral("Client added")) ? edit.id : Id();
}

bool isControl(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

void picture(QWidget* widget, const char* name)
{
    if (const QString folder = qEnvironmentVariable("RINNALLA_PICTURES"); !folder.isEmpty())
        widget->grab().save(folder + u'/' + QLatin1StringView(name) + QStringLiteral(".png"));
}

/// A catalogue as a translator would drop it in.
void makeCatalogue(const QString& folder, const QString& tag)
{
    QFile ts(folder + QStringLiteral("/source.ts"));
    QVERIFY(ts.open(QIODevice::WriteOnly));
    ts.write(R"(<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1"><context>
        <name>Rinnalla::TopBar</name><message><source>New contact</source><translation>Uusi kontakti</translation>
        </message></context><context><name>Rinnalla::ExitButton</name><message><source>Quick exit</source>
        <translation>Nopea poistuminen</translation></message></context></TS>)");
    ts.close();
    QCOMPARE(
        QProcess::execute(QStringLiteral(LRELEASE), {QStringLiteral("-silent"), ts.fileName(), QStringLiteral("-qm"),
                                                     folder + QStringLiteral("/rinnalla_%1.qm").arg(tag)}),
        0);
}

} // namespace

void TestWorkspace::initTestCase()
{
    Theme::apply(*qApp);
    for (const char* tag : {"fi", "ar"})
        makeCatalogue(m_languages.path(), QLatin1StringView(tag));
}

void TestWorkspace::everyControlHasANameAndTabReachesIt_data()
{
    QTest::addColumn<bool>("withStore");
    QTest::addColumn<bool>("unlocked");
    QTest::newRow("first run") << false << false;
    QTest::newRow("locked") << true << false;
    QTest::newRow("unlocked") << true << true;
}

void TestWorkspace::everyControlHasANameAndTabReachesIt()
{
    QFETCH(bool, withStore);
    QFETCH(bool, unlocked);
    Shell shell(withStore);
    if (unlocked) {
        shell.unlock();
        addClient(*shell.window->session(), QStringLiteral("Kaarna")); // brings the undo bar
    }
    QSet<QWidget*> controls;
    for (QWidget* widget : shell.window->findChildren<QWidget*>())
        if (isControl(widget))
            controls += widget;
    QVERIFY(controls.size() >= 4);
    for (QWidget* control : std::as_const(controls)) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(control);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                 qPrintable(control->objectName() + u' ' + QLatin1StringView(control->metaObject()->className())));
    }
    QVERIFY(QApplication::focusWidget());
    for (int i = 0; i < 60 && !controls.isEmpty(); ++i) {
        Shell::press(Qt::Key_Tab);
        controls.remove(QApplication::focusWidget());
    }
    for (const QWidget* control : std::as_const(controls))
        QFAIL(qPrintable(control->objectName() + u' ' + QLatin1StringView(control->metaObject()->className())));
}

void TestWorkspace::navigationShowsCountsAndFollows()
{
    Shell shell;
    shell.unlock();
    auto* today = shell.shown<QToolButton>(QStringLiteral("today"));
    auto* clients = shell.shown<QToolButton>(QStringLiteral("clients"));
    QVERIFY(today->text().contains(u'3'));
    QVERIFY(today->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(clients->isChecked() && !today->isChecked());
    shell.window->session()->open({QStringLiteral("client"), {}, {}}); // belongs to Clients
    QVERIFY(clients->isChecked());
    QTest::mouseClick(today, Qt::LeftButton);
    QCOMPARE(shell.window->workspace()->place().page, QStringLiteral("today"));
    QTest::keyClick(today, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shell.window->workspace()->place().page, QStringLiteral("client"));
}

void TestWorkspace::newContactKnowsTheClient()
{
    Shell shell;
    shell.unlock();
    const Id client = addClient(*shell.window->session(), QStringLiteral("Kaarna"));
    shell.window->session()->open({QStringLiteral("client"), client, {}});
    Shell::press(Qt::Key_N, Qt::ControlModifier);
    const Place place = shell.window->workspace()->place();
    QCOMPARE(place.page, QStringLiteral("contact-new"));
    QVERIFY(place.record == client);
}

void TestWorkspace::undoTakesBack()
{
    Shell shell;
    shell.unlock();
    Session& session = *shell.window->session();
    addClient(session, QStringLiteral("Kaarna"));
    auto* bar = shell.window->findChild<UndoBar*>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->text(), QStringLiteral("Client added"));

    // In a field, Ctrl+Z is the field's.
    shell.shown<QLineEdit>(QStringLiteral("field"))->setFocus();
    Shell::type(QStringLiteral("ab"));
    Shell::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(Lists::count(session.connection(), Kind::Client).value_or(-1), 1);

    shell.shown<QToolButton>(QStringLiteral("today"))->setFocus();
    Shell::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(Lists::count(session.connection(), Kind::Client).value_or(-1), 0);
    QVERIFY(!bar->isVisible());

    addClient(session, QStringLiteral("Tuohi"));
    QTest::mouseClick(shell.shown<QAbstractButton>(QStringLiteral("undo")), Qt::LeftButton);
    QCOMPARE(Lists::count(session.connection(), Kind::Client).value_or(-1), 0);
}

/// What a large import wrote goes away behind the window, which answers all the while.
void TestWorkspace::muchIsTakenBackBesideTheWindow()
{
    using namespace std::chrono_literals;
    Shell shell;
    shell.unlock();
    Session& session = *shell.window->session();
    constexpr int services = 10'000;
    QList<Edit> edits;
    Edit partner{Kind::Partner, session.store().newId(), {}};
    edits += partner.set(PartnerField::Name, QStringLiteral("Satama"));
    for (int i = 0; i < services; ++i)
        edits += Edit{Kind::Service, session.store().newId(), {}}
                     .set(ServiceField::Partner, partner.id)
                     .set(ServiceField::Name, QStringLiteral("Palvelu %1").arg(i))
                     .set(ServiceField::Description, QStringLiteral("neuvontaa ja tukea ").repeated(20));
    const auto receipt = session.store().journal().write(edits);
    VERIFY_OK(receipt);
    const auto held = [&] { return Lists::count(session.connection(), Kind::Service).value_or(-1); };
    QCOMPARE(held(), services);
    session.say(QStringLiteral("Taken in"), receipt->undo);
    auto* bar = shell.window->findChild<UndoBar*>();

    QElapsedTimer sinceLast;
    qint64 longest = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] { longest = qMax(longest, sinceLast.restart()); });
    beat.start(1ms);
    bool isTold = false;
    sinceLast.start();
    QTest::mouseClick(shell.shown<QAbstractButton>(QStringLiteral("undo")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT((isTold = isTold || bar->text().startsWith(QStringLiteral("Taking back")), held() == 0),
                             60'000);
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(isTold);
    constexpr int notNoticed = 150; // milliseconds; without another thread it is thousands
    if (!IsSanitized)
        QVERIFY2(longest < notNoticed, qPrintable(QString::number(longest)));
}

/// All of it or nothing: the store closes in the middle.
void TestWorkspace::lockingStopsTakingBack()
{
    Shell shell;
    shell.unlock();
    QList<Edit> edits;
    constexpr int clients = 3000;
    for (int i = 0; i < clients; ++i)
        edits += Edit{Kind::Client, shell.window->session()->store().newId(), {}}.set(ClientField::CodeName,
                                                                                      QStringLiteral("Kaarna"));
    const auto receipt = shell.window->session()->store().journal().write(edits);
    VERIFY_OK(receipt);
    shell.window->session()->say(QStringLiteral("Taken in"), receipt->undo);
    QTest::mouseClick(shell.shown<QAbstractButton>(QStringLiteral("undo")), Qt::LeftButton);
    shell.window->lock();
    shell.unlock();
    const qint64 held = Lists::count(shell.window->session()->connection(), Kind::Client).value_or(-1);
    QVERIFY2(held == clients || held == 0, qPrintable(QString::number(held)));
}

void TestWorkspace::errorsStayUntilClosed()
{
    Shell shell;
    shell.unlock();
    shell.window->session()->fail({ErrorCode::DiskFull, QStringLiteral("The disk is full. Free some space."), {}});
    auto* close = shell.shown<QAbstractButton>(QStringLiteral("closeError"));
    QVERIFY(close);
    QVERIFY(shell.problem()->accessibleName().contains(QStringLiteral("disk")));
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(!close->isVisible());
}

void TestWorkspace::searchFindsAndOpens()
{
    Shell shell;
    shell.unlock();
    Session& session = *shell.window->session();
    addClient(session, QStringLiteral("Tuohikontti"));
    const Id kaarna = addClient(session, QStringLiteral("Kaarnavene"));
    Shell::press(Qt::Key_K, Qt::ControlModifier);
    auto* field = shell.window->findChild<SearchField*>();
    QVERIFY(field->hasFocus());
    QStringList asked;
    for (const QChar c : QStringLiteral("arnav"))
        Shell::type(QString(c)); // inside a word; each letter overtakes the one before
    QTRY_VERIFY(field->list()->isVisible() && field->list()->currentItem());
    QTRY_COMPARE(field->list()->currentItem()->text().count(QStringLiteral("Kaarnavene")), 1);
    for (int row = 0; row < field->list()->count(); ++row)
        QVERIFY(!field->list()->item(row)->text().contains(QStringLiteral("Tuohikontti")));
    picture(shell.window.get(), "search");
    Shell::press(Qt::Key_Return);
    QCOMPARE(shell.window->workspace()->place().page, QStringLiteral("client"));
    QVERIFY(shell.window->workspace()->place().record == kaarna);
    QVERIFY(!field->list()->isVisible());
    QVERIFY(field->text().isEmpty());

    field->begin();
    Shell::type(QStringLiteral("nosuchword"));
    QTRY_VERIFY(field->list()->isVisible());
    QTRY_COMPARE(field->list()->count(), 1);
    Shell::press(Qt::Key_Return); // nothing to open
    QCOMPARE(shell.window->workspace()->place().page, QStringLiteral("client"));
    Shell::press(Qt::Key_Escape);
    QVERIFY(!field->list()->isVisible());
}

void TestWorkspace::languageSwitchesEverywhereAtOnce()
{
    Shell shell;
    InterfaceLanguages languages({m_languages.path(), QStringLiteral(":/translations")}, nullptr);
    languages.choose(QStringLiteral("en"));
    shell.unlock();
    QWidget other; // any other open window of the program
    QVBoxLayout column(&other);
    QLabel date;
    column.addWidget(&date);
    localize(&date, [&date] { date.setText(QLocale().toString(QDate(2026, 11, 21), QLocale::LongFormat)); });
    other.show();
    auto* newContact = shell.shown<QAbstractButton>(QStringLiteral("newContact"));
    QCOMPARE(newContact->text(), QStringLiteral("New contact"));
    QVERIFY(languages.available().contains(QStringLiteral("ar")));

    languages.choose(QStringLiteral("fi"));
    QTRY_COMPARE(newContact->text(), QStringLiteral("Uusi kontakti"));
    QVERIFY(shell.shown<QLabel>(QStringLiteral("date"))->text().contains(QStringLiteral("marraskuuta")));
    QTRY_VERIFY(date.text().contains(QStringLiteral("marraskuuta")));
    QCOMPARE(shell.window->layoutDirection(), Qt::LeftToRight);

    languages.choose(QStringLiteral("ar"));
    QTRY_COMPARE(shell.window->layoutDirection(), Qt::RightToLeft);
    QTRY_VERIFY(date.text().contains(QStringLiteral("نوفمبر")));
    QVERIFY(newContact->mapTo(shell.window.get(), QPoint()).x()
            > shell.shown<QAbstractButton>(QStringLiteral("quickExit"))->mapTo(shell.window.get(), QPoint()).x());
    picture(shell.window.get(), "rtl");

    languages.choose(QStringLiteral("en"));
    QTRY_COMPARE(newContact->text(), QStringLiteral("New contact"));
    QTRY_VERIFY(date.text().contains(QStringLiteral("November")));
    QTRY_COMPARE(shell.window->layoutDirection(), Qt::LeftToRight);
}

/// Not a check: with RINNALLA_PICTURES naming a folder, shows how it looks.
void TestWorkspace::pictures()
{
    if (qEnvironmentVariableIsEmpty("RINNALLA_PICTURES"))
        QSKIP("no pictures asked for");
    for (const bool dark : {false, true}) {
        Theme::setDark(dark);
        const QByteArray suffix = dark ? "-dark" : "";
        Shell first(false);
        picture(first.window.get(), "first-run" + suffix);
        Shell shell;
        picture(shell.window.get(), "locked" + suffix);
        shell.unlock();
        addClient(*shell.window->session(), QStringLiteral("Kaarna"));
        shell.window->session()->fail({ErrorCode::Io, QStringLiteral("The disk is full. Free some space."), {}});
        QTest::qWait(50);
        picture(shell.window.get(), "workspace" + suffix);
    }
    Theme::setDark(false);
    Theme::setTextSize(200);
    Shell shell;
    picture(shell.window.get(), "locked-200");
    shell.unlock();
    picture(shell.window.get(), "workspace-200");
    Theme::setTextSize(100);
}

QTEST_MAIN(TestWorkspace)
#include "testworkspace.moc"
