// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/result.h"
#include "tests/support/withoutprivileges.h"
#include "tests/sync/folderplace.h"
#include "tests/sync/relaycontract.h"

#include <QDirIterator>
#include <QTest>

#include <sys/stat.h>

using namespace Rinnalla;

class TestFolderRelay : public RelayContract {
    Q_OBJECT

protected:
    std::unique_ptr<Relay> make(const QByteArray& team) override { return m_place.relay(team); }
    bool plantForeign(const QByteArray& team) override;
    bool spoil(const QByteArray& team, const QString& name, Spoilt how) override
    {
        const QString path = m_place.path(team, name.toLatin1().constData());
        return how == Spoilt::TooLong ? QFile::resize(path, Relay::LargestObject + 1)
                                      : QFile::setPermissions(path, QFileDevice::Permissions());
    }

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
    void spacesAndLettersInThePath();

private:
    FolderPlace m_place;
};

bool TestFolderRelay::plantForeign(const QByteArray& team)
{
    const char* const files[] = {
        // clang-format off
        "Thumbs.db", ".DS_Store", "desktop.ini", "s/0a/Thumbs.db", "s/0a/.nextcloudsync.log", "s/0a/._1",
        "s/0a/1 (conflicted copy 2026-05-03 101112)", "s/0a/1_conflict-20260503", "s/0a/1.sync-conflict-20260503",
        "s/0a/1~", "s/0a/1.part", "s/0a/.put-0123456789abcdef.part", "S/0A/1", "s/0a/+", "s/0a/++a", "s/0a/+1",
        "s/0a/1+", "s/0a/\xc3\xa4", "s/0a/a b", "s/0a/%41", ".Trash-1000/files/1", "s/0c/.hidden/1", "../s/0a/7",
        // clang-format on
    };
    bool isPlanted = true;
    for (const char* file : files)
        isPlanted = isPlanted && FolderPlace::write(m_place.path(team, file), "foreign");
    const QString tooLong = QString(100, u'd') + u'/' + QString(100, u'e');
    isPlanted = isPlanted && FolderPlace::write(m_place.path(team, "") + tooLong, "foreign")
                && QDir().mkpath(m_place.path(team, "s/0a/7")) // a folder is no object
                && QFile::link(m_place.path(team, "s/0a/1"), m_place.path(team, "s/0a/8"))
                && QFile::link(m_place.path(team, "s/0a"), m_place.path(team, "s/0d"))
                && QFile::link(m_place.path(team, "s"), m_place.path(team, "s/loop"));
    if (!isPlanted)
        qFatal("The foreign files could not be written.");
    return true;
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
    QDirIterator files(m_place.path(team, ""), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next().mid(m_place.path(team, "").size());
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
    QCOMPARE(FolderPlace::read(m_place.path(team, "+p/0+a-b")), QByteArray("manifest"));
    QCOMPARE(FolderPlace::read(m_place.path(team, "s/0a/1-ff")), QByteArray("segment"));
    QVERIFY(FolderPlace::write(m_place.path(team, "h/0a-2"), "brought by another program"));
    QCOMPARE(relay->get(u"h/0a-2"_qs).value_or(QByteArray()), QByteArray("brought by another program"));
}

void TestFolderRelay::leftoversAreNeverListedAndGoWhenOld()
{
    const QByteArray team = newTeam();
    const auto relay = make(team);
    VERIFY_OK(relay->put(u"s/0a/1"_qs, "x"));
    const QString young = m_place.path(team, "s/0a/.put-0000000000000001.part");
    const QString old = m_place.path(team, "s/0a/.put-0000000000000002.part");
    const QString foreign = m_place.path(team, "s/0a/.put-of-another-program.part");
    for (const QString& path : {young, old, foreign})
        QVERIFY(FolderPlace::write(path, "half an obj"));
    QVERIFY(FolderPlace::makeOld(young, 3000));
    QVERIFY(FolderPlace::makeOld(old, 4000));
    QVERIFY(FolderPlace::makeOld(foreign, 4000));
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
    QCOMPARE(FolderPlace::entriesIn(m_place.path(team, "s/0a")), QStringList{u"1"_qs});
}

void TestFolderRelay::linksAreNotFollowed()
{
    const QByteArray team = newTeam();
    const auto relay = make(team);
    VERIFY_OK(relay->put(u"s/0a/1"_qs, "ours"));
    QTemporaryDir elsewhere;
    QVERIFY(FolderPlace::write(elsewhere.filePath(u"1"_qs), "private"));
    QVERIFY(QFile::link(elsewhere.filePath(u"1"_qs), m_place.path(team, "s/0a/2")));
    QVERIFY(QFile::link(elsewhere.path(), m_place.path(team, "s/0b")));
    VERIFY_FAILS(relay->get(u"s/0a/2"_qs), ErrorCode::NotFound);
    VERIFY_FAILS(relay->get(u"s/0b/1"_qs), ErrorCode::NotFound);
    VERIFY_FAILS(relay->put(u"s/0b/3"_qs, "x"), ErrorCode::Io);
    VERIFY_OK(relay->remove(u"s/0b/1"_qs));
    VERIFY_OK(relay->put(u"s/0a/2"_qs, "takes the link's place"));
    QCOMPARE(namesOf(relay->list({})), (QStringList{u"s/0a/1"_qs, u"s/0a/2"_qs}));
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"1"_qs});
    QCOMPARE(FolderPlace::read(elsewhere.filePath(u"1"_qs)), QByteArray("private"));
}

void TestFolderRelay::pipesAndFoldersAreNoObjects()
{
    const QByteArray team = newTeam();
    const auto relay = make(team);
    VERIFY_OK(relay->put(u"s/0a/1"_qs, "ours"));
    QCOMPARE(::mkfifo(QFile::encodeName(m_place.path(team, "s/0a/2")).constData(), S_IRUSR | S_IWUSR), 0);
    QVERIFY(QDir().mkpath(m_place.path(team, "s/0a/3")));
    VERIFY_FAILS(relay->get(u"s/0a/2"_qs), ErrorCode::NotFound); // and does not wait for a writer
    VERIFY_FAILS(relay->get(u"s/0a/3"_qs), ErrorCode::NotFound);
    VERIFY_FAILS(relay->get(u"s/0a/1/2"_qs), ErrorCode::NotFound);
    QCOMPARE(namesOf(relay->list({})), QStringList{u"s/0a/1"_qs});
    VERIFY_OK(relay->put(u"s/0a/2"_qs, "takes the pipe's place"));
    QCOMPARE(relay->get(u"s/0a/2"_qs).value_or(QByteArray()), QByteArray("takes the pipe's place"));
    QVERIFY(!relay->put(u"s/0a/3"_qs, "x")); // somebody's folder stays
    QVERIFY(QFileInfo(m_place.path(team, "s/0a/3")).isDir());
}

void TestFolderRelay::damagedBytesOfTheSameLengthAreReplaced()
{
    const QByteArray team = newTeam();
    const QByteArray bytes = bytesOf(5000);
    const auto relay = make(team);
    VERIFY_OK(relay->put(u"s/0a/1"_qs, bytes));
    QVERIFY(FolderPlace::write(m_place.path(team, "s/0a/1"), QByteArray(bytes.size(), '\0')));
    VERIFY_OK(relay->put(u"s/0a/1"_qs, bytes));
    QCOMPARE(FolderPlace::read(m_place.path(team, "s/0a/1")), bytes);
}

void TestFolderRelay::aFileMadeToFillTheMemoryIsNotRead()
{
    const QByteArray team = newTeam();
    const auto relay = make(team);
    VERIFY_OK(relay->put(u"s/0a/1"_qs, "x"));
    QVERIFY(QFile::resize(m_place.path(team, "s/0a/1"), qint64(1) << 36)); // a file of holes
    VERIFY_FAILS(relay->get(u"s/0a/1"_qs), ErrorCode::Damaged);
    VERIFY_OK(relay->put(u"s/0a/1"_qs, "x"));
    QCOMPARE(relay->get(u"s/0a/1"_qs).value_or(QByteArray()), QByteArray("x"));
}

void TestFolderRelay::theStickIsNotThere()
{
    const QString path = m_place.path(u"stick"_qs);
    FolderRelay relay(path, newTeam());
    const auto entries = relay.list({});
    VERIFY_FAILS(entries, ErrorCode::Io); // not the empty answer of an empty place
    QVERIFY(entries.error().message.contains(path));
    QVERIFY(entries.error().message.contains(QLatin1StringView("is not there")));
    VERIFY_FAILS(relay.get(u"m/1"_qs), ErrorCode::Io);
    VERIFY_FAILS(relay.put(u"m/1"_qs, "x"), ErrorCode::Io);
    VERIFY_FAILS(relay.remove(u"m/1"_qs), ErrorCode::Io);
    QVERIFY(!QFile::exists(path)); // nothing is written where a stick belongs
    QVERIFY(FolderPlace::write(path, "a file where the folder was"));
    QVERIFY(relay.list({}).error().message.contains(QLatin1StringView("is not there")));
}

void TestFolderRelay::theStickIsPulledOut()
{
    const QString path = m_place.path(u"pulled"_qs);
    QVERIFY(QDir().mkpath(path));
    FolderRelay relay(path, newTeam());
    VERIFY_OK(relay.put(u"s/0a/1"_qs, "x"));
    QVERIFY(QDir().rename(path, m_place.path(u"away"_qs)));
    VERIFY_FAILS(relay.list({}), ErrorCode::Io);
    VERIFY_FAILS(relay.put(u"s/0a/2"_qs, "x"), ErrorCode::Io);
    QVERIFY(QDir().rename(m_place.path(u"away"_qs), path));
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
    const QString path = m_place.path(u"swapped"_qs);
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
    const QString folder = m_place.path(team, "s/0a");
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
            return ::stat(QFile::encodeName(m_place.path(team, file)).constData(), &status) == 0 ? status.st_mode & 0777
                                                                                                 : 0;
        };
        QCOMPARE(modeOf(""), mode);
        QCOMPARE(modeOf("s/0a"), mode);
        QCOMPARE(modeOf("s/0a/1"), mode & 0666);
    }
    QCOMPARE(::chmod(QFile::encodeName(m_place.path()).constData(), 0700), 0);
    ::umask(before);
}

void TestFolderRelay::spacesAndLettersInThePath()
{
    const QString path = m_place.path(u"Työ tikku/ä 'x'"_qs);
    QVERIFY(QDir().mkpath(path));
    FolderRelay relay(path, newTeam());
    VERIFY_OK(relay.put(u"m/1"_qs, "x"));
    QCOMPARE(namesOf(relay.list({})), QStringList{u"m/1"_qs});
    QCOMPARE(QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

QTEST_GUILESS_MAIN(TestFolderRelay)
#include "testfolderrelay.moc"
