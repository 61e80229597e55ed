// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/planted.h"
#include "core/store/erasing.h"
#include "core/store/merge.h"
#include "core/store/rowwriter.h"

#include <algorithm>

namespace Rinnalla {

Status Merge::startNewChain(const Id& newDevice, quint64 last, const QByteArray& segment)
{
    const std::scoped_lock lock(m_state->gate);
    last = std::min(last, m_state->sequence);
    quint32 next = 0;
    const Status started = transact([&]() -> Status {
        const quint32 old = m_state->deviceNumber;
        next = m_state->numberOf(m_connection, newDevice);
        QList<qint64> objects;
        Statement taken = m_connection.prepare("SELECT DISTINCT object FROM journal WHERE device = ? AND sequence > ?");
        taken.with(old, last);
        while (taken.step())
            objects += taken.integer(0);
        m_connection
            .prepare("UPDATE journal SET device = ?1, sequence = sequence - ?2 WHERE device = ?3 AND sequence > ?2")
            .with(next, last, old)
            .run();
        m_connection
            .prepare("UPDATE erasure SET device = ?1, sequence = sequence - ?2 WHERE device = ?3 AND sequence > ?2")
            .with(next, last, old)
            .run();
        // What the old chain had seen so far, the new one has seen from its first edit on; what came later, later.
        m_connection
            .prepare("INSERT INTO basis (device, peer, from_sequence, seen) SELECT ?1, peer, "
                     "max(from_sequence, ?2 + 1) - ?2, max(seen) FROM basis WHERE device = ?3 "
                     "GROUP BY peer, max(from_sequence, ?2 + 1)")
            .with(next, last, old)
            .run();
        m_connection.prepare("DELETE FROM basis WHERE device = ? AND from_sequence > ?").with(old, last).run();
        if (last > 0)
            noteBasis(next, old, 1, last);
        m_connection.prepare("UPDATE device SET own = 0, applied = ?, segment = ? WHERE number = ?")
            .with(last, segment, old)
            .run();
        m_connection.prepare("UPDATE device SET own = 1, applied = 0 WHERE number = ?").with(next).run();
        m_connection.prepare("UPDATE sent SET sequence = 0, from_sequence = 0").run();
        rebuildAll(objects);
        m_connection.prepare("UPDATE merged SET sequence = ?, digest = ?")
            .with(m_state->sequence - last, m_state->digest.toBytes())
            .run();
        return {};
    });
    if (started) {
        m_state->device = newDevice;
        m_state->deviceNumber = next;
        m_state->sequence -= last;
    }
    return started;
}

Status Merge::makeAllOwn(const Id& newDevice)
{
    const std::scoped_lock lock(m_state->gate);
    const Id oldDevice = m_state->device;
    const quint32 oldNumber = m_state->deviceNumber;
    const Status made = transact([&]() -> Status {
        m_state->device = newDevice;
        m_state->deviceNumber = m_state->numberOf(m_connection, newDevice);
        // Stamps grow with what caused what; of two of one stamp, the row shows the larger device's.
        m_connection.exec("CREATE TEMP TABLE anew AS SELECT j.device, j.sequence, row_number() OVER "
                          "(ORDER BY j.stamp, d.id, j.sequence) AS number FROM journal j "
                          "JOIN device d ON d.number = j.device");
        m_connection.exec("CREATE UNIQUE INDEX temp.anew_key ON anew (device, sequence)");
        const char* const renumbered = "(SELECT number FROM anew a WHERE a.device = t.device AND a.sequence = "
                                       "t.sequence)";
        m_connection
            .prepare(QByteArray("UPDATE erasure AS t SET epoch = NULL, device = ?, sequence = coalesce(") + renumbered
                     + ", 0)")
            .with(m_state->deviceNumber)
            .run();
        m_connection.prepare(QByteArray("UPDATE journal AS t SET digest = NULL, device = ?, sequence = ") + renumbered)
            .with(m_state->deviceNumber)
            .run();
        m_connection.exec("DROP TABLE temp.anew");
        m_connection.exec("DELETE FROM basis");
        m_connection.exec("UPDATE device SET applied = 0, segment = NULL, capped = NULL");
        m_connection.prepare("UPDATE device SET own = (number = ?)").with(m_state->deviceNumber).run();
        m_connection.exec("UPDATE sent SET sequence = 0, from_sequence = 0");
        Statement last = m_connection.prepare("SELECT count(*) FROM journal");
        last.step();
        m_state->sequence = static_cast<quint64>(last.integer(0));
        QList<qint64> objects;
        for (Statement all = m_connection.prepare("SELECT DISTINCT object FROM journal"); all.step();)
            objects += all.integer(0);
        rebuildAll(objects);
        QList<qint64> untold; // clients whose erasure did not come as an edit
        for (Statement query = m_connection.prepare("SELECT object FROM erasure WHERE sequence = 0"); query.step();)
            untold += query.integer(0);
        for (const qint64 object : std::as_const(untold))
            m_connection.prepare("UPDATE erasure SET sequence = ? WHERE object = ?")
                .with(Erasing::tell(m_connection, *m_state, object).sequence, object)
                .run();
        m_state->digest = Cells::digestOfAll(m_connection);
        keepDigest();
        return {};
    });
    if (!made) {
        m_state->device = oldDevice;
        m_state->deviceNumber = oldNumber;
    }
    return made;
}

Status Merge::dropTwins()
{
    return transact([&]() -> Status {
        struct Twin {
            quint64 sequence;
            qint64 object;
            quint32 device; ///< of the one that stays
            quint64 stays;
        };
        QList<Twin> twins;
        Statement query = m_connection.prepare(
            "SELECT j.sequence, j.object, t.device, t.sequence FROM outbox j JOIN journal t ON t.object = j.object "
            "AND t.stamp = j.stamp AND t.device <> j.device AND t.body = j.body WHERE j.body <> ?");
        query.with(Erasing::body()); // an erasure is told under this laptop's own new key
        while (query.step())
            twins += Twin{static_cast<quint64>(query.integer(0)), query.integer(1),
                          static_cast<quint32>(query.integer(2)), static_cast<quint64>(query.integer(3))};
        QList<qint64> objects;
        for (const Twin& twin : std::as_const(twins)) {
            m_connection.prepare("DELETE FROM journal WHERE device = ? AND sequence = ?")
                .with(m_state->deviceNumber, twin.sequence)
                .run();
            // What was written after the one that goes was written with the one that stays in sight.
            noteBasis(m_state->deviceNumber, twin.device, twin.sequence, twin.stays);
            if (!objects.contains(twin.object))
                objects += twin.object;
        }
        rebuildAll(objects);
        keepDigest();
        return {};
    });
}

Status Merge::cap(const Id& device, quint64 last)
{
    return transact([&]() -> Status {
        const quint32 number = m_state->numberOf(m_connection, device);
        const auto before = chain(device);
        const quint64 applied = before ? before->applied : 0;
        m_connection.prepare("UPDATE device SET capped = ?1 WHERE number = ?2").with(last, number).run();
        // More may count than was known first; what was put aside of it comes again with its segments.
        m_connection.prepare("DELETE FROM quarantine WHERE device = ? AND sequence <= ?").with(number, last).run();
        if (planted(Bug::CapIgnored))
            return {};
        QList<qint64> objects;
        QList<std::pair<Id, qint64>> owners;
        Statement late = m_connection.prepare("SELECT object, body FROM journal WHERE device = ? AND sequence > ?");
        late.with(number, last);
        while (late.step()) {
            if (!objects.contains(late.integer(0)))
                objects += late.integer(0);
            const QByteArray owner = Cells::valuesOf(late.bytes(1)).value(RowWriter::OwnerField).toByteArray();
            if (const auto id = Id::fromBytes(owner))
                owners += std::pair(*id, late.integer(0));
        }
        m_connection
            .prepare("INSERT OR IGNORE INTO quarantine (device, sequence, stamp, kind, object, body) "
                     "SELECT j.device, j.sequence, j.stamp, o.kind, o.id, j.body FROM journal j "
                     "JOIN object o ON o.pk = j.object WHERE j.device = ? AND j.sequence > ?")
            .with(number, last)
            .run();
        Erasing::dropQuarantined(m_connection);
        m_connection.prepare("DELETE FROM journal WHERE device = ? AND sequence > ?").with(number, last).run();
        m_connection.prepare("UPDATE device SET segment = x'', applied = ?1 WHERE number = ?2 AND applied > ?1")
            .with(last, number)
            .run();
        // Where somebody else erased the client too, that is the erasure now.
        m_connection
            .prepare(
                "UPDATE erasure SET (device, sequence) = (SELECT device, sequence FROM journal j WHERE j.object = "
                "erasure.object LIMIT 1) WHERE device = ? AND sequence > ? AND object IN (SELECT object FROM journal)")
            .with(number, last)
            .run();
        rebuildAll(objects);
        for (const auto& [owner, object] : std::as_const(owners)) // others wrote to it as theirs: it goes with them
            m_connection.prepare("INSERT OR IGNORE INTO moved (owner, object) SELECT pk, ? FROM object WHERE id = ?")
                .with(object, owner)
                .run();
        if (!objects.isEmpty() || applied > last)
            tellOfErased();
        keepDigest();
        return {};
    });
}

/// What is erased here because of an edit that does not count any more (it erased a client, or put something down for
/// one) is gone all the same. It stays so, now by this laptop's word.
void Merge::tellOfErased()
{
    QList<qint64> objects;
    Statement erased = m_connection.prepare("SELECT pk FROM object o WHERE erased = 1 AND kind > 0 AND NOT EXISTS "
                                            "(SELECT 1 FROM journal WHERE object = o.pk)");
    while (erased.step())
        objects += erased.integer(0);
    for (const qint64 object : std::as_const(objects)) {
        const CellClock clock = Erasing::tell(m_connection, *m_state, object);
        m_connection.prepare("UPDATE erasure SET device = ?, sequence = ?, epoch = NULL WHERE object = ?")
            .with(clock.device, clock.sequence, object)
            .run();
    }
}

} // namespace Rinnalla
