// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clients/timelinecard.h"

#include "core/store/lists.h"
#include "ui/clients/timelineitem.h"
#include "ui/widgets/localize.h"

#include <QEvent>
#include <QPushButton>

namespace Rinnalla {

TimelineCard::TimelineCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_list(new QVBoxLayout)
    , m_nothing(new QLabel)
    , m_more(new QPushButton)
{
    auto* title = new Heading(Heading::Level::Section);
    m_nothing->setProperty("muted", true);
    m_nothing->setWordWrap(true);
    m_more->setObjectName(QStringLiteral("timeline-more"));
    localize(this, [this, title] {
        title->setText(tr("Timeline"));
        m_nothing->setText(tr("Nothing yet. Contacts, steps, sheets and consents will stand here."));
        m_more->setText(tr("More"));
        m_more->setAccessibleName(tr("More of the timeline"));
    });
    m_list->setSpacing(0);
    body()->addWidget(title);
    body()->addWidget(m_nothing);
    body()->addLayout(m_list);
    body()->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QPushButton::clicked, this, &TimelineCard::more);
}

void TimelineCard::show(const Id& client)
{
    m_client = client;
    clear();
    add(FirstPage);
}

void TimelineCard::clear()
{
    for (TimelineItem* item : m_items) {
        m_list->removeWidget(item);
        item->hide();
        item->deleteLater(); // a button of it may be the one that was pressed
    }
    m_items.clear();
    m_next.clear();
}

void TimelineCard::add(int limit)
{
    const auto page = Lists::timeline(m_session.connection(), m_client, ListKey::fromString(m_next), limit);
    if (!page)
        return m_session.fail(page.error());
    for (const Record& record : page->rows) {
        auto* item = new TimelineItem(m_session, m_client, record);
        connect(item, &TimelineItem::stepOpened, this, &TimelineCard::stepOpened);
        m_list->addWidget(item);
        m_items += item;
    }
    m_next = page->next ? page->next->toString() : QString();
    m_more->setVisible(hasMore());
    m_nothing->setVisible(m_items.isEmpty());
}

bool TimelineCard::hasMore() const
{
    return !m_next.isEmpty();
}

void TimelineCard::more()
{
    add(PageSize);
}

void TimelineCard::reload()
{
    Id adding;
    for (const TimelineItem* item : m_items)
        if (item->isAdding())
            adding = item->id();
    m_session.keepDrafts();
    const int shown = qMax(FirstPage, count());
    clear();
    add(shown);
    if (!adding.isNull())
        startAddendum(adding);
}

void TimelineCard::startAddendum(const Id& contact)
{
    for (TimelineItem* item : m_items)
        if (item->id() == contact)
            item->startAddendum();
}

void TimelineCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && !m_client.isNull())
        reload();
    Card::changeEvent(event);
}

} // namespace Rinnalla
