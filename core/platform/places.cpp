// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/places.h"

#include <QStandardPaths>

namespace Rinnalla::Places {

QString applicationName()
{
    return QStringLiteral("rinnalla");
}

QString defaultStore()
{
    // Not AppDataLocation, which would differ with the name of each program that asks.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/' + applicationName()
           + QStringLiteral("/store.rinnalla");
}

} // namespace Rinnalla::Places
