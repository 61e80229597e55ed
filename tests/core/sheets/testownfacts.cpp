// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sheets/ownwords.h"

#include <QJsonArray>

using namespace Rinnalla;

/// Numbers, services, facts and languages of the organisation's own.
class TestOwnFacts : public QObject {
    Q_OBJECT

private slots:
    void factsChangeEverySheet();
    void aServiceMayBeExtended();
    void pricesHoursAndLanguages();
    void everythingUsedEndsASheet_data();
    void everythingUsedEndsASheet();
    void aFactThatWasCheckedHoldsLonger();
    void whatIsDoubtedIsUnchecked_data();
    void whatIsDoubtedIsUnchecked();
    void whatIsNoLongerKnownIsNotPrinted_data();
    void whatIsNoLongerKnownIsNotPrinted();
    void aServiceOfOnesOwn();
    void aLanguageOfOnesOwn();
    void wrongFacts_data();
    void wrongFacts();
    void sheetsWithAFact();
};

void TestOwnFacts::factsChangeEverySheet()
{
    const SheetCatalogue laid =
        builtIn().with({{}, {fact("number/reflection_min_days", {{QStringLiteral("value"), 77}})}});
    QCOMPARE(laid.facts().number(QStringLiteral("reflection_min_days")), 77);
    for (const QString& language : laid.languages(English.topic))
        QVERIFY(toText(*laid.page(sheet(English.topic, language), Day)).contains(QStringLiteral("77")));
    QVERIFY(builtIn().facts().number(QStringLiteral("reflection_min_days")) != 77);
    const SheetCatalogue phone =
        builtIn().with({{},
                        {fact("service/nas", {{QStringLiteral("phone"), QStringLiteral("+358700000000")},
                                              {QStringLiteral("display"), QStringLiteral("0700 000 000")}})}});
    QVERIFY(toText(*phone.page(request(), Day)).remove(QChar::Nbsp).contains(QStringLiteral("0700000000")));
}

void TestOwnFacts::aServiceMayBeExtended()
{
    const QDate end = Day.addDays(3);
    const SheetCatalogue shorter =
        builtIn().with({{}, {fact("service/nas", {{QStringLiteral("do_not_use_after"), end.toString(Qt::ISODate)}})}});
    QCOMPARE(edition(shorter).doNotUseAfter, end);
    QVERIFY(edition(shorter).state(end.addDays(1)) == SheetState::Expired);
    QVERIFY(edition(builtIn()).state(end.addDays(1)) == SheetState::Unchecked);
}

/// What is printed of them comes from one place into every language.
void TestOwnFacts::pricesHoursAndLanguages()
{
    const SheetCatalogue laid =
        builtIn().with({{},
                        {fact("number/shelter_fee_eur", {{QStringLiteral("value"), 25}}),
                         fact("service/nollalinja", {{QStringLiteral("languages"), QJsonArray{QStringLiteral("th")}}}),
                         fact("service/crisis-service",
                              {{QStringLiteral("hours"),
                                QJsonArray{QJsonObject{{QStringLiteral("days"), QJsonArray{QStringLiteral("sa")}},
                                                       {QStringLiteral("from"), QStringLiteral("11:00")},
                                                       {QStringLiteral("to"), QStringLiteral("13:00")}}}}})}});
    const auto differs = [&](const char* topic, const char* said) {
        const QString id = QString::fromLatin1(topic);
        for (const QString& language : laid.languages(id)) {
            const QString words = QString::fromUtf8(said).replace(
                QStringLiteral("%1"), laid.phrases(language)->languages({QStringLiteral("th")}));
            QVERIFY2(toText(*laid.page(sheet(id, language), Day)).contains(words), qPrintable(id + u'/' + language));
            QVERIFY(!toText(*builtIn().page(sheet(id, language), Day)).contains(words));
        }
    };
    differs("help-now", "25\u00a0€");
    differs("safe-place", "25\u00a0€");
    differs("talking-and-peers", ": %1");
    differs("money", "11:00–13:00");
    differs("safe-place", "11:00–13:00");
}

void TestOwnFacts::everythingUsedEndsASheet_data()
{
    QTest::addColumn<QString>("key");
    for (const char* key : {"fact/R1", "number/reflection_min_days", "service/nas"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestOwnFacts::everythingUsedEndsASheet()
{
    QFETCH(QString, key);
    const QDate end = Day.addDays(3);
    const QJsonObject value{{QStringLiteral("do_not_use_after"), end.toString(Qt::ISODate)}};
    const SheetCatalogue laid = builtIn().with({{}, {fact(qPrintable(key), value)}});
    for (const SheetEdition& each : laid.editions()) {
        const bool uses = laid.factKeys(each.name()).contains(key);
        const QDate before = edition(builtIn(), each.name()).doNotUseAfter;
        QCOMPARE(each.doNotUseAfter, uses ? end : before);
    }
    QVERIFY(edition(laid).state(end) == SheetState::Unchecked);
    QVERIFY(edition(laid).state(end.addDays(1)) == SheetState::Expired);
    QVERIFY(laid.page(request(), end.addDays(1))->state == SheetState::Expired);
}

void TestOwnFacts::aFactThatWasCheckedHoldsLonger()
{
    const QDate on(2027, 2, 1);
    OwnFact asBuiltIn = fact("fact/R1", {});
    OwnFact changed = fact("number/reflection_min_days", {{QStringLiteral("value"), 31}});
    asBuiltIn.check = changed.check = {Role, on, {}};
    const SheetCatalogue laid = builtIn().with({{}, {asBuiltIn, changed}});
    QVERIFY(builtIn().facts().fact(QStringLiteral("R1"))->doNotUseAfter < on.addMonths(3));
    QCOMPARE(laid.facts().fact(QStringLiteral("R1"))->doNotUseAfter, on.addMonths(3));
    QCOMPARE(laid.facts().lastDayOf(QStringLiteral("reflection_min_days")), on.addMonths(3));
    changed.check = {};
    QCOMPARE(builtIn().with({{}, {changed}}).facts().lastDayOf(QStringLiteral("reflection_min_days")),
             builtIn().facts().lastDayOf(QStringLiteral("reflection_min_days")));
}

void TestOwnFacts::whatIsDoubtedIsUnchecked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("confidence");
    QTest::addColumn<bool>("checked");
    QTest::newRow("from memory") << QStringLiteral("fact/R1") << QStringLiteral("MEMORY") << false;
    QTest::newRow("sources disagree") << QStringLiteral("fact/R4") << QStringLiteral("CONFLICT") << false;
    QTest::newRow("a service") << QStringLiteral("service/nas") << QStringLiteral("NOT-FOUND") << false;
    QTest::newRow("older") << QStringLiteral("fact/R1") << QStringLiteral("SEEN-OLD") << true;
    QTest::newRow("confirmed at last") << QStringLiteral("fact/N9") << QStringLiteral("SEEN") << true;
    QTest::newRow("of another sheet") << QStringLiteral("fact/X1") << QStringLiteral("MEMORY") << true;
}

/// A check holds while nothing it vouches for is less sure than it was.
void TestOwnFacts::whatIsDoubtedIsUnchecked()
{
    QFETCH(QString, key);
    QFETCH(QString, confidence);
    QFETCH(bool, checked);
    const OwnFact doubted = fact(qPrintable(key), {{QStringLiteral("confidence"), confidence}});
    OwnSheet check = checkOf(words());
    const SheetCatalogue laid = builtIn().with({{check}, {doubted}});
    QCOMPARE(edition(laid).state(Day), checked ? SheetState::Checked : SheetState::Unchecked);
    QCOMPARE(edition(laid).checkedOn.isValid(), checked);
    check.checkedDigest = laid.checkDigest(words()); // read again, knowing of the doubt
    QCOMPARE(edition(builtIn().with({{check}, {doubted}})).state(Day), SheetState::Checked);
    // Words that were checked when they were shipped are no exception.
    DataCopy shipped;
    shipped.write(QStringLiteral("sheets/sheets.json"),
                  shipped.read(QStringLiteral("sheets/sheets.json"))
                      .replace("\"state\": \"unchecked\"", "\"state\": \"checked\"")
                      .replace("\"checked_on\": null", "\"checked_on\": \"2026-11-21\"")
                      .replace("\"checked_by\": null", "\"checked_by\": \"lawyer\""));
    const auto with = SheetCatalogue::load(shipped.folder(), {{}, {doubted}});
    VERIFY_OK(with);
    QCOMPARE(edition(*with).state(Day), checked ? SheetState::Checked : SheetState::Unchecked);
}

void TestOwnFacts::whatIsNoLongerKnownIsNotPrinted_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonObject>("value");
    QTest::addColumn<QString>("told");
    const QJsonValue none;
    QTest::newRow("number") << QStringLiteral("number/reflection_min_days")
                            << QJsonObject{{QStringLiteral("value"), none}}
                            << QStringLiteral("number/reflection_min_days");
    QTest::newRow("telephone") << QStringLiteral("service/nas")
                               << QJsonObject{{QStringLiteral("phone"), none}, {QStringLiteral("display"), none}}
                               << QStringLiteral("service/nas/phone");
    QTest::newRow("price") << QStringLiteral("number/assistance_fee_eur")
                           << QJsonObject{{QStringLiteral("value"), none}}
                           << QStringLiteral("number/assistance_fee_eur");
    QTest::newRow("ended") << QStringLiteral("service/nas") << QJsonObject{{QStringLiteral("ended"), true}}
                           << QStringLiteral("service/nas");
}

/// Texts that print it say what is missing and are given to nobody; all others are as they were.
void TestOwnFacts::whatIsNoLongerKnownIsNotPrinted()
{
    QFETCH(QString, key);
    QFETCH(QJsonObject, value);
    QFETCH(QString, told);
    QList<Error> refused;
    const OwnLibrary library{{own(lighter())}, {fact(qPrintable(key), value)}}; // own words do not give way
    const SheetCatalogue laid = builtIn().with(library, &refused);
    QVERIFY(refused.isEmpty());
    const SheetEdition& gone = edition(laid);
    QVERIFY(gone.isOwn);
    QVERIFY2(gone.missing.contains(key.section(u'/', 1)), qPrintable(gone.missing));
    const auto page = laid.page(request(), Day);
    QVERIFY(!page && page.error().code == ErrorCode::Refused);
    QVERIFY(page.error().message.contains(gone.missing));
    QVERIFY(!laid.page(sheet(QStringLiteral("time-to-think"), QStringLiteral("ar"), QStringLiteral("en")), Day));
    QCOMPARE(laid.valueOf(told), QString());
    for (const SheetEdition& each : laid.editions())
        QVERIFY(each.missing.isEmpty() || laid.sheetsWith(key).contains(each.name()));
    int row = 0;
    QVERIFY(!laid.readDraft(English, lighter(), Day, &row)); // nor may it be written anew
    QVERIFY(row > 0);
    const SheetCatalogue back = builtIn().with({{own(lighter())}, {}});
    QVERIFY(edition(back).missing.isEmpty() && back.page(request(), Day));
}

void TestOwnFacts::aServiceOfOnesOwn()
{
    const OwnFact harbour =
        fact("service/own-1", {{QStringLiteral("name"), QJsonObject{{QStringLiteral("und"), QStringLiteral("Satama")}}},
                               {QStringLiteral("phone"), QStringLiteral("0700000000")},
                               {QStringLiteral("display"), QStringLiteral("0700 000 000")},
                               {QStringLiteral("source"), QStringLiteral("asked by telephone")},
                               {QStringLiteral("confidence"), QStringLiteral("SEEN")},
                               {QStringLiteral("gathered_on"), QStringLiteral("2026-11-22")},
                               {QStringLiteral("do_not_use_after"), QStringLiteral("2027-02-22")}});
    const QString with = words() + QStringLiteral("\n{{call:own-1}}\n");
    QList<Error> refused;
    const SheetCatalogue laid = builtIn().with({{own(with)}, {harbour}}, &refused);
    QVERIFY2(refused.isEmpty(), refused.isEmpty() ? "" : qPrintable(refused.first().message));
    const auto page = laid.page(request(), Day);
    VERIFY_OK(page);
    QVERIFY(toText(*page).contains(QStringLiteral("Satama")));
    QCOMPARE(laid.sheetsWith(QStringLiteral("service/own-1")), QList<SheetName>{English});
}

/// The organisation brings the fixed words of a language; then texts in it stand like all others.
void TestOwnFacts::aLanguageOfOnesOwn()
{
    const SheetName polish{English.topic, QStringLiteral("pl")};
    QJsonObject entry = builtIn().phrases(QStringLiteral("en"))->entry();
    entry.insert(QStringLiteral("language_name"), QStringLiteral("polski"));
    entry.insert(QStringLiteral("not_checked"), QStringLiteral("Niesprawdzone"));
    entry.insert(QStringLiteral("services"), QJsonObject{{QStringLiteral("nas"), QStringLiteral("System pomocy")}});
    QList<Error> refused;
    const SheetCatalogue laid = builtIn().with({{own(words(), polish)}, {fact("phrases/pl", entry)}}, &refused);
    QVERIFY2(refused.isEmpty(), refused.isEmpty() ? "" : qPrintable(refused.first().message));
    QCOMPARE(laid.languageName(QStringLiteral("pl")), QStringLiteral("polski"));
    const auto page = laid.page({polish.topic, polish.language, QStringLiteral("fi"), SheetFormat::A4}, Day);
    VERIFY_OK(page);
    QVERIFY(toText(*page).contains(QStringLiteral("Niesprawdzone")));
    QVERIFY(toText(*page).contains(QStringLiteral("System pomocy")));
    const auto findings = SheetChecker::check(laid, polish, words(), Day);
    VERIFY_OK(findings);
    const bool canBeChecked = std::none_of(findings->begin(), findings->end(), [](const SheetFinding& finding) {
        return finding.level == SheetFinding::Level::Error;
    });
    QVERIFY(canBeChecked);
    entry.remove(QStringLiteral("expired"));
    builtIn().with({{own(words(), polish)}, {fact("phrases/pl", entry)}}, &refused);
    QCOMPARE(refused.size(), 2); // the words, and the text that has none
    QVERIFY2(refused.first().message.contains(QStringLiteral("expired")), qPrintable(refused.first().message));
    refused.clear();
    builtIn().with({{}, {fact("phrases/no such language", entry)}}, &refused);
    QCOMPARE(refused.size(), 1);
}

void TestOwnFacts::wrongFacts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonObject>("value");
    const auto row = [](const char* name, const char* key, const QJsonObject& value) {
        QTest::newRow(name) << QString::fromLatin1(key) << value;
    };
    row("another number is dialled than printed", "service/nas",
        {{QStringLiteral("display"), QStringLiteral("1 2 3")}});
    row("unknown field", "service/nas", {{QStringLiteral("colour"), QStringLiteral("red")}});
    row("half a new service", "service/new", {{QStringLiteral("display"), QStringLiteral("1 2 3")}});
    row("no whole number", "number/reflection_min_days", {{QStringLiteral("value"), QStringLiteral("a month")}});
    row("unknown confidence", "fact/R1", {{QStringLiteral("confidence"), QStringLiteral("SURE")}});
    row("unknown sort", "price/x", {{QStringLiteral("value"), 1}});
}

void TestOwnFacts::wrongFacts()
{
    QFETCH(QString, key);
    QFETCH(QJsonObject, value);
    QList<Error> refused;
    const SheetCatalogue laid = builtIn().with({{}, {fact(qPrintable(key), value)}}, &refused);
    QCOMPARE(refused.size(), 1);
    QVERIFY2(refused.first().message.contains(key), qPrintable(refused.first().message));
    QCOMPARE(toText(*laid.page(request(), Day)), toText(*builtIn().page(request(), Day)));
}

void TestOwnFacts::sheetsWithAFact()
{
    const auto with = [](const char* key) { return builtIn().sheetsWith(QString::fromLatin1(key)); };
    QVERIFY(with("number/reflection_min_days").contains(English));
    QVERIFY(with("service/nas").contains(English));
    QVERIFY(with("fact/R4").contains(English));
    QVERIFY(!with("service/nas").contains({QStringLiteral("own-thoughts"), QStringLiteral("fi")}));
    QVERIFY(with("number/nothing").isEmpty());
    QVERIFY(builtIn().factKeys(English).contains(QStringLiteral("service/nas")));
}

QTEST_GUILESS_MAIN(TestOwnFacts)
#include "testownfacts.moc"
