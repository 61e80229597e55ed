// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/systemevents.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Rinnalla {

namespace {

const QString Login = QStringLiteral("org.freedesktop.login1");
const QString LoginPath = QStringLiteral("/org/freedesktop/login1");
const QString LoginManager = QStringLiteral("org.freedesktop.login1.Manager");

} // namespace

DBusSystemEvents::DBusSystemEvents(const QDBusConnection& system, const QDBusConnection& session, QObject* parent)
    : SystemEvents(parent)
    , m_system(system)
    , m_session(session)
{}

/// An empty path listens to every object of the service: logind names sessions, and desktops name their screen saver,
/// each in its own way.
void DBusSystemEvents::start()
{
    m_system.connect(Login, LoginPath, LoginManager, QStringLiteral("PrepareForSleep"), this, SLOT(sleepChanged(bool)));
    m_system.connect(Login, QString(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this,
                     SLOT(sessionLocked()));
    m_system.connect(QStringLiteral("org.freedesktop.UPower"), QString(),
                     QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"), this,
                     SLOT(powerChanged(QString, QVariantMap, QStringList)));
    for (const QString& name : {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")})
        m_session.connect(name, QString(), name, QStringLiteral("ActiveChanged"), this, SLOT(screenSaverChanged(bool)));
    holdSleep();
}

void DBusSystemEvents::holdSleep()
{
    if (!m_system.isConnected())
        return;
    QDBusMessage ask = QDBusMessage::createMethodCall(Login, LoginPath, LoginManager, QStringLiteral("Inhibit"));
    ask.setArguments(
        {QStringLiteral("sleep"), QStringLiteral("Rinnalla"), QStringLiteral("Saving"), QStringLiteral("delay")});
    auto* watcher = new QDBusPendingCallWatcher(m_system.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid())
            m_hold = reply.value();
        watcher->deleteLater();
    });
}

void DBusSystemEvents::sleepChanged(bool beginning)
{
    if (!beginning)
        return holdSleep();
    emit leaving();
    m_hold = {}; // closes it: the computer may sleep now
}

void DBusSystemEvents::sessionLocked()
{
    emit leaving();
}

void DBusSystemEvents::screenSaverChanged(bool active)
{
    if (active)
        emit leaving();
}

void DBusSystemEvents::powerChanged(const QString&, const QVariantMap& changed, const QStringList&)
{
    if (changed.value(QStringLiteral("LidIsClosed")).toBool())
        emit leaving();
}

} // namespace Rinnalla
