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

QSizeF paperSize(SheetFormat format)
{
    return format == SheetFormat::A5 ? QSizeF(millimetres(148), millimetres(210))
                                     : QSizeF(millimetres(210), millimetres(297));
}

/// Nothing a person has to read comes smaller than 12 points, large print never smaller than 18; two languages beside
/// each other rather take another page. A card is as large as its words let it be.
QList<SheetSetting> settings(SheetFormat format, qsizetype columns)
{
    switch (format) {
    case SheetFormat::A4:
        if (columns > 1)
            return {{125, 1}, {120, 1}, {120, 0.95}, {120, 0.9}};
        return {{130, 1}, {125, 1}, {120, 1}};
    case SheetFormat::NeutralSheet:
        if (columns == 1)
            return {{160, 1}, {150, 1}, {140, 1}, {130, 1}, {120, 1}}; // there is little on it
        return settings(SheetFormat::A4, columns);
    case SheetFormat::Large:
        return {{180, 1}};
    case SheetFormat::A5:
        return {{110, 1}, {105, 1}, {100, 1}};
    case SheetFormat::Card:
    case SheetFormat::Neutral:
        return {{130, 1}, {120, 1}, {110, 1}, {105, 1},  {100, 1},  {95, 1},   {90, 1},
                {85, 1},  {80, 1},  {75, 1},  {75, 0.9}, {70, 0.9}, {65, 0.9}, {60, 0.86}};
    }
    return {};
}

SheetMeasures SheetMeasures::make(SheetFormat format, qsizetype columns, const SheetSetting& setting)
{
    SheetMeasures m;
    const int body = setting.body;
    const bool card = isCard(format);
    const auto scaled = [body](qreal factor) { return qRound(body * factor); };
    m.page = card ? QSizeF(millimetres(85), millimetres(54)) : paperSize(format);
    m.margins = card                        ? even(4, 3)
                : format == SheetFormat::A5 ? even(13, 12)
                : columns > 1               ? even(11, 11)
                                            : even(18, 13);
    m.body = body;
    m.title = scaled(card ? 1.2 : 1.6);
    m.heading = scaled(1.15);
    m.phone = scaled(card ? 1.15 : columns > 1 ? 1.25 : 1.4);
    m.details = scaled(card ? 0.85 : format == SheetFormat::Large ? 1 : 0.88);
    m.small = scaled(card ? 0.75 : 0.68);
    m.numberColumn = card ? 0 : body * (columns > 1 ? 1.75 : 1.9);
    m.gap = body * (card ? 0.25 : 0.5);
    m.columnGap = millimetres(6);
    m.leading = setting.leading;
    return m;
}

} // namespace Rinnalla
