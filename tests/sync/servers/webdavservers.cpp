// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/servers/webdavservers.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <csignal>
#include <grp.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Rinnalla {

namespace {

constexpr uid_t Nobody = 65534;
constexpr int Patience = 20'000; // milliseconds for a server to start on a busy machine

bool run(const QString& program, const QStringList& arguments, const QByteArray& input = {},
         QByteArray* output = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool isWell =
        process.waitForFinished(Patience) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (output)
        *output = process.readAllStandardOutput();
    if (!isWell)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return isWell;
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

/// Lets others pass through the folders above, as a fresh home lets nobody in.
void openWayTo(const QString& path)
{
    for (QString above = path; above.size() > 1; above = QFileInfo(above).path()) {
        struct stat status = {};
        const QByteArray name = QFile::encodeName(above);
        if (::stat(name.constData(), &status) == 0 && status.st_uid == ::geteuid())
            ::chmod(name.constData(), (status.st_mode | S_IXOTH) & 07777);
    }
}

/// In the child, before the server's program: nobody's rights, and death with the test, however that ends.
void becomeHarmless()
{
    if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(Nobody) != 0 || ::setuid(Nobody) != 0))
        ::_exit(126);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // last: a change of user undoes it
    if (::getppid() == 1)
        ::_exit(126);
}

} // namespace

TestAuthority::TestAuthority(const QString& folder)
    : m_folder(folder)
{
    run(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
         QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
         QStringLiteral("-keyout"), path(QStringLiteral("authority.key")), QStringLiteral("-out"),
         path(QStringLiteral("authority.pem")), QStringLiteral("-days"), QStringLiteral("3"), QStringLiteral("-subj"),
         QStringLiteral("/CN=Authority of a test")});
}

QByteArray TestAuthority::certificate() const
{
    QFile pem(path(QStringLiteral("authority.pem")));
    return pem.open(QIODevice::ReadOnly) ? pem.readAll() : QByteArray();
}

bool TestAuthority::give(const QString& name, const QByteArray& subject, int days) const
{
    const QString request = path(name + QStringLiteral(".csr"));
    return run(QStringLiteral("openssl"),
               {QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
                path(name + QStringLiteral(".key")), QStringLiteral("-out"), request, QStringLiteral("-subj"),
                QStringLiteral("/CN=server"), QStringLiteral("-addext"),
                QStringLiteral("subjectAltName=") + QString::fromLatin1(subject)})
           && run(QStringLiteral("openssl"),
                  {QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), request,
                   QStringLiteral("-CA"), path(QStringLiteral("authority.pem")), QStringLiteral("-CAkey"),
                   path(QStringLiteral("authority.key")), QStringLiteral("-days"), QString::number(days),
                   QStringLiteral("-copy_extensions"), QStringLiteral("copy"), QStringLiteral("-out"),
                   path(name + QStringLiteral(".pem"))});
}

WebDavServer::WebDavServer()
    : m_authority(m_place.path())
{
    QDir().mkpath(data());
    QDir().mkpath(file("nothing"));
    write("log", {});
    m_authority.give(QStringLiteral("server"), "IP:127.0.0.1", 2);
    QByteArray hash;
    run(QStringLiteral("openssl"), {QStringLiteral("passwd"), QStringLiteral("-apr1"), QStringLiteral("-stdin")},
        "right password\n", &hash);
    write("users", "worker:" + hash);
}

WebDavServer::~WebDavServer()
{
    kill();
}

bool WebDavServer::write(const char* name, const QByteArray& bytes) const
{
    QFile out(file(name));
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

void WebDavServer::handOver() const
{
    if (::geteuid() != 0)
        return;
    openWayTo(place());
    QStringList all{place()};
    QDirIterator below(place(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (below.hasNext())
        all.append(below.next());
    for (const QString& each : all) {
        if (::chown(QFile::encodeName(each).constData(), Nobody, Nobody) != 0)
            qWarning("cannot hand over %s", qPrintable(each));
    }
}

bool WebDavServer::start()
{
    if (m_port != 0)
        return startOnce();
    for (int tries = 0; tries < 5; ++tries) {
        m_port = freePort(); // another program may be quicker to take it
        if (m_port != 0 && startOnce())
            return true;
    }
    return false;
}

bool WebDavServer::startOnce()
{
    kill();
    const QStringList words = arguments();
    handOver();
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_place.path());
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), file("cache"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), file("config"));
    environment.insert(QStringLiteral("TMPDIR"), m_place.path());
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(file("log"), QIODevice::Append);
    m_process->setChildProcessModifier(becomeHarmless);
    m_process->setWorkingDirectory(m_place.path());
    m_process->start(program(), words);
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < Patience && !m_process->waitForFinished(20)) {
        if (isAnswering())
            return true;
    }
    qWarning("%s does not start: %s", qPrintable(program()), log().constData());
    return false;
}

/// By its certificate: on the same port the server of another test might answer.
bool WebDavServer::isAnswering() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(m_authority.certificate()));
    QSslSocket socket;
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_port);
    return m_process->state() == QProcess::Running && socket.waitForEncrypted(1000);
}

void WebDavServer::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

QByteArray WebDavServer::log() const
{
    QFile in(file("log"));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

RelayAddress WebDavServer::address(const char* path) const
{
    return addressAt(m_port, path);
}

RelayAddress WebDavServer::addressAt(quint16 port, const char* path) const
{
    const QString text = QStringLiteral("webdavs://worker@127.0.0.1:%1%2").arg(port).arg(QString::fromUtf8(path));
    RelayAddress address = RelayAddress::fromText(text).value_or(RelayAddress());
    const QByteArray password("right password");
    address.setPassword(SecretBuffer(password.constData(), std::size_t(password.size())));
    address.setTrustedCertificate(m_authority.certificate());
    return address;
}

QString ApacheServer::program() const
{
    return QStringLiteral("/usr/sbin/apache2");
}

QStringList ApacheServer::arguments()
{
    QFile form(QString::fromLocal8Bit(qgetenv("RINNALLA_SOURCE_DIR"))
               + QStringLiteral("/tests/sync/servers/webdav-apache.conf"));
    if (!form.open(QIODevice::ReadOnly))
        qFatal("webdav-apache.conf is not there");
    QByteArray configuration = form.readAll();
    configuration.replace("@PLACE@", place().toLocal8Bit());
    configuration.replace("@PORT@", QByteArray::number(port()));
    write("apache.conf", configuration);
    // -X: one process with threads, so that a kill leaves none behind
    return {QStringLiteral("-X"), QStringLiteral("-f"), file("apache.conf")};
}

QString RcloneServer::program() const
{
    return QStringLiteral("rclone");
}

QStringList RcloneServer::arguments()
{
    return {QStringLiteral("serve"),
            QStringLiteral("webdav"),
            data(),
            QStringLiteral("--addr"),
            QStringLiteral("127.0.0.1:%1").arg(port()),
            QStringLiteral("--baseurl"),
            QStringLiteral("/files"),
            QStringLiteral("--cert"),
            file("server.pem"),
            QStringLiteral("--key"),
            file("server.key"),
            QStringLiteral("--htpasswd"),
            file("users"),
            QStringLiteral("--config"),
            QStringLiteral("/dev/null"),
            QStringLiteral("--log-level"),
            QStringLiteral("INFO")};
}

} // namespace Rinnalla
