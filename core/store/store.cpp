// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store.h"

#include "core/crypto/recoverykey.h"
#include "core/store/keyfile.h"
#include "core/store/migrations.h"
#include "core/store/placing.h"

#include <QCoreApplication>
#include <QFile>

namespace Rinnalla {

namespace {

QString lockPath(const QString& store)
{
    return store + QStringLiteral("-lock");
}

/// Lays an empty store and its keys where they wait to be put in their place.
Status lay(FileSystem& files, const QString& path, const KeySlots& keys, const SecretBuffer& dataKey)
{
    // SQLite gives its side files the rights of the main file: only the owner's.
    if (const Status made = files.writeAtomically(path, {}); !made)
        return made;
    auto connection = Connection::open(path, dataKey, Connection::Mode::ReadWrite);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const Status migrated = migrate(**connection, knownMigrations()); !migrated)
        return migrated;
    connection->reset();
    return KeyFile(files, path).write(keys);
}

/// What can be told before any key is tried. The first page of a store is sealed and looks like noise.
Status looksLikeStore(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return failure(ErrorCode::ReadOnly,
                       QCoreApplication::translate("Store", "The store cannot be written to here. Nothing "
                                                            "was changed. Check the access rights of the "
                                                            "folder."));
    constexpr qint64 onePage = 4096;
    if (file.size() < onePage) // SQLite would take it for a database that is just being made
        return tl::unexpected(damagedStore(QStringLiteral("cut off")));
    if (file.read(16) == QByteArrayView("SQLite format 3", 16))
        return failure(ErrorCode::NotAStore,
                       QCoreApplication::translate("Store", "The file is a database of another program, not a store. "
                                                            "Nothing was changed."));
    return {};
}

} // namespace

Store::Store(const Environment& environment, const QString& path, std::unique_ptr<FileLock> lock, SecretBuffer key,
             std::unique_ptr<Connection> connection, std::unique_ptr<Journal> journal)
    : m_environment(environment)
    , m_path(path)
    , m_lock(std::move(lock))
    , m_key(std::move(key))
    , m_connection(std::move(connection))
    , m_journal(std::move(journal))
    , m_drafts(*m_connection, m_journal->state()->gate, environment.clock)
    , m_local(*m_connection, m_journal->state()->gate)
{}

Store::~Store() = default;

bool Store::exists(const Environment& environment, const QString& path)
{
    return environment.files.exists(path) || Placing(environment.files, path).isUnfinished();
}

Result<Store::Created> Store::create(const Environment& environment, const QString& path,
                                     const SecretBuffer& passphrase)
{
    FileSystem& files = environment.files;
    auto lock = files.lock(lockPath(path));
    if (!lock)
        return tl::unexpected(lock.error());
    Placing placing(files, path);
    if (const Status finished = placing.finish(); !finished)
        return tl::unexpected(finished.error());
    if (placing.isTaken())
        return failure(ErrorCode::Refused,
                       QCoreApplication::translate("Store", "There is already a file of that name. "
                                                            "It was not touched. Open it, or choose "
                                                            "another name."));

    SecretBuffer key = KeySlots::newDataKey();
    SecretBuffer recoveryKey = RecoveryKey::generate();
    KeySlots keys(environment.random.id());
    for (const Status& put : {keys.put(KeySlots::Kind::Passphrase, passphrase, key, environment.cost),
                              keys.put(KeySlots::Kind::RecoveryKey, recoveryKey, key, environment.cost)})
        if (!put)
            return tl::unexpected(put.error());
    const Status put =
        placing.clear().and_then([&] { return lay(files, placing.arrivingPath(), keys, key); }).and_then([&] {
            return placing.put();
        });
    if (!put) {
        if (!placing.isUnfinished())
            static_cast<void>(placing.clear());
        return tl::unexpected(put.error());
    }
    auto store = openFile(environment, path, std::move(key), std::move(*lock));
    if (!store)
        return tl::unexpected(store.error());
    return Created{std::move(*store), std::move(recoveryKey)};
}

Result<std::unique_ptr<Store>> Store::open(const Environment& environment, const QString& path,
                                           const SecretBuffer& secret, KeySlots::Kind with)
{
    if (!exists(environment, path))
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Store", "There is no store at this place."));
    auto lock = environment.files.lock(lockPath(path));
    if (!lock)
        return tl::unexpected(lock.error());
    if (const Status finished = Placing(environment.files, path).finish(); !finished)
        return tl::unexpected(finished.error());
    KeyFile keyFile(environment.files, path);
    const auto keys = keyFile.read();
    if (!keys)
        return tl::unexpected(keys.error());
    auto key = keys->open(with, secret);
    if (!key)
        return tl::unexpected(key.error());
    if (const Status looks = looksLikeStore(path); !looks)
        return tl::unexpected(looks.error());
    auto store = openFile(environment, path, std::move(*key), std::move(*lock));
    if (store)
        keyFile.mend(*keys);
    return store;
}

Result<std::unique_ptr<Store>> Store::openFile(const Environment& environment, const QString& path, SecretBuffer key,
                                               std::unique_ptr<FileLock> lock)
{
    auto connection = Connection::open(path, key, Connection::Mode::ReadWrite);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto version = guarded([&] { return schemaVersion(**connection); });
    if (!version)
        return tl::unexpected(version.error());
    if (*version == 0) // a store is never without a schema: this one was cut off
        return tl::unexpected(damagedStore(QStringLiteral("no schema")));
    if (const Status migrated = migrate(**connection, knownMigrations()); !migrated)
        return tl::unexpected(migrated.error());
    auto journal = Journal::open(**connection, environment.clock, environment.random.id());
    if (!journal)
        return tl::unexpected(journal.error());
    (*connection)->mayFold();
    return std::unique_ptr<Store>(
        new Store(environment, path, std::move(lock), std::move(key), std::move(*connection), std::move(*journal)));
}

Result<std::unique_ptr<Connection>> Store::openReader() const
{
    return Connection::open(m_path, m_key, Connection::Mode::ReadOnly);
}

Result<std::unique_ptr<Connection>> Store::openWriter() const
{
    auto connection = Connection::open(m_path, m_key, Connection::Mode::ReadWrite);
    if (connection)
        (*connection)->mayFold();
    return connection;
}

Status Store::changePassphrase(const SecretBuffer& current, const SecretBuffer& next)
{
    KeyFile file(m_environment.files, m_path);
    auto keys = file.read();
    if (!keys)
        return tl::unexpected(keys.error());
    if (const auto opened = keys->open(KeySlots::Kind::Passphrase, current); !opened)
        return tl::unexpected(opened.error());
    if (const Status put = keys->put(KeySlots::Kind::Passphrase, next, m_key, m_environment.cost); !put)
        return put;
    return file.write(*keys);
}

Result<SecretBuffer> Store::renewRecoveryKey()
{
    KeyFile file(m_environment.files, m_path);
    auto keys = file.read();
    if (!keys)
        return tl::unexpected(keys.error());
    SecretBuffer recoveryKey = RecoveryKey::generate();
    if (const Status put = keys->put(KeySlots::Kind::RecoveryKey, recoveryKey, m_key, m_environment.cost); !put)
        return tl::unexpected(put.error());
    if (const Status written = file.write(*keys); !written)
        return tl::unexpected(written.error());
    return recoveryKey;
}

} // namespace Rinnalla
