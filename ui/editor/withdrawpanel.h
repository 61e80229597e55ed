// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace Rinnalla {

/// Why a text must not be used any more. Hidden until begin().
class WithdrawPanel : public Card {
    Q_OBJECT

public:
    explicit WithdrawPanel(QWidget* parent = nullptr);

    void begin();
    void leave();

signals:
    void withdrawn(const QString& why);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();

    QLineEdit* m_why;
    QPushButton* m_do;
};

} // namespace Rinnalla
