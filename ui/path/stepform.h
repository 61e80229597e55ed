// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTimeEdit;

namespace Rinnalla {

class NoteEdit;
class OptionalDateEdit;
class PartnerEdit;
class ReviewField;
class Session;

/// What a worker takes down about a step whatever it is: its state, the decision in the person's own words, the
/// partner it is taken with, days, consent to refer, going along and looking at it again. The state follows what is
/// told and chosen until the worker sets it.
class StepForm : public QWidget {
    Q_OBJECT

public:
    explicit StepForm(Session& session, QWidget* parent = nullptr);

    void fill(const Values& step);
    void read(Edit& step) const;
    bool isReadable() const; ///< false where a day is typed that is none

    void follow(const QString& state);          ///< unless the worker has set one
    void setComputedDeadline(const QDate& day); ///< unless the worker has set one
    void setCountedDeadline(const QDate& day);  ///< the deadline shown was counted: it follows the days it counts from
    QWidget* firstField() const;
    QWidget* unknownPartner() const; ///< the field where a name is typed that is no partner's; null where none is

signals:
    void changed(); ///< by the worker

private:
    QComboBox* m_state;
    NoteEdit* m_decision;
    PartnerEdit* m_partner;
    OptionalDateEdit* m_startsOn;
    OptionalDateEdit* m_endsOn;
    OptionalDateEdit* m_dueOn;
    QCheckBox* m_consent;
    OptionalDateEdit* m_alongOn;
    QTimeEdit* m_alongAt;
    ReviewField* m_review;
    bool m_stateSet = false;
    QDate m_computed;
};

} // namespace Rinnalla
