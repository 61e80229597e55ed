// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/platform/random.h"
#include "core/store/versionvector.h"
#include "core/sync/clientkey.h"

#include <functional>

namespace Rinnalla::Sync {

/// A run of one device's edits, as it is written to the relay.
struct Segment {
    Id team;
    Id device;
    quint64 from = 0;    ///< sequence of the first edit
    quint64 last = 0;    ///< sequence of the last one; those between may be missing where their client was erased
    QByteArray previous; ///< hash of the device's segment before, empty for the first
    VersionVector saw;   ///< what the device had seen of others, where that grew since its segment before
    QList<EditGroup> groups;

    friend bool operator==(const Segment&, const Segment&) = default;
};

/// Segment to CBOR and back (before and after the envelope). A client's group is compressed and sealed under that
/// client's key; the group of none is only inside the envelope.
namespace SegmentCoder {

/// keys: of every client in the groups. fresh: those of them that travel along because others may not know them.
/// Groups come out in ascending order of their clients, none first; empty ones are left out. Internal where a client is
/// there twice or without its key, or an edit is not between `from` and `last`.
Result<QByteArray> encode(const Segment& segment, const ClientKeys& keys, const QList<Id>& fresh, Random& random);

struct Decoded {
    Segment segment;           ///< without the groups that could not be opened
    ClientKeys fresh;          ///< keys that came along
    QList<EditGroup> unopened; ///< client ids only: their key is gone (erased) or was never given
};
/// last: as the name and the envelope say. known: looks a client's key up; may give an empty one; it is not asked about
/// clients whose key came along. Damaged where the bytes are not a canonical segment of this team, device and last
/// sequence, or a group's seal is broken under its key.
Result<Decoded> decode(const QByteArray& plain, const Id& team, const Id& device, quint64 last,
                       const std::function<ClientKey(const Id& client)>& known);

} // namespace SegmentCoder

} // namespace Rinnalla::Sync
