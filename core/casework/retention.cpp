// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/retention.h"

#include "core/store/lists.h"
#include "core/store/merged.h"

#include <algorithm>

namespace Rinnalla::Retention {

namespace {

struct Found {
    qint64 pk = 0;
    Id id;
    qint64 last = 0;
};

/// The clients of a state, the longest untouched first.
QList<Found> untouched(Connection& connection, const QString& room, const char* state, qint64 before,
                       const QString& away, int limit)
{
    QList<Found> found;
    Statement query = connection.prepare(
        "SELECT t.pk, t.id, max(t.touched, coalesce((SELECT max(c.at) FROM contact c "
        "WHERE c.client = t.pk AND c.deleted IS NULL), 0)) AS last "
        "FROM client t WHERE t.deleted IS NULL AND t.room = ? AND coalesce(t.state, 'active') = ? AND t.touched < ? "
        "AND t.keep_until IS NULL AND t.pk NOT IN (SELECT value FROM json_each(?)) "
        "AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.client = t.pk AND c.at >= ? AND c.deleted IS NULL) "
        "ORDER BY t.touched, t.pk LIMIT ?");
    query.with(room, QString::fromLatin1(state), before, away, before, limit);
    while (query.step())
        found += Found{query.integer(0), query.id(1), query.integer(2)};
    return found;
}

QList<Found> keptUntilNow(Connection& connection, const QString& room, const char* state, const QDate& today,
                          const QString& away, int limit)
{
    QList<Found> found;
    Statement query = connection.prepare(
        "SELECT t.pk, t.id, max(t.touched, coalesce((SELECT max(c.at) FROM contact c "
        "WHERE c.client = t.pk AND c.deleted IS NULL), 0)) AS last "
        "FROM client t WHERE t.deleted IS NULL AND t.room = ? AND t.keep_until IS NOT NULL AND t.keep_until <= ? "
        "AND coalesce(t.state, 'active') = ? AND t.pk NOT IN (SELECT value FROM json_each(?)) "
        "ORDER BY t.keep_until, t.pk LIMIT ?");
    query.with(room, today.toString(Qt::ISODate), QString::fromLatin1(state), away, limit);
    while (query.step())
        found += Found{query.integer(0), query.id(1), query.integer(2)};
    return found;
}

} // namespace

Result<QList<Due>> due(Connection& connection, const QString& room, const QDate& today, const Rule& rule, int limit)
{
    return guarded([&]() -> Result<QList<Due>> {
        const QString away = Merged(connection).away();
        const qint64 before = today.addMonths(-rule.months).startOfDay().toMSecsSinceEpoch();
        QList<Due> list;
        for (const char* state : {"dormant", "closed", "active"}) {
            QList<Found> found = keptUntilNow(connection, room, state, today, away, limit)
                                 + untouched(connection, room, state, before, away, limit);
            std::stable_sort(found.begin(), found.end(),
                             [](const Found& one, const Found& other) { return one.last < other.last; });
            for (const Found& one : found) {
                if (list.size() >= limit)
                    return list;
                const auto client = Lists::record(connection, one.id);
                if (!client)
                    return tl::unexpected(client.error());
                if (*client)
                    list += Due{**client, QDateTime::fromMSecsSinceEpoch(one.last).date()};
            }
        }
        return list;
    });
}

Edit keep(const Id& client, const QDate& until)
{
    Edit edit{Kind::Client, client, {}};
    return edit.set(ClientField::KeepUntil, until);
}

} // namespace Rinnalla::Retention
