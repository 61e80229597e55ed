// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/secretbuffer.h"
#include "core/platform/random.h"

#include <QByteArray>

#include <memory>

namespace Rinnalla::Sync {

/// BLAKE2b-256.
QByteArray hashOf(QByteArrayView bytes);

/// A device's Ed25519 key.
struct SigningKey {
    QByteArray publicKey; ///< 32 bytes
    SecretBuffer secret;  ///< 64 bytes as libsodium has it

    static SigningKey generate(Random& random); ///< from a seed of 32 random bytes
    static Result<SigningKey> fromSecret(SecretBuffer secret);
    /// Ed25519 over "Rinnalla <purpose>" and the hash of the bytes. Each kind of object has a purpose of its own.
    QByteArray sign(QByteArrayView purpose, QByteArrayView bytes) const;
    static bool verify(const QByteArray& publicKey, QByteArrayView purpose, QByteArrayView bytes,
                       QByteArrayView signature);
};

/// A device's X25519 key for receiving epoch keys.
struct BoxKey {
    QByteArray publicKey; ///< 32 bytes
    SecretBuffer secret;  ///< 32 bytes

    static BoxKey generate(Random& random);
    static Result<BoxKey> fromSecret(SecretBuffer secret);
    /// crypto_box_seal. The ephemeral key comes from libsodium's own generator, except under a test's seeded Random.
    static Result<QByteArray> sealTo(const QByteArray& publicKey, const SecretBuffer& secret, Random& random);
    Result<SecretBuffer> open(const QByteArray& sealed) const; ///< WrongKey
};

/// A key bag's name has room for eight digits.
constexpr quint32 LargestEpoch = 99'999'999;

/// What a team seals with from one rotation to the next. Never changes, so that copies share what is secret: the last
/// one that goes wipes it.
class EpochKey {
public:
    static EpochKey generate(quint32 number, Random& random);
    EpochKey(quint32 number, SecretBuffer key);

    quint32 number() const { return m_number; }
    const SecretBuffer& key() const { return m_secrets->key; }            ///< W, 32 bytes: only for bags and the store
    const QByteArray& commitment() const { return m_commitment; }         ///< 16 bytes, public
    const SecretBuffer& sealingKey() const { return m_secrets->sealing; } ///< for envelopes
    QByteArray stateDigest(QByteArrayView state) const;                   ///< 16 bytes, keyed

private:
    struct Secrets {
        SecretBuffer key;
        SecretBuffer sealing;
        SecretBuffer digest;
    };

    quint32 m_number;
    QByteArray m_commitment;
    std::shared_ptr<const Secrets> m_secrets;
};

} // namespace Rinnalla::Sync
