// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/sheetcatalogue.h"
#include "tests/core/sheets/datacopy.h"
#include "tests/support/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Rinnalla;

namespace {

const QDate Day(2026, 11, 21);
/// Every topic is there in these …
const QStringList MostLanguages{QStringLiteral("fi"), QStringLiteral("fi-x-selko"), QStringLiteral("sv"),
                                QStringLiteral("en"), QStringLiteral("ru"),         QStringLiteral("uk"),
                                QStringLiteral("et"), QStringLiteral("ro"),         QStringLiteral("es"),
                                QStringLiteral("ar"), QStringLiteral("th")};
/// … and the most needed ones in these too.
const QStringList SomeLanguages{QStringLiteral("prs"), QStringLiteral("ckb"), QStringLiteral("zh-Hans"),
                                QStringLiteral("vi"), QStringLiteral("so")};
const QStringList MostNeeded{QStringLiteral("help-now"), QStringLiteral("assistance-system"),
                             QStringLiteral("time-to-think"), QStringLiteral("health-after-violence")};

const SheetCatalogue& builtIn()
{
    static const auto catalogue = SheetCatalogue::load();
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().message));
    return *catalogue;
}

SheetPage pageOf(const SheetRequest& request, const QDate& day = Day)
{
    const auto page = builtIn().page(request, day);
    if (!page)
        qFatal("%s", qPrintable(page.error().message));
    return *page;
}

QStringList allTopics()
{
    return builtIn().topics(QStringLiteral("support")) + builtIn().topics(QStringLiteral("serie"));
}

QString allText(const SheetPage& page)
{
    return toText(page);
}

const QString Isolate(QChar(0x2066));
const QString Pop(QChar(0x2069));

} // namespace

class TestSheetCatalogue : public QObject {
    Q_OBJECT

private slots:
    void hasFourteenTopicsInTheirLanguages()
    {
        const auto& catalogue = builtIn();
        const QStringList topics = catalogue.topics(QStringLiteral("support"));
        QCOMPARE(topics, QStringList({QStringLiteral("help-now"), QStringLiteral("assistance-system"),
                                      QStringLiteral("lawyer-interpreter-support"), QStringLiteral("is-it-trafficking"),
                                      QStringLiteral("time-to-think"), QStringLiteral("residence-permits"),
                                      QStringLiteral("police-or-not"), QStringLiteral("selling-sex-and-law"),
                                      QStringLiteral("health-after-violence"), QStringLiteral("safe-place"),
                                      QStringLiteral("money"), QStringLiteral("your-information"),
                                      QStringLiteral("talking-and-peers")}));
        QCOMPARE(catalogue.topics(QStringLiteral("serie")), QStringList(QStringLiteral("own-thoughts")));
        QCOMPARE(catalogue.editions().size(), 14 * 11 + 4 * 5);
        for (const QString& topic : topics + catalogue.topics(QStringLiteral("serie")))
            for (const QString& language : MostLanguages) {
                const SheetEdition* edition = catalogue.edition(topic, language);
                QVERIFY(edition);
                QCOMPARE(edition->version, 1);
                QCOMPARE(edition->doNotUseAfter, QDate(2027, 2, 21));
                QVERIFY(edition->state(Day) == SheetState::Unchecked);
            }
        for (const QString& topic : MostNeeded)
            for (const QString& language : SomeLanguages)
                QVERIFY2(catalogue.edition(topic, language), qPrintable(topic + u'/' + language));
        QCOMPARE(catalogue.languageName(QStringLiteral("th")), QStringLiteral("ไทย"));
        QCOMPARE(catalogue.title(QStringLiteral("help-now"), QStringLiteral("sv-FI")), QStringLiteral("Hjälp nu"));
        QCOMPARE(catalogue.title(QStringLiteral("help-now"), QStringLiteral("de")), QStringLiteral("Help now"));
    }

    void stateFollowsTheDay()
    {
        SheetEdition edition;
        edition.doNotUseAfter = QDate(2027, 2, 21);
        QVERIFY(edition.state(QDate(2027, 2, 21)) == SheetState::Unchecked);
        QVERIFY(edition.state(QDate(2027, 2, 22)) == SheetState::Expired);
        edition.checked = true;
        QVERIFY(edition.state(QDate(2027, 2, 21)) == SheetState::Checked);
        QVERIFY(edition.state(QDate(2027, 2, 22)) == SheetState::Expired);
    }

    void everyLanguageHasTheSameRows()
    {
        for (const QString& topic : allTopics()) {
            const SheetPage original = pageOf({topic, QStringLiteral("fi"), {}, SheetFormat::A4});
            for (const QString& language : builtIn().languages(topic)) {
                const SheetPage page = pageOf({topic, language, {}, SheetFormat::A4});
                QCOMPARE(page.blocks.size(), original.blocks.size());
                for (qsizetype i = 0; i < page.blocks.size(); ++i) {
                    QVERIFY(page.blocks.at(i).kind == original.blocks.at(i).kind);
                    QCOMPARE(page.blocks.at(i).number, original.blocks.at(i).number);
                    QCOMPARE(page.blocks.at(i).cells.first().phone, original.blocks.at(i).cells.first().phone);
                    QVERIFY(!toText(page.blocks.at(i).cells.first().text).isEmpty());
                }
            }
        }
    }

    void sideBySidePairsTheRows()
    {
        const SheetPage page =
            pageOf({QStringLiteral("help-now"), QStringLiteral("ar"), QStringLiteral("fi"), SheetFormat::A4});
        QCOMPARE(page.columns.size(), 2);
        QVERIFY(page.columns.at(0).rightToLeft);
        QVERIFY(!page.columns.at(1).rightToLeft);
        const SheetPage arabic = pageOf({QStringLiteral("help-now"), QStringLiteral("ar"), {}, SheetFormat::A4});
        const SheetPage finnish = pageOf({QStringLiteral("help-now"), QStringLiteral("fi"), {}, SheetFormat::A4});
        for (qsizetype i = 0; i < page.blocks.size(); ++i) {
            QCOMPARE(page.blocks.at(i).cells.size(), 2);
            QCOMPARE(page.blocks.at(i).cells.at(0), arabic.blocks.at(i).cells.at(0));
            QCOMPARE(page.blocks.at(i).cells.at(1), finnish.blocks.at(i).cells.at(0));
        }
        QCOMPARE(page.footers.size(), 2);
        QCOMPARE(page.stamps.size(), 2);
        QVERIFY(!toText(page.footers.at(0)).contains(QStringLiteral("migri.fi"))); // sources once
        QVERIFY(toText(page.footers.at(1)).contains(QStringLiteral("migri.fi")));
    }

    /// The client carries it: no newspaper, no shop for copies, no page nobody answers for.
    void onlyPublishersStandOnPaper()
    {
        QFile file(QStringLiteral(":/facts/facts.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList publishers = QJsonDocument::fromJson(file.readAll())
                                           .object()
                                           .value(QStringLiteral("publishers"))
                                           .toVariant()
                                           .toStringList();
        QVERIFY(publishers.contains(QStringLiteral("migri.fi")));
        for (const QString& stranger : {QStringLiteral("lenta.ru"), QStringLiteral("9pdf.co")})
            QVERIFY(!publishers.contains(stranger));
        int named = 0;
        for (const QString& topic : allTopics())
            for (const QString& language : builtIn().languages(topic)) {
                const SheetPage page = pageOf({topic, language, {}, SheetFormat::A4});
                for (const QString& host : hostsIn(toText(page.footers.first()))) {
                    QVERIFY2(publishers.contains(host), qPrintable(topic + u' ' + host));
                    ++named;
                }
            }
        QVERIFY(named > 300);
    }

    void numbersAddressesAndTermsAreIsolated()
    {
        for (const QString& topic : allTopics())
            for (const QString& language : builtIn().languages(topic)) {
                const SheetPage page = pageOf({topic, language, {}, SheetFormat::A4});
                bool inside = false;
                const QString text = allText(page).remove(
                    QRegularExpression(QStringLiteral("^[0-9]+ "), QRegularExpression::MultilineOption));
                for (const QChar c : text) {
                    if (c == Isolate.front() || c == Pop.front()) {
                        QCOMPARE(inside, c == Pop.front()); // never one within another, always closed
                        inside = c == Isolate.front();
                    }
                    QVERIFY2(!c.isDigit() || inside, qPrintable(topic + u'/' + language));
                    QVERIFY(c != u'{' && c != u'}');
                }
            }
        const QString arabic = allText(pageOf({QStringLiteral("help-now"), QStringLiteral("ar"), {}, SheetFormat::A4}));
        QVERIFY(arabic.contains(Isolate + QStringLiteral("116\u00a0006") + Pop));
        QVERIFY(arabic.contains(Isolate + QStringLiteral("hätänumero") + Pop));
        QVERIFY(arabic.contains(Isolate + QStringLiteral("18") + Pop));
        QVERIFY(arabic.contains(Isolate + QStringLiteral("09:00–20:00") + Pop));
        QVERIFY(arabic.contains(Isolate + QStringLiteral("21/2/2027") + Pop));
        const QString system =
            allText(pageOf({QStringLiteral("assistance-system"), QStringLiteral("ar"), {}, SheetFormat::A4}));
        QVERIFY(system.contains(Isolate + QStringLiteral("ihmiskauppa.auttamisjarjestelma@migri.fi") + Pop));
    }

    void rightToLeftTextHoldsNoBareLatin()
    {
        int pages = 0;
        for (const SheetEdition& edition : builtIn().editions()) {
            const SheetPage page = pageOf({edition.topic, edition.language, {}, SheetFormat::A4});
            if (!page.columns.first().rightToLeft)
                continue;
            ++pages;
            for (const SheetBlock& block : page.blocks)
                for (const SheetRun& run : block.cells.first().text)
                    for (const QChar c : run.text)
                        QVERIFY2(c.script() != QChar::Script_Latin || run.isolated
                                     || block.kind == SheetBlock::Kind::Call, // names stand alone on their line
                                 qPrintable(run.text));
        }
        QCOMPARE(pages, 14 + 4 + 4); // Arabic, Dari, Sorani
    }

    void placeholdersAreFilledFromTheData()
    {
        const QString finnish =
            allText(pageOf({QStringLiteral("lawyer-interpreter-support"), QStringLiteral("fi"), {}, SheetFormat::A4}))
                .remove(Isolate)
                .remove(Pop);
        QVERIFY(finnish.contains(QStringLiteral("neuvoo ja tukee (ruotsi: ma–pe 12:00–14:00).")));
        QVERIFY(finnish.contains(QStringLiteral("Älä käytä 21.2.2027 jälkeen")));
        QVERIFY(finnish.contains(QStringLiteral("Versio 1 · Tiedot koottu 21.11.2026")));
        QVERIFY(finnish.contains(QStringLiteral("Lähteet: ")));
        const QString help = allText(pageOf({QStringLiteral("help-now"), QStringLiteral("sv"), {}, SheetFormat::A4}))
                                 .remove(Isolate)
                                 .remove(Pop);
        QVERIFY(help.contains(QStringLiteral("varje dag, dygnet runt · avgiftsfri · du behöver inte säga ditt namn · "
                                             "Språk: finska, svenska, engelska")));
        QVERIFY(help.contains(QStringLiteral("2027-02-21")));
        const QString peers = allText(pageOf({QStringLiteral("talking-and-peers"), QStringLiteral("ar"), {}, {}}));
        QVERIFY(peers.contains(Isolate + QStringLiteral("suomendelfins.fi") + Pop));
    }

    void oneNumberChangesEverySheet()
    {
        DataCopy data;
        data.replace(QStringLiteral("services/services.json"), "\"phone\": \"116006\"", "\"phone\": \"116999\"");
        data.replace(QStringLiteral("services/services.json"), "\"display\": \"116 006\"", "\"display\": \"116 999\"");
        const auto catalogue = SheetCatalogue::load(data.folder());
        VERIFY_OK(catalogue);
        for (const QString& topic : {QStringLiteral("help-now"), QStringLiteral("lawyer-interpreter-support")})
            for (const QString& language : MostLanguages) {
                const QString text = toText(*catalogue->page({topic, language, {}, SheetFormat::A4}, Day));
                QVERIFY(text.contains(QStringLiteral("116\u00a0999")));
                QVERIFY(!text.contains(QStringLiteral("116\u00a0006")));
            }
    }

    void aServiceThatEndsEndsItsSheets()
    {
        DataCopy data;
        const QString name = QStringLiteral("services/services.json");
        QJsonObject root = QJsonDocument::fromJson(data.read(name)).object();
        QJsonArray services = root.value(QStringLiteral("services")).toArray();
        for (auto&& service : services) {
            QJsonObject object = service.toObject();
            if (object.value(QStringLiteral("id")).toString() == QStringLiteral("riku-lawyer"))
                object.insert(QStringLiteral("do_not_use_after"), QStringLiteral("2026-11-20"));
            service = object;
        }
        root.insert(QStringLiteral("services"), services);
        data.write(name, QJsonDocument(root).toJson());
        const auto catalogue = SheetCatalogue::load(data.folder());
        VERIFY_OK(catalogue);
        const SheetEdition* ended =
            catalogue->edition(QStringLiteral("lawyer-interpreter-support"), QStringLiteral("fi"));
        QVERIFY(ended->state(Day) == SheetState::Expired);
        QVERIFY(catalogue->edition(QStringLiteral("help-now"), QStringLiteral("fi"))->state(Day)
                == SheetState::Unchecked);
    }

    void stampsInThePagesOwnLanguage()
    {
        const SheetRequest request{QStringLiteral("help-now"), QStringLiteral("ar"), QStringLiteral("fi"),
                                   SheetFormat::A4};
        const SheetPage now = pageOf(request);
        QVERIFY(now.state == SheetState::Unchecked);
        QCOMPARE(toText(now.stamps.at(0)), QStringLiteral("لم يُراجَع: لم يؤكد أحد هذا النص بعد"));
        QCOMPARE(toText(now.stamps.at(1)),
                 QStringLiteral("Ei tarkistettu: kukaan ei ole vielä vahvistanut tätä tekstiä"));
        const SheetPage later = pageOf(request, QDate(2027, 2, 22));
        QVERIFY(later.state == SheetState::Expired);
        QCOMPARE(toText(later.stamps.at(1)), QStringLiteral("Vanhentunut: älä käytä"));

        DataCopy data;
        data.replace(QStringLiteral("sheets/sheets.json"),
                     "\"state\": \"unchecked\",\n     \"gathered_on\": \"2026-11-21\",\n     \"checked_on\": null,\n   "
                     "  \"checked_by\": null",
                     "\"state\": \"checked\", \"gathered_on\": \"2026-11-21\", \"checked_on\": \"2026-11-03\", "
                     "\"checked_by\": \"lakimies\"");
        const auto catalogue = SheetCatalogue::load(data.folder());
        VERIFY_OK(catalogue);
        const auto finnish =
            catalogue->page({QStringLiteral("help-now"), QStringLiteral("fi"), {}, SheetFormat::A4}, Day);
        QVERIFY(finnish->state == SheetState::Checked);
        QVERIFY(finnish->stamps.first().isEmpty());
        QVERIFY(toText(finnish->footers.first()).contains(QStringLiteral("Tarkistanut lakimies")));
        const auto mixed = catalogue->page(request, Day);
        QVERIFY(mixed->state == SheetState::Unchecked);
        QVERIFY(!mixed->stamps.at(0).isEmpty());
        QVERIFY(mixed->stamps.at(1).isEmpty());
    }

    void cardsAreShortAndNeutralOnesSayNothing()
    {
        const SheetPage card = pageOf({QStringLiteral("help-now"), QStringLiteral("en"), {}, SheetFormat::Card});
        QVERIFY(allText(card).split(QRegularExpression(QStringLiteral("\\s+"))).size() <= 90);
        QVERIFY(allText(card).contains(QStringLiteral("Victim Support")));
        for (const QString& language : MostLanguages + SomeLanguages) {
            const QString neutral =
                allText(pageOf({QStringLiteral("assistance-system"), language, {}, SheetFormat::Neutral}));
            QVERIFY(neutral.contains(QStringLiteral("0295\u00a0463\u00a0177")));
            const SheetEdition* edition = builtIn().edition(QStringLiteral("assistance-system"), language);
            QVERIFY(!neutral.contains(edition->title));
            QVERIFY(!neutral.contains(builtIn().services().service(QStringLiteral("nas"))->name(language)));
        }
    }

    void aCardSaysThatANumberIsNotConfirmed()
    {
        DataCopy data;
        const QString name = QStringLiteral("services/services.json");
        QJsonObject root = QJsonDocument::fromJson(data.read(name)).object();
        QJsonArray services = root.value(QStringLiteral("services")).toArray();
        for (auto&& service : services) {
            QJsonObject object = service.toObject();
            object.insert(QStringLiteral("confidence"), QStringLiteral("CONFLICT"));
            service = object;
        }
        root.insert(QStringLiteral("services"), services);
        data.write(name, QJsonDocument(root).toJson());
        const auto catalogue = SheetCatalogue::load(data.folder());
        VERIFY_OK(catalogue);
        for (const SheetFormat format :
             {SheetFormat::A4, SheetFormat::Card, SheetFormat::Neutral, SheetFormat::NeutralSheet})
            for (const SheetEdition& edition : catalogue->editions()) {
                const auto page = catalogue->page({edition.topic, edition.language, {}, format}, Day);
                VERIFY_OK(page);
                const QString mark = catalogue->phrases(edition.language)->phrase("unconfirmed");
                for (const SheetBlock& block : page->blocks)
                    if (block.kind == SheetBlock::Kind::Call)
                        QVERIFY2(toText(block.cells.first().details).endsWith(mark),
                                 qPrintable(edition.name().toString()));
            }
        const SheetPage card = pageOf({QStringLiteral("help-now"), QStringLiteral("en"), {}, SheetFormat::Card});
        QVERIFY(!allText(card).contains(builtIn().phrases(QStringLiteral("en"))->phrase("unconfirmed")));
    }

    void refusesImpossibleRequests()
    {
        const auto& catalogue = builtIn();
        const QString help = QStringLiteral("help-now");
        const QString fi = QStringLiteral("fi");
        VERIFY_FAILS(catalogue.page({QStringLiteral("nothing"), fi, {}, SheetFormat::A4}, Day), ErrorCode::NotFound);
        VERIFY_FAILS(catalogue.page({help, QStringLiteral("xx"), {}, SheetFormat::A4}, Day), ErrorCode::NotFound);
        VERIFY_FAILS(catalogue.page({help, {}, {}, SheetFormat::A4}, Day), ErrorCode::NotFound);
        VERIFY_FAILS(catalogue.page({help, fi, QStringLiteral("xx"), SheetFormat::A4}, Day), ErrorCode::NotFound);
        VERIFY_FAILS(catalogue.page({help, fi, fi, SheetFormat::A4}, Day), ErrorCode::WrongUsage);
        VERIFY_FAILS(catalogue.page({help, fi, QStringLiteral("en"), SheetFormat::Card}, Day), ErrorCode::WrongUsage);
    }

    void namesFileAndField_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("into");
        QTest::addColumn<QString>("names");
        const auto row = [](const char* name, const char* file, const char* what, const char* into, const char* names) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(what) << QByteArray(into)
                                << QString::fromUtf8(names);
        };
        const char* services = "services/services.json";
        const char* sheets = "sheets/sheets.json";
        const char* phrases = "sheets/phrases.json";
        const char* facts = "facts/facts.json";
        const char* text = "sheets/help-now/ar.md";
        row("not JSON", services, "{", "[", "JSON");
        row("number and print differ", services, "\"display\": \"112\"", "\"display\": \"113\"", "services[0].display");
        row("confidence", services, "\"confidence\": \"SEEN\"", "\"confidence\": \"SURE\"", "services[0].confidence");
        row("day", services, "\"gathered_on\": \"2026-11-21\"", "\"gathered_on\": \"2026-13-21\"",
            "services[0].gathered_on");
        row("unknown field", services, "\"free\": null", "\"fre\": null", "services[0].fre");
        row("flag", services, "\"free\": null", "\"free\": \"yes\"", "services[0].free");
        row("unknown fact of a service", services, "\"E1\"", "\"E999\"", "E999");
        row("hours", services, "\"from\": \"09:00\"", "\"from\": \"9\"", "hours[0]");
        row("day of week", services, "\"mo\"", "\"monday\"", "hours[0].days");
        row("same id", services, "\"id\": \"nas\"", "\"id\": \"emergency\"", "services[1].id");
        row("service gone", services, "\"id\": \"child-youth\"", "\"id\": \"child\"", "child-youth");
        row("name gone", services, "\"ar\": \"رقم الطوارئ\"", "\"xx\": \"x\"", "emergency");
        row("website", services, "\"website\": \"https://112.fi\"", "\"website\": \"112.fi\"", "services[0].website");
        row("website gone", services, "\"website\": \"https://suomendelfins.fi\"", "\"website\": null",
            "sheets/talking-and-peers/fi.md, row 4");
        row("no words for what is not certain", phrases, "\"not_confirmed\": [", "\"not_confirmed\": [], \"x\": [",
            "fi.not_confirmed");
        row("fact gone", facts, "\"E2\":", "\"E2x\":", "E2");
        row("number's fact", facts, "\"fact\": \"R1\"", "\"fact\": \"R99\"", "R99");
        row("number gone", facts, "\"child_age_years\":", "\"child_age\":", "child_age_years");
        row("number is text", facts, "\"value\": 30", "\"value\": \"30\"", ".value");
        row("review", facts, "\"review_months\": 3", "\"review_months\": -3", "review_months");
        row("state", sheets, "\"state\": \"unchecked\"", "\"state\": \"good\"", "languages.fi.state");
        row("checked by nobody", sheets, "\"state\": \"unchecked\"", "\"state\": \"checked\"", "languages.fi.state");
        row("version", sheets, "\"version\": 1", "\"version\": \"one\"", "languages.fi.version");
        row("compartment", sheets, "\"compartment\": \"support\"", "\"compartment\": \"other\"",
            "topics[0].compartment");
        row("unknown fact of a topic", sheets, "\"E1\"", "\"E999\"", "topics[0].facts");
        row("fact of a row not listed", sheets, "\"E1\",", "", "row 1");
        row("twice", sheets, "\"id\": \"assistance-system\"", "\"id\": \"help-now\"", "");
        row("title gone", sheets, "\"en\": \"Help now\"", "\"en\": \"\"", "title.en");
        row("another title", sheets, "\"en\": \"Help now\"", "\"en\": \"Help\"", "sheets/help-now/en.md");
        row("marker", phrases, "\"Versio %1\"", "\"Versio\"", "fi.version");
        row("phrase gone", phrases, "\"expired\": \"Vanhentunut: älä käytä\",", "", "fi.expired");
        row("weekday gone", phrases, "\"mo\": \"ma\",", "", "fi.weekdays.mo");
        row("unknown service", text, "{{call:riku}}", "{{call:nobody}}", "row 11");
        row("unknown number", text, "{{number:child_age_years}}", "{{number:age}}", "");
        row("unknown placeholder", text, "{{number:child_age_years}}", "{{years:18}}", "years:18");
        row("row gone", text, "<!-- Y1 -->", "<!-- Y2 -->", "help-now/ar.md");
    }

    void namesFileAndField()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, into);
        QFETCH(QString, names);
        DataCopy data;
        VERIFY_OK(SheetCatalogue::load(data.folder()));
        data.replace(file, what, into);
        const auto catalogue = SheetCatalogue::load(data.folder());
        QVERIFY(!catalogue);
        const QString message = catalogue.error().message;
        QVERIFY2(message.contains(names), qPrintable(message));
        QVERIFY2(message.contains(QStringLiteral(".json")) || message.contains(QStringLiteral(".md")),
                 qPrintable(message));
    }

    void languagesQtDoesNotKnowHaveTheirCustoms()
    {
        const auto text = [](const char* language) {
            return allText(pageOf({QStringLiteral("help-now"), QString::fromLatin1(language), {}, SheetFormat::A4}));
        };
        QVERIFY(text("prs").contains(Isolate + QStringLiteral("2027/2/21") + Pop));
        QVERIFY(text("ckb").contains(Isolate + QStringLiteral("2027-02-21") + Pop));
        QVERIFY(text("zh-Hans").contains(Isolate + QStringLiteral("2027/2/21") + Pop));
        QVERIFY(text("fi-x-selko").contains(Isolate + QStringLiteral("21.2.2027") + Pop));
        QVERIFY(text("fi-x-selko").contains(QStringLiteral("Rikosuhripäivystys (RIKU)"))); // the Finnish name
        for (const char* language : {"ar", "prs", "ckb"})
            QVERIFY(pageOf({QStringLiteral("help-now"), QString::fromLatin1(language), {}, {}})
                        .columns.first()
                        .rightToLeft);
    }

    void missingFilesAreNamed()
    {
        for (const char* name : {"facts/facts.json", "services/services.json", "sheets/phrases.json",
                                 "sheets/sheets.json", "sheets/help-now/th.md"}) {
            DataCopy data;
            QVERIFY(QFile::remove(data.path(QString::fromLatin1(name))));
            const auto catalogue = SheetCatalogue::load(data.folder());
            VERIFY_FAILS(catalogue, ErrorCode::NotFound);
            QVERIFY(catalogue.error().message.contains(QString::fromLatin1(name)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSheetCatalogue)
#include "testsheetcatalogue.moc"
