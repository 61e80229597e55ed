// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/statistics.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace Rinnalla {

class ChoiceBar;
class OptionalDateEdit;

/// Which days, where, and for whom.
class PeriodBar : public QWidget {
    Q_OBJECT

public:
    explicit PeriodBar(QWidget* parent = nullptr);

    void begin(const QDate& today, const QStringList& regions); ///< this year, everywhere, for own work
    void setRegions(const QStringList& regions);                ///< keeps the one chosen
    Scope scope(const QString& room) const;                     ///< days that are no period where they are not complete
    Purpose purpose() const;

signals:
    void changed(); ///< by the worker

private:
    void retranslate();
    void choosePeriod(const QString& name);

    QDate m_today;
    ChoiceBar* m_periods;
    OptionalDateEdit* m_from;
    OptionalDateEdit* m_until;
    QLabel* m_fromLabel;
    QLabel* m_untilLabel;
    QLabel* m_regionLabel;
    QComboBox* m_region;
    ChoiceBar* m_purposes;
};

} // namespace Rinnalla
