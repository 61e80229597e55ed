// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/casework/caseform.h"

class QLineEdit;

namespace Rinnalla {

class NoteEdit;
class OptionalDateEdit;
class PartnerEdit;

/// A referral: to whom, for which step, what exactly may be told. A new one is offered today.
class ReferralForm final : public CaseForm {
    Q_OBJECT

public:
    explicit ReferralForm(Session& session, QWidget* parent = nullptr);

    QWidget* firstField() const override;

private:
    void build();
    void fillServices(const Id& service);
    Words words() const override;
    void fill(const Record& referral) override;
    void read(Edit& edit) const override;
    void complete(Edit& edit) const override;
    QString problem(QWidget*& where) const override;

    PartnerEdit* m_partner;
    QComboBox* m_service;
    QComboBox* m_step;
    QLineEdit* m_scope;
    OptionalDateEdit* m_remindOn;
    NoteEdit* m_note;
};

} // namespace Rinnalla
