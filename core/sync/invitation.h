// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/keys.h"

#include <QString>

namespace Rinnalla::Sync {

/// A one-time secret that lets one laptop ask to join, and the team's root, so that nobody can pass another team off
/// as this one. Sixteen five-letter words (proquints: Wilkerson, "A Proposal for Proquints", 2009), or the same in a QR
/// code. Whoever has it can ask once, within a week; what asks is shown to the inviter.
class Invitation {
public:
    static constexpr int WordCount = 16;

    static Invitation generate(const QByteArray& rootHash, Random& random);
    /// As words read aloud and typed: in any case, with anything but letters and digits between them, breaks lost or
    /// put in the wrong place. InvalidInput names the first word that cannot be one, or says that a word is mistyped:
    /// any one wrong word is noticed for certain, more than one with all but 2^-16.
    static Result<Invitation> fromText(const QString& text);

    SecretBuffer toText() const;                        ///< "lusab-babad-…", UTF-8: a secret
    QByteArray rootBeginning() const { return m_root; } ///< 14 bytes
    QByteArray tag() const;          ///< 16 bytes, names the join request on the relay; tells nothing of the secret
    SecretBuffer requestKey() const; ///< 32 bytes, seals the join request

    SecretBuffer secret() const { return m_secret.copy(); } ///< to keep in the store until it was used
    static Invitation fromParts(SecretBuffer secret, const QByteArray& rootBeginning); ///< 16 and 14 bytes

private:
    SecretBuffer derived(quint64 subkey, std::size_t size) const;

    SecretBuffer m_secret; ///< 16 bytes
    QByteArray m_root;
};

} // namespace Rinnalla::Sync
