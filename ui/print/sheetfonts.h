// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QTextLayout>

namespace Rinnalla::SheetFonts {

/// The font for a language, of so many units (see SheetLayout) in height, with families for other scripts behind it.
QFont font(const QString& language, int size, bool bold);

/// From one baseline to the next, as a part of the letters' height: more for scripts that stack or hang.
qreal lineHeight(const QString& language);

/// The first character no font on this computer can show, as it is laid out here; 0 where all are there.
char32_t missing(const QTextLayout& layout);
char32_t missing(const QTextLayout& layout, const QList<QGlyphRun>& glyphs); ///< where its glyphs are at hand
/// The same of words that are not laid out.
char32_t missingIn(const QString& words, const QString& language);

/// "Thai", "symbols" …: for a message about a missing character.
QString scriptName(char32_t character);
/// The Debian package that brings the letters.
QString packageFor(char32_t character);

} // namespace Rinnalla::SheetFonts
