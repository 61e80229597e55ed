// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/ownlibrary.h"

#include "core/crypto/primitives.h"

#include <algorithm>

namespace Rinnalla {

const OwnSheet* OwnLibrary::sheet(const SheetName& name) const
{
    const auto found =
        std::find_if(sheets.begin(), sheets.end(), [&](const OwnSheet& own) { return own.name == name; });
    return found == sheets.end() ? nullptr : &*found;
}

const OwnFact* OwnLibrary::fact(const QString& key) const
{
    const auto found = std::find_if(facts.begin(), facts.end(), [&](const OwnFact& own) { return own.key == key; });
    return found == facts.end() ? nullptr : &*found;
}

QString textDigest(QStringView markdown)
{
    return markdown.isEmpty() ? QString() : QString::fromLatin1(Crypto::hash(markdown.toUtf8()).toHex());
}

QString checkDigest(const QString& textDigest, const QStringList& unconfirmed)
{
    return unconfirmed.isEmpty() ? textDigest : textDigest + u'/' + unconfirmed.join(u',');
}

QString wordsChecked(const QString& checkDigest)
{
    return checkDigest.section(u'/', 0, 0);
}

QStringList unconfirmedChecked(const QString& checkDigest)
{
    return checkDigest.section(u'/', 1).split(u',', Qt::SkipEmptyParts);
}

bool isAmong(const QStringList& now, const QStringList& then)
{
    return std::all_of(now.begin(), now.end(), [&](const QString& key) { return then.contains(key); });
}

} // namespace Rinnalla
