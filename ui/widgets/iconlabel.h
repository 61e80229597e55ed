// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Rinnalla {

/// A Breeze icon a little higher than the text beside it. Follows the text size and light or dark. What it says must
/// stand in words too, so screen readers pass over it.
class IconLabel : public QLabel {
    Q_OBJECT

public:
    explicit IconLabel(const QString& icon, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QString m_icon;
};

} // namespace Rinnalla
