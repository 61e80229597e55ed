// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/clilaptop.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

/// Statistics, cases and a client's own data from the command line.
class TestCliReport : public QObject {
    Q_OBJECT

private slots:
    void statisticsHideSmallNumbersAndRemember();
    void aCaseNeedsAConsent();
    void theEmptyTemplateWarns();

private:
    QTemporaryDir m_folder;
};

void TestCliReport::statisticsHideSmallNumbersAndRemember()
{
    const CliLaptop laptop;
    QByteArray contacts;
    for (int i = 0; i < 12; ++i)
        contacts +=
            QByteArray(R"({"at":"2026-03-10T12:00:00+02:00","channel":")") + (i < 3 ? "chat" : "call") + "\"}\n";
    QCOMPARE(laptop.run({u"put"_s, u"contact"_s}, contacts).status, 0);
    const QStringList march{u"stats"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-31"_s};
    const CliRun first = laptop.run(march);
    QCOMPARE(first.status, 0);
    const QJsonArray rows = first.json()[u"tables"_s][0][u"rows"_s].toArray();
    for (const QJsonValue& row : rows) {
        const QJsonValue count = row[u"values"_s][u"count"_s];
        QVERIFY(count.isNull() || count.toInt() == 0 || count.toInt() >= 5);
        if (row[u"row"_s].toString() == u"chat"_s)
            QVERIFY(count.isNull());
    }
    QCOMPARE(laptop.run(march).out, first.out);
    QCOMPARE(laptop.run({u"stats"_s, u"--from"_s, u"March"_s, u"--to"_s, u"2026-03-31"_s}).status, 2);
}

void TestCliReport::aCaseNeedsAConsent()
{
    const CliLaptop laptop;
    const CliRun put = laptop.run({u"put"_s, u"client"_s}, R"({"code_name":"Kaisla","speaks":["fi"]})");
    const QString client = put.json()[u"ids"_s][0].toString();
    const QString file = m_folder.filePath(u"case.json"_s);
    const QStringList out{u"export"_s, u"htcds"_s, file, u"--client"_s, client};
    QCOMPARE(laptop.run(out).status, 1);
    QVERIFY(!QFile::exists(file));
    const QByteArray consent = QByteArray(R"({"client":")") + client.toLatin1()
                               + R"(","scope":"Handing over","given_on":"2026-01-01","form":"oral"})";
    QCOMPARE(laptop.run({u"put"_s, u"consent"_s}, consent).status, 0);
    QCOMPARE(laptop.run(out).status, 0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QVERIFY(text.contains("\"prs_PrimaryLanguage\": \"fin\""));
    QVERIFY(!text.contains("Kaisla"));
}

void TestCliReport::theEmptyTemplateWarns()
{
    const CliLaptop laptop;
    const QString file = qEnvironmentVariable("RINNALLA_SOURCE_DIR") + u"/tests/data/htcds/template-2.0.xlsx"_s;
    const CliRun run = laptop.run({u"import"_s, u"htcds"_s, file, u"--dry-run"_s});
    QCOMPARE(run.status, 6);
    QCOMPARE(run.json()[u"records"_s].toInt(), 0);
    QCOMPARE(run.json()[u"warnings"_s].toArray().size(), 6);
}

QTEST_GUILESS_MAIN(TestCliReport)
#include "testclireport.moc"
