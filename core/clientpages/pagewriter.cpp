// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clientpages/pagewriter.h"

#include "core/sheets/sheetcomposer.h"

#include <QRegularExpression>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr QChar FirstStrongIsolate(0x2068);
constexpr QChar PopIsolate(0x2069);

/// Numbers, dates and words in Latin letters, as one piece where they stand together.
const QRegularExpression& leftToRightPieces()
{
    static const QRegularExpression pieces(QStringLiteral("[0-9A-Za-z\\x{C0}-\\x{24F}]"
                                                          "(?:[0-9A-Za-z\\x{C0}-\\x{24F} .,:/+%–-]*"
                                                          "[0-9A-Za-z\\x{C0}-\\x{24F}%])?"));
    return pieces;
}

QString nameOf(const Service& service, const QString& language)
{
    for (const QString& tag : {language, QStringLiteral("en"), QStringLiteral("fi")})
        if (const QString name = service.name(tag); !name.isEmpty())
            return name;
    return {};
}

} // namespace

PageWriter::PageWriter(SheetFormat format, const QDate& today)
    : m_today(today)
{
    m_page.format = format;
    m_page.state = SheetState::Checked;
}

void PageWriter::begin(const Phrases& fixed, const PagePhrases& words, SheetState state)
{
    m_fixed = &fixed;
    m_words = &words;
    m_language = fixed.language();
    m_next = 0;
    m_rows = 0;
    m_page.state = std::max(m_page.state, state);
    m_page.columns += SheetColumn{m_language, fixed.rightToLeft(), fixed.phrase("page")};
    m_page.stamps += SheetComposer::stamp(state, fixed);
}

void PageWriter::put(SheetBlock::Kind kind, int number, const SheetCell& cell)
{
    if (m_next == m_page.blocks.size())
        m_page.blocks += SheetBlock{kind, number, {}};
    m_page.blocks[m_next++].cells += cell;
}

bool PageWriter::isCurrent(const Service& service, const QDate& today)
{
    return !service.doNotUseAfter.isValid() || today <= service.doNotUseAfter;
}

void PageWriter::service(const Service& service)
{
    const SheetRun name = verbatim(nameOf(service, m_language));
    if (hasCurrentNumber(service, m_today)) {
        SheetCell cell = SheetComposer::call(service, m_page.format, *m_fixed);
        cell.text = {name};
        return put(SheetBlock::Kind::Call, 0, cell);
    }
    const QString address = !isCurrent(service, m_today) ? QString()
                            : service.website.isEmpty()  ? service.email
                                                         : service.host();
    const SheetRun where =
        address.isEmpty() ? SheetRun{m_words->phrase("ask_for_number")} : SheetRun{address, true, true};
    put(SheetBlock::Kind::Row, 0, {{name, SheetRun{QStringLiteral(": ")}, where}, {}, {}});
}

SheetRuns PageWriter::text(const LocalText& text, bool bold) const
{
    const QString words = text.text(m_language);
    if (!speaks(text))
        return {verbatim(words, bold)};
    const QString unconfirmed = m_words->phrase("unconfirmed") + u' ';
    if (!words.startsWith(unconfirmed))
        return directed(words, bold);
    return SheetRuns{SheetRun{unconfirmed, true}} + directed(words.mid(unconfirmed.size()), bold);
}

/// In a text read from the right, what is read from the left is isolated.
SheetRuns PageWriter::directed(const QString& text, bool bold) const
{
    if (!m_fixed->rightToLeft())
        return {SheetRun{text, bold}};
    SheetRuns runs;
    qsizetype from = 0;
    for (auto piece = leftToRightPieces().globalMatch(text); piece.hasNext();) {
        const QRegularExpressionMatch match = piece.next();
        if (match.capturedStart() > from)
            runs += SheetRun{text.mid(from, match.capturedStart() - from), bold};
        runs += SheetRun{match.captured(), bold, true};
        from = match.capturedEnd();
    }
    if (from < text.size())
        runs += SheetRun{text.mid(from), bold};
    return runs;
}

SheetRun PageWriter::verbatim(const QString& text, bool bold)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        lines += FirstStrongIsolate + line.trimmed() + PopIsolate;
    return {lines.join(QChar::LineSeparator), bold};
}

} // namespace Rinnalla
