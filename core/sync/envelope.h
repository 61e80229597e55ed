// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/keys.h"

#include <optional>

namespace Rinnalla::Sync {

enum class ObjectType : quint8 { Segment = 1, Head = 2, SnapshotPart = 3, SnapshotManifest = 4 };

/// What an envelope says of itself in the clear; all of it is sealed in as associated data.
struct EnvelopeHeader {
    ObjectType type = ObjectType::Segment;
    Id team;
    Id device;
    quint64 sequence = 0; ///< segment: its last edit; head: its counter; part: its number; manifest: 0
    quint32 epoch = 0;
    QByteArray commitment; ///< of the epoch key, 16 bytes

    friend bool operator==(const EnvelopeHeader&, const EnvelopeHeader&) = default;
};

/// Seals bytes for the relay: zstd, padding (Padmé), XChaCha20-Poly1305 with a random nonce, Ed25519 outside. The bytes
/// are described in docs/sync-protocol.md. Every reader's failure is ErrorCode::Damaged and says in its detail which
/// check failed, or NewerVersion for the next protocol; no input, however long or strange, makes one read past its end
/// or unpack more than 64 MiB.
namespace Envelope {

constexpr qsizetype LargestPlain = 64 * 1024 * 1024;

/// header: with the key's number and commitment. Empty where `plain` is longer than LargestPlain.
QByteArray seal(const EnvelopeHeader& header, const QByteArray& plain, const EpochKey& key, const SigningKey& signer,
                Random& random);
/// Only the header, nothing checked but its form: to find the keys to open with.
Result<EnvelopeHeader> readHeader(QByteArrayView sealed);
/// expected: what the name on the relay and the caller's knowledge say the header must be.
Result<QByteArray> open(QByteArrayView sealed, const EnvelopeHeader& expected, const EpochKey& key,
                        const QByteArray& signerPublicKey);
/// Whether the device made it, whatever is inside and under whatever key. Checked: form, header and signature.
bool isFrom(QByteArrayView sealed, ObjectType type, const Id& team, const Id& device, quint64 sequence,
            const QByteArray& signerPublicKey);
/// The padded length for a length (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication
/// with PURBs", 2019): at most 12 % more, and only O(log log n) bits of the length can be told.
quint64 paddedLength(quint64 length);

} // namespace Envelope

} // namespace Rinnalla::Sync
