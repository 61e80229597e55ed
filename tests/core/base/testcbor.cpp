// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/cbor.h"
#include "tests/support/seededrandom.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

using namespace Rinnalla;

class TestCbor : public QObject {
    Q_OBJECT

private slots:
    void readsWhatQtWrites();
    void keepsTheByteOrderMark();
    void cutOffIsUndefined();
    void noiseNeitherCrashesNorHangs();
    void fieldsAreReadAsAnyMap();

private:
    const QCborValue m_value =
        QCborMap{{1, u"Äiti \U0001F600"_qs},
                 {QStringLiteral("list"), QCborArray{1, -5, true, nullptr, 2.5, QByteArray("\0x", 2), QCborArray()}},
                 {99, QCborMap{{0, QString()}}}};
};

void TestCbor::readsWhatQtWrites()
{
    QCOMPARE(Cbor::decoded(m_value.toCbor()), m_value);
    QCOMPARE(Cbor::decoded(QCborValue(qint64(1) << 60).toCbor()), QCborValue(qint64(1) << 60));
}

void TestCbor::keepsTheByteOrderMark()
{
    QCOMPARE(Cbor::decoded(QCborValue(u"\uFEFFnota"_qs).toCbor()).toString(), u"\uFEFFnota"_qs);
}

void TestCbor::cutOffIsUndefined()
{
    const QByteArray whole = m_value.toCbor();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(Cbor::decoded(whole.first(size)).isUndefined(), qPrintable(QString::number(size)));
}

void TestCbor::noiseNeitherCrashesNorHangs()
{
    SeededRandom random;
    const QByteArray whole = m_value.toCbor();
    for (int round = 0; round < 50000; ++round) {
        QByteArray bytes = whole;
        for (quint32 i = 0; i <= random.below(4); ++i)
            bytes[random.below(quint32(bytes.size()))] = static_cast<char>(random.below(256));
        static_cast<void>(Cbor::decoded(bytes).toMap().size());
    }
    QVERIFY(Cbor::decoded(QByteArray(100000, char(0x81))).isUndefined()); // lists in lists
    // A string, and a list, of 2^60 elements.
    QVERIFY(Cbor::decoded(QByteArray::fromHex("5b1000000000000000ff")).isUndefined());
    QVERIFY(Cbor::decoded(QByteArray::fromHex("9b1000000000000000ff")).isUndefined());
}

/// The quick way through an edit and the thorough one agree, also about what is damaged.
void TestCbor::fieldsAreReadAsAnyMap()
{
    SeededRandom random;
    const QList<QCborValue> values{0,
                                   -1,
                                   qint64(1) << 60,
                                   true,
                                   false,
                                   nullptr,
                                   QString(),
                                   u"\uFEFFÄiti \U0001F600"_qs,
                                   QString(300, u'x'),
                                   QByteArray("\0x", 2),
                                   2.5,
                                   QCborArray{1, u"a"_qs}};
    for (int round = 0; round < 50000; ++round) {
        QCborMap map;
        for (quint32 left = random.below(6); left > 0; --left)
            map.insert(qint64(random.below(70000)) - 100, values.at(random.below(quint32(values.size()))));
        QByteArray bytes = QCborValue(map).toCbor();
        for (quint32 left = random.below(3); left > 0; --left)
            bytes[random.below(quint32(bytes.size()))] = static_cast<char>(random.below(256));
        bytes.truncate(bytes.size() - (random.below(4) == 0 ? random.below(quint32(bytes.size())) : 0));
        QMap<quint16, QCborValue> expected;
        const QCborMap whole = Cbor::decoded(bytes).toMap();
        for (const auto& [key, value] : whole)
            if (key.toInteger(-1) >= 0 && key.toInteger() <= 65535)
                expected.insert(quint16(key.toInteger()), value);
        QVERIFY2(Cbor::decodedFields(bytes) == expected, bytes.toHex().constData());
    }
}

QTEST_GUILESS_MAIN(TestCbor)
#include "testcbor.moc"
