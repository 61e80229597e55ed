// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/referralscard.h"

#include "core/casework/caselists.h"
#include "core/casework/referrals.h"
#include "core/store/lists.h"
#include "ui/casework/caserow.h"
#include "ui/casework/casetext.h"
#include "ui/casework/referralform.h"
#include "ui/casework/referralsteppanel.h"
#include "ui/session/terms.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QPushButton>
#include <QToolButton>

namespace Rinnalla {

ReferralsCard::ReferralsCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_lost(new Notice(Notice::Tone::Warning))
    , m_list(new QVBoxLayout)
    , m_nothing(new QLabel)
    , m_add(new QPushButton)
    , m_form(new ReferralForm(session))
{
    auto* title = new Heading(Heading::Level::Section);
    auto* waiting = new QPushButton;
    m_nothing->setProperty("muted", true);
    m_nothing->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("referral-add"));
    m_add->setIcon(QIcon::fromTheme(QStringLiteral("mail-forward")));
    waiting->setObjectName(QStringLiteral("referrals-waiting"));
    waiting->setIcon(QIcon::fromTheme(QStringLiteral("view-list-details")));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->addWidget(m_add);
    flow->addWidget(waiting);
    m_list->setSpacing(0);
    body()->addWidget(title);
    body()->addWidget(m_lost);
    body()->addWidget(m_nothing);
    body()->addLayout(m_list);
    body()->addWidget(m_form);
    body()->addWidget(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] { begin({}); });
    connect(waiting, &QPushButton::clicked, this, [this] { m_session.open({QStringLiteral("referrals"), {}, {}}); });
    connect(m_form, &ReferralForm::finished, this, [this] { m_add->setFocus(Qt::OtherFocusReason); });
    localize(this, [this, title, waiting] {
        title->setText(tr("Referrals"));
        m_nothing->setText(tr("None yet. A referral is offered first; nothing is told before the person consents."));
        m_add->setText(tr("Offer a referral"));
        waiting->setText(tr("All that wait, by partner"));
        reload();
    });
}

void ReferralsCard::show(const Id& client)
{
    leave();
    m_client = client;
    reload();
}

void ReferralsCard::reload()
{
    if (m_client.isNull() || m_panel) // what is being typed stays until it is kept or left
        return;
    const auto referrals = CaseLists::referralsOf(m_session.connection(), m_client);
    if (!referrals)
        return m_session.fail(referrals.error());
    m_referrals = *referrals;
    m_lostCount = 0;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be what brought us here
        delete item;
    }
    for (const Record& referral : m_referrals)
        m_list->addWidget(makeRow(referral));
    m_nothing->setVisible(m_referrals.isEmpty());
    m_lost->setText(m_lostCount == 0 ? QString()
                                     : tr("%n open referral(s) rest on a consent that was withdrawn or has ended.",
                                          nullptr, m_lostCount));
}

QWidget* ReferralsCard::makeRow(const Record& referral)
{
    const QDate today = m_session.clock().today();
    QStringList body{CaseText::referralDays(m_session, referral)};
    if (const QString scope = referral.text(ReferralField::Scope); !scope.isEmpty())
        body += tr("May be told: %1").arg(inLine(scope));
    if (const QString how = referral.text(ReferralField::SentHow); !how.isEmpty())
        body += tr("Sent: %1").arg(inLine(how));
    if (const QString reason = referral.text(ReferralField::Reason); !reason.isEmpty())
        body += tr("Why: %1").arg(inLine(reason));
    if (const QDate remind = referral.date(ReferralField::RemindOn); remind.isValid())
        body += tr("Ask after it: %1").arg(Terms::day(remind, today));
    if (const QString note = referral.text(ReferralField::Note); !note.isEmpty())
        body += note;
    auto* row = new CaseRow(QStringLiteral("mail-forward"), CaseText::referralTitle(m_session, referral), body);
    warn(row, referral);
    addButtons(row, referral);
    return row;
}

void ReferralsCard::warn(CaseRow* row, const Record& referral)
{
    const QString lost = lostConsent(m_session, referral);
    if (lost.isEmpty())
        return;
    ++m_lostCount;
    row->addWarning(lost);
}

QString ReferralsCard::lostConsent(Session& session, const Record& referral)
{
    const Id known = referral.reference(ReferralField::Consent);
    if (known.isNull())
        return {};
    const auto consent = Lists::record(session.connection(), known).value_or(std::nullopt);
    if (!Referrals::hasLostConsent(referral, consent, session.clock().today()))
        return {};
    return Referrals::isSent(referral)
               ? tr("The consent does not hold any more. Tell the partner that it was taken back, or has "
                    "ended, and tell nothing more.")
               : tr("The consent does not hold any more. Ask the person again before you send anything.");
}

void ReferralsCard::addButtons(CaseRow* row, const Record& referral)
{
    const auto on = [&](const char* icon, const QString& text, const QString& name, auto act) {
        connect(row->addButton(QString::fromLatin1(icon), text, name), &QToolButton::clicked, this, act);
    };
    for (const QString& state : Referrals::nextStates(Referrals::stateOf(referral)))
        on(state.startsWith(QStringLiteral("declined")) ? "dialog-cancel" : "go-next", Terms::referralState(state),
           QStringLiteral("referral-to-") + state, [this, row, referral, state] { goTo(row, referral, state); });
    if (!Referrals::isOpen(referral))
        return;
    on("document-print", tr("Text to hand over…"), QStringLiteral("referral-text"), [this, id = referral.id] {
        m_session.open({QStringLiteral("form"), m_client, QStringLiteral("referral/") + id.toString()});
    });
    on("document-edit", tr("Edit"), QStringLiteral("referral-edit"), [this, id = referral.id] { begin(id); });
}

void ReferralsCard::goTo(CaseRow* row, const Record& referral, const QString& state)
{
    if (m_panel)
        m_panel->deleteLater();
    auto* panel = new ReferralStepPanel(m_session, referral, state);
    m_panel = panel;
    const auto end = [this] {
        m_panel = nullptr;
        reload();
    };
    connect(panel, &ReferralStepPanel::saved, this, end);
    connect(panel, &ReferralStepPanel::left, this, end);
    row->addPanel(panel);
    panel->show();
    if (auto* go = panel->findChild<QPushButton*>(QStringLiteral("referral-go")))
        go->setFocus(Qt::OtherFocusReason);
}

void ReferralsCard::begin(const Id& referral)
{
    for (const Record& known : m_referrals)
        if (known.id == referral)
            return m_form->begin(m_client, known);
    m_form->begin(m_client, Record{Kind::Referral, {}, {}});
}

void ReferralsCard::leave()
{
    m_panel = nullptr; // its row goes with the next reading
    if (m_form->isOpen())
        m_form->leave();
}

QString ReferralsCard::detail() const
{
    return m_form->isOpen() ? CaseText::place(m_client, QStringLiteral("referral"), m_form->record().id).detail
                            : QString();
}

} // namespace Rinnalla
