// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/postgresconnection.h"
#include "core/sync/relay.h"

namespace Rinnalla {

/// A team's rows in the table `object(team, name, body)` of a PostgreSQL database that
/// packaging/postgresql/setup.sql made; docs/relay-postgresql.md tells what the database keeps apart.
///
/// Every statement stands alone, names the team and may be said twice, so that a lost connection is opened once more
/// and the statement repeated. A part of an object never becomes visible: a statement is there or it is not. Large
/// objects are read in pieces, and Stop is asked between them; an upload is one statement.
class PostgresRelay final : public Relay {
public:
    /// Copies what it needs of the address. Opens nothing yet. The team is its number, as its administrator knows it.
    PostgresRelay(const RelayAddress& address, const QByteArray& team);

    Result<QList<RelayEntry>> list(const QString& prefix) override;
    Result<QByteArray> get(const QString& name) override;
    Status put(const QString& name, const QByteArray& bytes) override;
    Status remove(const QString& name) override;

private:
    template<typename Work>
    auto connected(Work work) -> decltype(work());
    Result<qint64> storedSize(const QString& name); ///< -1: not there
    Status replace(const QString& name, const QString& insert);
    Status done(const QString& statement);
    QString pieceStatement(const QString& name, qint64 from) const;
    QString table() const;
    QString whereIs(const QString& name) const; ///< the WHERE clause of one row

    PostgresConnection m_connection;
    QByteArray m_team;
};

} // namespace Rinnalla
