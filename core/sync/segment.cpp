// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/segment.h"

#include "core/sync/envelope.h"
#include "core/sync/sealedgroup.h"
#include "core/sync/wirevector.h"

#include <algorithm>
#include <optional>

namespace Rinnalla::Sync::SegmentCoder {

namespace {

enum Field : quint64 { Team = 1, Device, From, Last, Previous, Saw, Keys, Shared, Clients };
constexpr qsizetype FieldCount = Clients;

Groups::Place placeOf(const Segment& segment)
{
    return {QByteArrayLiteral("RnGroup1"), segment.team, segment.device, segment.from};
}

/// How long edits get, or a little less.
qsizetype sizeOf(const QList<JournalEdit>& edits)
{
    qsizetype size = 16;
    for (const JournalEdit& edit : edits)
        size += edit.body.size() + 40;
    return size;
}

void write(WireWriter& writer, const QList<JournalEdit>& edits, quint64 from)
{
    writer.array(edits.size());
    for (const JournalEdit& edit : edits) {
        writer.array(5);
        writer.number(edit.sequence - from);
        writer.number(edit.stamp);
        Groups::writeContent(writer, edit);
    }
}

QList<JournalEdit> readEdits(WireReader& reader, const Segment& segment)
{
    QList<JournalEdit> edits;
    quint64 next = segment.from;
    for (qsizetype left = reader.array(); left > 0 && reader.isOk(); --left) {
        JournalEdit edit;
        reader.arrayOf(5);
        edit.sequence = segment.from + reader.number(segment.last - segment.from);
        edit.stamp = reader.number(Wire::LargestNumber);
        Groups::readContent(reader, edit);
        if (edit.sequence < next)
            reader.refuse("edits out of order");
        next = edit.sequence + 1;
        edits.append(std::move(edit));
    }
    return edits;
}

bool fits(const JournalEdit& edit, const Segment& segment)
{
    return edit.sequence >= segment.from && edit.sequence <= segment.last && edit.stamp <= Wire::LargestNumber;
}

/// The clients of `fresh` in order; nothing where a key is missing that is needed.
std::optional<QList<Id>> travelling(const QList<const EditGroup*>& groups, const ClientKeys& keys,
                                    const QList<Id>& fresh)
{
    QList<Id> clients = fresh;
    std::ranges::sort(clients);
    clients.erase(std::unique(clients.begin(), clients.end()), clients.end());
    const auto hasKey = [&keys](const Id& client) { return keys.contains(client) && !keys.at(client).isEmpty(); };
    const auto isThere = [&groups](const Id& client) {
        return !client.isNull()
               && std::ranges::binary_search(groups, client, {}, [](const EditGroup* group) { return group->client; });
    };
    const bool canSeal = std::ranges::all_of(
        groups, [&](const EditGroup* group) { return group->client.isNull() || hasKey(group->client); });
    return canSeal && std::ranges::all_of(clients, isThere) ? std::optional(clients) : std::nullopt;
}

struct Sealed {
    Segment segment; ///< with the group of no client, where there is one
    ClientKeys fresh;
    QList<Groups::Sealed> groups;
};

Result<Sealed> readSealed(QByteArrayView plain)
{
    WireReader reader(plain);
    const auto field = [&reader](Field key) -> WireReader& {
        reader.field(key);
        return reader;
    };
    Sealed read;
    Segment& segment = read.segment;
    reader.beginFields();
    segment.team = field(Team).id();
    segment.device = field(Device).id();
    segment.from = field(From).number(Wire::LargestNumber);
    segment.last = field(Last).number(Wire::LargestNumber);
    if (segment.from == 0 || segment.last < segment.from)
        reader.refuse("no such run of edits");
    segment.previous = Wire::readHashOrNone(field(Previous));
    segment.saw = Wire::readVector(field(Saw));
    read.fresh = Groups::readKeys(field(Keys));
    const QList<JournalEdit> shared = readEdits(field(Shared), segment);
    if (!shared.isEmpty())
        segment.groups.append({Id(), shared});
    read.groups = Groups::read(field(Clients));
    reader.endFields();
    for (const auto& [client, key] : read.fresh)
        if (!std::ranges::binary_search(read.groups, client, {}, &Groups::Sealed::client))
            reader.refuse("a key without its client");
    if (const Status whole = reader.finish(); !whole)
        return tl::unexpected(whole.error());
    return read;
}

Result<EditGroup> openGroup(const Groups::Sealed& sealed, const ClientKey& key, const Segment& segment,
                            qsizetype& budget)
{
    const auto plain = Groups::open(sealed, key, placeOf(segment), budget);
    if (!plain)
        return tl::unexpected(plain.error());
    WireReader reader(*plain);
    const EditGroup group{sealed.client, readEdits(reader, segment)};
    if (group.edits.isEmpty())
        reader.refuse("a client without edits");
    if (const Status whole = reader.finish(); !whole)
        return tl::unexpected(whole.error());
    return group;
}

bool hasSequenceTwice(const QList<EditGroup>& groups)
{
    QList<quint64> all;
    for (const EditGroup& group : groups)
        for (const JournalEdit& edit : group.edits)
            all.append(edit.sequence);
    std::ranges::sort(all);
    return std::ranges::adjacent_find(all) != all.end();
}

} // namespace

Result<QByteArray> encode(const Segment& segment, const ClientKeys& keys, const QList<Id>& fresh, Random& random)
{
    const auto groups = Groups::sorted(segment.groups);
    const auto clients = groups ? travelling(*groups, keys, fresh) : std::nullopt;
    if (!clients)
        return Groups::unfit("a segment with a client twice or without its key");
    qsizetype size = 512 + segment.saw.size() * 32 + clients->size() * 64;
    for (const EditGroup* group : *groups) {
        if (!std::ranges::all_of(group->edits, [&](const JournalEdit& edit) { return fits(edit, segment); }))
            return Groups::unfit("a segment with an edit of another run");
        size += 128 + sizeOf(group->edits);
    }
    const bool hasShared = !groups->isEmpty() && groups->constFirst()->client.isNull();
    WireWriter writer(size);
    const auto field = [&writer](Field key) -> WireWriter& {
        writer.number(key);
        return writer;
    };
    writer.map(FieldCount);
    field(Team).id(segment.team);
    field(Device).id(segment.device);
    field(From).number(segment.from);
    field(Last).number(segment.last);
    field(Previous).bytes(segment.previous);
    Wire::write(field(Saw), segment.saw);
    Groups::writeKeys(field(Keys), keys, *clients);
    write(field(Shared), hasShared ? groups->constFirst()->edits : QList<JournalEdit>(), segment.from);
    field(Clients).array(groups->size() - hasShared);
    for (const EditGroup* group : *groups) {
        if (group->client.isNull())
            continue;
        WireWriter edits(sizeOf(group->edits));
        write(edits, group->edits, segment.from);
        Groups::write(writer, group->client, edits.take(), keys.at(group->client), placeOf(segment), random);
    }
    return writer.take();
}

Result<Decoded> decode(const QByteArray& plain, const Id& team, const Id& device, quint64 last,
                       const std::function<ClientKey(const Id& client)>& known)
{
    auto read = readSealed(plain);
    if (!read)
        return tl::unexpected(read.error());
    Decoded decoded{std::move(read->segment), std::move(read->fresh), {}};
    Segment& segment = decoded.segment;
    if (segment.team != team || segment.device != device || segment.last != last)
        return damaged("a segment of another place");
    qsizetype budget = Envelope::LargestPlain;
    for (const Groups::Sealed& sealed : std::as_const(read->groups)) {
        const auto came = decoded.fresh.find(sealed.client);
        const ClientKey key = came != decoded.fresh.end() ? came->second.copy() : known(sealed.client);
        if (key.isEmpty()) {
            decoded.unopened.append({sealed.client, {}});
            continue;
        }
        auto group = openGroup(sealed, key, segment, budget);
        if (!group)
            return tl::unexpected(group.error());
        segment.groups.append(std::move(*group));
    }
    if (hasSequenceTwice(segment.groups))
        return damaged("a segment with a sequence twice");
    return decoded;
}

} // namespace Rinnalla::Sync::SegmentCoder
