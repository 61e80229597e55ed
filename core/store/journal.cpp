// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/journal.h"

#include "core/base/cbor.h"
#include "core/base/text.h"
#include "core/store/rows.h"
#include "core/store/searchtokenizer.h"

#include <QCborArray>
#include <QCborMap>
#include <QCoreApplication>
#include <QJsonArray>

#include <sqlite3.h>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr quint16 ErasedKey = 0; // in a journal body: no field has this number
const auto DefaultRoom = QStringLiteral("support");
const auto PurgingName = QStringLiteral("purging"); // in `local`, while the search index still holds what was erased

QByteArray bodyOf(const Values& values)
{
    QCborMap map;
    for (auto it = values.begin(); it != values.end(); ++it)
        map.insert(qint64(it.key()), *it);
    return QCborValue(map).toCbor();
}

Values valuesOf(const QByteArray& body)
{
    Values values;
    const QCborMap map = Cbor::decoded(body).toMap();
    for (auto it = map.begin(); it != map.end(); ++it)
        values.insert(static_cast<quint16>(it.key().toInteger()), it.value());
    return values;
}

/// The field through which a record belongs to a client, directly or through a contact; null where it belongs to none.
const Field* ownerField(Kind kind)
{
    const KindInfo& of = info(kind);
    const Field* field = of.field(kind == Kind::Addendum ? u"contact" : u"client");
    return field && field->type == FieldType::Reference ? field : nullptr;
}

/// Objects in a list are kept as JSON, which knows no order of names: the same in another order is no change.
void orderNames(Edit& edit)
{
    for (const Field& field : info(edit.kind).fields)
        if (field.type == FieldType::Details)
            if (const auto value = edit.values.find(field.id); value != edit.values.end() && value->isArray())
                *value = QCborArray::fromJsonArray(value->toArray().toJsonArray());
}

/// Takes out what would change nothing. Refuses to rewrite what may only be added to.
Status dropUnchanged(Edit& edit, const Record& before)
{
    for (auto it = edit.values.begin(); it != edit.values.end();) {
        const QCborValue old = before.values.value(it.key(), QCborValue(nullptr));
        if (old == *it) {
            it = edit.values.erase(it);
            continue;
        }
        const bool holdsSomething = !old.isNull() && !(old.isString() && old.toString().isEmpty());
        if (holdsSomething && info(edit.kind).field(it.key())->appendOnly)
            return failure(ErrorCode::Refused,
                           QCoreApplication::translate("Journal", "What was noted stays as it was "
                                                                  "noted. Add an addendum instead."));
        ++it;
    }
    return {};
}

Record applied(const Edit& edit, Record record)
{
    for (auto it = edit.values.begin(); it != edit.values.end(); ++it) {
        if (it->isNull())
            record.values.remove(it.key());
        else
            record.values.insert(it.key(), *it);
    }
    return record;
}

Edit inverse(const Edit& edit, const Record& before, bool created)
{
    Edit undo{edit.kind, edit.id, {}};
    if (created)
        return undo.set(DeletedField, QCborValue(true));
    for (auto it = edit.values.begin(); it != edit.values.end(); ++it)
        undo.set(it.key(), before.values.value(it.key(), QCborValue(nullptr)));
    return undo;
}

QString searchedText(const Record& record)
{
    QStringList parts;
    for (const Field& field : info(record.kind).fields)
        if (field.searched && record.has(field.id))
            parts += field.type == FieldType::Texts ? record.texts(field.id) : QStringList{record.text(field.id)};
    return parts.join(u' ');
}

/// The field a kind's `sort` column is made of; null where it has none.
const Field* sortedField(Kind kind)
{
    if (kind == Kind::Client)
        return info(kind).field(ClientField::CodeName);
    return kind == Kind::Partner ? info(kind).field(PartnerField::Name) : nullptr;
}

/// The columns the store derives, in the order bindDerived() gives their values.
QByteArrayList derivedColumns(Kind kind)
{
    QByteArrayList columns{"id", "clock", "room", "touched"};
    if (sortedField(kind))
        columns += "sort";
    return columns;
}

void bindDerived(Statement& statement, const Record& record, const QString& room, const RowClock& clocks,
                 const CellClock& clock)
{
    statement.with(record.id, clocks.toBytes(), room.isEmpty() ? QCborValue(nullptr) : QCborValue(room),
                   HybridClock::milliseconds(clock.stamp));
    if (const Field* sorted = sortedField(record.kind))
        statement.with(Text::sortKey(record.text(sorted->id)));
}

/// One statement for each kind, whatever fields are given: one without a value stays null.
QByteArray insertStatement(Kind kind)
{
    static const QByteArrayList statements = [] {
        QByteArrayList made;
        for (const KindInfo& of : allKinds()) {
            QByteArrayList columns = derivedColumns(of.kind);
            for (const Field& field : of.fields)
                columns += field.name;
            made += QByteArray("INSERT INTO ") + of.name + " (" + columns.join(", ") + ", pk) VALUES ("
                    + QByteArray("?, ").repeated(columns.size()) + "?)";
        }
        return made;
    }();
    return statements.at(static_cast<qsizetype>(kind) - 1);
}

QByteArray updateStatement(const Edit& edit)
{
    QByteArrayList columns = derivedColumns(edit.kind);
    for (auto it = edit.values.begin(); it != edit.values.end(); ++it)
        columns += info(edit.kind).field(it.key())->name;
    return QByteArray("UPDATE ") + info(edit.kind).name + " SET " + columns.join(" = ?, ") + " = ? WHERE pk = ?";
}

} // namespace

struct Journal::Row {
    qint64 pk = 0;
    bool creates = false;
    Record before; ///< empty where the edit creates
};

Result<std::unique_ptr<Journal>> Journal::open(Connection& connection, const Clock& clock, const Id& newDevice)
{
    return guarded([&] {
        if (!connection.prepare("SELECT 1 FROM device WHERE own = 1").step())
            connection.prepare("INSERT INTO device (id, own) VALUES (?, 1)").with(newDevice).run();
        // A device's stamps only grow, so its last edit holds its largest.
        Statement last = connection.prepare("SELECT max((SELECT stamp FROM journal j WHERE j.device = d.number "
                                            "ORDER BY sequence DESC LIMIT 1)) FROM device d");
        last.step();
        std::unique_ptr<Journal> journal(
            new Journal(connection, HybridClock(clock, static_cast<quint64>(last.integer(0)))));
        Statement own = connection.prepare("SELECT number, id, (SELECT max(sequence) FROM journal j "
                                           "WHERE j.device = d.number) FROM device d WHERE own = 1");
        own.step();
        journal->m_deviceNumber = static_cast<quint32>(own.integer(0));
        journal->m_device = own.id(1);
        journal->m_sequence = static_cast<quint64>(own.integer(2));
        return journal;
    });
}

Result<Receipt> Journal::write(const QList<Edit>& edits)
{
    const quint64 sequenceBefore = m_sequence;
    Receipt receipt;
    QList<Edit> accepted;
    const Status done = guarded([&]() -> Status {
        if (m_inBatch)
            return writeAll(edits, receipt, accepted);
        SQLite::Transaction transaction(m_connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        if (const Status status = writeAll(edits, receipt, accepted); !status)
            return status;
        transaction.commit();
        return {};
    });
    if (!done) {
        m_sequence = sequenceBefore;
        return tl::unexpected(done.error());
    }
    std::reverse(receipt.undo.begin(), receipt.undo.end());
    if (!accepted.isEmpty())
        emit written(accepted);
    return receipt;
}

Status Journal::writeAll(const QList<Edit>& edits, Receipt& receipt, QList<Edit>& accepted)
{
    for (const Edit& edit : edits)
        if (const Status status = writeOne(edit, receipt, accepted); !status)
            return status;
    return {};
}

Status Journal::writeOne(const Edit& given, Receipt& receipt, QList<Edit>& accepted)
{
    const auto place = Rows::locate(m_connection, given.id);
    if (place && (place->erased || place->kind != given.kind))
        return failure(ErrorCode::Refused, QCoreApplication::translate("Journal", "This record was erased for good and "
                                                                                  "cannot come back."));
    Row row{place ? place->pk : 0, !place, {}};
    if (const Status valid = validate(given, row.creates); !valid)
        return valid;
    Edit edit = given;
    orderNames(edit);
    if (!row.creates) {
        row.before = Rows::load(m_connection, edit.kind, row.pk).value_or(Record());
        if (const Status status = dropUnchanged(edit, row.before); !status)
            return status;
        if (edit.values.isEmpty())
            return {};
    }
    row.before.kind = edit.kind;
    row.before.id = edit.id;
    const auto references = resolve(edit);
    if (!references)
        return tl::unexpected(references.error());
    store(edit, row, *references);
    ++receipt.written;
    if (!m_inBatch) {
        receipt.undo += inverse(edit, row.before, row.creates);
        accepted += edit;
    }
    return {};
}

Result<QMap<quint16, qint64>> Journal::resolve(const Edit& edit)
{
    QMap<quint16, qint64> references;
    for (const Field& field : info(edit.kind).fields) {
        const QCborValue value = edit.values.value(field.id);
        if (field.type != FieldType::Reference || !value.isByteArray())
            continue;
        const auto place = Rows::locate(m_connection, Id::fromBytes(value.toByteArray()).value_or(Id()));
        if (!place || place->erased || place->kind != field.target)
            return failure(ErrorCode::InvalidInput,
                           QCoreApplication::translate("Journal", "The field %1 names a record of the kind %2 that is "
                                                                  "not in this store.")
                               .arg(QLatin1StringView(field.name), QLatin1StringView(info(field.target).name)));
        references.insert(field.id, place->pk);
    }
    return references;
}

void Journal::store(const Edit& edit, Row& row, const QMap<quint16, qint64>& references)
{
    const KindInfo& kind = info(edit.kind);
    const CellClock clock = nextClock();
    const Record after = applied(edit, row.before);
    const QString room = roomOf(after);
    const QString roomBefore = row.creates ? room : roomOf(row.before);

    const auto column = [&](const Field& field) {
        return Rows::toColumn(field, edit.values.value(field.id), references.value(field.id));
    };
    RowClock clocks;
    if (row.creates) {
        m_connection.prepare("INSERT INTO object (id, kind) VALUES (?, ?)").with(edit.id, int(edit.kind)).run();
        row.pk = m_connection.database().getLastInsertRowid();
        clocks.setRow(clock);
        Statement insert = m_connection.prepare(insertStatement(edit.kind));
        bindDerived(insert, after, room, clocks, clock);
        for (const Field& field : kind.fields)
            insert.with(column(field));
        insert.with(row.pk).run();
    } else {
        clocks = clocksAt(edit.kind, row.pk);
        for (auto it = edit.values.begin(); it != edit.values.end(); ++it)
            clocks.set(it.key(), clock);
        Statement update = m_connection.prepare(updateStatement(edit));
        bindDerived(update, after, room, clocks, clock);
        for (auto it = edit.values.begin(); it != edit.values.end(); ++it)
            update.with(column(*kind.field(it.key())));
        update.with(row.pk).run();
    }

    log(row.pk, clock, edit.values);
    const bool foundDifferently = row.creates || searchedText(after) != searchedText(row.before) || room != roomBefore
                                  || edit.values.contains(DeletedField);
    if (foundDifferently)
        updateSearch(after, row.pk, room, row.creates);
    if (room != roomBefore)
        moveToRoom(belongingTo(after, row.pk), room);
}

RowClock Journal::clocksAt(Kind kind, qint64 pk)
{
    Statement query = m_connection.prepare(QByteArray("SELECT clock FROM ") + info(kind).name + " WHERE pk = ?");
    query.with(pk).step();
    return RowClock::fromBytes(query.bytes(0));
}

void Journal::log(qint64 object, const CellClock& clock, const Values& values)
{
    m_connection.prepare("INSERT INTO journal (device, sequence, stamp, object, body) VALUES (?, ?, ?, ?, ?)")
        .with(clock.device, clock.sequence, clock.stamp, object, bodyOf(values))
        .run();
}

void Journal::updateSearch(const Record& record, qint64 pk, const QString& room, bool isNew)
{
    const QString text = searchedText(record);
    if (!isNew)
        m_connection.prepare("DELETE FROM search WHERE rowid = ?").with(pk).run();
    if (text.trimmed().isEmpty() || record.boolean(DeletedField))
        return;
    const QString shelved = SearchPieces::shelved(SearchPieces::shelf(record.kind, room), text);
    m_connection.prepare("INSERT INTO search (rowid, text) VALUES (?, ?)").with(pk, shelved).run();
}

QString Journal::roomOf(const Record& record)
{
    if (record.kind == Kind::Client)
        return record.has(ClientField::Compartment) ? record.text(ClientField::Compartment) : DefaultRoom;
    const Field* owner = ownerField(record.kind);
    if (!owner)
        return {};
    const auto place = Rows::locate(m_connection, record.reference(owner->id));
    if (!place)
        return DefaultRoom; // a contact with nobody
    Statement query = m_connection.prepare(QByteArray("SELECT room FROM ") + info(place->kind).name + " WHERE pk = ?");
    return query.with(place->pk).step() ? query.text(0) : DefaultRoom;
}

CellClock Journal::nextClock()
{
    return {m_clock.next(), m_deviceNumber, ++m_sequence};
}

void Journal::moveToRoom(const QList<qint64>& rows, const QString& room)
{
    for (const qint64 pk : rows) {
        const Kind kind = Rows::kindAt(m_connection, pk);
        m_connection.prepare(QByteArray("UPDATE ") + info(kind).name + " SET room = ? WHERE pk = ?")
            .with(room, pk)
            .run();
        if (const auto record = Rows::load(m_connection, kind, pk))
            updateSearch(*record, pk, room, false);
    }
}

/// The rows that belong to a client or a contact, the innermost first.
QList<qint64> Journal::belongingTo(const Record& owner, qint64 pk)
{
    QList<qint64> rows;
    for (const KindInfo& kind : allKinds()) {
        const Field* field = ownerField(kind.kind);
        if (!field || field->target != owner.kind)
            continue;
        Statement query =
            m_connection.prepare(QByteArray("SELECT pk FROM ") + kind.name + " WHERE " + field->name + " = ?");
        query.with(pk);
        while (query.step()) {
            const qint64 row = query.integer(0);
            rows = belongingTo(Record{kind.kind, {}, {}}, row) + rows;
            rows += row;
        }
    }
    return rows;
}

Status Journal::erase(const Id& client)
{
    const quint64 sequenceBefore = m_sequence;
    const Status done = guarded([&]() -> Status {
        const auto place = Rows::locate(m_connection, client);
        if (!place || place->kind != Kind::Client || place->erased)
            return failure(ErrorCode::NotFound,
                           QCoreApplication::translate("Journal", "There is no such client in this "
                                                                  "store."));
        SQLite::Transaction transaction(m_connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        QList<qint64> rows = belongingTo(Record{Kind::Client, {}, {}}, place->pk);
        rows += place->pk;
        for (const qint64 pk : rows) {
            const QByteArray table = info(Rows::kindAt(m_connection, pk)).name;
            m_connection.prepare("DELETE FROM " + table + " WHERE pk = ?").with(pk).run();
            m_connection.prepare("DELETE FROM journal WHERE object = ?").with(pk).run();
            m_connection.prepare("DELETE FROM search WHERE rowid = ?").with(pk).run();
            m_connection.prepare("UPDATE object SET erased = 1 WHERE pk = ?").with(pk).run();
        }
        m_connection.prepare("DELETE FROM draft WHERE instr(name, ?) > 0").with(client.toString()).run();
        m_connection.prepare("INSERT OR REPLACE INTO local (name, value) VALUES (?, x'f5')").with(PurgingName).run();
        log(place->pk, nextClock(), {{ErasedKey, QCborValue(true)}});
        transaction.commit();
        return {};
    });
    if (done)
        emit erased(client);
    else
        m_sequence = sequenceBefore;
    return done;
}

bool Journal::isPurging()
{
    return guarded([&] { return m_connection.prepare("SELECT 1 FROM local WHERE name = ?").with(PurgingName).step(); })
        .value_or(false);
}

Result<bool> Journal::purge(int pages)
{
    return guarded([&] {
        // FTS5 only marks what is deleted; it goes when all parts of the index are merged into one. A negative number
        // begins that, positive ones go on, and one that changes nothing has nothing left to do.
        const int before = sqlite3_total_changes(m_connection.handle());
        m_connection.prepare("INSERT INTO search (search, rank) VALUES ('merge', ?)")
            .with(m_mergeBegun ? pages : -pages)
            .run();
        const bool more = !m_mergeBegun || sqlite3_total_changes(m_connection.handle()) - before >= 2;
        m_mergeBegun = more;
        if (!more) {
            m_connection.prepare("DELETE FROM local WHERE name = ?").with(PurgingName).run();
            m_connection.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        return more;
    });
}

Result<QList<HistoryEntry>> Journal::history(const Id& record)
{
    return guarded([&] {
        QList<HistoryEntry> entries;
        const auto place = Rows::locate(m_connection, record);
        if (!place)
            return entries;
        Statement query =
            m_connection.prepare("SELECT j.stamp, d.id, j.body FROM journal j "
                                 "JOIN device d ON d.number = j.device WHERE j.object = ? ORDER BY j.stamp, d.id");
        query.with(place->pk);
        while (query.step())
            entries += HistoryEntry{HybridClock::milliseconds(static_cast<quint64>(query.integer(0))), query.id(1),
                                    valuesOf(query.bytes(2))};
        return entries;
    });
}

} // namespace Rinnalla
