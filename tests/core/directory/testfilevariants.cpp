// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/directorycsv.h"
#include "core/directory/importplan.h"
#include "tests/core/directory/samplefile.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Rinnalla;

/// Files as programs and people make them beside the standards: each is understood, and a second import changes
/// nothing.
class TestFileVariants : public QObject {
    Q_OBJECT

private slots:
    void isUnderstood_data();
    void isUnderstood();
    void packages_data();
    void packages();
    void archiveIsRefusedInWords();
    void ofOneIdAndTwoContents();

private:
    QString saved(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        QDir().mkpath(QFileInfo(file).path());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

namespace {

/// "hsds", "ptv", "vcard", or "csv" of partners.
Result<DirectoryEntries> readAs(const QString& format, const QString& path)
{
    if (const auto known = DirectoryFile::formatNamed(format))
        return DirectoryFile::read(*known, path);
    auto layout = DirectoryCsv::look(path, Kind::Partner);
    if (!layout)
        return tl::unexpected(layout.error());
    layout->source = QStringLiteral("test");
    return DirectoryCsv::read(path, *layout);
}

const QList<DirectoryEntry>& listOf(const DirectoryEntries& entries, const QString& name)
{
    return name == u"partner" ? entries.organisations : name == u"service" ? entries.services : entries.locations;
}

QByteArray compact(const QJsonValue& value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

/// Of the first entry of each kind the fields that are expected; "many" of them, and how many warnings in all.
void compare(const DirectoryEntries& entries, const QJsonObject& expected)
{
    qsizetype warnings = entries.remarks.size();
    for (const QString& name : {QStringLiteral("partner"), QStringLiteral("service"), QStringLiteral("location")})
        for (const DirectoryEntry& entry : listOf(entries, name))
            warnings += entry.onlyIfNeeded ? 0 : entry.warnings.size() + !entry.refusal.isEmpty();
    QCOMPARE(warnings, expected[QStringLiteral("warnings")].toInt());
    for (const QString& name : expected.keys()) {
        const QJsonObject fields = expected[name].toObject();
        const QList<DirectoryEntry>& list = listOf(entries, name);
        if (name == u"warnings")
            continue;
        QCOMPARE(list.size(), fields[QStringLiteral("many")].toInt(1));
        for (const QString& field : fields.keys())
            if (field != u"many")
                QCOMPARE(compact(list.first().values.value(info(list.first().kind).field(field)->id).toJsonValue()),
                         compact(fields[field]));
    }
}

void changesNothingAgain(const DirectoryEntries& entries)
{
    TestStore store;
    const auto first = ImportPlan::make(store->connection(), entries);
    VERIFY_OK(first);
    VERIFY_OK(first->apply(store->journal()));
    const auto again = ImportPlan::make(store->connection(), entries);
    VERIFY_OK(again);
    QVERIFY(again->isEmpty());
}

QByteArray card(const char* version, const char* lines)
{
    return QByteArray("BEGIN:VCARD\r\nVERSION:") + version + "\r\n" + QByteArray(lines).replace("\n", "\r\n")
           + "END:VCARD\r\n";
}

/// A service with those members beside what it needs.
QByteArray service(const char* members)
{
    return QByteArray(R"([{"id":"3b1f0000-0000-4000-8000-000000000001","name":"Neuvonta","status":"active",)") + members
           + R"(,"organization":{"id":"3b1f0000-0000-4000-8000-00000000000a","name":"Talo","description":"d"}}])";
}

QByteArray schedule(const char* members)
{
    return service((QByteArray(R"("schedules":[{"id":"1",)") + members + "}]").constData());
}

QByteArray channel(const char* members)
{
    return QByteArray(R"([{"id":"c","serviceChannelType":"ServiceLocation","organizationId":"o",
        "serviceChannelNames":[{"language":"fi","type":"Name","value":"Toimisto"}],)")
           + members + "}]";
}

} // namespace

void TestFileVariants::isUnderstood_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* format, const char* name, const QByteArray& bytes, const char* expected) {
        QTest::addRow("%s: %s", format, name) << QString::fromLatin1(format) << bytes << QByteArray(expected);
    };
    row("csv", "web addresses keep their slashes", "Nimi;Kotisivu\nTalo;\"https://example.org/a, www.example.org\"\n",
        R"({"partner":{"websites":["https://example.org/a","www.example.org"]}})");
    row("csv", "and between two languages is none", "Nimi;Kielet\nTalo;suomi ja ruotsi\nToka;fi, ja\n",
        R"({"partner":{"many":2,"languages":["fi","sv"]}})");
    row("csv", "Japanese is one", "Nimi;Kielet\nTalo;fi, ja\n", R"({"partner":{"languages":["fi","ja"]}})");
    row("csv", "columns nobody filled", "Nimi;Puhelin;;\nTalo;09 123;;\n;;;\nToka;09 124;;\n",
        R"({"partner":{"many":2,"name":"Talo"}})");
    row("csv", "numbers as spreadsheets write texts", "Nimi,Puhelin\nTalo,=\"09123456\"\n",
        R"({"partner":{"phones":[{"number":"09123456"}]}})");
    row("csv", "numbers a spreadsheet spoiled", "Nimi;Puhelin\nTalo;3,58912E+11\n",
        R"({"warnings":1,"partner":{"phones":null}})");
    row("csv", "one letter of Windows-1252", "Nimi|Puhelin\n\xC4iti|09 1\n", R"({"partner":{"name":"Äiti"}})");
    row("csv", "Swedish headings",
        "Organisation;Tfn;Webbsida;Postnr;Postanstalt;Öppettider\nTalo;09 1;example.org;00100;Ort;må–fr 9–15\n",
        R"({"partner":{"websites":["example.org"],"addresses":[{"postal_code":"00100","city":"Ort"}],
            "hours":[{"opens":"09:00","closes":"15:00","days":"MO,TU,WE,TH,FR"}]}})");

    row("hsds", "byday as a list",
        schedule(R"("freq":"weekly","byday":["MO","TU"],"opens_at":"9:00","closes_at":"15:00")"),
        R"({"service":{"hours":[{"days":"MO,TU","opens":"09:00","closes":"15:00"}]}})");
    row("hsds", "days in full",
        schedule(R"("freq":"WEEKLY","byday":"Friday","opens_at":"9:00 AM","closes_at":"3:00 PM")"),
        R"({"service":{"hours":[{"days":"FR","opens":"09:00","closes":"15:00"}]}})");
    row("hsds", "day and night", schedule(R"("freq":"DAILY","opens_at":"00:00","closes_at":"23:59")"),
        R"({"service":{"hours":[{"always":true}]}})");
    row("hsds", "hours in words", schedule(R"("description":"ma-pe 9-15")"),
        R"({"service":{"hours":[{"days":"MO,TU,WE,TH,FR","opens":"09:00","closes":"15:00"}]}})");
    row("hsds", "codes of three letters",
        service(R"("languages":[{"id":"1","code":"FIN"},{"id":"2","code":"swe"},{"id":"3","code":"en_US"},
                               {"id":"4","code":"EN"},{"id":"5","code":"prs"}])"),
        R"({"service":{"languages":["fi","sv","en-US","en","prs"]}})");
    row("hsds", "null wherever it may stand",
        service(R"("alternate_name":null,"phones":null,"schedules":null,"languages":null,"minimum_age":null)"),
        R"({"service":{"name":"Neuvonta","state":"active"}})");
    row("hsds", "a page of another program", R"({"data":)" + service(R"("fees":"0")") + R"(,"count":1})",
        R"({"service":{"price":"0"}})");
    row("hsds", "an id in capitals",
        R"([{"id":"3B1F0000-0000-4000-8000-00000000000A","name":"Talo","description":"d"},
            {"id":"3b1f0000-0000-4000-8000-000000000001","name":"Neuvonta","status":"active",
             "organization_id":"3b1f0000-0000-4000-8000-00000000000a"}])",
        R"({"partner":{"name":"Talo"},"service":{"name":"Neuvonta"}})");
    row("hsds", "ids that are numbers",
        R"([{"id":17,"name":"Neuvonta","status":"active","organization":{"id":4,"name":"Talo","description":"d"},
             "phones":[{"id":1,"number":91234567}]}])",
        R"({"partner":{"name":"Talo"},"service":{"phones":[{"number":"91234567"}]}})");

    row("ptv", "midnight in Finland",
        channel(R"("serviceHours":[{"serviceHourType":"Exceptional","isClosed":true,"openingHour":[],
                   "validFrom":"2026-12-23T22:00:00Z","validTo":"2026-12-24T22:00:00Z"}])"),
        R"({"location":{"hours":[{"closed":true,"from":"2026-12-24","to":"2026-12-25"}]}})");
    row("ptv", "a zero behind the prefix",
        channel(R"("phoneNumbers":[{"prefixNumber":"+358","number":"0912345","language":"fi"}])"),
        R"({"location":{"phones":[{"number":"+358 912345","languages":"fi"}]}})");

    row("vcard", "a name in parts, quoted-printable",
        card("2.1", "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Kaarna;=C3=84iti;;;\nEMAIL;INTERNET:a@example.org\n"),
        R"({"partner":{"name":"Äiti Kaarna"}})");
    row("vcard", "one letter of Windows-1252", card("2.1", "FN:\xC4iti\nTEL;HOME:09 1\n"),
        R"({"partner":{"name":"Äiti"}})");
    row("vcard", "base64", card("2.1", "FN;ENCODING=BASE64;CHARSET=UTF-8:VGFsbyDDhGl0aQ==\nTEL:09 1\n"),
        R"({"partner":{"name":"Talo Äiti"}})");
    row("vcard", "folded, in small letters, with empty lines",
        "\n\nbegin:vcard\nversion:3.0\nfn:Tal\n o\ntel;type=WORK,VOICE:09\n  1\n\nend:vcard\n\n",
        R"({"partner":{"name":"Talo","phones":[{"number":"09 1"}]}})");
    row("vcard", "an address as a link", card("4.0", "FN:Talo\nEMAIL:mailto:b@example.org\nLANG:ruotsi\n"),
        R"({"partner":{"emails":["b@example.org"],"languages":["sv"]}})");
}

void TestFileVariants::isUnderstood()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    const auto entries = readAs(format, saved(QStringLiteral("file"), bytes));
    VERIFY_OK(entries);
    compare(*entries, QJsonDocument::fromJson(expected).object());
    changesNothingAgain(*entries);
}

void TestFileVariants::packages_data()
{
    QTest::addColumn<QString>("names"); // of a table
    QTest::addColumn<QByteArray>("description");
    QTest::addColumn<QString>("separator");
    QTest::newRow("in a folder of its own") << "data/%1.csv" << QByteArray(R"("data/%1.csv")") << ",";
    QTest::newRow("each path a list") << "data/%1.csv" << QByteArray(R"(["data/%1.csv"])") << ",";
    QTest::newRow("in capitals, undescribed") << "%1.CSV" << QByteArray() << ",";
    QTest::newRow("with semicolons and a mark") << "%1.csv" << QByteArray(R"("%1.csv")") << ";";
}

void TestFileVariants::packages()
{
    QFETCH(QString, names);
    QFETCH(QByteArray, description);
    QFETCH(QString, separator);
    const QString folder = QString::fromLatin1(QTest::currentDataTag()) + u'/';
    QByteArray resources;
    QString chosen;
    for (const auto& [table, text] : QList<std::pair<QString, QString>>{
             {QStringLiteral("services"), QStringLiteral("id,organization_id,name,status\ns,o,Neuvonta,active\n")},
             {QStringLiteral("schedules"),
              QStringLiteral("id,service_id,byday,opens_at,closes_at\nx,s,MO,9:00,15:00\n")},
             {QStringLiteral("organizations"), QStringLiteral("id,name,description\no,Talo,d\n")}}) {
        const QString name = names.arg(names.endsWith(QStringLiteral("CSV")) ? table.toUpper() : table);
        const QByteArray mark = separator == u";" ? "\xEF\xBB\xBF" : "";
        chosen = saved(folder + name, mark + QString(text).replace(u',', separator).toUtf8());
        resources += (resources.isEmpty() ? "" : ",") + QByteArray(R"({"name":")") + table.toUtf8() + R"(","path":)"
                     + QByteArray(description).replace("%1", table.toUtf8()) + "}";
    }
    if (!description.isEmpty())
        chosen = saved(folder + QStringLiteral("datapackage.json"), R"({"name":"x","resources":[)" + resources + "]}");
    const auto entries = readAs(QStringLiteral("hsds"), chosen);
    VERIFY_OK(entries);
    compare(*entries, QJsonDocument::fromJson(R"({"partner":{"name":"Talo"},
        "service":{"hours":[{"days":"MO","opens":"09:00","closes":"15:00"}]}})")
                          .object());
}

void TestFileVariants::archiveIsRefusedInWords()
{
    const QString path = saved(QStringLiteral("hsds.zip"), "PK\x03\x04 and more");
    for (const char* format : {"hsds", "ptv", "vcard", "csv"}) {
        const auto entries = readAs(QString::fromLatin1(format), path);
        QVERIFY(!entries);
        QVERIFY2(entries.error().message.contains(QStringLiteral("Unpack it")), qPrintable(entries.error().message));
    }
}

/// The same card again is passed over; another one under its id is refused before a person's eyes, not lost.
void TestFileVariants::ofOneIdAndTwoContents()
{
    const QByteArray one = card("4.0", "UID:1\nFN:Talo\n");
    const auto entries =
        readAs(QStringLiteral("vcard"), saved(QStringLiteral("two.vcf"), one + one + card("4.0", "UID:1\nFN:Toka\n")));
    VERIFY_OK(entries);
    QCOMPARE(entries->repeats, 1);
    TestStore store;
    const auto plan = ImportPlan::make(store->connection(), *entries);
    VERIFY_OK(plan);
    QCOMPARE(plan->count(Standing::New), 1);
    QCOMPARE(plan->count(Standing::Refused), 1);
}

QTEST_GUILESS_MAIN(TestFileVariants)
#include "testfilevariants.moc"
