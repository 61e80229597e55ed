// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/ownlibrary.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace Rinnalla {

class Notice;
class OptionalDateEdit;

/// Who answers for something, since when and until when. Enter says yes, Escape leaves. Hidden until begin().
class CheckPanel : public Card {
    Q_OBJECT

public:
    explicit CheckPanel(QWidget* parent = nullptr);

    void begin(const QDate& today, const QDate& lastDay);
    void leave();

signals:
    void checked(const Rinnalla::SheetCheck& check);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();

    QLineEdit* m_by;
    OptionalDateEdit* m_on;
    OptionalDateEdit* m_until;
    Notice* m_problem;
    QDate m_today;
};

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
