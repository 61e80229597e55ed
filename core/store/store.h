// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/keyslots.h"
#include "core/platform/clock.h"
#include "core/platform/filesystem.h"
#include "core/platform/random.h"
#include "core/store/drafts.h"
#include "core/store/journal.h"

namespace Rinnalla {

/// What a store needs of the world; all of it outlives the store.
struct Environment {
    const Clock& clock;
    Random& random;
    FileSystem& files;
    KdfCost cost = KdfCost::moderate();
};

/// An open store: one encrypted file, its keys and the lock that keeps other processes out. Destroying it closes the
/// file and wipes the key. Belongs to the thread that opened it; other threads ask for a reader of their own.
class Store {
public:
    struct Created;

    /// Makes an empty store and its keys. Refused where a store is already there.
    static Result<Created> create(const Environment& environment, const QString& path, const SecretBuffer& passphrase);
    /// secret: the passphrase, or a recovery key as RecoveryKey::fromText gives it.
    static Result<std::unique_ptr<Store>> open(const Environment& environment, const QString& path,
                                               const SecretBuffer& secret,
                                               KeySlots::Kind with = KeySlots::Kind::Passphrase);
    static bool exists(const Environment& environment, const QString& path);
    ~Store();

    Journal& journal() { return *m_journal; }
    Drafts& drafts() { return m_drafts; }
    LocalState& local() { return m_local; }
    Connection& connection() { return *m_connection; }
    const Clock& clock() const { return m_environment.clock; }
    Random& random() { return m_environment.random; }
    const Environment& environment() const { return m_environment; }
    const QString& path() const { return m_path; }
    const SecretBuffer& dataKey() const { return m_key; }

    Id newId() { return m_environment.random.id(); }

    /// A second connection that can only read, for one other thread.
    Result<std::unique_ptr<Connection>> openReader() const;
    /// One more that can write, for the thread that synchronises; what it writes goes behind the journal's gate
    /// (Journal::state). Ends before the store is destroyed.
    Result<std::unique_ptr<Connection>> openWriter() const;

    /// The new slot is written and read back before the old one goes; the data is not touched.
    Status changePassphrase(const SecretBuffer& current, const SecretBuffer& next);
    /// A new recovery key; the one on the old paper stops working.
    Result<SecretBuffer> renewRecoveryKey();

private:
    Store(const Environment& environment, const QString& path, std::unique_ptr<FileLock> lock, SecretBuffer key,
          std::unique_ptr<Connection> connection, std::unique_ptr<Journal> journal);

    static Result<std::unique_ptr<Store>> openFile(const Environment& environment, const QString& path,
                                                   SecretBuffer key, std::unique_ptr<FileLock> lock);

    Environment m_environment;
    QString m_path;
    std::unique_ptr<FileLock> m_lock;
    SecretBuffer m_key;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Journal> m_journal;
    Drafts m_drafts;
    LocalState m_local;
};

struct Store::Created {
    std::unique_ptr<Store> store;
    SecretBuffer recoveryKey; ///< raw; RecoveryKey::toText writes it. Shown once and kept nowhere.
};

} // namespace Rinnalla
