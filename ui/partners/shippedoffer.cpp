// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/shippedoffer.h"

#include "core/directory/shippedpartners.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Rinnalla {

namespace {

const QString Seen = QStringLiteral("shipped-partners"); ///< digest of the list that was taken in or left

} // namespace

ShippedOffer::ShippedOffer(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_notice(new Notice(Notice::Tone::Info))
{
    auto* take = new QPushButton;
    take->setObjectName(QStringLiteral("take-shipped"));
    auto* later = new QPushButton;
    later->setObjectName(QStringLiteral("leave-shipped"));
    m_notice->addButton(take);
    m_notice->addButton(later);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_notice);
    hide();
    connect(take, &QPushButton::clicked, this, &ShippedOffer::takeIn);
    connect(later, &QPushButton::clicked, this, &ShippedOffer::notNow);
    localize(this, [this, take, later] {
        take->setText(tr("Take them in"));
        later->setText(tr("Leave them"));
        offer();
    });
}

void ShippedOffer::compare(const Directory::Index& index)
{
    if (m_compared)
        return;
    m_compared = true;
    m_isEmpty = index.items().isEmpty();
    const auto entries = Directory::shippedPartners(m_session.sheets().services());
    if (!entries)
        return m_session.fail(entries.error());
    m_digest = Directory::shippedDigest(*entries);
    if (m_session.store().local().value(Seen).toByteArray() == m_digest)
        return;
    auto plan = ImportPlan::make(m_session.connection(), *entries);
    if (!plan)
        return m_session.fail(plan.error());
    if (plan->isEmpty())
        return remember(); // another laptop took them in
    m_plan = std::move(*plan);
    offer();
}

void ShippedOffer::offer()
{
    setVisible(m_plan.has_value());
    if (!m_plan)
        return m_notice->setText({});
    const int fresh = m_plan->count(Standing::New);
    const int changed = m_plan->count(Standing::Changed);
    m_notice->setText(
        m_isEmpty ? tr("The program brings %n organisation(s) and service(s) it knows, each with its source and how "
                       "sure it is. None of them was checked by telephone.",
                       nullptr, fresh)
                  : tr("The program's own list is newer: %n new or changed. What you wrote yourself stays.", nullptr,
                       fresh + changed));
}

void ShippedOffer::takeIn()
{
    // The store may have changed since the comparison.
    const auto entries = Directory::shippedPartners(m_session.sheets().services());
    const auto plan = entries ? ImportPlan::make(m_session.connection(), *entries) : tl::unexpected(entries.error());
    if (!plan)
        return m_session.fail(plan.error());
    if (const Status applied = plan->apply(m_session.store().journal()); !applied)
        return m_session.fail(applied.error());
    const int taken = plan->count(Standing::New) + plan->count(Standing::Changed);
    m_plan.reset(); // remembered when it is found there the next time: taken back, it is offered again then
    offer();
    m_session.say(tr("%n taken in", nullptr, taken), plan->undo());
}

void ShippedOffer::notNow()
{
    remember();
}

void ShippedOffer::remember()
{
    if (const Status kept = m_session.store().local().set(Seen, m_digest); !kept)
        m_session.fail(kept.error());
    m_plan.reset();
    offer();
}

} // namespace Rinnalla
