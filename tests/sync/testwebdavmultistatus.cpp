// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/webdavmultistatus.h"

#include <QTest>

using namespace Rinnalla;

namespace {

const QUrl Asked(QStringLiteral("https://cloud.example.org/dav/a%20b/"));

QByteArray document(const QByteArray& responses)
{
    return "<?xml version=\"1.0\"?><d:multistatus xmlns:d=\"DAV:\" xmlns:o=\"urn:other\">" + responses
           + "</d:multistatus>";
}

QByteArray response(const QByteArray& href, const QByteArray& properties)
{
    return "<d:response><d:href>" + href + "</d:href><d:propstat><d:prop>" + properties
           + "</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>";
}

QList<WebDavEntry> read(const QByteArray& xml)
{
    return readMultistatus(xml, Asked).value_or(QList<WebDavEntry>());
}

} // namespace

class TestWebDavMultistatus : public QObject {
    Q_OBJECT

private slots:
    void hrefs_data();
    void hrefs();
    void properties();
    void whatAServerHasNotIsLeftOut();
    void otherNamespacesAreNotMistaken();
    void theDefaultNamespaceWillDo();
    void tenThousand();
    void refused_data();
    void refused();
    void deepNesting();
};

void TestWebDavMultistatus::hrefs_data()
{
    QTest::addColumn<QByteArray>("href");
    QTest::addRow("path") << QByteArray("/dav/a%20b/c%C3%A4");
    QTest::addRow("folder") << QByteArray("/dav/a%20b/c%C3%A4/");
    QTest::addRow("whole address") << QByteArray("https://cloud.example.org/dav/a%20b/c%C3%A4");
    QTest::addRow("another name of the server") << QByteArray("http://10.0.0.1:8080/dav/a%20b/c%C3%A4");
    QTest::addRow("relative") << QByteArray("c%C3%A4");
    QTest::addRow("small hex digits, white space") << QByteArray("\n  /dav/a%20b/c%c3%a4\n");
    QTest::addRow("not encoded") << QByteArray("/dav/a b/cä");
    QTest::addRow("more encoded than needed") << QByteArray("/%64av/a%20b/%63%C3%A4");
}

void TestWebDavMultistatus::hrefs()
{
    QFETCH(const QByteArray, href);
    const auto entries = read(document(response(href, "<d:resourcetype/>")));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().path, QStringLiteral("/dav/a b/cä"));
}

void TestWebDavMultistatus::properties()
{
    const auto entries =
        read(document(response("/dav/f/", "<d:resourcetype><o:mark/><d:collection/></d:resourcetype>")
                      + response("/dav/f/x", "<d:getcontentlength> 5000000000 </d:getcontentlength><d:resourcetype/>"
                                             "<d:getlastmodified>Sun, 06 Nov 1994 08:49:37 GMT</d:getlastmodified>")
                      + response("/dav/f/y", "<d:getcontentlength>-4</d:getcontentlength>")
                      + response("/dav/f/z", "<d:getcontentlength>12a</d:getcontentlength>")));
    QCOMPARE(entries.size(), 4);
    QVERIFY(entries.at(0).isFolder);
    QVERIFY(!entries.at(1).isFolder);
    QCOMPARE(entries.at(1).size, 5000000000);
    QCOMPARE(entries.at(1).modified, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
    QCOMPARE(entries.at(2).size, -1);
    QCOMPARE(entries.at(3).size, -1);
}

void TestWebDavMultistatus::whatAServerHasNotIsLeftOut()
{
    const auto entries = read(
        document("<d:response><d:href>/dav/x</d:href>"
                 "<d:propstat><d:prop><d:resourcetype/></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat>"
                 "<d:propstat><d:prop><d:getcontentlength>7</d:getcontentlength></d:prop>"
                 "<d:status>HTTP/1.1 404 Not Found</d:status></d:propstat></d:response>"
                 "<d:response><d:href>/dav/gone</d:href><d:status>HTTP/1.1 404 Not Found</d:status></d:response>"));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().path, QStringLiteral("/dav/x"));
    QCOMPARE(entries.first().size, -1);
}

void TestWebDavMultistatus::otherNamespacesAreNotMistaken()
{
    const auto entries =
        read(document(response("/dav/x", "<o:getcontentlength>9</o:getcontentlength><d:resourcetype><o:collection/>"
                                         "</d:resourcetype><o:any><d:getcontentlength>8</d:getcontentlength></o:any>")
                      + "<o:response><d:href>/dav/y</d:href></o:response>"));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().size, -1);
    QVERIFY(!entries.first().isFolder);
}

void TestWebDavMultistatus::theDefaultNamespaceWillDo()
{
    const auto entries = read("<multistatus xmlns=\"DAV:\"><response><href>/x</href><propstat><prop><getcontentlength>3"
                              "</getcontentlength></prop><status>HTTP/1.1 200 OK</status></propstat></response>"
                              "</multistatus>");
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().size, 3);
}

void TestWebDavMultistatus::tenThousand()
{
    QByteArray responses;
    for (int i = 0; i < 10'000; ++i)
        responses += response("/dav/" + QByteArray::number(i),
                              "<d:getcontentlength>" + QByteArray::number(i * 2) + "</d:getcontentlength>");
    const auto entries = read(document(responses));
    QCOMPARE(entries.size(), 10'000);
    QCOMPARE(entries.last().path, QStringLiteral("/dav/9999"));
    QCOMPARE(entries.last().size, 19'998);
}

void TestWebDavMultistatus::refused_data()
{
    QTest::addColumn<QByteArray>("xml");
    const QByteArray whole = document(response("/dav/x", "<d:resourcetype/>"));
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("a page") << QByteArray("<html><body>Log in</body></html>");
    QTest::addRow("another root") << QByteArray("<multistatus><response/></multistatus>");
    QTest::addRow("no XML") << QByteArray(1000, '\xff');
    QTest::addRow("something behind it") << whole + "<more/>";
    QTest::addRow("a document type") << "<!DOCTYPE d:multistatus>" + document({});
    QByteArray bomb = "<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    QTest::addRow("entity bomb") << bomb + "]>" + document(response("/dav/&a11;", {}));
    QTest::addRow("entity of a file") << "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                                             + document(response("/dav/&f;", {}));
    for (qsizetype length = 1; length < whole.size(); length += 7)
        QTest::addRow("cut at %d", int(length)) << whole.left(length);
}

void TestWebDavMultistatus::refused()
{
    QFETCH(const QByteArray, xml);
    QVERIFY(!readMultistatus(xml, Asked).has_value());
}

void TestWebDavMultistatus::deepNesting()
{
    constexpr int depth = 200'000;
    const auto entries =
        read(document(response("/dav/x", QByteArray("<o:a>").repeated(depth) + QByteArray("</o:a>").repeated(depth))));
    QVERIFY(entries.size() <= 1); // read or refused; the stack holds
    QVERIFY(!readMultistatus(document(QByteArray("<d:response>").repeated(depth)), Asked).has_value());
}

QTEST_GUILESS_MAIN(TestWebDavMultistatus)
#include "testwebdavmultistatus.moc"
