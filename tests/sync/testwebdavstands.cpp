// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/webdavrelay.h"
#include "tests/support/result.h"
#include "tests/sync/servers/webdavservers.h"
#include "tests/sync/servers/webdavstand.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace Rinnalla;

namespace {

constexpr qsizetype Mebi = 1 << 20;
const QString Name = QStringLiteral("s/0a/1-ff");

} // namespace

/// What only a server of the test's own can show; and Apache, for what redirects and certificates need.
class TestWebDavStands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_apache.start()); }
    void pathsThatMovedAreFollowed_data();
    void pathsThatMovedAreFollowed();
    void thePasswordGoesNowhereElse_data();
    void thePasswordGoesNowhereElse();
    void endlessRedirects();
    void certificates_data();
    void certificates();
    void noTlsAtAll();
    void statuses_data();
    void statuses();
    void aBusyServerIsAskedAgain();
    void createdAndNothingStored();
    void createdAndCut();
    void cutDownloads_data();
    void cutDownloads();
    void changedWhileResuming();
    void aSilentServer();
    void aServerThatNeverConnects();
    void aPageIsNoListing();
    void strangeListings();
    void tooLong();
    void stoppedWhileWaiting();

private:
    using Handler = WebDavStand::Handler;
    std::unique_ptr<WebDavStand> stand(Handler handler, const QString& certificate = QStringLiteral("server")) const
    {
        const TestAuthority& authority = m_apache.authority();
        return std::make_unique<WebDavStand>(authority.path(certificate + QStringLiteral(".pem")),
                                             authority.path(certificate + QStringLiteral(".key")), std::move(handler));
    }
    std::unique_ptr<WebDavRelay> relayTo(quint16 port, int connect = 20'000, int idle = 20'000) const
    {
        auto relay = std::make_unique<WebDavRelay>(m_apache.addressAt(port), QByteArray(16, 'a'));
        WebDavTimes times;
        times.connect = connect;
        times.idle = idle;
        times.backOff = 10;
        times.attempts = 3;
        relay->setTimes(times);
        return relay;
    }

    ApacheServer m_apache;
};

void TestWebDavStands::pathsThatMovedAreFollowed_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addRow("for good") << QByteArray("/moved");
    QTest::addRow("for now") << QByteArray("/relocated");
}

void TestWebDavStands::pathsThatMovedAreFollowed()
{
    QFETCH(const QByteArray, path);
    WebDavRelay relay(m_apache.address(path.constData()), path.rightJustified(16));
    VERIFY_OK(relay.put(Name, "bytes"));
    QCOMPARE(relay.get(Name).value_or(QByteArray()), QByteArray("bytes"));
    WebDavRelay direct(m_apache.address(), path.rightJustified(16));
    const auto entries = direct.list({});
    VERIFY_OK(entries);
    QCOMPARE(*entries, (QList<RelayEntry>{{Name, 5}}));
    WebDavRelay again(m_apache.address(path.constData()), path.rightJustified(16));
    QCOMPARE(again.list(QStringLiteral("s/")).value_or(QList<RelayEntry>()), *entries);
    VERIFY_OK(again.remove(Name));
}

void TestWebDavStands::thePasswordGoesNowhereElse_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("target");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d another port", status) << status << QByteArray("https://127.0.0.1:PORT/files/");
        QTest::addRow("%d another host", status) << status << QByteArray("https://localhost:PORT/files/");
        QTest::addRow("%d a host without scheme", status) << status << QByteArray("//127.0.0.1:PORT/files/");
        QTest::addRow("%d without TLS", status) << status << QByteArray("http://127.0.0.1:PORT/files/");
        QTest::addRow("%d a page to log in", status) << status << QByteArray("/login?next=/files/");
        QTest::addRow("%d nowhere", status) << status << QByteArray("");
    }
}

void TestWebDavStands::thePasswordGoesNowhereElse()
{
    QFETCH(const int, status);
    QFETCH(QByteArray, target);
    const auto evil = stand([](const auto&) { return WebDavStand::reply(200); });
    target.replace("PORT", QByteArray::number(evil->port()));
    const auto honest = stand([&](const WebDavStand::Request& request) {
        const QByteArray rest = target.contains("?") ? QByteArray() : request.path.mid(7);
        return WebDavStand::reply(status, {}, target.isEmpty() ? QByteArray() : "Location: " + target + rest + "\r\n");
    });
    const auto relay = relayTo(honest->port());
    VERIFY_FAILS(relay->list({}), ErrorCode::Refused);
    VERIFY_FAILS(relay->get(Name), ErrorCode::Refused);
    VERIFY_FAILS(relay->put(Name, "x"), ErrorCode::Refused);
    VERIFY_FAILS(relay->remove(Name), ErrorCode::Refused);
    QVERIFY(evil->requests().isEmpty());
    QVERIFY(!honest->requests().isEmpty());
    for (const auto& request : honest->requests())
        QCOMPARE(request.header("Authorization"), "Basic " + QByteArray("worker:right password").toBase64());
}

void TestWebDavStands::endlessRedirects()
{
    const auto circle = stand([](const WebDavStand::Request& request) {
        return WebDavStand::reply(302, {}, "Location: /more" + request.path + "\r\n");
    });
    VERIFY_FAILS(relayTo(circle->port())->list({}), ErrorCode::Refused);
    QVERIFY(circle->requests().size() < 10);
}

void TestWebDavStands::certificates_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("word");
    QTest::addRow("expired") << QByteArray("IP:127.0.0.1") << -1 << QStringLiteral("expired");
    QTest::addRow("another name") << QByteArray("DNS:cloud.example.org") << 2 << QStringLiteral("another name");
    QTest::addRow("good") << QByteArray("IP:127.0.0.1") << 2 << QString();
}

void TestWebDavStands::certificates()
{
    QFETCH(const QByteArray, subject);
    QFETCH(const int, days);
    QFETCH(const QString, word);
    QVERIFY(m_apache.authority().give(QStringLiteral("tried"), subject, days));
    const auto server = stand([](const auto&) { return WebDavStand::reply(404); }, QStringLiteral("tried"));
    const auto got = relayTo(server->port())->get(Name);
    VERIFY_FAILS(got, word.isEmpty() ? ErrorCode::NotFound : ErrorCode::Refused);
    QVERIFY2(got.error().message.contains(word), qPrintable(got.error().message));
    QCOMPARE(server->requests().isEmpty(), !word.isEmpty());
}

void TestWebDavStands::noTlsAtAll()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QByteArray received;
    QObject::connect(&plain, &QTcpServer::newConnection, &plain, [&] {
        QTcpSocket* socket = plain.nextPendingConnection();
        QObject::connect(socket, &QIODevice::readyRead, socket, [&received, socket] {
            received += socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        });
    });
    VERIFY_FAILS(relayTo(plain.serverPort())->list({}), ErrorCode::Refused);
    QVERIFY(!received.isEmpty());
    QVERIFY(!received.contains("Authorization"));
}

void TestWebDavStands::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("requests"); // for one list
    QTest::addRow("401") << 401 << ErrorCode::Refused << 1;
    QTest::addRow("403") << 403 << ErrorCode::Refused << 1;
    QTest::addRow("405") << 405 << ErrorCode::Io << 1;
    QTest::addRow("423") << 423 << ErrorCode::Io << 3;
    QTest::addRow("429") << 429 << ErrorCode::Io << 3;
    QTest::addRow("500") << 500 << ErrorCode::Io << 3;
    QTest::addRow("501") << 501 << ErrorCode::Io << 1;
    QTest::addRow("503") << 503 << ErrorCode::Io << 3;
    QTest::addRow("507") << 507 << ErrorCode::DiskFull << 1;
}

void TestWebDavStands::statuses()
{
    QFETCH(const int, status);
    QFETCH(const ErrorCode, code);
    QFETCH(const int, requests);
    const auto server = stand([&](const auto&) { return WebDavStand::reply(status); });
    const auto relay = relayTo(server->port());
    const auto entries = relay->list({});
    VERIFY_FAILS(entries, code);
    QCOMPARE(server->requests().size(), requests);
    if (status != 405) // which MKCOL says of a folder that is there
        VERIFY_FAILS(relay->put(Name, "x"), code);
    VERIFY_FAILS(relay->remove(Name), code);
    VERIFY_FAILS(relay->get(Name), code);
}

void TestWebDavStands::aBusyServerIsAskedAgain()
{
    int asked = 0;
    const auto server = stand([&](const auto&) {
        return ++asked == 1 ? WebDavStand::reply(503, {}, "Retry-After: 1\r\n")
                            : WebDavStand::reply(200, "bytes", "ETag: \"a\"\r\n");
    });
    const auto relay = relayTo(server->port());
    QElapsedTimer time;
    time.start();
    QCOMPARE(relay->get(Name).value_or(QByteArray()), QByteArray("bytes"));
    QVERIFY(time.elapsed() >= 1000);
    QCOMPARE(asked, 2);

    // A pause nobody would sit out is an answer.
    const auto busy = stand([](const auto&) { return WebDavStand::reply(503, {}, "Retry-After: 3600\r\n"); });
    VERIFY_FAILS(relayTo(busy->port())->get(Name), ErrorCode::Io);
    QCOMPARE(busy->requests().size(), 1);
}

void TestWebDavStands::createdAndNothingStored()
{
    const auto server = stand([](const WebDavStand::Request& request) {
        return WebDavStand::reply(request.verb == "PROPFIND" || request.verb == "GET" ? 404 : 201);
    });
    VERIFY_FAILS(relayTo(server->port())->put(Name, "bytes"), ErrorCode::Io);
}

/// nextcloud/server#62321: what arrived of an upload is kept as the whole.
void TestWebDavStands::createdAndCut()
{
    const auto server = stand([](const WebDavStand::Request& request) {
        return request.verb == "PROPFIND" ? WebDavStand::file(request.path, 3) : WebDavStand::reply(201);
    });
    VERIFY_FAILS(relayTo(server->port())->put(Name, "bytes"), ErrorCode::Io);
    VERIFY_OK(relayTo(server->port())->put(Name, "byt"));
}

void TestWebDavStands::cutDownloads_data()
{
    QTest::addColumn<bool>("keepsRanges");
    QTest::addColumn<int>("each"); // bytes before the connection breaks
    QTest::addColumn<bool>("comes");
    QTest::addRow("goes on, piece by piece") << true << 100 << true;
    QTest::addRow("knows no ranges, and comes to the end") << false << 1000 << true;
    QTest::addRow("knows no ranges, and breaks each time") << false << 999 << false;
    QTest::addRow("never a byte") << true << 0 << false;
}

void TestWebDavStands::cutDownloads()
{
    QFETCH(const bool, keepsRanges);
    QFETCH(const int, each);
    QFETCH(const bool, comes);
    QByteArray bytes;
    for (int i = 0; i < 1000; ++i)
        bytes.append(char(i * 7));
    const auto server = stand([&](const WebDavStand::Request& request) {
        const QByteArray range = request.header("Range");
        const qsizetype from = keepsRanges && !range.isEmpty() ? range.mid(6).chopped(1).toLongLong() : 0;
        const QByteArray rest = bytes.mid(from);
        QByteArray head =
            from > 0 ? "HTTP/1.1 206 Part\r\nContent-Range: bytes " + QByteArray::number(from) + "-999/1000\r\n"
                     : QByteArray("HTTP/1.1 200 OK\r\n");
        head += "ETag: \"a\"\r\nContent-Length: " + QByteArray::number(rest.size()) + "\r\n\r\n";
        return WebDavStand::Reply{head + rest.left(each), rest.size() > each};
    });
    const auto got = relayTo(server->port())->get(Name);
    if (comes)
        QCOMPARE(got.value_or(QByteArray()), bytes);
    else
        VERIFY_FAILS(got, ErrorCode::Io);
    for (const auto& request : server->requests())
        QCOMPARE(request.header("If-Range"), request.header("Range").isEmpty() ? QByteArray() : QByteArray("\"a\""));
    QVERIFY(server->requests().size() <= 12);
}

/// Between two pieces the object became another one: no mixture may come out.
void TestWebDavStands::changedWhileResuming()
{
    int asked = 0;
    const auto server = stand([&](const WebDavStand::Request& request) {
        if (++asked == 1)
            return WebDavStand::Reply{"HTTP/1.1 200 OK\r\nETag: \"a\"\r\nContent-Length: 10\r\n\r\naaaa", true};
        if (!request.header("Range").isEmpty())
            return WebDavStand::reply(206, "bbb", "ETag: \"b\"\r\nContent-Range: bytes 4-6/7\r\n");
        return WebDavStand::reply(200, "bbbbbbb", "ETag: \"b\"\r\n");
    });
    QCOMPARE(relayTo(server->port())->get(Name).value_or(QByteArray()), QByteArray("bbbbbbb"));
}

void TestWebDavStands::aSilentServer()
{
    const auto server = stand([](const auto&) { return WebDavStand::Reply{}; });
    QElapsedTimer time;
    time.start();
    const auto entries = relayTo(server->port(), 20'000, 300)->list({});
    VERIFY_FAILS(entries, ErrorCode::Io);
    QVERIFY2(entries.error().message.contains(QStringLiteral("stopped answering")),
             qPrintable(entries.error().message));
    QVERIFY(time.elapsed() < 40'000);
    // Half an answer is none either.
    const auto half = stand([](const auto&) {
        return WebDavStand::Reply{"HTTP/1.1 200 OK\r\nETag: \"a\"\r\nContent-Length: 10\r\n\r\naaaa"};
    });
    VERIFY_FAILS(relayTo(half->port(), 20'000, 300)->get(Name), ErrorCode::Io);
}

void TestWebDavStands::aServerThatNeverConnects()
{
    QTcpServer deaf; // takes connections and says nothing
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    const auto entries = relayTo(deaf.serverPort(), 300)->list({});
    VERIFY_FAILS(entries, ErrorCode::Io);
    QVERIFY2(entries.error().message.contains(QStringLiteral("in time")), qPrintable(entries.error().message));
}

void TestWebDavStands::aPageIsNoListing()
{
    for (const int status : {200, 207}) {
        const auto server = stand([&](const auto&) { return WebDavStand::reply(status, "<html>Log in</html>"); });
        VERIFY_FAILS(relayTo(server->port())->list({}), ErrorCode::Io);
    }
}

/// A listing of some other folder must not be taken for an empty one.
void TestWebDavStands::strangeListings()
{
    const auto server = stand([&](const auto&) { return WebDavStand::file("/elsewhere/", 1); });
    VERIFY_FAILS(relayTo(server->port())->list({}), ErrorCode::Io);

    // Broken off in the middle is neither a listing nor the end of it: it is asked for again.
    int asked = 0;
    const auto breaking = stand([&](const WebDavStand::Request& request) {
        const WebDavStand::Reply whole = WebDavStand::file(request.path, 1);
        const qsizetype body = whole.bytes.indexOf("\r\n\r\n") + 4;
        return ++asked == 1 ? WebDavStand::reply(207, whole.bytes.mid(body).chopped(20)) : whole;
    });
    VERIFY_OK(relayTo(breaking->port())->list({}));
    QCOMPARE(asked, 2);
}

void TestWebDavStands::tooLong()
{
    const auto announced = stand([](const auto&) {
        return WebDavStand::Reply{"HTTP/1.1 200 OK\r\nETag: \"a\"\r\nContent-Length: 99999999999\r\n\r\naaaa"};
    });
    VERIFY_FAILS(relayTo(announced->port())->get(Name), ErrorCode::Io);
    QCOMPARE(announced->requests().size(), 2); // it is asked once more whether that is a file of theirs
    const auto endless =
        stand([](const auto&) { return WebDavStand::Reply{"HTTP/1.1 207 OK\r\n\r\n" + QByteArray(80 * Mebi, 'a')}; });
    VERIFY_FAILS(relayTo(endless->port())->list({}), ErrorCode::Io);
    QCOMPARE(endless->requests().size(), 1);
}

void TestWebDavStands::stoppedWhileWaiting()
{
    const auto server = stand([](const auto&) { return WebDavStand::reply(503, {}, "Retry-After: 10\r\n"); });
    const auto relay = relayTo(server->port());
    QElapsedTimer time;
    time.start();
    relay->setStop([&] { return !server->requests().isEmpty(); });
    VERIFY_FAILS(relay->list({}), ErrorCode::Cancelled);
    VERIFY_FAILS(relay->get(Name), ErrorCode::Cancelled);
    QVERIFY(time.elapsed() < 8000); // and not the ten seconds the server asks for
}

QTEST_GUILESS_MAIN(TestWebDavStands)
#include "testwebdavstands.moc"
