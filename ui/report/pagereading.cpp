// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pagereading.h"

#include <QTextCursor>
#include <QTextEdit>
#include <QTextTable>

namespace Rinnalla {

namespace {

using Kind = SheetBlock::Kind;

/// What Qt's text engine calls sizes 1 to 7 of HTML, counted from the usual one.
int sizeOf(Kind kind)
{
    return kind == Kind::Title ? 3 : kind == Kind::Heading ? 1 : 0;
}

void write(QTextCursor cursor, const SheetRuns& runs, Kind kind, bool rightToLeft)
{
    QTextBlockFormat paragraph;
    paragraph.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    paragraph.setHeadingLevel(kind == Kind::Title ? 1 : kind == Kind::Heading ? 2 : 0);
    cursor.setBlockFormat(paragraph);
    for (const SheetRun& run : runs) {
        QTextCharFormat letters;
        letters.setFontWeight(run.bold || sizeOf(kind) > 0 ? QFont::Bold : QFont::Normal);
        letters.setProperty(QTextFormat::FontSizeAdjustment, sizeOf(kind));
        cursor.insertText(toText(SheetRuns{run}), letters);
    }
}

/// A heading and the rows under it, as one table without lines.
void writeTable(QTextCursor& cursor, const QList<SheetBlock>& blocks, const QList<SheetColumn>& columns)
{
    QTextTableFormat format;
    constexpr int space = 3;
    format.setBorder(0);
    format.setCellPadding(space);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(QList<QTextLength>(
        columns.size(),
        QTextLength(QTextLength::PercentageLength, 100.0 / static_cast<double>(qMax(qsizetype(1), columns.size())))));
    QTextTable* table = cursor.insertTable(static_cast<int>(blocks.size()), static_cast<int>(columns.size()), format);
    QTextTableCellFormat begins; // what begins stands apart from what was before
    constexpr qreal above = 12;
    begins.setTopPadding(above);
    for (int row = 0; row < table->rows(); ++row)
        for (int column = 0; column < table->columns(); ++column) {
            // The first language stands on the side where its reading begins.
            const int side = columns.constFirst().rightToLeft ? table->columns() - 1 - column : column;
            if (blocks.at(row).kind == Kind::Heading)
                table->cellAt(row, side).setFormat(begins);
            write(table->cellAt(row, side).firstCursorPosition(), blocks.at(row).cells.at(column).text,
                  blocks.at(row).kind, columns.at(column).rightToLeft);
        }
    cursor.movePosition(QTextCursor::End);
}

} // namespace

void readPage(QTextEdit& edit, const SheetPage& page)
{
    edit.clear();
    if (page.columns.isEmpty())
        return;
    QTextCursor cursor(edit.document());
    cursor.beginEditBlock();
    for (qsizetype begin = 0, end = 0; begin < page.blocks.size(); begin = end) {
        end = begin + 1;
        while (end < page.blocks.size() && page.blocks.at(end).kind == Kind::Row)
            ++end;
        writeTable(cursor, page.blocks.mid(begin, end - begin), page.columns);
    }
    SheetBlock foot;
    for (const SheetRuns& runs : page.footers)
        foot.cells += SheetCell{runs, {}, {}};
    if (foot.cells.size() == page.columns.size())
        writeTable(cursor, {foot}, page.columns);
    cursor.endEditBlock();
    edit.moveCursor(QTextCursor::Start);
}

} // namespace Rinnalla
