// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/primitives.h"

#include <sodium.h>

namespace Rinnalla::Crypto {

static_assert(KeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES && KeySize == crypto_kdf_KEYBYTES
              && KeySize == crypto_box_SECRETKEYBYTES && KeySize == crypto_sign_SEEDBYTES);
static_assert(NonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES && NonceSize == crypto_box_NONCEBYTES);
static_assert(TagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES && SignatureSize == crypto_sign_BYTES);
static_assert(BoxOverhead == crypto_box_SEALBYTES);

namespace {

const unsigned char* in(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* out(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

unsigned long long length(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

/// A sealed box draws its nonce from the two public keys.
void boxNonce(unsigned char* nonce, const unsigned char* ephemeral, QByteArrayView publicKey)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, NonceSize);
    crypto_generichash_update(&state, ephemeral, KeySize);
    crypto_generichash_update(&state, in(publicKey), length(publicKey));
    crypto_generichash_final(&state, nonce, NonceSize);
}

} // namespace

QByteArray hash(QByteArrayView bytes, qsizetype size)
{
    QByteArray digest(size, Qt::Uninitialized);
    crypto_generichash(out(digest), std::size_t(size), in(bytes), length(bytes), nullptr, 0);
    return digest;
}

QByteArray keyedHash(QByteArrayView bytes, const KeyView& key, qsizetype size)
{
    Q_ASSERT(key.isKey());
    QByteArray digest(size, Qt::Uninitialized);
    crypto_generichash(out(digest), std::size_t(size), in(bytes), length(bytes), key.data(), KeySize);
    return digest;
}

SecretBuffer derive(const KeyView& key, quint64 number, const char (&context)[9], std::size_t size)
{
    Q_ASSERT(key.isKey());
    SecretBuffer subkey(size);
    crypto_kdf_derive_from_key(subkey.data(), size, number, context, key.data());
    return subkey;
}

QByteArray derivePublic(const KeyView& key, quint64 number, const char (&context)[9], qsizetype size)
{
    Q_ASSERT(key.isKey());
    QByteArray subkey(size, Qt::Uninitialized);
    crypto_kdf_derive_from_key(out(subkey), std::size_t(size), number, context, key.data());
    return subkey;
}

void sealInPlace(char* bytes, qsizetype size, QByteArrayView associated, QByteArrayView nonce, const KeyView& key)
{
    Q_ASSERT(key.isKey() && nonce.size() == NonceSize);
    auto* text = reinterpret_cast<unsigned char*>(bytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(text, text + size, nullptr, text,
                                                        static_cast<unsigned long long>(size), in(associated),
                                                        length(associated), nullptr, in(nonce), key.data());
}

QByteArray seal(QByteArrayView plain, QByteArrayView associated, QByteArrayView nonce, const KeyView& key)
{
    QByteArray sealed;
    sealed.reserve(plain.size() + TagSize);
    sealed.append(plain);
    sealed.resize(plain.size() + TagSize);
    sealInPlace(sealed.data(), plain.size(), associated, nonce, key);
    return sealed;
}

std::optional<QByteArray> open(QByteArrayView sealed, QByteArrayView associated, QByteArrayView nonce,
                               const KeyView& key)
{
    if (!key.isKey() || nonce.size() != NonceSize || sealed.size() < TagSize)
        return std::nullopt;
    QByteArray plain(sealed.size() - TagSize, Qt::Uninitialized);
    const bool isOpen =
        crypto_aead_xchacha20poly1305_ietf_decrypt(out(plain), nullptr, nullptr, in(sealed), length(sealed),
                                                   in(associated), length(associated), in(nonce), key.data())
        == 0;
    return isOpen ? std::optional(plain) : std::nullopt;
}

KeyPair signingKeys(const KeyView& seed)
{
    Q_ASSERT(seed.isKey());
    KeyPair keys{QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized), SecretBuffer(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_seed_keypair(out(keys.publicKey), keys.secret.data(), seed.data());
    return keys;
}

QByteArray signingPublicKey(const SecretBuffer& secret)
{
    if (secret.size() != crypto_sign_SECRETKEYBYTES)
        return {};
    const SecretBuffer seed(secret.data(), crypto_sign_SEEDBYTES);
    KeyPair keys = signingKeys(seed);
    return keys.secret == secret ? keys.publicKey : QByteArray();
}

QByteArray sign(QByteArrayView message, const SecretBuffer& secret)
{
    Q_ASSERT(secret.size() == crypto_sign_SECRETKEYBYTES);
    QByteArray signature(SignatureSize, Qt::Uninitialized);
    crypto_sign_detached(out(signature), nullptr, in(message), length(message), secret.data());
    return signature;
}

bool verify(QByteArrayView signature, QByteArrayView message, QByteArrayView publicKey)
{
    return signature.size() == SignatureSize && publicKey.size() == crypto_sign_PUBLICKEYBYTES
           && crypto_sign_verify_detached(in(signature), in(message), length(message), in(publicKey)) == 0;
}

QByteArray boxPublicKey(const KeyView& secret)
{
    Q_ASSERT(secret.isKey());
    QByteArray publicKey(KeySize, Qt::Uninitialized);
    crypto_scalarmult_base(out(publicKey), secret.data());
    return publicKey;
}

std::optional<QByteArray> sealToBox(QByteArrayView plain, QByteArrayView publicKey, const KeyView& ephemeral)
{
    if (publicKey.size() != KeySize || !ephemeral.isKey())
        return std::nullopt;
    unsigned char nonce[NonceSize];
    QByteArray sealed(plain.size() + BoxOverhead, Qt::Uninitialized);
    crypto_scalarmult_base(out(sealed), ephemeral.data());
    boxNonce(nonce, out(sealed), publicKey);
    if (crypto_box_easy(out(sealed) + KeySize, in(plain), length(plain), nonce, in(publicKey), ephemeral.data()) != 0)
        return std::nullopt;
    return sealed;
}

std::optional<SecretBuffer> openBox(QByteArrayView sealed, QByteArrayView publicKey, const KeyView& secret)
{
    if (sealed.size() <= BoxOverhead || publicKey.size() != KeySize || !secret.isKey())
        return std::nullopt;
    SecretBuffer plain(std::size_t(sealed.size() - BoxOverhead));
    if (crypto_box_seal_open(plain.data(), in(sealed), length(sealed), in(publicKey), secret.data()) != 0)
        return std::nullopt;
    return plain;
}

} // namespace Rinnalla::Crypto
