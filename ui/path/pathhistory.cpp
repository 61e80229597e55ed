// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/path/pathhistory.h"

#include "core/casework/reviews.h"

#include <QDateTime>

#include <algorithm>

namespace Rinnalla {

namespace {

bool isPause(const QString& state)
{
    return state == QStringLiteral("dormant") || state == QStringLiteral("closed");
}

} // namespace

PathHistory PathHistory::of(const Record& client, const QList<HistoryEntry>& journal)
{
    PathHistory history;
    history.reviewOn = client.date(ClientField::ReviewOn);
    history.reviewEvery = static_cast<int>(client.integer(ClientField::ReviewEvery));
    history.reviewDay = history.reviewOn.day();
    QString state;
    for (const HistoryEntry& entry : journal) {
        if (!entry.values.contains(ClientField::State))
            continue;
        const QString next = entry.values.value(ClientField::State).toString();
        if (next == state)
            continue;
        const QDate day = QDateTime::fromMSecsSinceEpoch(entry.at).date();
        if (isPause(state)) {
            PathPause& last = history.pauses.last();
            last.until = day.addDays(-1);
            if (last.until < last.from) // changed and changed back on one day
                history.pauses.removeLast();
        }
        if (isPause(next))
            history.pauses += PathPause{day, {}, next == QStringLiteral("closed")};
        state = next;
    }
    return history;
}

Result<PathHistory> PathHistory::read(Journal& journal, const Record& client, const QList<Record>& steps)
{
    const auto entries = journal.history(client.id);
    if (!entries)
        return tl::unexpected(entries.error());
    PathHistory history = of(client, *entries);
    const auto day = Reviews::dayOfMonth(journal, client);
    if (!day)
        return tl::unexpected(day.error());
    history.reviewDay = *day;
    for (const Record& step : steps) {
        const auto stepDay = Reviews::dayOfMonth(journal, step);
        if (!stepDay)
            return tl::unexpected(stepDay.error());
        history.stepReviewDays.insert(step.id, *stepDay);
    }
    return history;
}

QList<QDate> reviewDays(const QDate& next, int everyMonths, int dayOfMonth, const QDate& last)
{
    constexpr int most = 1000;
    QList<QDate> days;
    for (int i = 0; next.isValid() && i < most; ++i) {
        const QDate day = i == 0 ? next : Reviews::later(next, i * everyMonths, dayOfMonth);
        if (day > last)
            break;
        days += day;
        if (everyMonths <= 0)
            break;
    }
    return days;
}

} // namespace Rinnalla
