// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/print/printstand.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <grp.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Rinnalla {

namespace {

constexpr uid_t nobody = 65534;
constexpr int StartMs = 30'000;

void becomeServerUser()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getuid() != 0)
        return;
    if (::setgroups(0, nullptr) != 0 || ::setresgid(nobody, nobody, nobody) != 0
        || ::setresuid(nobody, nobody, nobody) != 0)
        ::_exit(126);
}

int freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void PrintStand::Ending::operator()(QProcess* process) const
{
    process->kill();
    process->waitForFinished();
    delete process;
}

PrintStand::PrintStand()
{
    // Not below TMPDIR: the server's user may not be let in there, and a socket's path is short. Logs tell the path: it
    // says nothing either.
    char folder[] = "/tmp/print-stand-XXXXXX";
    if (!::mkdtemp(folder))
        return;
    m_folder = QString::fromLocal8Bit(folder);
    const bool asRoot = ::getuid() == 0;
    for (const char* each : {"root", "spool", "cache", "run", "log", "tmp", "printed"}) {
        QDir(m_folder).mkdir(QLatin1StringView(each));
        if (asRoot && ::chown(path(each).toLocal8Bit().constData(), nobody, nobody) != 0)
            m_folder.clear(); // a server cannot start there, and says so
    }
    if (asRoot && ::chown(folder, nobody, nobody) != 0)
        m_folder.clear();
}

PrintStand::~PrintStand()
{
    m_system.reset();
    m_printer.reset();
    m_bus.reset();
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
}

/// What the printer does with a paper: as long as somebody holds it, it is at work.
bool PrintStand::writeWork() const
{
    const QByteArray hold = path("hold").toLocal8Bit();
    return write(path("work"), "#!/bin/sh\nwhile [ -e " + hold + " ]; do sleep 0.1; done\n")
           && QFile::setPermissions(path("work"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                                      | QFile::ReadOther | QFile::ExeOther);
}

bool PrintStand::start()
{
    m_systemPort = freePort();
    m_printerPort = freePort();
    if (m_folder.isEmpty() || !writeSettings() || !writeWork())
        return false;
    qputenv("CUPS_SERVER", "127.0.0.1:" + QByteArray::number(m_systemPort));
    m_bus = begin(u"dbus-daemon"_s, {u"--config-file="_s + path("bus.conf"), u"--nofork"_s, u"--nopidfile"_s}, "bus");
    if (!QTest::qWaitFor([this] { return QFile::exists(path("bus")); }, StartMs))
        return false;
    m_system =
        begin(u"/usr/sbin/cupsd"_s, {u"-f"_s, u"-c"_s, path("cupsd.conf"), u"-s"_s, path("cups-files.conf")}, "system");
    return startPrinter() && QTest::qWaitFor([this] { return answers(m_systemPort); }, StartMs) && makeQueue();
}

bool PrintStand::startPrinter()
{
    QDir papers(path("printed")); // it counts from one again: papers there are would be written over
    for (const QString& name : printed())
        papers.rename(name, u"earlier-"_s + name);
    m_printer =
        begin(u"/usr/sbin/ippeveprinter"_s,
              {u"-vv"_s, u"-r"_s, u"off"_s, u"-p"_s, QString::number(m_printerPort), u"-n"_s, u"localhost"_s, u"-d"_s,
               path("printed"), u"-k"_s, u"-2"_s, u"-f"_s, u"application/pdf"_s, u"-c"_s, path("work"), u"Desk"_s},
              "printer");
    return QTest::qWaitFor([this] { return answers(m_printerPort); }, StartMs);
}

void PrintStand::holdPaper()
{
    write(path("hold"), {});
}

void PrintStand::letPaperOut()
{
    QFile::remove(path("hold"));
}

void PrintStand::stopPrinter()
{
    m_printer.reset();
}

void PrintStand::stopPrintSystem()
{
    m_system.reset();
}

PrintStand::Service PrintStand::begin(const QString& program, const QStringList& arguments, const char* log) const
{
    Service service(new QProcess);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"unix:path="_s + path("bus"));
    environment.insert(u"TMPDIR"_s, path("tmp"));
    environment.insert(u"HOME"_s, path("tmp"));
    environment.remove(u"CUPS_SERVER"_s);
    service->setProcessEnvironment(environment);
    service->setProcessChannelMode(QProcess::MergedChannels);
    service->setStandardOutputFile(path("log/") + QLatin1StringView(log), QIODevice::Append);
    service->setChildProcessModifier(becomeServerUser);
    service->start(program, arguments);
    return service;
}

bool PrintStand::writeSettings() const
{
    const QByteArray here = m_folder.toLocal8Bit();
    const QByteArray allow = "Order allow,deny\nAllow all\n";
    // Without filters: the printer takes PDF as it is, and copies and sides are its own work.
    return write(path("bus.conf"), "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                                   "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
                                   "<busconfig><listen>unix:path="
                                       + here
                                       + "/bus</listen><policy context=\"default\"><allow user=\"*\"/>"
                                         "<allow own=\"*\"/><allow send_destination=\"*\"/><allow "
                                         "receive_sender=\"*\"/></policy></busconfig>\n")
           && write(path("cupsd.conf"),
                    "Listen 127.0.0.1:" + QByteArray::number(m_systemPort)
                        + "\nDirtyCleanInterval 0\nBrowsing No\nWebInterface No\nDefaultAuthType None\n<Location />\n"
                        + allow + "</Location>\n<Policy default>\n<Limit All>\n" + allow + "</Limit>\n</Policy>\n")
           && write(path("cups-files.conf"), "ServerRoot " + here + "/root\nRequestRoot " + here + "/spool\nCacheDir "
                                                 + here + "/cache\nStateDir " + here + "/run\nTempDir " + here
                                                 + "/tmp\nErrorLog " + here + "/log/error\nAccessLog " + here
                                                 + "/log/access\nPageLog " + here + "/log/page\nSystemGroup root\n"
                                                 + (::getuid() == 0 ? "User nobody\nGroup nogroup\n" : ""))
           && write(path("root/mime.types"), "application/pdf pdf string(0,%PDF)\n")
           && write(path("root/mime.convs"), "application/pdf application/vnd.cups-pdf 0 -\n");
}

bool PrintStand::makeQueue() const
{
    const QString address = u"ipp://localhost:%1/ipp/print"_s.arg(m_printerPort);
    return QTest::qWaitFor(
        [&] {
            say({u"lpadmin"_s, u"-p"_s, u"desk"_s, u"-E"_s, u"-v"_s, address, u"-m"_s, u"everywhere"_s});
            return say({u"lpstat"_s, u"-p"_s, u"desk"_s}).contains("idle");
        },
        StartMs);
}

bool PrintStand::answers(int port) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
    return socket.waitForConnected(500);
}

QStringList PrintStand::printed() const
{
    return QDir(path("printed")).entryList({u"*.pdf"_s}, QDir::Files, QDir::Time | QDir::Reversed);
}

QByteArray PrintStand::printedPdf(const QString& name) const
{
    return contents(path("printed/") + name);
}

QByteArray PrintStand::printerLog() const
{
    return contents(path("log/printer"));
}

QList<QPair<QString, QByteArray>> PrintStand::spool() const
{
    QList<QPair<QString, QByteArray>> files;
    for (const char* folder : {"spool", "cache", "tmp", "log"}) {
        QDirIterator all(path(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString name = all.next();
            if (!name.startsWith(path("log/printer")) && !name.startsWith(path("log/bus")))
                files.append({QString(name).remove(m_folder), contents(name)});
        }
    }
    return files;
}

QByteArray PrintStand::say(const QStringList& command) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString administration = u"/usr/sbin/"_s + command.first();
    process.start(QFile::exists(administration) ? administration : command.first(), command.mid(1));
    return process.waitForFinished() ? process.readAll() : QByteArray();
}

QByteArray PrintStand::log() const
{
    QByteArray all;
    for (const char* name : {"log/bus", "log/system", "log/printer", "log/error"})
        all += QByteArray(name) + ":\n" + contents(path(name)) + '\n';
    return all;
}

} // namespace Rinnalla
