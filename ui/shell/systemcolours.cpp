// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/systemcolours.h"

#include "ui/widgets/theme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Rinnalla {

namespace {

const QString Portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString PortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString PortalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString Appearance = QStringLiteral("org.freedesktop.appearance");
const QString Scheme = QStringLiteral("color-scheme");

enum SchemeValue : uint { NoPreference, PreferDark, PreferLight };

} // namespace

SystemColours::SystemColours(const QDBusConnection& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{}

void SystemColours::start()
{
    if (!m_session.isConnected())
        return;
    m_session.connect(Portal, PortalPath, PortalSettings, QStringLiteral("SettingChanged"), this,
                      SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(Portal, PortalPath, PortalSettings, QStringLiteral("Read"));
    ask.setArguments({Appearance, Scheme});
    auto* watcher = new QDBusPendingCallWatcher(m_session.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(reply.value().variant());
        watcher->deleteLater();
    });
}

void SystemColours::settingChanged(const QString& group, const QString& name, const QDBusVariant& value)
{
    if (group == Appearance && name == Scheme)
        take(value.variant());
}

/// Read wraps the value in a variant once more than the signal does.
void SystemColours::take(const QVariant& scheme)
{
    const QVariant value = scheme.canConvert<QDBusVariant>() ? scheme.value<QDBusVariant>().variant() : scheme;
    const uint wanted = value.toUInt();
    if (wanted == PreferDark || wanted == PreferLight)
        Theme::setDark(wanted == PreferDark);
}

} // namespace Rinnalla
