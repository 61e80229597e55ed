// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <SQLiteCpp/Transaction.h>

namespace Rinnalla {

namespace {

QList<Migration> compiledIn()
{
    QList<Migration> known;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            known.append({name.section(u'-', 0, 0).toInt(), file.readAll()});
    }
    return known;
}

} // namespace

QList<Migration> knownMigrations()
{
    static const QList<Migration> known = compiledIn();
    return known;
}

int schemaVersion(Connection& connection)
{
    return connection.database().execAndGet("PRAGMA user_version").getInt();
}

Status migrate(Connection& connection, const QList<Migration>& migrations)
{
    return guarded([&]() -> Status {
        const int present = schemaVersion(connection);
        if (present > migrations.last().number)
            return failure(ErrorCode::NewerVersion,
                           QCoreApplication::translate("Store", "This store was made with a newer version of the "
                                                                "program. Update the program; nothing was changed."));
        for (const Migration& migration : migrations) {
            if (migration.number <= present)
                continue;
            SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
            connection.exec(migration.sql.constData());
            connection.exec(QByteArray("PRAGMA user_version = " + QByteArray::number(migration.number)).constData());
            transaction.commit();
        }
        return {};
    });
}

} // namespace Rinnalla
