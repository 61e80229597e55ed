// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/activities.h"

#include "core/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <limits>

namespace Rinnalla::Activities {

namespace {

constexpr qint64 Most = std::numeric_limits<qint64>::max();

/// Rows of the query are: pk, the key they are sorted by, the columns of the record. One more than the page holds tells
/// that the list goes on.
template<typename KeyOf>
Lists::Page<Record> collect(Connection& connection, Kind kind, Statement& query, int limit, KeyOf&& keyOf)
{
    Lists::Page<Record> page;
    ListKey last;
    while (query.step()) {
        if (page.rows.size() == limit) {
            page.next = last;
            break;
        }
        page.rows += Rows::read(connection, kind, query, 2);
        last = keyOf(query);
    }
    return page;
}

void addTopics(Statement& query, int limit, QStringList& topics)
{
    while (query.step() && topics.size() < limit) {
        const QJsonArray used = QJsonDocument::fromJson(query.bytes(0)).array();
        for (const QJsonValue& topic : used)
            if (!topics.contains(topic.toString(), Qt::CaseInsensitive))
                topics += topic.toString();
    }
}

} // namespace

Result<Lists::Page<Record>> list(Connection& connection, const QString& kind, const std::optional<ListKey>& after,
                                 int limit)
{
    return guarded([&] {
        Statement query =
            connection.prepare("SELECT t.pk, t.at, " + Rows::columns(Kind::Activity)
                               + " FROM activity t WHERE t.deleted IS NULL AND (t.at, t.pk) < (?, ?) "
                               + (kind.isEmpty() ? "" : "AND t.kind = ? ") + "ORDER BY t.at DESC, t.pk DESC LIMIT ?");
        query.with(after ? after->number : Most, after ? after->pk : Most);
        if (!kind.isEmpty())
            query.with(kind);
        query.with(limit + 1);
        return collect(connection, Kind::Activity, query, limit, [](const Statement& row) {
            return ListKey{{}, row.integer(1), row.integer(0)};
        });
    });
}

Result<QStringList> usedTopics(Connection& connection, const QString& room, int limit)
{
    return guarded([&]() -> Result<QStringList> {
        constexpr int lookedAt = 200;
        QStringList topics;
        {
            Statement activities = connection.prepare("SELECT topics FROM activity WHERE deleted IS NULL "
                                                      "AND topics IS NOT NULL ORDER BY at DESC, pk DESC LIMIT ?");
            addTopics(activities.with(lookedAt), limit, topics);
        }
        {
            Statement read = connection.prepare("SELECT topics FROM resource WHERE deleted IS NULL "
                                                "AND topics IS NOT NULL ORDER BY pk DESC LIMIT ?");
            addTopics(read.with(lookedAt), limit, topics);
        }
        const auto ofContacts = Lists::usedTopics(connection, room, limit);
        if (!ofContacts)
            return ofContacts;
        for (const QString& topic : *ofContacts)
            if (topics.size() < limit && !topics.contains(topic, Qt::CaseInsensitive))
                topics += topic;
        return topics;
    });
}

Result<Lists::Page<Record>> resources(Connection& connection, const std::optional<ListKey>& after, int limit)
{
    return guarded([&] {
        Statement query =
            connection.prepare("SELECT t.pk, lower(t.title), " + Rows::columns(Kind::Resource)
                               + " FROM resource t WHERE t.deleted IS NULL AND (lower(t.title), t.pk) > (?, ?) "
                                 "ORDER BY lower(t.title), t.pk LIMIT ?");
        query.with(after ? after->text : QString(), after ? after->pk : qint64(-1), limit + 1);
        return collect(connection, Kind::Resource, query, limit, [](const Statement& row) {
            return ListKey{row.text(1), 0, row.integer(0)};
        });
    });
}

Personal personalIn(const QString& text)
{
    static const QRegularExpression code(QStringLiteral("\\b\\d{6}[-+A-FYXWVU]\\d{3}[0-9A-Z]\\b"));
    static const QRegularExpression email(QStringLiteral("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]{2,}"));
    // Finnish and international numbers; days and years begin otherwise.
    static const QRegularExpression phone(QStringLiteral("(\\+|\\b00?)[1-9](?:[ \\x{00a0}()-]?\\d){6,}"));
    if (code.match(text).hasMatch())
        return Personal::PersonalCode;
    if (phone.match(text).hasMatch())
        return Personal::Phone;
    return email.match(text).hasMatch() ? Personal::Email : Personal::Nothing;
}

} // namespace Rinnalla::Activities
