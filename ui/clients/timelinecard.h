// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/casework/statechanges.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace Rinnalla {

class TimelineItem;
struct TimelineText;

/// Everything that happened with one client, newest first, page by page; also that their record was marked dormant or
/// closed, or reopened.
class TimelineCard : public Card {
    Q_OBJECT

public:
    static constexpr int FirstPage = 20;
    static constexpr int PageSize = 50;

    explicit TimelineCard(Session& session, QWidget* parent = nullptr);

    void show(const Id& client);
    using Card::show;
    void reload(); ///< as many as are shown; an addendum being written stays open
    int count() const { return static_cast<int>(m_items.size()); }
    bool hasMore() const;
    void startAddendum(const Id& contact); ///< where that contact is shown

signals:
    void stepOpened(const Rinnalla::Id& step);

protected:
    void changeEvent(QEvent* event) override;

private:
    void clear();
    void add(int limit);
    void addItem(const Record& record, const TimelineText& text);
    QList<StateChange> changesFrom(const QString& key) const;
    void more();

    Session& m_session;
    Id m_client;
    QVBoxLayout* m_list;
    QList<TimelineItem*> m_items;
    QLabel* m_nothing;
    QPushButton* m_more;
    QString m_next; ///< ListKey as text; empty where the timeline ends
};

} // namespace Rinnalla
