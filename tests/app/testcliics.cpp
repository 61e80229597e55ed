// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/clilaptop.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
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

QTEST_GUILESS_MAIN(TestCliIcs)
#include "testcliics.moc"
