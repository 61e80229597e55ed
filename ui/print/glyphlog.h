// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QTextLayout>

namespace Rinnalla {

/// Which glyphs were drawn, in the order Qt's PDF engine numbers them: a font by its first glyph, a glyph by its first
/// use in its font. Tells the words behind each, for shaped letters have no character of their own. One document, one
/// thread; the layouts must outlive it.
class GlyphLog {
public:
    /// The sheet's first language: in some fonts one glyph serves different letters of different languages.
    explicit GlyphLog(const QString& language)
        : m_language(language)
    {}

    void note(const QGlyphRun& run, const QTextLayout& layout);

    /// Per font the text of each glyph, the first at 0.
    QList<QStringList> texts() const;

private:
    struct Font {
        QString name;
        QList<quint32> glyphs;
        QHash<quint32, const QTextLayout*> seen; ///< where first
    };

    QString m_language;
    QList<Font> m_fonts;
};

} // namespace Rinnalla
