// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/casework/aids.h"

#include <QWidget>

namespace Rinnalla {

class ChoiceBar;
class NoteEdit;
class PlainText;

/// One prompt of an aid: the question, what became of it, and the client's own words where it was talked about.
class PromptRow final : public QWidget {
    Q_OBJECT

public:
    explicit PromptRow(const AidPrompt& prompt, QWidget* parent = nullptr);

    QString key() const { return m_prompt.key; }
    Assessments::Answer answer() const;
    void setAnswer(const Assessments::Answer& answer);

signals:
    void changed(); ///< by the worker

private:
    void showWords();

    const AidPrompt m_prompt;
    PlainText* m_question;
    ChoiceBar* m_mark;
    NoteEdit* m_words;
};

} // namespace Rinnalla
