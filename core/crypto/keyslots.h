// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/secretbuffer.h"

#include <QByteArray>
#include <QList>

namespace Rinnalla {

/// What deriving a key from a passphrase costs; written into the slot, so that it can rise later.
struct KdfCost {
    quint64 operations;
    quint64 memoryBytes;

    static KdfCost moderate(); ///< libsodium's MODERATE: about 0.7 s and 256 MiB; what real stores use
    static KdfCost minimal();  ///< libsodium's smallest; only for tests and benchmarks
};

/// The data key of a store, wrapped once for each way of opening it. Argon2id turns a passphrase into a wrapping key,
/// BLAKE2b a recovery key; XChaCha20-Poly1305 wraps, with the store's id, the slot's kind and its cost as associated
/// data. The bytes are described in docs/store-format.md. Not thread-safe.
class KeySlots {
public:
    enum class Kind : quint8 { Passphrase = 1, RecoveryKey = 2 };
    static constexpr std::size_t DataKeySize = 32;

    explicit KeySlots(const Id& store)
        : m_store(store)
    {}

    /// Damaged where the checksum fails, NotAStore where it is no key file, NewerVersion where it is a later one.
    static Result<KeySlots> fromBytes(const QByteArray& bytes);
    QByteArray toBytes() const;

    const Id& store() const { return m_store; }

    /// Adds the slot or replaces the one of the same kind, and proves that the new one opens before it returns.
    Status put(Kind kind, const SecretBuffer& secret, const SecretBuffer& dataKey, KdfCost cost);
    Result<SecretBuffer> open(Kind kind, const SecretBuffer& secret) const; ///< the data key, or WrongKey

    static SecretBuffer newDataKey();

private:
    struct Slot {
        Kind kind;
        KdfCost cost;
        QByteArray salt;
        QByteArray nonce;
        QByteArray wrapped;
    };

    Result<SecretBuffer> wrappingKey(const Slot& slot, const SecretBuffer& secret) const;
    QByteArray associatedData(const Slot& slot) const;
    Result<SecretBuffer> unwrap(const Slot& slot, const SecretBuffer& secret) const;

    Id m_store;
    QList<Slot> m_slots;
};

} // namespace Rinnalla
