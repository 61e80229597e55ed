// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/wirevector.h"
#include "tests/core/sync/syncsamples.h"
#include "tests/support/result.h"
#include "tests/support/seededrandom.h"

#include <QCborStreamWriter>
#include <QTest>

#include <limits>

using namespace Rinnalla;
using namespace Rinnalla::Sync;

class TestWire : public QObject {
    Q_OBJECT

private slots:
    void numbersAreShortest();
    void writesWhatQtWrites();
    void refuses_data();
    void refuses();
    void skipsOnlyWhatIsCanonical_data();
    void skipsOnlyWhatIsCanonical();
    void fieldsThatMayBeMissedOut();
    void failureSticks();
    void countsAreNeverLargerThanTheRest();
    void vectors();

private:
    static QByteArray hex(const char* text) { return QByteArray::fromHex(text); }
};

void TestWire::numbersAreShortest()
{
    QList<quint64> values = {0, 1, 23, 24};
    for (int bits = 1; bits < 64; ++bits)
        for (const quint64 near : {(quint64(1) << bits) - 1, quint64(1) << bits, (quint64(1) << bits) + 1})
            values.append(near);
    values.append(~quint64(0));
    for (const quint64 value : std::as_const(values)) {
        WireWriter writer;
        writer.number(value);
        const QByteArray bytes = writer.take();
        QByteArray qt;
        QCborStreamWriter(&qt).append(value);
        QCOMPARE(bytes, qt);
        WireReader reader(bytes);
        QCOMPARE(reader.number(), value);
        VERIFY_OK(reader.finish());
        if (value > 0) {
            WireReader limited(bytes);
            QCOMPARE(limited.number(value - 1), quint64(0));
            VERIFY_FAILS(limited.finish(), ErrorCode::Damaged);
        }
        for (const qint64 whole : {qint64(value / 2), -1 - qint64(value / 2)}) {
            WireWriter signedWriter;
            signedWriter.integer(whole);
            const QByteArray signedBytes = signedWriter.take();
            WireReader signedReader(signedBytes);
            QCOMPARE(signedReader.integer(), whole);
            VERIFY_OK(signedReader.finish());
        }
    }
}

void TestWire::writesWhatQtWrites()
{
    const QString text = QString::fromUtf8("\xef\xbb\xbf \xc3\xa4 \xf0\x9f\x98\x80");
    WireWriter writer;
    writer.array(5);
    writer.integer(std::numeric_limits<qint64>::min());
    writer.bytes(QByteArray(300, 'b'));
    writer.text(text);
    writer.boolean(true);
    writer.map(1);
    writer.number(7);
    writer.boolean(false);
    const QByteArray bytes = writer.take();

    QByteArray qt;
    QCborStreamWriter stream(&qt);
    stream.startArray(5);
    stream.append(std::numeric_limits<qint64>::min());
    stream.append(QByteArray(300, 'b'));
    stream.append(text);
    stream.append(true);
    stream.startMap(1);
    stream.append(7);
    stream.append(false);
    stream.endMap();
    stream.endArray();
    QCOMPARE(bytes, qt);

    WireReader reader(bytes);
    reader.arrayOf(5);
    QCOMPARE(reader.integer(), std::numeric_limits<qint64>::min());
    QCOMPARE(reader.bytes(), QByteArrayView(QByteArray(300, 'b')));
    QCOMPARE(reader.text(100), text);
    QVERIFY(reader.boolean());
    QCOMPARE(reader.map(), qsizetype(1));
    QCOMPARE(reader.number(), quint64(7));
    QVERIFY(!reader.boolean());
    VERIFY_OK(reader.finish());
}

void TestWire::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << hex("");
    QTest::newRow("number too long, one byte") << hex("81 18 17");
    QTest::newRow("number too long, two bytes") << hex("81 19 00ff");
    QTest::newRow("number too long, four bytes") << hex("81 1a 0000ffff");
    QTest::newRow("number too long, eight bytes") << hex("81 1b 00000000ffffffff");
    QTest::newRow("length too long") << hex("98 01 05");
    QTest::newRow("reserved") << hex("81 1c");
    QTest::newRow("open-ended array") << hex("9f 05 ff");
    QTest::newRow("left over") << hex("81 05 00");
    QTest::newRow("cut in a number") << hex("81 19 01");
    QTest::newRow("cut before a number") << hex("81");
    QTest::newRow("one item too many") << hex("82 05 05");
    QTest::newRow("no array") << hex("05");
    QTest::newRow("another type") << hex("81 41 05");
    QTest::newRow("tag") << hex("81 c0 05");
}

void TestWire::refuses()
{
    QFETCH(QByteArray, bytes);
    WireReader reader(bytes);
    reader.arrayOf(1);
    reader.number();
    VERIFY_FAILS(reader.finish(), ErrorCode::Damaged);
}

void TestWire::skipsOnlyWhatIsCanonical_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isCanonical");
    QTest::newRow("number") << hex("1903e8") << true;
    QTest::newRow("negative") << hex("3903e7") << true;
    QTest::newRow("bytes") << hex("43010203") << true;
    QTest::newRow("text") << hex("6161") << true;
    QTest::newRow("false, true, null") << hex("83f4f5f6") << true;
    QTest::newRow("map in order") << hex("a2 01 02 03 04") << true;
    QTest::newRow("map by bytes, not by length") << hex("a2 1818 00 20 00") << true;
    QTest::newRow("seven deep") << hex("81818181818181 05") << true;
    QTest::newRow("eight deep") << hex("8181818181818181 05") << false;
    QTest::newRow("map out of order") << hex("a2 03 04 01 02") << false;
    QTest::newRow("map key twice") << hex("a2 01 02 01 02") << false;
    QTest::newRow("map cut short") << hex("a2 01 02 03") << false;
    QTest::newRow("long form inside") << hex("82 01 1801") << false;
    QTest::newRow("text that is none") << hex("61ff") << false;
    QTest::newRow("overlong UTF-8") << hex("62c080") << false;
    QTest::newRow("open-ended bytes") << hex("5f4101ff") << false;
    QTest::newRow("open-ended text") << hex("7f6161ff") << false;
    QTest::newRow("open-ended map") << hex("bf0102ff") << false;
    QTest::newRow("tag") << hex("c105") << false;
    QTest::newRow("undefined") << hex("f7") << false;
    QTest::newRow("simple value") << hex("e0") << false;
    QTest::newRow("half float") << hex("f90000") << false;
    QTest::newRow("double") << hex("fb3ff0000000000000") << false;
    QTest::newRow("bytes longer than all") << hex("5b7fffffffffffffff") << false;
    QTest::newRow("array longer than all") << hex("9bffffffffffffffff") << false;
}

void TestWire::skipsOnlyWhatIsCanonical()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isCanonical);
    WireReader reader(bytes);
    reader.skip();
    QCOMPARE(reader.finish().has_value(), isCanonical);
}

void TestWire::fieldsThatMayBeMissedOut()
{
    const auto reads = [](const char* text) {
        const QByteArray bytes = hex(text);
        WireReader reader(bytes);
        reader.beginFields();
        reader.field(1);
        const quint64 one = reader.number();
        reader.field(2);
        const quint64 two = reader.number();
        reader.endFields();
        return reader.finish() && one == 5 && two == 6;
    };
    QVERIFY(reads("a2 01 05 02 06"));
    QVERIFY(reads("a3 01 05 02 06 1840 820102")); // 64: a later version's, not needed
    QVERIFY(reads("a4 01 05 02 06 1840 00 1841 a10203"));
    QVERIFY(!reads("a3 01 05 02 06 03 07"));           // 3: needed, not known here
    QVERIFY(!reads("a3 01 05 02 06 183f 07"));         // 63 as well
    QVERIFY(!reads("a4 01 05 02 06 1841 00 1840 00")); // out of order
    QVERIFY(!reads("a4 01 05 02 06 1840 00 1840 00")); // twice
    QVERIFY(!reads("a3 01 05 02 06 1840 f90000"));     // of a type that is not allowed
    QVERIFY(!reads("a1 01 05"));
    QVERIFY(!reads("a2 02 06 01 05"));
    QVERIFY(!reads("a0"));
    QVERIFY(!reads("a2 01 05 01 06"));
}

void TestWire::failureSticks()
{
    const QByteArray bytes = hex("83 6161 05 4105");
    WireReader reader(bytes);
    reader.arrayOf(3);
    QCOMPARE(reader.number(), quint64(0));
    QVERIFY(!reader.isOk());
    QCOMPARE(reader.number(), quint64(0));
    QVERIFY(reader.bytes().isEmpty());
    QVERIFY(reader.bytesOf(1).isEmpty());
    QVERIFY(reader.text(10).isEmpty());
    QVERIFY(reader.id().isNull());
    QCOMPARE(reader.array(), qsizetype(0));
    QCOMPARE(reader.integer(), qint64(0));
    const Status status = reader.finish();
    VERIFY_FAILS(status, ErrorCode::Damaged);
    QCOMPARE(status.error().detail, QStringLiteral("another type"));
}

void TestWire::countsAreNeverLargerThanTheRest()
{
    const QByteArray array = hex("9a 00010000 0000");
    WireReader reader(array);
    QCOMPARE(reader.array(), qsizetype(0));
    QVERIFY(!reader.isOk());
    const QByteArray map = hex("a2 01 02 03"); // two pairs have at least four bytes
    WireReader mapReader(map);
    QCOMPARE(mapReader.map(), qsizetype(0));
    QVERIFY(!mapReader.isOk());
}

void TestWire::vectors()
{
    SeededRandom random;
    for (int devices = 0; devices < 40; ++devices) {
        const VersionVector vector = Samples::vector(random, devices);
        VersionVector withZero = vector;
        withZero.insert(random.id(), 0);
        WireWriter writer;
        Wire::write(writer, withZero);
        const QByteArray bytes = writer.take();
        WireReader reader(bytes);
        QCOMPARE(Wire::readVector(reader), vector);
        VERIFY_OK(reader.finish());
    }
    const QByteArray one = QByteArray(15, '\0') + '\1';
    const QByteArray two = QByteArray(15, '\0') + '\2';
    const auto reads = [](const QByteArray& bytes) {
        WireReader reader(bytes);
        Wire::readVector(reader);
        return reader.finish().has_value();
    };
    QVERIFY(reads("\xa2\x50" + one + "\x01\x50" + two + "\x01"));
    QVERIFY(!reads("\xa2\x50" + two + "\x01\x50" + one + "\x01"));
    QVERIFY(!reads("\xa2\x50" + one + "\x01\x50" + one + "\x01"));
    QVERIFY(!reads("\xa1\x50" + one + QByteArray(1, '\0')));
    QVERIFY(!reads("\xa1\x50" + one + hex("1bffffffffffffffff")));
}

QTEST_GUILESS_MAIN(TestWire)
#include "testwire.moc"
