// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/filesystem.h"
#include "tests/support/result.h"
#include "tests/support/withoutprivileges.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace Rinnalla;

class TestFileSystem : public QObject {
    Q_OBJECT

private slots:
    void init();
    void writesAndReads();
    void neverReplacesByCopyOrRename();
    void missingFilesHaveTheirOwnError();
    void readOnlyFolder();
    void oneLockAtATime();
    void locksRaceForOnePlace();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1StringView(name)); }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    SystemFileSystem m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileSystem::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFileSystem::writesAndReads()
{
    VERIFY_OK(m_files.writeAtomically(path("a"), "first"));
    VERIFY_OK(m_files.writeAtomically(path("a"), "second"));
    QCOMPARE(*m_files.read(path("a")), QByteArray("second"));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(path("a")) & others));
    VERIFY_OK(m_files.copy(path("a"), path("b")));
    QVERIFY(!(QFile::permissions(path("b")) & others));
    VERIFY_OK(m_files.rename(path("b"), path("c")));
    QCOMPARE(*m_files.read(path("c")), QByteArray("second"));
    VERIFY_OK(m_files.remove(path("c")));
    VERIFY_OK(m_files.remove(path("c")));
    QCOMPARE(names(), QStringList{QStringLiteral("a")}); // and no temporary name is left
}

void TestFileSystem::neverReplacesByCopyOrRename()
{
    VERIFY_OK(m_files.writeAtomically(path("a"), "a"));
    VERIFY_OK(m_files.writeAtomically(path("b"), "b"));
    QVERIFY(!m_files.copy(path("a"), path("b")));
    QVERIFY(!m_files.rename(path("a"), path("b")));
    QCOMPARE(*m_files.read(path("a")), QByteArray("a"));
    QCOMPARE(*m_files.read(path("b")), QByteArray("b"));
}

void TestFileSystem::missingFilesHaveTheirOwnError()
{
    VERIFY_FAILS(m_files.read(path("none")), ErrorCode::NotFound);
    QVERIFY(!m_files.copy(path("none"), path("a")));
    QVERIFY(!m_files.rename(path("none"), path("a")));
    QVERIFY(!m_files.writeAtomically(path("none/a"), "a"));
    QCOMPARE(names(), QStringList());
}

void TestFileSystem::readOnlyFolder()
{
    VERIFY_OK(m_files.writeAtomically(path("a"), "a"));
    QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    {
        const WithoutPrivileges bound;
        VERIFY_FAILS(m_files.writeAtomically(path("a"), "b"), ErrorCode::ReadOnly);
        VERIFY_FAILS(m_files.writeAtomically(path("b"), "b"), ErrorCode::ReadOnly);
        VERIFY_FAILS(m_files.copy(path("a"), path("b")), ErrorCode::ReadOnly);
        VERIFY_FAILS(m_files.rename(path("a"), path("b")), ErrorCode::ReadOnly);
        VERIFY_FAILS(m_files.remove(path("a")), ErrorCode::ReadOnly);
        VERIFY_FAILS(m_files.lock(path("lock")), ErrorCode::ReadOnly);
        QCOMPARE(*m_files.read(path("a")), QByteArray("a"));
    }
    QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QCOMPARE(names(), QStringList{QStringLiteral("a")});
}

void TestFileSystem::oneLockAtATime()
{
    auto held = m_files.lock(path("lock"));
    VERIFY_OK(held);
    VERIFY_FAILS(m_files.lock(path("lock")), ErrorCode::InUse);
    held->reset();
    VERIFY_OK(m_files.lock(path("lock")));
    QCOMPARE(names(), QStringList());
    // The file alone holds nothing: left behind by a crash, it stops nobody.
    VERIFY_OK(m_files.writeAtomically(path("lock"), "4711\nother\nhost\n"));
    VERIFY_OK(m_files.lock(path("lock")));
}

/// The file of the lock comes and goes; still nobody ever holds it together with somebody else.
void TestFileSystem::locksRaceForOnePlace()
{
    std::atomic<int> holders = 0;
    std::atomic<int> taken = 0;
    std::atomic<bool> together = false;
    const auto race = [&] {
        for (int i = 0; i < 3000; ++i) {
            const auto held = m_files.lock(path("lock"));
            if (!held)
                continue;
            together = together || ++holders > 1;
            ++taken;
            --holders;
        }
    };
    std::thread first(race);
    std::thread second(race);
    race();
    first.join();
    second.join();
    QVERIFY(!together);
    QVERIFY(taken > 1000);
}

QTEST_GUILESS_MAIN(TestFileSystem)
#include "testfilesystem.moc"
