// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QSpinBox;

namespace Rinnalla {

/// How long it took, in minutes: typed, or one of the usual lengths pressed. 0 is "not noted".
class MinutesField : public QWidget {
    Q_OBJECT

public:
    explicit MinutesField(QWidget* parent = nullptr);

    int minutes() const;
    void setMinutes(int minutes);
    QSpinBox* spinBox() const { return m_minutes; }

signals:
    void changed(); ///< by the worker

private:
    QSpinBox* m_minutes;
};

} // namespace Rinnalla
