// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Rinnalla {

/// Tells a PDF of Qt's what its glyphs mean and which language it is in, so that Arabic, Thai and the like can be
/// searched, copied and read aloud: Qt knows only glyphs that have a character of their own. Appended as PDF allows,
/// what was there stays; but which program made it, and when, is blotted out. `texts`: see GlyphLog. No words are added
/// where the PDF is built otherwise than expected.
QByteArray withText(const QByteArray& pdf, const QList<QStringList>& texts, const QString& language);

/// Only that: which program made a PDF of Qt's, and when. In place, so that no copy of a secret stays behind.
void blotOrigin(QByteArray& pdf);

} // namespace Rinnalla
