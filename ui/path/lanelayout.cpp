// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/path/lanelayout.h"

#include <algorithm>

namespace Rinnalla {

PathStep PathStep::of(const Record& step)
{
    PathStep made{step.id,
                  step.text(StepField::Route),
                  step.text(StepField::Title),
                  step.text(StepField::State),
                  step.date(StepField::StartsOn),
                  step.date(StepField::EndsOn),
                  step.date(StepField::DueOn),
                  step.date(StepField::ReviewOn),
                  static_cast<int>(step.integer(StepField::ReviewEvery))};
    if (!made.startsOn.isValid())
        made.startsOn = step.time(StepField::AccompanimentAt).date();
    return made;
}

bool PathStep::isOpen() const
{
    return state != QStringLiteral("done") && state != QStringLiteral("declined_after_information")
           && state != QStringLiteral("not_possible");
}

namespace {

QDate beginning(const PathStep& step, const QDate& today)
{
    for (const QDate& day : {step.startsOn, step.endsOn, step.dueOn})
        if (day.isValid())
            return day;
    return today;
}

QDate ending(const PathStep& step, const QDate& from, const QDate& today)
{
    if (step.endsOn.isValid())
        return std::max(from, step.endsOn);
    if (!step.isOpen())
        return from;
    return std::max({from, today, step.dueOn.isValid() ? step.dueOn : from});
}

} // namespace

LaneLayout::LaneLayout(const QList<PathStep>& steps, const QStringList& routes, const QDate& today, int leastDays)
    : m_first(today)
    , m_last(today)
{
    QStringList order = routes;
    for (const PathStep& step : steps)
        if (!order.contains(step.route))
            order += step.route;
    for (const QString& route : order)
        if (std::any_of(steps.begin(), steps.end(), [&](const PathStep& step) { return step.route == route; }))
            m_lanes += Lane{route, 1};
    place(steps, today, leastDays);
}

void LaneLayout::place(const QList<PathStep>& steps, const QDate& today, int leastDays)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const PathStep& step = steps.at(i);
        const auto lane =
            std::find_if(m_lanes.begin(), m_lanes.end(), [&](const Lane& each) { return each.route == step.route; });
        const QDate from = beginning(step, today);
        const QDate until = ending(step, from, today);
        const QDate drawnUntil = std::max(until, from.addDays(leastDays - 1));
        m_cards += Card{i, static_cast<int>(lane - m_lanes.begin()), 0, from, until, drawnUntil};
        m_first = std::min(m_first, from);
        m_last = std::max({m_last, drawnUntil, step.dueOn.isValid() ? step.dueOn : from});
    }
    std::stable_sort(m_cards.begin(), m_cards.end(), [](const Card& a, const Card& b) {
        return std::pair(a.lane, a.from) < std::pair(b.lane, b.from);
    });
    // First row that is free from this day on; steps come by day, so the last one of each row decides.
    QList<QDate> taken;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        Card& card = m_cards[i];
        if (i == 0 || m_cards.at(i - 1).lane != card.lane)
            taken.clear();
        while (card.row < taken.size() && taken.at(card.row) >= card.from)
            ++card.row;
        if (card.row == taken.size())
            taken += QDate();
        taken[card.row] = card.drawnUntil;
        m_lanes[card.lane].rows = static_cast<int>(taken.size());
    }
}

int LaneLayout::rowsAbove(int lane) const
{
    int rows = 0;
    for (int i = 0; i < lane; ++i)
        rows += m_lanes.at(i).rows;
    return rows;
}

qsizetype LaneLayout::neighbour(qsizetype card, Direction direction) const
{
    if (card < 0 || card >= m_cards.size())
        return m_cards.isEmpty() ? -1 : 0;
    const Card& here = m_cards.at(card);
    if (direction == Direction::Earlier || direction == Direction::Later) {
        const qsizetype next = card + (direction == Direction::Later ? 1 : -1);
        const bool same = next >= 0 && next < m_cards.size() && m_cards.at(next).lane == here.lane;
        return same ? next : card;
    }
    const int lane = here.lane + (direction == Direction::Below ? 1 : -1);
    qsizetype nearest = card;
    qint64 distance = std::numeric_limits<qint64>::max();
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const qint64 away = qAbs(m_cards.at(i).from.daysTo(here.from));
        if (m_cards.at(i).lane == lane && away < distance) {
            distance = away;
            nearest = i;
        }
    }
    return nearest;
}

QList<QDate> LaneLayout::ticks(const QDate& first, const QDate& last, int leastDays)
{
    constexpr int daysOfMonth = 28; // the shortest
    int months = 1;
    for (const int step : {1, 3, 6, 12, 24, 60, 120, 240}) {
        months = step;
        if (step * daysOfMonth >= leastDays)
            break;
    }
    const int firstMonth = first.year() * 12 + first.month() - 1;
    const int begin = (firstMonth + months - 1) / months * months;
    QList<QDate> days;
    for (int month = begin;; month += months) {
        const QDate day(month / 12, month % 12 + 1, 1);
        if (day > last)
            return days;
        if (day >= first)
            days += day;
    }
}

} // namespace Rinnalla
