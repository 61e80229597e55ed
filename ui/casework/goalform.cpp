// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/goalform.h"

#include "core/store/lists.h"
#include "ui/session/formrows.h"
#include "ui/session/terms.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/optionaldateedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace Rinnalla {

GoalForm::GoalForm(Session& session, QWidget* parent)
    : CaseForm(session, Kind::Goal, parent)
    , m_words(new NoteEdit)
    , m_language(new QComboBox)
    , m_reviewOn(new OptionalDateEdit)
{
    m_words->setObjectName(QStringLiteral("goal-words"));
    m_words->setLines(2);
    m_language->setObjectName(QStringLiteral("goal-language"));
    m_reviewOn->setObjectName(QStringLiteral("goal-review"));
    m_reviewOn->setToday(session.clock().today());
    auto* rows = makeFormLayout();
    addFormRow(rows, m_words, m_words, [] { return tr("In their own words"); });
    addFormRow(rows, m_language, m_language, [] { return tr("Language"); });
    addFormRow(rows, m_reviewOn, m_reviewOn->lineEdit(), [] { return tr("Look at it together again on"); });
    connect(m_words, &NoteEdit::textChanged, this, &GoalForm::touch);
    connect(m_language, &QComboBox::activated, this, &GoalForm::touch);
    connect(m_reviewOn, &OptionalDateEdit::changed, this, &GoalForm::touch);
    finish(rows);
    localize(this, [this] {
        m_words->setPlaceholderText(tr("Word for word, in any language. Ctrl+Enter saves."));
        fillLanguages(m_language->currentData().toString());
    });
}

CaseForm::Words GoalForm::words() const
{
    return {tr("Save goal"), tr("Goal saved")};
}

QWidget* GoalForm::firstField() const
{
    return m_words;
}

/// Those of the client, and the one it was said in.
void GoalForm::fillLanguages(const QString& language)
{
    const Record client = Lists::record(m_session.connection(), this->client())
                              .value_or(std::nullopt)
                              .value_or(Record{Kind::Client, {}, {}});
    QStringList tags = client.texts(ClientField::Speaks) + client.texts(ClientField::Reads) + QStringList{language};
    tags.removeAll(QString());
    tags.removeDuplicates();
    m_language->clear();
    m_language->addItem(tr("not noted"), QString());
    for (const QString& tag : tags)
        m_language->addItem(Terms::languageName(tag), tag);
    m_language->setCurrentIndex(m_language->findData(language));
}

void GoalForm::fill(const Record& goal)
{
    m_words->setText(goal.text(GoalField::Words));
    fillLanguages(goal.text(GoalField::Language));
    m_reviewOn->setDate(goal.date(GoalField::ReviewOn));
}

void GoalForm::read(Edit& edit) const
{
    edit.set(GoalField::Words, m_words->text())
        .set(GoalField::Language, m_language->currentData().toString())
        .set(GoalField::ReviewOn, m_reviewOn->date());
}

void GoalForm::complete(Edit& edit) const
{
    edit.set(GoalField::Client, client())
        .set(GoalField::State, "open")
        .set(GoalField::SetOn, m_session.clock().today())
        .set(GoalField::Worker, m_session.worker());
}

QString GoalForm::problem(QWidget*& where) const
{
    where = m_words;
    if (m_words->text().trimmed().isEmpty())
        return tr("Write down what the person wants.");
    where = m_reviewOn->lineEdit();
    return m_reviewOn->isReadable() ? QString() : tr("The day cannot be read.");
}

} // namespace Rinnalla
