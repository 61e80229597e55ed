// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/markdownedit.h"

#include <QTextBlock>

namespace Rinnalla {

MarkdownEdit::MarkdownEdit(QWidget* parent)
    : NoteEdit(parent)
{
    constexpr int leastLines = 10;
    setLines(leastLines);
}

void MarkdownEdit::setMarkdown(const QString& markdown, bool rightToLeft)
{
    m_rightToLeft = rightToLeft;
    setText(markdown);
    QTextCursor whole(document());
    whole.select(QTextCursor::Document);
    QTextBlockFormat direction;
    direction.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    whole.mergeBlockFormat(direction);
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::Start);
}

void MarkdownEdit::goToRow(int row)
{
    const QString beginning = QString::number(row) + u'.';
    QTextBlock found = document()->begin();
    for (QTextBlock block = found; row > 0 && block.isValid(); block = block.next())
        if (block.text().trimmed().startsWith(beginning)) {
            found = block;
            break;
        }
    QTextCursor cursor(found);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

void MarkdownEdit::insertWords(const QString& words)
{
    insertPlainText(words);
    setFocus(Qt::OtherFocusReason);
}

void MarkdownEdit::insertParagraph(const QString& paragraph)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock);
    if (!cursor.block().text().trimmed().isEmpty())
        cursor.insertText(QStringLiteral("\n\n"));
    cursor.insertText(paragraph);
    const QTextBlock next = cursor.block().next();
    if (next.isValid() && !next.text().trimmed().isEmpty())
        cursor.insertText(QStringLiteral("\n"));
    cursor.endEditBlock();
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

} // namespace Rinnalla
