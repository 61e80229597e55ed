// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/promptrow.h"

#include "ui/casework/aidtext.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/plaintext.h"

#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace Rinnalla {

using Assessments::Mark;

PromptRow::PromptRow(const AidPrompt& prompt, QWidget* parent)
    : QWidget(parent)
    , m_prompt(prompt)
    , m_question(new PlainText({}, this))
    , m_mark(new ChoiceBar(this))
    , m_words(new NoteEdit(this))
{
    for (const Mark mark : {Mark::NotDiscussed, Mark::Discussed, Mark::Declined})
        m_mark->add(Assessments::nameOf(mark));
    m_mark->setValue(Assessments::nameOf(Mark::NotDiscussed));
    m_mark->setObjectName(prompt.key);
    m_words->setObjectName(prompt.key + QStringLiteral("-words"));
    m_words->setLines(2);
    m_question->beginAtInterfaceSide();
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 4, 0, 8);
    box->addWidget(m_question);
    box->addWidget(m_mark);
    box->addWidget(m_words);
    connect(m_mark, &ChoiceBar::chosen, this, [this] {
        showWords();
        emit changed();
    });
    connect(m_words, &NoteEdit::textChanged, this, &PromptRow::changed);
    localize(this, [this] {
        const QString question = m_prompt.text.text(QLocale().bcp47Name());
        m_question->setText(question);
        m_mark->setAccessibleName(question);
        for (const QString& value : m_mark->values()) {
            const QString name = AidText::markName(Assessments::markNamed(value));
            m_mark->button(value)->setText(name);
            m_mark->button(value)->setAccessibleName(name);
            m_mark->button(value)->setAccessibleDescription(question);
        }
        m_words->setPlaceholderText(tr("In the person's own words, if they want it written down"));
        m_words->setAccessibleName(m_words->placeholderText());
        m_words->setAccessibleDescription(question);
    });
    showWords();
}

Assessments::Answer PromptRow::answer() const
{
    const Mark mark = Assessments::markNamed(m_mark->value());
    return {m_prompt.key, mark, mark == Mark::Discussed ? m_words->text().trimmed() : QString(),
            m_prompt.text.text(QLocale().bcp47Name())};
}

void PromptRow::setAnswer(const Assessments::Answer& answer)
{
    const QSignalBlocker quiet(this);
    m_mark->setValue(Assessments::nameOf(answer.mark));
    m_words->setText(answer.words);
    showWords();
}

void PromptRow::showWords()
{
    m_words->setVisible(Assessments::markNamed(m_mark->value()) == Mark::Discussed);
}

} // namespace Rinnalla
