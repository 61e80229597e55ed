// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/sheetmeasures.h"

#include <QGlyphRun>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace Rinnalla {

/// One block set in type: its texts and frames, placed from its own upper left corner over the width of the page.
struct SetBlock {
    struct Text {
        std::shared_ptr<QTextLayout> layout; ///< its lines hold their own places
        QPointF at;
        qsizetype column = 0;
        QList<QGlyphRun> glyphs = {}; ///< of all its lines, where the block is to be drawn
    };
    std::vector<Text> texts;
    QList<QPair<SheetIcon, QRectF>> icons;
    QList<QRectF> frames; ///< drawn as outlines
    QList<QRectF> rules;  ///< filled
    int row = 0;          ///< that it is, or belongs to; 0: none
    qreal height = 0;
    qreal gapBefore = 0;
    bool keepWithNext = false;
};

/// Sets blocks in type for one size of letters. Directions are given to every single text, so that no column can turn
/// another. Any thread, one at a time.
class SheetTypesetter {
public:
    SheetTypesetter(const SheetPage& page, const SheetMeasures& measures);

    SetBlock block(const SheetBlock& block);
    SetBlock header(int page); ///< from 1; nothing where the sheet has none
    SetBlock stamp();
    SetBlock footer(int page, int pages); ///< page from 1; no page label where there is one page

private:
    /// Where a column's text stands: from `left`, `width` wide.
    struct Span {
        qreal left = 0;
        qreal width = 0;
    };

    Span span(qsizetype column) const;
    Span cut(const Span& span, qsizetype column, qreal atStart) const;
    /// Puts a text into the block, the top of its first line at `top`; returns the height.
    qreal put(SetBlock& block, qsizetype column, const SheetRuns& runs, int size, const Span& span, qreal top,
              bool bold = false);
    qreal putCell(SetBlock& block, qsizetype column, const SheetBlock& source);
    qreal putCall(SetBlock& block, qsizetype column, const SheetCell& cell);
    qreal lineHeight(qsizetype column) const; ///< from line to line, as a part of the letters' height
    qreal width(qsizetype column, const QString& text, int size, bool bold);
    qreal widestWord(qsizetype column, const SheetRuns& runs, int size, bool bold);
    int titleSize(qsizetype column, const SheetRuns& title, qreal room);

    const SheetPage& m_page;
    const SheetMeasures& m_measures;
    int m_row = 0; ///< the last
};

} // namespace Rinnalla
