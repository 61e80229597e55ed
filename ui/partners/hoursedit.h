// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/openinghours.h"
#include "ui/partners/detailrows.h"

class QCheckBox;
class QComboBox;
class QToolButton;

namespace Rinnalla {

class OptionalDateEdit;

/// Opening hours: day and night, or days of the week with times; exceptions for dates; what happens on public holidays.
/// Lines of another sort, such as monthly rules, are shown in words and kept, or taken away.
class HoursEdit final : public DetailRows {
    Q_OBJECT

public:
    explicit HoursEdit(QWidget* parent = nullptr);

    QCborValue value() const override;
    void setValue(const QCborValue& value) override;
    QWidget* first() const override;
    /// What cannot be read, in a sentence; empty where all of it can.
    QString problem() const;

private:
    struct Row {
        QCborValue before;
        QWidget* content = nullptr;
        QList<QToolButton*> days = {}; ///< from Monday; none in an exception
        OptionalDateEdit* from = nullptr;
        OptionalDateEdit* until = nullptr;
        QCheckBox* closed = nullptr;
        QLineEdit* opens = nullptr; ///< null: shown in words only
        QLineEdit* closes = nullptr;
    };

    void addWeekly(const QCborValue& before, const Directory::HoursItem& item);
    void addException(const QCborValue& before, const Directory::HoursItem& item);
    void addWords(const QCborValue& before, const QString& words);
    void addTimes(Row& row, const Directory::HoursItem& item, QLayout* into);
    void keep(const Row& row);
    QCborValue valueOf(const Row& row) const;
    void retranslate();

    QCheckBox* m_always;
    QComboBox* m_holidays;
    QList<Row> m_lines;
};

} // namespace Rinnalla
