// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clients/consentpanel.h"

#include "ui/session/draftkeeper.h"
#include "ui/session/terms.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optionaldateedit.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace Rinnalla {

namespace {

const QString Scope = QStringLiteral("scope");
const QString Form = QStringLiteral("form");
const QString Oral = QStringLiteral("oral");
const QString Written = QStringLiteral("written");

} // namespace

ConsentPanel::ConsentPanel(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_scope(new QLineEdit)
    , m_form(new ChoiceBar)
    , m_givenOn(new OptionalDateEdit)
    , m_problem(new Notice(Notice::Tone::Error))
{
    m_scope->setObjectName(QStringLiteral("consent-scope"));
    m_form->add(Oral);
    m_form->add(Written);
    m_givenOn->setToday(session.clock().today());
    auto* title = new Heading(Heading::Level::Section);
    auto* scope = new QLabel;
    auto* given = new QLabel;
    scope->setBuddy(m_scope);
    given->setBuddy(m_givenOn->lineEdit());
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(scope, m_scope);
    form->addRow(QString(), m_form);
    form->addRow(given, m_givenOn);
    auto* save = new QPushButton;
    auto* back = new QPushButton;
    save->setProperty("primary", true);
    connect(save, &QPushButton::clicked, this, &ConsentPanel::save);
    connect(back, &QPushButton::clicked, this, &ConsentPanel::leave);
    auto* row = new QHBoxLayout;
    row->addWidget(save);
    row->addWidget(back);
    row->addStretch();
    body()->addWidget(title);
    body()->addLayout(form);
    body()->addWidget(m_problem);
    body()->addLayout(row);
    localize(this, [=, this] {
        title->setText(tr("Consent"));
        scope->setText(tr("The person consents to"));
        m_scope->setAccessibleName(scope->text());
        m_scope->setPlaceholderText(tr("What may be told, to whom, for what"));
        m_scope->setToolTip(m_scope->placeholderText());
        given->setText(tr("Given on"));
        m_givenOn->lineEdit()->setAccessibleName(given->text());
        for (const QString& value : m_form->values())
            m_form->button(value)->setText(Terms::consentForm(value));
        save->setText(tr("Save consent"));
        back->setText(tr("Back"));
    });
    const auto touch = [this] {
        if (m_draft)
            m_draft->touch();
    };
    connect(m_scope, &QLineEdit::textEdited, this, touch);
    connect(m_form, &ChoiceBar::chosen, this, touch);
    hide();
}

ConsentPanel::~ConsentPanel() = default;

void ConsentPanel::begin(const Id& client)
{
    m_client = client;
    m_draft = std::make_unique<DraftKeeper>(
        m_session, QStringLiteral("consent/") + client.toString(), [this] { return draft(); }, nullptr);
    const QCborMap kept = m_draft->load();
    m_scope->setText(kept.value(Scope).toString());
    m_form->setValue(kept.value(Form).toString(Oral));
    m_givenOn->setDate(m_session.clock().today());
    m_problem->setText({});
    show();
    m_scope->setFocus(Qt::OtherFocusReason);
}

QCborMap ConsentPanel::draft() const
{
    return m_scope->text().isEmpty() ? QCborMap() : QCborMap{{Scope, m_scope->text()}, {Form, m_form->value()}};
}

bool ConsentPanel::save()
{
    const QString scope = m_scope->text().trimmed();
    m_problem->setText(scope.isEmpty()            ? tr("Say what the person consents to.")
                       : !m_givenOn->isReadable() ? tr("The day cannot be read.")
                                                  : QString());
    if (!m_problem->text().isEmpty())
        return false;
    Edit consent{Kind::Consent, m_session.store().newId(), {}};
    consent.set(ConsentField::Client, m_client)
        .set(ConsentField::Scope, scope)
        .set(ConsentField::Form, m_form->value())
        .set(ConsentField::GivenOn, m_givenOn->date());
    if (!m_session.write({consent}, tr("Consent saved")))
        return false;
    m_draft->discard();
    m_draft.reset();
    hide();
    return true;
}

void ConsentPanel::leave()
{
    if (m_draft)
        m_draft->keep();
    m_draft.reset();
    hide();
}

void ConsentPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        Card::keyPressEvent(event);
}

} // namespace Rinnalla
