// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheettypesetter.h"

#include "ui/print/linebreaks.h"
#include "ui/print/sheetfonts.h"

#include <QGuiApplication>
#include <QtMath>

#include <algorithm>
#include <optional>

namespace Rinnalla {

namespace {

using Kind = SheetBlock::Kind;

/// The bold parts of a line, counted in the text with its isolates.
QList<QTextLayout::FormatRange> boldParts(const SheetRuns& runs, const QFont& bold)
{
    QList<QTextLayout::FormatRange> ranges;
    int from = 0;
    for (const SheetRun& run : runs) {
        const int size = static_cast<int>(run.text.size()) + (run.isolated ? 2 : 0);
        if (run.bold) {
            QTextLayout::FormatRange range{from, size, {}};
            range.format.setFont(bold);
            ranges += range;
        }
        from += size;
    }
    return ranges;
}

/// Where the line left room for them, whichever way it reads.
void addIcons(SetBlock& block, const SheetRuns& runs, const QTextLayout& layout, const QPointF& at, qreal size)
{
    int from = 0;
    for (const SheetRun& run : runs) {
        const int length = static_cast<int>(run.text.size());
        if (run.icon != SheetIcon::None) {
            const QTextLine line = layout.lineForTextPosition(from);
            QRectF room;
            for (const QGlyphRun& glyphs : line.glyphRuns(from, length)) {
                const QList<QPointF> advances = glyphs.rawFont().advancesForGlyphIndexes(glyphs.glyphIndexes());
                for (qsizetype i = 0; i < advances.size(); ++i)
                    room |= QRectF(glyphs.positions().at(i).x(), line.y() + line.ascent() - size * 0.78,
                                   advances.at(i).x(), size * 0.86);
            }
            const qreal side = std::min(room.width() * 0.75, room.height());
            block.icons += {run.icon, QRectF(at + room.center() - QPointF(side, side) / 2, QSizeF(side, side))};
        }
        from += length + (run.isolated ? 2 : 0);
    }
}

SheetRuns isolatedNumber(const QString& text)
{
    return {SheetRun{text, true, true}};
}

} // namespace

SheetTypesetter::SheetTypesetter(const SheetPage& page, const SheetMeasures& measures)
    : m_page(page)
    , m_measures(measures)
{}

SheetTypesetter::Span SheetTypesetter::span(qsizetype column) const
{
    const QMarginsF& margins = m_measures.margins;
    const qreal whole = m_measures.page.width() - margins.left() - margins.right();
    if (m_page.columns.size() == 1)
        return {margins.left(), whole};
    const qreal width = (whole - m_measures.columnGap) / 2;
    const bool firstOnTheRight = m_page.columns.first().rightToLeft;
    const bool right = (column == 0) == firstOnTheRight;
    return {right ? margins.left() + width + m_measures.columnGap : margins.left(), width};
}

/// What is left of a span when `atStart` is taken where the column's reading begins.
SheetTypesetter::Span SheetTypesetter::cut(const Span& span, qsizetype column, qreal atStart) const
{
    return {m_page.columns.at(column).rightToLeft ? span.left : span.left + atStart, span.width - atStart};
}

qreal SheetTypesetter::put(SetBlock& block, qsizetype column, const SheetRuns& runs, int size, const Span& span,
                           qreal top, bool bold)
{
    const SheetColumn& to = m_page.columns.at(column);
    const QFont font = SheetFonts::font(to.language, size, bold);
    auto layout = std::make_shared<QTextLayout>(toText(runs), font);
    QTextOption option(to.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(to.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAnywhere); // LineBreaks says where
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setFormats(boldParts(runs, SheetFonts::font(to.language, size, true)));

    // Baselines stand at even distances, whatever fonts meet on a line.
    const qreal step = size * lineHeight(column);
    const qreal firstBaseline = step * 0.5 + size * 0.36;
    qreal baseline = firstBaseline;
    std::optional<LineBreaks> breaks; // most texts need no second line
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(span.width);
        if (line.textLength() < layout->text().size() - line.textStart()) {
            if (!breaks)
                breaks.emplace(layout->text(), to.language);
            breaks->fill(line, span.width);
        }
        line.setPosition({0, baseline - line.ascent()});
        baseline += step;
    }
    layout->endLayout();
    addIcons(block, runs, *layout, {span.left, top}, size);
    block.texts.push_back({layout, {span.left, top}, column});
    return layout->lineCount() * step;
}

qreal SheetTypesetter::lineHeight(qsizetype column) const
{
    return SheetFonts::lineHeight(m_page.columns.at(column).language) * m_measures.leading;
}

qreal SheetTypesetter::width(qsizetype column, const QString& text, int size, bool bold)
{
    QTextLayout layout(text, SheetFonts::font(m_page.columns.at(column).language, size, bold));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.naturalTextWidth();
}

/// Of what a line cannot break.
qreal SheetTypesetter::widestWord(qsizetype column, const SheetRuns& runs, int size, bool bold)
{
    const QString text = toText(runs);
    const LineBreaks breaks(text, m_page.columns.at(column).language);
    qreal widest = 0;
    for (qsizetype from = 0, at = 1; at <= text.size(); ++at) {
        if (!breaks.allows(at))
            continue;
        widest = std::max(widest, width(column, text.mid(from, at - from).trimmed(), size, bold));
        from = at;
    }
    return widest;
}

/// Smaller where its longest word would be torn at the edge of a narrow column.
int SheetTypesetter::titleSize(qsizetype column, const SheetRuns& title, qreal room)
{
    const qreal widest = widestWord(column, title, m_measures.title, true);
    return widest <= room ? m_measures.title : qFloor(m_measures.title * room / widest);
}

qreal SheetTypesetter::putCall(SetBlock& block, qsizetype column, const SheetCell& cell)
{
    const bool card = isCard(m_page.format);
    const SheetRuns icon = saysAll(m_page.format) ? SheetRuns{iconRun(SheetIcon::Phone)} : SheetRuns();
    const SheetRuns phone = icon + isolatedNumber(cell.phone);
    const qreal inset = card ? 0 : m_measures.body * 0.3;
    const Span frame = cut(span(column), column, m_measures.numberColumn);
    const Span inner{frame.left + inset * 2, frame.width - inset * 4};
    const qreal phoneWidth = width(column, toText(phone), m_measures.phone, true) + m_measures.body;

    // Beside the number where there is room, else under it: a name needs less than hours and languages.
    const qreal room = inner.width - phoneWidth;
    const int nameSize = card ? m_measures.details : m_measures.body;
    const bool nameBeside = room > m_measures.body * 8 && widestWord(column, cell.text, nameSize, false) <= room;
    const bool detailsBeside = room > m_measures.body * (card ? 8 : 15);
    const Span besideNumber = cut(inner, column, phoneWidth);
    const qreal phoneHeight = put(block, column, phone, m_measures.phone, inner, inset, true);
    const qreal align = (phoneHeight - m_measures.body * lineHeight(column)) / 2;
    qreal bottom = inset + (nameBeside ? align : phoneHeight);
    if (!cell.text.isEmpty())
        bottom += put(block, column, cell.text, nameSize, nameBeside ? besideNumber : inner, bottom);
    if (!detailsBeside)
        bottom = std::max(bottom, inset + phoneHeight);
    if (!cell.details.isEmpty())
        bottom += put(block, column, cell.details, m_measures.details, detailsBeside ? besideNumber : inner, bottom);
    bottom = std::max(bottom, inset + phoneHeight) + inset;
    if (!card)
        block.frames += QRectF(frame.left, 0, frame.width, bottom);
    return bottom;
}

qreal SheetTypesetter::putCell(SetBlock& block, qsizetype column, const SheetBlock& source)
{
    const SheetCell& cell = source.cells.at(column);
    const Span whole = span(column);
    switch (source.kind) {
    case Kind::Title:
        return put(block, column, cell.text, titleSize(column, cell.text, whole.width), whole, 0, true);
    case Kind::Lead:
        return put(block, column, cell.text, m_measures.body, whole, 0);
    case Kind::Heading:
        return put(block, column, cell.text, m_measures.heading, whole, 0, true);
    case Kind::Row:
        if (source.number > 0)
            put(block, column, isolatedNumber(QString::number(source.number)), m_measures.body, whole, 0, true);
        return put(block, column, cell.text, m_measures.body, cut(whole, column, m_measures.numberColumn), 0);
    case Kind::Call:
        return putCall(block, column, cell);
    }
    return 0;
}

SetBlock SheetTypesetter::block(const SheetBlock& source)
{
    SetBlock set;
    m_row = std::max(m_row, source.number);
    set.row = source.kind == Kind::Call ? m_row : source.number;
    for (qsizetype column = 0; column < m_page.columns.size(); ++column)
        set.height = std::max(set.height, putCell(set, column, source));
    for (QRectF& frame : set.frames)
        frame.setHeight(set.height); // frames side by side end together
    set.gapBefore = source.kind == Kind::Heading ? m_measures.gap * 1.7
                    : source.kind == Kind::Title ? 0
                                                 : m_measures.gap * (source.kind == Kind::Call ? 0.5 : 0.7);
    set.keepWithNext = source.kind == Kind::Heading || source.kind == Kind::Title;
    return set;
}

SetBlock SheetTypesetter::header(int page)
{
    SetBlock set;
    for (qsizetype column = 0; column < m_page.columns.size(); ++column)
        if (const SheetRuns runs = headerOf(m_page, column, page); !runs.isEmpty()) {
            const qreal full = width(column, toText(runs), m_measures.small, true);
            const int size = qFloor(m_measures.small * std::min(1.0, span(column).width * 0.98 / full)); // one line
            set.height = std::max(set.height, put(set, column, runs, size, span(column), 0, true));
        }
    return set;
}

SetBlock SheetTypesetter::stamp()
{
    SetBlock set;
    const bool card = isCard(m_page.format);
    const qreal inset = card ? 0 : m_measures.body * 0.3;
    for (qsizetype column = 0; column < m_page.columns.size(); ++column) {
        const SheetRuns& runs = m_page.stamps.at(column);
        if (runs.isEmpty())
            continue;
        const Span frame = span(column);
        const Span inner{frame.left + inset * 2, frame.width - inset * 4};
        const qreal height =
            put(set, column, runs, card ? m_measures.small : m_measures.details, inner, inset, true) + inset * 2;
        set.height = std::max(set.height, height);
        if (!card)
            set.frames += QRectF(frame.left, 0, frame.width, height);
    }
    for (QRectF& frame : set.frames)
        frame.setHeight(set.height);
    return set;
}

SetBlock SheetTypesetter::footer(int page, int pages)
{
    SetBlock set;
    const qreal top = isCard(m_page.format) ? 0 : m_measures.body * 0.3;
    for (qsizetype column = 0; column < m_page.columns.size(); ++column) {
        SheetRuns runs = m_page.footers.at(column);
        if (pages > 1) {
            const QString label = m_page.columns.at(column).pageLabel.arg(page).arg(pages);
            runs = SheetRuns{SheetRun{label, true}, SheetRun{QStringLiteral(" · ")}} + runs;
        }
        const qreal height = top + put(set, column, runs, m_measures.small, span(column), top);
        set.height = std::max(set.height, height);
    }
    const QMarginsF& margins = m_measures.margins;
    if (top > 0)
        set.rules += QRectF(margins.left(), 0, m_measures.page.width() - margins.left() - margins.right(), 5);
    return set;
}

} // namespace Rinnalla
