// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/textencoding.h"

#include <QMultiMap>
#include <QStringList>

namespace Rinnalla {

/// A line of a card, its folds undone and its letters decoded, its escapes not yet.
struct VCardProperty {
    QString name;                           ///< upper case
    QString group;                          ///< "item1"; lower case
    QMultiMap<QString, QString> parameters; ///< upper case to lower case; a bare word is a TYPE
    QString value;

    QStringList types() const { return parameters.values(QStringLiteral("TYPE")); }
};

struct VCard {
    int line = 0; ///< where it begins, from 1
    QString version;
    QList<VCardProperty> properties;

    const VCardProperty* property(const QString& name) const; ///< the first; null where there is none
    QString text(const QString& name) const;                  ///< of the first, unescaped
    /// Parts between semicolons, unescaped; a part that is a list stays one text.
    QStringList parts(const VCardProperty& property) const;
    QString unescaped(const QString& value) const;
};

/// Versions 2.1, 3.0 and 4.0: folded lines, quoted-printable with soft breaks, character sets of single lines, cards
/// within cards passed over.
namespace VCardCards {

using Visitor = std::function<void(const VCard&)>;

/// InvalidInput names the line: no card at all, a card that does not end.
Status read(QIODevice& file, const Visitor& visit, const ReadProgress& progress = {});

} // namespace VCardCards

} // namespace Rinnalla
