// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/backup.h"
#include "core/store/lists.h"
#include "tests/support/faultyfilesystem.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Rinnalla;

class TestBackup : public QObject {
    Q_OBJECT

private slots:
    void copiesWhileInUse();
    void stopsAndLeavesNothing();
    void refusesWhatIsThere();
    void refusesADamagedStore();
    void restoreKeepsWhatItReplaces();
    void restoreToAnEmptyPlace();
    void restoreRefuses();
    void restoreTakesEditsFromTheLog();
    void restoreSurvivesEveryFault_data();
    void restoreSurvivesEveryFault();

private:
    static QStringList files(TestStore& store) { return QDir(store.folder()).entryList(QDir::Files, QDir::Name); }
    static bool has(Store& store, const Edit& edit)
    {
        return Records::holds(Lists::record(store.connection(), edit.id).value_or(std::nullopt), edit);
    }
    static Result<std::unique_ptr<Store>> open(TestStore& store, const QString& path)
    {
        return Store::open(store.environment(), path, TestStore::passphrase());
    }
    static QString copyPath(TestStore& store) { return store.folder() + QStringLiteral("/copy.rinnalla"); }
};

void TestBackup::copiesWhileInUse()
{
    TestStore store;
    VERIFY_OK(Records::fill(*store, 6000)); // more than two steps of the copy
    QList<Edit> during;
    QList<int> percents;
    VERIFY_OK(Backup::make(*store, copyPath(store), [&](int percent) {
        during += Records::client(store.random, QStringLiteral("Kesken %1").arg(percent));
        if (!store->journal().write(during.last()))
            qFatal("the store cannot be used during the copy");
        percents += percent;
        return true;
    }));
    QVERIFY(percents.size() >= 3);
    QCOMPARE(percents.last(), 100);
    QVERIFY(percents.first() < 100);
    QVERIFY(store->local().value(QStringLiteral("last-backup")).isInteger());

    // Nothing but the three files, and only the owner may read them.
    const QStringList made = files(store).filter(QStringLiteral("copy."));
    QCOMPARE(made, (QStringList{QStringLiteral("copy.rinnalla"), QStringLiteral("copy.rinnalla-keys"),
                                QStringLiteral("copy.rinnalla-keys2")}));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther;
    for (const QString& name : made)
        QVERIFY(!(QFile::permissions(store.folder() + u'/' + name) & others));

    const auto copy = open(store, copyPath(store));
    VERIFY_OK(copy);
    QCOMPARE(*Backup::verify((*copy)->connection()), QStringList());
    QVERIFY(has(**copy, during.first())); // written before the last step of the copy
    const qint64 original = *Lists::count(store->connection(), Kind::Contact);
    QCOMPARE(*Lists::count((*copy)->connection(), Kind::Contact), original);
    QCOMPARE((*copy)->journal().device(), store->journal().device());
}

void TestBackup::stopsAndLeavesNothing()
{
    TestStore store;
    const QStringList before = files(store);
    VERIFY_FAILS(Backup::make(*store, copyPath(store), [](int) { return false; }), ErrorCode::Cancelled);
    QCOMPARE(files(store), before);
    QVERIFY(!Backup::make(*store, store.folder() + QStringLiteral("/no/such/folder/copy.rinnalla")));
    VERIFY_OK(Backup::make(*store, copyPath(store)));
}

void TestBackup::refusesWhatIsThere()
{
    for (const char* side : {"", "-keys", "-keys2"}) {
        TestStore store;
        const QString there = copyPath(store) + QLatin1StringView(side);
        VERIFY_OK(store.files.writeAtomically(there, "precious"));
        VERIFY_FAILS(Backup::make(*store, copyPath(store)), ErrorCode::Refused);
        QCOMPARE(*store.files.read(there), QByteArray("precious"));
        VERIFY_FAILS(Backup::make(*store, store.path()), ErrorCode::Refused);
    }
}

void TestBackup::refusesADamagedStore()
{
    TestStore store;
    VERIFY_OK(Records::fill(*store, 300));
    store.close();
    QFile file(store.path());
    constexpr qint64 place = 150 * 4096 + 7;
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(place));
    const QByteArray other(1, static_cast<char>(file.read(1).at(0) ^ 1)); // never the byte that was there
    QVERIFY(file.seek(place) && file.write(other) == 1);
    file.close();
    const auto damaged = open(store, store.path());
    VERIFY_OK(damaged); // that page is not read at first
    VERIFY_FAILS(Backup::make(**damaged, copyPath(store)), ErrorCode::Damaged);
    QVERIFY(files(store).filter(QStringLiteral("copy.")).isEmpty());
}

void TestBackup::restoreKeepsWhatItReplaces()
{
    TestStore store;
    const Edit early = Records::client(store.random, QStringLiteral("Varhainen"));
    VERIFY_OK(store->journal().write(early));
    VERIFY_OK(Backup::make(*store, copyPath(store)));
    const Edit late = Records::client(store.random, QStringLiteral("Myöhäinen"));
    VERIFY_OK(store->journal().write(late));
    VERIFY_OK(store->changePassphrase(TestStore::passphrase(), SecretBuffer("changed", 7)));
    store.close();

    const auto kept = Backup::restore(store.environment(), copyPath(store), store.path(), TestStore::passphrase());
    VERIFY_OK(kept);
    store.reopen();
    QVERIFY(has(*store, early));
    QVERIFY(!has(*store, late));
    const auto old = Store::open(store.environment(), *kept, SecretBuffer("changed", 7));
    VERIFY_OK(old);
    QVERIFY(has(**old, late));
    store.close(); // once more in the same second: what was kept stays kept
    const auto again = Backup::restore(store.environment(), copyPath(store), store.path(), TestStore::passphrase());
    VERIFY_OK(again);
    QVERIFY(*again != *kept);
    QVERIFY(QFile::exists(*kept) && QFile::exists(*again));
    store.reopen();
}

void TestBackup::restoreToAnEmptyPlace()
{
    TestStore store;
    const Edit kaarna = Records::client(store.random, QStringLiteral("Kaarna"));
    VERIFY_OK(store->journal().write(kaarna));
    VERIFY_OK(Backup::make(*store, copyPath(store)));
    const QString place = store.folder() + QStringLiteral("/new.rinnalla");
    const auto kept = Backup::restore(store.environment(), copyPath(store), place, TestStore::passphrase());
    VERIFY_OK(kept);
    QVERIFY(kept->isEmpty());
    const auto restored = open(store, place);
    QVERIFY(has(**restored, kaarna));
    QVERIFY((*restored)->local().value(Backup::RestoredMark).toBool(false));
    QVERIFY(!store->local().value(Backup::RestoredMark).toBool(false));
    QVERIFY(QFile::exists(copyPath(store)));
}

void TestBackup::restoreRefuses()
{
    TestStore store;
    VERIFY_OK(Backup::make(*store, copyPath(store)));
    const auto restore = [&](const SecretBuffer& passphrase) {
        return Backup::restore(store.environment(), copyPath(store), store.path(), passphrase);
    };
    VERIFY_FAILS(restore(TestStore::passphrase()), ErrorCode::InUse);
    store.close();
    const QStringList before = files(store);
    VERIFY_FAILS(restore(SecretBuffer("wrong", 5)), ErrorCode::WrongKey);
    QFile file(copyPath(store));
    for (const qint64 at : {qint64(100), file.size() - 5}) {
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        const char old = *file.peek(1).constData();
        QVERIFY(file.putChar(static_cast<char>(old ^ 1)));
        file.close();
        VERIFY_FAILS(restore(TestStore::passphrase()), ErrorCode::Damaged);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.putChar(old));
        file.close();
    }
    QVERIFY(file.resize(0));
    VERIFY_FAILS(restore(TestStore::passphrase()), ErrorCode::Damaged);
    QVERIFY(QFile::remove(copyPath(store)));
    QVERIFY(!restore(TestStore::passphrase()));
    QCOMPARE(files(store), before.filter(QRegularExpression(QStringLiteral("^(?!copy.rinnalla$)"))));
    store.reopen();
}

/// Somebody copied the files of a store that was open.
void TestBackup::restoreTakesEditsFromTheLog()
{
    TestStore store;
    const Edit kaarna = Records::client(store.random, QStringLiteral("Kaarna"));
    VERIFY_OK(store->journal().write(kaarna));
    for (const char* side : {"", "-wal", "-keys"})
        QVERIFY(QFile::copy(store.path() + QLatin1StringView(side), copyPath(store) + QLatin1StringView(side)));
    const QString place = store.folder() + QStringLiteral("/new.rinnalla");
    VERIFY_OK(Backup::restore(store.environment(), copyPath(store), place, TestStore::passphrase()));
    QVERIFY(has(**open(store, place), kaarna));
}

void TestBackup::restoreSurvivesEveryFault_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("one call fails") << int(FaultyFileSystem::Fault::Once);
    QTest::newRow("crash before a call") << int(FaultyFileSystem::Fault::Crash);
    QTest::newRow("crash after a call") << int(FaultyFileSystem::Fault::CrashAfter);
}

void TestBackup::restoreSurvivesEveryFault()
{
    QFETCH(int, fault);
    int call = 0;
    for (bool failed = true; failed;) {
        TestStore store;
        const Edit early = Records::client(store.random, QStringLiteral("Varhainen"));
        const Edit late = Records::client(store.random, QStringLiteral("Myöhäinen"));
        VERIFY_OK(store->journal().write(early));
        VERIFY_OK(Backup::make(*store, copyPath(store)));
        VERIFY_OK(store->journal().write(late));
        store.close();

        FaultyFileSystem faulty;
        faulty.arm(FaultyFileSystem::Fault(fault), ++call);
        const auto kept = Backup::restore({store.clock, store.random, faulty, KdfCost::minimal()}, copyPath(store),
                                          store.path(), TestStore::passphrase());
        failed = faulty.hasFailed();
        QVERIFY(kept || failed);
        // The old store or the new one, whole; and the old one is somewhere in any case.
        const auto opened = open(store, store.path());
        VERIFY_OK(opened);
        QVERIFY(has(**opened, early));
        QCOMPARE(*Backup::verify((*opened)->connection()), QStringList());
        const bool isNew = !has(**opened, late);
        QVERIFY(isNew || !kept);
        const QStringList keptFiles =
            files(store).filter(QRegularExpression(QStringLiteral("-before-restore-[0-9-]+$")));
        QCOMPARE(keptFiles.size(), isNew ? 1 : 0);
        if (isNew) {
            const auto old = open(store, store.folder() + u'/' + keptFiles.first());
            VERIFY_OK(old);
            QVERIFY(has(**old, late));
        }
    }
    QVERIFY(call > 10);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "testbackup.moc"
