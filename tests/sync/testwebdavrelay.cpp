// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/webdavrelay.h"
#include "tests/support/result.h"
#include "tests/sync/relaycontract.h"
#include "tests/sync/servers/webdavservers.h"
#include "tests/sync/servers/webdavstand.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Rinnalla;

namespace {

constexpr qsizetype Mebi = 1 << 20;
const QString Name = QStringLiteral("s/0a/1-ff");

/// Patient enough for a server that starts again, and quick to try.
WebDavTimes quick()
{
    WebDavTimes times;
    times.backOff = 50;
    times.attempts = 6;
    return times;
}

} // namespace

/// Everything that is shown on a real server, whichever it is.
class TestWebDavRelay : public RelayContract {
    Q_OBJECT

public:
    explicit TestWebDavRelay(WebDavServer& server)
        : m_server(server)
    {}

protected:
    std::unique_ptr<Relay> make(const QByteArray& team) override { return relay(m_server.address(), team); }
    bool plantForeign(const QByteArray& team) override;
    bool spoil(const QByteArray& team, const QString& name, Spoilt how) override;

private slots:
    void wrongPassword();
    void unknownAuthority();
    void anUnreadableCertificate();
    void theFolderMustBeThere();
    void leftoversGoWhenOld();
    void noLeftoversStay();
    void damagedBytesOfTheSameLengthAreReplaced();
    void theServerDiesHalfWayThroughPut();
    void theServerDiesHalfWayThroughGet();
    void theAnswerToMoveIsLost();
    void thePlaceIsEmptiedMeanwhile();
    void stoppedInTheMiddle();
    void theServerIsAway();

private:
    static std::unique_ptr<WebDavRelay> relay(const RelayAddress& address, const QByteArray& team)
    {
        auto made = std::make_unique<WebDavRelay>(address, team);
        made->setTimes(quick());
        return made;
    }
    std::unique_ptr<WebDavRelay> through(const CuttingProxy& proxy, const QByteArray& team) const
    {
        return relay(m_server.addressAt(proxy.port()), team);
    }
    QString folderOf(const QByteArray& team) const
    {
        return m_server.data() + QStringLiteral("/rinnalla-") + QString::fromLatin1(team.toHex());
    }
    void plant(const QString& path, const QByteArray& bytes, int age = 0) const;

    WebDavServer& m_server;
};

void TestWebDavRelay::plant(const QString& path, const QByteArray& bytes, int age) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-age), QFileDevice::FileModificationTime));
    file.close();
    m_server.notice();
}

bool TestWebDavRelay::plantForeign(const QByteArray& team)
{
    for (const char* file : {"Thumbs.db", ".DS_Store", "s/0a/Capital", "s/0a/++a", "s/0a/a+", "s/0a/a b", "s/0a/ä%2F",
                             "s/0a/.put-0123456789abcdef", "x_y/inside", "s/0a/a.part"})
        plant(folderOf(team) + u'/' + QString::fromUtf8(file), "foreign");
    return true;
}

bool TestWebDavRelay::spoil(const QByteArray& team, const QString& name, Spoilt how)
{
    const QString path = folderOf(team) + u'/' + name;
    const bool isSpoilt = how == Spoilt::TooLong ? QFile::resize(path, Relay::LargestObject + 1)
                                                 : QFile::setPermissions(path, QFileDevice::Permissions());
    m_server.notice();
    return isSpoilt;
}

void TestWebDavRelay::wrongPassword()
{
    RelayAddress address = m_server.address();
    const QByteArray wrong("a wrong password");
    address.setPassword(SecretBuffer(wrong.constData(), std::size_t(wrong.size())));
    const auto closed = relay(address, newTeam());
    for (const Status& status : {closed->put(Name, "x"), closed->remove(Name), closed->list({}).map([](const auto&) {}),
                                 closed->get(Name).map([](const auto&) {})}) {
        VERIFY_FAILS(status, ErrorCode::Refused);
        QVERIFY(status.error().message.contains(QStringLiteral("app password")));
        QVERIFY(!(status.error().message + status.error().detail).contains(QStringLiteral("a wrong password")));
    }
}

void TestWebDavRelay::unknownAuthority()
{
    RelayAddress address = m_server.address();
    address.setTrustedCertificate({});
    const auto entries = relay(address, newTeam())->list({});
    VERIFY_FAILS(entries, ErrorCode::Refused);
    QVERIFY2(entries.error().message.contains(QStringLiteral("authority")), qPrintable(entries.error().message));

    QTemporaryDir place;
    address.setTrustedCertificate(TestAuthority(place.path()).certificate());
    VERIFY_FAILS(relay(address, newTeam())->put(Name, "x"), ErrorCode::Refused);
}

void TestWebDavRelay::anUnreadableCertificate()
{
    RelayAddress address = m_server.address();
    address.setTrustedCertificate("-----BEGIN CERTIFICATE-----\nno\n-----END CERTIFICATE-----\n");
    VERIFY_FAILS(relay(address, newTeam())->list({}), ErrorCode::Refused);
}

/// A folder made by a mistyped address would be nobody's meeting place, and must not look like an empty one.
void TestWebDavRelay::theFolderMustBeThere()
{
    const auto lost = relay(m_server.address("/files/mistyped"), newTeam());
    VERIFY_FAILS(lost->list({}), ErrorCode::Io);
    VERIFY_FAILS(lost->put(Name, "x"), ErrorCode::Io);
    QVERIFY(!QDir(m_server.data() + QStringLiteral("/mistyped")).exists());

    plant(m_server.data() + QStringLiteral("/kansio ä%20+/readme"), "there");
    const auto found = relay(m_server.address("/files/kansio%20%C3%A4%2520+/"), newTeam());
    VERIFY_OK(found->put(Name, "x"));
    QCOMPARE(namesOf(found->list({})), QStringList{Name});
}

void TestWebDavRelay::leftoversGoWhenOld()
{
    const QByteArray team = newTeam();
    VERIFY_OK(make(team)->put(Name, "ours"));
    const QString folder = folderOf(team) + QStringLiteral("/s/0a/");
    plant(folder + QStringLiteral(".put-0123456789abcdef"), "old", 2 * 60 * 60);
    plant(folder + QStringLiteral(".put-fedcba9876543210"), "of an upload going on", 60);
    plant(folder + QStringLiteral("foreign.txt"), "old", 2 * 60 * 60);
    QCOMPARE(namesOf(make(team)->list({})), QStringList{Name});
    QVERIFY(!QFile::exists(folder + QStringLiteral(".put-0123456789abcdef")));
    QVERIFY(QFile::exists(folder + QStringLiteral(".put-fedcba9876543210")));
    QVERIFY(QFile::exists(folder + QStringLiteral("foreign.txt")));
}

void TestWebDavRelay::noLeftoversStay()
{
    const QByteArray team = newTeam();
    const auto relay = make(team);
    VERIFY_OK(relay->put(Name, "x"));
    VERIFY_OK(relay->put(Name, "x"));
    VERIFY_OK(relay->put(Name, "longer"));
    relay->setStop([] { return true; });
    VERIFY_FAILS(relay->put(QStringLiteral("s/0a/2"), "x"), ErrorCode::Cancelled);
    const QDir folder(folderOf(team) + QStringLiteral("/s/0a"));
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("1-ff")});
}

/// The engine finds such damage by the hash and puts the object again.
void TestWebDavRelay::damagedBytesOfTheSameLengthAreReplaced()
{
    const QByteArray team = newTeam();
    VERIFY_OK(make(team)->put(Name, "right"));
    plant(folderOf(team) + QStringLiteral("/s/0a/1-ff"), "wrong");
    VERIFY_OK(make(team)->put(Name, "right"));
    QCOMPARE(make(team)->get(Name).value_or(QByteArray()), QByteArray("right"));
}

void TestWebDavRelay::theServerDiesHalfWayThroughPut()
{
    const QByteArray team = newTeam();
    const QByteArray bytes = bytesOf(4 * Mebi);
    CuttingProxy proxy(m_server.port());
    const auto relay = through(proxy, team);
    VERIFY_OK(relay->put(QStringLiteral("s/0a/0"), "first"));
    bool isUp = false;
    proxy.cutAfter(CuttingProxy::Way::Up, 2 * Mebi, [&] { isUp = m_server.start(); });
    VERIFY_OK(relay->put(Name, bytes));
    QVERIFY(isUp && proxy.hasCut());
    QVERIFY(make(team)->get(Name).value_or(QByteArray()) == bytes);
    QCOMPARE(namesOf(make(team)->list({})), (QStringList{QStringLiteral("s/0a/0"), Name}));
}

void TestWebDavRelay::theServerDiesHalfWayThroughGet()
{
    const QByteArray team = newTeam();
    const QByteArray bytes = bytesOf(24 * Mebi);
    VERIFY_OK(make(team)->put(Name, bytes));
    CuttingProxy proxy(m_server.port());
    const auto relay = through(proxy, team);
    bool isUp = false;
    proxy.cutAfter(CuttingProxy::Way::Down, 20 * Mebi, [&] { isUp = m_server.start(); });
    const auto back = relay->get(Name);
    VERIFY_OK(back);
    QVERIFY(*back == bytes);
    QVERIFY(isUp && proxy.hasCut());
    // From the beginning it would have been 44 MiB. What was under way when it died, some MiB at most, comes twice.
    QVERIFY2(proxy.count(CuttingProxy::Way::Down) < 36 * Mebi,
             qPrintable(QString::number(proxy.count(CuttingProxy::Way::Down))));
}

/// The server moved it, and the laptop never heard.
void TestWebDavRelay::theAnswerToMoveIsLost()
{
    const QByteArray team = newTeam();
    CuttingProxy proxy(m_server.port());
    int lost = 0;
    for (int piece = 1; piece < 40; ++piece) {
        const auto relay = through(proxy, team);
        VERIFY_OK(relay->list({}));
        const QString name = QStringLiteral("s/%1/a").arg(piece);
        proxy.cutAfter(CuttingProxy::Way::Down, piece * 100);
        VERIFY_OK(relay->put(name, QByteArray("bytes")));
        lost += proxy.hasCut() ? 1 : 0;
        QCOMPARE(make(team)->get(name).value_or(QByteArray()), QByteArray("bytes"));
    }
    QVERIFY(lost > 5);
}

void TestWebDavRelay::thePlaceIsEmptiedMeanwhile()
{
    const QByteArray team = newTeam();
    const auto relay = make(team);
    VERIFY_OK(relay->put(Name, "x"));
    QVERIFY(QDir(folderOf(team)).removeRecursively());
    m_server.notice();
    QVERIFY(namesOf(relay->list({})).isEmpty());
    VERIFY_OK(relay->put(Name, "x"));
    QCOMPARE(namesOf(relay->list({})), QStringList{Name});
}

void TestWebDavRelay::stoppedInTheMiddle()
{
    const QByteArray team = newTeam();
    CuttingProxy proxy(m_server.port());
    const auto relay = through(proxy, team);
    VERIFY_OK(relay->put(Name, bytesOf(Mebi)));
    const qint64 before = proxy.count(CuttingProxy::Way::Up);
    relay->setStop([&] { return proxy.count(CuttingProxy::Way::Up) > before + Mebi; });
    VERIFY_FAILS(relay->put(QStringLiteral("s/0a/2"), bytesOf(48 * Mebi)), ErrorCode::Cancelled);
    QCOMPARE(namesOf(make(team)->list({})), QStringList{Name});
    relay->setStop({});
    VERIFY_OK(relay->put(QStringLiteral("s/0a/2"), "small"));
}

void TestWebDavRelay::theServerIsAway()
{
    const auto relay = make(newTeam());
    m_server.kill();
    VERIFY_FAILS(relay->list({}), ErrorCode::Io);
    QVERIFY(m_server.start());
    VERIFY_OK(relay->list({}));
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    ApacheServer apache;
    RcloneServer rclone;
    if (!apache.start() || !rclone.start())
        return 1;
    TestWebDavRelay onApache(apache);
    TestWebDavRelay onRclone(rclone);
    int failures = 0;
    for (QObject* test : {static_cast<QObject*>(&onApache), static_cast<QObject*>(&onRclone)})
        failures += QTest::qExec(test, argc, argv);
    return failures;
}

#include "testwebdavrelay.moc"
