// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platform/random.h"
#include "core/store/versionvector.h"
#include "core/sync/clientkey.h"
#include "core/sync/wire.h"

#include <algorithm>
#include <optional>

/// What segments and snapshot parts have in common: edits, compressed and sealed under one client's key, and the keys
/// that travel along.
namespace Rinnalla::Sync::Groups {

/// Where a group belongs, sealed in with it: the same bytes elsewhere do not open.
struct Place {
    QByteArray label; ///< of eight letters, one for each kind of object
    Id team;
    Id device;        ///< null where the object mixes devices
    quint64 from = 0; ///< likewise 0
};

/// As it lies in the object; looks at the object's bytes.
struct Sealed {
    Id client;
    QByteArrayView nonce;
    QByteArrayView bytes;
};

void write(WireWriter& writer, const Id& client, QByteArrayView plain, const ClientKey& key, const Place& place,
           Random& random);
/// In ascending order of the clients, none null, none twice.
QList<Sealed> read(WireReader& reader);
/// budget: how many more bytes may be unpacked; what was is taken from it.
Result<QByteArray> open(const Sealed& group, const ClientKey& key, const Place& place, qsizetype& budget);

/// clients: ascending. Every one of them must be in `keys`.
void writeKeys(WireWriter& writer, const ClientKeys& keys, const QList<Id>& clients);
ClientKeys readKeys(WireReader& reader);

/// The last three items of an edit's array: kind, object, body.
void writeContent(WireWriter& writer, const JournalEdit& edit);
void readContent(WireReader& reader, JournalEdit& edit);

/// The groups that are not empty in ascending order of their clients. Nothing where a client is there twice.
template<typename Group>
std::optional<QList<const Group*>> sorted(const QList<Group>& groups)
{
    QList<const Group*> sorted;
    sorted.reserve(groups.size());
    for (const Group& group : groups)
        if (!group.edits.isEmpty())
            sorted.append(&group);
    std::ranges::sort(sorted, {}, [](const Group* group) { return group->client; });
    const auto twice = std::ranges::adjacent_find(sorted, {}, [](const Group* group) { return group->client; });
    return twice == sorted.end() ? std::optional(sorted) : std::nullopt;
}

/// The caller's groups and keys do not fit together.
tl::unexpected<Error> unfit(const char* detail);

} // namespace Rinnalla::Sync::Groups
