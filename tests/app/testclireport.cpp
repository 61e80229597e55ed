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
    void answersAreNotLostInATable();
    void theEmptyTemplateWarns();
    void referralsRestOnConsent();
    void openingAndTakingAlongAreNoted();

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
    QVERIFY(!text.contains(client.left(8).toLatin1())); // two receivers cannot tell that it is the same person

    const QString second = laptop.run({u"put"_s, u"consent"_s}, consent).json()[u"ids"_s][0].toString();
    const QStringList again{u"export"_s, u"htcds"_s, m_folder.filePath(u"again.json"_s), u"--client"_s, client};
    QCOMPARE(laptop.run(again).status, 2); // which of them
    QCOMPARE(laptop.run(again + QStringList{u"--consent"_s, client}).status, 1);
    QVERIFY(!QFile::exists(again.at(2)));
    const CliRun chosen = laptop.run(again + QStringList{u"--consent"_s, second});
    QCOMPARE(chosen.status, 0);
    QCOMPARE(chosen.json()[u"consent"_s].toString(), second);
}

/// The official table has 37 columns: what else was answered stands after them, and is told.
void TestCliReport::answersAreNotLostInATable()
{
    const CliLaptop laptop;
    const QString client = laptop.put("client", R"({"code_name":"Kaisla"})");
    laptop.put("consent", R"({"scope":"Handing over","given_on":"2026-01-01","form":"oral","client":")"
                              + client.toLatin1() + "\"}");
    const QString answers = m_folder.filePath(u"answers.json"_s);
    QFile given(answers);
    QVERIFY(given.open(QIODevice::WriteOnly));
    given.write(R"({"cas_Status":"Active","spl_Type":"Education","vic_AgeWhenTrafficked":"17"})");
    given.close();
    const QString file = m_folder.filePath(u"answers.csv"_s);
    const CliRun run = laptop.run({u"export"_s, u"htcds"_s, file, u"--client"_s, client, u"--answers"_s, answers});
    VERIFY_STATUS(run, 0);
    QCOMPARE(run.json()[u"beside_template"_s].toArray(), QJsonArray({u"vic_AgeWhenTrafficked"_s, u"spl_Type"_s}));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    for (const char* answer : {"spl_Type", "Education", "vic_AgeWhenTrafficked", "17"})
        QVERIFY2(text.contains(answer), answer);

    const QStringList in{u"import"_s, u"htcds"_s, file};
    const CliRun taken = laptop.run(in);
    VERIFY_STATUS(taken, 0);
    QCOMPARE(taken.json()[u"records"_s].toInt(), 1);
    const CliRun again = laptop.run(in);
    VERIFY_STATUS(again, 0);
    QCOMPARE(again.json()[u"records"_s].toInt(), 0);
    QCOMPARE(again.json()[u"same"_s].toInt(), 1);
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

void TestCliReport::referralsRestOnConsent()
{
    const CliLaptop laptop;
    const QByteArray client = laptop.put("client", R"({"code_name":"Kaarna"})").toLatin1();
    const QByteArray other = laptop.put("client", R"({"code_name":"Pilvi"})").toLatin1();
    const auto consentOf = [&](const QByteArray& whose) {
        return laptop.put("consent", R"({"scope":"Phone","given_on":"2026-01-01","client":")" + whose + "\"}");
    };
    const auto referral = [&](const char* state, const QByteArray& consent = {}) {
        const QByteArray basis = consent.isEmpty() ? QByteArray() : R"(,"consent":")" + consent + '"';
        return laptop.run({u"put"_s, u"referral"_s},
                          R"({"client":")" + client + R"(","state":")" + state + '"' + basis + '}');
    };
    const QByteArray consent = consentOf(client).toLatin1();
    for (const char* told : {"consented", "sent", "accepted", "arrived", "declined_by_partner"}) {
        VERIFY_STATUS(referral(told), 1);
        VERIFY_STATUS(referral(told, consentOf(other).toLatin1()), 1);
        VERIFY_STATUS(referral(told, consent), 0);
    }
    const CliRun offered = referral("offered");
    VERIFY_STATUS(offered, 0);
    const QString id = offered.json()[u"ids"_s][0].toString();
    const auto set = [&](const QStringList& changes) { return laptop.run(QStringList{u"set"_s, id} + changes); };
    VERIFY_STATUS(set({u"state=sent"_s}), 1);
    VERIFY_STATUS(set({u"state=consented"_s}), 1);
    VERIFY_STATUS(set({u"note=nothing told"_s}), 0);
    const auto day = [&](const QString& field) { return laptop.run({u"show"_s, id}).json()[field].toString(); };
    const QString basis = u"consent="_s + QString::fromLatin1(consent);
    VERIFY_STATUS(set({u"state=consented"_s, basis}), 0);
    const QString consented = day(u"consented_on"_s);
    QVERIFY(QDate::fromString(consented, Qt::ISODate).isValid()); // as the window writes it
    VERIFY_STATUS(set({u"state=sent"_s, u"sent_on=2026-01-03"_s}), 0);
    QCOMPARE(day(u"sent_on"_s), u"2026-01-03"_s); // whoever names the day knows better
    QCOMPARE(day(u"consented_on"_s), consented);
    VERIFY_STATUS(set({u"state=accepted"_s}), 0);
    QVERIFY(QDate::fromString(day(u"accepted_on"_s), Qt::ISODate).isValid());
    VERIFY_STATUS(set({u"note=they called back"_s}), 0);
    const QString shelter = laptop.put("partner", R"({"name":"Mona"})");
    for (const QString& changed :
         {u"client="_s + QString::fromLatin1(other), u"consent="_s + consentOf(other), u"scope=Everything"_s,
          u"consent="_s, u"partner="_s + shelter}) { // the person said yes to these words, for this partner
        const CliRun told = set({changed});
        QVERIFY2(told.status == 1, qPrintable(changed));
    }
    const QString open = referral("offered").json()[u"ids"_s][0].toString();
    VERIFY_STATUS(laptop.run({u"set"_s, open, u"partner="_s + shelter, u"scope=Name"_s}), 0); // nothing is agreed yet
    const QString later = referral("offered").json()[u"ids"_s][0].toString();
    VERIFY_STATUS(laptop.run({u"set"_s, later, u"state=consented"_s, basis}), 0);
    VERIFY_STATUS(laptop.run({u"set"_s, QString::fromLatin1(consent), u"withdrawn_on=2026-01-02"_s}), 0);
    const CliRun withdrawn = laptop.run({u"set"_s, later, u"state=sent"_s});
    VERIFY_STATUS(withdrawn, 1);
    QVERIFY(withdrawn.err.contains("withdrawn")); // the words the window has
}

void TestCliReport::openingAndTakingAlongAreNoted()
{
    const CliLaptop laptop;
    const QString client = laptop.put("client", R"({"code_name":"Kaarna"})");
    const QString other = laptop.put("client", R"({"code_name":"Pilvi"})");
    const QString contact = laptop.put("contact", R"({"at":"2026-03-10T12:00:00+02:00","channel":"call","client":")"
                                                      + client.toLatin1() + "\"}");
    const auto notes = [&](const QString& whose) {
        QStringList all;
        for (const QJsonValue& note : laptop.run({u"list"_s, u"access"_s, u"--client"_s, whose}).items())
            all += note[u"what"_s].toString();
        all.sort();
        return all.join(u' ');
    };
    VERIFY_STATUS(laptop.run({u"show"_s, client}), 0);
    QCOMPARE(notes(client), u"card"_s);
    VERIFY_STATUS(laptop.run({u"show"_s, contact}), 0);
    QCOMPARE(notes(client), u"card card"_s);
    VERIFY_STATUS(laptop.run({u"list"_s, u"contact"_s, u"--client"_s, client}), 0);
    QCOMPARE(notes(client), u"card card card"_s);
    const QTemporaryDir folder;
    const auto take = [&](const QString& kind) {
        return laptop.run({u"export"_s, u"csv"_s, folder.filePath(kind), u"--kind"_s, kind});
    };
    VERIFY_STATUS(take(u"partner"_s), 0);
    VERIFY_STATUS(take(u"contact"_s), 0);
    QCOMPARE(notes(client), u"card card card export"_s);
    QCOMPARE(notes(other), QString());
    VERIFY_STATUS(take(u"client"_s), 0);
    QCOMPARE(notes(client), u"card card card export export"_s);
    QCOMPARE(notes(other), u"export"_s);
}

QTEST_GUILESS_MAIN(TestCliReport)
#include "testclireport.moc"
