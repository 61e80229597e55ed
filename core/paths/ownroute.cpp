// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paths/ownroute.h"

#include <QStringList>

namespace Rinnalla {

QString digestsToText(const QMap<QString, QString>& digests)
{
    QStringList entries;
    for (auto digest = digests.begin(); digest != digests.end(); ++digest)
        entries += digest.key() + u'=' + *digest;
    return entries.join(QStringLiteral(", "));
}

QMap<QString, QString> digestsFromText(const QString& text)
{
    QMap<QString, QString> digests;
    for (const QString& entry : text.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const QString language = entry.section(u'=', 0, 0);
        const QString digest = entry.section(u'=', 1);
        if (!language.isEmpty() && !digest.isEmpty())
            digests.insert(language, digest);
    }
    return digests;
}

} // namespace Rinnalla
