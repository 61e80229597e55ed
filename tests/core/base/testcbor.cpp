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

QTEST_GUILESS_MAIN(TestCbor)
#include "testcbor.moc"
