// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/postgresconnection.h"

#include "core/platform/random.h"
#include "core/sync/postgreserror.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QTemporaryFile>

#include <clocale>

namespace Rinnalla {

namespace {

/// libpq speaks English in this thread while one lives: a failed connection has no code, only words.
class EnglishMessages {
public:
    EnglishMessages()
        : m_english(newlocale(LC_MESSAGES_MASK, "C", duplocale(LC_GLOBAL_LOCALE)))
        , m_before(uselocale(m_english))
    {}
    ~EnglishMessages()
    {
        uselocale(m_before);
        freelocale(m_english);
    }
    EnglishMessages(const EnglishMessages&) = delete;
    EnglishMessages& operator=(const EnglishMessages&) = delete;

private:
    locale_t m_english;
    locale_t m_before;
};

/// libpq before version 16 does not find the system's certificates by itself.
QString systemCertificates()
{
    for (const auto* path : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
                             "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"})
        if (QFile::exists(QLatin1StringView(path)))
            return QLatin1StringView(path);
    return {};
}

/// The file libpq reads the trusted certificates from: the system's own, or a private one that lives as long as this.
class TrustedCertificates {
public:
    explicit TrustedCertificates(const QByteArray& own)
        : m_path(systemCertificates())
    {
        if (own.isEmpty())
            return;
        QFile system(m_path);
        const QByteArray all = own + '\n' + (system.open(QIODevice::ReadOnly) ? system.readAll() : QByteArray());
        m_path.clear();
        if (m_file.open() && m_file.write(all) == all.size() && m_file.flush())
            m_path = m_file.fileName();
    }
    QString path() const { return m_path; } ///< empty: there is none

private:
    QTemporaryFile m_file;
    QString m_path;
};

QString optionValue(QString text)
{
    text.replace(u'\\', QLatin1StringView("\\\\")).replace(u'\'', QLatin1StringView("\\'"));
    return u'\'' + text + u'\'';
}

/// Only TLS, the server's name checked; a dead line is noticed within half a minute; a statement ends one day; and what
/// was acknowledged is on the server's disk, whatever its own settings say.
QString connectOptions(const QString& certificates)
{
    return QStringLiteral("sslmode=verify-full sslrootcert=%1 gssencmode=disable channel_binding=prefer "
                          "target_session_attrs=read-write application_name=rinnalla connect_timeout=15 keepalives=1 "
                          "keepalives_idle=15 keepalives_interval=5 keepalives_count=3 tcp_user_timeout=30000 "
                          "options='-c statement_timeout=180s -c lock_timeout=30s -c synchronous_commit=on "
                          "-c idle_in_transaction_session_timeout=60s -c client_min_messages=error'")
        .arg(optionValue(certificates));
}

QString literal(const QSqlDatabase& database, const QVariant& value)
{
    QSqlField field(QString(), value.metaType());
    field.setValue(value);
    return database.driver()->formatValue(field);
}

} // namespace

PostgresConnection::PostgresConnection(const RelayAddress& address)
    : m_host(address.host())
    , m_port(address.port() > 0 ? address.port() : 5432)
    , m_user(address.user())
    , m_databaseName(address.path())
    , m_schema(address.schema().isEmpty() ? QStringLiteral("rinnalla") : address.schema())
    , m_password(address.password().copy())
    , m_certificate(address.trustedCertificate())
{}

Status PostgresConnection::open(const QByteArray& team)
{
    if (m_database.isOpen())
        return {};
    m_tryAgain = false;
    Status opened = connectToServer();
    if (opened)
        opened = checkTeam(team);
    if (!opened)
        close();
    return opened;
}

void PostgresConnection::close()
{
    if (!m_database.isValid())
        return;
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Status PostgresConnection::connectToServer()
{
    const TrustedCertificates certificates(m_certificate);
    const EnglishMessages english;
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), SystemRandom().id().toString());
    if (!m_database.isValid())
        return failure(ErrorCode::Io, QCoreApplication::translate(
                                          "PostgresRelay", "A part of the program that speaks to PostgreSQL is missing "
                                                           "on this computer (package libqt6sql6-psql)."));
    m_database.setHostName(m_host);
    m_database.setPort(m_port);
    m_database.setDatabaseName(m_databaseName);
    m_database.setConnectOptions(connectOptions(certificates.path()));
    // Qt takes no other kind of string; libpq keeps a copy of its own while connected.
    QString password =
        QString::fromUtf8(reinterpret_cast<const char*>(m_password.data()), qsizetype(m_password.size()));
    const bool opened = m_database.open(m_user, password);
    wipe(password.data(), std::size_t(password.size()) * sizeof(QChar));
    if (opened)
        return {};
    Error error = postgresConnectError(m_database.lastError().databaseText());
    error.detail = detail(m_database.lastError().databaseText());
    return tl::unexpected(error);
}

Status PostgresConnection::checkTeam(const QByteArray& team)
{
    const auto query = run(QStringLiteral("SELECT 1 FROM %1 WHERE role = current_user AND team = %2")
                               .arg(inSchema(QStringLiteral("member")), quoted(team)));
    if (!query)
        return tl::unexpected(query.error());
    if (query->size() == 1)
        return {};
    return failure(ErrorCode::Refused,
                   QCoreApplication::translate("PostgresRelay", "The database knows the user %1, but not in this team. "
                                                                "Ask its administrator to add the user to team %2.")
                       .arg(m_user, QString::fromLatin1(team.toHex())));
}

Result<QSqlQuery> PostgresConnection::run(const QString& statement)
{
    m_tryAgain = false;
    QSqlQuery query(m_database);
    if (query.exec(statement))
        return query;
    const QString state = query.lastError().nativeErrorCode();
    m_tryAgain = state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"57P") || state.startsWith(u"40");
    Error error = postgresError(state);
    error.detail = detail(query.lastError().databaseText());
    return tl::unexpected(error);
}

QString PostgresConnection::quoted(const QString& text) const
{
    return literal(m_database, text);
}

QString PostgresConnection::quoted(const QByteArray& bytes) const
{
    return literal(m_database, bytes);
}

QString PostgresConnection::inSchema(const QString& table) const
{
    return m_database.driver()->escapeIdentifier(m_schema, QSqlDriver::FieldName) + u'.' + table;
}

/// No server sends the password back; should one do it, its words are dropped.
QString PostgresConnection::detail(const QString& text) const
{
    QByteArray bytes = text.toUtf8();
    const QByteArrayView password(m_password.data(), qsizetype(m_password.size()));
    return !password.isEmpty() && bytes.contains(password) ? QString() : text.trimmed();
}

} // namespace Rinnalla
