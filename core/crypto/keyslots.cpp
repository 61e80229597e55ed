// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/keyslots.h"

#include "core/base/cbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>

#include <sodium.h>

namespace Rinnalla {

namespace {

constexpr char Magic[] = "RinnallaKeys";
constexpr int MagicSize = sizeof Magic - 1;
constexpr int Version = 1;
constexpr int ChecksumSize = 32;
// A damaged or hostile file must not make the program allocate all memory or work for hours.
constexpr quint64 MostMemory = 1ull << 30; // libsodium's SENSITIVE
constexpr quint64 MostOperations = 16;

enum Key {
    StoreKey = 1,
    SlotsKey = 2,
    KindKey = 1,
    OperationsKey = 2,
    MemoryKey = 3,
    SaltKey = 4,
    NonceKey = 5,
    WrappedKey = 6
};

tl::unexpected<Error> damaged()
{
    return failure(ErrorCode::Damaged,
                   QCoreApplication::translate("KeySlots", "The key file of this store is damaged. The "
                                                           "store itself was not touched. Restore the key "
                                                           "file from a backup."));
}

unsigned char* bytes(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

const unsigned char* bytes(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

QByteArray checksum(const QByteArray& body)
{
    QByteArray hash(ChecksumSize, Qt::Uninitialized);
    crypto_generichash(bytes(hash), ChecksumSize, bytes(body), static_cast<unsigned long long>(body.size()), nullptr,
                       0);
    return hash;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray drawn(size, Qt::Uninitialized);
    randombytes_buf(drawn.data(), static_cast<size_t>(size));
    return drawn;
}

} // namespace

KdfCost KdfCost::moderate()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

KdfCost KdfCost::minimal()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

SecretBuffer KeySlots::newDataKey()
{
    SecretBuffer key(DataKeySize);
    randombytes_buf(key.data(), key.size());
    return key;
}

Result<KeySlots> KeySlots::fromBytes(const QByteArray& file)
{
    if (QByteArrayView(Magic, MagicSize).startsWith(file)) // cut off, or empty
        return damaged();
    if (!file.startsWith(Magic))
        return failure(ErrorCode::NotAStore,
                       QCoreApplication::translate("KeySlots", "The file beside the store is no key "
                                                               "file. Nothing was changed."));
    if (file.size() < MagicSize + 1 + ChecksumSize)
        return damaged();
    const QByteArray body = file.first(file.size() - ChecksumSize);
    if (checksum(body) != file.last(ChecksumSize))
        return damaged();
    if (static_cast<quint8>(file.at(MagicSize)) > Version)
        return failure(ErrorCode::NewerVersion,
                       QCoreApplication::translate("KeySlots", "This store was made with a newer "
                                                               "version of the program. Update the "
                                                               "program; nothing was changed."));

    const QCborMap map = Cbor::decoded(body.sliced(MagicSize + 1)).toMap();
    const auto store = Id::fromBytes(map.value(StoreKey).toByteArray());
    if (!store)
        return damaged();
    KeySlots keys(*store);
    for (const QCborValue entry : map.value(SlotsKey).toArray()) {
        const QCborMap fields = entry.toMap();
        Slot slot;
        slot.kind = static_cast<Kind>(fields.value(KindKey).toInteger());
        slot.cost = {static_cast<quint64>(fields.value(OperationsKey).toInteger()),
                     static_cast<quint64>(fields.value(MemoryKey).toInteger())};
        slot.salt = fields.value(SaltKey).toByteArray();
        slot.nonce = fields.value(NonceKey).toByteArray();
        slot.wrapped = fields.value(WrappedKey).toByteArray();
        const bool sound = slot.salt.size() == crypto_pwhash_SALTBYTES
                           && slot.nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
                           && slot.wrapped.size() == qsizetype(DataKeySize) + crypto_aead_xchacha20poly1305_ietf_ABYTES
                           && slot.cost.memoryBytes <= MostMemory && slot.cost.operations <= MostOperations;
        if (!sound)
            return damaged();
        keys.m_slots.append(slot);
    }
    return keys;
}

QByteArray KeySlots::toBytes() const
{
    QCborArray entries;
    for (const Slot& slot : m_slots)
        entries.append(QCborMap{{KindKey, static_cast<int>(slot.kind)},
                                {OperationsKey, static_cast<qint64>(slot.cost.operations)},
                                {MemoryKey, static_cast<qint64>(slot.cost.memoryBytes)},
                                {SaltKey, slot.salt},
                                {NonceKey, slot.nonce},
                                {WrappedKey, slot.wrapped}});
    QByteArray body(Magic, MagicSize);
    body.append(static_cast<char>(Version));
    body.append(QCborValue(QCborMap{{StoreKey, m_store.toBytes()}, {SlotsKey, entries}}).toCbor());
    return body + checksum(body);
}

Result<SecretBuffer> KeySlots::wrappingKey(const Slot& slot, const SecretBuffer& secret) const
{
    SecretBuffer key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (slot.kind == Kind::Passphrase) {
        if (crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char*>(secret.data()), secret.size(),
                          bytes(slot.salt), slot.cost.operations, slot.cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13)
            != 0)
            return failure(ErrorCode::Internal,
                           QCoreApplication::translate("KeySlots", "There is not enough memory to check "
                                                                   "the passphrase. Close other programs "
                                                                   "and try again."));
    } else {
        // A recovery key is 160 random bits: a fast keyed hash is enough.
        static constexpr unsigned char personal[crypto_generichash_blake2b_PERSONALBYTES] = "RinnallaRecover";
        crypto_generichash_blake2b_salt_personal(key.data(), key.size(), secret.data(), secret.size(), nullptr, 0,
                                                 bytes(slot.salt), personal);
    }
    return key;
}

QByteArray KeySlots::associatedData(const Slot& slot) const
{
    return QCborValue(QCborArray{Version, m_store.toBytes(), static_cast<int>(slot.kind),
                                 static_cast<qint64>(slot.cost.operations), static_cast<qint64>(slot.cost.memoryBytes),
                                 slot.salt})
        .toCbor();
}

Result<SecretBuffer> KeySlots::unwrap(const Slot& slot, const SecretBuffer& secret) const
{
    const auto key = wrappingKey(slot, secret);
    if (!key)
        return tl::unexpected(key.error());
    const QByteArray ad = associatedData(slot);
    SecretBuffer dataKey(DataKeySize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            dataKey.data(), nullptr, nullptr, bytes(slot.wrapped), static_cast<unsigned long long>(slot.wrapped.size()),
            bytes(ad), static_cast<unsigned long long>(ad.size()), bytes(slot.nonce), key->data())
        != 0)
        return failure(
            ErrorCode::WrongKey,
            slot.kind == Kind::Passphrase
                ? QCoreApplication::translate("KeySlots", "The passphrase is not right. Nothing was changed; try "
                                                          "again.")
                : QCoreApplication::translate("KeySlots", "The recovery key does not open this store. Nothing was "
                                                          "changed."));
    return dataKey;
}

Status KeySlots::put(Kind kind, const SecretBuffer& secret, const SecretBuffer& dataKey, KdfCost cost)
{
    if (secret.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("KeySlots", "An empty passphrase protects "
                                                               "nothing. Choose another one."));
    Slot slot{kind, cost, randomBytes(crypto_pwhash_SALTBYTES),
              randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
              QByteArray(qsizetype(DataKeySize) + crypto_aead_xchacha20poly1305_ietf_ABYTES, Qt::Uninitialized)};
    const auto key = wrappingKey(slot, secret);
    if (!key)
        return tl::unexpected(key.error());
    const QByteArray ad = associatedData(slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(slot.wrapped), nullptr, dataKey.data(), dataKey.size(), bytes(ad),
                                               static_cast<unsigned long long>(ad.size()), nullptr, bytes(slot.nonce),
                                               key->data());
    const auto opened = unwrap(slot, secret);
    if (!opened)
        return tl::unexpected(opened.error());
    m_slots.removeIf([kind](const Slot& old) { return old.kind == kind; });
    m_slots.append(slot);
    return {};
}

Result<SecretBuffer> KeySlots::open(Kind kind, const SecretBuffer& secret) const
{
    for (const Slot& slot : m_slots)
        if (slot.kind == kind && !secret.isEmpty())
            return unwrap(slot, secret);
    return failure(ErrorCode::WrongKey, QCoreApplication::translate("KeySlots", "This store has no such key."));
}

} // namespace Rinnalla
