// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/referralsteppanel.h"

#include "core/casework/caselists.h"
#include "core/casework/merging.h"
#include "core/casework/referrals.h"
#include "core/store/lists.h"
#include "ui/session/formrows.h"
#include "ui/session/terms.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optionaldateedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace Rinnalla {

ReferralStepPanel::ReferralStepPanel(Session& session, const Record& referral, const QString& state, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_referral(referral)
    , m_state(state)
    , m_day(new OptionalDateEdit)
    , m_consent(new QComboBox)
    , m_scope(new QLineEdit(referral.text(ReferralField::Scope)))
    , m_form(new ChoiceBar)
    , m_words(new QLineEdit)
    , m_problem(new Notice(Notice::Tone::Error))
{
    m_day->setObjectName(QStringLiteral("referral-day"));
    m_day->setToday(session.clock().today());
    m_day->setDate(session.clock().today());
    m_consent->setObjectName(QStringLiteral("referral-consent"));
    m_consent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_consent->setMinimumContentsLength(10);
    m_scope->setObjectName(QStringLiteral("referral-consent-scope"));
    m_words->setObjectName(QStringLiteral("referral-words"));
    for (const char* form : info(Kind::Consent).field(ConsentField::Form)->choices)
        m_form->add(QString::fromLatin1(form));
    m_form->setValue(QStringLiteral("oral"));
    build();
    fillConsents();
    showConsent();
    connect(m_consent, &QComboBox::currentIndexChanged, this, &ReferralStepPanel::showConsent);
}

void ReferralStepPanel::build()
{
    auto* form = makeFormLayout();
    addFormRow(form, m_day, m_day->lineEdit(), [] { return tr("On"); });
    if (needsConsent()) {
        addFormRow(form, m_consent, m_consent, [] { return tr("Which consent"); });
        addFormRow(form, m_scope, m_scope, [] { return tr("What may be told, and for what"); });
        addFormRow(form, m_form, m_form, [] { return tr("How it was given"); });
    } else if (m_state == QStringLiteral("sent")) {
        addFormRow(form, m_words, m_words, [] { return tr("How you sent it"); });
    } else if (m_state.startsWith(QStringLiteral("declined"))) {
        addFormRow(form, m_words, m_words, [] { return tr("Why, if it was said"); });
    }
    auto* save = new QPushButton;
    auto* back = new QPushButton;
    save->setObjectName(QStringLiteral("referral-go"));
    back->setObjectName(QStringLiteral("referral-stay"));
    save->setProperty("primary", true);
    connect(save, &QPushButton::clicked, this, &ReferralStepPanel::save);
    connect(back, &QPushButton::clicked, this, &ReferralStepPanel::left);
    auto* row = new QHBoxLayout;
    row->addWidget(save);
    row->addWidget(back);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(row);
    localize(this, [this, save, back] {
        save->setText(tr("Keep: %1").arg(Terms::referralState(m_state)));
        back->setText(tr("Back"));
        m_words->setPlaceholderText(m_state == QStringLiteral("sent") ? tr("By telephone, by letter, we went together")
                                                                      : QString());
        for (const QString& value : m_form->values())
            m_form->button(value)->setText(Terms::consentForm(value));
    });
}

/// Those of the person, whichever record they stand on, that may be used, and are for this partner or for nobody in
/// particular; or a new one.
void ReferralStepPanel::fillConsents()
{
    const QDate today = m_session.clock().today();
    const Id partner = m_referral.reference(ReferralField::Partner);
    const Id client = m_referral.reference(ReferralField::Client);
    const Id person = Merging::kept(m_session.connection(), client).value_or(client);
    const auto all = CaseLists::consentsOf(m_session.connection(), person);
    for (const Record& consent : all.value_or(QList<Record>())) {
        const Id other = consent.reference(ConsentField::Partner);
        if (Referrals::mayUse(consent, today) && Referrals::isSettled(m_session.store(), consent.id)
            && (other.isNull() || other == partner))
            m_consents += consent;
    }
    for (const Record& consent : m_consents)
        m_consent->addItem(inLine(consent.text(ConsentField::Scope)));
    m_consent->addItem(tr("The person consents now"));
    m_consent->setCurrentIndex(m_consent->count() - 1);
}

void ReferralStepPanel::showConsent()
{
    const bool isNew = m_consent->currentIndex() == m_consents.size();
    m_scope->setEnabled(isNew);
    m_form->setEnabled(isNew);
}

QString ReferralStepPanel::problem() const
{
    if (!m_day->isReadable() || !m_day->date().isValid())
        return tr("The day cannot be read.");
    if (m_day->date() > m_session.clock().today())
        return tr("The day has not come yet.");
    if (const QDate last = Referrals::lastDay(m_referral); last.isValid() && m_day->date() < last)
        return tr("This cannot be before what it follows.");
    const bool isNew = m_consent->currentIndex() == m_consents.size();
    if (needsConsent() && isNew && m_scope->text().trimmed().isEmpty())
        return tr("Say what the person consents to.");
    return {};
}

Edit ReferralStepPanel::newConsent() const
{
    Edit consent{Kind::Consent, m_session.store().newId(), {}};
    consent.set(ConsentField::Client, m_referral.reference(ReferralField::Client))
        .set(ConsentField::Scope, m_scope->text().trimmed())
        .set(ConsentField::Partner, m_referral.reference(ReferralField::Partner))
        .set(ConsentField::Form, m_form->value())
        .set(ConsentField::GivenOn, m_day->date())
        .set(ConsentField::Worker, m_session.worker());
    return consent;
}

bool ReferralStepPanel::save()
{
    m_problem->setText(problem());
    if (!m_problem->text().isEmpty())
        return false;
    QList<Edit> edits;
    std::optional<Record> consent;
    if (needsConsent() && m_consent->currentIndex() < m_consents.size()) {
        consent = m_consents.at(m_consent->currentIndex());
    } else if (needsConsent()) {
        edits += newConsent();
        consent = Record{Kind::Consent, edits.first().id, edits.first().values};
    } else if (const Id known = m_referral.reference(ReferralField::Consent); !known.isNull()) {
        consent = Lists::record(m_session.connection(), known).value_or(std::nullopt);
    }
    const auto person = Merging::group(m_session.connection(), m_referral.reference(ReferralField::Client));
    Status may = Referrals::mayGo(m_referral, m_state, consent, m_day->date(), person.value_or(QList<Id>()));
    if (may && consent && Referrals::tells(m_state))
        may = Referrals::isSettled(m_session.store(), consent->id);
    if (!may) {
        m_problem->setText(may.error().message);
        return false;
    }
    const QString words = m_words->text().trimmed();
    Edit referral =
        Referrals::go(m_referral, m_state, m_day->date(), m_state == QStringLiteral("sent") ? QString() : words);
    if (m_state == QStringLiteral("sent"))
        referral.set(ReferralField::SentHow, words);
    if (needsConsent())
        referral.set(ReferralField::Consent, consent->id).set(ReferralField::Scope, consent->text(ConsentField::Scope));
    edits += referral;
    if (!m_session.write(edits, tr("Referral: %1").arg(Terms::referralState(m_state))))
        return false;
    emit saved();
    return true;
}

void ReferralStepPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Rinnalla
