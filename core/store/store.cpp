// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store.h"

#include "core/crypto/recoverykey.h"
#include "core/store/keyfile.h"
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QFile>

namespace Rinnalla {

namespace {

QString lockPath(const QString& store)
{
    return store + QStringLiteral("-lock");
}

/// SQLite gives its side files the rights of the main file: only the owner's.
Status makeEmptyFile(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    return failure(ErrorCode::ReadOnly,
                   QCoreApplication::translate("Store", "The store cannot be written to here. Nothing "
                                                        "was changed. Check the access rights of "
                                                        "the folder."));
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
    , m_drafts(*m_connection, environment.clock)
    , m_local(*m_connection)
{}

Store::~Store() = default;

bool Store::exists(const Environment& environment, const QString& path)
{
    return environment.files.exists(path);
}

Result<Store::Created> Store::create(const Environment& environment, const QString& path,
                                     const SecretBuffer& passphrase)
{
    if (exists(environment, path))
        return failure(ErrorCode::Refused,
                       QCoreApplication::translate("Store", "There is already a file of that name. "
                                                            "It was not touched. Open it, or choose "
                                                            "another name."));
    auto lock = environment.files.lock(lockPath(path));
    if (!lock)
        return tl::unexpected(lock.error());

    SecretBuffer key = KeySlots::newDataKey();
    SecretBuffer recoveryKey = RecoveryKey::generate();
    KeySlots keys(environment.random.id());
    for (const Status& put : {keys.put(KeySlots::Kind::Passphrase, passphrase, key, environment.cost),
                              keys.put(KeySlots::Kind::RecoveryKey, recoveryKey, key, environment.cost)})
        if (!put)
            return tl::unexpected(put.error());
    if (const Status written = KeyFile(environment.files, path).write(keys); !written)
        return tl::unexpected(written.error());
    if (const Status made = makeEmptyFile(path); !made)
        return tl::unexpected(made.error());
    auto store = openFile(environment, path, std::move(key), std::move(*lock), Connection::Mode::Create);
    if (!store)
        return tl::unexpected(store.error());
    return Created{std::move(*store), std::move(recoveryKey)};
}

Result<std::unique_ptr<Store>> Store::open(const Environment& environment, const QString& path,
                                           const SecretBuffer& secret, KeySlots::Kind with)
{
    if (!exists(environment, path))
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Store", "There is no store at this place."));
    const auto keys = KeyFile(environment.files, path).read();
    if (!keys)
        return tl::unexpected(keys.error());
    auto lock = environment.files.lock(lockPath(path));
    if (!lock)
        return tl::unexpected(lock.error());
    auto key = keys->open(with, secret);
    if (!key)
        return tl::unexpected(key.error());
    return openFile(environment, path, std::move(*key), std::move(*lock), Connection::Mode::ReadWrite);
}

Result<std::unique_ptr<Store>> Store::openFile(const Environment& environment, const QString& path, SecretBuffer key,
                                               std::unique_ptr<FileLock> lock, Connection::Mode mode)
{
    auto connection = Connection::open(path, key, mode);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const Status migrated = migrate(**connection, knownMigrations()); !migrated)
        return tl::unexpected(migrated.error());
    auto journal = Journal::open(**connection, environment.clock, environment.random.id());
    if (!journal)
        return tl::unexpected(journal.error());
    return std::unique_ptr<Store>(
        new Store(environment, path, std::move(lock), std::move(key), std::move(*connection), std::move(*journal)));
}

Result<std::unique_ptr<Connection>> Store::openReader() const
{
    return Connection::open(m_path, m_key, Connection::Mode::ReadOnly);
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
