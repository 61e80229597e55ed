// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace Rinnalla::Text {

namespace {

bool isThaiVowel(char32_t c)
{
    return c == 0x0E31 || (c >= 0x0E34 && c <= 0x0E3A) || c == 0x0E4D;
}

/// Signs that are letters in all but Unicode's category must survive the folding: vowels of South-East Asia, and the
/// dependent vowels of India.
bool keepsMark(char32_t c)
{
    return isThaiVowel(c) || (c >= 0x0900 && c <= 0x0E00) || (c >= 0x0E80 && c <= 0x1100)
           || (c >= 0x1700 && c <= 0x18A9);
}

char32_t plainArabic(char32_t c)
{
    switch (c) {
    case 0x0649: // alef maksura
    case 0x06CC: // Persian yeh
        return 0x064A;
    case 0x06A9: // Persian kaf
        return 0x0643;
    case 0x0629: // teh marbuta
        return 0x0647;
    case 0x0671: // alef wasla
        return 0x0627;
    default:
        return c;
    }
}

QString foldedSlowly(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(decomposed.size());
    const QList<uint> points = decomposed.toUcs4();
    for (const uint point : points) {
        const char32_t c = plainArabic(point);
        if (c == 0x0640 || (QChar::category(c) == QChar::Mark_NonSpacing && !keepsMark(c)))
            continue;
        const char32_t lower = QChar::toCaseFolded(c);
        if (lower == 0x00DF)
            out += QStringLiteral("ss");
        else if (lower == 0x00F8)
            out += u'o';
        else if (lower == 0x0142)
            out += u'l';
        else if (lower == 0x0131)
            out += u'i';
        else
            out += QStringView(QChar::fromUcs4(lower));
    }
    return out;
}

constexpr char16_t LatinEnd = 0x0250; // Latin with its extensions; no combining marks below
constexpr int MostFolded = 4;

struct Folding {
    int size = 0;
    char16_t text[MostFolded] = {};
};

const std::array<Folding, LatinEnd>& latinFoldings()
{
    static const auto foldings = [] {
        std::array<Folding, LatinEnd> made;
        for (char16_t c = 0; c < LatinEnd; ++c) {
            const QString folded = foldedSlowly(QStringView(&c, 1));
            Q_ASSERT(folded.size() <= MostFolded);
            made[c].size = static_cast<int>(folded.size());
            std::copy_n(folded.utf16(), folded.size(), made[c].text);
        }
        return made;
    }();
    return foldings;
}

} // namespace

QString fromUtf8(QByteArrayView bytes)
{
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

QString folded(QStringView text)
{
    // Most text is Latin letters, each of which folds the same wherever it stands.
    QString out(text.size() + 2, Qt::Uninitialized);
    qsizetype size = 0;
    for (const QChar c : text) {
        if (c.unicode() >= LatinEnd)
            return foldedSlowly(text);
        const Folding& folding = latinFoldings()[c.unicode()];
        if (size + MostFolded > out.size())
            out.resize(2 * out.size());
        for (int i = 0; i < folding.size; ++i)
            out[size++] = folding.text[i];
    }
    out.truncate(size);
    return out;
}

QString sortKey(QStringView text)
{
    QString out;
    const QString lower = text.toString().normalized(QString::NormalizationForm_C).toLower();
    for (const QChar c : lower) {
        switch (c.unicode()) {
        case u'å':
            out += QStringLiteral("z~1");
            break;
        case u'ä':
        case u'æ':
            out += QStringLiteral("z~2");
            break;
        case u'ö':
        case u'ø':
            out += QStringLiteral("z~3");
            break;
        default:
            if (c.unicode() < 0x80 || c.isSurrogate())
                out += c;
            else
                out += folded(QStringView(&c, 1));
        }
    }
    return out;
}

} // namespace Rinnalla::Text
