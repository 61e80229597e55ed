// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/backup.h"
#include "core/store/lists.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

using namespace Rinnalla;

/// What is not a sound store is refused in words of its own, and left as it was, byte for byte.
class TestOpening : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatIsNoStore_data();
    void refusesWhatIsNoStore();
    void refusesNewerVersion();
    void refusesWrongPassphrase();
    void refusesTruncated_data();
    void refusesTruncated();
    void findsEveryFlippedByte();
    void damageWithEditsInTheLogIsLeftAlone();
    void damagedPageDuringAQuery();
    void mendsTheKeyFile();
    void readsSqlCipher4();
};

namespace {

using Hashes = QMap<QString, QByteArray>;

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Every file of a folder. SQLite's index of its log holds nothing of its own and is left out.
Hashes hashesOf(const QString& folder)
{
    Hashes hashes;
    const QDir dir(folder);
    for (const QString& name : dir.entryList(QDir::Files | QDir::Hidden))
        if (!name.endsWith(QStringLiteral("-shm")))
            hashes.insert(name, QCryptographicHash::hash(contents(dir.filePath(name)), QCryptographicHash::Sha256));
    return hashes;
}

/// Damaged, whether opening finds it or the check.
bool isFoundDamaged(TestStore& store)
{
    const auto opened = Store::open(store.environment(), store.path(), TestStore::passphrase());
    if (!opened)
        return opened.error().code == ErrorCode::Damaged && !opened.error().message.isEmpty();
    const auto findings = Backup::verify((*opened)->connection());
    return findings && !findings->isEmpty();
}

} // namespace

void TestOpening::refusesWhatIsNoStore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("withKeys");
    QTest::addColumn<int>("code");
    QTemporaryDir folder;
    const QString plain = folder.filePath(QStringLiteral("plain.db"));
    SQLite::Database(plain.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE a (b)");
    QByteArray noise(40960, Qt::Uninitialized);
    SeededRandom().fill(noise.data(), static_cast<std::size_t>(noise.size()));
    const auto row = [](const char* name, const QByteArray& bytes, bool withKeys, ErrorCode code) {
        QTest::newRow(name) << bytes << withKeys << int(code);
    };
    row("empty", {}, true, ErrorCode::Damaged);
    row("text", "Dear diary,\n", true, ErrorCode::Damaged);
    row("noise", noise, true, ErrorCode::Damaged);
    row("plain SQLite", contents(plain), true, ErrorCode::NotAStore);
    row("empty, no keys", {}, false, ErrorCode::NotAStore);
    row("text, no keys", "Dear diary,\n", false, ErrorCode::NotAStore);
    row("noise, no keys", noise, false, ErrorCode::NotAStore);
    row("plain SQLite, no keys", contents(plain), false, ErrorCode::NotAStore);
}

void TestOpening::refusesWhatIsNoStore()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, withKeys);
    QFETCH(int, code);
    TestStore store;
    store.close();
    overwrite(store.path(), bytes);
    if (!withKeys)
        for (const char* side : {"-keys", "-keys2"})
            QVERIFY(QFile::remove(store.path() + QLatin1StringView(side)));
    const Hashes before = hashesOf(store.folder());
    VERIFY_FAILS(Store::open(store.environment(), store.path(), TestStore::passphrase()), ErrorCode(code));
    QCOMPARE(hashesOf(store.folder()), before);
    VERIFY_FAILS(Store::create(store.environment(), store.path(), TestStore::passphrase()), ErrorCode::Refused);
    QCOMPARE(hashesOf(store.folder()), before);
}

void TestOpening::refusesNewerVersion()
{
    TestStore store;
    store->connection().exec("PRAGMA user_version = 999");
    store.close();
    const Hashes before = hashesOf(store.folder());
    VERIFY_FAILS(Store::open(store.environment(), store.path(), TestStore::passphrase()), ErrorCode::NewerVersion);
    QCOMPARE(hashesOf(store.folder()), before);
}

void TestOpening::refusesWrongPassphrase()
{
    TestStore store;
    store.close();
    const Hashes before = hashesOf(store.folder());
    const QByteArray wrong = "correct horse battery stable";
    VERIFY_FAILS(Store::open(store.environment(), store.path(), SecretBuffer(wrong.constData(), wrong.size())),
                 ErrorCode::WrongKey);
    VERIFY_FAILS(Store::open(store.environment(), store.path(), SecretBuffer()), ErrorCode::WrongKey);
    QCOMPARE(hashesOf(store.folder()), before);
    VERIFY_FAILS(Store::open(store.environment(), store.path() + u'x', TestStore::passphrase()), ErrorCode::NotFound);
    QCOMPARE(hashesOf(store.folder()), before);
}

void TestOpening::refusesTruncated_data()
{
    QTest::addColumn<int>("remainder");
    for (const int remainder : {0, 1, 16, 2048, 4095})
        QTest::addRow("pages and %d bytes", remainder) << remainder;
}

void TestOpening::refusesTruncated()
{
    QFETCH(int, remainder);
    TestStore store;
    VERIFY_OK(Records::fill(*store, 100));
    store.close();
    const QByteArray whole = contents(store.path());
    for (qsizetype size = remainder; size < whole.size(); size += 4096) {
        overwrite(store.path(), whole.first(size));
        const Hashes before = hashesOf(store.folder());
        QVERIFY2(isFoundDamaged(store), qPrintable(QString::number(size)));
        QCOMPARE(hashesOf(store.folder()), before);
    }
}

void TestOpening::findsEveryFlippedByte()
{
    TestStore store;
    VERIFY_OK(Records::fill(*store, 300));
    store.close();
    QByteArray bytes = contents(store.path());
    const qsizetype pages = bytes.size() / 4096;
    QVERIFY(pages >= 300);
    for (qsizetype page = 0; page < pages; ++page) {
        const qsizetype at = page * 4096 + store.random.below(4096);
        const char bit = static_cast<char>(1 << store.random.below(8));
        bytes[at] = static_cast<char>(bytes.at(at) ^ bit);
        overwrite(store.path(), bytes);
        const Hashes before = hashesOf(store.folder());
        QVERIFY2(isFoundDamaged(store), qPrintable(QString::number(at)));
        QCOMPARE(hashesOf(store.folder()), before);
        bytes[at] = static_cast<char>(bytes.at(at) ^ bit);
    }
    overwrite(store.path(), bytes);
    QVERIFY(!isFoundDamaged(store));
}

/// A crash left edits in SQLite's log, and then a page was damaged: opening folds nothing in.
void TestOpening::damageWithEditsInTheLogIsLeftAlone()
{
    TestStore store;
    VERIFY_OK(Records::fill(*store, 40));
    store.reopen();
    const Edit last = Records::client(store.random, QStringLiteral("Viimeinen"));
    VERIFY_OK(store->journal().write(last));
    QMap<QString, QByteArray> crashed;
    for (const char* side : {"", "-wal", "-keys", "-keys2"})
        crashed.insert(QLatin1StringView(side), contents(store.path() + QLatin1StringView(side)));
    QVERIFY(!crashed.value(QStringLiteral("-wal")).isEmpty());
    store.close();

    const auto crashAgain = [&] {
        for (auto it = crashed.begin(); it != crashed.end(); ++it)
            overwrite(store.path() + it.key(), *it);
    };
    crashAgain();
    store.reopen();
    QVERIFY(Records::holds(*Lists::record(store->connection(), last.id), last));
    store.close();
    int refused = 0;
    for (qsizetype at = 20; at < crashed.value(QString()).size(); at += 4096) {
        crashAgain();
        QByteArray damaged = crashed.value(QString());
        damaged[at] = static_cast<char>(damaged.at(at) ^ 4);
        overwrite(store.path(), damaged);
        const Hashes before = hashesOf(store.folder());
        if (Store::open(store.environment(), store.path(), TestStore::passphrase()))
            continue; // a page that opening does not read
        ++refused;
        QCOMPARE(hashesOf(store.folder()), before);
    }
    QVERIFY(refused > 0);
}

void TestOpening::damagedPageDuringAQuery()
{
    TestStore store;
    VERIFY_OK(Records::fill(*store, 300));
    store.close();
    const QByteArray whole = contents(store.path());
    int damaged = 0;
    for (qsizetype page = 1; page < whole.size() / 4096; page += 3) {
        QByteArray bytes = whole;
        bytes[page * 4096 + 100] = static_cast<char>(bytes.at(page * 4096 + 100) ^ 1);
        overwrite(store.path(), bytes);
        const auto opened = Store::open(store.environment(), store.path(), TestStore::passphrase());
        if (!opened) {
            QCOMPARE(int(opened.error().code), int(ErrorCode::Damaged));
            continue;
        }
        const auto read = Lists::contacts((*opened)->connection(), QStringLiteral("support"), std::nullopt, 100000);
        if (read)
            continue; // a page of something else
        ++damaged;
        QCOMPARE(int(read.error().code), int(ErrorCode::Damaged));
    }
    QVERIFY(damaged > 10);
    overwrite(store.path(), whole);
    store.reopen(); // and a mistake of ours is not called damage
    const auto mistake = guarded([&] { store->connection().exec("SELECT nothing FROM nowhere"); });
    VERIFY_FAILS(mistake, ErrorCode::Internal);
}

void TestOpening::mendsTheKeyFile()
{
    TestStore store;
    store.close();
    const QString copies[] = {store.path() + QStringLiteral("-keys"), store.path() + QStringLiteral("-keys2")};
    const QByteArray whole = contents(copies[0]);
    QCOMPARE(contents(copies[1]), whole);
    for (const QString& copy : copies) {
        for (const QByteArray& damage : {QByteArray(), whole.chopped(1), QByteArray("noise")}) {
            overwrite(copy, damage);
            store.reopen();
            store.close();
            QCOMPARE(contents(copy), whole);
        }
        QVERIFY(QFile::remove(copy));
        store.reopen();
        store.close();
        QCOMPARE(contents(copy), whole);
    }
    for (const QString& copy : copies)
        overwrite(copy, whole.chopped(1));
    const Hashes before = hashesOf(store.folder());
    VERIFY_FAILS(Store::open(store.environment(), store.path(), TestStore::passphrase()), ErrorCode::Damaged);
    QCOMPARE(hashesOf(store.folder()), before);
}

/// SQLCipher's own sample database: our build reads version 4 of the format with its standard parameters.
void TestOpening::readsSqlCipher4()
{
    const QString sample =
        qEnvironmentVariable("RINNALLA_SOURCE_DIR") + QStringLiteral("/tests/data/sqlcipher/sqlcipher-4.0-testkey.db");
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("sample.db"));
    QVERIFY(QFile::copy(sample, copy));
    SQLite::Database database(copy.toStdString(), SQLite::OPEN_READONLY);
    QCOMPARE(sqlite3_key(database.getHandle(), "testkey", 7), SQLITE_OK);
    QCOMPARE(database.execAndGet("PRAGMA cipher_page_size").getInt(), 4096);
    QCOMPARE(database.execAndGet("SELECT count(*) FROM t1").getInt(), 78536);
}

QTEST_GUILESS_MAIN(TestOpening)
#include "testopening.moc"
