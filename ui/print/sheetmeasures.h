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

/// The lengths of one format at one size of letters, in units.
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

    static SheetMeasures make(SheetFormat format, qsizetype columns, int body);
};

/// The sizes of body letters tried for a format, the largest first: the largest that needs no more pages than the
/// smallest is taken.
QList<int> bodySizes(SheetFormat format, qsizetype columns);
QSizeF paperSize(SheetFormat format); ///< in units; cards come eight on an A4
bool isCard(SheetFormat format);

} // namespace Rinnalla
