// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/rowdelegate.h"

#include "ui/activity/recordsmodel.h"
#include "ui/widgets/theme.h"

#include <QIcon>
#include <QPainter>

namespace Rinnalla {

namespace {

constexpr int Gap = 8;

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto row = index.data(RecordsModel::RowRole).value<RecordsModel::Row>();
    const QFontMetrics& metrics = option.fontMetrics;
    const QRect& rect = option.rect;
    const QRect icon(rect.left() + Gap, rect.top() + Gap, metrics.height(), metrics.height());
    const QRect first(icon.right() + Gap, rect.top() + Gap, rect.right() - icon.right() - 2 * Gap,
                      metrics.lineSpacing());
    const QRect second = first.translated(0, metrics.lineSpacing() + 2);
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(option.direction, rect, part); };
    const int side = Qt::AlignVCenter | Qt::TextSingleLine
                     | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));

    painter->save();
    painter->setLayoutDirection(option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(rect, Theme::colour(selected ? Theme::Role::AccentSoft : Theme::Role::Card));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(Theme::colour(Theme::Role::Accent));
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
    }
    QIcon::fromTheme(row.icon).paint(painter, mirrored(icon));

    const int whenWidth = qMin(metrics.horizontalAdvance(row.when) + 1, first.width() / 2);
    const QRect when(first.right() - whenWidth, first.top(), whenWidth + 1, first.height());
    painter->setPen(Theme::colour(Theme::Role::Muted));
    painter->drawText(mirrored(when), side, metrics.elidedText(row.when, Qt::ElideRight, when.width()));
    painter->drawText(mirrored(second), side, metrics.elidedText(row.second, Qt::ElideRight, second.width()));

    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QRect title = first.adjusted(0, 0, -whenWidth - Gap, 0);
    painter->setFont(bold);
    painter->setPen(Theme::colour(Theme::Role::Text));
    painter->drawText(mirrored(title), side, QFontMetrics(bold).elidedText(row.title, Qt::ElideRight, title.width()));
    painter->setPen(Theme::colour(Theme::Role::Line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.fontMetrics.averageCharWidth() * 20, 2 * option.fontMetrics.lineSpacing() + 2 + 2 * Gap};
}

} // namespace Rinnalla
