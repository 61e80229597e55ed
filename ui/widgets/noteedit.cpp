// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/noteedit.h"

#include <QMimeData>
#include <QTextBlock>

namespace Rinnalla {

namespace {

/// How a line ends, kept as its block's user state; the document itself knows only that it ends.
enum Ending { LineFeed = -1, Paragraph = 1, CarriageReturn = 2, Both = 3 };

QString endingOf(const QTextBlock& block)
{
    switch (block.userState()) {
    case Paragraph:
        return QString(QChar::ParagraphSeparator);
    case CarriageReturn:
        return QStringLiteral("\r");
    case Both:
        return QStringLiteral("\r\n");
    default:
        return QStringLiteral("\n");
    }
}

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator;
}

Ending endingAt(const QString& text, qsizetype at)
{
    if (text.at(at) == QChar::ParagraphSeparator)
        return Paragraph;
    if (text.at(at) == u'\r')
        return text.mid(at + 1, 1) == u"\n" ? Both : CarriageReturn;
    return LineFeed;
}

} // namespace

NoteEdit::NoteEdit(QWidget* parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
}

QString NoteEdit::text() const
{
    QString text;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        text += block.text();
        if (block.next().isValid())
            text += endingOf(block);
    }
    return text;
}

void NoteEdit::setText(const QString& text)
{
    clear();
    insert(text);
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::End);
}

void NoteEdit::setLines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

QSize NoteEdit::minimumSizeHint() const
{
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().lineSpacing() * m_lines + margins};
}

void NoteEdit::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        insert(source->text());
}

void NoteEdit::insert(const QString& text)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!endsLine(text.at(at)))
            continue;
        cursor.insertText(text.mid(from, at - from));
        const Ending ending = endingAt(text, at);
        QTextBlock ended = cursor.block();
        const int after = ended.userState(); // how the line ends that is cut in two here
        cursor.insertBlock();
        ended.setUserState(ending);
        cursor.block().setUserState(after);
        at += ending == Both ? 1 : 0;
        from = at + 1;
    }
    cursor.insertText(text.mid(from));
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace Rinnalla
