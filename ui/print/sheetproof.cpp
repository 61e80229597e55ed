// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetproof.h"

#include "ui/print/linebreaks.h"
#include "ui/print/sheetfonts.h"
#include "ui/print/sheetlayout.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <tuple>
#include <vector>

namespace Rinnalla {

namespace {

using Rule = PrintFinding::Rule;

constexpr std::array Rules{"glyphs", "lines", "room"};
constexpr qsizetype ShownCharacters = 16; ///< of what is torn, on each side

QString say(const char* text)
{
    return QCoreApplication::translate("SheetProof", text);
}

/// What was found, and in which forms.
using Found = std::map<std::tuple<QString, int, Rule, QString>, QStringList>;

void add(Found& found, Rule rule, const QString& file, int row, const QString& message, const QString& form)
{
    QStringList& forms = found[{file, row, rule, message}];
    if (!forms.contains(form))
        forms += form;
}

QString noGlyph(char32_t character)
{
    return say(QT_TRANSLATE_NOOP("SheetProof", "no font has the letter U+%1 (%2)"))
        .arg(QString::number(uint(character), 16).toUpper().rightJustified(4, u'0'), SheetFonts::scriptName(character));
}

/// The end of one line and the beginning of the next.
class Break {
public:
    Break(const QString& text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
        while (m_last > 0 && isSteering(text.at(m_last - 1)))
            --m_last;
        while (m_next < text.size() && isSteering(text.at(m_next)))
            ++m_next;
    }

    QString fault(const LineBreaks& breaks) const
    {
        if (m_last == 0 || m_next == m_text.size())
            return {};
        if (isIsolated() && (next() == u'@' || next() == u'.'))
            return {}; // an address too long for its line
        if (closes(next()))
            return say(QT_TRANSLATE_NOOP("SheetProof", "a line begins with “%1”")).arg(next());
        const QString before = m_text.first(m_last).trimmed();
        if (!before.isEmpty() && opens(before.back()))
            return say(QT_TRANSLATE_NOOP("SheetProof", "a line ends with “%1”")).arg(before.back());
        if (last() != u' ' && (isNumber() || isIsolated() || isWord(breaks)))
            return say(QT_TRANSLATE_NOOP("SheetProof", "“%1” is torn at the end of a line")).arg(shown());
        return {};
    }

private:
    static bool isSteering(QChar c) { return c.category() == QChar::Other_Format; }
    static bool opens(QChar c)
    {
        return c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_InitialQuote;
    }
    static bool closes(QChar c)
    {
        return c.category() == QChar::Punctuation_Close || QStringView(u"。，、；：？！…．.,;:?!،؛؟·").contains(c);
    }
    static bool joins(QChar c) { return QStringView(u"-–/:.,\u00A0\u202F").contains(c); }

    QChar last() const { return m_text.at(m_last - 1); }
    QChar next() const { return m_text.at(m_next); }

    bool isNumber() const
    {
        const bool joined = joins(last()) && m_last > 1 && m_text.at(m_last - 2).isDigit();
        return next().isDigit() && (last().isDigit() || joined);
    }
    bool isIsolated() const
    {
        const auto before = QStringView(m_text).first(m_last);
        return before.count(QChar(0x2066)) > before.count(QChar(0x2069));
    }
    bool isWord(const LineBreaks& breaks) const
    {
        const auto isLetter = [](QChar c) { return c.isLetter() || c.isMark(); };
        return isLetter(last()) && isLetter(next()) && !breaks.allows(m_at);
    }

    QString shown() const
    {
        const qsizetype from = std::max(m_text.lastIndexOf(u' ', m_at - 1) + 1, m_at - ShownCharacters);
        const qsizetype end = m_text.indexOf(u' ', m_at);
        const qsizetype to = std::min(end < 0 ? m_text.size() : end, m_at + ShownCharacters);
        QString text = m_text.mid(from, m_at - from) + u'|' + m_text.mid(m_at, to - m_at);
        return text.removeIf(isSteering);
    }

    const QString& m_text;
    qsizetype m_at;
    qsizetype m_last = m_at; ///< after the last character of the line
    qsizetype m_next = m_at; ///< the first of the next
};

/// One form of one sheet.
void readForm(const SheetRequest& request, const Result<SheetPage>& page, Found& found)
{
    if (!page) // not built as the text beside it: the rules for texts tell
        return;
    const auto file = [&request](const QString& language) {
        return QStringLiteral("sheets/%1/%2.md").arg(request.topic, language);
    };
    const QString form = formatName(request.format) + (request.beside.isEmpty() ? QString() : u'+' + request.beside);
    const SheetLayout layout = SheetLayout::lay(*page);
    if (isCard(request.format) && layout.pageCount() > 1)
        add(found, Rule::Room, file(request.language), 0,
            say(QT_TRANSLATE_NOOP("SheetProof", "there is more to say than fits on a card")), form);
    layout.forEachText([&](const SetBlock::Text& text, int row) {
        const QString& language = page->columns.at(text.column).language;
        if (const char32_t character = SheetFonts::missing(*text.layout, text.glyphs))
            add(found, Rule::Glyphs, file(language), row, noGlyph(character), form);
        for (const QString& fault : SheetProof::faultsOf(*text.layout, language))
            add(found, Rule::Lines, file(language), row, fault, form);
    });
}

QList<SheetRequest> formsOf(const SheetCatalogue& catalogue, const SheetName& name)
{
    QList<SheetRequest> forms;
    for (const SheetFormat format : {SheetFormat::A4, SheetFormat::Large, SheetFormat::A5, SheetFormat::Card,
                                     SheetFormat::Neutral, SheetFormat::NeutralSheet})
        forms += SheetRequest{name.topic, name.language, {}, format};
    for (const char* beside : {"fi", "en"})
        if (const QString other = QString::fromLatin1(beside);
            other != name.language && catalogue.edition(name.topic, other))
            for (const SheetFormat format : {SheetFormat::A4, SheetFormat::Large, SheetFormat::A5})
                forms += SheetRequest{name.topic, name.language, other, format};
    return forms;
}

Found readForms(const SheetCatalogue& catalogue, const QList<SheetRequest>& forms, const QDate& today)
{
    Found found;
    std::mutex mutex;
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        Found own;
        for (qsizetype i = next++; i < forms.size(); i = next++)
            readForm(forms.at(i), catalogue.page(forms.at(i), today), own);
        const std::lock_guard lock(mutex);
        for (const auto& [what, seen] : own)
            found[what] += seen;
    };
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        threads.emplace_back(work);
    for (std::thread& thread : threads)
        thread.join();
    return found;
}

Found readTexts(const SheetCatalogue& catalogue, const QDate& today, const QList<SheetName>& names)
{
    QList<SheetRequest> forms;
    for (const SheetName& name : names)
        forms += formsOf(catalogue, name);
    return readForms(catalogue, forms, today);
}

/// Stamps of every state, and what else stands around the texts.
void readPhrases(const SheetCatalogue& catalogue, Found& found)
{
    for (const QString& language : catalogue.phraseLanguages()) {
        const QJsonDocument words(catalogue.phrases(language)->entry());
        if (const char32_t character =
                SheetFonts::missingIn(QString::fromUtf8(words.toJson(QJsonDocument::Compact)), language))
            add(found, Rule::Glyphs, QStringLiteral("sheets/phrases.json"), 0, noGlyph(character), language);
    }
}

QList<PrintFinding> listed(const Found& found)
{
    QList<PrintFinding> findings;
    for (const auto& [what, seen] : found) {
        const auto& [file, row, rule, message] = what;
        QStringList forms = seen;
        forms.sort();
        forms.removeDuplicates();
        findings += PrintFinding{rule, file, row, QStringLiteral("%1 (%2)").arg(message, forms.join(u", "))};
    }
    return findings;
}

} // namespace

QString ruleName(Rule rule)
{
    return QString::fromLatin1(Rules.at(static_cast<std::size_t>(rule)));
}

QStringList SheetProof::faultsOf(const QTextLayout& lines, const QString& language)
{
    QStringList faults;
    std::optional<LineBreaks> breaks; // most texts have one line
    for (int i = 1; i < lines.lineCount(); ++i) {
        if (!breaks)
            breaks.emplace(lines.text(), language);
        if (const QString fault = Break(lines.text(), lines.lineAt(i).textStart()).fault(*breaks); !fault.isEmpty())
            faults += fault;
    }
    return faults;
}

QList<PrintFinding> SheetProof::read(const SheetCatalogue& catalogue, const QDate& today, const QList<SheetName>& names)
{
    return listed(readTexts(catalogue, today, names));
}

QList<PrintFinding> SheetProof::read(const SheetCatalogue& catalogue, const QDate& today, const SheetName& name,
                                     const QString& markdown)
{
    Found found;
    for (const SheetRequest& form : formsOf(catalogue, name))
        readForm(form, catalogue.preview(form, markdown, today), found);
    return listed(found);
}

QList<PrintFinding> SheetProof::read(const SheetCatalogue& catalogue, const QDate& today)
{
    QList<SheetName> names;
    for (const SheetEdition& edition : catalogue.editions())
        if (!edition.isOnlyDraft)
            names += edition.name();
    Found found = readTexts(catalogue, today, names);
    readPhrases(catalogue, found);
    return listed(found);
}

} // namespace Rinnalla
