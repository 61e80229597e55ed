// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/directorycsv.h"
#include "tests/core/directory/samplefile.h"
#include "tests/support/result.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Rinnalla;

/// Files that were cut, changed or made to do harm. Whatever comes, it is read or refused with words; under the
/// sanitizers this finds what a crash would not show.
class TestDamagedFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void samples_data();
    void samples();
    void tables_data();
    void tables();
    void hostile_data();
    void hostile();
    void truncatedIsNamed();
    void readingCanBeStopped();

private:
    QString saved(const QByteArray& bytes, const QString& name = QStringLiteral("damaged"));
    void readTable(const QByteArray& bytes);
    void readEvery(const QByteArray& bytes);

    QTemporaryDir m_folder;
};

namespace {

QByteArray bytesOf(const QString& name)
{
    QFile file(sampleFile(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Cut at many places, and with some bytes turned.
QList<QByteArray> damaged(const QByteArray& bytes)
{
    QRandomGenerator random(7);
    QList<QByteArray> all;
    for (int i = 0; i < 12; ++i)
        all += bytes.left(random.bounded(static_cast<int>(bytes.size()) + 1));
    for (int i = 0; i < 24; ++i) {
        QByteArray flipped = bytes;
        for (int k = 0; k <= i; ++k)
            flipped[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        all += flipped;
    }
    return all;
}

} // namespace

QString TestDamagedFiles::saved(const QByteArray& bytes, const QString& name)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestDamagedFiles::readTable(const QByteArray& bytes)
{
    const QString path = saved(bytes);
    const auto layout = DirectoryCsv::look(path, Kind::Partner);
    const auto entries = layout ? DirectoryCsv::read(path, *layout) : tl::unexpected(layout.error());
    QVERIFY(entries || !entries.error().message.isEmpty());
}

void TestDamagedFiles::readEvery(const QByteArray& bytes)
{
    const QString path = saved(bytes);
    for (const auto format : {DirectoryFile::Format::Hsds, DirectoryFile::Format::Ptv, DirectoryFile::Format::VCard})
        if (const auto entries = DirectoryFile::read(format, path); !entries) {
            QVERIFY(entries.error().code == ErrorCode::InvalidInput);
            QVERIFY(entries.error().message.startsWith(QStringLiteral("damaged: ")));
        }
}

void TestDamagedFiles::samples_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"hsds/3.0/json/organization_full.json", "hsds/3.0/json/tabular.json",
                             "hsds/uk/fail/service_list.json", "ptv/api/service_etalukio.json",
                             "ptv/api/channel_otava_servicelocation.json", "ptv/legacy/phone_service.json",
                             "vcard/outlook-2003.vcf", "vcard/gmail-single2.vcf", "vcard/rfc6350-example.vcf"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestDamagedFiles::samples()
{
    QFETCH(QString, name);
    const QByteArray bytes = bytesOf(name);
    QVERIFY(!bytes.isEmpty());
    for (const QByteArray& each : damaged(bytes))
        readEvery(each);
}

void TestDamagedFiles::tables_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"ptv/municipality_to_wellbeing_service_county_codes.csv", "hxl/input-valid.csv",
                             "csv/escaped_quotes.csv", "hsds/3.0/csv/services.csv"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestDamagedFiles::tables()
{
    QFETCH(QString, name);
    for (const QByteArray& each : damaged(bytesOf(name)))
        readTable(each);
}

void TestDamagedFiles::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("deep arrays") << QByteArray(2'000'000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"services\":").repeated(100'000);
    QTest::newRow("a huge number") << QByteArray("{\"id\":1e999999999,\"name\":\"x\"}");
    QTest::newRow("wrong types") << QByteArray(R"({"contents":[1,null,"x",[],{"id":{},"name":[],"organization":7,
        "phones":{"number":1},"schedules":[3,{"byday":9}],"services":{}}]})");
    QTest::newRow("old wrong types") << QByteArray(
        R"([{"visitAddress":5,"id":[],"phone":{"a":1},"openingTimes":"x"}])");
    QTest::newRow("new wrong types") << QByteArray(R"({"serviceNames":{"a":1},"organizations":[1,{"organization":2}],
        "serviceChannels":[{"serviceChannel":[]}],"id":{}})");
    QTest::newRow("organisation within itself")
        << QByteArray(R"({"id":"a","name":"A","description":"x","parent_organization_id":"a","website":"x"})");
    QTest::newRow("cards without end") << QByteArray("BEGIN:VCARD\n").repeated(50'000);
    QTest::newRow("a soft break at the end") << QByteArray("BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:x=");
    QTest::newRow("unknown letters") << QByteArray("BEGIN:VCARD\nFN;CHARSET=martian:x\nEND:VCARD\n");
    QTest::newRow("an odd number of bytes in UTF-16") << QByteArray("\xFF\xFE{\0x", 5);
    QTest::newRow("half a pair") << QByteArray(R"({"id":"a","name":"\ud800","status":"active"})");
}

void TestDamagedFiles::hostile()
{
    QFETCH(QByteArray, bytes);
    readEvery(bytes);
    readTable(bytes);
}

void TestDamagedFiles::truncatedIsNamed()
{
    const QByteArray whole = bytesOf(QStringLiteral("ptv/api/service_etalukio.json"));
    const QString path = saved(whole.left(whole.size() / 2), QStringLiteral("half.json"));
    const auto entries = DirectoryFile::read(DirectoryFile::Format::Ptv, path);
    VERIFY_FAILS(entries, ErrorCode::InvalidInput);
    QVERIFY2(entries.error().message.startsWith(QStringLiteral("half.json: Line ")),
             qPrintable(entries.error().message));
    const auto card =
        DirectoryFile::read(DirectoryFile::Format::VCard, saved("BEGIN:VCARD\nFN:x\nEND:VCARD\nBEGIN:VCARD\nFN:y\n"));
    VERIFY_FAILS(card, ErrorCode::InvalidInput);
    QVERIFY2(card.error().message.contains(QStringLiteral("Line 4")), qPrintable(card.error().message));
}

void TestDamagedFiles::readingCanBeStopped()
{
    QByteArray big = "[";
    for (int i = 0; i < 5000; ++i)
        big += "{\"id\":\"" + QByteArray::number(i) + "\",\"name\":\"" + QByteArray(200, 'x')
               + "\",\"status\":\"active\",\"organization\":{\"id\":\"o\",\"name\":\"O\"}},";
    big.chop(1);
    const QString path = saved(big + "]");
    int asked = 0;
    const auto stopped =
        DirectoryFile::read(DirectoryFile::Format::Hsds, path, [&asked](qint64, qint64) { return ++asked < 3; });
    VERIFY_FAILS(stopped, ErrorCode::Cancelled);
    const auto read = DirectoryFile::read(DirectoryFile::Format::Hsds, path);
    VERIFY_OK(read);
    QCOMPARE(read->services.size(), 5000);
}

QTEST_GUILESS_MAIN(TestDamagedFiles)
#include "testdamagedfiles.moc"
