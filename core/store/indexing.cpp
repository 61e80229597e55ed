// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/indexing.h"

#include "core/base/cbor.h"
#include "core/store/journalstate.h"
#include "core/store/rowwriter.h"

namespace Rinnalla::Indexing {

namespace {

const auto MarkName = QStringLiteral("indexed-until"); // in table `local`

void setMark(Connection& connection, JournalState& state, qint64 mark)
{
    if (mark == All)
        connection.prepare("DELETE FROM local WHERE name = ?").with(MarkName).run();
    else
        connection.prepare("INSERT OR REPLACE INTO local (name, value) VALUES (?, ?)")
            .with(MarkName, QCborValue(mark).toCbor())
            .run();
    state.indexedUntil = mark;
}

} // namespace

qint64 mark(Connection& connection)
{
    Statement query = connection.prepare("SELECT value FROM local WHERE name = ?");
    return query.with(MarkName).step() ? Cbor::decoded(query.bytes(0)).toInteger(All) : All;
}

void defer(Connection& connection, JournalState& state)
{
    if (state.indexedUntil != All)
        return;
    Statement last = connection.prepare("SELECT coalesce(max(pk), 0) FROM object");
    last.step();
    setMark(connection, state, last.integer(0));
}

bool catchUp(Connection& connection, JournalState& state, int rows)
{
    if (state.indexedUntil == All)
        return false;
    QList<qint64> next;
    Statement waiting = connection.prepare("SELECT pk FROM object WHERE pk > ? ORDER BY pk LIMIT ?");
    waiting.with(state.indexedUntil, rows);
    while (waiting.step())
        next += waiting.integer(0);
    const bool isLast = next.size() < rows;
    setMark(connection, state, isLast ? All : next.last());
    RowWriter writer(connection);
    for (const qint64 pk : std::as_const(next))
        writer.index(pk);
    return !isLast;
}

} // namespace Rinnalla::Indexing
