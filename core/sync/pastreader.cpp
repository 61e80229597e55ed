// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/pastreader.h"

#include "core/base/planted.h"
#include "core/store/rows.h"
#include "core/store/rowwriter.h"

#include <algorithm>

namespace Rinnalla::Sync {

namespace {

// Of edits, before they are compressed. One is applied at once, and who writes meanwhile waits for it.
constexpr qsizetype PartSize = 1024 * 1024 - 64 * 1024;
constexpr qsizetype EditOverhead = 56;

} // namespace

PastReader::PastReader(Connection& connection, JournalState& state, Team::Private& data)
    : m_connection(connection)
    , m_state(state)
    , m_data(data)
    , m_reading(connection, Transaction::Kind::Reading)
{
    readPosition();
    readObjects();
}

void PastReader::readPosition()
{
    Statement sent = m_connection.prepare("SELECT sequence FROM sent");
    sent.step();
    m_sealed = static_cast<quint64>(sent.integer(0));
    Statement devices = m_connection.prepare("SELECT id, own, applied, segment FROM device");
    while (devices.step()) {
        const quint64 applied = devices.integer(1) ? m_sealed : static_cast<quint64>(devices.integer(2));
        if (applied == 0)
            continue;
        m_vector.insert(devices.id(0), applied);
        m_chains.insert(devices.id(0), {applied, devices.bytes(3)});
    }
}

/// A client's records stand together, so that they are sealed together.
void PastReader::readObjects()
{
    QHash<qint64, qint64> clients; // record to client
    for (const KindInfo& kind : allKinds()) {
        const Field* owner = RowWriter::ownerField(kind.kind);
        if (!owner)
            continue;
        Statement rows = m_connection.prepare(QByteArray("SELECT pk, ") + owner->name + " FROM " + kind.name);
        while (rows.step())
            clients.insert(rows.integer(0), rows.integer(1));
    }
    Statement objects = m_connection.prepare("SELECT pk, kind FROM object");
    while (objects.step()) {
        const qint64 pk = objects.integer(0);
        qint64 client = objects.integer(1) == int(Kind::Client) ? pk : clients.value(pk);
        if (const auto outer = clients.constFind(client); outer != clients.constEnd())
            client = *outer; // an addendum's contact
        if (client != 0 && Rows::kindAt(m_connection, client) != Kind::Client)
            client = 0;
        m_objects += Object{client, pk};
    }
    std::stable_sort(m_objects.begin(), m_objects.end(),
                     [](const Object& one, const Object& other) { return one.client < other.client; });
}

void PastReader::readBasis(SnapshotPart& part)
{
    Statement basis = m_connection.prepare("SELECT d.id, p.id, b.from_sequence, b.seen, d.own FROM basis b "
                                           "JOIN device d ON d.number = b.device JOIN device p ON p.number = b.peer");
    while (basis.step() && !planted(Bug::SnapshotWithoutBasis)) {
        const auto from = static_cast<quint64>(basis.integer(2));
        if (!basis.integer(4) || from <= m_sealed)
            part.basis += BasisEntry{basis.id(0), basis.id(1), from, static_cast<quint64>(basis.integer(3))};
    }
    Statement erased = m_connection.prepare("SELECT id FROM object WHERE erased = 1");
    while (erased.step())
        part.erased += erased.id(0);
}

qsizetype PastReader::readEdits(const Object& object, SnapshotPart::Group& group)
{
    qsizetype bytes = 0;
    Statement edits = m_connection.prepare(
        "SELECT d.id, j.sequence, j.stamp, o.kind, o.id, j.body, d.own FROM journal j JOIN object o ON o.pk = j.object "
        "JOIN device d ON d.number = j.device WHERE j.object = ? ORDER BY j.stamp");
    edits.with(object.pk);
    while (edits.step()) {
        const auto sequence = static_cast<quint64>(edits.integer(1));
        if (edits.integer(6) && sequence > m_sealed)
            continue;
        group.edits +=
            DeviceEdit{edits.id(0), JournalEdit{sequence, static_cast<quint64>(edits.integer(2)),
                                                static_cast<quint8>(edits.integer(3)), edits.id(4), edits.bytes(5)}};
        bytes += group.edits.last().edit.body.size() + EditOverhead;
    }
    return bytes;
}

SnapshotPart::Group& PastReader::groupFor(SnapshotPart& part, const Id& client)
{
    const bool isLast = !part.groups.isEmpty() && part.groups.last().client == client;
    const auto found = isLast ? part.groups.end() - 1
                              : std::find_if(part.groups.begin(), part.groups.end(),
                                             [&](const SnapshotPart::Group& group) { return group.client == client; });
    if (found != part.groups.end())
        return *found;
    part.groups += SnapshotPart::Group{client, {}};
    return part.groups.last();
}

std::optional<PastReader::Part> PastReader::next()
{
    if (m_at == m_objects.size() && !m_isFirst)
        return std::nullopt;
    Part made;
    if (std::exchange(m_isFirst, false))
        readBasis(made.part);
    constexpr qsizetype EntrySize = 48;
    qsizetype bytes = made.part.basis.size() * EntrySize;
    for (; m_at < m_objects.size() && bytes < PartSize; ++m_at) {
        SnapshotPart::Group group;
        const qsizetype size = readEdits(m_objects.at(m_at), group);
        if (size == 0)
            continue;
        bytes += size;
        const qint64 client = m_objects.at(m_at).client;
        Id id = client == 0 ? Id() : Rows::idAt(m_connection, client);
        if (!id.isNull() && made.keys.find(id) == made.keys.end()) {
            ClientKey key = m_data.clientKey(id);
            if (key.isEmpty()) // erased, or nothing was ever sealed for them
                id = {};
            else
                made.keys.emplace(id, std::move(key));
        }
        groupFor(made.part, id).edits += group.edits;
    }
    return made;
}

} // namespace Rinnalla::Sync
