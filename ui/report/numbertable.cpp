// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/numbertable.h"

#include <QHeaderView>

namespace Rinnalla {

namespace {

Qt::Alignment alignmentOf(int column)
{
    return (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter;
}

} // namespace

NumberTable::NumberTable(QWidget* parent)
    : QTableWidget(parent)
{
    setProperty("plain", true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setVisible(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setProperty("plain", true); // one line under the heads instead of a frame around them
}

void NumberTable::begin(const QStringList& heads, int rows)
{
    clear();
    setRowCount(rows);
    setColumnCount(static_cast<int>(heads.size()));
    for (int column = 0; column < heads.size(); ++column) {
        auto* head = new QTableWidgetItem(heads.at(column));
        head->setTextAlignment(alignmentOf(column) | Qt::Alignment(Qt::TextWordWrap));
        setHorizontalHeaderItem(column, head);
    }
}

QTableWidgetItem* NumberTable::put(int row, int column, const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(alignmentOf(column));
    setItem(row, column, item);
    return item;
}

void NumberTable::fit()
{
    resizeColumnsToContents();
    resizeRowsToContents();
    const int spare = viewport()->width() - horizontalHeader()->length();
    if (spare > 0 && rowCount() > 1) // a single number stands beside its name
        setColumnWidth(0, columnWidth(0) + spare);
    int height = 2 * frameWidth() + verticalHeader()->length();
    if (!horizontalHeader()->isHidden())
        height += horizontalHeader()->sizeHint().height();
    if (spare < 0)
        height += style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    setFixedHeight(height);
}

void NumberTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && columnCount() > 0)
        fit();
}

} // namespace Rinnalla
