// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/clilaptop.h"

#include <QFile>
#include <QHostInfo>
#include <QTest>

using namespace Rinnalla;

/// Laptops become a team through the real program and a folder.
class TestSyncCli : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void wrongUsage_data();
    void wrongUsage();
    void refusedWithoutTeamOrRelay();
    void relayIsKeptReplacedAndForgotten();
    void certificateMustBeOne();
    void joinsAndBothHaveEverything();
    void secondSyncChangesNothing();
    void neutralNames();
    void invitationInWords();
    void wrongWordJoinsNothing();
    void askingIsCancelled();

private:
    std::unique_ptr<QTemporaryDir> m_stick;
    std::unique_ptr<CliLaptop> m_anna;
    std::unique_ptr<CliLaptop> m_bertta;
    QString m_relay;
};

void TestSyncCli::init()
{
    m_stick = std::make_unique<QTemporaryDir>();
    m_relay = u"folder:"_qs + m_stick->path();
    m_anna = std::make_unique<CliLaptop>();
    m_bertta = std::make_unique<CliLaptop>();
}

void TestSyncCli::cleanup()
{
    m_anna.reset();
    m_bertta.reset();
    m_stick.reset();
}

void TestSyncCli::wrongUsage_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words : {"sync", "sync relay", "sync relay add", "sync relay add folder:/a folder:/b", "sync team",
                              "sync team revoke", "sync team revoke 0123456789abcdef0123456789abcdef",
                              "sync team revoke 7 --yes", "sync team admin 0123456789abcdef0123456789abcdef",
                              "sync team admin 0123456789abcdef0123456789abcdef perhaps", "sync now 7",
                              "sync conflicts 0123456789abcdef0123456789abcdef",
                              "sync conflicts --resolve 0123456789abcdef0123456789abcdef",
                              "sync conflicts --compartment cellar", "sync alarms --seen x"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestSyncCli::wrongUsage()
{
    QFETCH(const QString, words);
    const CliRun run = m_anna->run(words.split(u' '));
    VERIFY_STATUS(run, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.startsWith("rinnalla-cli: "));
}

void TestSyncCli::refusedWithoutTeamOrRelay()
{
    const QJsonObject info = m_anna->run("info").json();
    QCOMPARE(info[u"team"_qs].toString(), u"none"_qs); // init makes an empty store and no team
    QVERIFY(info.contains(u"last_sync"_qs) && info[u"last_sync"_qs].isNull());
    const CliRun teamless = m_anna->run("sync now");
    VERIFY_STATUS(teamless, 1);
    QVERIFY(teamless.err.contains("sync team create"));
    VERIFY_STATUS(m_anna->run("sync team invite"), 1);
    VERIFY_STATUS(m_anna->run("sync team members"), 0);
    QVERIFY(m_anna->run("sync team members").items().isEmpty());
    VERIFY_STATUS(m_anna->run("sync team create"), 0);
    VERIFY_STATUS(m_anna->run("sync team create"), 1);
    const CliRun placeless = m_anna->run("sync now");
    VERIFY_STATUS(placeless, 1);
    QVERIFY(placeless.err.contains("sync relay add"));
    QCOMPARE(m_anna->run("info").json()[u"team"_qs].toString(), u"member"_qs);
}

void TestSyncCli::relayIsKeptReplacedAndForgotten()
{
    QVERIFY(m_anna->run("sync relay list").items().isEmpty());
    const QString nowhere = m_relay + u"/nowhere"_qs;
    for (int team = 0; team < 2; ++team) { // tried out with and without a team
        VERIFY_STATUS(m_anna->addRelay(nowhere), 1);
        QVERIFY(m_anna->run("sync relay list").items().isEmpty());
        VERIFY_STATUS(m_anna->run({u"sync"_qs, u"relay"_qs, u"add"_qs, u"--untested"_qs, nowhere}), 0);
        QCOMPARE(m_anna->run("sync relay list").items().size(), 1);
        VERIFY_STATUS(m_anna->run("sync relay remove"), 0);
        if (team == 0)
            VERIFY_STATUS(m_anna->run("sync team create"), 0);
    }
    const CliRun added = m_anna->addRelay(m_relay);
    VERIFY_STATUS(added, 0);
    QCOMPARE(m_anna->run("sync relay list").items(), (QJsonArray{added.json()}));
    QCOMPARE(added.json()[u"address"_qs].toString(), m_relay);
    QCOMPARE(added.json()[u"kind"_qs].toString(), u"folder"_qs);
    QVERIFY(!added.json()[u"password"_qs].toBool());
    const QTemporaryDir other;
    const CliRun replaced = m_anna->addRelay(u"folder:"_qs + other.path());
    VERIFY_STATUS(replaced, 0);
    QVERIFY(replaced.err.contains(m_relay.toUtf8()));
    QCOMPARE(m_anna->run("sync relay list").items().size(), 1);
    for (const char* bad : {"folder:here", "ftp://example.org", "http://example.org/dav"})
        VERIFY_STATUS(m_anna->addRelay(QLatin1StringView(bad)), 1);
}

void TestSyncCli::certificateMustBeOne()
{
    const QString file = m_stick->filePath(u"certificate.pem"_qs);
    const QStringList add{u"sync"_qs,
                          u"relay"_qs,
                          u"add"_qs,
                          u"--untested"_qs,
                          u"--certificate"_qs,
                          file,
                          u"webdavs://someone@example.org/team"_qs};
    VERIFY_STATUS(m_anna->run(add, "secret\n"), 1); // no such file
    const auto write = [&](const QByteArray& text) {
        QFile pem(file);
        return pem.open(QIODevice::WriteOnly) && pem.write(text) == text.size();
    };
    const QByteArray certificate = "-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n";
    QVERIFY(write("not a certificate"));
    VERIFY_STATUS(m_anna->run(add, "secret\n"), 1);
    QVERIFY(write(certificate + "-----BEGIN PRIVATE KEY-----\nMA==\n-----END PRIVATE KEY-----\n"));
    VERIFY_STATUS(m_anna->run(add, "secret\n"), 1);
    QVERIFY(m_anna->run("sync relay list").items().isEmpty());
    QVERIFY(write(certificate));
    VERIFY_STATUS(m_anna->run(add), 2); // no password
    VERIFY_STATUS(m_anna->run(add, "secret\n"), 0);
    const QJsonObject relay = m_anna->run("sync relay list").items().first().toObject();
    QVERIFY(relay[u"certificate"_qs].toBool() && relay[u"password"_qs].toBool());
}

void TestSyncCli::joinsAndBothHaveEverything()
{
    const QString first = m_anna->put("client", R"({"code_name":"Kaarna","speaks":["th"]})");
    m_anna->put("contact",
                R"({"at":"2026-11-21T16:30:00Z","channel":"call","note":"eka","client":")" + first.toLatin1() + "\"}");
    m_bertta->put("client", R"({"code_name":"Vaahtera"})"); // written before the team was met
    VERIFY_STATUS(m_anna->addRelay(m_relay), 0);
    VERIFY_STATUS(m_anna->run({u"sync"_qs, u"team"_qs, u"create"_qs, u"--name"_qs, u"Toimisto"_qs}), 0);
    const CliRun invited = m_anna->run("sync team invite");
    VERIFY_STATUS(invited, 0);
    VERIFY_STATUS(m_anna->run("sync now"), 0);
    VERIFY_STATUS(m_bertta->addRelay(m_relay), 0);
    const CliRun joined = m_bertta->run({u"sync"_qs, u"team"_qs, u"join"_qs, u"--name"_qs, u"Jalkautuva"_qs},
                                        invited.json()[u"invitation"_qs].toString().toUtf8() + '\n');
    VERIFY_STATUS(joined, 0);
    const QJsonArray comparison = joined.json()[u"comparison"_qs].toArray();
    QCOMPARE(comparison.size(), 3);
    for (int i = 0; i < 2; ++i) { // asked, not yet let in: also where there is no news
        const CliRun awaiting = m_bertta->run("sync now");
        VERIFY_STATUS(awaiting, 0);
        QVERIFY(awaiting.json()[u"awaiting"_qs].toBool());
    }
    QCOMPARE(m_bertta->run("info").json()[u"team"_qs].toString(), u"awaiting"_qs);

    const CliRun admits = m_anna->run("sync now");
    VERIFY_STATUS(admits, 0);
    const QJsonArray admitted = admits.json()[u"admitted"_qs].toArray();
    QCOMPARE(admitted.size(), 1);
    QCOMPARE(admitted.first()[u"comparison"_qs].toArray(), comparison);
    QCOMPARE(admitted.first()[u"name"_qs].toString(), u"Jalkautuva"_qs);

    const CliRun received = m_bertta->run("sync now");
    VERIFY_STATUS(received, 0);
    QVERIFY(received.json()[u"was_admitted"_qs].toBool());
    QVERIFY(!received.json()[u"awaiting"_qs].toBool());
    QVERIFY(received.json()[u"received"_qs].toInt() >= 2);
    QVERIFY(received.json()[u"sent"_qs].toInt() >= 1);
    QVERIFY(m_bertta->names().contains(u"Kaarna"_qs));
    const CliRun takes = m_anna->run("sync now");
    VERIFY_STATUS(takes, 0);
    QCOMPARE(takes.json()[u"received"_qs].toInt(), 1);
    QVERIFY(m_anna->names().contains(u"Vaahtera"_qs));
    QCOMPARE(m_anna->everything(), m_bertta->everything());
    QVERIFY(!m_anna->run("info").json()[u"last_sync"_qs].isNull());
    QCOMPARE(m_bertta->run("info").json()[u"team"_qs].toString(), u"member"_qs);

    const QJsonArray members = m_anna->run("sync team members").items();
    QCOMPARE(members.size(), 2);
    QVERIFY(members[0][u"own"_qs].toBool() && members[0][u"admin"_qs].toBool());
    QCOMPARE(members[0][u"name"_qs].toString(), u"Toimisto"_qs);
    QCOMPARE(members[1][u"name"_qs].toString(), u"Jalkautuva"_qs);
    QVERIFY(!members[1][u"own"_qs].toBool() && !members[1][u"admin"_qs].toBool());
    QVERIFY(members[1][u"active"_qs].toBool() && !members[1][u"revoked"_qs].toBool());
    QVERIFY(!members[1][u"since"_qs].isNull() && !members[1][u"last_seen"_qs].isNull());
}

void TestSyncCli::secondSyncChangesNothing()
{
    m_anna->put("client", R"({"code_name":"Kaarna"})");
    VERIFY_NOTHING(meet({m_anna.get(), m_bertta.get()}, m_relay));
    VERIFY_NOTHING(syncAll({m_anna.get(), m_bertta.get()}, 3));
    const auto before = filesBelow(m_stick->path());
    QVERIFY(before.size() > 4);
    for (CliLaptop* laptop : {m_anna.get(), m_bertta.get()}) {
        const CliRun again = laptop->run("sync now");
        VERIFY_STATUS(again, 0);
        QCOMPARE(again.json()[u"sent"_qs].toInt(), 0);
        QCOMPARE(again.json()[u"received"_qs].toInt(), 0);
        QCOMPARE(again.json()[u"put_back"_qs].toInt(), 0);
        QVERIFY(again.err.isEmpty()); // no bar where there is no terminal, and nothing to say
    }
    QCOMPARE(filesBelow(m_stick->path()), before);
    QVERIFY(!m_anna->status()[u"last_sync"_qs].isNull());
    QCOMPARE(m_anna->status()[u"waiting"_qs].toInt(), 0);
    m_anna->put("client", R"({"code_name":"Uusi"})");
    QCOMPARE(m_anna->status()[u"waiting"_qs].toInt(), 1);
    QCOMPARE(m_anna->run("sync now").json()[u"sent"_qs].toInt(), 1);
    QVERIFY(filesBelow(m_stick->path()) != before);
}

void TestSyncCli::neutralNames()
{
    VERIFY_NOTHING(meet({m_anna.get(), m_bertta.get()}, m_relay));
    VERIFY_NOTHING(syncAll({m_anna.get(), m_bertta.get()}, 1)); // the second one tells its name
    QSet<QString> names;
    for (const QJsonValue& member : m_anna->run("sync team members").items()) {
        const QString name = member[u"name"_qs].toString();
        QVERIFY(!name.isEmpty());
        QVERIFY(!name.contains(QHostInfo::localHostName(), Qt::CaseInsensitive));
        for (const char* variable : {"USER", "LOGNAME"})
            if (const QString user = qEnvironmentVariable(variable); !user.isEmpty())
                QVERIFY(!name.contains(user, Qt::CaseInsensitive));
        names += name;
    }
    QCOMPARE(names.size(), 2);
}

void TestSyncCli::invitationInWords()
{
    VERIFY_STATUS(m_anna->run("sync team create"), 0);
    const CliRun invited = m_anna->runPlain("sync team invite");
    VERIFY_STATUS(invited, 0);
    const QByteArrayList rows = invited.out.trimmed().split('\n');
    QCOMPARE(rows.size(), 4);
    for (const QByteArray& row : rows)
        QCOMPARE(row.split(' ').size(), 4);
    const CliRun joined = m_bertta->runPlain("sync team join", invited.out); // as it was printed
    VERIFY_STATUS(joined, 0);
    QVERIFY(joined.err.contains("sync relay add")); // nothing is sent yet
    QCOMPARE(joined.out.trimmed().split(' ').size(), 3);
    const QJsonArray kept = m_bertta->status()[u"comparison"_qs].toArray();
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept.first().toString().toLatin1(), joined.out.split(' ').first());

    for (CliLaptop* laptop : {m_bertta.get(), m_anna.get(), m_bertta.get()}) { // the relay is found afterwards
        VERIFY_STATUS(laptop->addRelay(m_relay), 0);
        VERIFY_STATUS(laptop->run("sync now"), 0);
    }
    QCOMPARE(m_bertta->run("sync team members").items().size(), 2);
    VERIFY_STATUS(CliLaptop().run("sync team join", "\n"), 2);
}

void TestSyncCli::wrongWordJoinsNothing()
{
    VERIFY_STATUS(m_anna->run("sync team create"), 0);
    QByteArray words = m_anna->run("sync team invite").json()[u"invitation"_qs].toString().toLatin1();
    words.replace(0, 5, words.first(5) == "babab" ? "lusab" : "babab");
    for (const QByteArray& bad : {words, words.chopped(6), QByteArray("xxxxx") + words.mid(5)}) {
        const CliRun refused = m_bertta->run("sync team join", bad + '\n');
        VERIFY_STATUS(refused, 1);
        QVERIFY(refused.out.isEmpty());
    }
    QCOMPARE(m_bertta->status()[u"standing"_qs].toString(), u"none"_qs);
}

void TestSyncCli::askingIsCancelled()
{
    VERIFY_STATUS(m_anna->run("sync team create"), 0);
    const QByteArray words = m_anna->run("sync team invite").json()[u"invitation"_qs].toString().toLatin1();
    VERIFY_STATUS(m_bertta->run("sync team join", words), 0);
    VERIFY_STATUS(m_bertta->run("sync team join", words), 1); // it has asked already
    VERIFY_STATUS(m_bertta->run("sync team join --cancel"), 0);
    QCOMPARE(m_bertta->status()[u"standing"_qs].toString(), u"none"_qs);
    VERIFY_STATUS(m_bertta->run("sync team create"), 0);
}

QTEST_GUILESS_MAIN(TestSyncCli)
#include "testsynccli.moc"
