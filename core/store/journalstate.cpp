// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/journalstate.h"

#include "core/domain/kinds.h"
#include "core/store/cells.h"

namespace Rinnalla {

Result<std::shared_ptr<JournalState>> JournalState::open(Connection& connection, const Clock& clock,
                                                         const Id& newDevice)
{
    return guarded([&] {
        if (!connection.prepare("SELECT 1 FROM device WHERE own = 1").step())
            connection.prepare("INSERT INTO device (id, own) VALUES (?, 1)").with(newDevice).run();
        // A device's stamps only grow, so its last edit holds its largest.
        Statement last = connection.prepare("SELECT max((SELECT stamp FROM journal j WHERE j.device = d.number "
                                            "ORDER BY sequence DESC LIMIT 1)) FROM device d");
        last.step();
        std::shared_ptr<JournalState> state(new JournalState(clock, static_cast<quint64>(last.integer(0))));
        Statement own = connection.prepare(
            "SELECT d.number, d.id, coalesce((SELECT max(sequence) FROM journal j WHERE j.device = d.number), 0) "
            "FROM device d WHERE d.own = 1");
        own.step();
        state->deviceNumber = static_cast<quint32>(own.integer(0));
        state->device = own.id(1);
        state->sequence = static_cast<quint64>(own.integer(2));

        Statement digest =
            connection.prepare("SELECT m.digest, m.sequence, j.digest FROM merged m "
                               "LEFT JOIN journal j ON j.device = ? AND j.sequence = ? AND j.sequence > m.sequence");
        digest.with(state->deviceNumber, state->sequence).step();
        const bool ownIsNewer = !digest.isNull(2);
        if (ownIsNewer || !digest.isNull(0))
            state->digest = StateDigest::fromBytes(digest.bytes(ownIsNewer ? 2 : 0));
        else
            state->digest = Cells::digestOfAll(connection, *state);
        return state;
    });
}

const Id& JournalState::deviceAt(Connection& connection, quint32 number)
{
    auto found = m_devices.find(number);
    if (found == m_devices.end()) {
        Statement query = connection.prepare("SELECT id FROM device WHERE number = ?");
        query.with(number).step();
        found = m_devices.insert(number, query.id(0));
        m_numbers.insert(*found, number);
    }
    return *found;
}

quint32 JournalState::numberOf(Connection& connection, const Id& of)
{
    if (const auto found = m_numbers.constFind(of); found != m_numbers.constEnd())
        return *found;
    const auto look = [&]() -> quint32 {
        Statement query = connection.prepare("SELECT number FROM device WHERE id = ?");
        return query.with(of).step() ? static_cast<quint32>(query.integer(0)) : 0;
    };
    if (const quint32 number = look()) {
        m_devices.insert(number, of);
        m_numbers.insert(of, number);
        return number;
    }
    connection.prepare("INSERT INTO device (id) VALUES (?)").with(of).run();
    return look(); // remembered when it is asked for again: this transaction may still fail
}

bool JournalState::knows(quint8 kind) const
{
    return kind >= 1 && kind <= allKinds().size() && !hidden.contains(static_cast<quint32>(kind) << 16);
}

bool JournalState::knows(quint8 kind, quint16 field) const
{
    return knows(kind) && info(static_cast<Kind>(kind)).field(field)
           && !hidden.contains(static_cast<quint32>(kind) << 16 | field);
}

bool JournalState::isLater(Connection& connection, const CellClock& one, const CellClock& other)
{
    if (one.stamp != other.stamp)
        return one.stamp > other.stamp;
    return deviceAt(connection, one.device) > deviceAt(connection, other.device);
}

} // namespace Rinnalla
