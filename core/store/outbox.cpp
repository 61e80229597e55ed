// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/outbox.h"

#include "core/store/erasing.h"
#include "core/store/rows.h"
#include "core/store/rowwriter.h"

#include <limits>

namespace Rinnalla {

Result<quint64> Outbox::sealedUntil()
{
    return guarded([&] {
        Statement query = m_connection.prepare("SELECT sequence FROM sent");
        query.step();
        return static_cast<quint64>(query.integer(0));
    });
}

/// What the edit at `first` had seen of others, and the run before had not.
VersionVector Outbox::newlySeen(quint64 first)
{
    VersionVector saw;
    Statement query = m_connection.prepare(
        "SELECT d.id, max(b.seen) FROM basis b JOIN device d ON d.number = b.peer, sent s "
        "WHERE b.device = ? AND b.from_sequence > s.from_sequence AND b.from_sequence <= ? GROUP BY b.peer");
    query.with(m_state->deviceNumber, first);
    while (query.step())
        saw.insert(query.id(0), static_cast<quint64>(query.integer(1)));
    return saw;
}

/// The last edit that had seen just what the one at `from` had.
quint64 Outbox::cutAfter(quint64 from)
{
    Statement query =
        m_connection.prepare("SELECT min(from_sequence) FROM basis WHERE device = ? AND from_sequence > ?");
    query.with(m_state->deviceNumber, from).step();
    return query.isNull(0) ? std::numeric_limits<qint64>::max() : static_cast<quint64>(query.integer(0)) - 1;
}

/// Whom an object belongs to, as its row says now; null for nobody.
Id Outbox::clientOf(qint64 object, quint8 kind, QHash<qint64, Id>& known, int depth)
{
    constexpr int Deepest = 2; // addendum, contact, client
    if (const auto found = known.constFind(object); found != known.constEnd())
        return *found;
    const Field* owner =
        m_state->knows(kind) && depth < Deepest ? RowWriter::ownerField(static_cast<Kind>(kind)) : nullptr;
    Id client;
    if (kind == quint8(Kind::Client)) {
        client = Rows::idAt(m_connection, object);
    } else if (owner) {
        Statement query = m_connection.prepare(QByteArray("SELECT ") + owner->name + " FROM "
                                               + info(static_cast<Kind>(kind)).name + " WHERE pk = ?");
        if (query.with(object).step() && !query.isNull(0)) {
            const qint64 next = query.integer(0);
            const auto of = known.constFind(next);
            client = of != known.constEnd()
                         ? *of
                         : clientOf(next, static_cast<quint8>(Rows::kindAt(m_connection, next)), known, depth + 1);
        }
    }
    known.insert(object, client);
    return client;
}

Result<Outbox::Run> Outbox::next(qsizetype maxBytes)
{
    return guarded([&]() -> Result<Run> {
        Run run;
        const auto sealed = sealedUntil();
        if (!sealed)
            return tl::unexpected(sealed.error());
        run.from = *sealed + 1;
        // Edits about a client who was erased since are gone, and leave gaps.
        Statement first = m_connection.prepare("SELECT min(sequence) FROM journal WHERE device = ? AND sequence >= ?");
        first.with(m_state->deviceNumber, run.from).step();
        if (first.isNull(0))
            return run;
        run.saw = newlySeen(static_cast<quint64>(first.integer(0)));
        const quint64 cut = cutAfter(static_cast<quint64>(first.integer(0)));
        QMap<Id, qsizetype> groupOf;
        QHash<qint64, Id> clients;
        qsizetype bytes = 0;
        Statement query =
            m_connection.prepare("SELECT j.sequence, j.stamp, o.kind, o.id, j.body, j.object FROM journal j JOIN "
                                 "object o ON o.pk = j.object "
                                 "WHERE j.device = ? AND j.sequence >= ? AND j.sequence <= ? ORDER BY j.sequence");
        query.with(m_state->deviceNumber, run.from, cut);
        while (query.step() && (bytes == 0 || bytes < maxBytes)) {
            const JournalEdit edit{static_cast<quint64>(query.integer(0)), static_cast<quint64>(query.integer(1)),
                                   static_cast<quint8>(query.integer(2)), query.id(3), query.bytes(4)};
            const bool erases = Erasing::isErasure(edit.body);
            const Id client = erases ? Id() : clientOf(query.integer(5), edit.kind, clients);
            auto group = groupOf.constFind(client);
            if (group == groupOf.constEnd()) {
                group = groupOf.insert(client, run.groups.size());
                run.groups += EditGroup{client, {}};
            }
            run.groups[*group].edits += edit;
            run.last = edit.sequence;
            run.erases |= erases && edit.kind == quint8(Kind::Client);
            constexpr qsizetype Overhead = 48;
            bytes += edit.body.size() + Overhead;
        }
        return run;
    });
}

void Outbox::noteSealed(const Run& run, const QByteArray& segment, const QString& name, const QByteArray& body)
{
    m_connection.prepare("UPDATE sent SET sequence = ?, from_sequence = ?").with(run.last, run.from).run();
    m_connection.prepare("UPDATE device SET segment = ? WHERE own = 1").with(segment).run();
    m_connection.prepare("INSERT OR REPLACE INTO held (name, body) VALUES (?, ?)").with(name, body).run();
}

} // namespace Rinnalla
