// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/directorycsv.h"
#include "tests/core/directory/samplefile.h"
#include "tests/support/result.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <ctime>

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
    void endless_data();
    void endless();
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

/// Numbered texts in a row: "%1" in each is its number.
QByteArray many(int count, const QByteArray& each, const QByteArray& between = ",")
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += (i > 0 ? between : QByteArray()) + QByteArray(each).replace("%1", QByteArray::number(i));
    return all;
}

/// Seconds this process has worked; other programs on the machine do not count.
double workedSoFar()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
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
    QTest::newRow("deep arrays") << QByteArray(20'000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"services\":").repeated(1000);
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

void TestDamagedFiles::endless_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray service = R"({"id":"a","name":"A","status":"active",)";
    QTest::newRow("one cell") << QByteArray(2'000'000, '[');
    QTest::newRow("members") << "{" + many(100'000, "\"m%1\":1") + "}";
    QTest::newRow("phones of one service") << service + "\"phones\":[" + many(30'000, "{\"number\":\"%1\"}") + "]}";
    QTest::newRow("warnings of one service")
        << service + "\"schedules\":[" + many(30'000, "{\"opens_at\":\"never %1\"}") + "]}";
    QTest::newRow("papers of one service")
        << service + "\"required_documents\":[" + many(20'000, "{\"document\":\"A paper of some kind %1\"}") + "]}";
    QTest::newRow("places of one service")
        << service + "\"service_at_locations\":["
               + many(10'000, R"({"location":{"id":"%1","location_type":"virtual"},"phones":[{"number":"1%1"}]})")
               + "]}";
    QTest::newRow("hours of one channel") << R"({"serviceChannelNames":[],"id":"a","serviceHours":[{"openingHour":[)"
                                                 + many(20'000, R"({"dayFrom":"Monday","from":"0%1:00"})") + "]}]}";
    QTest::newRow("channels of one service")
        << "[" + many(10'000, R"({"serviceChannelNames":[],"id":"c%1","services":[{"service":{"id":"a"}}]})") + "]";
    QTest::newRow("soft breaks of one line")
        << "BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:" + many(100'000, "%1 words", "=\n");
    QTest::newRow("numbers of one card") << "BEGIN:VCARD\nFN:x\n" + many(15'000, "g%1.TEL:1%1\ng%1.X-ABLABEL:y", "\n")
                                                + "\nEND:VCARD\n";
    QTest::newRow("columns") << many(50'000, "puh %1", ";") + "\n" + many(50'000, "%1", ";") + "\n";
    QTest::newRow("numbers of one row") << "nimi|puh\nx|" + many(50'000, "%1", ";") + "\n";
    QTest::newRow("spaces of one row") << "nimi;areas\nx;" + QByteArray(300'000, ' ') + "y\n";
}

/// What takes a moment for a thousand of something takes no more than a hundred moments for a hundred thousand: were
/// it ten thousand, these would take minutes.
void TestDamagedFiles::endless()
{
    QFETCH(QByteArray, bytes);
    const double before = workedSoFar();
    readEvery(bytes);
    readTable(bytes);
    const double worked = workedSoFar() - before;
    QVERIFY2(worked < 8, qPrintable(QStringLiteral("%1 s").arg(worked)));
    qInfo("%.2f s for %lld kB", worked, bytes.size() / 1000);
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
