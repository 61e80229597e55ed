// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace Rinnalla {

/// Follows the desktop's wish for light or dark (the settings portal's color-scheme), now and when it changes. Where
/// there is no portal, the colours the platform gave at the start stay.
class SystemColours : public QObject {
    Q_OBJECT

public:
    explicit SystemColours(const QDBusConnection& session, QObject* parent = nullptr);
    void start();

private slots:
    void settingChanged(const QString& group, const QString& name, const QDBusVariant& value);

private:
    void take(const QVariant& scheme);

    QDBusConnection m_session;
};

} // namespace Rinnalla
