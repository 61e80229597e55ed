// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/erasing.h"

#include "core/base/cbor.h"
#include "core/store/cells.h"
#include "core/store/rows.h"

namespace Rinnalla::Erasing {

namespace {

QList<qint64> onceBelongingTo(Connection& connection, qint64 owner)
{
    QList<qint64> found;
    Statement query = connection.prepare("SELECT object FROM moved WHERE owner = ?");
    query.with(owner);
    while (query.step())
        found += query.integer(0);
    return found;
}

/// Whether every laptop that has the record knows that it went with its owner: nothing ever said otherwise.
bool saysNothingElse(Connection& connection, qint64 object, const Id& owner)
{
    bool isFirst = true;
    Statement query = connection.prepare(
        "SELECT j.body, o.kind, o.id FROM journal j JOIN object o ON o.pk = j.object WHERE o.pk = ? ORDER BY j.stamp");
    query.with(object);
    while (query.step()) {
        const Values values = Cells::valuesOf(query.bytes(0));
        const bool says = values.contains(RowWriter::OwnerField);
        // What made it may not count any more, and others may have gone on from that.
        const bool makes = isFirst && validate({static_cast<Kind>(query.integer(1)), query.id(2), values}, true);
        if ((isFirst && !(says && makes))
            || (says && values.value(RowWriter::OwnerField).toByteArray() != owner.toBytes()))
            return false;
        isFirst = false;
    }
    return !isFirst; // where nothing that made it counts any more, others may never have heard whose it was
}

/// unclear: records of which others may not know that they belonged. What belongs to one of these is unclear as well:
/// its edits were sealed with those of whoever had that at the time.
void eraseWithAll(Connection& connection, JournalState& state, const Id& id, bool isUnclear, QList<qint64>& unclear)
{
    Cells cells(connection, state);
    cells.load(id, 0);
    if (cells.isErased() || cells.isNew())
        return;
    QList<qint64> rows = onceBelongingTo(connection, cells.pk());
    if (state.knows(cells.kind()))
        rows += RowWriter(connection).belongingTo(static_cast<Kind>(cells.kind()), cells.pk());
    for (const qint64 pk : rows) {
        const Id inner = Rows::idAt(connection, pk);
        if (pk == cells.pk() || Rows::locate(connection, inner)->erased)
            continue;
        const bool isInnerUnclear = isUnclear || !saysNothingElse(connection, pk, id);
        if (isInnerUnclear)
            unclear += pk;
        eraseWithAll(connection, state, inner, isInnerUnclear, unclear);
    }
    cells.erase();
}

} // namespace

void erase(Connection& connection, JournalState& state, const Id& client, const CellClock& clock)
{
    QList<qint64> unclear;
    eraseWithAll(connection, state, client, false, unclear);
    for (const qint64 pk : std::as_const(unclear))
        tell(connection, state, pk);
    dropQuarantined(connection);
    connection.prepare("DELETE FROM draft WHERE instr(name, ?) > 0").with(client.toString()).run();
    connection.prepare("INSERT OR REPLACE INTO local (name, value) VALUES (?, x'f5')").with(PurgingName).run();
    if (clock.device != 0)
        note(connection, client, clock);
}

void note(Connection& connection, const Id& client, const CellClock& clock)
{
    connection
        .prepare("INSERT OR IGNORE INTO erasure (object, device, sequence) SELECT pk, ?, ? FROM object "
                 "WHERE id = ? AND kind = ?")
        .with(clock.device, clock.sequence, client, int(Kind::Client))
        .run();
}

void dropQuarantined(Connection& connection)
{
    struct Put {
        qint64 device;
        qint64 sequence;
        Id object;
        Id owner;
        bool isErased;
    };
    QList<Put> kept;
    Statement query = connection.prepare("SELECT q.device, q.sequence, q.object, q.body, coalesce(o.erased, 0) "
                                         "FROM quarantine q LEFT JOIN object o ON o.id = q.object");
    while (query.step()) {
        const QByteArray owner = Cells::valuesOf(query.bytes(3)).value(RowWriter::OwnerField).toByteArray();
        kept += Put{query.integer(0), query.integer(1), query.id(2), Id::fromBytes(owner).value_or(Id()),
                    query.integer(4) != 0};
    }
    QSet<Id> gone;
    const auto isGone = [&](const Put& put) {
        if (put.isErased || gone.contains(put.object) || gone.contains(put.owner))
            return true;
        const auto owner = put.owner.isNull() ? std::nullopt : Rows::locate(connection, put.owner);
        return owner && owner->erased;
    };
    for (bool finds = true; finds;) { // an addendum to a contact with a client
        finds = false;
        for (const Put& put : std::as_const(kept))
            if (!gone.contains(put.object) && isGone(put)) {
                gone.insert(put.object);
                finds = true;
            }
    }
    for (const Put& put : std::as_const(kept))
        if (gone.contains(put.object))
            connection.prepare("DELETE FROM quarantine WHERE device = ? AND sequence = ?")
                .with(put.device, put.sequence)
                .run();
}

CellClock tell(Connection& connection, JournalState& state, qint64 object)
{
    const CellClock clock = state.next();
    connection.prepare("INSERT INTO journal (device, sequence, stamp, object, body, digest) VALUES (?, ?, ?, ?, ?, ?)")
        .with(clock.device, clock.sequence, clock.stamp, object, body(), state.digest.toBytes())
        .run();
    return clock;
}

QByteArray body()
{
    return Cells::bodyOf({{Cells::ErasedKey, QCborValue(true)}});
}

bool isErasure(const QByteArray& body)
{
    return Cbor::decodedField(body, Cells::ErasedKey).isTrue();
}

} // namespace Rinnalla::Erasing
