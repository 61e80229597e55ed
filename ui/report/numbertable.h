// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableWidget>

namespace Rinnalla {

/// Names at the beginning of each row and numbers after them, flush with their headings. As wide as there is room and
/// as high as its rows: the page scrolls it, and only what is wider than the page scrolls by itself.
class NumberTable final : public QTableWidget {
    Q_OBJECT

public:
    explicit NumberTable(QWidget* parent = nullptr);

    void begin(const QStringList& heads, int rows); ///< the first head is that of the names
    QTableWidgetItem* put(int row, int column, const QString& text);
    void fit(); ///< after it was filled

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace Rinnalla
