// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QStringList>

namespace Rinnalla {

/// What a text in one language must not hold, and which words carry law, from sheets/forbidden.json. A value.
struct SheetRules {
    QStringList promises; ///< no sheet promises this …
    QStringList unless;   ///< … except where it says in the same sentence that it cannot
    QStringList letters;  ///< look right and are not this language's
    QStringList telling;  ///< stand on no neutral paper: a finder would know
    QStringList typed;    ///< hours, prices and languages, which placeholders print
    /// The words for a duty of an authority ("must"), for what can be enforced ("have the right") and for what others
    /// decide ("may get"), each list in its place.
    QList<QStringList> law;

    /// Every language of the file, by its tag.
    static Result<QHash<QString, SheetRules>> load(const QString& folder);

    /// The forbidden promise in this text, empty where there is none. Case and line breaks do not matter.
    QString promiseIn(const QString& text) const;
};

/// Whether one of the phrases stands in the text, whatever the case.
bool holdsOneOf(const QString& text, const QStringList& phrases);

} // namespace Rinnalla
