// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clients/consentpanel.h"

#include "ui/session/draftkeeper.h"
#include "ui/session/fieldterms.h"
#include "ui/session/formrows.h"
#include "ui/session/partneredit.h"
#include "ui/session/terms.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optionaldateedit.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace Rinnalla {

namespace {

const QString Scope = QStringLiteral("scope");
const QString Form = QStringLiteral("form");
const QString Partner = QStringLiteral("partner");
const QString GivenOn = QStringLiteral("given_on");
const QString EndsOn = QStringLiteral("ends_on");
const QString Oral = QStringLiteral("oral");
const QString Written = QStringLiteral("written");

} // namespace

ConsentPanel::ConsentPanel(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_scope(new QLineEdit)
    , m_partner(new PartnerEdit(session))
    , m_form(new ChoiceBar)
    , m_givenOn(new OptionalDateEdit)
    , m_endsOn(new OptionalDateEdit)
    , m_problem(new Notice(Notice::Tone::Error))
{
    m_scope->setObjectName(QStringLiteral("consent-scope"));
    m_form->add(Oral);
    m_form->add(Written);
    for (OptionalDateEdit* day : {m_givenOn, m_endsOn})
        day->setToday(session.clock().today());
    m_givenOn->lineEdit()->setObjectName(QStringLiteral("consent-given"));
    m_endsOn->lineEdit()->setObjectName(QStringLiteral("consent-ends"));
    auto* title = new Heading(Heading::Level::Section);
    auto* form = new QVBoxLayout; // a form layout gives buttons that wrap one line
    form->setSpacing(4);
    addFormRow(form, m_scope, m_scope, [] { return tr("The person consents to"); });
    addFormRow(form, m_partner, m_partner->lineEdit(),
               [] { return FieldTerms::label(Kind::Consent, ConsentField::Partner); });
    addFormRow(form, m_form, m_form, [] { return FieldTerms::label(Kind::Consent, ConsentField::Form); });
    addFormRow(form, m_givenOn, m_givenOn->lineEdit(), [] { return tr("Given on"); });
    addFormRow(form, m_endsOn, m_endsOn->lineEdit(),
               [] { return FieldTerms::label(Kind::Consent, ConsentField::EndsOn); });
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
        m_scope->setPlaceholderText(tr("What may be told, to whom, for what"));
        m_scope->setToolTip(m_scope->placeholderText());
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
    connect(m_partner, &PartnerEdit::changed, this, touch);
    connect(m_givenOn, &OptionalDateEdit::changed, this, touch);
    connect(m_endsOn, &OptionalDateEdit::changed, this, touch);
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
    m_partner->setPartner(Id::fromString(kept.value(Partner).toString()).value_or(Id()));
    const QDate given = QDate::fromString(kept.value(GivenOn).toString(), Qt::ISODate);
    m_givenOn->setDate(given.isValid() ? given : m_session.clock().today());
    m_endsOn->setDate(QDate::fromString(kept.value(EndsOn).toString(), Qt::ISODate));
    m_problem->setText({});
    show();
    m_scope->setFocus(Qt::OtherFocusReason);
}

QCborMap ConsentPanel::draft() const
{
    if (m_scope->text().isEmpty())
        return {};
    return {{Scope, m_scope->text()},
            {Form, m_form->value()},
            {Partner, m_partner->partner().isNull() ? QString() : m_partner->partner().toString()},
            {GivenOn, m_givenOn->date().toString(Qt::ISODate)},
            {EndsOn, m_endsOn->date().toString(Qt::ISODate)}};
}

QString ConsentPanel::problem() const
{
    if (m_scope->text().trimmed().isEmpty())
        return tr("Say what the person consents to.");
    if (m_partner->isUnknown())
        return tr("No partner has this name. Choose one from the list, or leave it empty.");
    if (!m_givenOn->isReadable() || !m_endsOn->isReadable())
        return tr("The day cannot be read.");
    if (!m_givenOn->date().isValid())
        return tr("Say on which day the person consented.");
    const bool endsFirst = m_endsOn->date().isValid() && m_endsOn->date() < m_givenOn->date();
    return endsFirst ? tr("The consent would end before it begins.") : QString();
}

bool ConsentPanel::save()
{
    m_problem->setText(problem());
    if (!m_problem->text().isEmpty())
        return false;
    Edit consent{Kind::Consent, m_session.store().newId(), {}};
    consent.set(ConsentField::Client, m_client)
        .set(ConsentField::Scope, m_scope->text().trimmed())
        .set(ConsentField::Form, m_form->value())
        .set(ConsentField::GivenOn, m_givenOn->date())
        .set(ConsentField::Worker, m_session.worker());
    if (!m_partner->partner().isNull())
        consent.set(ConsentField::Partner, m_partner->partner());
    if (m_endsOn->date().isValid())
        consent.set(ConsentField::EndsOn, m_endsOn->date());
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
