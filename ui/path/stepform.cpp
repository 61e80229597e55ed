// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/path/stepform.h"

#include "ui/session/formrows.h"
#include "ui/session/partneredit.h"
#include "ui/session/reviewfield.h"
#include "ui/session/session.h"
#include "ui/session/terms.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/optionaldateedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeEdit>

namespace Rinnalla {

namespace {

OptionalDateEdit* dateEdit(const Session& session, const char* name)
{
    auto* edit = new OptionalDateEdit;
    edit->setToday(session.clock().today());
    edit->setObjectName(QLatin1StringView(name));
    return edit;
}

} // namespace

StepForm::StepForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_state(new QComboBox)
    , m_decision(new NoteEdit)
    , m_partner(new PartnerEdit(session))
    , m_startsOn(dateEdit(session, "starts-on"))
    , m_endsOn(dateEdit(session, "ends-on"))
    , m_dueOn(dateEdit(session, "due-on"))
    , m_consent(new QCheckBox)
    , m_alongOn(dateEdit(session, "along-on"))
    , m_alongAt(new QTimeEdit(QTime(9, 0)))
    , m_review(new ReviewField(session.clock().today()))
{
    m_state->setObjectName(QStringLiteral("step-state"));
    m_decision->setObjectName(QStringLiteral("decision"));
    m_consent->setObjectName(QStringLiteral("consent"));
    for (const char* state : info(Kind::Step).field(StepField::State)->choices) {
        const QString value = QLatin1StringView(state);
        m_state->addItem(QIcon::fromTheme(Terms::stepStateIcon(value)), {}, value);
    }
    m_decision->setLines(3);
    auto* along = new QWidget;
    auto* row = new QHBoxLayout(along);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_alongOn, 1);
    row->addWidget(m_alongAt);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addFormRow(form, m_state, m_state, [] { return tr("State"); });
    addFormRow(form, m_decision, m_decision, [] { return tr("The decision, in the person's own words"); });
    addFormRow(form, m_partner, m_partner->lineEdit(), [] { return tr("Partner"); });
    addFormRow(form, m_dueOn, m_dueOn->lineEdit(), [] { return tr("Deadline"); });
    addFormRow(form, m_startsOn, m_startsOn->lineEdit(), [] { return tr("Begins"); });
    addFormRow(form, m_endsOn, m_endsOn->lineEdit(), [] { return tr("Ends"); });
    addFormRow(form, along, m_alongOn->lineEdit(), [] { return tr("Going along, on"); });
    addFormRow(form, m_review, m_review->lineEdit(), [] { return tr("Look again on"); });
    form->addRow(m_consent);
    localize(this, [this] {
        for (int i = 0; i < m_state->count(); ++i)
            m_state->setItemText(i, Terms::stepState(m_state->itemData(i).toString()));
        m_consent->setText(tr("The person consents to a referral"));
        m_alongAt->setAccessibleName(tr("Going along, at"));
        m_alongAt->setLocale(QLocale());
        m_alongAt->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    });

    connect(m_state, &QComboBox::activated, this, [this] {
        m_stateSet = true;
        emit changed();
    });
    connect(m_decision, &NoteEdit::textChanged, this, &StepForm::changed);
    connect(m_partner, &PartnerEdit::changed, this, &StepForm::changed);
    for (OptionalDateEdit* date : {m_startsOn, m_endsOn, m_dueOn, m_alongOn})
        connect(date, &OptionalDateEdit::changed, this, &StepForm::changed);
    connect(m_alongAt, &QTimeEdit::timeChanged, this, &StepForm::changed);
    connect(m_review, &ReviewField::changed, this, &StepForm::changed);
    connect(m_consent, &QCheckBox::clicked, this, &StepForm::changed);
}

QWidget* StepForm::firstField() const
{
    return m_state;
}

QWidget* StepForm::unknownPartner() const
{
    return m_partner->isUnknown() ? m_partner->lineEdit() : nullptr;
}

void StepForm::fill(const Values& values)
{
    const QSignalBlocker quiet(this);
    const Record step{Kind::Step, {}, values};
    const QString state = step.text(StepField::State);
    m_stateSet = !state.isEmpty();
    m_state->setCurrentIndex(qMax(0, m_state->findData(state)));
    m_decision->setText(step.text(StepField::Decision));
    m_partner->setPartner(step.reference(StepField::Partner));
    m_startsOn->setDate(step.date(StepField::StartsOn));
    m_endsOn->setDate(step.date(StepField::EndsOn));
    m_dueOn->setDate(step.date(StepField::DueOn));
    m_computed = {};
    m_consent->setChecked(step.boolean(StepField::ConsentToRefer));
    const QDateTime along = step.time(StepField::AccompanimentAt);
    m_alongOn->setDate(along.date());
    m_alongAt->setTime(along.isValid() ? along.time() : QTime(9, 0));
    m_review->set(step.date(StepField::ReviewOn), static_cast<int>(step.integer(StepField::ReviewEvery)));
}

void StepForm::read(Edit& step) const
{
    const QDate along = m_alongOn->date();
    step.set(StepField::State, m_state->currentData().toString())
        .set(StepField::Decision, m_decision->text())
        .set(StepField::Partner, m_partner->partner())
        .set(StepField::StartsOn, m_startsOn->date())
        .set(StepField::EndsOn, m_endsOn->date())
        .set(StepField::DueOn, m_dueOn->date())
        .set(StepField::ConsentToRefer, m_consent->isChecked() ? QCborValue(true) : QCborValue(nullptr))
        .set(StepField::AccompanimentAt, along.isValid() ? QDateTime(along, m_alongAt->time()) : QDateTime())
        .set(StepField::ReviewOn, m_review->day())
        .set(StepField::ReviewEvery, m_review->months() > 0 ? QCborValue(m_review->months()) : QCborValue(nullptr));
}

bool StepForm::isReadable() const
{
    for (const OptionalDateEdit* date : {m_startsOn, m_endsOn, m_dueOn, m_alongOn})
        if (!date->isReadable())
            return false;
    return m_review->isReadable();
}

void StepForm::follow(const QString& state)
{
    if (!m_stateSet)
        m_state->setCurrentIndex(qMax(0, m_state->findData(state)));
}

void StepForm::setCountedDeadline(const QDate& day)
{
    const QSignalBlocker quiet(this);
    m_computed = day;
    m_dueOn->setDate(day);
}

void StepForm::setComputedDeadline(const QDate& day)
{
    if (m_dueOn->date().isValid() && m_dueOn->date() != m_computed)
        return;
    m_computed = day;
    m_dueOn->setDate(day);
}

} // namespace Rinnalla
