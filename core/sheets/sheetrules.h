// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QStringList>

namespace Rinnalla {

/// The fixed words for one kind of law in one language.
struct LawWords {
    QStringList words;
    QStringList also;    ///< no such words, but in another language they may be rendered with one
    bool oneWay = false; ///< they mean other things too, so one that stands here alone tells nothing
};

/// Percent of the English text's letters. Nothing for what is counted in words.
struct LengthRange {
    int fewest = 0;
    int most = 0;
};

/// What a text in one language must not hold, and which words carry law, from sheets/forbidden.json. A value.
struct SheetRules {
    QStringList promises; ///< no sheet promises this …
    QStringList unless;   ///< … except where it says in the same sentence that it cannot
    QStringList letters;  ///< look right and are not this language's
    QStringList telling;  ///< stand on no neutral paper: a finder would know
    QStringList typed;    ///< hours, prices and languages, which placeholders print
    /// The words for a duty of an authority ("must"), for what can be enforced ("have the right") and for what others
    /// decide ("may get"), in this order.
    QList<LawWords> law;
    QStringList unlike; ///< hold a word that carries law and mean something else
    LengthRange length; ///< usual in this language

    /// Every language of the file, by its tag.
    static Result<QHash<QString, SheetRules>> load(const QString& folder);

    /// The forbidden promise in this text, empty where there is none. Case and line breaks do not matter.
    QString promiseIn(const QString& text) const;
};

/// The first of the phrases that stands in the text, whatever the case; empty where none does.
QString oneOfIn(const QString& text, const QStringList& phrases);
/// Whether one does.
bool holdsOneOf(const QString& text, const QStringList& phrases);

} // namespace Rinnalla
