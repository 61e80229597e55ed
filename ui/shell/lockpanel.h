// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

class QPushButton;

namespace Rinnalla {

class Notice;

/// One thing the lock screen can ask: a title, a few words, fields, what went wrong, the main button.
class LockPanel : public Card {
    Q_OBJECT

public:
    explicit LockPanel(QWidget* parent = nullptr);

    virtual void begin() = 0; ///< shown: fields empty, the first one has the focus
    virtual void wipe() = 0;  ///< whatever was typed is gone
    void setProblem(const QString& problem);

protected:
    void setTexts(const QString& title, const QString& words, const QString& action);
    QPushButton* addLink(); ///< a quiet button under the main one
    QVBoxLayout* fields() const { return m_fields; }
    QPushButton* action() const { return m_action; }

private:
    Heading* m_title;
    QLabel* m_words;
    QVBoxLayout* m_fields;
    Notice* m_problem;
    QPushButton* m_action;
};

} // namespace Rinnalla
