// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace Rinnalla {

/// Forms of the same kind one under the other, with a button to add one and a button on each to take it away.
class FormList : public QWidget {
    Q_OBJECT

public:
    /// The words of the buttons; `make` makes an empty form.
    FormList(const QString& addText, const QString& removeText, std::function<QWidget*()> make,
             QWidget* parent = nullptr);

    void add(QWidget* form, bool removable = true);
    const QList<QWidget*>& forms() const { return m_forms; } ///< in their order
    QPushButton* addButton() const { return m_add; }

signals:
    void changed(); ///< one was added or taken away, by the worker

private:
    QString m_removeText;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    QList<QWidget*> m_forms;
};

} // namespace Rinnalla
