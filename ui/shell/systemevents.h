// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace Rinnalla {

/// Tells when the computer is about to be out of the worker's hands: it sleeps, its screen locks, its lid closes.
class SystemEvents : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void start() {} ///< begins to listen; cheap to construct, so that the window comes first

signals:
    void leaving();
};

/// Listens on D-Bus to logind (sleep, session lock), UPower (lid) and the desktop's screen saver. Sleep is held up
/// until leaving() was acted upon (logind's delay lock). Where there is no such service, nothing is heard.
class DBusSystemEvents final : public SystemEvents {
    Q_OBJECT

public:
    DBusSystemEvents(const QDBusConnection& system, const QDBusConnection& session, QObject* parent = nullptr);
    void start() override;

private slots:
    void sleepChanged(bool beginning);
    void sessionLocked();
    void screenSaverChanged(bool active);
    void powerChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);

private:
    void holdSleep();

    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_hold;
};

} // namespace Rinnalla
