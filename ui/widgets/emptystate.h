// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Rinnalla {

/// What stands where a list has nothing to show: a calm icon, a sentence, and the next thing to do.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString& icon, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setAction(const QString& text); ///< an empty text hides the button

signals:
    void triggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace Rinnalla
