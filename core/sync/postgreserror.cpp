// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/postgreserror.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Rinnalla {

namespace {

struct Words {
    const char* codes; ///< a regular expression for SQLSTATEs, or for libpq's words
    ErrorCode code;
    const char* message;
};

constexpr const char* notPrepared =
    QT_TRANSLATE_NOOP("PostgresRelay", "The database is not prepared for Rinnalla. Ask its administrator to run "
                                       "rinnalla-relay-setup. Nothing was sent.");
constexpr const char* busy =
    QT_TRANSLATE_NOOP("PostgresRelay", "The database is busy or restarting. Try again in a few minutes.");
constexpr const char* notLetIn =
    QT_TRANSLATE_NOOP("PostgresRelay", "The database does not let this user in. Check the address, the user name and "
                                       "the password, or ask the database's administrator.");
constexpr const char* readOnly =
    QT_TRANSLATE_NOOP("PostgresRelay", "This server only shows a copy of the database and takes nothing. Use the "
                                       "address of the main server.");

// The first that fits counts.
constexpr Words byState[] = {
    {"|08...|57P0.", ErrorCode::Io,
     QT_TRANSLATE_NOOP("PostgresRelay", "The connection to the database was lost. Nothing is damaged. Try again when "
                                        "the connection is better.")},
    {"53100", ErrorCode::DiskFull,
     QT_TRANSLATE_NOOP("PostgresRelay", "The database's disk is full. Everything is still on this laptop. Tell the "
                                        "database's administrator.")},
    {"25006", ErrorCode::Refused, readOnly},
    {"3D...|3F...|42P01|42703|42883", ErrorCode::Refused, notPrepared},
    {"42501|28...", ErrorCode::Refused,
     QT_TRANSLATE_NOOP("PostgresRelay", "The database does not give this user the rights Rinnalla needs. Ask its "
                                        "administrator.")},
    {"23514|54...", ErrorCode::Refused,
     QT_TRANSLATE_NOOP("PostgresRelay", "The database does not take an object of this size or name. Ask its "
                                        "administrator to run the newest rinnalla-relay-setup.")},
    {"40...|53...|55P03|57014", ErrorCode::Io, busy},
};

constexpr Words byText[] = {
    {"does not match host name", ErrorCode::Refused,
     QT_TRANSLATE_NOOP("PostgresRelay",
                       "The server's certificate belongs to another server name. Check the address. If "
                       "it is right, do not go on: somebody may be in between.")},
    {"root certificate file", ErrorCode::Io,
     QT_TRANSLATE_NOOP("PostgresRelay", "The certificates this computer trusts could not be read, so the server cannot "
                                        "be checked.")},
    {"does not support SSL|hostssl|no encryption", ErrorCode::Refused,
     QT_TRANSLATE_NOOP("PostgresRelay", "The server offers no encrypted connection. Nothing was sent. Ask its "
                                        "administrator to turn TLS on.")},
    {"certificate", ErrorCode::Refused,
     QT_TRANSLATE_NOOP("PostgresRelay",
                       "The server's certificate is not one this computer trusts. Nothing was sent. Ask "
                       "the server's administrator for its certificate.")},
    {"password authentication failed|no password supplied|SCRAM", ErrorCode::Refused,
     QT_TRANSLATE_NOOP("PostgresRelay", "The user name or the password is wrong.")},
    {"database .* does not exist", ErrorCode::Refused,
     QT_TRANSLATE_NOOP("PostgresRelay", "There is no database of this name on the server. Check the address.")},
    {"too many|remaining connection slots|starting up|shutting down|recovery mode|not yet accepting", ErrorCode::Io,
     busy},
    {"session is (not )?read-only", ErrorCode::Refused, readOnly},
    {"could not translate host name", ErrorCode::Io,
     QT_TRANSLATE_NOOP("PostgresRelay", "The server's name was not found. Check the address and the internet "
                                        "connection.")},
    // Whatever else the server answered: its severity, in its own language, then two spaces.
    {"failed: \\w+:  ", ErrorCode::Refused, notLetIn},
    {"", ErrorCode::Io,
     QT_TRANSLATE_NOOP("PostgresRelay", "The database cannot be reached. Check the internet connection and the "
                                        "address, then try again.")},
};

Error error(const Words& words)
{
    return {words.code, QCoreApplication::translate("PostgresRelay", words.message), {}};
}

} // namespace

Error postgresError(const QString& state)
{
    for (const Words& words : byState) {
        const QString pattern = QRegularExpression::anchoredPattern(QLatin1StringView(words.codes));
        if (QRegularExpression(pattern).match(state).hasMatch())
            return error(words);
    }
    return {ErrorCode::Io, QCoreApplication::translate("PostgresRelay", "The database reported an error."), {}};
}

Error postgresConnectError(const QString& text)
{
    for (const Words& words : byText)
        if (QRegularExpression(QLatin1StringView(words.codes)).match(text).hasMatch())
            return error(words);
    return {}; // the last line fits everything
}

} // namespace Rinnalla
