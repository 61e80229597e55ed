// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetfonts.h"

#include <QCoreApplication>
#include <QGlyphRun>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <tuple>

namespace Rinnalla::SheetFonts {

namespace {

struct Script {
    const char* language; ///< primary subtag
    const char* family;   ///< before the common one
    qreal lineHeight;
};

/// Languages whose letters are not in the common family, or need more room. Thai and Lao with loops, which every reader
/// knows; the “Looped” families of Debian 12 set tone marks on top of vowels.
constexpr Script Scripts[] = {
    {"ar", "Noto Naskh Arabic", 1.65},   {"fa", "Noto Naskh Arabic", 1.65},    {"prs", "Noto Naskh Arabic", 1.65},
    {"ckb", "Noto Naskh Arabic", 1.65},  {"ur", "Noto Naskh Arabic", 1.65},    {"ps", "Noto Naskh Arabic", 1.65},
    {"th", "Noto Serif Thai", 1.6},      {"lo", "Noto Serif Lao", 1.6},        {"km", "Noto Sans Khmer", 1.7},
    {"my", "Noto Sans Myanmar", 1.7},    {"zh-Hant", "Noto Sans CJK TC", 1.5}, {"zh", "Noto Sans CJK SC", 1.5},
    {"ja", "Noto Sans CJK JP", 1.5},     {"ko", "Noto Sans CJK KR", 1.5},      {"ne", "Noto Sans Devanagari", 1.6},
    {"hi", "Noto Sans Devanagari", 1.6}, {"am", "Noto Sans Ethiopic", 1.5},    {"ti", "Noto Sans Ethiopic", 1.5},
};

struct ScriptName {
    QChar::Script script;
    const char* name;
    const char* package = "fonts-noto-core";
};

constexpr ScriptName Names[] = {
    {QChar::Script_Latin, QT_TRANSLATE_NOOP("SheetFonts", "Latin")},
    {QChar::Script_Cyrillic, QT_TRANSLATE_NOOP("SheetFonts", "Cyrillic")},
    {QChar::Script_Greek, QT_TRANSLATE_NOOP("SheetFonts", "Greek")},
    {QChar::Script_Arabic, QT_TRANSLATE_NOOP("SheetFonts", "Arabic")},
    {QChar::Script_Hebrew, QT_TRANSLATE_NOOP("SheetFonts", "Hebrew")},
    {QChar::Script_Thai, QT_TRANSLATE_NOOP("SheetFonts", "Thai")},
    {QChar::Script_Lao, QT_TRANSLATE_NOOP("SheetFonts", "Lao")},
    {QChar::Script_Khmer, QT_TRANSLATE_NOOP("SheetFonts", "Khmer")},
    {QChar::Script_Myanmar, QT_TRANSLATE_NOOP("SheetFonts", "Burmese")},
    {QChar::Script_Devanagari, QT_TRANSLATE_NOOP("SheetFonts", "Devanagari")},
    {QChar::Script_Ethiopic, QT_TRANSLATE_NOOP("SheetFonts", "Ethiopic")},
    {QChar::Script_Han, QT_TRANSLATE_NOOP("SheetFonts", "Chinese"), "fonts-noto-cjk"},
    {QChar::Script_Hangul, QT_TRANSLATE_NOOP("SheetFonts", "Korean"), "fonts-noto-cjk"},
    {QChar::Script_Hiragana, QT_TRANSLATE_NOOP("SheetFonts", "Japanese"), "fonts-noto-cjk"},
    {QChar::Script_Katakana, QT_TRANSLATE_NOOP("SheetFonts", "Japanese"), "fonts-noto-cjk"},
};

const Script* scriptOf(const QString& language)
{
    const auto found = std::find_if(std::begin(Scripts), std::end(Scripts), [&](const Script& script) {
        const QLatin1StringView tag(script.language);
        return language.startsWith(tag) && (language.size() == tag.size() || language.at(tag.size()) == u'-');
    });
    return found == std::end(Scripts) ? nullptr : found;
}

const ScriptName* nameOf(char32_t character)
{
    const QChar::Script script = QChar::script(character);
    const auto found =
        std::find_if(std::begin(Names), std::end(Names), [&](const ScriptName& name) { return name.script == script; });
    return found == std::end(Names) ? nullptr : found;
}

bool hasEmptyBox(const QList<QGlyphRun>& runs)
{
    return std::any_of(runs.begin(), runs.end(), [](const QGlyphRun& run) { return run.glyphIndexes().contains(0U); });
}

std::unique_ptr<QTextLayout> lineOf(const QString& words, const QFont& font)
{
    auto line = std::make_unique<QTextLayout>(words, font);
    line->beginLayout();
    line->createLine();
    line->endLayout();
    return line;
}

bool isMissing(char32_t character, const QFont& font)
{
    return hasEmptyBox(lineOf(QString::fromUcs4(&character, 1), font)->glyphRuns());
}

QFont makeFont(const QString& language, int size, bool bold)
{
    QStringList families{QStringLiteral("Noto Sans")};
    if (const Script* script = scriptOf(language))
        families += QString::fromLatin1(script->family);
    families += {QStringLiteral("Noto Naskh Arabic"), QStringLiteral("Noto Serif Thai"), QStringLiteral("DejaVu Sans")};
    QFont font(families);
    font.setPixelSize(size);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting); // one layout for every resolution
    return font;
}

} // namespace

QFont font(const QString& language, int size, bool bold)
{
    // To look a font up takes longer than to set a line in it; what was found stays with the font, in its thread.
    thread_local std::map<std::tuple<QString, int, bool>, QFont> found;
    const auto [place, isNew] = found.try_emplace({language, size, bold});
    if (isNew)
        place->second = makeFont(language, size, bold);
    return place->second;
}

qreal lineHeight(const QString& language)
{
    const Script* script = scriptOf(language);
    return script ? script->lineHeight : 1.4;
}

char32_t missing(const QTextLayout& layout)
{
    return missing(layout, layout.glyphRuns());
}

char32_t missing(const QTextLayout& layout, const QList<QGlyphRun>& glyphs)
{
    if (!hasEmptyBox(glyphs))
        return 0;
    for (const char32_t character : layout.text().toUcs4())
        if (isMissing(character, layout.font()))
            return character;
    return QChar::ReplacementCharacter;
}

char32_t missingIn(const QString& words, const QString& language)
{
    return missing(*lineOf(words, font(language, 100, false)));
}

QString scriptName(char32_t character)
{
    if (const ScriptName* name = nameOf(character))
        return QCoreApplication::translate("SheetFonts", name->name);
    return QCoreApplication::translate("SheetFonts", "symbols");
}

QString packageFor(char32_t character)
{
    const ScriptName* name = nameOf(character);
    return QString::fromLatin1(name ? name->package : "fonts-noto-core");
}

} // namespace Rinnalla::SheetFonts
