// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

#include <functional>

class QDateEdit;
class QDateTimeEdit;
class QLineEdit;

namespace Rinnalla {

class ChoiceBar;

/// Shows the moment as the language of the interface writes it, with four digits for the year.
void followLanguage(QDateTimeEdit* edit);
void followLanguage(QDateEdit* edit);

/// When somebody has to come back to this, and who: the pair on duty, unless somebody's initials are typed.
class FollowUpField : public QWidget {
    Q_OBJECT

public:
    /// today: asked each time, the day may change while the form is open
    explicit FollowUpField(std::function<QDate()> today, QWidget* parent = nullptr);

    QDate date() const; ///< invalid where no follow-up is wanted
    QString owner() const;
    void set(const QDate& date, const QString& owner);

signals:
    void changed(); ///< by the worker

private:
    void refresh();

    std::function<QDate()> m_today;
    ChoiceBar* m_when;
    QDateEdit* m_date;
    QLineEdit* m_owner;
};

} // namespace Rinnalla
