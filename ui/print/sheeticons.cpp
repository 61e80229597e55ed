// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheeticons.h"

#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

namespace Rinnalla::SheetIcons {

namespace {

// All in a square of 100 by 100, y downwards.

constexpr qreal Whole = 100;
constexpr qreal Line = 9;

QPainterPath stroked(const QPainterPath& line, qreal width = Line)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(line).simplified();
}

QPainterPath disc(const QPointF& centre, qreal radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

/// Crossed out, with a little air on both sides of the line.
QPainterPath without(const QPainterPath& path)
{
    QPainterPath slash({8, 92});
    slash.lineTo(92, 8);
    return path.subtracted(stroked(slash, Line * 2)).united(stroked(slash));
}

/// A receiver lying at a slant.
QPainterPath phone()
{
    QPainterPath handle({14, 52});
    handle.cubicTo(24, 28, 76, 28, 86, 52);
    QPainterPath ends;
    ends.addRoundedRect(QRectF(0, 46, 30, 26), 8, 8);
    ends.addRoundedRect(QRectF(70, 46, 30, 26), 8, 8);
    const QTransform slant = QTransform::fromTranslate(50, 50).rotate(-135).translate(-50, -50);
    return slant.map(stroked(handle, 22).united(ends));
}

QPainterPath clock()
{
    QPainterPath hands({50, 24});
    hands.lineTo(50, 54);
    hands.lineTo(70, 66);
    return disc({50, 50}, 48).subtracted(disc({50, 50}, 48 - Line)).united(stroked(hands));
}

/// A moon.
QPainterPath night()
{
    return disc({48, 50}, 48).subtracted(disc({74, 36}, 42));
}

/// No euro.
QPainterPath free()
{
    QPainterPath euro;
    const QRectF bow(20, 6, 76, 88);
    euro.arcMoveTo(bow, 50);
    euro.arcTo(bow, 50, 260);
    for (const qreal y : {40, 60}) {
        euro.moveTo(5, y);
        euro.lineTo(60, y);
    }
    return without(stroked(euro, 12));
}

/// Nobody's head and shoulders.
QPainterPath noName()
{
    QPainterPath shoulders({6, 98});
    shoulders.cubicTo(6, 44, 94, 44, 94, 98);
    shoulders.closeSubpath();
    return without(disc({50, 27}, 25).united(shoulders));
}

const QPainterPath& pathOf(SheetIcon icon)
{
    static const QHash<SheetIcon, QPainterPath> all{{SheetIcon::None, {}},       {SheetIcon::Phone, phone()},
                                                    {SheetIcon::Clock, clock()}, {SheetIcon::Night, night()},
                                                    {SheetIcon::Free, free()},   {SheetIcon::NoName, noName()}};
    return *all.constFind(icon);
}

} // namespace

void paint(QPainter& painter, SheetIcon icon, const QRectF& square)
{
    const QTransform to =
        QTransform::fromTranslate(square.x(), square.y()).scale(square.width() / Whole, square.height() / Whole);
    painter.fillPath(to.map(pathOf(icon)), Qt::black);
}

} // namespace Rinnalla::SheetIcons
