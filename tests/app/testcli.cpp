// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonreader.h"
#include "tests/app/clirun.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QCborArray>
#include <QCborMap>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Rinnalla;

/// What the commands do with records. The store is made with a cheap key derivation, which its key file carries.
class TestCli : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }
    void wrongUsage_data();
    void wrongUsage();
    void helpAndVersion();
    void putListShow();
    void putIsAllOrNothing();
    void listGoesPageByPage();
    void compartmentsNeverMix();
    void searches();
    void setChangesAndKeepsNotes();
    void identityIsShownOnlyWhenAsked();
    void erases();
    void csvGoesOutAndIn();
    void sheets();
    void checksSheets();
    void naughtyStrings();
    void tablesCannotMoveTheCursor();
    void secretPlacesAreNotTold();

private:
    CliRun run(const QStringList& words, const QByteArray& rest = {})
    {
        return runCli(QStringList{QStringLiteral("--store"), m_store->path(), QStringLiteral("--json")} + words,
                      "correct horse battery staple\n" + rest);
    }
    QString put(const char* kind, const QByteArray& json)
    {
        return run({QStringLiteral("put"), QLatin1StringView(kind)}, json).json()[QStringLiteral("ids")][0].toString();
    }

    std::unique_ptr<TestStore> m_store;
};

#define VERIFY_STATUS(run, expected)                                                                                   \
    do {                                                                                                               \
        const CliRun answer = (run);                                                                                   \
        QVERIFY2(answer.status == (expected),                                                                          \
                 qPrintable(QString::number(answer.status) + u' ' + QString::fromUtf8(answer.err)));                   \
    } while (false)

void TestCli::init()
{
    m_store = std::make_unique<TestStore>();
    m_store->close();
}

/// An address lies in the store all the same: it was written before the place became secret.
void TestCli::secretPlacesAreNotTold()
{
    const QString shelter = put("partner", R"({"name":"Turvakoti","addresses":[{"address_1":"Salapolku 1"}]})");
    const auto tells = [&](const QStringList& words) { return run(words).out.contains("Salapolku"); };
    const QStringList list{QStringLiteral("list"), QStringLiteral("partner")};
    const QStringList show{QStringLiteral("show"), shelter};
    QVERIFY(tells(list) && tells(show)); // not secret yet
    VERIFY_STATUS(run({QStringLiteral("set"), shelter, QStringLiteral("secret=true")}), 0);
    QVERIFY(!tells(list) && !tells(show));
}

void TestCli::wrongUsage_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words : {"",
                              "dance",
                              "stats",
                              "put",
                              "put owl",
                              "put client more",
                              "put identity",
                              "list",
                              "list identity",
                              "list client --limit 0",
                              "list client --limit x",
                              "list client --limit",
                              "list client --after x!",
                              "list partner --client 0123456789abcdef0123456789abcdef",
                              "list handout --search x",
                              "list client --compartment cellar",
                              "show",
                              "show 7",
                              "set 0123456789abcdef0123456789abcdef",
                              "erase 0123456789abcdef0123456789abcdef",
                              "erase 7 --yes",
                              "import ics f",
                              "import owl f",
                              "import csv f",
                              "import csv f --kind step",
                              "export ptv f",
                              "export csv f",
                              "sheet",
                              "sheet list --compartment x",
                              "sheet check one two",
                              "sheet print help-now --lang fi",
                              "sheet print help-now --lang fi --format scroll --out f",
                              "backup",
                              "restore",
                              "demo",
                              "demo --clients -1",
                              "demo --clients 1 --clients 2",
                              "--nonsense info",
                              "info --nonsense",
                              "--lang tlh info",
                              "--store"})
        QTest::newRow(*words ? words : "nothing") << QString::fromLatin1(words);
}

void TestCli::wrongUsage()
{
    QFETCH(const QString, words);
    const CliRun run = runCli(words.split(u' ', Qt::SkipEmptyParts));
    VERIFY_STATUS(run, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.startsWith("rinnalla-cli: "));
}

void TestCli::helpAndVersion()
{
    const CliRun version = runCli({QStringLiteral("--version")});
    VERIFY_STATUS(version, 0);
    QVERIFY(version.out.startsWith("rinnalla-cli " RINNALLA_VERSION));
    const CliRun help = runCli({QStringLiteral("--help")});
    VERIFY_STATUS(help, 0);
    for (const char* command : {"init",
                                "info",
                                "put",
                                "list",
                                "show",
                                "set",
                                "erase",
                                "sheet list",
                                "sheet print",
                                "sheet check",
                                "import",
                                "export",
                                "backup",
                                "restore",
                                "verify",
                                "passphrase",
                                "recovery-key",
                                "sync relay add",
                                "sync relay list",
                                "sync relay remove",
                                "sync team create",
                                "sync team invite",
                                "sync team join",
                                "sync team members",
                                "sync team revoke",
                                "sync team leave",
                                "sync team admin",
                                "sync now",
                                "sync conflicts",
                                "sync alarms",
                                "sync status",
                                "demo"})
        QVERIFY2(help.out.contains(QByteArray("\n  ") + command + ' '), command);
    VERIFY_STATUS(runCli({QStringLiteral("list"), QStringLiteral("--help")}), 0);
}

void TestCli::putListShow()
{
    const QString client = put("client", R"({"code_name":"Kaarna","speaks":["th"]})");
    const QString contact = put("contact", "{\n \"client\": \"" + client.toLatin1()
                                               + "\",\n \"at\": \"2026-11-21T16:30:00+02:00\",\n"
                                                 " \"channel\": \"call\", \"note\": \"Haluaa miettiä\"\n}\n");
    QCOMPARE(contact.size(), 32);
    const CliRun list = run({QStringLiteral("list"), QStringLiteral("contact"), QStringLiteral("--client"), client});
    VERIFY_STATUS(list, 0);
    QCOMPARE(list.items().size(), 1);
    QCOMPARE(list.items().at(0)[QStringLiteral("id")].toString(), contact);
    QVERIFY(list.json()[QStringLiteral("next")].isNull());
    const QJsonObject shown = run({QStringLiteral("show"), contact}).json();
    QCOMPARE(shown[QStringLiteral("note")].toString(), QStringLiteral("Haluaa miettiä"));
    QCOMPARE(QDateTime::fromString(shown[QStringLiteral("at")].toString(), Qt::ISODate).toMSecsSinceEpoch(),
             1795271400000);
    QCOMPARE(shown[QStringLiteral("history")].toArray().size(), 1);
    QCOMPARE(shown[QStringLiteral("conflicts")].toArray().size(), 0);
    VERIFY_STATUS(run({QStringLiteral("show"), QString(32, u'a')}), 1);
    const QJsonObject info = run({QStringLiteral("info")}).json();
    QCOMPARE(info[QStringLiteral("counts")][QStringLiteral("contact")].toInt(), 1);
    QCOMPARE(info[QStringLiteral("version")].toString(), QStringLiteral(RINNALLA_VERSION));
    QVERIFY(info[QStringLiteral("bytes")].toInteger() > 4096);
    QVERIFY(info[QStringLiteral("cipher")].toString().startsWith(u'4'));
    QCOMPARE(info[QStringLiteral("device")].toString().size(), 32);
}

void TestCli::putIsAllOrNothing()
{
    const CliRun bad =
        run({QStringLiteral("put"), QStringLiteral("client")},
            "{\"code_name\":\"A\"}\n{\"code_name\":\"B\"}\n{\"code_name\":\"C\",\"review_on\":\"2026-02-30\"}\n");
    VERIFY_STATUS(bad, 1);
    QVERIFY(bad.out.isEmpty());
    QVERIFY(bad.err.contains("Line 3") && bad.err.contains("review_on"));
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("client")}).items().size(), 0);
    VERIFY_STATUS(run({QStringLiteral("put"), QStringLiteral("client")}), 1); // nothing given
}

void TestCli::listGoesPageByPage()
{
    QByteArray input;
    for (int i = 0; i < 120; ++i)
        input += "{\"code_name\":\"N" + QByteArray::number(i) + "\"}\n";
    QCOMPARE(
        run({QStringLiteral("put"), QStringLiteral("client")}, input).json()[QStringLiteral("ids")].toArray().size(),
        120);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("client")}).items().size(), 50);
    QSet<QString> seen;
    QStringList more;
    for (int page = 0; page < 3; ++page) {
        const CliRun list =
            run(QStringList{QStringLiteral("list"), QStringLiteral("client"), QStringLiteral("--limit=40")} + more);
        QCOMPARE(list.items().size(), 40);
        for (const QJsonValue& item : list.items())
            seen += item[QStringLiteral("code_name")].toString();
        more = QStringList{QStringLiteral("--after"), list.json()[QStringLiteral("next")].toString()};
    }
    QCOMPARE(seen.size(), 120);
    QCOMPARE(more.last(), QString());
}

void TestCli::compartmentsNeverMix()
{
    const QString serie = put("client", R"({"code_name":"Kuura","compartment":"serie"})");
    put("contact",
        R"({"at":"2026-11-21T16:30:00Z","channel":"call","note":"salaisuus","client":")" + serie.toLatin1() + "\"}");
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("client")}).items().size(), 0);
    QCOMPARE(
        run({QStringLiteral("list"), QStringLiteral("contact"), QStringLiteral("--search"), QStringLiteral("salai")})
            .items()
            .size(),
        0);
    const QStringList other{QStringLiteral("--compartment"), QStringLiteral("serie")};
    QCOMPARE(run(QStringList{QStringLiteral("list"), QStringLiteral("client")} + other).items().size(), 1);
    QCOMPARE(run(QStringList{QStringLiteral("list"), QStringLiteral("contact"), QStringLiteral("--search"),
                             QStringLiteral("salai")}
                 + other)
                 .items()
                 .size(),
             1);
}

void TestCli::searches()
{
    QByteArray input;
    for (int i = 0; i < 5; ++i)
        input += "{\"at\":\"2026-11-21T16:30:00Z\",\"channel\":\"call\",\"note\":\"turvakotiin " + QByteArray::number(i)
                 + "\"}\n";
    VERIFY_STATUS(run({QStringLiteral("put"), QStringLiteral("contact")}, input), 0);
    const QStringList find{QStringLiteral("list"),      QStringLiteral("contact"), QStringLiteral("--search"),
                           QStringLiteral("TURVAKOTI"), QStringLiteral("--limit"), QStringLiteral("3")};
    const CliRun first = run(find);
    QCOMPARE(first.items().size(), 3);
    const CliRun second =
        run(find + QStringList{QStringLiteral("--after"), first.json()[QStringLiteral("next")].toString()});
    QCOMPARE(second.items().size(), 2);
    QVERIFY(second.json()[QStringLiteral("next")].isNull());
    QVERIFY(second.items().at(0)[QStringLiteral("id")] != first.items().at(2)[QStringLiteral("id")]);
}

void TestCli::setChangesAndKeepsNotes()
{
    const QString contact = put("contact", R"({"at":"2026-11-21T16:30:00Z","channel":"call","note":"first"})");
    const CliRun set = run({QStringLiteral("set"), contact, QStringLiteral("minutes=20"), QStringLiteral("topics=a, b"),
                            QStringLiteral("note=second")});
    VERIFY_STATUS(set, 0);
    QVERIFY(set.err.contains("addendum"));
    const QJsonObject shown = run({QStringLiteral("show"), contact}).json();
    QCOMPARE(shown[QStringLiteral("note")].toString(), QStringLiteral("first"));
    QCOMPARE(shown[QStringLiteral("minutes")].toInt(), 20);
    QCOMPARE(shown[QStringLiteral("topics")].toArray().size(), 2);
    QCOMPARE(shown[QStringLiteral("addenda")][0][QStringLiteral("text")].toString(), QStringLiteral("second"));
    QCOMPARE(shown[QStringLiteral("history")].toArray().size(), 2);
    VERIFY_STATUS(run({QStringLiteral("set"), contact, QStringLiteral("minutes=many")}), 1);
    VERIFY_STATUS(run({QStringLiteral("set"), contact, QStringLiteral("note=")}), 1);
    VERIFY_STATUS(run({QStringLiteral("set"), contact, QStringLiteral("client=") + QString(32, u'a')}), 1);
    VERIFY_STATUS(run({QStringLiteral("set"), QString(32, u'a'), QStringLiteral("minutes=1")}), 1);
}

void TestCli::identityIsShownOnlyWhenAsked()
{
    const QString client = put("client", R"({"code_name":"Kaarna","identity":{"name":"Somebody"}})");
    QVERIFY(!run({QStringLiteral("show"), client}).out.contains("Somebody"));
    QVERIFY(!run({QStringLiteral("list"), QStringLiteral("client")}).out.contains("Somebody"));
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("access")}).items().size(), 1); // that the card was opened
    const QJsonObject shown = run({QStringLiteral("show"), client, QStringLiteral("--identity")}).json();
    QCOMPARE(shown[QStringLiteral("identity")][QStringLiteral("name")].toString(), QStringLiteral("Somebody"));
    const CliRun looks = run({QStringLiteral("list"), QStringLiteral("access"), QStringLiteral("--client"), client});
    QCOMPARE(looks.items().size(), 3);
    VERIFY_STATUS(run({QStringLiteral("show"), shown[QStringLiteral("identity")][QStringLiteral("id")].toString()}), 1);
    VERIFY_STATUS(
        run({QStringLiteral("set"), looks.items().at(0)[QStringLiteral("id")].toString(), QStringLiteral("worker=x")}),
        1);
}

void TestCli::erases()
{
    const QString client = put("client", R"({"code_name":"Kaarna"})");
    VERIFY_STATUS(run({QStringLiteral("erase"), client}), 2);
    VERIFY_STATUS(run({QStringLiteral("show"), client}), 0);
    VERIFY_STATUS(run({QStringLiteral("erase"), client, QStringLiteral("--yes")}), 0);
    VERIFY_STATUS(run({QStringLiteral("show"), client}), 1);
    VERIFY_STATUS(run({QStringLiteral("erase"), client, QStringLiteral("--yes")}), 1);
}

void TestCli::csvGoesOutAndIn()
{
    put("client", R"({"code_name":"=1+1","speaks":["fi","th"]})");
    const QString file = m_store->folder() + QStringLiteral("/out.csv");
    const QStringList kind{QStringLiteral("--kind"), QStringLiteral("client")};
    const CliRun out = run(QStringList{QStringLiteral("export"), QStringLiteral("csv"), file} + kind);
    VERIFY_STATUS(out, 0);
    QVERIFY(out.err.contains("not encrypted"));
    VERIFY_STATUS(run(QStringList{QStringLiteral("export"), QStringLiteral("csv"), file} + kind),
                  1); // never over a file
    VERIFY_STATUS(run(QStringList{QStringLiteral("import"), QStringLiteral("csv"), file} + kind), 1); // the id is there

    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadWrite));
    QCOMPARE(csv.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QByteArray text = csv.readAll();
    QVERIFY(text.contains("\"'=1+1\""));
    text.replace(text.indexOf("\r\n") + 3, 32, QByteArray(32, 'c'));
    csv.seek(0);
    csv.write(text);
    csv.close();
    const CliRun dry =
        run(QStringList{QStringLiteral("import"), QStringLiteral("csv"), file, QStringLiteral("--dry-run")} + kind);
    VERIFY_STATUS(dry, 0);
    QCOMPARE(dry.json()[QStringLiteral("records")].toInt(), 1);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("client")}).items().size(), 1);
    VERIFY_STATUS(run(QStringList{QStringLiteral("import"), QStringLiteral("csv"), file} + kind), 0);
    QCOMPARE(run({QStringLiteral("show"), QString(32, u'c')}).json()[QStringLiteral("code_name")].toString(),
             QStringLiteral("=1+1"));
}

void TestCli::sheets()
{
    const CliRun list = runCli({QStringLiteral("--json"), QStringLiteral("sheet"), QStringLiteral("list")});
    VERIFY_STATUS(list, 0);
    QCOMPARE(list.items().size(), 13 * 11 + 4 * 5); // the topics of one compartment only
    const CliRun apart = runCli({QStringLiteral("--json"), QStringLiteral("sheet"), QStringLiteral("list"),
                                 QStringLiteral("--compartment"), QStringLiteral("serie")});
    QCOMPARE(apart.items().size(), 11);
    for (const QJsonValue& item : apart.items())
        QCOMPARE(item[QStringLiteral("topic")].toString(), QStringLiteral("own-thoughts"));
    for (const QJsonValue& item : list.items())
        for (const char* name : {"topic", "language", "version", "checked_on", "do_not_use_after", "state"})
            QVERIFY2(item.toObject().contains(QLatin1StringView(name)), name);

    const QString client = put("client", R"({"code_name":"Kaarna"})");
    const QString file = m_store->folder() + QStringLiteral("/sheet.pdf");
    const QStringList print{QStringLiteral("sheet"),  QStringLiteral("print"), QStringLiteral("help-now"),
                            QStringLiteral("--lang"), QStringLiteral("ar"),    QStringLiteral("--beside"),
                            QStringLiteral("fi"),     QStringLiteral("--out"), file};
    const QStringList toClient{QStringLiteral("--client"),     client,
                               QStringLiteral("--paper-safe"), QStringLiteral("yes"),
                               QStringLiteral("--because"),    QStringLiteral("practice")};
    const CliRun nobody = run(print + QStringList(toClient).replaceInStrings(client, QString(32, u'a')));
    VERIFY_STATUS(nobody, 1);
    QVERIFY(!QFile::exists(file));
    const CliRun printed = run(print + toClient);
    VERIFY_STATUS(printed, 0);
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
    const CliRun handouts =
        run({QStringLiteral("list"), QStringLiteral("handout"), QStringLiteral("--client"), client});
    QCOMPARE(handouts.items().size(), 1);
    QCOMPARE(handouts.items().at(0)[QStringLiteral("languages")].toArray(),
             (QJsonArray{QStringLiteral("ar"), QStringLiteral("fi")}));
    VERIFY_STATUS(
        runCli(QStringList(print).replaceInStrings(QStringLiteral("help-now"), QStringLiteral("no-such-topic"))), 1);
    // What is kept apart does not come into the papers of a client of the other compartment.
    QVERIFY(QFile::remove(file));
    VERIFY_STATUS(
        run(QStringList(print).replaceInStrings(QStringLiteral("help-now"), QStringLiteral("own-thoughts")) + toClient),
        1);
    QVERIFY(!QFile::exists(file));
}

void TestCli::checksSheets()
{
    const auto rules = [](const CliRun& run) {
        QStringList names;
        for (const QJsonValue& item : run.items())
            names += item[QStringLiteral("rule")].toString();
        return names;
    };
    const QStringList check{QStringLiteral("--json"), QStringLiteral("sheet"), QStringLiteral("check")};
    QStringList builtIn = rules(runCli(check));
    builtIn.removeAll(QStringLiteral("expiry")); // the days of the data, not of the program
    QCOMPARE(builtIn, QStringList());

    const QDir resources(qEnvironmentVariable("RINNALLA_SOURCE_DIR") + QStringLiteral("/resources"));
    QTemporaryDir folder;
    for (const char* part : {"facts", "services", "sheets"}) {
        QDirIterator files(resources.filePath(QString::fromLatin1(part)), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString from = files.next();
            const QString to = folder.filePath(resources.relativeFilePath(from));
            QVERIFY(QDir().mkpath(QFileInfo(to).path()) && QFile::copy(from, to));
        }
    }
    QFile text(folder.filePath(QStringLiteral("sheets/help-now/uk.md")));
    QVERIFY(text.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(text.open(QIODevice::Append) && text.write("\n13. **Нове:** зателефонуйте 112.\n<!-- Y1 -->\n") > 0);
    text.close();
    const CliRun refused = runCli(check + QStringList(folder.path()));
    VERIFY_STATUS(refused, 1);
    QVERIFY(refused.err.startsWith("rinnalla-cli: "));
    QVERIFY(rules(refused).contains(QStringLiteral("structure")));
    for (const char* name : {"level", "rule", "file", "row", "message"})
        QVERIFY2(refused.items().first().toObject().contains(QLatin1StringView(name)), name);
    const CliRun people = runCli({QStringLiteral("sheet"), QStringLiteral("check"), folder.path()});
    VERIFY_STATUS(people, 1);
    QVERIFY(people.out.contains("sheets/help-now/uk.md"));
    VERIFY_STATUS(runCli(check + QStringList(folder.filePath(QStringLiteral("nothing")))), 1);
}

void TestCli::naughtyStrings()
{
    QFile file(qEnvironmentVariable("RINNALLA_SOURCE_DIR") + QStringLiteral("/tests/data/blns.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QCborArray strings = JsonReader::value(file.readAll())->toArray();
    QCOMPARE(strings.size(), 515);
    QByteArray clients;
    QByteArray contacts;
    for (const QCborValue text : strings) {
        clients +=
            QJsonDocument(QJsonObject{{QStringLiteral("code_name"), text.toString()}}).toJson(QJsonDocument::Compact)
            + '\n';
        contacts += QJsonDocument(QJsonObject{{QStringLiteral("at"), QStringLiteral("2026-11-21T16:30:00Z")},
                                              {QStringLiteral("channel"), QStringLiteral("call")},
                                              {QStringLiteral("place"), text.toString()},
                                              {QStringLiteral("note"), text.toString()}})
                        .toJson(QJsonDocument::Compact)
                    + '\n';
    }
    VERIFY_STATUS(run({QStringLiteral("put"), QStringLiteral("client")}, clients), 0);
    VERIFY_STATUS(run({QStringLiteral("put"), QStringLiteral("contact")}, contacts), 0);
    const QStringList all{QStringLiteral("--limit"), QStringLiteral("1000")};
    const auto listed = JsonReader::value(run(QStringList{QStringLiteral("list"), QStringLiteral("client")} + all).out);
    const auto met = JsonReader::value(run(QStringList{QStringLiteral("list"), QStringLiteral("contact")} + all).out);
    VERIFY_OK(listed);
    VERIFY_OK(met);
    const QCborArray clientItems = listed->toMap().value(QStringLiteral("items")).toArray();
    const QCborArray contactItems = met->toMap().value(QStringLiteral("items")).toArray();
    QCOMPARE(clientItems.size(), 515);
    for (qsizetype i = 0; i < 515; ++i) {
        const QCborMap contact = contactItems.at(i).toMap();
        QCOMPARE(clientItems.at(i).toMap().value(QStringLiteral("code_name")), strings.at(i));
        QCOMPARE(contact.value(QStringLiteral("place")), strings.at(i));
        QCOMPARE(contact.value(QStringLiteral("note")), strings.at(i));
    }
    // Shown one by one, and changed through the words of the command line.
    for (const qsizetype i : {0, 1, 100, 300, 514}) {
        const QString id = contactItems.at(i).toMap().value(QStringLiteral("id")).toString();
        const auto shown = JsonReader::value(run({QStringLiteral("show"), id}).out);
        QCOMPARE(shown->toMap().value(QStringLiteral("note")), strings.at(i));
    }
    VERIFY_STATUS(runCli({QStringLiteral("--store"), m_store->path(), QStringLiteral("list"), QStringLiteral("client")},
                         "correct horse battery staple\n"),
                  0);
}

void TestCli::tablesCannotMoveTheCursor()
{
    put("client", R"({"code_name":"a\u001b[2Jb\u202ec\nd"})");
    const CliRun list =
        runCli({QStringLiteral("--store"), m_store->path(), QStringLiteral("list"), QStringLiteral("client")},
               "correct horse battery staple\n");
    VERIFY_STATUS(list, 0);
    QVERIFY(!list.out.contains('\x1b') && !list.out.contains("\xE2\x80\xAE"));
    QCOMPARE(list.out.count('\n'), 2);
}

QTEST_GUILESS_MAIN(TestCli)
#include "testcli.moc"
