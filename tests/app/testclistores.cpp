// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/clirun.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Rinnalla;

/// Stores, keys, backups and what the exit status tells about them.
class TestCliStores : public QObject {
    Q_OBJECT

private slots:
    void init();
    void makesAStoreForItsOwnerOnly();
    void asksForAPassphrase();
    void exitStatusTellsWhy();
    void changesThePassphrase();
    void backsUpAndRestores();
    void verifyFindsDamage();
    void demoFills();
    void interruptedDemoLeavesNothingOrAll_data();
    void interruptedDemoLeavesNothingOrAll();
    void leavesNoCore();

private:
    static constexpr char Passphrase[] = "correct horse battery staple\n";

    QStringList words(const QStringList& more) const
    {
        return QStringList{QStringLiteral("--store"), m_store->path(), QStringLiteral("--json")} + more;
    }
    int clientCount()
    {
        const CliRun info = runCli(words({QStringLiteral("info")}), Passphrase);
        return info.status == 0 ? info.json()[QStringLiteral("counts")][QStringLiteral("client")].toInt() : -1;
    }

    std::unique_ptr<TestStore> m_store;
};

#define VERIFY_STATUS(run, expected)                                                                                   \
    do {                                                                                                               \
        const CliRun answer = (run);                                                                                   \
        QVERIFY2(answer.status == (expected),                                                                          \
                 qPrintable(QString::number(answer.status) + u' ' + QString::fromUtf8(answer.err)));                   \
    } while (false)

void TestCliStores::init()
{
    m_store = std::make_unique<TestStore>();
    m_store->close();
}

void TestCliStores::makesAStoreForItsOwnerOnly()
{
    const QStringList init{QStringLiteral("--json"), QStringLiteral("init")}; // in the usual place
    const CliRun made = runCli(init, Passphrase);
    VERIFY_STATUS(made, 0);
    QCOMPARE(made.json()[QStringLiteral("recovery_key")].toString().size(), 44);
    const QDir folder(qEnvironmentVariable("XDG_DATA_HOME", QDir::homePath() + QStringLiteral("/.local/share"))
                      + QStringLiteral("/rinnalla"));
    QVERIFY(folder.exists(QStringLiteral("store.rinnalla")));
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QCOMPARE(QFile::permissions(folder.path()) & others, QFile::Permissions());
    for (const QString& name : folder.entryList(QDir::Files))
        QCOMPARE(QFile::permissions(folder.filePath(name)) & others, QFile::Permissions());
    VERIFY_STATUS(runCli(init, Passphrase), 1); // there is one already
    VERIFY_STATUS(runCli({QStringLiteral("info")}, Passphrase), 0);
    VERIFY_STATUS(
        runCli({QStringLiteral("--store"), m_store->folder() + QStringLiteral("/new"), QStringLiteral("init")}, "\n"),
        2);
    QVERIFY(!QFile::exists(m_store->folder() + QStringLiteral("/new")));
}

void TestCliStores::asksForAPassphrase()
{
    VERIFY_STATUS(runCli(words({QStringLiteral("info")})), 2); // no line at all
    VERIFY_STATUS(runCli(words({QStringLiteral("info")}), QByteArray(2000, 'x')), 2);
    VERIFY_STATUS(runCli(words({QStringLiteral("info")}), "correct horse battery staple"), 0);
    VERIFY_STATUS(runCli(words({QStringLiteral("info")}), "correct horse battery staple\r\n"), 0);
}

void TestCliStores::exitStatusTellsWhy()
{
    VERIFY_STATUS(runCli(words({QStringLiteral("info")}), "wrong\n"), 3);
    VERIFY_STATUS(runCli(words({QStringLiteral("info")}), "\n"), 3);
    VERIFY_STATUS(
        runCli({QStringLiteral("--store"), m_store->folder() + QStringLiteral("/none"), QStringLiteral("info")},
               Passphrase),
        4);
    QVERIFY(!QFile::exists(m_store->folder() + QStringLiteral("/none")));

    m_store->reopen(); // by this process
    VERIFY_STATUS(runCli(words({QStringLiteral("info")}), Passphrase), 5);
    m_store->close();

    QFile keys(m_store->path() + QStringLiteral("-keys"));
    QFile second(m_store->path() + QStringLiteral("-keys2"));
    for (QFile* file : {&keys, &second}) {
        QVERIFY(file->open(QIODevice::WriteOnly));
        file->write("no keys");
        file->close();
    }
    VERIFY_STATUS(runCli(words({QStringLiteral("info")}), Passphrase), 4);
}

void TestCliStores::changesThePassphrase()
{
    VERIFY_STATUS(runCli(words({QStringLiteral("passphrase")}), "wrong\nnew\n"), 3);
    VERIFY_STATUS(runCli(words({QStringLiteral("passphrase")}), Passphrase + QByteArray("\n")), 2);
    VERIFY_STATUS(runCli(words({QStringLiteral("passphrase")}), Passphrase + QByteArray("new one\n")), 0);
    VERIFY_STATUS(runCli(words({QStringLiteral("info")}), Passphrase), 3);
    VERIFY_STATUS(runCli(words({QStringLiteral("info")}), "new one\n"), 0);
    const CliRun key = runCli(words({QStringLiteral("recovery-key")}), "new one\n");
    VERIFY_STATUS(key, 0);
    QCOMPARE(key.json()[QStringLiteral("recovery_key")].toString().size(), 44);
}

void TestCliStores::backsUpAndRestores()
{
    const QString backup = m_store->folder() + QStringLiteral("/backup.rinnalla");
    const QStringList put{QStringLiteral("put"), QStringLiteral("client")};
    VERIFY_STATUS(runCli(words(put), Passphrase + QByteArray("{}\n")), 0);
    VERIFY_STATUS(runCli(words({QStringLiteral("backup"), backup}), Passphrase), 0);
    VERIFY_STATUS(runCli(words({QStringLiteral("backup"), backup}), Passphrase), 1); // never over a file
    QVERIFY(!runCli(words({QStringLiteral("info")}), Passphrase).json()[QStringLiteral("last_backup")].isNull());
    VERIFY_STATUS(runCli(words(put), Passphrase + QByteArray("{}\n")), 0);
    VERIFY_STATUS(runCli(words({QStringLiteral("restore"), backup}), "wrong\n"), 3);
    VERIFY_STATUS(runCli(words({QStringLiteral("restore"), backup + u'x'}), Passphrase), 4);
    QCOMPARE(clientCount(), 2);
    const CliRun restored = runCli(words({QStringLiteral("restore"), backup}), Passphrase);
    VERIFY_STATUS(restored, 0);
    QVERIFY(QFile::exists(restored.json()[QStringLiteral("kept")].toString()));
    QCOMPARE(clientCount(), 1);
}

void TestCliStores::verifyFindsDamage()
{
    VERIFY_STATUS(
        runCli(words({QStringLiteral("demo"), QStringLiteral("--clients"), QStringLiteral("200")}), Passphrase), 0);
    const CliRun well = runCli(words({QStringLiteral("verify")}), Passphrase);
    VERIFY_STATUS(well, 0);
    QVERIFY(well.json()[QStringLiteral("ok")].toBool());
    QFile file(m_store->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = file.size() / 2 + 100;
    file.seek(at);
    const char byte = file.read(1).at(0);
    file.seek(at);
    file.write(QByteArray(1, static_cast<char>(byte ^ 1)));
    file.close();
    VERIFY_STATUS(runCli(words({QStringLiteral("verify")}), Passphrase), 4);
}

void TestCliStores::demoFills()
{
    const QStringList demo{QStringLiteral("demo"),       QStringLiteral("--clients"), QStringLiteral("30"),
                           QStringLiteral("--contacts"), QStringLiteral("70"),        QStringLiteral("--seed"),
                           QStringLiteral("5")};
    const CliRun filled = runCli(words(demo), Passphrase);
    VERIFY_STATUS(filled, 0);
    QVERIFY(filled.err.isEmpty()); // no progress bar where there is no terminal
    QVERIFY(filled.json()[QStringLiteral("records")].toInt() >= 100);
    QCOMPARE(clientCount(), 30);
    VERIFY_STATUS(runCli(words(demo), Passphrase), 1); // no longer empty
}

void TestCliStores::interruptedDemoLeavesNothingOrAll_data()
{
    QTest::addColumn<qint64>("whenLogHolds");
    QTest::newRow("at once") << qint64(-1);
    QTest::newRow("while writing") << qint64(1);
    QTest::newRow("later") << qint64(4'000'000);
}

void TestCliStores::interruptedDemoLeavesNothingOrAll()
{
    QFETCH(const qint64, whenLogHolds);
    QProcess demo;
    demo.start(QStringLiteral(RINNALLA_CLI),
               words({QStringLiteral("demo"), QStringLiteral("--clients"), QStringLiteral("20000"),
                      QStringLiteral("--contacts"), QStringLiteral("200000")}));
    QVERIFY(demo.waitForStarted());
    demo.write(Passphrase);
    demo.closeWriteChannel();
    const QString log = m_store->path() + QStringLiteral("-wal");
    if (whenLogHolds > 0)
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(log).size() >= whenLogHolds || demo.state() == QProcess::NotRunning, 60'000);
    ::kill(static_cast<pid_t>(demo.processId()), SIGINT);
    QVERIFY(demo.waitForFinished(60'000));
    const int clients = clientCount();
    const bool finished = demo.exitStatus() == QProcess::NormalExit && demo.exitCode() == 0;
    QCOMPARE(clients, finished ? 20000 : 0);
    if (whenLogHolds > 0 && !finished)
        QCOMPARE(demo.exitCode(), 1);
    VERIFY_STATUS(runCli(words({QStringLiteral("verify")}), Passphrase), 0);
}

void TestCliStores::leavesNoCore()
{
    QProcess info;
    info.start(QStringLiteral(RINNALLA_CLI), words({QStringLiteral("info")})); // waits for a passphrase
    QVERIFY(info.waitForStarted());
    const auto coreLimit = [&info] {
        QFile limits(QStringLiteral("/proc/%1/limits").arg(info.processId()));
        if (!limits.open(QIODevice::ReadOnly))
            return QByteArray();
        const QByteArray all = limits.readAll();
        const qsizetype at = all.indexOf("Max core file size");
        return all.mid(at + 18, 30).simplified();
    };
    QTRY_COMPARE(coreLimit(), QByteArray("0 0"));
    info.kill();
    info.waitForFinished();
}

QTEST_GUILESS_MAIN(TestCliStores)
#include "testclistores.moc"
