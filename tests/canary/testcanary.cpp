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

void TestCanary::window()
{
    Sandbox sandbox;
    const QString pdf = sandbox.path(QStringLiteral("asked-for.pdf"));
    const auto ran =
        sandbox.run(QStringLiteral(CANARY_WINDOW), {sandbox.path(QStringLiteral("work.rinnalla")), m_marked, pdf},
                    m_secret.toUtf8() + '\n');
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(QFile::exists(pdf));
    QVERIFY(sandbox.bytesRecorded() > 100'000);
    QCOMPARE(sandbox.findings(m_marked, {}), QStringList()); // the sheet itself does not name the client
    QCOMPARE(sandbox.findings(m_secret, {}), QStringList());
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
