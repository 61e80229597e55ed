// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clients/timelinecard.h"

#include "core/store/lists.h"
#include "ui/clients/timelineitem.h"
#include "ui/clients/timelinetext.h"
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
    const QString from = m_next;
    const auto page = Lists::timeline(m_session.connection(), m_client, ListKey::fromString(from), limit);
    if (!page)
        return m_session.fail(page.error());
    m_next = page->next ? page->next->toString() : QString();
    QList<StateChange> changes = changesFrom(from); // newest first
    const auto takeThoseAfter = [&](qint64 moment) {
        while (!changes.isEmpty() && changes.first().at >= moment)
            addItem(Record{Kind::Client, m_client, {}}, Timeline::describe(m_session, changes.takeFirst()));
    };
    for (const Record& record : page->rows) {
        if (!changes.isEmpty())
            takeThoseAfter(Timeline::moment(m_session, record));
        addItem(record, Timeline::describe(m_session, record));
    }
    if (!hasMore())
        takeThoseAfter(0);
    m_more->setVisible(hasMore());
    m_nothing->setVisible(m_items.isEmpty());
}

void TimelineCard::addItem(const Record& record, const TimelineText& text)
{
    auto* item = new TimelineItem(m_session, m_client, record, text);
    connect(item, &TimelineItem::stepOpened, this, &TimelineCard::stepOpened);
    m_list->addWidget(item);
    m_items += item;
}

/// Those older than where the page begins, newest first; what comes after its end is left for the next.
QList<StateChange> TimelineCard::changesFrom(const QString& key) const
{
    const auto begin = ListKey::fromString(key);
    const auto end = ListKey::fromString(m_next);
    const auto all = stateChanges(m_session.store().journal(), m_client);
    if (!all)
        m_session.fail(all.error());
    QList<StateChange> changes;
    for (const StateChange& change : all.value_or(QList<StateChange>()))
        if ((!begin || change.at < begin->number) && (!end || change.at >= end->number))
            changes.prepend(change);
    return changes;
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
