// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/result.h"
#include "tests/sync/folderplace.h"
#include "tests/sync/relaycontract.h"

#include <QRegularExpression>
#include <QTest>

#include <climits>
#include <csignal>
#include <functional>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Rinnalla;

namespace {

/// What was asked of the kernel that makes things last, and the answer it gives instead where a test wants one.
struct Disk {
    QStringList calls;
    int syncError = 0;
};
thread_local Disk* watched = nullptr;

void note(const char* what, int descriptor)
{
    char path[PATH_MAX] = {};
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(descriptor);
    if (::readlink(link.constData(), path, sizeof path - 1) > 0)
        watched->calls.append(QLatin1StringView(what) + QFileInfo(QFile::decodeName(path)).fileName());
}

} // namespace

// These stand before the C library's own.
extern "C" int fsync(int descriptor)
{
    if (watched)
        note("sync ", descriptor);
    if (watched && watched->syncError != 0) {
        errno = watched->syncError;
        return -1;
    }
    return int(::syscall(SYS_fsync, descriptor));
}

extern "C" int renameat(int from, const char* name, int to, const char* newName) noexcept
{
    if (watched)
        note("rename in ", to);
    return int(::syscall(SYS_renameat2, from, name, to, newName, 0));
}

namespace {

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

bool tell(const char* file, const QByteArray& words)
{
    QFile kernel(QString::fromLatin1(file));
    return kernel.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && kernel.write(words) == words.size();
}

/// Mounts of this process's own, for root and for others where the kernel grants it.
bool takeOwnMounts()
{
    const QByteArray user = QByteArray::number(::getuid());
    const QByteArray group = QByteArray::number(::getgid());
    if (::unshare(CLONE_NEWNS) != 0
        && (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 || !tell("/proc/self/setgroups", "deny")
            || !tell("/proc/self/uid_map", "0 " + user + " 1") || !tell("/proc/self/gid_map", "0 " + group + " 1")))
        return false;
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

constexpr int noMount = 77;
constexpr int asExpected = 0;

} // namespace

/// What a folder's relay makes of the disk below it: its promises, its end, and the end of the writer.
class TestFolderDisk : public QObject {
    Q_OBJECT

private slots:
    void everythingIsOnTheDiskInThisOrder();
    void aDiskThatCannotPromiseIsAnError();
    void noSpace();
    void noSpaceOnASmallDisk();
    void writersDieAnywhere();

private:
    FolderPlace m_place;
};

void TestFolderDisk::everythingIsOnTheDiskInThisOrder()
{
    const QByteArray team = RelayContract::newTeam();
    const auto relay = m_place.relay(team);
    const QString root = QFileInfo(m_place.path(team, "s")).dir().dirName();
    const QString top = QFileInfo(m_place.path()).fileName();
    Disk disk;
    watched = &disk;
    const auto calls = [&] {
        return std::exchange(disk.calls, {})
            .replaceInStrings(QRegularExpression(u"\\.put.*"_qs), u"file"_qs)
            .join(u", ");
    };
    const Status first = relay->put(u"s/0a/1"_qs, "x");
    const QString ofFirst = calls();
    const Status second = relay->put(u"s/0a/2"_qs, "x");
    const QString ofSecond = calls();
    const Status again =
        m_place.relay(team)->put(u"s/0a/2"_qs, "x"); // its writer may have died before the folders were told
    const QString ofAgain = calls();
    QDir(m_place.path(team, "s")).removeRecursively();
    const Status anew = relay->put(u"s/0a/1"_qs, "x"); // the stick is another
    const QString ofAnew = calls();
    watched = nullptr;
    QVERIFY(first && second && again && anew);
    QCOMPARE(ofAnew, ofFirst);
    QCOMPARE(ofFirst, QStringLiteral("sync file, rename in 0a, sync 0a, sync s, sync %1, sync %2").arg(root, top));
    QCOMPARE(ofSecond, u"sync file, rename in 0a, sync 0a"_qs);
    QCOMPARE(ofAgain, QStringLiteral("sync 2, sync 0a, sync s, sync %1, sync %2").arg(root, top));
}

void TestFolderDisk::aDiskThatCannotPromiseIsAnError()
{
    const QByteArray team = RelayContract::newTeam();
    const auto relay = m_place.relay(team);
    Disk disk;
    watched = &disk;
    disk.syncError = EIO;
    const Status failed = relay->put(u"s/0a/1"_qs, "x");
    disk.syncError = ENOSPC; // a share that finds out late
    const Status full = relay->put(u"s/0a/1"_qs, "x");
    disk.syncError = EINVAL; // a share that does not know the question
    const Status unknown = relay->put(u"s/0a/2"_qs, "x");
    watched = nullptr;
    VERIFY_FAILS(failed, ErrorCode::Io);
    VERIFY_FAILS(full, ErrorCode::DiskFull);
    VERIFY_OK(unknown);
    QCOMPARE(RelayContract::namesOf(relay->list({})), QStringList{u"s/0a/2"_qs});
    QCOMPARE(FolderPlace::entriesIn(m_place.path(team, "s/0a")), QStringList{u"2"_qs});
}

/// A limit on the size of files stands in for a full disk, which not every machine lets us make.
void TestFolderDisk::noSpace()
{
    const QByteArray team = RelayContract::newTeam();
    const int outcome = inAnotherProcess([&] {
        const rlimit limit{100'000, 100'000};
        std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto relay = m_place.relay(team);
        if (!relay->put(u"s/0a/1"_qs, RelayContract::bytesOf(90'000)))
            return 1;
        const Status put = relay->put(u"s/0a/2"_qs, RelayContract::bytesOf(3'000'000));
        if (put || put.error().code != ErrorCode::DiskFull)
            return 2;
        return relay->put(u"s/0a/1"_qs, RelayContract::bytesOf(110'000)) ? 3 : asExpected;
    });
    QCOMPARE(outcome, asExpected);
    QCOMPARE(FolderPlace::entriesIn(m_place.path(team, "s/0a")), QStringList{u"1"_qs}); // no half, and the old one
    QCOMPARE(FolderPlace::read(m_place.path(team, "s/0a/1")), RelayContract::bytesOf(90'000));
}

void TestFolderDisk::noSpaceOnASmallDisk()
{
    const QByteArray place = QFile::encodeName(m_place.path());
    const int outcome = inAnotherProcess([&] {
        if (!takeOwnMounts() || ::mount("none", place.constData(), "tmpfs", 0, "size=256k") != 0)
            return noMount;
        const auto relay = m_place.relay(RelayContract::newTeam());
        int stored = 0;
        Status put;
        while (stored < 10 && (put = relay->put(QStringLiteral("s/0a/%1").arg(stored), RelayContract::bytesOf(60'000))))
            ++stored;
        if (stored < 2 || stored > 4 || put || put.error().code != ErrorCode::DiskFull)
            return 1;
        if (relay->list({}).value_or(QList<RelayEntry>()).size() != stored)
            return 2;
        for (int i = 0; i < stored; ++i)
            if (relay->get(QStringLiteral("s/0a/%1").arg(i)).value_or(QByteArray()) != RelayContract::bytesOf(60'000))
                return 3;
        // Nothing of what did not fit takes room, and what is taken away gives room.
        return relay->remove(u"s/0a/0"_qs) && relay->put(u"s/0a/new"_qs, RelayContract::bytesOf(60'000)) ? asExpected
                                                                                                         : 4;
    });
    if (outcome == noMount)
        QSKIP("This machine does not let the test make a small disk.");
    QCOMPARE(outcome, asExpected);
}

/// Killed at any moment, a writer leaves whole objects or none.
void TestFolderDisk::writersDieAnywhere()
{
    const QByteArray team = RelayContract::newTeam();
    const QByteArray bytes = RelayContract::bytesOf(2'000'000);
    for (int dieAt = 1; dieAt <= 4; ++dieAt) {
        const QString name = QStringLiteral("s/0a/%1").arg(dieAt);
        const int outcome = inAnotherProcess([&] {
            const auto relay = m_place.relay(team);
            int asked = 0;
            relay->setStop([&] {
                if (++asked == dieAt)
                    ::_exit(9);
                return false;
            });
            return relay->put(name, bytes) ? asExpected : 1;
        });
        const auto relay = m_place.relay(team);
        QCOMPARE(RelayContract::namesOf(relay->list(name)).size(), outcome == asExpected ? 1 : 0);
        QVERIFY(outcome == asExpected || outcome == 9);
        VERIFY_OK(relay->put(name, bytes)); // its writer comes again
        QVERIFY(relay->get(name).value_or(QByteArray()) == bytes);
    }
    QVERIFY(FolderPlace::entriesIn(m_place.path(team, "s/0a")).size() > 4); // the dead left something behind
    for (const QString& name : FolderPlace::entriesIn(m_place.path(team, "s/0a")))
        QVERIFY(FolderPlace::makeOld(m_place.path(team, "s/0a/") + name, 4000));
    QCOMPARE(RelayContract::namesOf(m_place.relay(team)->list({})).size(), 4);
    QCOMPARE(FolderPlace::entriesIn(m_place.path(team, "s/0a")).size(), 4);
}

QTEST_GUILESS_MAIN(TestFolderDisk)
#include "testfolderdisk.moc"
