// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/versionvector.h"
#include "core/sync/keys.h"

#include <QString>

namespace Rinnalla::Sync {

/// Number and commitment: two devices may each have begun an epoch of the same number.
using EpochName = std::pair<quint32, QByteArray>;

/// What a device says about itself at the end of a synchronisation: what it has, and the key it wants the next epoch
/// key under. Sealed in an envelope of type Head whose sequence is the counter.
struct Head {
    Id team;
    Id device;
    quint64 counter = 0; ///< one more than the device's head before
    VersionVector vector;
    QByteArray digest;            ///< 16 bytes, EpochKey::stateDigest of the state at that vector
    qint64 at = 0;                ///< milliseconds since 1970, by the device's own clock
    QString name;                 ///< what the worker calls this laptop
    QByteArray nextBox;           ///< X25519 public key
    quint64 lastSequence = 0;     ///< end of the device's last segment
    QByteArray lastSegment;       ///< its hash; empty where there was none
    quint32 epoch = 0;            ///< it seals under this one
    QList<EpochName> held;        ///< the keys it still has, ascending
    QList<QByteArray> memberTips; ///< membership entries without a child, by hash, ascending
    quint32 schema = 0;           ///< of its store
    QString program;              ///< version of the program

    friend bool operator==(const Head&, const Head&) = default;

    bool hasKey(const QByteArray& commitment) const;
    bool hasEpoch(quint32 number) const;
    /// Whether it has destroyed all keys from before this epoch.
    bool isPast(quint32 number) const { return !held.isEmpty() && held.first().first >= number; }

    QByteArray toCbor() const;
    /// Damaged unless canonical and of this team and device.
    static Result<Head> fromCbor(const QByteArray& plain, const Id& team, const Id& device);
};

/// Epoch key W boxed to devices; signed, not sealed. Whole object as it lies on the relay.
struct KeyBag {
    struct Recipient {
        Id device;
        QByteArray box;    ///< the public key it is sealed to
        QByteArray sealed; ///< 80 bytes
        friend bool operator==(const Recipient&, const Recipient&) = default;
    };
    Id team;
    quint32 epoch = 0;
    QByteArray commitment;
    Id author;
    QList<Recipient> recipients;

    friend bool operator==(const KeyBag&, const KeyBag&) = default;

    QByteArray signedBytes(const SigningKey& author) const; ///< recipients in ascending order
    /// The form only, Damaged or NewerVersion; the author's key is not known before the author is.
    static Result<KeyBag> parse(QByteArrayView bytes);
    static bool isSignedBy(QByteArrayView bytes, const QByteArray& authorPublicKey);
};

} // namespace Rinnalla::Sync
