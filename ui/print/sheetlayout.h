// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "ui/print/sheettypesetter.h"

#include <functional>

class QPainter;

namespace Rinnalla {

class GlyphLog;

/// A sheet broken into pages, ready to be drawn on anything. Lengths are tenths of a point. Needs a QGuiApplication.
/// Made and drawn in one thread, any one.
class SheetLayout {
public:
    /// Refused where a character has no glyph in any font, and where a card's words do not fit.
    static Result<SheetLayout> make(const SheetPage& page);
    /// The same whatever is wrong with it.
    static SheetLayout lay(const SheetPage& page);

    int pageCount() const { return static_cast<int>(m_pages.size()); } ///< sides of paper
    QSizeF paper() const { return paperSize(m_format); }
    SheetFormat format() const { return m_format; }
    qreal bodySize() const { return qreal(m_measures.body) / UnitsPerPoint; } ///< in points

    /// One unit of the painter must be one unit of the layout; page from 0. `log` is told what is drawn.
    void paint(QPainter& painter, int page, GlyphLog* log = nullptr) const;
    /// Every text as its lines are set; `row`: 0 where it is in none.
    void forEachText(const std::function<void(const SetBlock::Text& text, int row)>& visit) const;

private:
    struct Placed {
        SetBlock block;
        qreal top = 0;
    };
    using Side = std::vector<Placed>;

    static SheetLayout set(const SheetPage& page, const SheetSetting& setting);
    static SheetLayout largest(const SheetPage& page);
    int fewestPages(const SheetPage& page, const SheetSetting& setting) const;
    char32_t missingGlyph() const;
    void paintSide(QPainter& painter, const Side& side, GlyphLog* log) const;
    void paintCards(QPainter& painter, GlyphLog* log) const;

    SheetFormat m_format = SheetFormat::A4;
    SheetMeasures m_measures;
    qreal m_room = 0;    ///< on a page, for blocks
    qreal m_content = 0; ///< the height of all blocks
    std::vector<Side> m_pages;
};

} // namespace Rinnalla
