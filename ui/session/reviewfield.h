// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Rinnalla {

class OptionalDateEdit;

/// When something is looked at again, and how often after that. What recurs begins on a day.
class ReviewField : public QWidget {
    Q_OBJECT

public:
    explicit ReviewField(const QDate& today, QWidget* parent = nullptr);

    QDate day() const;
    int months() const; ///< 0: once, or no day at all
    void set(const QDate& day, int months);
    bool isReadable() const;
    QLineEdit* lineEdit() const; ///< the buddy of a label

signals:
    void changed(); ///< by the worker

private:
    void retranslate();
    void choose(int months);

    OptionalDateEdit* m_day;
    QComboBox* m_every;
};

} // namespace Rinnalla
