// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetlayout.h"

#include "ui/print/glyphlog.h"
#include "ui/print/sheetfonts.h"
#include "ui/print/sheeticons.h"

#include <QCoreApplication>
#include <QPainter>
#include <QtMath>

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

/// Blocks that stay together: a heading with what follows it, a row with its telephone blocks. A card has no rows.
std::vector<std::vector<SetBlock>> group(const SheetPage& page, SheetTypesetter& typesetter)
{
    std::vector<std::vector<SetBlock>> groups;
    bool joined = false;
    for (const SheetBlock& source : page.blocks) {
        const bool ofRow = source.kind == SheetBlock::Kind::Call && !isCard(page.format);
        if (!joined && (!ofRow || groups.empty()))
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

/// Pages begin and end between blocks, and lines are as many as they are: a little more may fit than heights tell.
constexpr qreal Luck = 0.93;

} // namespace

Result<SheetLayout> SheetLayout::make(const SheetPage& page)
{
    SheetLayout layout = lay(page);
    if (const char32_t character = layout.missingGlyph())
        return noGlyph(character);
    if (isCard(page.format) && layout.pageCount() > 1)
        return failure(ErrorCode::Refused,
                       say(QT_TRANSLATE_NOOP("SheetLayout", "There is more to say than fits on a card.")));
    return layout;
}

SheetLayout SheetLayout::lay(const SheetPage& page)
{
    SheetLayout layout = largest(page);
    for (Side& side : layout.m_pages)
        for (Placed& placed : side)
            for (SetBlock::Text& text : placed.block.texts)
                for (int i = 0; i < text.layout->lineCount(); ++i) // line by line, in the order of reading
                    text.glyphs += text.layout->lineAt(i).glyphRuns();
    return layout;
}

/// The tightest setting tells how many pages there must be; the most comfortable that needs no more is taken. Most
/// often that is the first, and no other has to be tried.
SheetLayout SheetLayout::largest(const SheetPage& page)
{
    QList<SheetSetting> all = settings(page.format, page.columns.size());
    SheetLayout layout = set(page, all.takeFirst());
    if (all.isEmpty() || layout.pageCount() <= layout.fewestPages(page, all.last()))
        return layout;
    const SheetLayout tightest = set(page, all.takeLast());
    for (qsizetype i = 0; i < all.size() && layout.pageCount() > tightest.pageCount(); ++i)
        if (layout.fewestPages(page, all.at(i)) <= tightest.pageCount())
            layout = set(page, all.at(i));
    return layout.pageCount() > tightest.pageCount() ? tightest : layout;
}

/// Judged by this layout: letters half as large need at least a quarter of the height.
int SheetLayout::fewestPages(const SheetPage& page, const SheetSetting& setting) const
{
    const SheetMeasures tighter = SheetMeasures::make(page.format, page.columns.size(), setting);
    const qreal scale = qreal(tighter.body) / m_measures.body;
    const qreal content = m_content * scale * scale * tighter.leading / m_measures.leading * Luck;
    const qreal room = m_room + (1 - scale) * m_measures.page.height() / 10; // footer and stamp shrink too
    return std::max(1, qCeil(content / room));
}

void SheetLayout::forEachText(const std::function<void(const SetBlock::Text&, int)>& visit) const
{
    for (const Side& side : m_pages)
        for (const Placed& placed : side)
            for (const SetBlock::Text& text : placed.block.texts)
                visit(text, placed.block.row);
}

char32_t SheetLayout::missingGlyph() const
{
    char32_t missing = 0;
    forEachText([&missing](const SetBlock::Text& text, int) {
        if (missing == 0)
            missing = SheetFonts::missing(*text.layout, text.glyphs);
    });
    return missing;
}

SheetLayout SheetLayout::set(const SheetPage& page, const SheetSetting& setting)
{
    SheetLayout layout;
    layout.m_format = page.format;
    layout.m_measures = SheetMeasures::make(page.format, page.columns.size(), setting);
    const SheetMeasures& measures = layout.m_measures;
    SheetTypesetter typesetter(page, measures);

    const auto groups = group(page, typesetter);
    const SetBlock stamp = typesetter.stamp();
    const qreal footerHeight = typesetter.footer(9, isCard(page.format) ? 1 : 9).height;

    const qreal top = measures.margins.top();
    const qreal begin = top + (stamp.height > 0 ? stamp.height + measures.gap : 0);
    const qreal end = measures.page.height() - measures.margins.bottom() - footerHeight - measures.gap;
    layout.m_room = end - begin;
    qreal at = begin;
    for (const std::vector<SetBlock>& blocks : groups) {
        layout.m_content += heightOf(blocks, false);
        const bool first = layout.m_pages.empty() || at + heightOf(blocks, at == begin) > end;
        if (first) {
            const SetBlock header = typesetter.header(layout.pageCount() + 1); // in the margin: it takes no room
            layout.m_pages.push_back({Placed{header, top - header.height}, Placed{stamp, top}});
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

void SheetLayout::paint(QPainter& painter, int page, GlyphLog* log) const
{
    if (isCard(m_format))
        paintCards(painter, log);
    else
        paintSide(painter, m_pages.at(page), log);
}

void SheetLayout::paintSide(QPainter& painter, const Side& side, GlyphLog* log) const
{
    painter.setPen(Qt::black);
    for (const Placed& placed : side) {
        for (const SetBlock::Text& text : placed.block.texts)
            for (const QGlyphRun& run : text.glyphs) {
                painter.drawGlyphRun(text.at + QPointF(0, placed.top), run);
                if (log)
                    log->note(run, *text.layout);
            }
        painter.setPen(QPen(Qt::black, 7));
        painter.setBrush(Qt::NoBrush);
        for (const QRectF& frame : placed.block.frames)
            painter.drawRoundedRect(frame.translated(0, placed.top), 30, 30);
        painter.setPen(Qt::black);
        for (const auto& [icon, at] : placed.block.icons)
            SheetIcons::paint(painter, icon, at.translated(0, placed.top));
        for (const QRectF& rule : placed.block.rules)
            painter.fillRect(rule.translated(0, placed.top), Qt::black);
    }
}

/// Eight on a sheet, with thin lines to cut along, and in each card's margins the ends of the line to fold along.
void SheetLayout::paintCards(QPainter& painter, GlyphLog* log) const
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
        const qreal fold = at.x() + card.width() / 2;
        const qreal length = m_measures.margins.top() * 0.75; // of a mark: stays off the words
        painter.setPen(QPen(Qt::black, 3, Qt::DotLine));
        painter.drawLine(QPointF(fold, at.y()), QPointF(fold, at.y() + length));
        painter.drawLine(QPointF(fold, at.y() + card.height() - length), QPointF(fold, at.y() + card.height()));
        painter.save();
        painter.translate(at);
        paintSide(painter, m_pages.front(), log);
        painter.restore();
    }
}

} // namespace Rinnalla
