// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/clilaptop.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString put(CliLaptop& laptop, const QString& kind, const QJsonObject& record)
{
    const CliRun run = laptop.run({u"put"_s, kind}, QJsonDocument(record).toJson(QJsonDocument::Compact));
    return run.json()[u"ids"_s].toArray().first().toString();
}

} // namespace

class TestCliIcs : public QObject {
    Q_OBJECT

private slots:
    void appointmentsLeaveWithoutAName();
    void otherCalendarsCanReadIt();
};

void TestCliIcs::appointmentsLeaveWithoutAName()
{
    CliLaptop laptop;
    QTemporaryDir folder;
    const QString at = QDateTime::currentDateTimeUtc().addDays(3).toString(Qt::ISODate);
    const QString kaarna = put(laptop, u"client"_s, {{u"code_name"_s, u"Kaarna"_s}, {u"compartment"_s, u"support"_s}});
    const QString pihka = put(laptop, u"client"_s, {{u"code_name"_s, u"Pihka"_s}, {u"compartment"_s, u"serie"_s}});
    for (const QString& client : {kaarna, pihka})
        QVERIFY(
            !put(laptop, u"appointment"_s,
                 {{u"client"_s, client}, {u"at"_s, at}, {u"place"_s, u"Kirjasto"_s}, {u"note"_s, u"Kaarnan asia"_s}})
                 .isEmpty());
    const auto file = [&](const char* name) { return folder.filePath(QString::fromLatin1(name)); };

    const CliRun all = laptop.run({u"export"_s, u"ics"_s, file("all.ics")});
    QCOMPARE(all.status, 0);
    QCOMPARE(all.json()[u"records"_s].toInt(), 1); // of one room only
    QVERIFY(all.err.contains("not encrypted"));
    const QByteArray text = contentOf(file("all.ics"));
    QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\n"));
    for (const char* told : {"Kaarna", "Kirjasto", "asia"})
        QVERIFY2(!text.contains(told), told);
    QCOMPARE(laptop.run({u"export"_s, u"ics"_s, file("all.ics")}).status, 1); // what is there is not written over
    QCOMPARE(contentOf(file("all.ics")), text);

    QCOMPARE(laptop.run({u"export"_s, u"ics"_s, file("k.ics"), u"--client"_s, kaarna, u"--places"_s}).status, 0);
    QVERIFY(contentOf(file("k.ics")).contains("Kirjasto"));
    QCOMPARE(laptop.run({u"export"_s, u"ics"_s, file("p.ics"), u"--client"_s, pihka}).status, 0);
    QCOMPARE(contentOf(file("p.ics")).count("BEGIN:VEVENT"), 1);
    QCOMPARE(laptop.run({u"export"_s, u"ics"_s, file("n.ics"), u"--client"_s, u"7"_s}).status, 2);
    QVERIFY(!QFile::exists(file("n.ics")));
}

void TestCliIcs::otherCalendarsCanReadIt()
{
    CliLaptop laptop;
    QTemporaryDir folder;
    const QString client = put(laptop, u"client"_s, {{u"code_name"_s, u"Kaarna"_s}});
    const QString at = QDateTime::currentDateTimeUtc().addDays(3).toString(Qt::ISODate);
    const QString place = u"Äöå, kirjasto; \"toinen\" kerros: "_s.repeated(4);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!put(laptop, u"appointment"_s, {{u"client"_s, client}, {u"at"_s, at}, {u"place"_s, place}}).isEmpty());
    const QString first = folder.filePath(u"first.ics"_s);
    const QString second = folder.filePath(u"second.ics"_s);
    for (const QString& file : {first, second})
        QCOMPARE(laptop.run({u"export"_s, u"ics"_s, file, u"--places"_s, u"--deadlines"_s}).status, 0);
    const QByteArray text = contentOf(first);
    QVERIFY(text.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(text.count("BEGIN:VEVENT"), 3);
    QCOMPARE(text.count('\n'), text.count("\r\n"));
    QSet<QByteArray> ids;
    for (const QByteArray& line : text.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the carriage return
        if (line.startsWith("UID:"))
            ids.insert(line);
    }
    QCOMPARE(ids.size(), 3);
    for (const QByteArray& id : ids) // a calendar that has it already changes it instead of adding another
        QVERIFY(contentOf(second).contains(id));
    const CliRun back = laptop.run({u"import"_s, u"ics"_s, first});
    QCOMPARE(back.status, 2); // calendars are only written
    QVERIFY2(back.err.contains("hsds"), back.err.constData());
    QCOMPARE(laptop.run({u"export"_s, u"ics"_s, folder.filePath(u"no/such/folder.ics"_s)}).status, 1);
}

QTEST_GUILESS_MAIN(TestCliIcs)
#include "testcliics.moc"
