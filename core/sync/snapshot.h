// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/versionvector.h"
#include "core/sync/segment.h"

namespace Rinnalla::Sync {

/// Which part of a device's past a laptop that has this snapshot need not fetch.
struct ChainPosition {
    quint64 lastSequence = 0;
    QByteArray lastSegment; ///< hash of the segment that ended there
    friend bool operator==(const ChainPosition&, const ChainPosition&) = default;
};

/// "From its edit `from` on, `device` had seen `peer` up to `seen`."
struct BasisEntry {
    Id device;
    Id peer;
    quint64 from = 0;
    quint64 seen = 0;
    friend bool operator==(const BasisEntry&, const BasisEntry&) = default;
};

/// An edit with the device that made it: parts mix devices, ordered by record.
struct DeviceEdit {
    Id device;
    JournalEdit edit;
    friend bool operator==(const DeviceEdit&, const DeviceEdit&) = default;
};

struct SnapshotManifest {
    struct Part {
        QByteArray hash;
        qint64 size = 0;
        friend bool operator==(const Part&, const Part&) = default;
    };
    Id team;
    Id device; ///< who made it
    VersionVector vector;
    QMap<Id, ChainPosition> chains;
    QList<Part> parts;
    quint64 edits = 0; ///< in all parts

    friend bool operator==(const SnapshotManifest&, const SnapshotManifest&) = default;
    QByteArray toCbor() const;
    static Result<SnapshotManifest> fromCbor(const QByteArray& plain, const Id& team);
};

/// At most 4 MiB sealed. Each client's edits are sealed under the client's key, which travels in the part as well.
struct SnapshotPart {
    struct Group {
        Id client; ///< null: about no client
        QList<DeviceEdit> edits;
        friend bool operator==(const Group&, const Group&) = default;
    };
    QList<BasisEntry> basis;
    QList<Id> erased; ///< objects that never come back
    QList<Group> groups;

    friend bool operator==(const SnapshotPart&, const SnapshotPart&) = default;
    /// keys: of every client in the groups. Groups come out in ascending order of their clients, basis and erased
    /// sorted; the edits of a group stay in the order given. Internal where a client is there twice or without its key.
    Result<QByteArray> toCbor(const Id& team, const ClientKeys& keys, Random& random) const;
    struct Decoded;
    static Result<Decoded> fromCbor(const QByteArray& plain, const Id& team);
};

struct SnapshotPart::Decoded {
    SnapshotPart part;
    ClientKeys keys;
};

} // namespace Rinnalla::Sync
