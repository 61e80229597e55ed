// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/clirun.h"

#include <QMap>
#include <QSet>
#include <QTemporaryDir>

namespace Rinnalla {

/// A laptop with a store of its own that only rinnalla-cli touches. The store is made with a cheap key derivation,
/// which its key file carries.
class CliLaptop {
public:
    CliLaptop();

    QString path() const { return m_folder.filePath(QStringLiteral("work.rinnalla")); }
    QStringList words(const QStringList& command) const; ///< with --store and --json
    static QByteArray passphraseLine();

    CliRun run(const QStringList& command, const QByteArray& rest = {}) const; ///< rest: after the passphrase line
    CliRun run(const char* command, const QByteArray& rest = {}) const;        ///< words between single spaces
    CliRun runPlain(const char* command, const QByteArray& rest = {}) const;   ///< without --json

    QString put(const char* kind, const QByteArray& json) const; ///< the id
    CliRun addRelay(const QString& address) const;
    QJsonObject show(const QString& id) const;
    QJsonObject status() const;                    ///< of `sync status`
    QStringList names() const;                     ///< code names of the clients, sorted
    QMap<QString, QJsonObject> everything() const; ///< records of both compartments by id

private:
    QTemporaryDir m_folder;
};

/// The first makes a team where it has none; the others join it at the relay; afterwards all of them have everything of
/// the first. What went wrong, or nothing.
QByteArray meet(const QList<CliLaptop*>& laptops, const QString& relay);

/// Everybody synchronises, some times over. What went wrong, or nothing.
QByteArray syncAll(const QList<CliLaptop*>& laptops, int rounds = 2);

/// Names and bytes of all files.
QMap<QString, QByteArray> filesBelow(const QString& folder);

} // namespace Rinnalla

#define VERIFY_STATUS(run, expected)                                                                                   \
    do {                                                                                                               \
        const Rinnalla::CliRun answer = (run);                                                                         \
        QVERIFY2(answer.status == (expected), (QByteArray::number(answer.status) + ' ' + answer.err).constData());     \
    } while (false)

#define VERIFY_NOTHING(complaint)                                                                                      \
    do {                                                                                                               \
        const QByteArray complained = (complaint);                                                                     \
        QVERIFY2(complained.isEmpty(), complained.constData());                                                        \
    } while (false)
