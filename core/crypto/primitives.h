// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretbuffer.h"

#include <QByteArray>

#include <optional>

/// libsodium's hashes, ciphers and signatures in Qt's types, and nothing else: what is sealed with what is decided by
/// the callers. Safe from any thread. A function that can refuse says so by an empty answer or false.
namespace Rinnalla::Crypto {

constexpr qsizetype KeySize = 32;
constexpr qsizetype NonceSize = 24;
constexpr qsizetype TagSize = 16; ///< what seal() adds
constexpr qsizetype SignatureSize = 64;
constexpr qsizetype BoxOverhead = 48; ///< what sealToBox() adds

/// Looks at a key of 32 bytes without owning it: a SecretBuffer or anything else with data() and size().
class KeyView {
public:
    template<typename Key>
    KeyView(const Key& key) // NOLINT: meant to convert
        : m_bytes(qsizetype(key.size()) == KeySize ? key.data() : nullptr)
    {}
    bool isKey() const { return m_bytes; }
    const unsigned char* data() const { return m_bytes; }

private:
    const unsigned char* m_bytes; ///< null: it was none
};

/// BLAKE2b of 16 to 64 bytes.
QByteArray hash(QByteArrayView bytes, qsizetype size = 32);
QByteArray keyedHash(QByteArrayView bytes, const KeyView& key, qsizetype size);
/// crypto_kdf (BLAKE2b): subkey `number` for an eight-letter context.
SecretBuffer derive(const KeyView& key, quint64 number, const char (&context)[9], std::size_t size = KeySize);
/// The same for a subkey that is told to everybody.
QByteArray derivePublic(const KeyView& key, quint64 number, const char (&context)[9], qsizetype size);

/// XChaCha20-Poly1305. Seals `size` bytes in place and writes the tag after them: room for it must be there.
void sealInPlace(char* bytes, qsizetype size, QByteArrayView associated, QByteArrayView nonce, const KeyView& key);
QByteArray seal(QByteArrayView plain, QByteArrayView associated, QByteArrayView nonce, const KeyView& key);
std::optional<QByteArray> open(QByteArrayView sealed, QByteArrayView associated, QByteArrayView nonce,
                               const KeyView& key);

/// Ed25519. The secret has 64 bytes: seed and public key, as libsodium keeps it.
struct KeyPair {
    QByteArray publicKey;
    SecretBuffer secret;
};
KeyPair signingKeys(const KeyView& seed);
/// The public key of a secret; empty unless the two belong together.
QByteArray signingPublicKey(const SecretBuffer& secret);
QByteArray sign(QByteArrayView message, const SecretBuffer& secret);
bool verify(QByteArrayView signature, QByteArrayView message, QByteArrayView publicKey);

/// X25519: the public key of a secret of 32 bytes.
QByteArray boxPublicKey(const KeyView& secret);
/// libsodium's sealed box (crypto_box_seal) with an ephemeral secret given. Nothing for a public key that is no key.
std::optional<QByteArray> sealToBox(QByteArrayView plain, QByteArrayView publicKey, const KeyView& ephemeral);
std::optional<SecretBuffer> openBox(QByteArrayView sealed, QByteArrayView publicKey, const KeyView& secret);

} // namespace Rinnalla::Crypto
