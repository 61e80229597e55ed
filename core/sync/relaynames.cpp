// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/relaynames.h"

#include "core/sync/relay.h"

namespace Rinnalla {

QString RelayNames::toPath(const QString& name)
{
    QString path;
    for (const QChar c : name) {
        if (c.isUpper())
            path.append(u'+');
        path.append(c.toLower());
    }
    return path;
}

std::optional<QString> RelayNames::fromPath(const QString& path)
{
    QString name;
    bool isCapital = false;
    for (const QChar c : path) {
        if (c.isUpper() || (c == u'+' && isCapital))
            return std::nullopt;
        if (c != u'+')
            name.append(isCapital ? c.toUpper() : c);
        isCapital = c == u'+';
    }
    if (!Relay::isName(name) || toPath(name) != path)
        return std::nullopt;
    return name;
}

} // namespace Rinnalla
