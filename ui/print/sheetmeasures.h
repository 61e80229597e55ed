// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetpage.h"

#include <QMarginsF>
#include <QSizeF>

namespace Rinnalla {

/// Tenths of a point: what every length of a printed sheet is measured in. Fonts are that many units high too, so one
/// layout serves every device.
constexpr int UnitsPerPoint = 10;
constexpr int UnitsPerInch = 72 * UnitsPerPoint;

/// How comfortably a text is set: the size of its body letters in units, and the part of a line's usual height it gets.
struct SheetSetting {
    int body = 0;
    qreal leading = 1;
};

/// The lengths of one format in one setting, in units.
struct SheetMeasures {
    QSizeF page; ///< a card for cards, else the paper
    QMarginsF margins;
    int body = 0;
    int title = 0;
    int heading = 0;
    int phone = 0;
    int details = 0;
    int small = 0;          ///< footer
    qreal numberColumn = 0; ///< before the text of a row
    qreal gap = 0;          ///< between blocks
    qreal columnGap = 0;
    qreal leading = 1; ///< from line to line, as a part of what the language usually has

    static SheetMeasures make(SheetFormat format, qsizetype columns, const SheetSetting& setting);
};

/// The settings tried for a format, the most comfortable first: the first that needs no more pages than the last is
/// taken.
QList<SheetSetting> settings(SheetFormat format, qsizetype columns);
/// Of a page in units; cards come eight on an A4.
QSizeF paperSize(SheetFormat format);

} // namespace Rinnalla
