// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/canary/sandbox.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Rinnalla;

/// Marked text goes through every feature, of the command line and of the window; then every byte the programs wrote is
/// looked through. It may be found only in files the worker asked for.
class TestCanary : public QObject {
    Q_OBJECT

private slots:
    void commandLine();
    void synchronising();
    void window();
    void noCoreFile();

private:
    const QString m_marked = QStringLiteral("Kanarialintu-Ääkkönen-7f3a");
    const QString m_secret = QStringLiteral("canary passphrase 91c2");
};

void TestCanary::commandLine()
{
    Sandbox sandbox;
    const QString exported = sandbox.path(QStringLiteral("asked-for.csv"));
    const QByteArray passphrase = m_secret.toUtf8() + '\n';
    const auto cli = [&](const QStringList& arguments, const QByteArray& input = {}) {
        return sandbox.run(QStringLiteral(RINNALLA_CLI), QStringList{QStringLiteral("--json")} + arguments,
                           passphrase + input);
    };
    QString client;
    // @ stands for the marked text, # for the client.
    const auto put = [&](const char* kind, QByteArray json) {
        json.replace('@', m_marked.toUtf8()).replace('#', client.toUtf8());
        const auto ran = cli({QStringLiteral("put"), QString::fromLatin1(kind)}, json + '\n');
        return QJsonDocument::fromJson(ran.output).object().value(u"ids").toArray().at(0).toString();
    };
    QCOMPARE(cli({QStringLiteral("init")}).exitCode, 0);
    client = put("client",
                 R"({"code_name":"@","safety_notes":"@","contact_rules":"@","identity":{"name":"@","phone":"@"}})");
    QVERIFY(!client.isEmpty());
    QVERIFY(!put("contact", R"({"client":"#","at":"2026-11-20T10:00:00+02:00","channel":"call","place":"@",)"
                            R"("topics":["@"],"note":"@"})")
                 .isEmpty());
    QVERIFY(!put("step", R"({"client":"#","route":"health","title":"@","decision":"@"})").isEmpty());
    QVERIFY(!put("handout", R"({"client":"#","topic":"help-now","languages":["fi"],"at":"2026-11-20T10:00:00+02:00",)"
                            R"("reason":"@","told":["@"]})")
                 .isEmpty());
    QVERIFY(!put("partner", R"({"name":"@","phones":[{"number":"@"}]})").isEmpty());

    QVERIFY(cli({QStringLiteral("list"), QStringLiteral("contact"), QStringLiteral("--search"), m_marked})
                .output.contains(m_marked.toUtf8())); // asked for, on standard output
    QCOMPARE(cli({QStringLiteral("show"), client, QStringLiteral("--identity")}).exitCode, 0);
    QCOMPARE(cli({QStringLiteral("set"), client, QStringLiteral("safety_notes=") + m_marked + m_marked}).exitCode, 0);
    const QByteArray noMoment = R"({"channel":"call","at":")" + m_marked.toUtf8() + "\"}\n";
    QVERIFY(cli({QStringLiteral("put"), QStringLiteral("contact")}, noMoment).exitCode != 0);
    QCOMPARE(cli({QStringLiteral("backup"), sandbox.path(QStringLiteral("copy.rinnalla"))}).exitCode, 0);
    QCOMPARE(cli({QStringLiteral("verify")}).exitCode, 0);
    QCOMPARE(cli({QStringLiteral("export"), QStringLiteral("csv"), exported, QStringLiteral("--kind"),
                  QStringLiteral("contact")})
                 .exitCode,
             0);
    QCOMPARE(cli({QStringLiteral("erase"), client, QStringLiteral("--yes")}).exitCode, 0);

    QVERIFY(sandbox.bytesRecorded() > 100'000);                // the recorder was at work …
    QCOMPARE(sandbox.findings(m_marked, {}).isEmpty(), false); // … and sees what is there to see: the export
    QCOMPARE(sandbox.findings(m_marked, {exported}), QStringList());
    QCOMPARE(sandbox.findings(m_secret, {}), QStringList());
}

namespace {

/// Two laptops of a team that meet in a folder, by the command line.
class Team {
public:
    Team(Sandbox& sandbox, const QString& passphrase)
        : m_sandbox(sandbox)
        , m_passphrase(passphrase.toUtf8() + '\n')
    {}

    QJsonObject cli(const char* laptop, const QStringList& command, const QByteArray& rest = {}, int status = 0)
    {
        const auto ran =
            m_sandbox.run(QStringLiteral(RINNALLA_CLI),
                          QStringList{QStringLiteral("--json"), QStringLiteral("--store"), store(laptop)} + command,
                          m_passphrase + rest);
        QTest::qCompare(ran.exitCode, status, "status", qPrintable(command.join(u' ')), __FILE__, __LINE__);
        return QJsonDocument::fromJson(ran.output).object();
    }
    QJsonObject cli(const char* laptop, const char* command, const QByteArray& rest = {}, int status = 0)
    {
        return cli(laptop, QString::fromLatin1(command).split(u' '), rest, status);
    }
    QByteArray laptop(const char* what, const char* laptop, const QStringList& more = {})
    {
        const auto ran = m_sandbox.run(QStringLiteral(CANARY_LAPTOP),
                                       QStringList{QString::fromLatin1(what), store(laptop)} + more, m_passphrase);
        QTest::qCompare(ran.exitCode, 0, what, "0", __FILE__, __LINE__);
        return ran.output;
    }
    QByteArrayList keys(const char* of)
    {
        QByteArrayList keys;
        for (const QByteArray& line : laptop("keys", of).split('\n'))
            if (!line.isEmpty())
                keys += QByteArray::fromHex(line);
        return keys;
    }
    QString invite() { return cli("one", "sync team invite")[u"invitation"].toString(); }
    void syncAll(int status = 0)
    {
        for (const char* each : {"one", "other", "one", "other"})
            cli(each, "sync now", {}, status);
    }

private:
    QString store(const char* laptop) const
    {
        return m_sandbox.path(QString::fromLatin1(laptop) + QStringLiteral(".rinnalla"));
    }

    Sandbox& m_sandbox;
    QByteArray m_passphrase;
};

} // namespace

/// A whole life of a team; then what lies where it met, and every byte that was ever written, is looked through for
/// what was typed and for every key there was.
void TestCanary::synchronising()
{
    Sandbox sandbox;
    const QString place = sandbox.path(QStringLiteral("stick"));
    const QString password = QStringLiteral("canary password 5d0e");
    QVERIFY(QDir().mkpath(place));
    Team team(sandbox, m_secret);
    QStringList secrets{m_secret, password};
    QByteArrayList keys;
    for (const char* laptop : {"one", "other"}) {
        team.laptop("make", laptop);
        team.laptop("fill", laptop, {m_marked});
    }
    team.cli("one", {QStringLiteral("sync"), QStringLiteral("team"), QStringLiteral("create"), QStringLiteral("--name"),
                     m_marked});
    team.cli("one", "sync relay add webdavs://worker@cloud.invalid/team --untested", password.toUtf8() + '\n');
    team.cli("one", "sync now", {}, 1); // nobody is there: what is said of it is looked through as well
    for (const char* laptop : {"one", "other"})
        team.cli(laptop, {QStringLiteral("sync"), QStringLiteral("relay"), QStringLiteral("add"),
                          QStringLiteral("folder:") + place});
    const QString invitation = team.invite();
    QCOMPARE(invitation.split(u'-').size(), 16);
    keys += team.keys("one"); // the invitation's among them
    team.cli(
        "other",
        {QStringLiteral("sync"), QStringLiteral("team"), QStringLiteral("join"), QStringLiteral("--name"), m_marked},
        invitation.toUtf8() + '\n');
    keys += team.keys("other");
    team.syncAll();
    QVERIFY(!QDir(place).isEmpty());
    const QJsonArray clients = team.cli("other", "list client --compartment serie")[u"items"].toArray();
    QCOMPARE(clients.size(), 2); // of each one
    const QString client = clients.first()[u"id"].toString();
    for (const char* laptop : {"one", "other"})
        team.cli(laptop, {QStringLiteral("set"), client,
                          QStringLiteral("safety_notes=%1 %2").arg(m_marked, QLatin1StringView(laptop))});
    team.cli("one", "sync now");
    team.cli("other", "sync now", {}, 6);
    team.cli("one", "sync now", {}, 6);
    QCOMPARE(team.cli("one", "sync conflicts --compartment serie")[u"items"].toArray().size(), 1);
    team.cli("one", {QStringLiteral("sync"), QStringLiteral("conflicts"), QStringLiteral("--resolve"), client,
                     QStringLiteral("safety_notes"), QStringLiteral("theirs")});
    team.syncAll();
    for (const char* laptop : {"one", "other"})
        keys += team.keys(laptop); // of the client, too, before they go
    team.cli("other", {QStringLiteral("erase"), client, QStringLiteral("--yes")});
    team.syncAll();
    QCOMPARE(team.cli("one", "list client --compartment serie")[u"items"].toArray().size(), 1);
    secrets += {invitation, team.invite()};
    for (const char* laptop : {"one", "other"}) {
        keys += team.keys(laptop);
        for (const char* command : {"sync status", "sync alarms", "sync team members", "verify"})
            team.cli(laptop, command);
    }
    QVERIFY(!QTest::currentTestFailed());

    QVERIFY(keys.size() > 20);
    for (const QByteArray& key : std::as_const(keys))
        QVERIFY(key.size() >= 16); // else it would be found by chance
    QVERIFY(sandbox.bytesRecorded() > 100'000);
    QCOMPARE(sandbox.findings(m_marked, {}).join(u'\n'), QString());
    QCOMPARE(sandbox.findingsOfBytes(keys).join(u'\n'), QString());
    for (const QString& secret : std::as_const(secrets))
        for (const QString& spelled : {secret, QString(secret).replace(u'-', u' '), secret.toUpper()})
            QCOMPARE(sandbox.findings(spelled, {}).join(u'\n'), QString());
    QFile told(place + QStringLiteral("/told")); // what is there would be seen
    QVERIFY(told.open(QIODevice::WriteOnly) && told.write(keys.last().toBase64()) > 0);
    told.close();
    QCOMPARE(sandbox.findingsOfBytes(keys).size(), 1);
}

void TestCanary::window()
{
    Sandbox sandbox;
    const QString pdf = sandbox.path(QStringLiteral("asked-for.pdf"));
    const QString place = sandbox.path(QStringLiteral("stick"));
    QVERIFY(QDir().mkpath(place));
    const auto ran =
        sandbox.run(QStringLiteral(CANARY_WINDOW),
                    {sandbox.path(QStringLiteral("work.rinnalla")), m_marked, pdf, place}, m_secret.toUtf8() + '\n');
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(QFile::exists(pdf));
    QVERIFY(!QDir(place).isEmpty());
    const QString invitation = QString::fromLatin1(ran.output.trimmed());
    QCOMPARE(invitation.split(u'-').size(), 16);
    QVERIFY(sandbox.bytesRecorded() > 100'000);
    QCOMPARE(sandbox.findings(m_marked, {}), QStringList()); // the sheet itself does not name the client
    for (const QString& secret : {m_secret, invitation, QString(invitation).replace(u'-', u' '), invitation.toUpper()})
        QCOMPARE(sandbox.findings(secret, {}), QStringList());
}

void TestCanary::noCoreFile()
{
    Sandbox sandbox;
    const auto shell = [&](const QString& program) {
        return sandbox.run(
            QStringLiteral("sh"),
            {QStringLiteral("-c"),
             QStringLiteral("ulimit -c unlimited; %1 & sleep 1; kill -SEGV $!; wait $!; echo $?").arg(program)});
    };
    // The passphrase is never given, so that the program sits waiting when it is hit.
    const auto hit = shell(QStringLiteral("sleep 5 | ") + QStringLiteral(RINNALLA_CLI) + QStringLiteral(" init"));
    QVERIFY(hit.output.trimmed().endsWith("139")); // it did die of it
    const QStringList left =
        QDir(sandbox.path(QString())).entryList({QStringLiteral("core*"), QStringLiteral("*.core")});
    QCOMPARE(left, QStringList());
}

QTEST_GUILESS_MAIN(TestCanary)
#include "testcanary.moc"
