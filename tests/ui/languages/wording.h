// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace Rinnalla {

/// Tells a text in the pseudo-language from one that was never translated.
class Wording {
public:
    Wording(); ///< reads the texts that stand in several languages as data: paths, sheets, services, names of languages

    /// What of a text nobody translated: without what stands between ⟦ and ⟧, what somebody wrote (⟪ to ⟫), what is
    /// data, keys and the program's name. Empty where nothing with a Latin letter is left.
    QString untranslated(QString text) const;

    /// The same for a piece of a text as it was painted, which may be torn at the end of a line: the pseudo-language
    /// has no plain a, c, e, i, n, o, s, u, y or z, so that a word with one of them is data or was never translated.
    QString untranslatedPiece(const QString& piece) const;

private:
    void addData(const QString& text);

    QStringList m_data; ///< the longest first
    QSet<QString> m_words;
};

} // namespace Rinnalla
