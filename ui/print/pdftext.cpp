// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdftext.h"

#include <QMap>
#include <QString>
#include <QtAlgorithms>

#include <algorithm>
#include <numeric>
#include <optional>

namespace Rinnalla {

namespace {

QByteArray hex(uint value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0').toUpper();
}

/// The digits before `end`, as objects are numbered.
int numberBefore(const QByteArray& pdf, qsizetype end)
{
    qsizetype from = end;
    while (from > 0 && pdf.at(from - 1) >= '0' && pdf.at(from - 1) <= '9')
        --from;
    return pdf.mid(from, end - from).toInt();
}

/// What a PDF says of a font.
struct FontObject {
    int characters = 0;    ///< the number of the table that tells its characters
    qsizetype glyphs = -1; ///< how many it has
};

/// The number of the object that `key` refers to, looked for from a place.
int referred(const QByteArray& pdf, const QByteArray& key, qsizetype from)
{
    const qsizetype at = pdf.indexOf(key, from);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(" 0 R", at);
    return end < 0 ? 0 : numberBefore(pdf, end);
}

qsizetype placeOf(const QByteArray& pdf, int object)
{
    return pdf.indexOf('\n' + QByteArray::number(object) + " 0 obj\n");
}

/// As many as its set of glyphs has bits.
qsizetype glyphsIn(const QByteArray& pdf, int font)
{
    const int descriptor = referred(pdf, "/FontDescriptor ", placeOf(pdf, font));
    const qsizetype set = placeOf(pdf, referred(pdf, "/CIDSet ", placeOf(pdf, descriptor)));
    const QByteArray length("/Length ");
    const QByteArray begin("stream\n");
    const qsizetype lengthAt = set < 0 ? -1 : pdf.indexOf(length, set);
    const qsizetype from = lengthAt < 0 ? -1 : pdf.indexOf(begin, lengthAt);
    if (from < 0)
        return -1;
    const qsizetype numberAt = lengthAt + length.size();
    const QByteArray bits =
        pdf.mid(from + begin.size(), pdf.mid(numberAt, pdf.indexOf('\n', numberAt) - numberAt).toInt());
    return std::accumulate(bits.begin(), bits.end(), qsizetype(0),
                           [](qsizetype sum, char byte) { return sum + qPopulationCount(quint8(byte)); });
}

/// By their numbers, which follow the order of the fonts' first letters.
QMap<int, FontObject> fontsIn(const QByteArray& pdf)
{
    QMap<int, FontObject> fonts;
    const QByteArray begin(" 0 obj\n<< /Type /Font\n/Subtype /Type0\n");
    for (qsizetype at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at + 1))
        fonts.insert(numberBefore(pdf, at),
                     {referred(pdf, "/ToUnicode ", at), glyphsIn(pdf, referred(pdf, "/DescendantFonts [", at))});
    return fonts;
}

QByteArray tableOf(const QStringList& texts)
{
    QByteArray lines;
    QByteArray block;
    int count = 0;
    const auto finish = [&] {
        if (count > 0)
            lines += QByteArray::number(count) + " beginbfchar\n" + block + "endbfchar\n";
        block.clear();
        count = 0;
    };
    for (qsizetype glyph = 0; glyph < texts.size(); ++glyph) {
        if (texts.at(glyph).isEmpty())
            continue;
        block += '<' + hex(static_cast<uint>(glyph)) + "> <";
        for (const QChar c : texts.at(glyph))
            block += hex(c.unicode());
        block += ">\n";
        if (++count == 100) // as many as a block may have
            finish();
    }
    finish();
    return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
           "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
           "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
           "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
           + lines + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// Objects in the place of others of their number, appended to a PDF.
class Amendment {
public:
    explicit Amendment(QByteArray pdf)
        : m_pdf(std::move(pdf))
    {}

    void replace(int number, const QByteArray& object)
    {
        m_places.insert(number, m_pdf.size());
        m_pdf += QByteArray::number(number) + " 0 obj\n" + object + "\nendobj\n";
    }

    QByteArray finish(const QByteArray& trailer, const QByteArray& before)
    {
        const qsizetype at = m_pdf.size();
        m_pdf += "xref\n";
        for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
            m_pdf += QByteArray::number(it.key()) + " 1\n" + QByteArray::number(it.value()).rightJustified(10, '0')
                     + " 00000 n \n";
        m_pdf +=
            "trailer\n<<\n" + trailer + "/Prev " + before + "\n>>\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
        return m_pdf;
    }

private:
    QByteArray m_pdf;
    QMap<int, qsizetype> m_places;
};

/// What stands between two marks, looked for from the end.
std::optional<QByteArray> lastBetween(const QByteArray& pdf, const QByteArray& begin, const QByteArray& end)
{
    const qsizetype from = pdf.lastIndexOf(begin);
    const qsizetype to = from < 0 ? -1 : pdf.indexOf(end, from + begin.size());
    if (to < 0)
        return std::nullopt;
    return pdf.mid(from + begin.size(), to - from - begin.size());
}

} // namespace

void blotOrigin(QByteArray& pdf)
{
    const qsizetype from = pdf.indexOf("/Producer (");
    const qsizetype to = from < 0 ? -1 : pdf.indexOf("\n>>\nendobj", from); // the last two entries of their dictionary
    if (to > from)
        std::fill(pdf.begin() + from, pdf.begin() + to, ' '); // as long as before: nothing moves
}

QByteArray withText(const QByteArray& made, const QList<QStringList>& texts, const QString& language)
{
    QByteArray pdf = made;
    blotOrigin(pdf);
    const QByteArray catalogue("2 0 obj\n<<\n/Type /Catalog\n/Pages 3 0 R\n>>\n");
    const auto trailer = lastBetween(pdf, "trailer\n<<\n", ">>");
    const auto before = lastBetween(pdf, "startxref\n", "%%EOF");
    const QList<FontObject> fonts = fontsIn(pdf).values();
    if (!trailer || !before || fonts.size() != texts.size() || !pdf.contains(catalogue))
        return pdf;
    Amendment amendment(pdf);
    for (qsizetype i = 0; i < fonts.size(); ++i) {
        if (fonts.at(i).glyphs != texts.at(i).size() || fonts.at(i).characters == 0)
            return pdf;
        const QByteArray table = tableOf(texts.at(i));
        amendment.replace(fonts.at(i).characters,
                          "<< /Length " + QByteArray::number(table.size()) + " >>\nstream\n" + table + "\nendstream");
    }
    amendment.replace(2, "<<\n/Type /Catalog\n/Pages 3 0 R\n/Lang (" + language.toLatin1() + ")\n>>");
    return amendment.finish(*trailer, before->trimmed());
}

} // namespace Rinnalla
