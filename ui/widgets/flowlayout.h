// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <QList>
#include <QPair>

namespace Rinnalla {

/// Puts its widgets one after another, beginning a new line where the window is too narrow, in the direction of the
/// interface. For rows of buttons and chips that must not be cut off at large text sizes. What is wider than a line
/// wraps in itself where it can; an item aligned vertically finds its place in the height of its line.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr, int gap = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items += item; }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    static QSize sizeOf(QLayoutItem& item, int lineWidth);
    void place(const QList<QPair<QLayoutItem*, QRect>>& line, int height, const QRect& inner) const;
    int arrange(const QRect& rect, bool move) const; ///< the height used

    QList<QLayoutItem*> m_items;
    int m_gap;
};

} // namespace Rinnalla
