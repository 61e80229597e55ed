// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/relayaddress.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace Rinnalla {

/// One connection to a PostgreSQL server, over verified TLS only. Blocking; belongs to the thread that opens it.
/// Errors are the relay's: Refused, DiskFull, Io; the detail is what the server said, never the password.
class PostgresConnection {
public:
    explicit PostgresConnection(const RelayAddress& address);
    ~PostgresConnection() { close(); }
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    /// Nothing to do where it is open already. Refused too where the server does not know this user in this team.
    Status open(const QByteArray& team);
    /// Whatever run() gave must be gone before.
    void close();

    /// Runs one statement; its literals come from quoted().
    Result<QSqlQuery> run(const QString& statement);
    /// Whether the last failure was the connection's, or the server asked to say it all again: worth one more try.
    bool mayTryAgain() const { return m_tryAgain; }

    QString quoted(const QString& text) const;
    QString quoted(const QByteArray& bytes) const;
    QString inSchema(const QString& table) const;

private:
    Status connectToServer();
    Status checkTeam(const QByteArray& team);
    QString detail(const QString& text) const;

    QSqlDatabase m_database;
    QString m_host;
    int m_port;
    QString m_user;
    QString m_databaseName;
    QString m_schema;
    SecretBuffer m_password;
    QByteArray m_certificate;
    bool m_tryAgain = false;
};

} // namespace Rinnalla
