// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/keys.h"

#include <QList>

namespace Rinnalla::Sync {

/// One signed sentence of a team's story. It lies on the relay unsealed, so it holds ids and public keys and no name.
/// Fields that the action does not use are not written.
struct MemberEntry {
    enum class Action : quint8 {
        Found = 1,   ///< begins the team; the author is its first administrator
        Admit = 2,   ///< by an administrator: a new device
        Revoke = 3,  ///< by an administrator, or by the device itself: shuts a device out
        SetRole = 4, ///< by an administrator: makes a device administrator, or no longer one
        Succeed = 5, ///< by the device itself: goes on under a new id (its store was restored from a backup)
    };

    Id team;
    QList<QByteArray> parents; ///< hashes of the entries it follows, ascending; none for Found
    quint32 depth = 0;         ///< 0 for Found, else one more than its deepest parent
    Id author;
    Action action = Action::Found;
    Id device;          ///< whom it is about: the new, revoked or changed one
    QByteArray signKey; ///< Found, Admit, Succeed: Ed25519 public key of `device`
    QByteArray boxKey;  ///< Found, Admit, Succeed: X25519 public key of `device`
    bool admin = false; ///< Admit, SetRole
    quint64 last = 0;   ///< Revoke: last accepted edit of `device`; Succeed: last edit of the author
    quint32 epoch = 0;  ///< Revoke: epoch the author sealed under then; bags of `device` up to it stay readable
    /// Revoke: hash of the segment of `device` that ends with `last`; empty where the author did not know it.
    QByteArray lastSegment;
    qint64 at = 0; ///< milliseconds since 1970 by the author's clock, for people to read

    bool introduces() const; ///< brings a new device and its keys
    bool needsAdmin() const;
    /// The id that a device which goes on takes: nobody else's keys have it.
    static Id successorId(const Id& author, const QByteArray& signKey, const QByteArray& boxKey);
    /// An administrator vouches for the id it brings, or it is bound to its author and keys.
    bool holdsId() const;

    friend bool operator==(const MemberEntry&, const MemberEntry&) = default;

    QByteArray signedBytes(const SigningKey& author) const; ///< the whole object as it lies on the relay
    static Result<MemberEntry> parse(QByteArrayView bytes); ///< the form only: Damaged, NewerVersion
    static bool isSignedBy(QByteArrayView bytes, const QByteArray& authorPublicKey);
};

} // namespace Rinnalla::Sync
