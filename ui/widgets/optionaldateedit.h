// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace Rinnalla {

/// A day, or none. Written as the interface's language writes days; also understood: the year left out (the next such
/// day), an ISO day, and "+7" for a week from today. Down opens a calendar. What cannot be read is marked, in words
/// too, and is no day.
class OptionalDateEdit : public QWidget {
    Q_OBJECT

public:
    explicit OptionalDateEdit(QWidget* parent = nullptr);
    ~OptionalDateEdit() override;

    QDate date() const; ///< invalid where there is none
    void setDate(const QDate& date);
    bool isReadable() const;                        ///< false where something is typed that is no day
    void setToday(const QDate& today);              ///< instead of the system's
    QLineEdit* lineEdit() const { return m_input; } ///< the buddy of a label

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QDate today() const { return m_today.isValid() ? m_today : QDate::currentDate(); }
    QDate read(const QString& text) const;
    void typed();
    void tidy(); ///< writes the day as the language does
    void retranslate();
    void makeRoom();
    void openCalendar();

    QLineEdit* m_input;
    QToolButton* m_button;
    QDate m_date;
    QDate m_today;
};

} // namespace Rinnalla
