// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/referralspage.h"

#include "core/casework/caselists.h"
#include "ui/casework/caserow.h"
#include "ui/casework/casetext.h"
#include "ui/casework/referralscard.h"
#include "ui/session/terms.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/scrolled.h"

#include <QPushButton>
#include <QToolButton>

namespace Rinnalla {

namespace {

constexpr int MostRows = 500;

} // namespace

ReferralsPage::ReferralsPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_cards(new QVBoxLayout)
    , m_empty(new EmptyState(QStringLiteral("mail-forward")))
{
    auto* title = new Heading(Heading::Level::Page, this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_cards);
    column->addWidget(m_empty, 1);
    column->addStretch();
    auto* whole = new QVBoxLayout(this);
    whole->setSpacing(10);
    whole->addWidget(title);
    whole->addWidget(scrolled(content), 1);
    connect(&session, &Session::changed, this, &ReferralsPage::reload);
    connect(&session, &Session::roomChanged, this, &ReferralsPage::reload);
    connect(&session, &Session::erased, this, &ReferralsPage::reload);
    connect(m_empty, &EmptyState::triggered, this, [this] { m_session.open({QStringLiteral("clients"), {}, {}}); });
    localize(this, [this, title] {
        title->setText(tr("Referrals that wait"));
        m_empty->setText(tr("No referral waits. They are offered on a client's card."));
        m_empty->setAction(tr("All clients"));
        reload();
    });
}

void ReferralsPage::show(const Place&)
{
    reload();
}

QVBoxLayout* ReferralsPage::addPartner(const QString& name)
{
    auto* card = new Card;
    auto* heading = new Heading(Heading::Level::Section);
    heading->setTextFormat(Qt::PlainText);
    heading->setText(name);
    heading->setWordWrap(true);
    card->setAccessibleName(name);
    card->body()->addWidget(heading);
    m_cards->addWidget(card);
    return card->body();
}

void ReferralsPage::reload()
{
    const auto waiting = CaseLists::referralsWaiting(m_session.connection(), m_session.room(), MostRows);
    if (!waiting)
        return m_session.fail(waiting.error());
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_empty->setVisible(waiting->isEmpty());
    Id shown;
    QVBoxLayout* card = nullptr;
    for (const CaseEntry& row : *waiting) {
        const Id partner = row.record.reference(ReferralField::Partner);
        if (!card || partner != shown) {
            const QString name = CaseText::partner(m_session, partner);
            card = addPartner(name.isEmpty() ? tr("No partner named yet") : inLine(name));
            shown = partner;
        }
        QStringList body{CaseText::referralDays(m_session, row.record)};
        if (const QString service = CaseText::service(m_session, row.record.reference(ReferralField::Service));
            !service.isEmpty())
            body += inLine(service);
        if (const QDate remind = row.record.date(ReferralField::RemindOn); remind.isValid())
            body += tr("Ask after it: %1").arg(Terms::day(remind, m_session.clock().today()));
        auto* line = new CaseRow(QStringLiteral("mail-forward"), inLine(row.codeName), body);
        if (const QString lost = ReferralsCard::lostConsent(m_session, row.record); !lost.isEmpty())
            line->addWarning(lost);
        connect(line->addButton(QStringLiteral("go-next"), tr("Open"), QStringLiteral("referral-open")),
                &QToolButton::clicked, this, [this, client = row.client, id = row.record.id] {
                    m_session.open(CaseText::place(client, QStringLiteral("referral"), id));
                });
        card->addWidget(line);
    }
}

} // namespace Rinnalla
