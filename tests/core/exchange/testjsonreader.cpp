// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonreader.h"
#include "tests/support/result.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

using namespace Rinnalla;

class TestJsonReader : public QObject {
    Q_OBJECT

private slots:
    void readsOneOverSeveralLines();
    void readsOneALine();
    void keepsEveryCharacter();
    void refuses_data();
    void refuses();
    void deepNestingIsRefused();
};

void TestJsonReader::readsOneOverSeveralLines()
{
    const auto objects =
        JsonReader::objects("\xEF\xBB\xBF\r\n{\r\n \"a\": 1,\r\n\r\n \"b\": [true, null, -7]\r\n}\r\n");
    VERIFY_OK(objects);
    QCOMPARE(objects->size(), 1);
    QCOMPARE(objects->first().line, 2);
    QCOMPARE(objects->first().members.at(0).line, 3);
    QCOMPARE(objects->first().members.at(1).line, 5);
    QCOMPARE(objects->first().members.at(0).value, QCborValue(1));
    QCOMPARE(objects->first().members.at(1).value, QCborValue(QCborArray{true, nullptr, -7}));
}

void TestJsonReader::readsOneALine()
{
    const auto objects = JsonReader::objects("{\"a\":\"x\"}\n\n{}\n{\"b\":{\"c\":2.5}}");
    VERIFY_OK(objects);
    QCOMPARE(objects->size(), 3);
    QCOMPARE(objects->at(2).line, 4);
    QCOMPARE(objects->at(2).members.first().value.toMap().value(QStringLiteral("c")), QCborValue(2.5));
    VERIFY_OK(JsonReader::objects(""));
    QVERIFY(JsonReader::objects(" \n")->isEmpty());
}

void TestJsonReader::keepsEveryCharacter()
{
    const auto value = JsonReader::value("\"\\uFEFF\\u0000a\\uD83D\\uDE00\xEF\xBB\xBF\"");
    VERIFY_OK(value);
    const QString expected = QString(QChar(0xFEFF)) + QChar(0) + u'a' + QChar(0xD83D) + QChar(0xDE00) + QChar(0xFEFF);
    QCOMPARE(value->toString(), expected);
}

void TestJsonReader::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("name twice") << QByteArray("{\"a\":1,\n\"a\":2}") << 2;
    QTest::newRow("name twice, inside") << QByteArray("{\"a\":{\"b\":1,\"b\":1}}") << 1;
    QTest::newRow("trailing garbage") << QByteArray("{\"a\":1} x") << 1;
    QTest::newRow("two on a line") << QByteArray("{\"a\":1}{\"a\":2}") << 1;
    QTest::newRow("zero byte after the end") << QByteArray("{\"a\":1}\n\0", 9) << 2;
    QTest::newRow("not an object") << QByteArray("{}\n[1]") << 2;
    QTest::newRow("cut short") << QByteArray("{\"a\":\n\"x") << 2;
    QTest::newRow("trailing comma") << QByteArray("{\"a\":1,}") << 1;
    QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xC3(\"}") << 1;
    QTest::newRow("overlong UTF-8") << QByteArray("{\"a\":\"\xC0\xAF\"}") << 1;
    QTest::newRow("surrogate in UTF-8") << QByteArray("{\"a\":\"\xED\xA0\x80\"}") << 1;
    QTest::newRow("high surrogate alone") << QByteArray("{\"a\":\"\\uD83D\"}") << 1;
    QTest::newRow("low surrogate alone") << QByteArray("{\"a\":\"\\uDE00\"}") << 1;
    QTest::newRow("raw line end in a text") << QByteArray("{\"a\":\"x\ny\"}") << 1;
    QTest::newRow("number beyond all") << QByteArray("{\"a\":1e999}") << 1;
    QTest::newRow("leading zero") << QByteArray("{\"a\":01}") << 1;
    QTest::newRow("not a number") << QByteArray("{\"a\":NaN}") << 1;
    QTest::newRow("comment") << QByteArray("{/*x*/\"a\":1}") << 1;
}

void TestJsonReader::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, line);
    const auto objects = JsonReader::objects(text);
    VERIFY_FAILS(objects, ErrorCode::InvalidInput);
    QVERIFY2(objects.error().message.contains(QStringLiteral("Line %1:").arg(line)),
             qPrintable(objects.error().message));
}

void TestJsonReader::deepNestingIsRefused()
{
    VERIFY_FAILS(JsonReader::value(QByteArray(1'000'000, '[')), ErrorCode::InvalidInput);
    VERIFY_FAILS(JsonReader::objects(QByteArray("{\"a\":").repeated(100'000)), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "testjsonreader.moc"
