// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/id.h"
#include "core/platform/random.h"
#include "tests/support/seededrandom.h"

#include <QSet>
#include <QTest>

using namespace Rinnalla;

class TestId : public QObject {
    Q_OBJECT

private slots:
    void writtenAndRead();
    void refusesWhatIsNoId_data();
    void refusesWhatIsNoId();
    void ordersAsItsBytes();
    void randomOnesDiffer();
    void belowIsEven();
};

void TestId::writtenAndRead()
{
    const QString text = QStringLiteral("00112233445566778899aabbccddeeff");
    const auto id = Id::fromString(text);
    QVERIFY(id);
    QCOMPARE(id->toString(), text);
    QCOMPARE(id->toBytes().toHex(), text.toLatin1());
    QCOMPARE(*Id::fromBytes(id->toBytes()), *id);
    QVERIFY(!id->isNull());
    QVERIFY(Id().isNull());
    QCOMPARE(Id().toString(), QString(32, u'0'));
}

void TestId::refusesWhatIsNoId_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << QString(31, u'a');
    QTest::newRow("long") << QString(33, u'a');
    QTest::newRow("upper case") << QString(32, u'A'); // one id has one spelling
    QTest::newRow("not hexadecimal") << QString(32, u'g');
    QTest::newRow("hyphens") << QStringLiteral("00112233-4455-6677-8899-aabbccdd");
    QTest::newRow("other digits") << QString(32, QChar(0x0661));
}

void TestId::refusesWhatIsNoId()
{
    QFETCH(QString, text);
    QVERIFY(!Id::fromString(text));
    QVERIFY(!Id::fromBytes(text.toLatin1().left(15)));
}

void TestId::ordersAsItsBytes()
{
    const auto id = [](const char* hex) { return *Id::fromBytes(QByteArray::fromHex(hex)); };
    const Id small = id("00ff0000000000000000000000000000");
    const Id large = id("ff000000000000000000000000000000");
    QVERIFY(small < large);
    QVERIFY(small == id("00ff0000000000000000000000000000"));
    QVERIFY(qHash(small, 0) != qHash(large, 0));
}

void TestId::randomOnesDiffer()
{
    SystemRandom random;
    QSet<Id> seen;
    for (int i = 0; i < 10000; ++i)
        seen.insert(random.id());
    QCOMPARE(seen.size(), 10000);
}

void TestId::belowIsEven()
{
    SeededRandom random;
    for (const quint32 bound : {1u, 2u, 3u, 7u, 10u}) {
        QList<int> counts(bound);
        for (int i = 0; i < 7000; ++i)
            ++counts[random.below(bound)];
        for (const int count : counts)
            QVERIFY(qAbs(count - 7000 / int(bound)) < 400);
    }
    for (int i = 0; i < 100; ++i)
        QVERIFY(random.below(0x80000001u) <= 0x80000000u);
}

QTEST_GUILESS_MAIN(TestId)
#include "testid.moc"
