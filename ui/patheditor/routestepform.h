// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/patheditor/routeforms.h"

class QVBoxLayout;

namespace Rinnalla {

/// All of one step: words, what comes before it, price, time limits, options, whom to ask.
class RouteStepForm : public QWidget {
    Q_OBJECT

public:
    /// earlier: the steps before it, by id, with their titles in the language of the window.
    RouteStepForm(const StepTemplate& step, const QList<QPair<QString, QString>>& earlier, const RouteFormNeeds& needs,
                  QWidget* parent = nullptr);

    StepTemplate value() const;
    bool isReadable() const; ///< false where a day is typed that is none

signals:
    void changed();

private:
    void addWords(QVBoxLayout* column, const StepTemplate& step, const RouteFormNeeds& needs);
    void addBefore(QVBoxLayout* column, const QStringList& before, const QList<QPair<QString, QString>>& earlier);
    void addPeriods(QVBoxLayout* column, const QList<Period>& periods, const RouteFormNeeds& needs);
    void addOptions(QVBoxLayout* column, const QList<Option>& options, const RouteFormNeeds& needs);
    void addHelp(QVBoxLayout* column, const StepTemplate& step, const RouteFormNeeds& needs);

    QString m_id;
    TextsEdit* m_title;
    TextsEdit* m_about;
    QCheckBox* m_hasPrice;
    TextsEdit* m_price;
    QList<QPair<QString, QCheckBox*>> m_before;
    FormList* m_periods;
    FormList* m_options;
    CodesEdit* m_facts;
    CodesEdit* m_partners;
    QCheckBox* m_along;
};

/// What is said of the route itself: words, picture, place among the lanes, the rooms it is offered in.
class RouteForm : public QWidget {
    Q_OBJECT

public:
    RouteForm(const Route& route, const RouteFormNeeds& needs, QWidget* parent = nullptr);

    void read(Route& route) const; ///< writes over what the form holds

signals:
    void changed();

private:
    TextsEdit* m_title;
    TextsEdit* m_summary;
    QComboBox* m_icon;
    QSpinBox* m_order;
    QList<QPair<QString, QCheckBox*>> m_rooms;
};

} // namespace Rinnalla
