// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/envelope.h"
#include "core/sync/head.h"
#include "core/sync/segment.h"
#include "core/sync/snapshot.h"

#include <vector>

/// Made-up objects of the synchronisation, of random shapes: the same for the same generator.
namespace Rinnalla::Sync::Samples {

struct Laptop {
    Id device;
    SigningKey signing;
    BoxKey box;
};

QByteArray bytes(Random& random, qsizetype size);
Laptop laptop(Random& random);
ClientKey clientKey(Random& random);
VersionVector vector(Random& random, int devices);

/// Edits with a body of up to bodySize bytes, their sequences in order from `sequence` on.
QList<JournalEdit> edits(Random& random, quint64 sequence, int count, qsizetype bodySize);

struct SegmentSample {
    Segment segment;
    ClientKeys keys;
    QList<Id> fresh; ///< every other client

    ClientKeys freshKeys() const;
    /// Finds every client's key.
    std::function<ClientKey(const Id&)> known() const;
};
/// groups: of clients; where withShared there is one of no client before them.
SegmentSample segment(Random& random, int groups, int editsInGroup, qsizetype bodySize, bool withShared = true);

Head head(Random& random, int devices);
KeyBag keyBag(Random& random, const std::vector<Laptop>& laptops, const EpochKey& key);
SnapshotManifest manifest(Random& random, int devices, int parts);
struct PartSample {
    SnapshotPart part;
    ClientKeys keys;
};
PartSample part(Random& random, int groups, int editsInGroup, int devices);

/// A header for an envelope of this laptop.
EnvelopeHeader header(ObjectType type, const Id& team, const Laptop& laptop, quint64 sequence, const EpochKey& key);

} // namespace Rinnalla::Sync::Samples
