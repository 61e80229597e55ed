// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/clilaptop.h"

#include <QDir>
#include <QTest>

using namespace Rinnalla;

/// What a team lives through, from the command line: two change the same thing, a laptop is stolen, a client wants to
/// be forgotten, a relay loses what it had.
class TestSyncCliTeam : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void bothVersionsStayUntilChosen_data();
    void bothVersionsStayUntilChosen();
    void oneValueCannotBeBoth();
    void identityInConflictStaysHidden();
    void secretPlaceInConflictStaysHidden();
    void otherCompartmentIsNotListed();
    void threeLaptopsHaveTheSame();
    void revokedIsToldPlainly();
    void whatWasPutAsideIsRead();
    void administratorsAreMadeAndUnmade();
    void erasureTravels();
    void lostRelayIsPutBackWithAnAlarm();

private:
    QByteArray setOnBoth(const QString& record, const QString& mine, const QString& theirs) const;

    std::unique_ptr<QTemporaryDir> m_stick;
    std::unique_ptr<CliLaptop> m_anna;
    std::unique_ptr<CliLaptop> m_bertta;
    QList<CliLaptop*> m_both;
    QString m_relay;
};

void TestSyncCliTeam::init()
{
    m_stick = std::make_unique<QTemporaryDir>();
    m_relay = u"folder:"_qs + m_stick->path();
    m_anna = std::make_unique<CliLaptop>();
    m_bertta = std::make_unique<CliLaptop>();
    m_both = {m_anna.get(), m_bertta.get()};
}

void TestSyncCliTeam::cleanup()
{
    m_anna.reset();
    m_bertta.reset();
    m_stick.reset();
}

/// Both write before either has seen the other's, and then synchronise: a conflict.
QByteArray TestSyncCliTeam::setOnBoth(const QString& record, const QString& mine, const QString& theirs) const
{
    QByteArray complaints;
    const QList<std::pair<CliRun, int>> runs{{m_anna->run({u"set"_qs, record, mine}), 0},
                                             {m_bertta->run({u"set"_qs, record, theirs}), 0},
                                             {m_anna->run("sync now"), 0},
                                             {m_bertta->run("sync now"), 6},
                                             {m_anna->run("sync now"), 6}};
    for (const auto& [run, status] : runs)
        if (run.status != status)
            complaints += QByteArray::number(run.status) + ' ' + run.err;
    return complaints;
}

void TestSyncCliTeam::bothVersionsStayUntilChosen_data()
{
    QTest::addColumn<QString>("choice");
    QTest::newRow("mine") << u"mine"_qs;
    QTest::newRow("theirs") << u"theirs"_qs;
    QTest::newRow("both") << u"both"_qs;
    QTest::newRow("second") << u"2"_qs;
}

void TestSyncCliTeam::bothVersionsStayUntilChosen()
{
    QFETCH(const QString, choice);
    const QString client = m_anna->put("client", R"({"code_name":"Kaarna","contact_rules":"before"})");
    VERIFY_NOTHING(meet(m_both, m_relay));
    VERIFY_NOTHING(setOnBoth(client, u"contact_rules=from Anna"_qs, u"contact_rules=from Bertta"_qs));
    const QSet<QString> both{u"from Anna"_qs, u"from Bertta"_qs};
    const QMap<CliLaptop*, QString> wrote{{m_anna.get(), u"from Anna"_qs}, {m_bertta.get(), u"from Bertta"_qs}};
    QStringList listed;
    for (CliLaptop* laptop : {m_bertta.get(), m_anna.get()}) {
        const CliRun list = laptop->run("sync conflicts");
        VERIFY_STATUS(list, 0);
        QCOMPARE(list.items().size(), 1);
        const QJsonObject conflict = list.items().first().toObject();
        QCOMPARE(conflict[u"record"_qs].toString(), client);
        QCOMPARE(conflict[u"client"_qs].toString(), client);
        QCOMPARE(conflict[u"kind"_qs].toString(), u"client"_qs);
        QCOMPARE(conflict[u"field"_qs].toString(), u"contact_rules"_qs);
        listed.clear();
        for (const QJsonValue& version : conflict[u"versions"_qs].toArray()) {
            listed += version[u"value"_qs].toString();
            QCOMPARE(version[u"number"_qs].toInt(), listed.size());
            QCOMPARE(version[u"own"_qs].toBool(), listed.last() == wrote.value(laptop));
            QCOMPARE(version[u"shown"_qs].toBool(), listed.size() == 1);
            QVERIFY(!version[u"at"_qs].isNull() && !version[u"name"_qs].toString().isEmpty());
        }
        QCOMPARE(listed.size(), 2);
        QCOMPARE(QSet<QString>(listed.begin(), listed.end()), both);
        const QJsonObject shown = laptop->show(client);
        QCOMPARE(shown[u"conflicts"_qs].toArray(), (QJsonArray{conflict}));
        QCOMPARE(shown[u"contact_rules"_qs].toString(), listed.first());
        for (const CliRun& table : {laptop->runPlain("sync conflicts"), laptop->runPlain("show " + client.toLatin1())})
            QVERIFY(table.out.contains("from Anna") && table.out.contains("from Bertta"));
    }

    const auto resolve = [&](const QString& field, const QString& what) {
        return m_anna->run({u"sync"_qs, u"conflicts"_qs, u"--resolve"_qs, client, field, what});
    };
    for (const QString& nonsense : {u"3"_qs, u"0"_qs, u"his"_qs})
        VERIFY_STATUS(resolve(u"contact_rules"_qs, nonsense), 2);
    VERIFY_STATUS(resolve(u"nonsense"_qs, choice), 2);
    VERIFY_STATUS(resolve(u"safety_notes"_qs, choice), 1); // there is none
    const CliRun resolved = resolve(u"contact_rules"_qs, choice);
    VERIFY_STATUS(resolved, 0);
    QCOMPARE(resolved.json()[u"conflicts"_qs].toInt(), 0);
    VERIFY_STATUS(resolve(u"contact_rules"_qs, choice), 1); // there is none any more
    VERIFY_NOTHING(syncAll(m_both));
    const QString left = m_bertta->show(client)[u"contact_rules"_qs].toString();
    const QStringList lines = left.split(u'\n');
    const QMap<QString, QSet<QString>> wanted{{u"mine"_qs, {u"from Anna"_qs}},
                                              {u"theirs"_qs, {u"from Bertta"_qs}},
                                              {u"both"_qs, both},
                                              {u"2"_qs, {listed.at(1)}}};
    QCOMPARE(QSet<QString>(lines.begin(), lines.end()), wanted.value(choice));
    QCOMPARE(m_anna->everything(), m_bertta->everything());
    QVERIFY(m_bertta->run("sync conflicts").items().isEmpty());
    QVERIFY(m_bertta->show(client)[u"conflicts"_qs].toArray().isEmpty());
}

void TestSyncCliTeam::oneValueCannotBeBoth()
{
    const QString client = m_anna->put("client", R"({"code_name":"Kaarna"})");
    VERIFY_NOTHING(meet(m_both, m_relay));
    VERIFY_NOTHING(setOnBoth(client, u"state=dormant"_qs, u"state=closed"_qs));
    const QStringList resolve{u"sync"_qs, u"conflicts"_qs, u"--resolve"_qs, client, u"state"_qs};
    const QJsonObject conflict = m_bertta->run("sync conflicts").items().first().toObject();
    QVERIFY(!conflict[u"can_keep_both"_qs].toBool());
    VERIFY_STATUS(m_bertta->run(resolve + QStringList{u"both"_qs}), 1);
    QCOMPARE(m_bertta->run("sync conflicts").items().size(), 1);
    VERIFY_STATUS(m_bertta->run(resolve + QStringList{u"mine"_qs}), 0);
    QCOMPARE(m_bertta->show(client)[u"state"_qs].toString(), u"closed"_qs);
}

void TestSyncCliTeam::identityInConflictStaysHidden()
{
    const QString client = m_anna->put("client", R"({"code_name":"Kaarna","identity":{"name":"Before"}})");
    VERIFY_NOTHING(meet(m_both, m_relay));
    VERIFY_NOTHING(setOnBoth(client, uR"(identity={"name":"Somebody"})"_qs, uR"(identity={"name":"Another"})"_qs));
    const auto looks = [&] {
        const QJsonArray all = m_anna->run({u"list"_qs, u"access"_qs, u"--client"_qs, client}).items();
        return std::count_if(all.begin(), all.end(),
                             [](const QJsonValue& one) { return one[u"what"_qs].toString() == u"identity"_qs; });
    };
    const CliRun list = m_anna->run("sync conflicts");
    QCOMPARE(list.items().size(), 1);
    for (const QByteArray& out :
         {list.out, m_anna->runPlain("sync conflicts").out, m_anna->run({u"show"_qs, client}).out})
        QVERIFY(!out.contains("Somebody") && !out.contains("Another"));
    QCOMPARE(looks(), 0);
    const CliRun revealed = m_anna->run("sync conflicts --identity");
    QVERIFY(revealed.out.contains("Somebody") && revealed.out.contains("Another"));
    QCOMPARE(looks(), 1); // it is written down
    const QJsonObject shown = m_anna->run({u"show"_qs, client, u"--identity"_qs}).json();
    QCOMPARE(shown[u"identity"_qs][u"conflicts"_qs][0][u"versions"_qs].toArray().size(), 2);
    QCOMPARE(looks(), 2);
}

void TestSyncCliTeam::secretPlaceInConflictStaysHidden()
{
    const QString shelter = m_anna->put("partner", R"({"name":"Turvakoti"})");
    VERIFY_NOTHING(meet(m_both, m_relay));
    VERIFY_NOTHING(setOnBoth(shelter, uR"(addresses=[{"address_1":"Salapolku 1"}])"_qs,
                             uR"(addresses=[{"address_1":"Salapolku 2"}])"_qs));
    QVERIFY(m_anna->run("sync conflicts").out.contains("Salapolku")); // not secret yet
    VERIFY_STATUS(m_anna->run({u"set"_qs, shelter, u"secret=true"_qs}), 0);
    const CliRun list = m_anna->run("sync conflicts");
    QCOMPARE(list.items().size(), 1); // it can still be chosen, by number
    for (const QByteArray& out : {list.out, m_anna->runPlain("sync conflicts").out})
        QVERIFY(!out.contains("Salapolku"));
}

void TestSyncCliTeam::otherCompartmentIsNotListed()
{
    const QString client = m_anna->put("client", R"({"code_name":"Kuura","compartment":"serie"})");
    VERIFY_NOTHING(meet(m_both, m_relay));
    VERIFY_NOTHING(setOnBoth(client, u"safety_notes=one"_qs, u"safety_notes=other"_qs));
    const CliRun usual = m_anna->run("sync conflicts");
    VERIFY_STATUS(usual, 0);
    QVERIFY(usual.items().isEmpty());
    QVERIFY(usual.err.contains("--compartment"));
    QCOMPARE(m_anna->run("sync conflicts --compartment serie").items().size(), 1);
}

void TestSyncCliTeam::threeLaptopsHaveTheSame()
{
    CliLaptop cecilia;
    const QList<CliLaptop*> all{m_anna.get(), m_bertta.get(), &cecilia};
    m_anna->put("client", R"({"code_name":"Kaarna"})");
    VERIFY_NOTHING(meet(all, m_relay));
    for (const CliLaptop* laptop : all)
        laptop->put("partner", R"({"name":"Talo"})");
    VERIFY_NOTHING(syncAll(all));
    QCOMPARE(m_anna->everything().size(), 4);
    for (const CliLaptop* laptop : all) {
        QCOMPARE(laptop->everything(), m_anna->everything());
        QCOMPARE(laptop->run("sync team members").items().size(), 3);
        QCOMPARE(laptop->status()[u"waiting"_qs].toInt(), 0);
    }
}

void TestSyncCliTeam::revokedIsToldPlainly()
{
    VERIFY_NOTHING(meet(m_both, m_relay));
    const QString bertta = m_bertta->status()[u"device"_qs].toString();
    const QString anna = m_anna->status()[u"device"_qs].toString();
    const QStringList revoke{u"sync"_qs, u"team"_qs, u"revoke"_qs, u"--yes"_qs};
    VERIFY_STATUS(m_anna->run(revoke + QStringList{QString(32, u'a')}), 1); // nobody's
    VERIFY_STATUS(m_bertta->run(revoke + QStringList{anna}), 1);            // no administrator
    VERIFY_STATUS(m_anna->run(revoke + QStringList{bertta}), 0);
    m_anna->put("client", R"({"code_name":"Kaarna"})");
    m_bertta->put("client", R"({"code_name":"Vaahtera"})");
    VERIFY_STATUS(m_anna->run("sync now"), 0);
    for (int i = 0; i < 2; ++i) {
        const CliRun shutOut = m_bertta->run("sync now");
        VERIFY_STATUS(shutOut, 1);
        QVERIFY(shutOut.err.contains("shut out"));
        QVERIFY(shutOut.out.isEmpty());
    }
    QCOMPARE(m_bertta->status()[u"standing"_qs].toString(), u"revoked"_qs);
    QCOMPARE(m_bertta->names(), QStringList{u"Vaahtera"_qs}); // what is here stays, and nothing comes
    VERIFY_STATUS(m_anna->run("sync now"), 0);
    QCOMPARE(m_anna->names(), QStringList{u"Kaarna"_qs});
    const QJsonArray members = m_anna->run("sync team members").items();
    QCOMPARE(members.last()[u"id"_qs].toString(), bertta);
    QVERIFY(members.last()[u"revoked"_qs].toBool() && !members.last()[u"active"_qs].toBool());
    VERIFY_STATUS(m_anna->run(revoke + QStringList{bertta}), 1);

    QCOMPARE(m_bertta->status()[u"left_behind"_qs].toInt(), 1);
    QVERIFY(m_bertta->run("sync now").err.contains("1 edit"));
    VERIFY_STATUS(m_anna->run("sync team leave --yes"), 1); // an administrator
    VERIFY_STATUS(m_bertta->run("sync team leave"), 2);
    QCOMPARE(m_bertta->status()[u"standing"_qs].toString(), u"revoked"_qs);
    VERIFY_STATUS(m_bertta->run("sync team leave --yes"), 0);
    QCOMPARE(m_bertta->status()[u"standing"_qs].toString(), u"none"_qs);
    QVERIFY(m_bertta->status()[u"relay"_qs].isNull());
    QCOMPARE(m_bertta->names(), QStringList{u"Vaahtera"_qs});
    VERIFY_STATUS(m_bertta->run("sync team create"), 0);
    QCOMPARE(m_bertta->status()[u"waiting"_qs].toInt(), 1);
}

/// Sent by a laptop that was shut out by somebody who had not seen it.
void TestSyncCliTeam::whatWasPutAsideIsRead()
{
    CliLaptop cecilia;
    const QList<CliLaptop*> all{m_anna.get(), m_bertta.get(), &cecilia};
    const QString client = m_anna->put("client", R"({"code_name":"Kaarna"})");
    VERIFY_NOTHING(meet(all, m_relay));
    VERIFY_NOTHING(syncAll(all));
    QVERIFY(m_anna->run("sync quarantine").items().isEmpty());
    const QString bertta = m_bertta->status()[u"device"_qs].toString();
    VERIFY_STATUS(m_bertta->run({u"set"_qs, client, u"safety_notes=The back door is open."_qs}), 0);
    m_bertta->put("client", R"({"code_name":"Vaahtera","compartment":"support","identity":{"name":"Somebody"}})");
    m_bertta->put("client", R"({"code_name":"Kuura","compartment":"serie"})");
    VERIFY_STATUS(m_bertta->run("sync now"), 0);
    VERIFY_STATUS(m_anna->run({u"sync"_qs, u"team"_qs, u"revoke"_qs, u"--yes"_qs, bertta}), 0);
    VERIFY_STATUS(m_anna->run("sync now"), 6);
    VERIFY_STATUS(cecilia.run("sync now"), 6);

    const CliRun list = m_anna->run("sync quarantine");
    VERIFY_STATUS(list, 0);
    QVERIFY2(list.err.contains("--compartment"), list.err.constData());
    QMap<QString, QJsonObject> byKind;
    for (const QJsonValue& item : list.items()) {
        QCOMPARE(item[u"device"_qs].toString(), bertta);
        QVERIFY(!item[u"name"_qs].toString().isEmpty() && !item[u"at"_qs].toString().isEmpty());
        byKind.insert(item[u"kind"_qs].toString() + item[u"values"_qs][u"code_name"_qs].toString(), item.toObject());
    }
    QCOMPARE(byKind.keys(), (QStringList{u"client"_qs, u"clientVaahtera"_qs, u"identity"_qs}));
    const QJsonObject notes = byKind.value(u"client"_qs);
    QCOMPARE(notes[u"record"_qs].toString(), client);
    QCOMPARE(notes[u"values"_qs], (QJsonObject{{u"safety_notes"_qs, u"The back door is open."_qs}}));
    QVERIFY(!notes[u"hidden"_qs].toBool() && byKind.value(u"identity"_qs)[u"hidden"_qs].toBool());
    const CliRun other = m_anna->run("sync quarantine --compartment serie");
    QCOMPARE(other.items().size(), 1);
    QVERIFY(other.out.contains("Kuura"));
    const QByteArray table = m_anna->runPlain("sync quarantine").out;
    QVERIFY(table.contains("The back door is open.") && table.contains("identity"));
    for (const QByteArray& out : {list.out, list.err, table})
        QVERIFY(!out.contains("Kuura") && !out.contains("Somebody"));

    const CliRun refused = cecilia.run("sync quarantine"); // it lies there too, and is not for everybody
    VERIFY_STATUS(refused, 1);
    QVERIFY(refused.out.isEmpty() && refused.err.contains("administrator"));
    QVERIFY(cecilia.status()[u"quarantined"_qs].toInt() > 0);
    QCOMPARE(m_anna->names(), QStringList{u"Kaarna"_qs}); // none of it counts
    QVERIFY(!m_anna->show(client).contains(u"safety_notes"_qs));
}

void TestSyncCliTeam::administratorsAreMadeAndUnmade()
{
    VERIFY_NOTHING(meet(m_both, m_relay));
    const QString anna = m_anna->status()[u"device"_qs].toString();
    const QString bertta = m_bertta->status()[u"device"_qs].toString();
    const auto admin = [](const CliLaptop& by, const QString& of, const QString& how) {
        return by.run({u"sync"_qs, u"team"_qs, u"admin"_qs, of, how});
    };
    VERIFY_STATUS(m_bertta->run("sync team invite"), 1);
    VERIFY_STATUS(admin(*m_anna, anna, u"off"_qs), 1); // the last one
    VERIFY_STATUS(admin(*m_anna, bertta, u"on"_qs), 0);
    VERIFY_NOTHING(syncAll(m_both, 1));
    QVERIFY(m_bertta->status()[u"admin"_qs].toBool());
    VERIFY_STATUS(m_bertta->run("sync team invite"), 0);
    VERIFY_STATUS(admin(*m_bertta, anna, u"off"_qs), 0);
    VERIFY_NOTHING(syncAll({m_bertta.get(), m_anna.get()}, 1));
    QVERIFY(!m_anna->status()[u"admin"_qs].toBool());
    VERIFY_STATUS(m_anna->run("sync team invite"), 1);
}

void TestSyncCliTeam::erasureTravels()
{
    const QString client = m_anna->put("client", R"({"code_name":"Kaarna","safety_notes":"canary"})");
    m_anna->put("client", R"({"code_name":"Vaahtera"})");
    VERIFY_NOTHING(meet(m_both, m_relay));
    QCOMPARE(m_bertta->names().size(), 2);
    const CliRun erased = m_anna->run({u"erase"_qs, client, u"--yes"_qs});
    VERIFY_STATUS(erased, 0);
    QVERIFY(erased.err.contains("sync status"));
    VERIFY_STATUS(m_anna->run("sync now"), 0);
    const QJsonObject begun = m_anna->status()[u"erasures"_qs][0].toObject();
    QCOMPARE(begun[u"client"_qs].toString(), client);
    QCOMPARE(begun[u"erased_on"_qs].toInt(), 1);
    QCOMPARE(begun[u"laptops"_qs].toInt(), 2);
    QVERIFY(!begun[u"complete"_qs].toBool());
    VERIFY_STATUS(m_bertta->run("sync now"), 0);
    QCOMPARE(m_bertta->names(), QStringList{u"Vaahtera"_qs});
    VERIFY_STATUS(m_bertta->run({u"show"_qs, client}), 1);
    QVERIFY(m_bertta->run("list client --search canary").items().isEmpty());
    VERIFY_STATUS(m_bertta->run("verify"), 0);
    VERIFY_NOTHING(syncAll(m_both, 3));
    const QJsonObject done = m_anna->status()[u"erasures"_qs][0].toObject();
    QCOMPARE(done[u"erased_on"_qs].toInt(), 2);
    QVERIFY(done[u"complete"_qs].toBool());
    QVERIFY(m_anna->runPlain("sync status").out.contains("2 of 2"));
}

void TestSyncCliTeam::lostRelayIsPutBackWithAnAlarm()
{
    m_anna->put("client", R"({"code_name":"Kaarna"})");
    VERIFY_NOTHING(meet(m_both, m_relay));
    VERIFY_NOTHING(syncAll(m_both));
    for (const QString& name : QDir(m_stick->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY(QDir(m_stick->filePath(name)).removeRecursively());
    const CliRun putsBack = m_anna->run("sync now");
    VERIFY_STATUS(putsBack, 6);
    QVERIFY(putsBack.json()[u"put_back"_qs].toInt() > 0);
    const QJsonArray alarms = putsBack.json()[u"alarms"_qs].toArray();
    QCOMPARE(alarms.size(), 1);
    QCOMPARE(alarms.first()[u"kind"_qs].toString(), u"relay_emptied"_qs);
    QVERIFY(!alarms.first()[u"message"_qs].toString().isEmpty());
    QCOMPARE(m_anna->run("sync alarms").items(), alarms);
    const QString number = QString::number(alarms.first()[u"number"_qs].toInt());
    VERIFY_STATUS(m_anna->run({u"sync"_qs, u"alarms"_qs, u"--seen"_qs, u"99999"_qs}), 1);
    QVERIFY(m_anna->run({u"sync"_qs, u"alarms"_qs, u"--seen"_qs, number}).items().isEmpty());
    VERIFY_STATUS(m_anna->run("sync now"), 0);
    QCOMPARE(m_anna->names(), QStringList{u"Kaarna"_qs});
}

QTEST_GUILESS_MAIN(TestSyncCliTeam)
#include "testsynccliteam.moc"
