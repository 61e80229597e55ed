// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/servers/postgresserver.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTest>

#include <arpa/inet.h>
#include <grp.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

namespace Rinnalla {

namespace {

constexpr uid_t nobody = 65534;

/// The server refuses to run as root.
void becomeServerUser()
{
    if (::getuid() != 0)
        return;
    if (::setgroups(0, nullptr) != 0 || ::setresgid(nobody, nobody, nobody) != 0
        || ::setresuid(nobody, nobody, nobody) != 0)
        ::_exit(126);
}

void endWithParent()
{
    ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
}

/// A port nobody listens on now.
int freePort()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    const bool isBound = ::bind(descriptor, generic, size) == 0 && ::getsockname(descriptor, generic, &size) == 0;
    ::close(descriptor);
    return isBound ? ntohs(address.sin_port) : 0;
}

/// Debian keeps them beside each other, a folder a version, out of PATH.
QString serverPrograms()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        if (QFile::exists(versions.filePath(version + QStringLiteral("/bin/initdb"))))
            return versions.filePath(version + QStringLiteral("/bin/"));
    return {};
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

PostgresServer::PostgresServer()
    : m_programs(serverPrograms())
{
    // Not below TMPDIR: the server's user may not be let in there, and a socket's path is short.
    char folder[] = "/tmp/rinnalla-postgres-XXXXXX";
    if (::mkdtemp(folder))
        m_folder = QString::fromLocal8Bit(folder);
    if (::getuid() == 0 && ::chown(folder, nobody, nobody) != 0)
        m_folder.clear(); // a server cannot start there, and says so
}

PostgresServer::~PostgresServer()
{
    stop(Way::Immediate);
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
}

bool PostgresServer::create()
{
    if (m_folder.isEmpty() || m_programs.isEmpty() || !makeCertificates() || !makeCluster())
        return false;
    for (int attempt = 0; attempt < 5; ++attempt) { // somebody may take the port first
        m_port = freePort();
        if (start())
            return run(QStringLiteral("createdb"), {QStringLiteral("rinnalla")}).exit == 0;
    }
    return false;
}

bool PostgresServer::makeCertificates()
{
    const QString script = QStringLiteral(R"(
        cd "$1"
        key="-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2"
        openssl req -x509 $key -keyout ca.key -out ca.pem -subj "/CN=Test authority"
        openssl req -x509 $key -keyout other.key -out other.pem -subj "/CN=Other authority"
        openssl req -x509 $key -keyout server.key -out server.pem -subj "/CN=localhost" -CA ca.pem -CAkey ca.key \
            -addext subjectAltName=DNS:localhost -addext basicConstraints=critical,CA:false
        chmod 600 server.key)");
    return run(QStringLiteral("sh"), {QStringLiteral("-ec"), script, QStringLiteral("sh"), m_folder}, {}, true).exit
           == 0;
}

bool PostgresServer::makeCluster()
{
    const QStringList arguments{QStringLiteral("-D"),        path("data"),
                                QStringLiteral("-U"),        QStringLiteral("admin"),
                                QStringLiteral("-EUTF8"),    QStringLiteral("--locale=C"),
                                QStringLiteral("--no-sync"), QStringLiteral("-Atrust")};
    return run(m_programs + QStringLiteral("initdb"), arguments, {}, true).exit == 0
           && write(path("data/pg_hba.conf"), "local all all trust\nhostssl all all all scram-sha-256\n")
           && write(path("data/postgresql.conf"), "listen_addresses = '127.0.0.1'\n"
                                                  "unix_socket_directories = '"
                                                      + m_folder.toLocal8Bit()
                                                      + "'\n"
                                                        "ssl = on\n"
                                                        "ssl_cert_file = '../server.pem'\n"
                                                        "ssl_key_file = '../server.key'\n"
                                                        "shared_buffers = '16MB'\n"
                                                        "fsync = off\n" // the test's own speed
                                                        "log_statement = 'all'\n");
}

bool PostgresServer::start()
{
    m_process.setChildProcessModifier([] {
        becomeServerUser();
        endWithParent(); // last: a change of user undoes it
    });
    m_process.setWorkingDirectory(m_folder);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(path("log"), QIODevice::Append);
    m_process.start(m_programs + QStringLiteral("postgres"),
                    {QStringLiteral("-D"), path("data"), QStringLiteral("-p"), QString::number(m_port)});
    const QDeadlineTimer deadline(60'000);
    while (m_process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        if (isReady())
            return true;
        QTest::qWait(10);
    }
    return false;
}

/// The server says so itself, in the last line of a file.
bool PostgresServer::isReady() const
{
    const QList<QByteArray> lines = contents(path("data/postmaster.pid")).split('\n');
    return lines.first() == QByteArray::number(m_process.processId()) && lines.value(7).trimmed() == "ready";
}

void PostgresServer::stop(Way way)
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_process.processId()), way == Way::Fast ? SIGINT : SIGQUIT);
    if (!m_process.waitForFinished(30'000))
        m_process.kill();
    m_process.waitForFinished();
}

QByteArray PostgresServer::authority() const
{
    return contents(path("ca.pem"));
}

QByteArray PostgresServer::otherAuthority() const
{
    return contents(path("other.pem"));
}

QByteArray PostgresServer::log() const
{
    return contents(path("log"));
}

Said PostgresServer::sql(const QByteArray& statements, const QString& user) const
{
    return run(QStringLiteral("psql"),
               {QStringLiteral("-XqAt"), QStringLiteral("-vON_ERROR_STOP=1"), QStringLiteral("-U"), user}, statements);
}

Said PostgresServer::setUp(const QStringList& arguments, const QByteArray& input) const
{
    return run(qEnvironmentVariable("RINNALLA_SOURCE_DIR")
                   + QStringLiteral("/packaging/postgresql/rinnalla-relay-setup"),
               arguments, input);
}

RelayAddress PostgresServer::address(const QString& user, const QByteArray& password, const QString& schema,
                                     const QString& host) const
{
    auto address = RelayAddress::fromText(QStringLiteral("postgresql://%1@%2:%3/rinnalla%4")
                                              .arg(user, host, QString::number(m_port),
                                                   schema.isEmpty() ? QString() : QStringLiteral("?schema=") + schema));
    if (!address)
        return {};
    address->setPassword(SecretBuffer(password.constData(), std::size_t(password.size())));
    address->setTrustedCertificate(authority());
    return std::move(*address);
}

Said PostgresServer::run(const QString& program, const QStringList& arguments, const QByteArray& input,
                         bool asServer) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGHOST"), m_folder);
    if (m_port > 0)
        environment.insert(QStringLiteral("PGPORT"), QString::number(m_port));
    environment.insert(QStringLiteral("PGUSER"), QStringLiteral("admin"));
    environment.insert(QStringLiteral("PGDATABASE"), QStringLiteral("rinnalla"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder);
    if (asServer)
        process.setChildProcessModifier(becomeServerUser);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool isOver = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    Said said{isOver ? process.exitCode() : -1, process.readAllStandardOutput().trimmed(),
              process.readAllStandardError()};
    if (asServer && said.exit != 0)
        qCritical("%s: %s %s", qPrintable(program), said.err.constData(), qPrintable(process.errorString()));
    return said;
}

} // namespace Rinnalla
