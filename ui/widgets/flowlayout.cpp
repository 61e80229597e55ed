// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace Rinnalla {

FlowLayout::FlowLayout(QWidget* parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + m_gap, qMax(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// As wide as it likes to be, or the whole line; as high as its words are then.
QSize FlowLayout::sizeOf(QLayoutItem& item, int lineWidth)
{
    const QSize hint = item.sizeHint();
    if (hint.width() <= lineWidth)
        return hint;
    const int width = qMin(hint.width(), qMax(lineWidth, item.minimumSize().width()));
    return {width, item.hasHeightForWidth() ? item.heightForWidth(width) : hint.height()};
}

void FlowLayout::place(const QList<QPair<QLayoutItem*, QRect>>& line, int height, const QRect& inner) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (auto [item, where] : line) {
        if (item->alignment() & Qt::AlignVertical_Mask)
            where.setHeight(height); // the item finds its place in it
        item->setGeometry(QStyle::visualRect(direction, inner, where));
    }
}

int FlowLayout::arrange(const QRect& rect, bool move) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    QPoint at = inner.topLeft();
    int lineHeight = 0;
    QList<QPair<QLayoutItem*, QRect>> line;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeOf(*item, inner.width());
        if (!line.isEmpty() && at.x() + size.width() > inner.right() + 1) {
            if (move)
                place(line, lineHeight, inner);
            line.clear();
            at = QPoint(inner.left(), at.y() + lineHeight + m_gap);
            lineHeight = 0;
        }
        line += {item, QRect(at, size)};
        at.rx() += size.width() + m_gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    if (move)
        place(line, lineHeight, inner);
    return at.y() + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace Rinnalla
