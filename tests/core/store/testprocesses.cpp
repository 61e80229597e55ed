// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/backup.h"
#include "core/store/lists.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"
#include "tests/support/withoutprivileges.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace Rinnalla;

/// A store that another process has open, and one that may not be written.
class TestProcesses : public QObject {
    Q_OBJECT

private slots:
    void twoProcesses();
    void twiceInOneProcess();
    void readOnly_data();
    void readOnly();
    void readerOfAnotherThread();
};

namespace {

QProcess& startHolder(QProcess& holder, const QString& path)
{
    holder.setProgram(QCoreApplication::applicationFilePath());
    holder.setArguments({QStringLiteral("--hold"), path});
    holder.start();
    return holder;
}

/// Opens the store, says so, and keeps it until its input ends.
int hold(const QString& path)
{
    SystemClock clock;
    SystemRandom random;
    SystemFileSystem files;
    const auto store = Store::open({clock, random, files, KdfCost::minimal()}, path, TestStore::passphrase());
    std::puts(store ? "open" : store.error().code == ErrorCode::InUse ? "in use" : "failed");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

QByteArray answer(QProcess& holder)
{
    return holder.waitForReadyRead() ? holder.readAllStandardOutput().trimmed() : QByteArray();
}

} // namespace

void TestProcesses::twoProcesses()
{
    TestStore store;
    QProcess second;
    QCOMPARE(answer(startHolder(second, store.path())), QByteArray("in use"));
    second.closeWriteChannel();
    QVERIFY(second.waitForFinished());

    store.close();
    QProcess holder;
    QCOMPARE(answer(startHolder(holder, store.path())), QByteArray("open"));
    VERIFY_FAILS(Store::open(store.environment(), store.path(), TestStore::passphrase()), ErrorCode::InUse);
    VERIFY_FAILS(Store::create(store.environment(), store.path(), TestStore::passphrase()), ErrorCode::InUse);
    VERIFY_FAILS(Backup::restore(store.environment(), store.path(), store.path(), TestStore::passphrase()),
                 ErrorCode::InUse);
    holder.kill(); // its lock goes with it
    QVERIFY(holder.waitForFinished());
    store.reopen();
}

void TestProcesses::twiceInOneProcess()
{
    TestStore store;
    VERIFY_FAILS(Store::open(store.environment(), store.path(), TestStore::passphrase()), ErrorCode::InUse);
    VERIFY_OK(store->journal().write(Records::client(store.random, QStringLiteral("Kaarna"))));
}

void TestProcesses::readOnly_data()
{
    QTest::addColumn<bool>("folder");
    QTest::addColumn<bool>("file");
    QTest::newRow("the folder") << true << false;
    QTest::newRow("the file") << false << true;
    QTest::newRow("both") << true << true;
}

void TestProcesses::readOnly()
{
    QFETCH(bool, folder);
    QFETCH(bool, file);
    TestStore store;
    store.close();
    const QStringList before = QDir(store.folder()).entryList(QDir::Files);
    if (folder)
        QFile::setPermissions(store.folder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    if (file)
        QFile::setPermissions(store.path(), QFileDevice::ReadOwner);
    {
        const WithoutPrivileges bound;
        VERIFY_FAILS(Store::open(store.environment(), store.path(), TestStore::passphrase()), ErrorCode::ReadOnly);
        if (folder)
            VERIFY_FAILS(Store::create(store.environment(), store.path() + u'2', TestStore::passphrase()),
                         ErrorCode::ReadOnly);
    }
    QFile::setPermissions(store.folder(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QFile::setPermissions(store.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QCOMPARE(QDir(store.folder()).entryList(QDir::Files), before);
    store.reopen();
}

void TestProcesses::readerOfAnotherThread()
{
    TestStore store;
    const Edit kaarna = Records::client(store.random, QStringLiteral("Kaarna"));
    const auto reader = store->openReader();
    VERIFY_OK(reader);
    VERIFY_OK(store->journal().write(kaarna));
    QVERIFY(Records::holds(*Lists::record(**reader, kaarna.id), kaarna));
    VERIFY_FAILS(guarded([&] { (*reader)->exec("DELETE FROM client"); }), ErrorCode::ReadOnly);
}

int main(int argc, char** argv)
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--hold"))
        return hold(arguments.at(2));
    TestProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "testprocesses.moc"
