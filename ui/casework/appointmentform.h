// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/casework/caseform.h"

class QLineEdit;
class QTimeEdit;

namespace Rinnalla {

class ChoiceBar;
class MinutesField;
class NoteEdit;
class OptionalDateEdit;
class PartnerEdit;

/// A time agreed with a client: when, how long, what, where, with which partner, for which step, who goes along.
/// Everything but the day may stay open.
class AppointmentForm final : public CaseForm {
    Q_OBJECT

public:
    explicit AppointmentForm(Session& session, QWidget* parent = nullptr);

    QWidget* firstField() const override;

private:
    void build();
    void connectAll();
    void retranslate();
    Words words() const override;
    void fill(const Record& appointment) override;
    void read(Edit& edit) const override;
    void complete(Edit& edit) const override;
    QString problem(QWidget*& where) const override;

    OptionalDateEdit* m_day;
    QTimeEdit* m_time;
    MinutesField* m_minutes;
    ChoiceBar* m_type;
    QLineEdit* m_place;
    PartnerEdit* m_partner;
    QComboBox* m_step;
    QLineEdit* m_along;
    QComboBox* m_remind;
    NoteEdit* m_note;
};

} // namespace Rinnalla
