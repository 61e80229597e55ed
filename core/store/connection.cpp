// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection.h"

#include "core/base/planted.h"
#include "core/store/searchtokenizer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sodium.h>
#include <sqlite3.h>

#include <cstring>
#include <string>

namespace Rinnalla {

namespace {

/// The raw key in the form SQLCipher takes it: x'…' around hexadecimal digits. Never part of an SQL text.
SecretBuffer rawKeyForm(const SecretBuffer& key)
{
    const std::size_t digits = key.size() * 2;
    SecretBuffer form(digits + 4); // sodium_bin2hex ends its digits with a zero, overwritten by the quote
    auto* out = reinterpret_cast<char*>(form.data());
    out[0] = 'x';
    out[1] = '\'';
    sodium_bin2hex(out + 2, digits + 1, key.data(), key.size());
    out[digits + 2] = '\'';
    return form;
}

/// A connection belongs to one thread at a time: SQLite need not lock it at every step.
int openFlags(Connection::Mode mode)
{
    return SQLite::OPEN_NOMUTEX
           | (mode == Connection::Mode::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY);
}

void limitCache(SQLite::Database& database, int kibibytes)
{
    database.exec("PRAGMA cache_size = -" + std::to_string(kibibytes));
}

void configure(SQLite::Database& database, Connection::Mode mode)
{
    database.exec("PRAGMA cipher_log_level = NONE");
    database.exec("PRAGMA temp_store = MEMORY");
    database.exec("PRAGMA foreign_keys = ON");
    database.exec("PRAGMA trusted_schema = OFF");
    // Another thread of this program writes now and then (see Store::openWriter), and is soon done.
    constexpr int patience = 30'000;
    database.setBusyTimeout(patience);
    // The window's own connection keeps what a day's work comes back to, so that it is opened and checked once; a
    // reader beside it needs the upper levels of the indexes only.
    constexpr int readersCache = 12 * 1024;
    limitCache(database, mode == Connection::Mode::ReadOnly ? readersCache : Connection::UsualCache);
    database.execAndGet("SELECT count(*) FROM sqlite_master"); // the first read proves the key
    if (mode == Connection::Mode::ReadOnly)
        return;
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
    database.exec(planted(Bug::NotWiped) ? "PRAGMA secure_delete = OFF" : "PRAGMA secure_delete = ON");
    database.exec("PRAGMA journal_size_limit = 4194304");
    // A large import or synchronisation writes many pages again and again: into the file once they are, not each time.
    database.exec("PRAGMA wal_autocheckpoint = 4000");
}

void foldOnClose(sqlite3* database, bool fold)
{
    sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, fold ? 0 : 1, nullptr);
}

/// SQLCipher answers a page whose seal is broken with a bare SQLITE_ERROR; a mistake in SQL always has words of its
/// own.
bool isBrokenSeal(const SQLite::Exception& exception)
{
    return exception.getErrorCode() == SQLITE_ERROR && std::strcmp(exception.what(), sqlite3_errstr(SQLITE_ERROR)) == 0;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, const SecretBuffer& dataKey, Mode mode)
{
    return guarded([&]() -> Result<std::unique_ptr<Connection>> {
        auto database = std::make_unique<SQLite::Database>(path.toStdString(), openFlags(mode));
        if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
            foldOnClose(database->getHandle(), false);
        const SecretBuffer form = rawKeyForm(dataKey);
        const int keyed = sqlite3_key_v2(database->getHandle(), "main", form.data(), static_cast<int>(form.size() - 1));
        if (keyed != SQLITE_OK)
            throw SQLite::Exception(database->getHandle(), keyed);
        // Processors compute it three times as fast as SQLCipher's default, and every page that is read waits for it.
        database->exec("PRAGMA cipher_hmac_algorithm = HMAC_SHA256");
        return adopt(std::move(database), mode);
    });
}

Result<std::unique_ptr<Connection>> Connection::adopt(std::unique_ptr<SQLite::Database> database, Mode mode)
{
    return guarded([&]() -> Result<std::unique_ptr<Connection>> {
        configure(*database, mode);
        // SQLite would go on without a word until the first write.
        if (mode == Mode::ReadWrite && sqlite3_db_readonly(database->getHandle(), "main") != 0)
            throw SQLite::Exception("read-only", SQLITE_READONLY);
        if (const Status registered = registerSearchTokenizer(database->getHandle()); !registered)
            return tl::unexpected(registered.error());
        return std::unique_ptr<Connection>(new Connection(std::move(database)));
    });
}

Statement Connection::lend(std::shared_ptr<SQLite::Statement>& kept, const char* sql)
{
    if (!kept)
        kept = std::make_shared<SQLite::Statement>(*m_database, sql);
    if (kept.use_count() > 1) // lent out further up: a recursion gets its own
        return Statement(std::make_shared<SQLite::Statement>(*m_database, sql));
    return Statement(kept);
}

void Connection::keepInMemory(int kibibytes)
{
    limitCache(*m_database, kibibytes);
}

void Connection::mayFold()
{
    foldOnClose(handle(), true);
}

void Connection::keepNothingOnce(std::shared_ptr<const std::atomic_bool> ended)
{
    m_ended = std::move(ended);
    const auto isOver = [](void* flag) -> int { return static_cast<const std::atomic_bool*>(flag)->load() ? 1 : 0; };
    sqlite3_commit_hook(handle(), isOver, const_cast<std::atomic_bool*>(m_ended.get()));
}

void Connection::interrupt()
{
    sqlite3_interrupt(handle());
}

Error damagedStore(const QString& detail)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("Store", "The store file is damaged: some of its bytes "
                                                 "changed. The program has not touched it. Open "
                                                 "your latest backup, and keep this file."),
            detail};
}

Error errorFrom(const SQLite::Exception& exception)
{
    const QString detail = QStringLiteral("SQLite %1").arg(exception.getExtendedErrorCode());
    if (isBrokenSeal(exception))
        return damagedStore(detail);
    // The index of the log cannot grow: SQLite has no other word for a disk that is full just then.
    const bool noRoom = exception.getExtendedErrorCode() == SQLITE_IOERR_SHMSIZE;
    switch (noRoom ? SQLITE_FULL : exception.getErrorCode() & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull,
                QCoreApplication::translate("Store", "The disk is full. What was saved before is "
                                                     "still there. Free some space and try again."),
                detail};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::ReadOnly,
                QCoreApplication::translate("Store", "The store cannot be written to here. Nothing "
                                                     "was changed. Check the access rights of the "
                                                     "folder."),
                detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damagedStore(detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::InUse,
                QCoreApplication::translate("Store", "The store is open in another window or program. "
                                                     "Close it there first. Nothing was changed."),
                detail};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, QCoreApplication::translate("Store", "Stopped. Nothing was changed."), detail};
    case SQLITE_IOERR:
        return {ErrorCode::Io,
                QCoreApplication::translate("Store", "The disk could not be read or written. What was "
                                                     "saved before is still there. Check the disk and "
                                                     "try again."),
                detail};
    default:
        return {ErrorCode::Internal,
                QCoreApplication::translate("Store", "Something unexpected happened in the store. "
                                                     "What was saved before is still there."),
                detail};
    }
}

} // namespace Rinnalla
