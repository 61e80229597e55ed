// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/snapshot.h"

#include "core/sync/envelope.h"
#include "core/sync/sealedgroup.h"
#include "core/sync/wirevector.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace Rinnalla::Sync {

namespace {

enum ManifestField : quint64 { ManifestTeam = 1, ManifestDevice, Vector, Chains, Parts, Edits };
enum PartField : quint64 { PartTeam = 1, Devices, Basis, Erased, Keys, Shared, Clients };
constexpr quint64 LargestPart = Envelope::LargestPlain + Envelope::LargestPlain / 8;

Groups::Place placeIn(const Id& team)
{
    return {QByteArrayLiteral("RnPart_1"), team, {}, 0};
}

void write(WireWriter& writer, const QMap<Id, ChainPosition>& chains)
{
    writer.map(chains.size());
    for (auto it = chains.begin(); it != chains.end(); ++it) {
        writer.id(it.key());
        writer.array(2);
        writer.number(it->lastSequence);
        writer.bytes(it->lastSegment);
    }
}

QMap<Id, ChainPosition> readChains(WireReader& reader)
{
    QMap<Id, ChainPosition> chains;
    Id before;
    for (qsizetype left = reader.map(); left > 0 && reader.isOk(); --left) {
        const Id device = reader.id();
        reader.arrayOf(2);
        const ChainPosition position{reader.number(Wire::LargestNumber), Wire::readHashOrNone(reader)};
        if (device <= before)
            reader.refuse("chains out of order");
        chains.insert(chains.cend(), device, position);
        before = device;
    }
    return chains;
}

QList<SnapshotManifest::Part> readParts(WireReader& reader)
{
    QList<SnapshotManifest::Part> parts;
    for (qsizetype left = reader.array(); left > 0 && reader.isOk(); --left) {
        reader.arrayOf(2);
        parts.append({reader.bytesOf(Wire::HashSize), qint64(reader.number(LargestPart))});
    }
    return parts;
}

auto tied(const BasisEntry& entry)
{
    return std::tie(entry.device, entry.peer, entry.from, entry.seen);
}

void write(WireWriter& writer, QList<BasisEntry> basis)
{
    std::ranges::sort(basis, {}, tied);
    writer.array(basis.size());
    for (const BasisEntry& entry : std::as_const(basis)) {
        writer.array(4);
        writer.id(entry.device);
        writer.id(entry.peer);
        writer.number(entry.from);
        writer.number(entry.seen);
    }
}

QList<BasisEntry> readBasis(WireReader& reader)
{
    QList<BasisEntry> basis;
    for (qsizetype left = reader.array(); left > 0 && reader.isOk(); --left) {
        reader.arrayOf(4);
        const BasisEntry entry{reader.id(), reader.id(), reader.number(Wire::LargestNumber),
                               reader.number(Wire::LargestNumber)};
        if (!basis.isEmpty() && !(tied(basis.constLast()) < tied(entry)))
            reader.refuse("basis out of order");
        basis.append(entry);
    }
    return basis;
}

void write(WireWriter& writer, QList<Id> ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    writer.array(ids.size());
    for (const Id& id : std::as_const(ids))
        writer.id(id);
}

QList<Id> readIds(WireReader& reader)
{
    QList<Id> ids;
    for (qsizetype left = reader.array(); left > 0 && reader.isOk(); --left) {
        const Id id = reader.id();
        if (!ids.isEmpty() && id <= ids.constLast())
            reader.refuse("ids out of order");
        ids.append(id);
    }
    return ids;
}

/// The devices that made the edits of a part, so that an edit names its device by a place in this list.
QList<Id> devicesOf(const QList<SnapshotPart::Group>& groups)
{
    QSet<Id> made;
    for (const SnapshotPart::Group& group : groups)
        for (const DeviceEdit& edit : group.edits)
            made.insert(edit.device);
    QList<Id> devices = made.values();
    std::ranges::sort(devices);
    return devices;
}

void write(WireWriter& writer, const QList<DeviceEdit>& edits, const QList<Id>& devices)
{
    writer.array(edits.size());
    for (const DeviceEdit& made : edits) {
        writer.array(6);
        writer.number(quint64(std::ranges::lower_bound(devices, made.device) - devices.begin()));
        writer.number(made.edit.sequence);
        writer.number(made.edit.stamp);
        Groups::writeContent(writer, made.edit);
    }
}

QList<DeviceEdit> readEdits(WireReader& reader, const QList<Id>& devices)
{
    QList<DeviceEdit> edits;
    for (qsizetype left = reader.array(); left > 0 && reader.isOk(); --left) {
        DeviceEdit made;
        reader.arrayOf(6);
        made.device = devices.value(qsizetype(reader.number(Wire::LargestNumber)));
        made.edit.sequence = reader.number(Wire::LargestNumber);
        made.edit.stamp = reader.number(Wire::LargestNumber);
        Groups::readContent(reader, made.edit);
        if (made.device.isNull() || made.edit.sequence == 0)
            reader.refuse("an edit of no device, or without a sequence");
        edits.append(std::move(made));
    }
    return edits;
}

Result<SnapshotPart::Group> openGroup(const Groups::Sealed& sealed, const ClientKeys& keys, const Id& team,
                                      const QList<Id>& devices, qsizetype& budget)
{
    const auto key = keys.find(sealed.client);
    if (key == keys.end())
        return damaged("a client of a snapshot without its key");
    const auto plain = Groups::open(sealed, key->second, placeIn(team), budget);
    if (!plain)
        return tl::unexpected(plain.error());
    WireReader reader(*plain);
    const SnapshotPart::Group group{sealed.client, readEdits(reader, devices)};
    if (group.edits.isEmpty())
        reader.refuse("a client without edits");
    if (const Status whole = reader.finish(); !whole)
        return tl::unexpected(whole.error());
    return group;
}

} // namespace

QByteArray SnapshotManifest::toCbor() const
{
    WireWriter writer(256 + vector.size() * 96 + parts.size() * 48);
    const auto field = [&writer](ManifestField key) -> WireWriter& {
        writer.number(key);
        return writer;
    };
    writer.map(Edits);
    field(ManifestTeam).id(team);
    field(ManifestDevice).id(device);
    Wire::write(field(Vector), vector);
    write(field(Chains), chains);
    field(Parts).array(parts.size());
    for (const Part& part : parts) {
        writer.array(2);
        writer.bytes(part.hash);
        writer.number(quint64(part.size));
    }
    field(Edits).number(edits);
    return writer.take();
}

Result<SnapshotManifest> SnapshotManifest::fromCbor(const QByteArray& plain, const Id& team)
{
    WireReader reader(plain);
    const auto field = [&reader](ManifestField key) -> WireReader& {
        reader.field(key);
        return reader;
    };
    SnapshotManifest manifest;
    reader.beginFields();
    manifest.team = field(ManifestTeam).id();
    manifest.device = field(ManifestDevice).id();
    manifest.vector = Wire::readVector(field(Vector));
    manifest.chains = readChains(field(Chains));
    manifest.parts = readParts(field(Parts));
    manifest.edits = field(Edits).number(Wire::LargestNumber);
    reader.endFields();
    if (manifest.team != team)
        reader.refuse("a snapshot of another team");
    if (const Status read = reader.finish(); !read)
        return tl::unexpected(read.error());
    return manifest;
}

Result<QByteArray> SnapshotPart::toCbor(const Id& team, const ClientKeys& keys, Random& random) const
{
    const auto sorted = Groups::sorted(groups);
    if (!sorted)
        return Groups::unfit("a snapshot with a client twice");
    const bool hasShared = !sorted->isEmpty() && sorted->constFirst()->client.isNull();
    QList<Id> clients;
    qsizetype size = 512 + basis.size() * 48 + erased.size() * 17;
    for (const Group* group : *sorted) {
        if (!group->client.isNull())
            clients.append(group->client);
        for (const DeviceEdit& edit : group->edits)
            size += edit.edit.body.size() + 48;
    }
    if (!std::ranges::all_of(clients, [&keys](const Id& id) { return keys.contains(id) && !keys.at(id).isEmpty(); }))
        return Groups::unfit("a snapshot without a client's key");
    const QList<Id> devices = devicesOf(groups);
    WireWriter writer(size + clients.size() * 176);
    const auto field = [&writer](PartField key) -> WireWriter& {
        writer.number(key);
        return writer;
    };
    writer.map(Clients);
    field(PartTeam).id(team);
    write(field(Devices), devices);
    write(field(Basis), basis);
    write(field(Erased), erased);
    Groups::writeKeys(field(Keys), keys, clients);
    write(field(Shared), hasShared ? sorted->constFirst()->edits : QList<DeviceEdit>(), devices);
    field(Clients).array(clients.size());
    for (const Group* group : sorted->sliced(hasShared)) {
        WireWriter edits(group->edits.size() * 256);
        write(edits, group->edits, devices);
        Groups::write(writer, group->client, edits.take(), keys.at(group->client), placeIn(team), random);
    }
    return writer.take();
}

Result<SnapshotPart::Decoded> SnapshotPart::fromCbor(const QByteArray& plain, const Id& team)
{
    WireReader reader(plain);
    const auto field = [&reader](PartField key) -> WireReader& {
        reader.field(key);
        return reader;
    };
    Decoded decoded;
    reader.beginFields();
    if (field(PartTeam).id() != team)
        reader.refuse("a snapshot of another team");
    const QList<Id> devices = readIds(field(Devices));
    decoded.part.basis = readBasis(field(Basis));
    decoded.part.erased = readIds(field(Erased));
    decoded.keys = Groups::readKeys(field(Keys));
    const QList<DeviceEdit> shared = readEdits(field(Shared), devices);
    const QList<Groups::Sealed> sealed = Groups::read(field(Clients));
    reader.endFields();
    if (decoded.keys.size() != std::size_t(sealed.size()))
        reader.refuse("a key without its client");
    if (const Status whole = reader.finish(); !whole)
        return tl::unexpected(whole.error());
    if (!shared.isEmpty())
        decoded.part.groups.append({Id(), shared});
    qsizetype budget = Envelope::LargestPlain;
    for (const Groups::Sealed& group : sealed) {
        auto opened = openGroup(group, decoded.keys, team, devices, budget);
        if (!opened)
            return tl::unexpected(opened.error());
        decoded.part.groups.append(std::move(*opened));
    }
    return decoded;
}

} // namespace Rinnalla::Sync
