// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/postgresrelay.h"

#include <QCoreApplication>
#include <QVariant>

namespace Rinnalla {

namespace {

constexpr qint64 pieceSize = 512 * 1024;

} // namespace

PostgresRelay::PostgresRelay(const RelayAddress& address, const QByteArray& team)
    : m_connection(address)
    , m_team(team)
{}

/// Opens the connection where it is not open, and does the work once more on a new one where it was lost.
template<typename Work>
auto PostgresRelay::connected(Work work) -> decltype(work())
{
    for (bool again = false;; again = true) {
        if (isStopped())
            return stopped();
        if (const Status opened = m_connection.open(m_team); !opened)
            return tl::unexpected(opened.error());
        auto result = work();
        if (result || !m_connection.mayTryAgain())
            return result;
        m_connection.close();
        if (again)
            return result;
    }
}

Result<QList<RelayEntry>> PostgresRelay::list(const QString& prefix)
{
    // '~' stands behind every character of a name, and the column is ordered by bytes.
    return connected([&]() -> Result<QList<RelayEntry>> {
        auto query = m_connection.run(QStringLiteral("SELECT name, octet_length(body) FROM %1 WHERE team = %2 AND "
                                                     "name >= %3 AND name < %4")
                                          .arg(table(), m_connection.quoted(m_team), m_connection.quoted(prefix),
                                               m_connection.quoted(QString(prefix + u'~'))));
        if (!query)
            return tl::unexpected(query.error());
        QList<RelayEntry> entries;
        entries.reserve(query->size());
        while (query->next())
            entries.append({query->value(0).toString(), query->value(1).toLongLong()});
        return entries;
    });
}

Result<QByteArray> PostgresRelay::get(const QString& name)
{
    if (!isName(name))
        return badName(name);
    QByteArray bytes;
    for (qint64 size = -1; size != bytes.size();) {
        auto piece = connected([&] { return m_connection.run(pieceStatement(name, bytes.size())); });
        if (!piece)
            return tl::unexpected(piece.error());
        if (!piece->next())
            return failure(ErrorCode::NotFound,
                           QCoreApplication::translate("PostgresRelay", "What was looked for is not in the database."),
                           name);
        const qint64 sizeNow = piece->value(0).toLongLong();
        if (sizeNow > LargestObject)
            return unreadable(name);
        const QByteArray more = QByteArray::fromBase64(piece->value(1).toString().toLatin1());
        const qint64 expected = std::min(sizeNow - bytes.size(), pieceSize);
        if ((size >= 0 && size != sizeNow) || more.size() != expected)
            return failure(ErrorCode::Io,
                           QCoreApplication::translate("PostgresRelay", "What was read from the database changed while "
                                                                        "it was read. Synchronise again."),
                           name);
        size = sizeNow;
        bytes.append(more);
    }
    return bytes;
}

Status PostgresRelay::put(const QString& name, const QByteArray& bytes)
{
    if (!isName(name))
        return badName(name);
    return connected([&]() -> Status {
        const QString insert = QStringLiteral("INSERT INTO %1 (team, name, body) VALUES (%2, %3, decode('%4', "
                                              "'base64')) ON CONFLICT (team, name) DO NOTHING")
                                   .arg(table(), m_connection.quoted(m_team), m_connection.quoted(name),
                                        QString::fromLatin1(bytes.toBase64()));
        const auto inserted = m_connection.run(insert);
        if (!inserted)
            return tl::unexpected(inserted.error());
        if (inserted->numRowsAffected() == 1)
            return {};
        const auto size = storedSize(name);
        if (!size)
            return tl::unexpected(size.error());
        return *size == bytes.size() ? Status() : replace(name, insert);
    });
}

Status PostgresRelay::remove(const QString& name)
{
    if (!isName(name))
        return badName(name);
    return connected([&] { return done(QStringLiteral("DELETE FROM %1 %2").arg(table(), whereIs(name))); });
}

Result<qint64> PostgresRelay::storedSize(const QString& name)
{
    auto query = m_connection.run(QStringLiteral("SELECT octet_length(body) FROM %1 %2").arg(table(), whereIs(name)));
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() : -1;
}

Status PostgresRelay::replace(const QString& name, const QString& insert)
{
    for (const QString& step :
         {QStringLiteral("BEGIN"), QStringLiteral("DELETE FROM %1 %2").arg(table(), whereIs(name)), insert,
          QStringLiteral("COMMIT")}) {
        const Status stepped = done(step);
        if (stepped)
            continue;
        if (!m_connection.mayTryAgain()) // else the connection is closed, and the transaction with it
            static_cast<void>(done(QStringLiteral("ROLLBACK")));
        return stepped;
    }
    return {};
}

Status PostgresRelay::done(const QString& statement)
{
    const auto query = m_connection.run(statement);
    return query ? Status() : Status(tl::unexpected(query.error()));
}

/// Base64 costs a third more on the way; the driver's own form for bytes costs as much again.
QString PostgresRelay::pieceStatement(const QString& name, qint64 from) const
{
    return QStringLiteral("SELECT octet_length(body), encode(substring(body FROM %1 FOR %2), 'base64') FROM %3 %4")
        .arg(QString::number(from + 1), QString::number(pieceSize), table(), whereIs(name));
}

QString PostgresRelay::table() const
{
    return m_connection.inSchema(QStringLiteral("object"));
}

QString PostgresRelay::whereIs(const QString& name) const
{
    return QStringLiteral("WHERE team = %1 AND name = %2").arg(m_connection.quoted(m_team), m_connection.quoted(name));
}

} // namespace Rinnalla
