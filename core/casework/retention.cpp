// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/retention.h"

#include "core/store/lists.h"
#include "core/store/merged.h"

#include <algorithm>
#include <limits>

namespace Rinnalla::Retention {

namespace {

struct Found {
    Id id;
    qint64 last = 0;
};

/// What tells that a client is in use: "FROM step r WHERE r.client = t.pk AND …", and the moment in it. Who only opened
/// a card, perhaps to see whether it is still needed, did not use it.
struct Trace {
    QByteArray rows;
    QByteArray moment;
};

const QList<Trace>& traces()
{
    static const QList<Trace> all = [] {
        const auto of = [](const QByteArray& table) {
            return "FROM " + table + " r WHERE r.client = t.pk AND r.deleted IS NULL";
        };
        QList<Trace> made{{of("contact"), "r.at"}}; // first what an index tells alone
        for (const KindInfo& kind : allKinds())
            if (kind.field(u"client") && kind.kind != Kind::Access && kind.kind != Kind::Contact)
                made += Trace{of(kind.name), "r.touched"};
        made += Trace{of("contact"), "r.touched"};
        made += Trace{
            "FROM contact c CROSS JOIN addendum r ON r.contact = c.pk WHERE c.client = t.pk AND c.deleted IS NULL "
            "AND r.deleted IS NULL",
            "r.touched"};
        return made;
    }();
    return all;
}

/// Of the client t alone.
const QByteArray& newest()
{
    static const QByteArray expression = [] {
        QByteArray all = "max(t.touched";
        for (const Trace& trace : traces())
            all += ", coalesce((SELECT max(" + trace.moment + ") " + trace.rows + "), 0)";
        return all + ')';
    }();
    return expression;
}

/// Nothing of the client t is as new as ?1.
const QByteArray& nothingNew()
{
    static const QByteArray condition = [] {
        QByteArray all = "t.touched < ?1";
        for (const Trace& trace : traces())
            all += " AND NOT EXISTS (SELECT 1 " + trace.rows + " AND " + trace.moment + " >= ?1)";
        return all;
    }();
    return condition;
}

/// The newest of what was merged into a client.
using MergedLast = QHash<Id, qint64>;

MergedLast lastOfMerged(Connection& connection, const Merged& merged)
{
    MergedLast last;
    if (merged.keptOfAway().isEmpty())
        return last;
    Statement query = connection.prepare("SELECT t.id, " + newest()
                                         + " FROM client t WHERE t.pk IN (SELECT value FROM json_each(?))");
    query.with(merged.away());
    while (query.step()) {
        qint64& newestYet = last[merged.keptOf(query.id(0))];
        newestYet = std::max(newestYet, query.integer(1));
    }
    return last;
}

struct Asked {
    QString room;
    QString away;
    MergedLast merged;
    int limit;
};

/// The clients of a state, the longest untouched first. What was merged into one counts as theirs.
QList<Found> untouched(Connection& connection, const Asked& asked, const char* state, qint64 before)
{
    QList<Found> found;
    Statement query = connection.prepare("SELECT t.id, " + newest()
                                         + " FROM client t WHERE t.deleted IS NULL AND t.room = ?2 "
                                           "AND coalesce(t.state, 'active') = ?3 AND t.keep_until IS NULL "
                                           "AND t.pk NOT IN (SELECT value FROM json_each(?4)) AND "
                                         + nothingNew() + " ORDER BY t.touched, t.pk");
    query.with(before, asked.room, QString::fromLatin1(state), asked.away);
    while (found.size() < asked.limit && query.step()) {
        const Id id = query.id(0);
        if (const qint64 merged = asked.merged.value(id); merged < before)
            found += Found{id, std::max(merged, query.integer(1))};
    }
    return found;
}

/// Of a state, those whose day has come and who have nothing as new as `before`.
QList<Found> keptUntilNow(Connection& connection, const Asked& asked, const char* state, const QDate& today,
                          qint64 before)
{
    QList<Found> found;
    Statement query =
        connection.prepare("SELECT t.id, " + newest()
                           + " FROM client t WHERE t.deleted IS NULL AND t.room = ? AND t.keep_until IS NOT NULL "
                             "AND t.keep_until <= ? AND coalesce(t.state, 'active') = ? "
                             "AND t.pk NOT IN (SELECT value FROM json_each(?)) ORDER BY t.keep_until, t.pk");
    query.with(asked.room, today.toString(Qt::ISODate), QString::fromLatin1(state), asked.away);
    while (found.size() < asked.limit && query.step()) {
        const Id id = query.id(0);
        if (const qint64 last = std::max(asked.merged.value(id), query.integer(1)); last < before)
            found += Found{id, last};
    }
    return found;
}

} // namespace

Result<QList<Due>> due(Connection& connection, const QString& room, const QDate& today, const Rule& rule, int limit)
{
    return guarded([&]() -> Result<QList<Due>> {
        const Merged merged(connection);
        const Asked asked{room, merged.away(), lastOfMerged(connection, merged), limit};
        const qint64 before = today.addMonths(-rule.months).startOfDay().toMSecsSinceEpoch();
        QList<Due> list;
        for (const char* state : {"dormant", "closed", "active"}) {
            const bool isActive = QLatin1StringView(state) == QLatin1StringView("active");
            const qint64 keptBefore = isActive ? before : std::numeric_limits<qint64>::max();
            QList<Found> found =
                keptUntilNow(connection, asked, state, today, keptBefore) + untouched(connection, asked, state, before);
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
