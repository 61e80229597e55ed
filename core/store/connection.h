// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/secretbuffer.h"
#include "core/store/statement.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <QHash>
#include <QString>

#include <atomic>
#include <memory>

struct sqlite3;

namespace Rinnalla {

/// One SQLCipher connection, keyed and with the store's settings. One thread at a time. Only core/store uses it.
class Connection {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Damaged where the key does not fit the bytes. Nothing in the file is changed by trying: edits that a crash left
    /// in SQLite's log stay there until they are folded in (see mayFold). An empty file becomes an empty database.
    static Result<std::unique_ptr<Connection>> open(const QString& path, const SecretBuffer& dataKey, Mode mode);

    /// Takes over a database that is open, and keyed if it has a key, and gives it the store's settings.
    static Result<std::unique_ptr<Connection>> adopt(std::unique_ptr<SQLite::Database> database, Mode mode);

    SQLite::Database& database() { return *m_database; }
    sqlite3* handle() const { return m_database->getHandle(); }

    /// A statement compiled once for each text and kept. A text written out in the code is known by its place.
    template<std::size_t Size>
    Statement prepare(const char (&sql)[Size])
    {
        return lend(m_literals[sql], sql);
    }
    Statement prepare(const QByteArray& sql) { return lend(m_statements[sql], sql.constData()); }
    void exec(const char* sql) { m_database->exec(sql); }

    /// How much of the file may stay in memory, decrypted and checked. UsualCache is what a connection that writes has.
    void keepInMemory(int kibibytes);
    static constexpr int UsualCache = 48 * 1024;

    /// From now on the log is folded into the file when the connection closes. Until the store has proved to be sound
    /// it is not, so that a damaged one is left as it was found.
    void mayFold();

    /// Once `ended` is true, a transaction of this connection is taken back where it would be kept. For one that works
    /// on another thread and may live a moment longer than its store.
    void keepNothingOnce(std::shared_ptr<const std::atomic_bool> ended);

    /// Stops a running query of this connection from another thread; it fails with Cancelled.
    void interrupt();

private:
    explicit Connection(std::unique_ptr<SQLite::Database> database)
        : m_database(std::move(database))
    {}

    Statement lend(std::shared_ptr<SQLite::Statement>& kept, const char* sql);

    std::shared_ptr<const std::atomic_bool> m_ended; // SQLite asks it as long as the database is open
    std::unique_ptr<SQLite::Database> m_database;
    QHash<QByteArray, std::shared_ptr<SQLite::Statement>> m_statements; // freed before the database
    QHash<const char*, std::shared_ptr<SQLite::Statement>> m_literals;
};

/// What went wrong, in the worker's words.
Error errorFrom(const SQLite::Exception& exception);
Error damagedStore(const QString& detail);

/// Runs what talks to SQLite and turns its exceptions into an Error: the seam no exception crosses.
/// The function may return T, Result<T> or nothing.
template<typename Function>
auto guarded(Function&& function)
{
    using Returned = std::invoke_result_t<Function>;
    if constexpr (std::is_void_v<Returned>) {
        try {
            function();
            return Status();
        } catch (const SQLite::Exception& exception) {
            return Status(tl::unexpected(errorFrom(exception)));
        }
    } else if constexpr (requires(Returned r) {
                             r.has_value();
                             r.error();
                         }) {
        try {
            return function();
        } catch (const SQLite::Exception& exception) {
            return Returned(tl::unexpected(errorFrom(exception)));
        }
    } else {
        try {
            return Result<Returned>(function());
        } catch (const SQLite::Exception& exception) {
            return Result<Returned>(tl::unexpected(errorFrom(exception)));
        }
    }
}

} // namespace Rinnalla
