// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/referralform.h"

#include "core/casework/caselists.h"
#include "core/casework/referrals.h"
#include "ui/session/formrows.h"
#include "ui/session/partneredit.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/optionaldateedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace Rinnalla {

namespace {

constexpr int UsualReminder = 14; // days after it was offered

} // namespace

ReferralForm::ReferralForm(Session& session, QWidget* parent)
    : CaseForm(session, Kind::Referral, parent)
    , m_partner(new PartnerEdit(session))
    , m_service(new QComboBox)
    , m_step(new QComboBox)
    , m_scope(new QLineEdit)
    , m_remindOn(new OptionalDateEdit)
    , m_note(new NoteEdit)
{
    m_service->setObjectName(QStringLiteral("referral-service"));
    m_step->setObjectName(QStringLiteral("referral-step"));
    m_scope->setObjectName(QStringLiteral("referral-scope"));
    m_remindOn->setObjectName(QStringLiteral("referral-remind"));
    m_note->setObjectName(QStringLiteral("referral-note"));
    m_remindOn->setToday(session.clock().today());
    m_note->setLines(2);
    narrow(m_service);
    narrow(m_step);
    build();
    connect(m_partner, &PartnerEdit::changed, this, [this] {
        fillServices({});
        touch();
    });
    for (QComboBox* box : {m_service, m_step})
        connect(box, &QComboBox::activated, this, &ReferralForm::touch);
    connect(m_scope, &QLineEdit::textEdited, this, &ReferralForm::touch);
    connect(m_remindOn, &OptionalDateEdit::changed, this, &ReferralForm::touch);
    connect(m_note, &NoteEdit::textChanged, this, &ReferralForm::touch);
}

void ReferralForm::build()
{
    auto* form = makeFormLayout();
    addFormRow(form, m_partner, m_partner->lineEdit(), [] { return tr("To which partner"); });
    addFormRow(form, m_service, m_service, [] { return tr("To which service"); });
    addFormRow(form, m_step, m_step, [] { return tr("For which step"); });
    addFormRow(form, m_scope, m_scope, [] { return tr("What exactly may be told"); });
    addFormRow(form, m_remindOn, m_remindOn->lineEdit(), [] { return tr("Ask after it on"); });
    addFormRow(form, m_note, m_note, [] { return tr("Note"); });
    finish(form);
    localize(this, [this] {
        m_scope->setPlaceholderText(tr("For example: a name to call by, the language, the need for housing"));
        fillServices(chosen(m_service));
        fillSteps(m_step, chosen(m_step));
    });
}

CaseForm::Words ReferralForm::words() const
{
    return {tr("Save referral"), tr("Referral saved")};
}

QWidget* ReferralForm::firstField() const
{
    return m_partner->lineEdit();
}

void ReferralForm::fillServices(const Id& service)
{
    m_service->clear();
    m_service->addItem(tr("No service in particular"), QString());
    const auto services = CaseLists::servicesOf(m_session.connection(), m_partner->partner());
    for (const Record& one : services.value_or(QList<Record>()))
        m_service->addItem(inLine(one.text(ServiceField::Name)), one.id.toString());
    m_service->setEnabled(m_service->count() > 1);
    choose(m_service, service);
}

void ReferralForm::fill(const Record& referral)
{
    const bool isFresh = referral.id.isNull() && referral.values.isEmpty();
    m_partner->setPartner(referral.reference(ReferralField::Partner));
    fillServices(referral.reference(ReferralField::Service));
    fillSteps(m_step, referral.reference(ReferralField::Step));
    m_scope->setText(referral.text(ReferralField::Scope));
    const bool isOffered = Referrals::stateOf(referral) == QStringLiteral("offered");
    for (QWidget* agreed : {static_cast<QWidget*>(m_partner), static_cast<QWidget*>(m_scope)})
        agreed->setEnabled(isOffered); // the person said yes to these words, for this partner
    m_remindOn->setDate(isFresh ? m_session.clock().today().addDays(UsualReminder)
                                : referral.date(ReferralField::RemindOn));
    m_note->setText(referral.text(ReferralField::Note));
}

void ReferralForm::read(Edit& edit) const
{
    edit.set(ReferralField::Partner, m_partner->partner())
        .set(ReferralField::Service, chosen(m_service))
        .set(ReferralField::Step, chosen(m_step))
        .set(ReferralField::Scope, m_scope->text().trimmed())
        .set(ReferralField::RemindOn, m_remindOn->date())
        .set(ReferralField::Note, m_note->text());
}

void ReferralForm::complete(Edit& edit) const
{
    edit.set(ReferralField::Client, client())
        .set(ReferralField::State, "offered")
        .set(ReferralField::OfferedOn, m_session.clock().today())
        .set(ReferralField::At, m_session.clock().now())
        .set(ReferralField::Worker, m_session.worker());
}

QString ReferralForm::problem(QWidget*& where) const
{
    where = m_partner->lineEdit();
    if (m_partner->isUnknown())
        return tr("No partner has this name. Choose one from the list.");
    if (m_partner->partner().isNull())
        return tr("Say to which partner.");
    where = m_remindOn->lineEdit();
    if (!m_remindOn->isReadable())
        return tr("The day cannot be read.");
    return {};
}

} // namespace Rinnalla
