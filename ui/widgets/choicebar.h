// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QToolButton;

namespace Rinnalla {

/// A row of buttons of which one, at most, is pressed. Tab reaches the pressed one, arrows move, and the row wraps
/// where the window is narrow. The texts are set by whoever owns it, on each language switch.
class ChoiceBar : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceBar(QWidget* parent = nullptr);

    QToolButton* add(const QString& value, const QString& icon = {});
    QToolButton* button(const QString& value) const; ///< null where there is none
    QStringList values() const { return m_values; }

    QString value() const;               ///< empty where none is pressed
    void setValue(const QString& value); ///< an unknown value presses none; says nothing

signals:
    void chosen(const QString& value); ///< by the worker

private:
    QButtonGroup* m_group;
    QStringList m_values;
};

} // namespace Rinnalla
