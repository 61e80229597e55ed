// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Rinnalla {

/// A row that is one large button: an icon, a line, and under it what is known more. Enter, Space and a click press it.
class RowButton : public QAbstractButton {
    Q_OBJECT

public:
    RowButton(const QString& icon, const QString& title, const QString& detail, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace Rinnalla
