// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/draftedform.h"

class QDateTimeEdit;
class QLineEdit;
class QSpinBox;

namespace Rinnalla {

class ChoiceBar;
class LanguagesEdit;
class MinutesField;
class NoteEdit;
class Notice;
class PartnerEdit;
class TokenEdit;

/// A consultation given to professionals, a training, a meeting, advocacy or a peer group: what, when, for whom, how
/// many. Nobody's identity belongs here; where a text looks as if it named a person, the form says so and refuses
/// nothing.
class ActivityForm final : public DraftedForm {
    Q_OBJECT

public:
    explicit ActivityForm(Session& session, QWidget* parent = nullptr);

    QWidget* firstField() const override;

    static QString icon(const QString& kind);
    static QString kindName(const QString& kind);

private:
    void makeFields();
    void connectAll();
    void hint();
    void fill(const Record& activity) override;
    void read(Edit& edit) const override;
    void complete(Edit& edit) const override;
    QString problem(QWidget*& where) const override;

    ChoiceBar* m_kind;
    QLineEdit* m_title;
    QDateTimeEdit* m_at;
    MinutesField* m_minutes;
    QLineEdit* m_audience;
    QSpinBox* m_people;
    PartnerEdit* m_partner;
    TokenEdit* m_topics;
    LanguagesEdit* m_languages;
    QLineEdit* m_region;
    NoteEdit* m_note;
    Notice* m_hint;
};

} // namespace Rinnalla
