// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/lists.h"

#include "core/base/text.h"
#include "core/store/merged.h"
#include "core/store/rows.h"

#include <QCborArray>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace Rinnalla {

QString ListKey::toString() const
{
    return QString::fromLatin1(QCborArray{text, number, pk}.toCborValue().toCbor().toBase64(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<ListKey> ListKey::fromString(const QString& text)
{
    const auto bytes = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::Base64UrlEncoding);
    const QCborArray parts = QCborValue::fromCbor(bytes.decoded).toArray();
    if (!bytes || parts.size() != 3)
        return std::nullopt;
    return ListKey{parts.at(0).toString(), parts.at(1).toInteger(), parts.at(2).toInteger()};
}

namespace Lists {

namespace {

const ListKey Newest{{}, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};

QByteArray select(Kind kind, const QByteArray& more = {})
{
    return "SELECT t.pk" + more + ", " + Rows::columns(kind) + " FROM " + info(kind).name + " t ";
}

/// Takes one row more than asked for to know whether the list goes on.
template<typename Row, typename Read, typename KeyOf>
Page<Row> collect(Statement& query, int limit, Read&& read, KeyOf&& keyOf)
{
    Page<Row> page;
    ListKey last;
    while (query.step()) {
        if (page.rows.size() == limit) {
            page.next = last;
            break;
        }
        page.rows += read(query);
        last = keyOf(query);
    }
    return page;
}

const QByteArray CodeName = ", (SELECT c.code_name FROM client c WHERE c.pk = t.client)";
const QByteArray NotAway = "AND t.pk NOT IN (SELECT value FROM json_each(?)) "; // Merged::away()

/// What happened with a client who was merged is shown with the one who was kept.
QString codeNameOf(Connection& connection, const Merged& merged, const Id& client, const QString& own)
{
    const Id kept = merged.keptOf(client);
    if (kept == client)
        return own;
    Statement query =
        connection.prepare("SELECT c.code_name FROM object o JOIN client c ON c.pk = o.pk WHERE o.id = ?");
    return query.with(kept).step() ? query.text(0) : own;
}

ContactRow contactRow(Connection& connection, const Merged& merged, const Statement& query, int codeName)
{
    const Record contact = Rows::read(connection, Kind::Contact, query, codeName + 1);
    return {contact, codeNameOf(connection, merged, contact.reference(ContactField::Client), query.text(codeName))};
}

StepRow stepRow(Connection& connection, const Merged& merged, const Statement& query, int codeName)
{
    const Record step = Rows::read(connection, Kind::Step, query, codeName + 1);
    return {step, codeNameOf(connection, merged, step.reference(StepField::Client), query.text(codeName))};
}

/// The client's place, then those of the clients that were merged into it.
QList<qint64> withMerged(Connection& connection, const Id& client)
{
    QList<qint64> places;
    const Merged merged(connection);
    const QList<Id> all = merged.isAway(client) ? QList<Id>{client} : merged.groupOf(client);
    for (const Id& one : all)
        if (const auto place = Rows::locate(connection, one))
            places += place->pk;
    return places;
}

QByteArray nextDeadline(const char* table)
{
    return QByteArray("(SELECT min(s.due_on) FROM step s WHERE s.client = ") + table
           + ".pk AND s.deleted IS NULL AND (s.state IS NULL OR s.state NOT IN ('done', 'declined_after_information', "
             "'not_possible')))";
}

/// The last contact and the next deadline of whoever was merged into the client count too.
void takeInMerged(Connection& connection, const Merged& merged, ClientRow& row)
{
    const QList<Id> all = merged.groupOf(row.client.id);
    for (const Id& one : all.mid(1)) {
        Statement query = connection.prepare(
            QByteArray("SELECT (SELECT max(c.at) FROM contact c WHERE c.client = o.pk AND c.deleted IS NULL), ")
            + nextDeadline("o") + " FROM object o WHERE o.id = ?");
        if (!query.with(one).step())
            continue;
        const QDate due = QDate::fromString(query.text(1), Qt::ISODate);
        const QDateTime last = query.isNull(0) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(query.integer(0));
        if (last.isValid() && (!row.lastContact.isValid() || row.lastContact < last))
            row.lastContact = last;
        if (due.isValid() && (!row.nextDeadline.isValid() || due < row.nextDeadline))
            row.nextDeadline = due;
    }
}

QList<Record> readAll(Connection& connection, Kind kind, Statement& query)
{
    QList<Record> records;
    while (query.step())
        records += Rows::read(connection, kind, query, 1);
    return records;
}

} // namespace

Result<Page<ClientRow>> clients(Connection& connection, const ClientFilter& filter, const std::optional<ListKey>& after,
                                int limit)
{
    return guarded([&] {
        const Merged merged(connection);
        const QByteArray sql =
            select(Kind::Client, ", t.sort"
                                 ", (SELECT max(c.at) FROM contact c WHERE c.client = t.pk AND c.deleted IS NULL)"
                                 ", " + nextDeadline("t"))
            + "WHERE t.deleted IS NULL AND t.room = ? " + NotAway
            + (filter.state.isEmpty() ? "" : "AND coalesce(t.state, 'active') = ? ")
            + (after ? "AND (t.sort, t.pk) > (?, ?) " : "") + "ORDER BY t.sort, t.pk LIMIT ?";
        Statement query = connection.prepare(sql);
        query.with(filter.room, merged.away());
        if (!filter.state.isEmpty())
            query.with(filter.state);
        if (after)
            query.with(after->text, after->pk);
        query.with(limit + 1);
        return collect<ClientRow>(
            query, limit,
            [&](const Statement& row) {
                ClientRow client{Rows::read(connection, Kind::Client, row, 4),
                                 row.isNull(2) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.integer(2)),
                                 QDate::fromString(row.text(3), Qt::ISODate)};
                takeInMerged(connection, merged, client);
                return client;
            },
            [](const Statement& row) {
                return ListKey{row.text(1), 0, row.integer(0)};
            });
    });
}

Result<Page<ContactRow>> contacts(Connection& connection, const QString& room, const std::optional<ListKey>& after,
                                  int limit)
{
    return guarded([&] {
        const Merged merged(connection);
        Statement query = connection.prepare(select(Kind::Contact, ", t.at" + CodeName)
                                             + "WHERE t.deleted IS NULL AND t.room = ? AND (t.at, t.pk) < (?, ?) "
                                               "ORDER BY t.at DESC, t.pk DESC LIMIT ?");
        const ListKey key = after.value_or(Newest);
        query.with(room, key.number, key.pk, limit + 1);
        return collect<ContactRow>(
            query, limit, [&](const Statement& row) { return contactRow(connection, merged, row, 2); },
            [](const Statement& row) {
                return ListKey{{}, row.integer(1), row.integer(0)};
            });
    });
}

Result<Page<StepRow>> steps(Connection& connection, const QString& room, const std::optional<ListKey>& after, int limit)
{
    return guarded([&] {
        const Merged merged(connection);
        Statement query = connection.prepare(select(Kind::Step, ", t.touched" + CodeName)
                                             + "WHERE t.deleted IS NULL AND t.room = ? AND (t.touched, t.pk) < (?, ?) "
                                               "ORDER BY t.touched DESC, t.pk DESC LIMIT ?");
        const ListKey key = after.value_or(Newest);
        query.with(room, key.number, key.pk, limit + 1);
        return collect<StepRow>(
            query, limit, [&](const Statement& row) { return stepRow(connection, merged, row, 2); },
            [](const Statement& row) {
                return ListKey{{}, row.integer(1), row.integer(0)};
            });
    });
}

Result<Page<Record>> timeline(Connection& connection, const Id& client, const std::optional<ListKey>& after, int limit)
{
    return guarded([&]() -> Page<Record> {
        const QList<qint64> all = withMerged(connection, client);
        if (all.isEmpty())
            return {};
        struct Source {
            Kind kind;
            const char* moment;
        };
        QByteArrayList parts;
        for (const qint64 one : all)
            for (const Source& source :
                 {Source{Kind::Contact, "at"}, Source{Kind::Step, "touched"}, Source{Kind::Handout, "at"},
                  Source{Kind::Consent, "touched"}, Source{Kind::Referral, "touched"}, Source{Kind::Assessment, "at"},
                  Source{Kind::Appointment, "at"}, Source{Kind::Goal, "touched"}}) {
                const QByteArray moment = source.moment;
                parts += "SELECT * FROM (SELECT pk, " + moment + " AS moment, " + QByteArray::number(int(source.kind))
                         + " FROM " + info(source.kind).name
                         + " WHERE client = " + (one == all.first() ? QByteArray("?1") : QByteArray::number(one))
                         + " AND deleted IS NULL AND (" + moment + ", pk) < (?2, ?3) ORDER BY " + moment
                         + " DESC, pk DESC LIMIT ?4)";
            }
        Statement query = connection.prepare(parts.join(" UNION ALL ") + " ORDER BY moment DESC, pk DESC LIMIT ?4");
        const ListKey key = after.value_or(Newest);
        query.with(all.first(), key.number, key.pk, limit + 1);
        return collect<Record>(
            query, limit,
            [&](const Statement& row) {
                return Rows::load(connection, static_cast<Kind>(row.integer(2)), row.integer(0)).value_or(Record());
            },
            [](const Statement& row) {
                return ListKey{{}, row.integer(1), row.integer(0)};
            });
    });
}

Result<QList<Record>> stepsOf(Connection& connection, const Id& client)
{
    return guarded([&]() -> QList<Record> {
        QList<Record> steps;
        for (const qint64 one : withMerged(connection, client)) {
            Statement query =
                connection.prepare(select(Kind::Step) + "WHERE t.client = ? AND t.deleted IS NULL ORDER BY t.pk");
            query.with(one);
            steps += readAll(connection, Kind::Step, query);
        }
        return steps;
    });
}

Result<QList<Record>> addendaOf(Connection& connection, const Id& contact)
{
    return guarded([&]() -> QList<Record> {
        const auto place = Rows::locate(connection, contact);
        if (!place)
            return {};
        Statement query = connection.prepare(select(Kind::Addendum)
                                             + "WHERE t.contact = ? AND t.deleted IS NULL ORDER BY t.at, t.pk");
        query.with(place->pk);
        return readAll(connection, Kind::Addendum, query);
    });
}

Result<std::optional<Record>> identityOf(Connection& connection, const Id& client)
{
    return guarded([&]() -> std::optional<Record> {
        const auto place = Rows::locate(connection, client);
        if (!place)
            return std::nullopt;
        Statement query =
            connection.prepare(select(Kind::Identity) + "WHERE t.client = ? AND t.deleted IS NULL ORDER BY t.pk");
        query.with(place->pk);
        const QList<Record> found = readAll(connection, Kind::Identity, query);
        return found.isEmpty() ? std::nullopt : std::optional(found.last());
    });
}

Result<Page<Record>> records(Connection& connection, const KindFilter& filter, const std::optional<ListKey>& after,
                             int limit)
{
    return guarded([&]() -> Page<Record> {
        const auto client = Rows::locate(connection, filter.client);
        if (!filter.client.isNull() && !client)
            return {};
        const bool ofClient = client && info(filter.kind).field(u"client");
        const bool hasRoom = info(filter.kind).hasRoom() && !filter.room.isEmpty();
        Statement query = connection.prepare(select(filter.kind) + "WHERE t.deleted IS NULL AND t.pk > ? "
                                             + (ofClient ? "AND t.client = ? " : "")
                                             + (hasRoom ? "AND t.room = ? " : "") + "ORDER BY t.pk LIMIT ?");
        query.with(after ? after->pk : 0);
        if (ofClient)
            query.with(client->pk);
        if (hasRoom)
            query.with(filter.room);
        query.with(limit + 1);
        return collect<Record>(
            query, limit, [&](const Statement& row) { return Rows::read(connection, filter.kind, row, 1); },
            [](const Statement& row) {
                return ListKey{{}, 0, row.integer(0)};
            });
    });
}

Result<std::optional<Record>> record(Connection& connection, const Id& id)
{
    return guarded([&]() -> std::optional<Record> {
        const auto place = Rows::locate(connection, id);
        if (!place || place->erased)
            return std::nullopt;
        return Rows::load(connection, place->kind, place->pk);
    });
}

Result<qint64> count(Connection& connection, Kind kind)
{
    return guarded([&] {
        Statement query =
            connection.prepare(QByteArray("SELECT count(*) FROM ") + info(kind).name + " WHERE deleted IS NULL");
        query.step();
        const qint64 away = kind == Kind::Client ? Merged(connection).keptOfAway().size() : 0;
        return query.integer(0) - away;
    });
}

Result<qint64> outboxSize(Connection& connection)
{
    return guarded([&] {
        Statement query = connection.prepare("SELECT count(*) FROM outbox");
        query.step();
        return query.integer(0);
    });
}

Result<QList<ContactRow>> callbacksOwed(Connection& connection, const QString& room, const QDate& until, int limit)
{
    return guarded([&] {
        const Merged merged(connection);
        Statement query =
            connection.prepare(select(Kind::Contact, CodeName)
                               + "WHERE t.deleted IS NULL AND t.follow_up_on IS NOT NULL AND t.follow_up_done IS NULL "
                                 "AND t.room = ? AND t.follow_up_on <= ? ORDER BY t.follow_up_on, t.pk LIMIT ?");
        query.with(room, until.toString(Qt::ISODate), limit);
        QList<ContactRow> rows;
        while (query.step())
            rows += contactRow(connection, merged, query, 1);
        return rows;
    });
}

Result<QList<StepRow>> deadlines(Connection& connection, const QString& room, const QDate& until, int limit)
{
    return guarded([&] {
        const Merged merged(connection);
        Statement query = connection.prepare(
            select(Kind::Step, CodeName)
            + "WHERE t.deleted IS NULL AND t.due_on IS NOT NULL AND (t.state IS NULL OR t.state NOT IN "
              "('done', 'declined_after_information', 'not_possible')) AND t.room = ? AND t.due_on <= ? "
              "ORDER BY t.due_on, t.pk LIMIT ?");
        query.with(room, until.toString(Qt::ISODate), limit);
        QList<StepRow> rows;
        while (query.step())
            rows += stepRow(connection, merged, query, 1);
        return rows;
    });
}

Result<QList<StepRow>> accompaniments(Connection& connection, const QString& room, const QDateTime& from,
                                      const QDateTime& until, int limit)
{
    return guarded([&] {
        const Merged merged(connection);
        Statement query = connection.prepare(
            select(Kind::Step, CodeName)
            + "WHERE t.deleted IS NULL AND t.accompaniment_at IS NOT NULL AND (t.state IS NULL OR "
              "t.state NOT IN ('done', 'declined_after_information', 'not_possible')) AND t.room = ? "
              "AND t.accompaniment_at BETWEEN ? AND ? ORDER BY t.accompaniment_at, t.pk LIMIT ?");
        query.with(room, from.toMSecsSinceEpoch(), until.toMSecsSinceEpoch(), limit);
        QList<StepRow> rows;
        while (query.step())
            rows += stepRow(connection, merged, query, 1);
        return rows;
    });
}

Result<QList<Record>> reviewsDue(Connection& connection, const QString& room, const QDate& until, int limit)
{
    return guarded([&] {
        const Merged merged(connection);
        Statement query = connection.prepare(select(Kind::Client)
                                             + "WHERE t.deleted IS NULL AND t.review_on IS NOT NULL AND t.room = ? "
                                               "AND t.review_on <= ? "
                                             + NotAway + "ORDER BY t.review_on, t.pk LIMIT ?");
        query.with(room, until.toString(Qt::ISODate), merged.away(), limit);
        return readAll(connection, Kind::Client, query);
    });
}

Result<QStringList> usedTopics(Connection& connection, const QString& room, int limit)
{
    return guarded([&] {
        // The latest contacts tell what this team talks about; older ones need not be read.
        constexpr int contactsLookedAt = 500;
        Statement query = connection.prepare("SELECT topics FROM contact WHERE deleted IS NULL AND room = ? "
                                             "ORDER BY at DESC, pk DESC LIMIT ?");
        query.with(room, contactsLookedAt);
        QStringList topics;
        while (query.step() && topics.size() < limit) {
            const QJsonArray used = QJsonDocument::fromJson(query.bytes(0)).array();
            for (const QJsonValue& topic : used)
                if (!topics.contains(topic.toString(), Qt::CaseInsensitive))
                    topics += topic.toString();
        }
        return topics;
    });
}

Result<QList<Record>> clientsNamed(Connection& connection, const QString& room, const QString& beginning, int limit)
{
    return guarded([&] {
        const Merged merged(connection);
        const QString from = Text::sortKey(beginning);
        Statement query = connection.prepare(select(Kind::Client)
                                             + "WHERE t.deleted IS NULL AND t.room = ? AND t.sort >= ? "
                                               "AND t.sort < ? "
                                             + NotAway + "ORDER BY t.sort, t.pk LIMIT ?");
        query.with(room, from, QString(from + QChar(0xFFFF)), merged.away(), limit);
        return readAll(connection, Kind::Client, query);
    });
}

Result<bool> codeNameTaken(Connection& connection, const QString& room, const QString& codeName)
{
    return guarded([&] {
        const QByteArray inRoom = room.isEmpty() ? "" : "room = ?2 AND ";
        Statement query =
            connection.prepare("SELECT 1 FROM client WHERE deleted IS NULL AND " + inRoom + "sort = ?1 LIMIT 1");
        query.with(Text::sortKey(codeName));
        return room.isEmpty() ? query.step() : query.with(room).step();
    });
}

} // namespace Lists

} // namespace Rinnalla
