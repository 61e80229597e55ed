// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/glyphlog.h"

#include <QMutex>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Rinnalla {

namespace {

/// By font: what its glyphs stand for.
using Texts = QHash<QString, QHash<quint32, QString>>;

/// What was learned in a language stays true while the program runs.
struct Learned {
    QMutex mutex;
    QHash<QString, Texts> texts; ///< by language
};

Learned& learned()
{
    static Learned instance;
    return instance;
}

QString nameOf(const QRawFont& font)
{
    return font.familyName() + u'/' + font.styleName();
}

/// Characters that are drawn together, and what they became.
struct Cluster {
    QString text;
    QRawFont font;
    QList<quint32> glyphs;
    QPointF at;
};

/// Spaces that do not break are spaces to who searches; what only steers directions has no letter.
QString asWritten(QStringView text)
{
    QString written;
    for (const QChar c : text)
        if (c.category() != QChar::Other_Format)
            written += c == QChar::Nbsp ? QChar(QChar::Space) : c;
    return written;
}

quint32 ownGlyph(const QRawFont& font, QChar c)
{
    return font.glyphIndexesForString(QString(c)).value(0);
}

/// A character drawn as its parts, as Thai ำ is, becomes its parts.
QString asDrawn(const Cluster& cluster)
{
    QString drawn;
    for (const QChar c : cluster.text) {
        const QString parts = QString(c).normalized(QString::NormalizationForm_KD);
        const bool inParts = !cluster.glyphs.contains(ownGlyph(cluster.font, c))
                             && std::all_of(parts.begin(), parts.end(), [&](QChar part) {
                                    return cluster.glyphs.contains(ownGlyph(cluster.font, part));
                                });
        drawn += inParts ? parts : QString(c);
    }
    return drawn;
}

/// Lam and alef in one sign have a character of their own, which readers take apart in the right order, while some turn
/// two characters of one sign around.
QString asOne(const QString& text)
{
    for (char16_t sign = 0xfef5; sign <= 0xfefc; ++sign)
        if (QString(QChar(sign)).normalized(QString::NormalizationForm_KC) == text)
            return QChar(sign);
    return text;
}

void learn(const Cluster& cluster, QHash<quint32, QString>& texts)
{
    QList<quint32> glyphs = cluster.glyphs;
    QString rest = asDrawn(cluster);
    // Where there are several, those that have a character of their own are told first.
    for (qsizetype i = 0; i < rest.size() && glyphs.size() > 1;) {
        const qsizetype at = glyphs.indexOf(ownGlyph(cluster.font, rest.at(i)));
        if (at < 0) {
            ++i;
            continue;
        }
        if (!texts.contains(glyphs.at(at)))
            texts.insert(glyphs.at(at), rest.mid(i, 1));
        glyphs.removeAt(at);
        rest.remove(i, 1);
    }
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const QString text = glyphs.size() == 1 ? asOne(rest) : rest.mid(i, i + 1 == glyphs.size() ? -1 : 1);
        if (!texts.contains(glyphs.at(i)) && !text.isEmpty())
            texts.insert(glyphs.at(i), text);
    }
}

/// The clusters of one line. Letters that are drawn as one come as one.
QList<Cluster> clustersOf(const QTextLine& line, const QString& text)
{
    QList<Cluster> clusters;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    const int end = line.textStart() + line.textLength();
    graphemes.setPosition(line.textStart());
    for (qsizetype from = line.textStart(); from < end;) {
        const qsizetype to = graphemes.toNextBoundary();
        if (to < 0)
            break;
        const QList<QGlyphRun> runs = line.glyphRuns(static_cast<int>(from), static_cast<int>(to - from));
        const QString written = asWritten(QStringView(text).mid(from, to - from));
        from = to;
        if (runs.size() != 1 || runs.first().glyphIndexes().isEmpty() || written.isEmpty())
            continue;
        const QGlyphRun& run = runs.first();
        Cluster cluster{written, run.rawFont(), run.glyphIndexes(), run.positions().first()};
        if (!clusters.isEmpty() && clusters.last().at == cluster.at && clusters.last().glyphs == cluster.glyphs)
            clusters.last().text += written;
        else
            clusters += cluster;
    }
    return clusters;
}

void learn(const QTextLayout& layout, Texts& texts)
{
    const QString text = layout.text();
    for (int i = 0; i < layout.lineCount(); ++i)
        for (const Cluster& cluster : clustersOf(layout.lineAt(i), text))
            learn(cluster, texts[nameOf(cluster.font)]);
}

} // namespace

void GlyphLog::note(const QGlyphRun& run, const QTextLayout& layout)
{
    const QString name = nameOf(run.rawFont());
    auto font = std::find_if(m_fonts.begin(), m_fonts.end(), [&](const Font& known) { return known.name == name; });
    if (font == m_fonts.end())
        font = m_fonts.insert(m_fonts.end(), Font{name, {}, {}});
    for (const quint32 glyph : run.glyphIndexes()) {
        if (glyph == 0 || font->seen.contains(glyph)) // 0 is in every font from the start
            continue;
        font->seen.insert(glyph, &layout);
        font->glyphs += glyph;
    }
}

QList<QStringList> GlyphLog::texts() const
{
    QList<QStringList> all;
    const QMutexLocker lock(&learned().mutex);
    Texts& known = learned().texts[m_language];
    for (const Font& font : m_fonts) {
        QStringList texts{QString()};
        for (const quint32 glyph : font.glyphs) {
            if (!known[font.name].contains(glyph))
                learn(*font.seen.value(glyph), known);
            texts += known[font.name].value(glyph);
        }
        all += texts;
    }
    return all;
}

} // namespace Rinnalla
