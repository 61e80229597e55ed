// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/invitation.h"

#include <QStringList>

namespace Rinnalla::Sync {

/// What a joining laptop says, sealed under the invitation. Every request has the same length on the relay.
struct JoinRequest {
    Id device;
    QByteArray signKey;
    QByteArray boxKey;
    QString name; ///< what the worker calls the laptop; sealed and opened as cleanName() gives it

    friend bool operator==(const JoinRequest&, const JoinRequest&) = default;

    /// Signed with the new device's own key, so that nobody asks with keys that are not theirs.
    QByteArray seal(const Invitation& invitation, const SigningKey& own, Random& random) const;
    /// Damaged unless all of it is right, and for another invitation.
    static Result<JoinRequest> open(QByteArrayView bytes, const Invitation& invitation);
    /// On one line, at most 80 characters, without control and direction characters: fit to stand in any sentence.
    static QString cleanName(const QString& name);

    /// Three words that both people see and compare aloud: over the invitation's tag, the root and the new keys.
    QStringList comparison(const Invitation& invitation) const;
};

} // namespace Rinnalla::Sync
