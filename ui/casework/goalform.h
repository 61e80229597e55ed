// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/casework/caseform.h"

namespace Rinnalla {

class NoteEdit;
class OptionalDateEdit;

/// A goal of the person's own, in their own words and their own language. Ctrl+Enter saves from among the words.
class GoalForm final : public CaseForm {
    Q_OBJECT

public:
    explicit GoalForm(Session& session, QWidget* parent = nullptr);

    QWidget* firstField() const override;

private:
    void fillLanguages(const QString& language);
    Words words() const override;
    void fill(const Record& goal) override;
    void read(Edit& edit) const override;
    void complete(Edit& edit) const override;
    QString problem(QWidget*& where) const override;

    NoteEdit* m_words;
    QComboBox* m_language;
    OptionalDateEdit* m_reviewOn;
};

} // namespace Rinnalla
