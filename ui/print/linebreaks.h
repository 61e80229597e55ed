// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBitArray>
#include <QString>

class QTextLine;

namespace Rinnalla {

/// Where the lines of a text may end. Words of Thai, Lao, Khmer and Burmese, which are written without spaces, are told
/// apart by dictionary; Chinese and Japanese keep their signs off the wrong end of a line; what is isolated (a number,
/// an address, a Finnish term) breaks at its spaces only. U+200B allows a break and U+2060 forbids one wherever a
/// writer knows better. Any thread.
class LineBreaks {
public:
    LineBreaks(const QString& text, const QString& language);

    bool allows(qsizetype at) const { return m_allowed.testBit(at); } ///< before that character; true at the end
    /// Fills a line with as much as has room, up to the last place where it may end. Where there is none, what should
    /// stay whole is broken, an address before its @ or a dot, and a single word that is too long torn.
    void fill(QTextLine& line, qreal width) const;

private:
    QString m_text;
    QBitArray m_allowed;
    QBitArray m_atWorst;
};

} // namespace Rinnalla
