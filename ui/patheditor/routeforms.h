// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/route.h"
#include "ui/patheditor/codesedit.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace Rinnalla {

class FormList;
class OptionalDateEdit;
class TextsEdit;

/// What the forms of a route need to be made: made anew when the language of the window changes.
struct RouteFormNeeds {
    QStringList languages; ///< shown side by side
    CodesEdit::Codes facts;
    CodesEdit::Codes services;
    std::function<QString(const char* what)> newId; ///< "option" → an id nothing else has
};

/// A time limit: from when, how long, of which kind, which day switches it off, and since when the rule holds.
class PeriodForm : public Card {
    Q_OBJECT

public:
    PeriodForm(const Period& period, const RouteFormNeeds& needs, QWidget* parent = nullptr);
    Period value() const;
    bool isReadable() const; ///< false where a day is typed that is none

signals:
    void changed();

private:
    QWidget* makeRule(const Period& period);
    QWidget* makeValidity(const Period& period, const RouteFormNeeds& needs);

    TextsEdit* m_label;
    QComboBox* m_starts;
    QComboBox* m_unless; ///< the day that switches it off; its data is empty where nothing does
    QSpinBox* m_length;
    QComboBox* m_unit;
    QComboBox* m_sense;
    OptionalDateEdit* m_from;
    OptionalDateEdit* m_to;
    QComboBox* m_fact;
};

/// What follows from an option: for whom, whether it can be undone, whether it may cost, and the words.
class ConsequenceForm : public QWidget {
    Q_OBJECT

public:
    ConsequenceForm(const Consequence& consequence, const RouteFormNeeds& needs, QWidget* parent = nullptr);
    Consequence value() const;

signals:
    void changed();

private:
    QComboBox* m_whom;
    QCheckBox* m_final;
    QCheckBox* m_cost;
    TextsEdit* m_text;
    CodesEdit* m_facts;
};

/// An option and all that follows from it.
class OptionForm : public Card {
    Q_OBJECT

public:
    OptionForm(const Option& option, const RouteFormNeeds& needs, QWidget* parent = nullptr);
    Option value() const;

signals:
    void changed();

private:
    QString m_id;
    TextsEdit* m_title;
    FormList* m_consequences;
};

} // namespace Rinnalla
