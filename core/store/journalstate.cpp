// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/journalstate.h"

#include "core/crypto/primitives.h"
#include "core/domain/kinds.h"
#include "core/store/cells.h"

#include <SQLiteCpp/Transaction.h>

namespace Rinnalla {

namespace {

const auto FieldsName = QStringLiteral("fields"); // in table `local`: what the program knew that wrote last

QByteArray joined(const QList<const char*>& choices)
{
    QByteArray all;
    for (const char* choice : choices)
        all += QByteArray(choice) + ' ';
    return all;
}

/// All that decides which values have a place in a row.
QByteArray knownFields(const QSet<quint32>& hidden)
{
    QByteArray known;
    for (const KindInfo& kind : allKinds())
        for (const Field& field : kind.fields) {
            const quint32 whole = static_cast<quint32>(kind.kind) << 16;
            if (hidden.contains(whole) || hidden.contains(whole | field.id))
                continue;
            known += QByteArray::number(whole | field.id) + ' ' + QByteArray::number(int(field.type))
                     + (field.required ? " !" : " ") + joined(field.choices) + '\n';
        }
    constexpr qsizetype Size = 16;
    return QCborValue(Crypto::hash(known, Size)).toCbor();
}

} // namespace

Result<std::shared_ptr<JournalState>> JournalState::open(Connection& connection, const Clock& clock,
                                                         const Id& newDevice)
{
    return guarded([&] {
        SQLite::Transaction transaction(connection.database());
        if (!connection.prepare("SELECT 1 FROM device WHERE own = 1").step())
            connection.prepare("INSERT INTO device (id, own) VALUES (?, 1)").with(newDevice).run();
        // A device's stamps only grow, so its last edit holds its largest.
        Statement last = connection.prepare("SELECT max((SELECT stamp FROM journal j WHERE j.device = d.number "
                                            "ORDER BY sequence DESC LIMIT 1)) FROM device d");
        last.step();
        std::shared_ptr<JournalState> state(new JournalState(clock, static_cast<quint64>(last.integer(0))));
        // The last own edits may have been about a client whom another laptop erased.
        Statement own = connection.prepare(
            "SELECT d.number, d.id, max(coalesce((SELECT max(sequence) FROM journal j WHERE j.device = d.number), 0), "
            "m.sequence, s.sequence) FROM device d, merged m, sent s WHERE d.own = 1");
        own.step();
        state->deviceNumber = static_cast<quint32>(own.integer(0));
        state->device = own.id(1);
        state->sequence = static_cast<quint64>(own.integer(2));
        state->indexedUntil = Indexing::mark(connection);
        state->readDigest(connection);
        state->placeWaiting(connection);
        transaction.commit();
        return state;
    });
}

void JournalState::readDigest(Connection& connection)
{
    Statement query =
        connection.prepare("SELECT m.digest, j.digest FROM merged m "
                           "LEFT JOIN journal j ON j.device = ? AND j.sequence = ? AND j.sequence > m.sequence");
    query.with(deviceNumber, sequence).step();
    const bool ownIsNewer = !query.isNull(1);
    if (ownIsNewer || !query.isNull(0)) {
        digest = StateDigest::fromBytes(query.bytes(ownIsNewer ? 1 : 0));
        return;
    }
    digest = Cells::digestOfAll(connection); // of a store from before there was one
    connection.prepare("UPDATE merged SET sequence = ?, digest = ?").with(sequence, digest.toBytes()).run();
}

void JournalState::placeWaiting(Connection& connection)
{
    const QByteArray known = knownFields(hidden);
    Statement before = connection.prepare("SELECT 1 FROM local WHERE name = ? AND value = ?");
    if (before.with(FieldsName, known).step())
        return;
    QList<Id> waiting;
    Statement query = connection.prepare("SELECT id FROM object WHERE pk IN (SELECT object FROM version)");
    while (query.step())
        waiting += query.id(0);
    Cells cells(connection, *this);
    for (const Id& id : std::as_const(waiting)) {
        cells.load(id, 0);
        cells.placeAnew();
    }
    connection.prepare("INSERT OR REPLACE INTO local (name, value) VALUES (?, ?)").with(FieldsName, known).run();
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
    return kind >= 1 && kind <= allKinds().size()
           && (hidden.isEmpty() || !hidden.contains(static_cast<quint32>(kind) << 16));
}

bool JournalState::knows(quint8 kind, quint16 field) const
{
    return knows(kind) && info(static_cast<Kind>(kind)).field(field)
           && (hidden.isEmpty() || !hidden.contains(static_cast<quint32>(kind) << 16 | field));
}

bool JournalState::isLater(Connection& connection, const CellClock& one, const CellClock& other)
{
    if (one.stamp != other.stamp)
        return one.stamp > other.stamp;
    return deviceAt(connection, one.device) > deviceAt(connection, other.device);
}

} // namespace Rinnalla
