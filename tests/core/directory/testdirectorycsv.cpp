// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/directorycsv.h"
#include "core/directory/openinghours.h"
#include "core/exchange/csvtable.h"
#include "tests/core/directory/samplefile.h"
#include "tests/support/result.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <iconv.h>

using namespace Rinnalla;

/// Tables as offices and programs save them.
class TestDirectoryCsv : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void spectrum_data();
    void spectrum();
    void statisticsFinland();
    void hxl_data();
    void hxl();
    void encodings_data();
    void encodings();
    void headingsAreUnderstood_data();
    void headingsAreUnderstood();
    void hoursInWords_data();
    void hoursInWords();
    void aPersonMayChooseColumns();
    void withoutHeadings();
    void formulasAreGuarded();
    void unclosedQuotationIsToldWithItsRow();

private:
    QString saved(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QString::number(++m_files)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

namespace {

struct Table {
    CsvTable::Look look;
    QList<QStringList> rows;
};

Result<Table> tableOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, path);
    const auto look = CsvTable::look(file);
    if (!look)
        return tl::unexpected(look.error());
    Table table{*look, {}};
    const auto visit = [&table](const CsvTable::Row& row) {
        if (table.look.firstRow > 0 && row.number >= table.look.firstRow)
            table.rows += row.cells;
        return true;
    };
    if (const Status read = CsvTable::read(file, look->encoding, look->separator, visit); !read)
        return tl::unexpected(read.error());
    return table;
}

QByteArray encoded(const QString& text, const char* encoding)
{
    QByteArray in = text.toUtf8();
    QByteArray out(in.size() * 4 + 8, '\0');
    char* from = in.data();
    char* to = out.data();
    auto left = static_cast<std::size_t>(in.size());
    auto room = static_cast<std::size_t>(out.size());
    const iconv_t converter = iconv_open(encoding, "UTF-8");
    iconv(converter, &from, &left, &to, &room);
    iconv_close(converter);
    return out.left(out.size() - static_cast<qsizetype>(room));
}

} // namespace

void TestDirectoryCsv::spectrum_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"comma_in_quotes", "empty", "escaped_quotes", "json", "newlines", "simple_crlf", "utf8"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestDirectoryCsv::spectrum()
{
    QFETCH(QString, name);
    const auto table = tableOf(sampleFile(QStringLiteral("csv/%1.csv").arg(name)));
    VERIFY_OK(table);
    QFile file(sampleFile(QStringLiteral("csv/%1.json").arg(name)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonArray read;
    for (const QStringList& row : table->rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object.insert(table->look.headings.value(i), row[i]);
        read.append(object);
    }
    QCOMPARE(QJsonDocument(read), QJsonDocument::fromJson(file.readAll()));
    QCOMPARE(table->look.rows, read.size());
}

void TestDirectoryCsv::statisticsFinland()
{
    const auto table = tableOf(sampleFile(QStringLiteral("ptv/municipality_to_wellbeing_service_county_codes.csv")));
    VERIFY_OK(table);
    QCOMPARE(table->look.encoding, QByteArray("WINDOWS-1252"));
    QCOMPARE(table->look.separator, ';');
    QCOMPARE(table->look.headings.first(), QStringLiteral("sourcecode"));
    QCOMPARE(table->rows.size(), 309);
    QCOMPARE(table->look.rows, 309);
    bool found = false;
    for (const QStringList& row : table->rows) {
        QVERIFY(!row.join(u' ').contains(QChar::ReplacementCharacter));
        if (row[1] != QStringLiteral("Alajärvi"))
            continue;
        found = true;
        QCOMPARE(CsvTable::plain(row[0]), QStringLiteral("005"));
        QCOMPARE(CsvTable::plain(row[2]), QStringLiteral("16"));
        QCOMPARE(row[3], QStringLiteral("Etelä-Pohjanmaan hyvinvointialue"));
    }
    QVERIFY(found);
}

void TestDirectoryCsv::hxl_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("tagged");
    QTest::newRow("hxl/input-valid.csv") << 4 << true;
    QTest::newRow("hxl/input-valid-latin1.csv") << 4 << true;
    QTest::newRow("hxl/input-untagged.csv") << 4 << false;
    QTest::newRow("hxl/input-multiline.csv") << 1 << true;
}

void TestDirectoryCsv::hxl()
{
    QFETCH(int, rows);
    QFETCH(bool, tagged);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto table = tableOf(sampleFile(name));
    VERIFY_OK(table);
    QCOMPARE(table->rows.size(), rows);
    QCOMPARE(!table->look.tags.isEmpty(), tagged);
    if (name.contains(QStringLiteral("multiline"))) {
        QCOMPARE(table->rows.first().first(), QStringLiteral("Line 1\nLine 2\nLine 3"));
        return;
    }
    QCOMPARE(table->look.headings.value(0), QStringLiteral("Registro"));
    QCOMPARE(table->look.headings.value(3), QStringLiteral("Organización"));
    QCOMPARE(table->rows[0].value(6), QStringLiteral("Panamá"));
    QCOMPARE(table->rows[2].value(2), QStringLiteral("Formación de enseñadores"));
    const auto layout = DirectoryCsv::look(sampleFile(name), Kind::Partner);
    VERIFY_OK(layout);
    QCOMPARE(layout->targets.value(3), tagged ? QStringLiteral("name") : QString()); // #org
}

void TestDirectoryCsv::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral("Nimi;Puhelin;Osoite\nTukiasema Äiti;0401;Hämeenkatu 1 å\n");
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8, marked") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
    QTest::newRow("Windows-1252") << encoded(text, "WINDOWS-1252");
    QTest::newRow("UTF-16LE, marked") << QByteArray("\xFF\xFE") + encoded(text, "UTF-16LE");
    QTest::newRow("UTF-16BE, marked") << QByteArray("\xFE\xFF") + encoded(text, "UTF-16BE");
    QTest::newRow("UTF-16LE") << encoded(text, "UTF-16LE");
    for (const char separator : {',', '\t', '|'}) {
        QByteArray other = text.toUtf8();
        other.replace(';', separator);
        QTest::addRow("separated by %d", separator) << other;
    }
}

void TestDirectoryCsv::encodings()
{
    QFETCH(QByteArray, bytes);
    const QString path = saved(bytes);
    const auto layout = DirectoryCsv::look(path, Kind::Partner);
    VERIFY_OK(layout);
    QCOMPARE(layout->headings,
             (QStringList{QStringLiteral("Nimi"), QStringLiteral("Puhelin"), QStringLiteral("Osoite")}));
    const auto entries = DirectoryCsv::read(path, *layout);
    VERIFY_OK(entries);
    QCOMPARE(entries->organisations.size(), 1);
    const DirectoryEntry& entry = entries->organisations.first();
    QCOMPARE(entry.name(), QStringLiteral("Tukiasema Äiti"));
    QCOMPARE(
        entry.values.value(PartnerField::Addresses).toArray().first().toMap()[QStringLiteral("address_1")].toString(),
        QStringLiteral("Hämeenkatu 1 å"));
}

void TestDirectoryCsv::headingsAreUnderstood_data()
{
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QString>("targets");
    QTest::newRow("Finnish") << "Organisaatio;Puhelinnumero;Sähköposti;Katuosoite;Postinumero;Postitoimipaikka;Kielet"
                             << "name;phones;emails;address_1;postal_code;city;languages";
    QTest::newRow("Swedish") << "Namn;Telefon;E-post;Adress;Postnummer;Ort;Språk"
                             << "name;phones;emails;address_1;postal_code;city;languages";
    QTest::newRow("English") << "Name;Phone;Email;Address;Zip;City;Languages"
                             << "name;phones;emails;address_1;postal_code;city;languages";
    QTest::newRow("codes that name nobody") << "Name;Phone nro;Postal code;Zip code"
                                            << "name;phones;postal_code;";
    QTest::newRow("a code that does") << "Koodi;Nimi;Puh. nro;Postinumero"
                                      << "id;name;phones;postal_code";
    QTest::newRow("unknown") << "Nimi;Väri;Koko"
                             << "name;;";
}

void TestDirectoryCsv::headingsAreUnderstood()
{
    QFETCH(QString, headings);
    QFETCH(QString, targets);
    const QString data = QStringList(headings.count(u';') + 1, QStringLiteral("x")).join(u';');
    const auto layout = DirectoryCsv::look(saved((headings + u'\n' + data + u'\n').toUtf8()), Kind::Partner);
    VERIFY_OK(layout);
    QCOMPARE(layout->targets.join(u';'), targets);
}

void TestDirectoryCsv::hoursInWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("items"); // empty: they stay words
    const auto row = [](const char* words, const char* items) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(items);
    };
    row("ma-pe 9-15", "MO,TU,WE,TH,FR 09:00 15:00");
    row("Ma–to klo 9–16, pe 9–14.30", "MO,TU,WE,TH 09:00 16:00|FR 09:00 14:30");
    row("maanantaisin ja keskiviikkoisin klo 12.00-18.00", "MO,WE 12:00 18:00");
    row("ma-pe 9-11, 13-15", "MO,TU,WE,TH,FR 09:00 11:00|MO,TU,WE,TH,FR 13:00 15:00");
    row("mån-fre kl. 9-15", "MO,TU,WE,TH,FR 09:00 15:00");
    row("vardagar 8.15–16", "MO,TU,WE,TH,FR 08:15 16:00");
    row("Mon-Fri 09:00-15:00", "MO,TU,WE,TH,FR 09:00 15:00");
    row("Mon - Thu 9am - 5pm", "MO,TU,WE,TH 09:00 17:00");
    row("to 9 to 12", "TH 09:00 12:00");
    row("pe-su 22-04", "FR,SA,SU 22:00 04:00");
    row("la-ma 10-12", "MO,SA,SU 10:00 12:00");
    row("ma-pe 9-15, la suljettu", "MO,TU,WE,TH,FR 09:00 15:00|SA closed");
    row("24/7", "always");
    row("Ympäri vuorokauden", "always");
    row("joka päivä 0-24", "MO,TU,WE,TH,FR,SA,SU 00:00 00:00");
    row("Maanantaista perjantaihin 9-15", "MO,TU,WE,TH,FR 09:00 15:00");
    row("Monday to Friday 9 am - 3 pm", "MO,TU,WE,TH,FR 09:00 15:00");
    row("måndag till torsdag 9-15", "MO,TU,WE,TH 09:00 15:00");
    row("må, ti, on: 9-15; lö 10-12", "MO,TU,WE 09:00 15:00|SA 10:00 12:00");
    row("Avoinna ark. kello 8-16", "MO,TU,WE,TH,FR 08:00 16:00");
    row("ma-pe 9-15, pyhinä suljettu", "MO,TU,WE,TH,FR 09:00 15:00 not on holidays");
    row("Päivystys 24/7", "always");
    row("24 h/vrk", "always");
    row("joka päivä ympäri vuorokauden", "always");
    row("Mon-Fri 9-5", ""); // the afternoon, or the night?
    row("Open on Mondays 9-15", "");
    row("ajanvarauksella", "");
    row("ma-pe", "");
    row("9-15", "");
    row("ma-pe 9-15, kesällä 10-14", "");
    row("ma 9-15 parillisina viikkoina", "");
    row("ma 9-25", "");
    row("ma 9-15-17", "");
    row("1.1.-31.5. ma 9-15", "");
}

void TestDirectoryCsv::hoursInWords()
{
    QFETCH(QString, words);
    QFETCH(QString, items);
    const QString path = saved((QStringLiteral("Nimi;Aukiolo\nTalo;\"%1\"\n").arg(words)).toUtf8());
    auto layout = DirectoryCsv::look(path, Kind::Partner);
    VERIFY_OK(layout);
    layout->targets = {QStringLiteral("name"), QStringLiteral("hours")};
    const auto entries = DirectoryCsv::read(path, *layout);
    VERIFY_OK(entries);
    const DirectoryEntry& entry = entries->organisations.first();
    QStringList read;
    for (const QCborValue& each : entry.values.value(PartnerField::Hours).toArray()) {
        const QCborMap item = each.toMap();
        const auto text = [&](const char* name) { return item.value(QLatin1StringView(name)).toString(); };
        if (item.value(QStringLiteral("always")).toBool())
            read += QStringLiteral("always");
        else if (item.value(QStringLiteral("closed")).toBool())
            read += text("days") + QStringLiteral(" closed");
        else if (!text("days").isEmpty())
            read += text("days") + u' ' + text("opens") + u' ' + text("closes")
                    + (text("holidays") == u"closed" ? QStringLiteral(" not on holidays") : QString());
        else
            QCOMPARE(text("description"), words);
    }
    QCOMPARE(read.join(u'|'), items);
    QCOMPARE(entry.warnings.size(), items.isEmpty() ? 1 : 0);
    QCOMPARE(Directory::OpeningHours::read(entry.values.value(PartnerField::Hours)).isKnown(), !items.isEmpty());
}

void TestDirectoryCsv::aPersonMayChooseColumns()
{
    const QString path = saved("Kuka;Mitä;Missä\nTalo;Neuvontaa;Kuja 1\n");
    auto layout = DirectoryCsv::look(path, Kind::Service);
    VERIFY_OK(layout);
    VERIFY_FAILS(DirectoryCsv::read(path, *layout), ErrorCode::InvalidInput); // no column holds names
    layout->targets = {QStringLiteral("organisation"), QStringLiteral("name"), QString()};
    const auto entries = DirectoryCsv::read(path, *layout);
    VERIFY_OK(entries);
    QCOMPARE(entries->services.first().name(), QStringLiteral("Neuvontaa"));
    QCOMPARE(entries->organisations.first().name(), QStringLiteral("Talo"));
    QCOMPARE(entries->services.first().organisation, entries->organisations.first().sourceId);
}

void TestDirectoryCsv::withoutHeadings()
{
    const auto layout =
        DirectoryCsv::look(saved("Talo,a@example.org,0100 100100\nToinen,b@example.org,0100 200200\n"), Kind::Partner);
    VERIFY_OK(layout);
    QCOMPARE(layout->headerRow, 0);
    QCOMPARE(layout->rows, 2);
    QCOMPARE(layout->targets,
             (QStringList{QStringLiteral("name"), QStringLiteral("emails"), QStringLiteral("phones")}));
}

void TestDirectoryCsv::formulasAreGuarded()
{
    for (const QString& cell : {QStringLiteral("=1+1"), QStringLiteral("+358"), QStringLiteral("-1"),
                                QStringLiteral("@x"), QStringLiteral("\tx"), QStringLiteral("\rx"),
                                QStringLiteral("'=x"), QStringLiteral("'x"), QStringLiteral("plain")}) {
        const QByteArray line = CsvTable::line({cell});
        QVERIFY(!QByteArray("=+-@\t\r").contains(line[1]));
        const auto table = tableOf(saved("\"a\"\r\n" + line + "\"b\"\r\n"));
        VERIFY_OK(table);
        QCOMPARE(CsvTable::unguarded(table->rows.first().first()), cell);
    }
}

void TestDirectoryCsv::unclosedQuotationIsToldWithItsRow()
{
    const auto layout = DirectoryCsv::look(saved("Nimi;Puhelin\nTalo;1\n\"Toinen;2\nKolmas;3\n"), Kind::Partner);
    VERIFY_FAILS(layout, ErrorCode::InvalidInput);
    QVERIFY2(layout.error().message.contains(QStringLiteral("Row 3")), qPrintable(layout.error().message));
}

QTEST_GUILESS_MAIN(TestDirectoryCsv)
#include "testdirectorycsv.moc"
