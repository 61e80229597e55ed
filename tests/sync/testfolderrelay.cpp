// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/folderrelay.h"
#include "tests/support/result.h"
#include "tests/support/withoutprivileges.h"
#include "tests/sync/relaycontract.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Rinnalla;

namespace {

void writeFile(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void makeOld(const QString& path, int seconds)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-seconds), QFileDevice::FileModificationTime));
}

/// In a process of its own, because limits and mounts are the whole process's; the number is what the function gave.
int inAnotherProcess(const std::function<int()>& function)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(function());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

constexpr int noMount = 77;
constexpr int asExpected = 0;

} // namespace

class TestFolderRelay : public RelayContract {
    Q_OBJECT

protected:
    std::unique_ptr<Relay> make(const QByteArray& team) override
    {
        return std::make_unique<FolderRelay>(m_place.path(), team);
    }
    bool plantForeign(const QByteArray& team) override;

private slots:
    void namesDifferWithoutTheirCapitals();
    void theLayoutIsTheDocumentedOne();
    void leftoversAreNeverListedAndGoWhenOld();
    void nothingTemporaryStays();
    void linksAreNotFollowed();
    void pipesAndFoldersAreNoObjects();
    void damagedBytesOfTheSameLengthAreReplaced();
    void aFileMadeToFillTheMemoryIsNotRead();
    void theStickIsNotThere();
    void theStickIsPulledOut();
    void aFreshStickIsFilled();
    void readOnlyPlace();
    void rightsAreThoseOfThePlace();
    void noSpace();
    void noSpaceOnASmallDisk();
    void writersDieAnywhere();
    void spacesAndLettersInThePath();

private:
    QString pathOf(const QByteArray& team, const char* file = "") const
    {
        return m_place.path() + QStringLiteral("/rinnalla-") + QString::fromLatin1(team.toHex()) + u'/'
               + QString::fromUtf8(file);
    }

    QTemporaryDir m_place;
};

bool TestFolderRelay::plantForeign(const QByteArray& team)
{
    for (const char* name : {"Thumbs.db",
                             ".DS_Store",
                             "desktop.ini",
                             "s/0a/Thumbs.db",
                             "s/0a/.nextcloudsync.log",
                             "s/0a/._1",
                             "s/0a/1 (conflicted copy 2026-05-03 101112)",
                             "s/0a/1_conflict-20260503",
                             "s/0a/1.sync-conflict-20260503",
                             "s/0a/1~",
                             "s/0a/1.part",
                             "s/0a/.put-0123456789abcdef.part",
                             "S/0A/1",
                             "s/0a/+",
                             "s/0a/++a",
                             "s/0a/+1",
                             "s/0a/1+",
                             "s/0a/\xc3\xa4",
                             ".Trash-1000/files/1",
                             "s/0c/.hidden/1",
                             "s/0a/a b",
                             "s/0a/%41"})
        writeFile(pathOf(team, name), "foreign");
    writeFile(pathOf(team) + QString(100, u'd') + u'/' + QString(100, u'e'), "too long a name");
    writeFile(m_place.filePath(QStringLiteral("s/0a/7")), "beside the team's folder");
    return QDir().mkpath(pathOf(team, "s/0a/7")) // a folder is no object
           && QFile::link(pathOf(team, "s/0a/1"), pathOf(team, "s/0a/8"))
           && QFile::link(pathOf(team, "s/0a"), pathOf(team, "s/0d"))
           && QFile::link(pathOf(team, "s"), pathOf(team, "s/loop")) && QFile::exists(pathOf(team, "s/0a/Thumbs.db"));
}

/// What a stick that does not tell capitals would throw together.
void TestFolderRelay::namesDifferWithoutTheirCapitals()
{
    const QByteArray team = newTeam();
    const auto relay = make(team);
    const QStringList names{u"P/aB"_qs, u"P/ab"_qs, u"p/AB"_qs, u"p/aB"_qs, u"p/ab"_qs, u"pP/1"_qs, u"pp/1"_qs};
    for (const QString& name : names)
        VERIFY_OK(relay->put(name, name.toLatin1()));
    QSet<QString> onDisk;
    QDirIterator files(pathOf(team), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next().mid(pathOf(team).size());
        QCOMPARE(name, name.toLower());
        onDisk.insert(name);
    }
    QCOMPARE(onDisk.size(), names.size());
    QCOMPARE(namesOf(relay->list({})), names);
}

void TestFolderRelay::theLayoutIsTheDocumentedOne()
{
    const QByteArray team = newTeam();
    const auto relay = make(team);
    VERIFY_OK(relay->put(u"P/0A-b"_qs, "manifest"));
    VERIFY_OK(relay->put(u"s/0a/1-ff"_qs, "segment"));
    QCOMPARE(readFile(pathOf(team, "+p/0+a-b")), QByteArray("manifest"));
    QCOMPARE(readFile(pathOf(team, "s/0a/1-ff")), QByteArray("segment"));
    writeFile(pathOf(team, "h/0a-2"), "brought by another program");
    QCOMPARE(relay->get(u"h/0a-2"_qs).value_or(QByteArray()), QByteArray("brought by another program"));
}

void TestFolderRelay::leftoversAreNeverListedAndGoWhenOld()
{
    const QByteArray team = newTeam();
    const auto relay = make(team);
    VERIFY_OK(relay->put(u"s/0a/1"_qs, "x"));
    const QString young = pathOf(team, "s/0a/.put-0000000000000001.part");
    const QString old = pathOf(team, "s/0a/.put-0000000000000002.part");
    const QString foreign = pathOf(team, "s/0a/.put-of-another-program.part");
    for (const QString& path : {young, old, foreign})
        writeFile(path, "half an obj");
    makeOld(young, 3000);
    makeOld(old, 4000);
    makeOld(foreign, 4000);
    QCOMPARE(namesOf(relay->list({})), QStringList{u"s/0a/1"_qs});
    QVERIFY(QFile::exists(young)); // somebody may be writing it
    QVERIFY(!QFile::exists(old));
    QVERIFY(QFile::exists(foreign));
}

void TestFolderRelay::nothingTemporaryStays()
{
    const QByteArray team = newTeam();
    const auto relay = make(team);
    VERIFY_OK(relay->put(u"s/0a/1"_qs, bytesOf(3'000'000)));
    VERIFY_OK(relay->put(u"s/0a/1"_qs, bytesOf(2'000'000)));
    int asked = 0;
    relay->setStop([&] { return ++asked > 2; });
    VERIFY_FAILS(relay->put(u"s/0a/2"_qs, bytesOf(3'000'000)), ErrorCode::Cancelled);
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    QCOMPARE(QDir(pathOf(team, "s/0a")).entryList(all), QStringList{u"1"_qs});
}

void TestFolderRelay::linksAreNotFollowed()
{
    const QByteArray team = newTeam();
    const auto relay = make(team);
    VERIFY_OK(relay->put(u"s/0a/1"_qs, "ours"));
    QTemporaryDir elsewhere;
    writeFile(elsewhere.filePath(u"1"_qs), "private");
    QVERIFY(QFile::link(elsewhere.filePath(u"1"_qs), pathOf(team, "s/0a/2")));
    QVERIFY(QFile::link(elsewhere.path(), pathOf(team, "s/0b")));
    VERIFY_FAILS(relay->get(u"s/0a/2"_qs), ErrorCode::NotFound);
    VERIFY_FAILS(relay->get(u"s/0b/1"_qs), ErrorCode::NotFound);
    VERIFY_FAILS(relay->put(u"s/0b/3"_qs, "x"), ErrorCode::Io);
    VERIFY_OK(relay->remove(u"s/0b/1"_qs));
    VERIFY_OK(relay->put(u"s/0a/2"_qs, "takes the link's place"));
    QCOMPARE(namesOf(relay->list({})), (QStringList{u"s/0a/1"_qs, u"s/0a/2"_qs}));
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"1"_qs});
    QCOMPARE(readFile(elsewhere.filePath(u"1"_qs)), QByteArray("private"));
}

void TestFolderRelay::pipesAndFoldersAreNoObjects()
{
    const QByteArray team = newTeam();
    const auto relay = make(team);
    VERIFY_OK(relay->put(u"s/0a/1"_qs, "ours"));
    QCOMPARE(::mkfifo(QFile::encodeName(pathOf(team, "s/0a/2")).constData(), S_IRUSR | S_IWUSR), 0);
    QVERIFY(QDir().mkpath(pathOf(team, "s/0a/3")));
    VERIFY_FAILS(relay->get(u"s/0a/2"_qs), ErrorCode::NotFound); // and does not wait for a writer
    VERIFY_FAILS(relay->get(u"s/0a/3"_qs), ErrorCode::NotFound);
    VERIFY_FAILS(relay->get(u"s/0a/1/2"_qs), ErrorCode::NotFound);
    QCOMPARE(namesOf(relay->list({})), QStringList{u"s/0a/1"_qs});
    VERIFY_OK(relay->put(u"s/0a/2"_qs, "takes the pipe's place"));
    QCOMPARE(relay->get(u"s/0a/2"_qs).value_or(QByteArray()), QByteArray("takes the pipe's place"));
    QVERIFY(!relay->put(u"s/0a/3"_qs, "x")); // somebody's folder stays
    QVERIFY(QFileInfo(pathOf(team, "s/0a/3")).isDir());
}

void TestFolderRelay::damagedBytesOfTheSameLengthAreReplaced()
{
    const QByteArray team = newTeam();
    const QByteArray bytes = bytesOf(5000);
    const auto relay = make(team);
    VERIFY_OK(relay->put(u"s/0a/1"_qs, bytes));
    writeFile(pathOf(team, "s/0a/1"), QByteArray(bytes.size(), '\0'));
    VERIFY_OK(relay->put(u"s/0a/1"_qs, bytes));
    QCOMPARE(readFile(pathOf(team, "s/0a/1")), bytes);
}

void TestFolderRelay::aFileMadeToFillTheMemoryIsNotRead()
{
    const QByteArray team = newTeam();
    const auto relay = make(team);
    VERIFY_OK(relay->put(u"s/0a/1"_qs, "x"));
    QVERIFY(QFile::resize(pathOf(team, "s/0a/1"), qint64(1) << 36)); // a file of holes
    VERIFY_FAILS(relay->get(u"s/0a/1"_qs), ErrorCode::Io);
    VERIFY_OK(relay->put(u"s/0a/1"_qs, "x"));
    QCOMPARE(relay->get(u"s/0a/1"_qs).value_or(QByteArray()), QByteArray("x"));
}

void TestFolderRelay::theStickIsNotThere()
{
    const QString path = m_place.filePath(u"stick"_qs);
    FolderRelay relay(path, newTeam());
    const auto entries = relay.list({});
    VERIFY_FAILS(entries, ErrorCode::Io); // not the empty answer of an empty place
    QVERIFY(entries.error().message.contains(path));
    QVERIFY(entries.error().message.contains(QLatin1StringView("is not there")));
    VERIFY_FAILS(relay.get(u"m/1"_qs), ErrorCode::Io);
    VERIFY_FAILS(relay.put(u"m/1"_qs, "x"), ErrorCode::Io);
    VERIFY_FAILS(relay.remove(u"m/1"_qs), ErrorCode::Io);
    QVERIFY(!QFile::exists(path)); // nothing is written where a stick belongs
    writeFile(path, "a file where the folder was");
    QVERIFY(relay.list({}).error().message.contains(QLatin1StringView("is not there")));
}

void TestFolderRelay::theStickIsPulledOut()
{
    const QString path = m_place.filePath(u"pulled"_qs);
    QVERIFY(QDir().mkpath(path));
    FolderRelay relay(path, newTeam());
    VERIFY_OK(relay.put(u"s/0a/1"_qs, "x"));
    QVERIFY(QDir().rename(path, m_place.filePath(u"away"_qs)));
    VERIFY_FAILS(relay.list({}), ErrorCode::Io);
    VERIFY_FAILS(relay.put(u"s/0a/2"_qs, "x"), ErrorCode::Io);
    QVERIFY(QDir().rename(m_place.filePath(u"away"_qs), path));
    VERIFY_OK(relay.put(u"s/0a/2"_qs, "x"));
    QCOMPARE(namesOf(relay.list({})), (QStringList{u"s/0a/1"_qs, u"s/0a/2"_qs}));

    // In the middle of a transfer: what was begun is not seen when it comes back.
    int asked = 0;
    relay.setStop([&] {
        if (++asked == 3)
            QDir(path).removeRecursively();
        return false;
    });
    VERIFY_FAILS(relay.put(u"s/0a/3"_qs, bytesOf(4'000'000)), ErrorCode::Io);
    QVERIFY(!QFile::exists(path));
}

void TestFolderRelay::aFreshStickIsFilled()
{
    const QString path = m_place.filePath(u"swapped"_qs);
    QVERIFY(QDir().mkpath(path));
    FolderRelay relay(path, newTeam());
    VERIFY_OK(relay.put(u"s/0a/1"_qs, "x"));
    QVERIFY(QDir(path).removeRecursively());
    QVERIFY(QDir().mkpath(path));
    QVERIFY(namesOf(relay.list({})).isEmpty());
    VERIFY_OK(relay.put(u"s/0a/1"_qs, "x"));
    QCOMPARE(namesOf(relay.list({})), QStringList{u"s/0a/1"_qs});
}

void TestFolderRelay::readOnlyPlace()
{
    const QByteArray team = newTeam();
    const auto relay = make(team);
    VERIFY_OK(relay->put(u"s/0a/1"_qs, "x"));
    const QString folder = pathOf(team, "s/0a");
    QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    {
        const WithoutPrivileges bound;
        VERIFY_FAILS(relay->put(u"s/0a/2"_qs, "x"), ErrorCode::Refused);
        VERIFY_FAILS(relay->put(u"s/0a/1"_qs, "longer"), ErrorCode::Refused);
        VERIFY_FAILS(relay->remove(u"s/0a/1"_qs), ErrorCode::Refused);
        QCOMPARE(namesOf(relay->list({})), QStringList{u"s/0a/1"_qs});
        QCOMPARE(relay->get(u"s/0a/1"_qs).value_or(QByteArray()), QByteArray("x"));
        VERIFY_OK(relay->put(u"s/0a/1"_qs, "x")); // it is there already
        QVERIFY(QFile::setPermissions(folder, QFileDevice::Permissions()));
        VERIFY_FAILS(relay->list({}), ErrorCode::Refused); // a part would be taken for all
        VERIFY_FAILS(relay->get(u"s/0a/1"_qs), ErrorCode::Refused);
    }
    QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

/// The program itself makes its files for their owner alone; here colleagues read them.
void TestFolderRelay::rightsAreThoseOfThePlace()
{
    const mode_t before = ::umask(077);
    for (const mode_t mode : {mode_t(0770), mode_t(0700), mode_t(0775)}) {
        const QByteArray team = newTeam();
        QCOMPARE(::chmod(QFile::encodeName(m_place.path()).constData(), mode), 0);
        VERIFY_OK(make(team)->put(u"s/0a/1"_qs, "x"));
        const auto modeOf = [&](const char* file) {
            struct stat status = {};
            return ::stat(QFile::encodeName(pathOf(team, file)).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
        };
        QCOMPARE(modeOf(""), mode);
        QCOMPARE(modeOf("s/0a"), mode);
        QCOMPARE(modeOf("s/0a/1"), mode & 0666);
    }
    QCOMPARE(::chmod(QFile::encodeName(m_place.path()).constData(), 0700), 0);
    ::umask(before);
}

/// A limit on the size of files stands in for a full disk, which not every machine lets us make.
void TestFolderRelay::noSpace()
{
    const QByteArray team = newTeam();
    const int outcome = inAnotherProcess([&] {
        const rlimit limit{100'000, 100'000};
        std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto relay = make(team);
        if (!relay->put(u"s/0a/1"_qs, bytesOf(90'000)))
            return 1;
        const Status put = relay->put(u"s/0a/2"_qs, bytesOf(3'000'000));
        if (put || put.error().code != ErrorCode::DiskFull)
            return 2;
        return relay->put(u"s/0a/1"_qs, bytesOf(110'000)) ? 3 : asExpected;
    });
    QCOMPARE(outcome, asExpected);
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    QCOMPARE(QDir(pathOf(team, "s/0a")).entryList(all), QStringList{u"1"_qs}); // no half, and the old one
    QCOMPARE(readFile(pathOf(team, "s/0a/1")), bytesOf(90'000));
}

void TestFolderRelay::noSpaceOnASmallDisk()
{
    const QByteArray place = QFile::encodeName(m_place.path());
    const int outcome = inAnotherProcess([&] {
        const bool isAlone = ::unshare(CLONE_NEWNS) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0;
        if (!isAlone || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("none", place.constData(), "tmpfs", 0, "size=256k") != 0)
            return noMount;
        const auto relay = make(newTeam());
        int stored = 0;
        Status put;
        while (stored < 10 && (put = relay->put(QStringLiteral("s/0a/%1").arg(stored), bytesOf(60'000))))
            ++stored;
        if (stored < 2 || stored > 4 || put || put.error().code != ErrorCode::DiskFull)
            return 1;
        if (relay->list({}).value_or(QList<RelayEntry>()).size() != stored)
            return 2;
        for (int i = 0; i < stored; ++i)
            if (relay->get(QStringLiteral("s/0a/%1").arg(i)).value_or(QByteArray()) != bytesOf(60'000))
                return 3;
        // Nothing of what did not fit takes room, and what is taken away gives room.
        return relay->remove(u"s/0a/0"_qs) && relay->put(u"s/0a/new"_qs, bytesOf(60'000)) ? asExpected : 4;
    });
    if (outcome == noMount)
        QSKIP("This machine does not let the test make a small disk.");
    QCOMPARE(outcome, asExpected);
}

/// Killed at any moment, a writer leaves whole objects or none.
void TestFolderRelay::writersDieAnywhere()
{
    const QByteArray team = newTeam();
    const QByteArray bytes = bytesOf(2'000'000);
    for (int dieAt = 1; dieAt <= 4; ++dieAt) {
        const QString name = QStringLiteral("s/0a/%1").arg(dieAt);
        const int outcome = inAnotherProcess([&] {
            const auto relay = make(team);
            int asked = 0;
            relay->setStop([&] {
                if (++asked == dieAt)
                    ::_exit(9);
                return false;
            });
            return relay->put(name, bytes) ? asExpected : 1;
        });
        const auto relay = make(team);
        QCOMPARE(namesOf(relay->list(name)).size(), outcome == asExpected ? 1 : 0);
        QVERIFY(outcome == asExpected || outcome == 9);
        VERIFY_OK(relay->put(name, bytes)); // its writer comes again
        QVERIFY(relay->get(name).value_or(QByteArray()) == bytes);
    }
    const auto hidden = QDir::Files | QDir::Hidden;
    QVERIFY(QDir(pathOf(team, "s/0a")).entryList(hidden).size() > 4); // the dead left something behind
    for (const QString& name : QDir(pathOf(team, "s/0a")).entryList(hidden))
        makeOld(pathOf(team, "s/0a/") + name, 4000);
    QCOMPARE(namesOf(make(team)->list({})).size(), 4);
    QCOMPARE(QDir(pathOf(team, "s/0a")).entryList(hidden).size(), 4);
}

void TestFolderRelay::spacesAndLettersInThePath()
{
    const QString path = m_place.filePath(u"Työ tikku/ä 'x'"_qs);
    QVERIFY(QDir().mkpath(path));
    FolderRelay relay(path, newTeam());
    VERIFY_OK(relay.put(u"m/1"_qs, "x"));
    QCOMPARE(namesOf(relay.list({})), QStringList{u"m/1"_qs});
    QCOMPARE(QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

QTEST_GUILESS_MAIN(TestFolderRelay)
#include "testfolderrelay.moc"
