// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/clilaptop.h"
#include "tests/sync/servers/webdavservers.h"
#include "tests/sync/servers/webdavstand.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Rinnalla;

/// What a system sees of a running `sync` command, and what stopping it leaves behind.
class TestSyncCliProcess : public QObject {
    Q_OBJECT

private slots:
    void passwordIsSeenNowhere();
    void silentServerIsGivenUp();
    void interruptedSyncGoesOn_data();
    void interruptedSyncGoesOn();
    void usedStoreIsLeftAlone();
    void barOnATerminalOnly();
};

namespace {

constexpr char Password[] = "canary-1f7b-password";

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A program of ours and what the system shows of it. Killed with its guard.
struct Running {
    explicit Running(const QStringList& words, const QByteArray& input)
    {
        process.start(QStringLiteral(RINNALLA_CLI), words);
        process.waitForStarted();
        process.write(input);
        process.waitForBytesWritten();
        process.closeWriteChannel();
    }
    ~Running()
    {
        process.kill();
        process.waitForFinished();
    }
    QByteArray shown(const char* what) const
    {
        return contents(u"/proc/%1/%2"_qs.arg(process.processId()).arg(QLatin1StringView(what)));
    }
    void interrupt() const
    {
        if (process.processId() > 0) // it may have ended just now
            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    }

    QProcess process;
};

} // namespace

void TestSyncCliProcess::passwordIsSeenNowhere()
{
    QTcpServer silent; // takes the call and says nothing, so that the program waits while it is looked at
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QString address = u"webdavs://someone@127.0.0.1:%1/team"_qs.arg(silent.serverPort());
    const CliLaptop laptop;
    const QStringList add{u"sync"_qs, u"relay"_qs, u"add"_qs, address};
    Running running(laptop.words(add), CliLaptop::passphraseLine() + Password + '\n');
    QVERIFY(silent.waitForNewConnection(60'000));
    QCOMPARE(running.process.state(), QProcess::Running);
    QVERIFY(running.shown("cmdline").contains("webdavs:")); // it is the right process
    QVERIFY(!running.shown("cmdline").contains(Password));
    QVERIFY(!running.shown("environ").contains(Password));
    QElapsedTimer sinceInterrupt;
    sinceInterrupt.start();
    running.interrupt();
    QVERIFY(running.process.waitForFinished(30'000));
    QVERIFY(sinceInterrupt.elapsed() < 5'000); // Ctrl-C is not left waiting for the server
    QCOMPARE(running.process.exitCode(), 1);
    QVERIFY(laptop.run("sync relay list").items().isEmpty()); // what does not answer is not kept

    const CliRun kept = laptop.run(add + QStringList{u"--untested"_qs}, QByteArray(Password) + '\n');
    VERIFY_STATUS(kept, 0);
    const CliRun list = laptop.run("sync relay list");
    QCOMPARE(list.items().size(), 1);
    QVERIFY(list.items().first()[u"password"_qs].toBool());
    const QList<QByteArray> outputs{
        running.process.readAllStandardOutput(), running.process.readAllStandardError(), kept.out, kept.err, list.out,
        laptop.runPlain("sync relay list").out,  laptop.runPlain("sync status").out};
    for (const QByteArray& output : outputs)
        QVERIFY(!output.contains(Password));
    QDirIterator files(QFileInfo(laptop.path()).path(), QDir::Files | QDir::Hidden);
    while (files.hasNext())
        QVERIFY(!contents(files.next()).contains(Password));
    // A password inside the address is refused, and not repeated.
    const CliRun inside =
        laptop.run(QStringList(add).replaceInStrings(u"someone"_qs, u"someone:"_qs + QLatin1StringView(Password)));
    VERIFY_STATUS(inside, 1);
    QVERIFY(!inside.err.contains(Password));
}

void TestSyncCliProcess::silentServerIsGivenUp()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const QString address = u"webdavs://someone@127.0.0.1:%1/team"_qs.arg(gone.serverPort());
    gone.close();
    const CliLaptop laptop;
    const CliRun refused = laptop.run({u"sync"_qs, u"relay"_qs, u"add"_qs, address}, QByteArray(Password) + '\n');
    VERIFY_STATUS(refused, 1);
    QVERIFY(refused.out.isEmpty() && refused.err.startsWith("rinnalla-cli: "));
    QVERIFY(laptop.run("sync relay list").items().isEmpty());
}

void TestSyncCliProcess::interruptedSyncGoesOn_data()
{
    QTest::addColumn<qint64>("bytesSent");
    QTest::newRow("at once") << qint64(-1); // it may not even have begun to listen
    QTest::newRow("first call") << qint64(1);
    QTest::newRow("while sending") << qint64(200'000);
    QTest::newRow("later") << qint64(1'000'000);
}

/// The server hears so many bytes, then comes Ctrl-C, and no byte more gets through: it cannot have ended before.
void TestSyncCliProcess::interruptedSyncGoesOn()
{
    QFETCH(const qint64, bytesSent);
    ApacheServer server;
    QVERIFY2(server.start(), server.log().constData());
    CuttingProxy proxy(server.port());
    CliLaptop anna;
    CliLaptop bertta;
    VERIFY_STATUS(anna.run("demo --clients 400 --contacts 9000"), 0);
    VERIFY_STATUS(anna.run("sync team create"), 0);
    VERIFY_STATUS(anna.run({u"sync"_qs, u"relay"_qs, u"add"_qs, server.addressAt(proxy.port()).toText(),
                            u"--untested"_qs, u"--certificate"_qs, server.authority().path(u"authority.pem"_qs)},
                           "right password\n"),
                  0);
    {
        Running running(anna.words({u"sync"_qs, u"now"_qs}), CliLaptop::passphraseLine());
        if (bytesSent < 0)
            running.interrupt();
        else
            proxy.cutAfter(CuttingProxy::Way::Up, bytesSent, [&] { running.interrupt(); });
        QTRY_COMPARE_WITH_TIMEOUT(running.process.state(), QProcess::NotRunning, 120'000);
        if (bytesSent >= 0) {
            QVERIFY2(proxy.hasCut(), qPrintable(QString::number(proxy.count(CuttingProxy::Way::Up))));
            QCOMPARE(running.process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(running.process.exitCode(), 1);
        }
    }
    VERIFY_STATUS(anna.run("verify"), 0);
    QCOMPARE(anna.run("info").json()[u"counts"_qs][u"client"_qs].toInt(), 400);
    // What the server shows is a folder like any other, half filled.
    VERIFY_NOTHING(meet({&anna, &bertta}, u"folder:"_qs + server.data()));
    QCOMPARE(bertta.everything(), anna.everything());
    VERIFY_STATUS(bertta.run("verify"), 0);
}

void TestSyncCliProcess::usedStoreIsLeftAlone()
{
    const CliLaptop laptop;
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QString address = u"webdavs://127.0.0.1:%1/team"_qs.arg(silent.serverPort());
    const Running running(laptop.words({u"sync"_qs, u"relay"_qs, u"add"_qs, address}),
                          CliLaptop::passphraseLine() + '\n');
    QVERIFY(silent.waitForNewConnection(60'000));
    VERIFY_STATUS(laptop.run("sync now"), 5);
}

void TestSyncCliProcess::barOnATerminalOnly()
{
    const QString script = QStandardPaths::findExecutable(u"script"_qs);
    if (script.isEmpty())
        QSKIP("there is no program to make a terminal with");
    const QTemporaryDir stick;
    CliLaptop anna;
    VERIFY_STATUS(anna.run("demo --clients 50 --contacts 500"), 0);
    VERIFY_STATUS(anna.addRelay(u"folder:"_qs + stick.path()), 0);
    VERIFY_STATUS(anna.run("sync team create"), 0);
    const CliRun elsewhere = anna.run("sync now");
    VERIFY_STATUS(elsewhere, 0);
    QVERIFY(!elsewhere.err.contains('%'));
    anna.put("client", R"({"code_name":"Uusi"})");
    QProcess terminal;
    terminal.start(script, {u"-qec"_qs, u"'%1' --store '%2' sync now"_qs.arg(QStringLiteral(RINNALLA_CLI), anna.path()),
                            u"/dev/null"_qs});
    QVERIFY(terminal.waitForStarted());
    QByteArray screen;
    const auto sees = [&](const char* text) {
        terminal.waitForReadyRead(100);
        screen += terminal.readAll();
        return screen.contains(text);
    };
    QTRY_VERIFY_WITH_TIMEOUT(sees("Passphrase: "), 30'000);
    terminal.write(CliLaptop::passphraseLine());
    QTRY_VERIFY_WITH_TIMEOUT(sees("conflicts open"), 60'000);
    QVERIFY(terminal.waitForFinished(30'000) || terminal.state() == QProcess::NotRunning);
    QVERIFY(screen.contains(" %"));
    QVERIFY(!screen.contains("correct horse")); // no echo
}

QTEST_GUILESS_MAIN(TestSyncCliProcess)
#include "testsynccliprocess.moc"
