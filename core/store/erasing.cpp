// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/erasing.h"

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

void eraseWithAll(Connection& connection, JournalState& state, const Id& id)
{
    Cells cells(connection, state);
    cells.load(id, 0);
    if (cells.isErased() || cells.isNew())
        return;
    QList<qint64> rows = onceBelongingTo(connection, cells.pk());
    if (state.knows(cells.kind()))
        rows += RowWriter(connection).belongingTo(static_cast<Kind>(cells.kind()), cells.pk());
    for (const qint64 pk : rows)
        if (pk != cells.pk())
            eraseWithAll(connection, state, Rows::idAt(connection, pk));
    cells.erase();
}

} // namespace

void erase(Connection& connection, JournalState& state, const Id& client, const CellClock& clock)
{
    eraseWithAll(connection, state, client);
    connection.prepare("DELETE FROM draft WHERE instr(name, ?) > 0").with(client.toString()).run();
    connection.prepare("INSERT OR REPLACE INTO local (name, value) VALUES (?, x'f5')").with(PurgingName).run();
    connection
        .prepare("INSERT OR IGNORE INTO erasure (object, device, sequence) SELECT pk, ?, ? FROM object WHERE id = ?")
        .with(clock.device, clock.sequence, client)
        .run();
}

QByteArray body()
{
    return Cells::bodyOf({{Cells::ErasedKey, QCborValue(true)}});
}

bool isErasure(const QByteArray& body)
{
    return Cells::valuesOf(body).contains(Cells::ErasedKey);
}

} // namespace Rinnalla::Erasing
