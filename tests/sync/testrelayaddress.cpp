// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/relayaddress.h"
#include "tests/support/result.h"

#include <QTest>

using namespace Rinnalla;
using Kind = RelayAddress::Kind;

class TestRelayAddress : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void passwordsAreRefusedAndNotRepeated_data();
    void passwordsAreRefusedAndNotRepeated();
    void isKeptWithItsSecrets();
    void damagedKeepingIsAnError();
};

void TestRelayAddress::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("again"); // empty: the same text
    const auto folder = [](const char* row, const QString& text, const QString& path, const QString& again = {}) {
        QTest::addRow("folder, %s", row) << text << int(Kind::Folder) << QString() << QString() << 0 << path
                                         << QString() << again;
    };
    const auto webDav = [](const char* row, const QString& text, const QString& user, const QString& host, int port,
                           const QString& path, const QString& again = {}) {
        QTest::addRow("WebDAV, %s", row) << text << int(Kind::WebDav) << user << host << port << path << QString()
                                         << again;
    };
    const auto database = [](const char* row, const QString& text, const QString& user, const QString& host, int port,
                             const QString& path, const QString& schema = {}, const QString& again = {}) {
        QTest::addRow("PostgreSQL, %s", row)
            << text << int(Kind::PostgreSql) << user << host << port << path << schema << again;
    };
    const QString none;
    const QString cloud = QStringLiteral("cloud.example.org");

    folder("plain", u"folder:/media/stick"_qs, u"/media/stick"_qs);
    folder("space and ä", u"folder:/media/Anna/Työ tikku/ä"_qs, u"/media/Anna/Työ tikku/ä"_qs);
    folder("space at the end", u"folder:/media/stick "_qs, u"/media/stick "_qs);
    folder("percent, question mark, number sign", u"folder:/a%20b/what?#1"_qs, u"/a%20b/what?#1"_qs);
    folder("colon and at", u"folder:/a:b@c"_qs, u"/a:b@c"_qs);
    folder("tidied", u"  Folder://media//stick/../stick/"_qs, u"/media/stick"_qs, u"folder:/media/stick"_qs);

    webDav("plain", u"webdavs://cloud.example.org/dav/team"_qs, none, cloud, 443, u"/dav/team"_qs);
    webDav("no path", u"webdavs://cloud.example.org/"_qs, none, cloud, 443, none, u"webdavs://cloud.example.org"_qs);
    webDav("port", u"webdavs://cloud.example.org:8443/dav"_qs, none, cloud, 8443, u"/dav"_qs);
    webDav("its usual port", u"webdavs://cloud.example.org:443/dav"_qs, none, cloud, 443, u"/dav"_qs,
           u"webdavs://cloud.example.org/dav"_qs);
    webDav("user", u"webdavs://anna@cloud.example.org/dav"_qs, u"anna"_qs, cloud, 443, u"/dav"_qs);
    webDav("user with an at", u"webdavs://anna%40example.org@cloud.example.org/d"_qs, u"anna@example.org"_qs, cloud,
           443, u"/d"_qs);
    webDav("as a browser's", u"https://cloud.example.org/remote.php/dav/files/anna/"_qs, none, cloud, 443,
           u"/remote.php/dav/files/anna"_qs, u"webdavs://cloud.example.org/remote.php/dav/files/anna"_qs);
    webDav("as a file manager's", u"davs://cloud.example.org/d"_qs, none, cloud, 443, u"/d"_qs,
           u"webdavs://cloud.example.org/d"_qs);
    webDav("space and ä", u"webdavs://cloud.example.org/Työ kansio"_qs, none, cloud, 443, u"/Työ kansio"_qs,
           u"webdavs://cloud.example.org/Ty%C3%B6%20kansio"_qs);
    webDav("percent-encoded", u"webdavs://cloud.example.org/Ty%C3%B6%20100%25%3F%23"_qs, none, cloud, 443,
           u"/Työ 100%?#"_qs, u"webdavs://cloud.example.org/Ty%C3%B6%20100%25%3F%23"_qs);
    webDav("IPv6", u"webdavs://[2001:db8::1]:8443/d"_qs, none, u"2001:db8::1"_qs, 8443, u"/d"_qs);
    webDav("IPv4", u"webdavs://192.0.2.7/d"_qs, none, u"192.0.2.7"_qs, 443, u"/d"_qs);
    webDav("capitals", u"WebDAVs://Cloud.Example.org/Dav "_qs, none, cloud, 443, u"/Dav"_qs,
           u"webdavs://cloud.example.org/Dav"_qs);
    webDav("international host", u"webdavs://työ.example/d"_qs, none, u"xn--ty-gka.example"_qs, 443, u"/d"_qs,
           u"webdavs://xn--ty-gka.example/d"_qs);

    database("plain", u"postgresql://db.example.org/team"_qs, none, u"db.example.org"_qs, 5432, u"team"_qs);
    database("everything", u"postgresql://anna@db.example.org:6432/team?schema=north_2"_qs, u"anna"_qs,
             u"db.example.org"_qs, 6432, u"team"_qs, u"north_2"_qs);
    database("short scheme", u"postgres://db.example.org:5432/team/"_qs, none, u"db.example.org"_qs, 5432, u"team"_qs,
             none, u"postgresql://db.example.org/team"_qs);
    database("IPv6", u"postgresql://anna@[::1]/team"_qs, u"anna"_qs, u"::1"_qs, 5432, u"team"_qs);
    database("ä in the database", u"postgresql://db.example.org/ty%C3%B6"_qs, none, u"db.example.org"_qs, 5432,
             u"työ"_qs);
}

void TestRelayAddress::reads()
{
    QFETCH(const QString, text);
    QFETCH(const int, kind);
    QFETCH(const QString, again);
    const auto address = RelayAddress::fromText(text);
    VERIFY_OK(address);
    QCOMPARE(int(address->kind()), kind);
    QTEST(address->user(), "user");
    QTEST(address->host(), "host");
    QTEST(address->port(), "port");
    QTEST(address->path(), "path");
    QTEST(address->schema(), "schema");
    QCOMPARE(address->folder(), address->path());
    QCOMPARE(address->needsPassword(), address->kind() != Kind::Folder);
    QCOMPARE(address->toText(), again.isEmpty() ? text : again);
    const auto twice = RelayAddress::fromText(address->toText());
    VERIFY_OK(twice);
    QCOMPARE(twice->toText(), address->toText());
    QCOMPARE(twice->path(), address->path());
    QCOMPARE(twice->user(), address->user());
}

void TestRelayAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {
             "",
             " ",
             "stick",
             "/media/stick",
             "folder:",
             "folder:stick",
             "folder:~/stick",
             "folder::/stick",
             "folder:/media/st\nick",
             "folder:/media/st\tick",
             "file:///media/stick",
             "ftp://example.org/d",
             "http://cloud.example.org/d",
             "webdav://cloud.example.org/d",
             "DAV://cloud.example.org/d",
             "webdavs:",
             "webdavs://",
             "webdavs:///d",
             "webdavs:/cloud.example.org/d",
             "webdavs:cloud.example.org",
             "webdavs://cloud.example.org:0/d",
             "webdavs://cloud.example.org:65536/d",
             "webdavs://cloud.example.org:port/d",
             "webdavs://[::1/d",
             "webdavs://[fe80::zz]/d",
             "webdavs://cloud.example.org/d?dir=team",
             "webdavs://cloud.example.org/d#top",
             "webdavs://cloud.example.org/a/../b",
             "webdavs://cloud.example.org/./b",
             "webdavs://cloud.example.org/%2e%2e/b",
             "webdavs://cloud.example.org/a%2Fb",
             "webdavs://cloud.example.org/a%00b",
             "webdavs://cloud.example.org/a%0ab",
             "webdavs://cloud.example.org/%FF",
             "webdavs://an%0ana@cloud.example.org/d",
             "postgresql://db.example.org",
             "postgresql://db.example.org/",
             "postgresql://db.example.org/a/b",
             "postgresql://db.example.org/a%2Fb",
             "postgresql:///team",
             "postgresql://db.example.org/team?sslmode=disable",
             "postgresql://db.example.org/team?schema=a&sslmode=disable",
             "postgresql://db.example.org/team?schema=a&schema=b",
             "postgresql://db.example.org/team?schema=",
             "postgresql://db.example.org/team?",
             "postgresql://db.example.org/team?schema=a-b",
             "postgresql://db.example.org/team?schema=1a",
             "postgresql://db.example.org/team?schema=a%22",
             "postgresql://db.example.org/team?schema=%C3%A4",
         })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestRelayAddress::refuses()
{
    QFETCH(const QString, text);
    VERIFY_FAILS(RelayAddress::fromText(text), ErrorCode::InvalidInput);
}

void TestRelayAddress::passwordsAreRefusedAndNotRepeated_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {
             "webdavs://anna:s3same@cloud.example.org/d",
             "https://anna:s3same@cloud.example.org/d",
             "http://anna:s3same@cloud.example.org/d",
             "ftp://anna:s3same@cloud.example.org/d",
             "webdavs://anna%3As3same@cloud.example.org/d",
             "webdavs://:s3same@cloud.example.org/d",
             "webdavs://anna:s3same@/d",
             "webdavs://anna:s3same@cloud.example.org:99999/d",
             "webdavs://anna:s3same@[::1/d",
             "webdavs://anna:s3/s3same@cloud.example.org/d",
             "webdavs://anna:@cloud.example.org/d",
             "postgresql://anna:s3same@db.example.org/team",
             "postgresql://anna@db.example.org/team?password=s3same",
         })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestRelayAddress::passwordsAreRefusedAndNotRepeated()
{
    QFETCH(const QString, text);
    const auto address = RelayAddress::fromText(text);
    VERIFY_FAILS(address, ErrorCode::InvalidInput);
    const QString words = address.error().message + address.error().detail;
    QVERIFY(!words.contains(QLatin1StringView("s3")));
}

void TestRelayAddress::isKeptWithItsSecrets()
{
    auto address = RelayAddress::fromText(u"webdavs://anna@cloud.example.org:8443/Työ"_qs);
    VERIFY_OK(address);
    QVERIFY(address->password().isEmpty());
    const QByteArray password("s3same\0open", 11);
    address->setPassword(SecretBuffer(password.constData(), std::size_t(password.size())));
    address->setTrustedCertificate("-----BEGIN CERTIFICATE-----");
    QVERIFY(!address->toText().contains(QLatin1StringView("s3same")));

    const auto kept = RelayAddress::fromCbor(address->toCbor());
    VERIFY_OK(kept);
    QCOMPARE(kept->toText(), address->toText());
    QVERIFY(kept->password() == address->password());
    QCOMPARE(kept->trustedCertificate(), QByteArray("-----BEGIN CERTIFICATE-----"));

    const auto bare = RelayAddress::fromCbor(RelayAddress::fromText(u"folder:/media/stick"_qs)->toCbor());
    VERIFY_OK(bare);
    QCOMPARE(bare->folder(), u"/media/stick"_qs);
    QVERIFY(bare->password().isEmpty() && bare->trustedCertificate().isEmpty());
}

void TestRelayAddress::damagedKeepingIsAnError()
{
    VERIFY_FAILS(RelayAddress::fromCbor({}), ErrorCode::InvalidInput);
    VERIFY_FAILS(RelayAddress::fromCbor({{u"address"_qs, 7}}), ErrorCode::InvalidInput);
    VERIFY_FAILS(RelayAddress::fromCbor({{u"address"_qs, u"webdavs://a:b@c/d"_qs}}), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestRelayAddress)
#include "testrelayaddress.moc"
