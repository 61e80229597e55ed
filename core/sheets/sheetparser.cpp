// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/sheetparser.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>
#include <utility>

namespace Rinnalla {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("SheetText", text);
}

SheetParser* parserOf(void* self)
{
    return static_cast<SheetParser*>(self);
}

std::optional<SheetPiece::Kind> placeholderKind(const QString& name)
{
    static const QHash<QString, SheetPiece::Kind> kinds{
        {QStringLiteral("phone"), SheetPiece::Kind::Phone},
        {QStringLiteral("email"), SheetPiece::Kind::Email},
        {QStringLiteral("website"), SheetPiece::Kind::Website},
        {QStringLiteral("hours"), SheetPiece::Kind::Hours},
        {QStringLiteral("languages"), SheetPiece::Kind::Languages},
        {QStringLiteral("number"), SheetPiece::Kind::Number},
        {QStringLiteral("price"), SheetPiece::Kind::Price},
    };
    const auto found = kinds.constFind(name);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<SheetText> SheetParser::parse(QByteArrayView markdown)
{
    MD_PARSER callbacks{};
    callbacks.flags = MD_FLAG_NOINDENTEDCODEBLOCKS;
    callbacks.enter_block = enterBlock;
    callbacks.leave_block = leaveBlock;
    callbacks.enter_span = enterSpan;
    callbacks.leave_span = leaveSpan;
    callbacks.text = text;
    const int stopped = md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &callbacks, this);
    if (m_error.isEmpty() && stopped != 0)
        fail(say(QT_TRANSLATE_NOOP("SheetText", "the text cannot be read.")));
    if (!m_error.isEmpty() || !checkWhole())
        return failure(ErrorCode::InvalidInput, m_error);
    return std::move(m_sheet);
}

bool SheetParser::fail(const QString& problem)
{
    if (m_error.isEmpty())
        m_error = m_row == 0 ? say(QT_TRANSLATE_NOOP("SheetText", "before the first row: %1")).arg(problem)
                             : say(QT_TRANSLATE_NOOP("SheetText", "row %1: %2")).arg(m_row).arg(problem);
    return false;
}

bool SheetParser::checkWhole()
{
    if (m_sheet.title.isEmpty() || m_sheet.lead.isEmpty() || m_row == 0)
        return fail(say(QT_TRANSLATE_NOOP("SheetText", "a title, a lead paragraph and numbered rows are needed.")));
    for (const SheetPart& part : std::as_const(m_sheet.parts)) {
        if (part.kind != SheetPart::Kind::Row || !part.facts.isEmpty())
            continue;
        m_row = part.number;
        return fail(say(QT_TRANSLATE_NOOP("SheetText", "the comment naming the facts is missing.")));
    }
    return true;
}

int SheetParser::enterBlock(MD_BLOCKTYPE type, void* detail, void* self)
{
    SheetParser& parser = *parserOf(self);
    switch (type) {
    case MD_BLOCK_DOC:
        return 0;
    case MD_BLOCK_H:
        return parser.beginHeading(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level) ? 0 : 1;
    case MD_BLOCK_OL:
        parser.m_nextInList = static_cast<int>(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start);
        return parser.m_in == In::Nothing
                   ? 0
                   : int(!parser.fail(say(QT_TRANSLATE_NOOP("SheetText", "a list within a row."))));
    case MD_BLOCK_LI:
        return parser.beginRow() ? 0 : 1;
    case MD_BLOCK_P:
        return parser.beginParagraph() ? 0 : 1;
    case MD_BLOCK_HTML:
        return parser.begin(In::Comment) ? 0 : 1;
    default:
        parser.fail(say(QT_TRANSLATE_NOOP("SheetText", "only headings, paragraphs and numbered rows may stand here.")));
        return 1;
    }
}

int SheetParser::leaveBlock(MD_BLOCKTYPE type, void*, void* self)
{
    SheetParser& parser = *parserOf(self);
    switch (type) {
    case MD_BLOCK_H:
        return parser.end(parser.m_in) ? 0 : 1;
    case MD_BLOCK_LI:
        return parser.end(In::Row) ? 0 : 1;
    case MD_BLOCK_P:
        return parser.m_in == In::Row || parser.end(In::Paragraph) ? 0 : 1;
    case MD_BLOCK_HTML:
        return parser.end(In::Comment) ? 0 : 1;
    default:
        return 0;
    }
}

int SheetParser::enterSpan(MD_SPANTYPE type, void*, void* self)
{
    SheetParser& parser = *parserOf(self);
    if (type == MD_SPAN_STRONG)
        parser.m_bold = true;
    else if (type == MD_SPAN_EM)
        parser.m_term = true;
    else
        return parser.fail(say(QT_TRANSLATE_NOOP("SheetText", "only bold and emphasis may stand within a text."))) ? 0
                                                                                                                   : 1;
    return 0;
}

int SheetParser::leaveSpan(MD_SPANTYPE type, void*, void* self)
{
    SheetParser& parser = *parserOf(self);
    (type == MD_SPAN_STRONG ? parser.m_bold : parser.m_term) = false;
    return 0;
}

int SheetParser::text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self)
{
    SheetParser& parser = *parserOf(self);
    const bool plain = type == MD_TEXT_NORMAL || (type == MD_TEXT_HTML && parser.m_in == In::Comment);
    if (plain)
        return parser.append(QString::fromUtf8(text, static_cast<qsizetype>(size))) ? 0 : 1;
    if (type == MD_TEXT_SOFTBR)
        return parser.append(QStringLiteral(" ")) ? 0 : 1;
    parser.fail(
        say(QT_TRANSLATE_NOOP("SheetText", "write the character itself; HTML and line breaks have no place here.")));
    return 1;
}

bool SheetParser::begin(In what)
{
    if (m_in != In::Nothing)
        return fail(say(QT_TRANSLATE_NOOP("SheetText", "a row holds one paragraph.")));
    if (what != In::Title && m_sheet.title.isEmpty())
        return fail(say(QT_TRANSLATE_NOOP("SheetText", "the text begins with its title.")));
    m_in = what;
    m_pieces.clear();
    return true;
}

bool SheetParser::beginHeading(unsigned level)
{
    if (level > 2 || (level == 1) != m_sheet.title.isEmpty())
        return fail(say(QT_TRANSLATE_NOOP("SheetText", "one title (#), then headings (##).")));
    return begin(level == 1 ? In::Title : In::Heading);
}

bool SheetParser::beginRow()
{
    if (m_nextInList == 0 || m_nextInList != m_row + 1 || m_sheet.lead.isEmpty())
        return fail(say(QT_TRANSLATE_NOOP("SheetText", "rows are numbered 1, 2, 3 … through the whole sheet.")));
    ++m_nextInList;
    if (!begin(In::Row))
        return false;
    ++m_row;
    m_paragraphsInRow = 0;
    return true;
}

bool SheetParser::beginParagraph()
{
    const bool firstInRow = m_in == In::Row && m_paragraphsInRow++ == 0;
    return firstInRow || begin(In::Paragraph);
}

bool SheetParser::append(const QString& text)
{
    const auto kind = m_term ? SheetPiece::Kind::Term : SheetPiece::Kind::Text;
    if (!m_pieces.isEmpty() && m_pieces.last().kind == kind && m_pieces.last().bold == m_bold)
        m_pieces.last().text += text;
    else
        m_pieces += SheetPiece{kind, text, m_bold};
    return true;
}

bool SheetParser::end(In what)
{
    const bool ok = [&] {
        switch (what) {
        case In::Comment:
            return endComment();
        case In::Paragraph:
            return endParagraph();
        default:
            return split();
        }
    }();
    m_in = In::Nothing;
    if (!ok)
        return false;
    if (what == In::Title) {
        if (m_pieces.size() != 1 || m_pieces.first().kind != SheetPiece::Kind::Text)
            return fail(say(QT_TRANSLATE_NOOP("SheetText", "a title is plain text.")));
        m_sheet.title = m_pieces.first().text;
    } else if (what == In::Heading || what == In::Row) {
        if (m_pieces.isEmpty())
            return fail(say(QT_TRANSLATE_NOOP("SheetText", "this is empty.")));
        const bool row = what == In::Row;
        m_sheet.parts +=
            SheetPart{row ? SheetPart::Kind::Row : SheetPart::Kind::Heading, row ? m_row : 0, m_pieces, {}, {}};
    }
    return true;
}

bool SheetParser::endParagraph()
{
    static const QRegularExpression call(QStringLiteral("^\\{\\{call:([a-z0-9-]+)\\}\\}$"));
    const auto match = call.match(m_pieces.size() == 1 ? m_pieces.first().text : QString());
    if (match.hasMatch() && m_row > 0) {
        m_sheet.parts += SheetPart{SheetPart::Kind::Call, 0, {}, match.captured(1), {}};
        return true;
    }
    if (!m_sheet.lead.isEmpty() || !m_sheet.parts.isEmpty())
        return fail(
            say(QT_TRANSLATE_NOOP("SheetText", "a paragraph without a number may only be the lead or a call.")));
    if (!split())
        return false;
    m_sheet.lead = m_pieces;
    return true;
}

bool SheetParser::endComment()
{
    static const QRegularExpression comment(QStringLiteral("^<!--\\s*([A-Za-z0-9 ]*[A-Za-z0-9])\\s*-->\\s*$"));
    const auto match = comment.match(m_pieces.isEmpty() ? QString() : m_pieces.first().text);
    const bool follows = !m_sheet.parts.isEmpty() && m_sheet.parts.last().kind == SheetPart::Kind::Row
                         && m_sheet.parts.last().facts.isEmpty();
    if (!match.hasMatch() || !follows)
        return fail(
            say(QT_TRANSLATE_NOOP("SheetText", "HTML may only be the comment naming the facts of the row above.")));
    m_sheet.parts.last().facts = match.captured(1).split(u' ', Qt::SkipEmptyParts);
    return true;
}

/// Cuts the placeholders out of the words around them.
bool SheetParser::split()
{
    QList<SheetPiece> pieces;
    for (const SheetPiece& piece : std::as_const(m_pieces)) {
        qsizetype from = 0;
        for (qsizetype open; (open = piece.text.indexOf(QStringLiteral("{{"), from)) >= 0;) {
            const qsizetype close = piece.text.indexOf(QStringLiteral("}}"), open);
            if (close < 0)
                break;
            if (open > from)
                pieces += SheetPiece{piece.kind, piece.text.mid(from, open - from), piece.bold};
            if (!addPlaceholder(piece.text.mid(open + 2, close - open - 2), piece.bold, pieces))
                return false;
            from = close + 2;
        }
        if (from < piece.text.size())
            pieces += SheetPiece{piece.kind, piece.text.mid(from), piece.bold};
    }
    for (const SheetPiece& piece : std::as_const(pieces))
        if (piece.text.contains(u'{') || piece.text.contains(u'}'))
            return fail(say(QT_TRANSLATE_NOOP("SheetText", "a placeholder is not closed.")));
    m_pieces = pieces;
    return true;
}

bool SheetParser::addPlaceholder(const QString& inside, bool bold, QList<SheetPiece>& pieces)
{
    const auto kind = placeholderKind(inside.section(u':', 0, 0));
    const QString name = inside.section(u':', 1);
    if (!kind || name.isEmpty())
        return fail(say(QT_TRANSLATE_NOOP("SheetText", "the placeholder “%1” is not known.")).arg(inside));
    pieces += SheetPiece{*kind, name, bold};
    return true;
}

} // namespace Rinnalla
