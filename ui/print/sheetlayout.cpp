// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetlayout.h"

#include "ui/print/sheetfonts.h"

#include <QCoreApplication>
#include <QPainter>

namespace Rinnalla {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("SheetLayout", text);
}

tl::unexpected<Error> noGlyph(char32_t character)
{
    return failure(
        ErrorCode::Refused,
        say(QT_TRANSLATE_NOOP("SheetLayout",
                              "No font on this computer has all the letters of this sheet (%1). Printing it would "
                              "show empty boxes. Ask for the package %2 to be installed."))
            .arg(SheetFonts::scriptName(character), SheetFonts::packageFor(character)),
        QStringLiteral("U+%1").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper());
}

/// Blocks that stay together: a heading with what follows it, a row with its telephone blocks.
std::vector<std::vector<SetBlock>> group(const SheetPage& page, SheetTypesetter& typesetter)
{
    std::vector<std::vector<SetBlock>> groups;
    bool joined = false;
    for (const SheetBlock& source : page.blocks) {
        if (!joined && (source.kind != SheetBlock::Kind::Call || groups.empty()))
            groups.emplace_back();
        groups.back().push_back(typesetter.block(source));
        joined = groups.back().back().keepWithNext;
    }
    return groups;
}

qreal heightOf(const std::vector<SetBlock>& blocks, bool first)
{
    qreal height = 0;
    for (const SetBlock& block : blocks) {
        height += block.height + (first ? 0 : block.gapBefore);
        first = false;
    }
    return height;
}

} // namespace

Result<SheetLayout> SheetLayout::make(const SheetPage& page)
{
    SheetLayout layout = largest(page);
    if (const char32_t character = layout.missingGlyph())
        return noGlyph(character);
    if (isCard(page.format) && layout.pageCount() > 1)
        return failure(ErrorCode::Refused,
                       say(QT_TRANSLATE_NOOP("SheetLayout", "There is more to say than fits on a card.")));
    return layout;
}

/// The smallest letters tell how many pages there must be; the largest that need no more are taken.
SheetLayout SheetLayout::largest(const SheetPage& page)
{
    const QList<int> sizes = bodySizes(page.format, page.columns.size());
    SheetLayout smallest = set(page, sizes.last());
    for (const int size : sizes) {
        SheetLayout layout = size == sizes.last() ? smallest : set(page, size);
        if (layout.pageCount() == smallest.pageCount())
            return layout;
    }
    return smallest;
}

char32_t SheetLayout::missingGlyph() const
{
    for (const Side& side : m_pages)
        for (const Placed& placed : side)
            for (const SetBlock::Text& text : placed.block.texts)
                if (const char32_t character = SheetFonts::missing(*text.layout))
                    return character;
    return 0;
}

SheetLayout SheetLayout::set(const SheetPage& page, int body)
{
    SheetLayout layout;
    layout.m_format = page.format;
    layout.m_measures = SheetMeasures::make(page.format, page.columns.size(), body);
    const SheetMeasures& measures = layout.m_measures;
    SheetTypesetter typesetter(page, measures);

    const auto groups = group(page, typesetter);
    const SetBlock stamp = typesetter.stamp();
    const qreal footerHeight = typesetter.footer(9, isCard(page.format) ? 1 : 9).height;

    const qreal top = measures.margins.top();
    const qreal begin = top + (stamp.height > 0 ? stamp.height + measures.gap : 0);
    const qreal end = measures.page.height() - measures.margins.bottom() - footerHeight - measures.gap;
    qreal at = begin;
    for (const std::vector<SetBlock>& blocks : groups) {
        const bool first = layout.m_pages.empty() || at + heightOf(blocks, at == begin) > end;
        if (first) {
            layout.m_pages.push_back({Placed{stamp, top}});
            at = begin;
        }
        for (const SetBlock& block : blocks) {
            at += at == begin ? 0 : block.gapBefore;
            layout.m_pages.back().push_back({block, at});
            at += block.height;
        }
    }
    for (int i = 0; i < layout.pageCount(); ++i) {
        const SetBlock footer = typesetter.footer(i + 1, layout.pageCount());
        layout.m_pages[i].push_back({footer, measures.page.height() - measures.margins.bottom() - footer.height});
    }
    return layout;
}

void SheetLayout::paint(QPainter& painter, int page) const
{
    if (isCard(m_format))
        paintCards(painter);
    else
        paintSide(painter, m_pages.at(page));
}

void SheetLayout::paintSide(QPainter& painter, const Side& side) const
{
    painter.setPen(Qt::black);
    for (const Placed& placed : side) {
        for (const SetBlock::Text& text : placed.block.texts)
            text.layout->draw(&painter, text.at + QPointF(0, placed.top));
        painter.setPen(QPen(Qt::black, 7));
        painter.setBrush(Qt::NoBrush);
        for (const QRectF& frame : placed.block.frames)
            painter.drawRoundedRect(frame.translated(0, placed.top), 30, 30);
        painter.setPen(Qt::black);
        for (const QRectF& rule : placed.block.rules)
            painter.fillRect(rule.translated(0, placed.top), Qt::black);
    }
}

/// Eight on a sheet, with thin lines to cut along.
void SheetLayout::paintCards(QPainter& painter) const
{
    constexpr int Across = 2;
    constexpr int Down = 4;
    const QSizeF card = m_measures.page;
    const QPointF origin((paper().width() - Across * card.width()) / 2, (paper().height() - Down * card.height()) / 2);
    for (int i = 0; i < Across * Down; ++i) {
        const QPointF at = origin + QPointF((i % Across) * card.width(), (i / Across) * card.height());
        painter.setPen(QPen(Qt::gray, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(at, card));
        painter.save();
        painter.translate(at);
        paintSide(painter, m_pages.front());
        painter.restore();
    }
}

} // namespace Rinnalla
