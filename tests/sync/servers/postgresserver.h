// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/relayaddress.h"

#include <QProcess>

namespace Rinnalla {

/// What a finished command said.
struct Said {
    int exit = -1;
    QByteArray out; ///< trimmed
    QByteArray err;
};

/// A PostgreSQL server of the test's own: in a temporary folder, on a loopback port the system chose, as a user without
/// rights, with TLS and an authority of its own. It ends with this object, and with the thread that started it.
/// Functions that wait fail the test by an empty answer or false; what the server wrote is in log().
class PostgresServer {
public:
    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    bool create(); ///< the cluster, its certificates, the database `rinnalla`; the server runs then
    bool start();  ///< on the same port as before
    enum class Way { Fast, Immediate };
    void stop(Way way = Way::Fast);

    int port() const { return m_port; }
    QByteArray authority() const;      ///< PEM; who signed the server's certificate, which is for "localhost" alone
    QByteArray otherAuthority() const; ///< PEM; one that signed nothing
    QByteArray log() const;

    /// Over the local socket, where no password is asked for. Safe from several threads.
    Said sql(const QByteArray& statements, const QString& user = QStringLiteral("admin")) const;
    /// rinnalla-relay-setup as the administrator. Input is what it reads.
    Said setUp(const QStringList& arguments, const QByteArray& input = {}) const;
    /// A login's address, as it stands after `setUp add`.
    RelayAddress address(const QString& user, const QByteArray& password, const QString& schema = {},
                         const QString& host = QStringLiteral("localhost")) const;

private:
    bool makeCertificates();
    bool makeCluster();
    bool isReady() const;
    QString path(const char* name) const { return m_folder + QLatin1Char('/') + QLatin1StringView(name); }
    Said run(const QString& program, const QStringList& arguments, const QByteArray& input = {},
             bool asServer = false) const;

    QString m_folder;
    QString m_programs;
    QProcess m_process;
    int m_port = 0;
};

} // namespace Rinnalla
