// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetmeasures.h"

#include <QtMath>

namespace Rinnalla {

namespace {

constexpr qreal millimetres(qreal value)
{
    return value * UnitsPerInch / 25.4;
}

QMarginsF even(qreal side, qreal topAndBottom)
{
    return {millimetres(side), millimetres(topAndBottom), millimetres(side), millimetres(topAndBottom)};
}

} // namespace

bool isCard(SheetFormat format)
{
    return format == SheetFormat::Card || format == SheetFormat::Neutral;
}

QSizeF paperSize(SheetFormat format)
{
    return format == SheetFormat::A5 ? QSizeF(millimetres(148), millimetres(210))
                                     : QSizeF(millimetres(210), millimetres(297));
}

QList<int> bodySizes(SheetFormat format, qsizetype columns)
{
    switch (format) {
    case SheetFormat::A4:
        return columns > 1 ? QList<int>{115, 105, 100} : QList<int>{130, 125, 120};
    case SheetFormat::Large:
        return {180};
    case SheetFormat::A5:
        return {110, 105, 100};
    case SheetFormat::Card:
    case SheetFormat::Neutral:
        return {90, 85, 80, 75, 70, 65, 60, 55};
    }
    return {};
}

SheetMeasures SheetMeasures::make(SheetFormat format, qsizetype columns, int body)
{
    SheetMeasures m;
    const bool card = isCard(format);
    const auto scaled = [body](qreal factor) { return qRound(body * factor); };
    m.page = card ? QSizeF(millimetres(85), millimetres(54)) : paperSize(format);
    m.margins = card ? even(4, 3) : format == SheetFormat::A5 ? even(13, 12) : even(columns > 1 ? 14 : 18, 13);
    m.body = body;
    m.title = scaled(card ? 1.2 : 1.6);
    m.heading = scaled(1.15);
    m.phone = scaled(card ? 1.15 : columns > 1 ? 1.25 : 1.4);
    m.details = scaled(card ? 0.85 : 0.88);
    m.small = scaled(card ? 0.75 : 0.68);
    m.numberColumn = card ? 0 : body * (columns > 1 ? 1.7 : 1.9);
    m.gap = body * (card ? 0.25 : 0.5);
    m.columnGap = millimetres(6);
    return m;
}

} // namespace Rinnalla
