// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

namespace Rinnalla {

/// One step of a client's path as the picture needs it. Only the route and the state must be there.
struct PathStep {
    Id id;
    QString route;
    QString title;
    QString state;
    QDate startsOn;
    QDate endsOn;
    QDate dueOn;
    QDate reviewOn = {};
    int reviewEvery = 0; ///< months; 0: once

    static PathStep of(const Record& step);
    bool isOpen() const; ///< somebody still has to do something
};

/// Where the steps of a path stand: lanes by route, days along, and rows where steps of one lane overlap. Knows no
/// pixels; whoever draws says how many days a card needs at least to show its words.
class LaneLayout {
public:
    struct Card {
        qsizetype step; ///< index into what was given
        int lane;
        int row; ///< within the lane
        QDate from;
        QDate until;      ///< last day of the step itself
        QDate drawnUntil; ///< last day of its card, which may need more room
    };
    struct Lane {
        QString route;
        int rows;
    };
    enum class Direction { Earlier, Later, Above, Below };

    LaneLayout() = default;
    /// Lanes come in the order of `routes`; steps of other routes get lanes after those.
    LaneLayout(const QList<PathStep>& steps, const QStringList& routes, const QDate& today, int leastDays);

    const QList<Lane>& lanes() const { return m_lanes; }
    const QList<Card>& cards() const { return m_cards; } ///< by lane, then by day: the order a keyboard walks
    int rowsAbove(int lane) const;                       ///< of all lanes before this one
    int rows() const { return rowsAbove(static_cast<int>(m_lanes.size())); }
    QDate first() const { return m_first; } ///< of what there is to show, today included
    QDate last() const { return m_last; }

    /// The card one comes to from this one, the nearest in time where the lane changes; the same card at an end.
    qsizetype neighbour(qsizetype card, Direction direction) const;

    /// Days to mark on the axis, first days of months, at least so many days apart: months, quarters, years, decades.
    static QList<QDate> ticks(const QDate& first, const QDate& last, int leastDays);

private:
    void place(const QList<PathStep>& steps, const QDate& today, int leastDays);

    QList<Lane> m_lanes;
    QList<Card> m_cards;
    QDate m_first;
    QDate m_last;
};

} // namespace Rinnalla
