// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/systemcolours.h"
#include "ui/shell/systemevents.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusReply>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Rinnalla;

/// Answers as logind does: a pipe whose other end tells when the delay lock is let go.
class FakeLogin : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    using QObject::QObject;
    bool isHeld() const
    {
        char byte;
        return m_read >= 0 && ::read(m_read, &byte, 1) < 0 && errno == EAGAIN; // 0: closed at the other end
    }

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString&, const QString&, const QString& mode)
    {
        int ends[2];
        if (what != QStringLiteral("sleep") || mode != QStringLiteral("delay") || ::pipe2(ends, O_CLOEXEC) != 0)
            return {};
        ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
        m_read = ends[0];
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return given;
    }

private:
    int m_read = -1;
};

/// A real bus of our own, and a second connection that plays the desktop's services.
class TestSystemEvents : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void locksOn_data();
    void locksOn();
    void sleepWaitsUntilLocked();
    void coloursFollowThePortal();

private:
    QProcess m_daemon;
    QString m_address;
};

void TestSystemEvents::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        QSKIP("dbus-daemon is not installed");
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_daemon.waitForReadyRead(5000));
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    QVERIFY(QDBusConnection::connectToBus(m_address, QStringLiteral("desktop")).isConnected());
    QVERIFY(QDBusConnection::connectToBus(m_address, QStringLiteral("program")).isConnected());
    QDBusConnection desktop(QStringLiteral("desktop"));
    for (const char* name : {"org.freedesktop.login1", "org.freedesktop.UPower", "org.freedesktop.ScreenSaver",
                             "org.freedesktop.portal.Desktop"})
        QVERIFY(desktop.registerService(QLatin1StringView(name)));
}

void TestSystemEvents::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    QDBusConnection::disconnectFromBus(QStringLiteral("program"));
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void TestSystemEvents::locksOn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("signal");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, const char* path, const char* interface, const char* signal,
                        const QVariantList& arguments, int expected) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(interface)
                            << QString::fromLatin1(signal) << arguments << expected;
    };
    constexpr auto login = "/org/freedesktop/login1";
    row("sleep", login, "org.freedesktop.login1.Manager", "PrepareForSleep", {true}, 1);
    row("waking", login, "org.freedesktop.login1.Manager", "PrepareForSleep", {false}, 0);
    row("session", "/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session", "Lock", {}, 1);
    row("screen", "/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {true}, 1);
    row("screen back", "/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {false}, 0);
    constexpr auto properties = "org.freedesktop.DBus.Properties";
    const QString power = QStringLiteral("org.freedesktop.UPower");
    row("lid", "/org/freedesktop/UPower", properties, "PropertiesChanged",
        {power, QVariantMap{{QStringLiteral("LidIsClosed"), true}}, QStringList()}, 1);
    row("lid open", "/org/freedesktop/UPower", properties, "PropertiesChanged",
        {power, QVariantMap{{QStringLiteral("LidIsClosed"), false}}, QStringList()}, 0);
}

void TestSystemEvents::locksOn()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, signal);
    QFETCH(QVariantList, arguments);
    QFETCH(int, expected);
    const QDBusConnection program(QStringLiteral("program"));
    DBusSystemEvents events(program, program);
    events.start();
    QSignalSpy leaving(&events, &SystemEvents::leaving);
    QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
    message.setArguments(arguments);
    QVERIFY(QDBusConnection(QStringLiteral("desktop")).send(message));
    if (expected > 0)
        QTRY_COMPARE(leaving.count(), expected);
    QTest::qWait(50);
    QCOMPARE(leaving.count(), expected);
}

void TestSystemEvents::sleepWaitsUntilLocked()
{
    FakeLogin login;
    QDBusConnection desktop(QStringLiteral("desktop"));
    QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/login1"), &login, QDBusConnection::ExportAllSlots));
    const QDBusConnection program(QStringLiteral("program"));
    DBusSystemEvents events(program, program);
    events.start();
    QTRY_VERIFY(login.isHeld());
    bool heldWhileLocking = false;
    connect(&events, &SystemEvents::leaving, this, [&] { heldWhileLocking = login.isHeld(); });
    QDBusMessage sleep =
        QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
                                   QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"));
    sleep.setArguments({true});
    QVERIFY(desktop.send(sleep));
    QTRY_VERIFY(!login.isHeld());
    QVERIFY(heldWhileLocking);
    sleep.setArguments({false});
    QVERIFY(desktop.send(sleep));
    QTRY_VERIFY(login.isHeld());
}

void TestSystemEvents::coloursFollowThePortal()
{
    Theme::apply(*qApp);
    Theme::setDark(false);
    SystemColours colours{QDBusConnection(QStringLiteral("program"))};
    colours.start();
    const auto wish = [](uint scheme) {
        QDBusMessage message = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                          QStringLiteral("org.freedesktop.portal.Settings"),
                                                          QStringLiteral("SettingChanged"));
        message.setArguments({QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                              QVariant::fromValue(QDBusVariant(scheme))});
        QVERIFY(QDBusConnection(QStringLiteral("desktop")).send(message));
    };
    wish(1);
    QTRY_VERIFY(Theme::isDark());
    QCOMPARE(QIcon::themeName(), QStringLiteral("breeze-dark"));
    wish(2);
    QTRY_VERIFY(!Theme::isDark());
}

QTEST_MAIN(TestSystemEvents)
#include "testsystemevents.moc"
