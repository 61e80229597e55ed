// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetpage.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Rinnalla {

class ChoiceBar;

/// Why a sheet is given though nobody has checked it, or though it has expired or was withdrawn: a usual reason, or own
/// words. Hidden where no reason is needed.
class ReasonField : public QWidget {
    Q_OBJECT

public:
    explicit ReasonField(QWidget* parent = nullptr);

    /// Forgets the answer where the question becomes another one.
    void setState(SheetState state);
    bool isNeeded() const { return m_state != SheetState::Checked; }
    bool isAnswered() const { return !isNeeded() || !reason().isEmpty(); }
    /// As the store keeps it (Terms::handoutReason); empty where none is needed or given.
    QString reason() const;
    void clear();

signals:
    void changed();

private:
    void retranslate();

    SheetState m_state = SheetState::Checked;
    QLabel* m_question;
    ChoiceBar* m_usual;
    QLineEdit* m_own;
};

} // namespace Rinnalla
