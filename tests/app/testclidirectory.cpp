// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/clilaptop.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

/// Partners, services and places go out and in by the command line, in every format there is.
class TestCliDirectory : public QObject {
    Q_OBJECT

private slots:
    void importingTwiceChangesNothing_data();
    void importingTwiceChangesNothing();
    void tablesAreMapped();
    void goesOutAndIn_data();
    void goesOutAndIn();
    void ownNotesStay();
    void whatLooksAlikeIsTold();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void secretAddressesStayHere();

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString file(const QString& name, const QByteArray& text) const
    {
        QFile made(file(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(text) != text.size())
            qFatal("not written");
        return made.fileName();
    }

    QTemporaryDir m_folder;
};

namespace {

QString sample(const QString& name)
{
    return qEnvironmentVariable("RINNALLA_SOURCE_DIR") + u"/tests/data/"_s + name;
}

CliRun import(const CliLaptop& laptop, const QString& format, const QString& path, const QStringList& more = {})
{
    return laptop.run(QStringList{u"import"_s, format, path} + more);
}

int count(const CliLaptop& laptop, const char* kind)
{
    return laptop.run({u"list"_s, QString::fromLatin1(kind), u"--limit"_s, u"500"_s}).items().size();
}

QJsonObject counts(const CliRun& run)
{
    const QJsonObject json = run.json();
    return {{u"new"_s, json[u"new"_s]}, {u"changed"_s, json[u"changed"_s]}, {u"refused"_s, json[u"refused"_s]}};
}

QJsonObject plan(int fresh, int changed, int refused)
{
    return {{u"new"_s, fresh}, {u"changed"_s, changed}, {u"refused"_s, refused}};
}

/// A partner with a service and a place; gives the partner's id.
QString fill(const CliLaptop& laptop)
{
    const QString partner = laptop.put("partner", R"({"name":"=Satama ry","phones":[{"number":"+358 40 1"}],
        "emails":["satama@example.org"],"languages":["fi","uk"],"notes":"own words"})");
    const QByteArray its = "\"partner\":\"" + partner.toLatin1() + "\"";
    laptop.put("service", "{" + its + R"(,"name":"Neuvonta","free_of_charge":true,"languages":["fi"],
        "hours":[{"days":"MO,TU","opens":"09:00","closes":"15:00"}]})");
    laptop.put("location", "{" + its + R"(,"name":"Toimisto","addresses":[{"address_1":"Keksitty katu 1"}]})");
    return partner;
}

} // namespace

void TestCliDirectory::importingTwiceChangesNothing_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("made");
    QTest::newRow("hsds") << u"hsds"_s << sample(u"hsds/3.0/json/organization_full.json"_s) << 3;
    QTest::newRow("hsds package") << u"hsds"_s << sample(u"hsds/3.0/datapackage.json"_s) << 3;
    QTest::newRow("ptv service") << u"ptv"_s << sample(u"ptv/api/service_etalukio.json"_s) << 3;
    QTest::newRow("ptv old") << u"ptv"_s << sample(u"ptv/legacy/phone_service.json"_s) << 28 + 11;
    QTest::newRow("vcard") << u"vcard"_s << sample(u"vcard/gmail-list.vcf"_s) << 3;
}

void TestCliDirectory::importingTwiceChangesNothing()
{
    QFETCH(QString, format);
    QFETCH(QString, path);
    QFETCH(int, made);
    const CliLaptop laptop;
    const CliRun look = import(laptop, format, path, {u"--dry-run"_s});
    QCOMPARE(counts(look), plan(made, 0, 0));
    QVERIFY(!look.json()[u"written"_s].toBool());
    QCOMPARE(count(laptop, "partner"), 0);
    const CliRun first = import(laptop, format, path);
    QVERIFY2(first.status == 0 || first.status == 6, first.err.constData());
    QCOMPARE(counts(first), plan(made, 0, 0));
    QCOMPARE(count(laptop, "partner") + count(laptop, "service") + count(laptop, "location"), made);
    const auto before = laptop.everything();
    QCOMPARE(counts(import(laptop, format, path)), plan(0, 0, 0));
    QCOMPARE(laptop.everything(), before);
}

void TestCliDirectory::tablesAreMapped()
{
    const CliLaptop laptop;
    const QString table =
        file(u"table.csv"_s, QString(u"Järjestö;Puhelin;Muuta\nSatama ry;040 1;a\nRanta ry;040 2;b\n"_s).toLatin1());
    const QStringList kind{u"--kind"_s, u"partner"_s};
    VERIFY_STATUS(import(laptop, u"csv"_s, table), 2); // what does it hold?
    VERIFY_STATUS(import(laptop, u"csv"_s, table, kind + QStringList{u"--map"_s, u"Nowhere=name"_s}), 2);
    const QStringList mapped = kind + QStringList{u"--map"_s, u"Muuta=description"_s};
    const CliRun first = import(laptop, u"csv"_s, table, mapped);
    VERIFY_STATUS(first, 0);
    QCOMPARE(counts(first), plan(2, 0, 0));
    QCOMPARE(laptop.run("list partner --search Satama").items().first()[u"description"_s].toString(), u"a"_s);
    QCOMPARE(counts(import(laptop, u"csv"_s, table, mapped)), plan(0, 0, 0));
}

void TestCliDirectory::goesOutAndIn_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("kinds");
    QTest::newRow("hsds") << u"hsds"_s << QStringList{QString()};
    QTest::newRow("vcard") << u"vcard"_s << QStringList{QString()};
    QTest::newRow("csv") << u"csv"_s << QStringList{u"partner"_s, u"location"_s, u"service"_s};
}

void TestCliDirectory::goesOutAndIn()
{
    QFETCH(QString, format);
    QFETCH(QStringList, kinds);
    const CliLaptop north;
    const CliLaptop south;
    const QString partner = fill(north);
    for (const QString& kind : kinds) {
        const QString path = file(format + kind);
        const QStringList more = kind.isEmpty() ? QStringList() : QStringList{u"--kind"_s, kind};
        const CliRun out = north.run(QStringList{u"export"_s, format, path} + more);
        VERIFY_STATUS(out, 0);
        QVERIFY(out.json()[u"records"_s].toInt() > 0);
        QVERIFY2(out.err.contains("not encrypted"), out.err.constData());
        VERIFY_STATUS(north.run(QStringList{u"export"_s, format, path} + more), 1); // never over another file
        QCOMPARE(counts(import(north, format, path, more)), plan(0, 0, 0));         // from here it changes nothing
        VERIFY_STATUS(import(south, format, path, more), 0);
        QCOMPARE(counts(import(south, format, path, more)), plan(0, 0, 0));
    }
    const QJsonObject there = south.show(partner);
    QCOMPARE(there[u"name"_s].toString(), u"=Satama ry"_s);
    QCOMPARE(there[u"phones"_s].toArray(), north.show(partner)[u"phones"_s].toArray());
    if (format == u"vcard")
        return; // a card knows no services
    const QJsonObject service = south.run("list service").items().first().toObject();
    QCOMPARE(service[u"partner"_s].toString(), partner);
    QCOMPARE(service[u"hours"_s].toArray().size(), 1);
    QCOMPARE(count(south, "location"), 1);
}

void TestCliDirectory::ownNotesStay()
{
    const CliLaptop laptop;
    const QString card = file(u"one.vcf"_s, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Satama ry\r\nUID:satama\r\nTEL:040 1\r\n"
                                            "NICKNAME:Satama\r\nEND:VCARD\r\n");
    const QString id = import(laptop, u"vcard"_s, card).json()[u"items"_s].toArray().first()[u"id"_s].toString();
    VERIFY_STATUS(laptop.run({u"set"_s, id, u"notes=own words"_s, u"alternate_name=Our harbour"_s}), 0);
    const QString later = file(u"two.vcf"_s, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Satama ry\r\nUID:satama\r\nTEL:040 2\r\n"
                                             "NICKNAME:Harbour\r\nEND:VCARD\r\n");
    const CliRun again = import(laptop, u"vcard"_s, later);
    VERIFY_STATUS(again, 6); // somebody should look at what was kept
    QCOMPARE(counts(again), plan(0, 1, 0));
    QCOMPARE(again.json()[u"kept_yours"_s].toInt(), 1);
    const QJsonObject partner = laptop.show(id);
    QCOMPARE(partner[u"notes"_s].toString(), u"own words"_s);
    QCOMPARE(partner[u"alternate_name"_s].toString(), u"Our harbour"_s);
    QCOMPARE(partner[u"phones"_s].toArray().first()[u"number"_s].toString(), u"040 2"_s);
}

void TestCliDirectory::whatLooksAlikeIsTold()
{
    const CliLaptop laptop;
    const QString here = laptop.put("partner", R"({"name":"Satama ry","phones":[{"number":"040 1"}]})");
    const QString card = file(u"alike.vcf"_s, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:SATAMA RY\r\nUID:s\r\n"
                                              "TEL:+358401\r\nEND:VCARD\r\n");
    const CliRun look = import(laptop, u"vcard"_s, card, {u"--dry-run"_s});
    VERIFY_STATUS(look, 6);
    QCOMPARE(look.json()[u"items"_s].toArray().first()[u"like"_s].toString(), here);
}

void TestCliDirectory::badFilesAreRefused_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("hsds cut off") << u"hsds"_s << QByteArray("{\"contents\":[{\"id\":\"1\",");
    QTest::newRow("hsds of something else") << u"hsds"_s << QByteArray("{\"colour\":\"red\"}");
    QTest::newRow("ptv of something else") << u"ptv"_s << QByteArray("{\"id\":\"1\",\"name\":\"x\"}");
    QTest::newRow("vcard without end") << u"vcard"_s << QByteArray("BEGIN:VCARD\nFN:x\n");
    QTest::newRow("vcard of nothing") << u"vcard"_s << QByteArray();
    QTest::newRow("csv with an open quote") << u"csv"_s << QByteArray("nimi;puhelin\n\"x;1\n");
    QTest::newRow("csv of nothing") << u"csv"_s << QByteArray();
}

void TestCliDirectory::badFilesAreRefused()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, text);
    const CliLaptop laptop;
    const QStringList more = format == u"csv" ? QStringList{u"--kind"_s, u"partner"_s} : QStringList();
    const CliRun run = import(laptop, format, file(u"bad.txt"_s, text), more);
    VERIFY_STATUS(run, 1);
    QVERIFY2(run.err.contains("bad.txt"), run.err.constData());
    QVERIFY(run.out.isEmpty());
    QCOMPARE(count(laptop, "partner"), 0);
    VERIFY_STATUS(import(laptop, format, file(u"missing"_s), more), 1);
    VERIFY_STATUS(import(laptop, u"telex"_s, file(u"bad.txt"_s)), 2);
    VERIFY_STATUS(laptop.run({u"export"_s, u"ptv"_s, file(u"no.json"_s)}), 2); // is only read
}

void TestCliDirectory::secretAddressesStayHere()
{
    const CliLaptop laptop;
    laptop.put("partner", R"({"name":"Turvakoti","secret":true,"phones":[{"number":"040 1"}],
        "addresses":[{"address_1":"Salapolku 77"}]})");
    for (const QString& format : {u"hsds"_s, u"vcard"_s, u"csv"_s}) {
        const QString path = file(u"secret."_s + format);
        QStringList words{u"export"_s, format, path};
        if (format == u"csv")
            words += {u"--kind"_s, u"partner"_s};
        VERIFY_STATUS(laptop.run(words), 0);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY(text.contains("Turvakoti"));
        QVERIFY(!text.contains("Salapolku"));
    }
}

QTEST_GUILESS_MAIN(TestCliDirectory)
#include "testclidirectory.moc"
