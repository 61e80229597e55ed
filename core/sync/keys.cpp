// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/keys.h"

#include "core/crypto/primitives.h"
#include "core/sync/wire.h"

#include <QCoreApplication>

namespace Rinnalla::Sync {

namespace {

constexpr char EpochContext[] = "RnEpoch_";
enum EpochSubkey : quint64 { Sealing = 1, Commitment = 2, StateDigest = 3 };
constexpr qsizetype CommitmentSize = 16;

SecretBuffer randomKey(Random& random)
{
    SecretBuffer key(Crypto::KeySize);
    random.fill(key.data(), key.size());
    return key;
}

/// The hash keeps the message short, the purpose keeps one kind of object from passing as another.
QByteArray toSign(QByteArrayView purpose, QByteArrayView bytes)
{
    return QByteArray("Rinnalla ").append(purpose).append(hashOf(bytes));
}

QString wrongKey()
{
    return QCoreApplication::translate("Sync", "A key of this laptop is not the right one. Nothing was changed.");
}

} // namespace

QByteArray hashOf(QByteArrayView bytes)
{
    return Crypto::hash(bytes);
}

SigningKey SigningKey::generate(Random& random)
{
    Crypto::KeyPair keys = Crypto::signingKeys(randomKey(random));
    return {keys.publicKey, std::move(keys.secret)};
}

Result<SigningKey> SigningKey::fromSecret(SecretBuffer secret)
{
    const QByteArray publicKey = Crypto::signingPublicKey(secret);
    if (publicKey.isEmpty())
        return failure(ErrorCode::WrongKey, wrongKey(), QStringLiteral("not an Ed25519 secret"));
    return SigningKey{publicKey, std::move(secret)};
}

QByteArray SigningKey::sign(QByteArrayView purpose, QByteArrayView bytes) const
{
    return Crypto::sign(toSign(purpose, bytes), secret);
}

bool SigningKey::verify(const QByteArray& publicKey, QByteArrayView purpose, QByteArrayView bytes,
                        QByteArrayView signature)
{
    return Crypto::verify(signature, toSign(purpose, bytes), publicKey);
}

BoxKey BoxKey::generate(Random& random)
{
    SecretBuffer secret = randomKey(random);
    const QByteArray publicKey = Crypto::boxPublicKey(secret);
    return {publicKey, std::move(secret)};
}

Result<BoxKey> BoxKey::fromSecret(SecretBuffer secret)
{
    if (secret.size() != std::size_t(Crypto::KeySize))
        return failure(ErrorCode::WrongKey, wrongKey(), QStringLiteral("not an X25519 secret"));
    const QByteArray publicKey = Crypto::boxPublicKey(secret);
    return BoxKey{publicKey, std::move(secret)};
}

Result<QByteArray> BoxKey::sealTo(const QByteArray& publicKey, const SecretBuffer& secret, Random& random)
{
    const QByteArrayView plain(secret.data(), qsizetype(secret.size()));
    const auto sealed = Crypto::sealToBox(plain, publicKey, randomKey(random));
    if (!sealed)
        return damaged("a device's box key is no key");
    return *sealed;
}

Result<SecretBuffer> BoxKey::open(const QByteArray& sealed) const
{
    auto opened = Crypto::openBox(sealed, publicKey, secret);
    if (!opened)
        return failure(ErrorCode::WrongKey, wrongKey(), QStringLiteral("the box is for another key"));
    return std::move(*opened);
}

EpochKey EpochKey::generate(quint32 number, Random& random)
{
    return EpochKey(number, randomKey(random));
}

EpochKey::EpochKey(quint32 number, SecretBuffer key)
    : m_number(number)
    , m_commitment(Crypto::derivePublic(key, Commitment, EpochContext, CommitmentSize))
{
    SecretBuffer sealing = Crypto::derive(key, Sealing, EpochContext);
    SecretBuffer digest = Crypto::derive(key, StateDigest, EpochContext);
    m_secrets = std::make_shared<const Secrets>(Secrets{std::move(key), std::move(sealing), std::move(digest)});
}

QByteArray EpochKey::stateDigest(QByteArrayView state) const
{
    return Crypto::keyedHash(state, m_secrets->digest, 16);
}

} // namespace Rinnalla::Sync
