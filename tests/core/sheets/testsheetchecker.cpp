// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/sheetchecker.h"
#include "tests/core/sheets/datacopy.h"
#include "tests/support/result.h"

using namespace Rinnalla;

namespace {

using Rule = SheetFinding::Rule;
using Level = SheetFinding::Level;

const QDate Day(2026, 11, 21);

QList<SheetFinding> findings(const QString& folder, const QDate& day = Day)
{
    const auto found = SheetChecker::check(folder, day);
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return *found;
}

QString told(const QList<SheetFinding>& findings)
{
    QStringList lines;
    for (const SheetFinding& each : findings)
        lines += QStringLiteral("%1 %2 %3 %4: %5")
                     .arg(levelName(each.level), ruleName(each.rule), each.file)
                     .arg(each.row)
                     .arg(each.message);
    return lines.join(u'\n');
}

bool holds(const QList<SheetFinding>& findings, Rule rule, const QString& file, int row)
{
    return std::any_of(findings.begin(), findings.end(), [&](const SheetFinding& each) {
        return each.rule == rule && each.file == file && each.row == row && each.level == Level::Error
               && !each.message.isEmpty();
    });
}

QString helpNow(const QString& language)
{
    return QStringLiteral("sheets/help-now/%1.md").arg(language);
}

/// Puts words at the head of the lead.
void begin(DataCopy& data, const QString& file, const QString& words)
{
    data.replace(file, "\n\n", "\n\n" + words.toUtf8());
}

} // namespace

class TestSheetChecker : public QObject {
    Q_OBJECT

private slots:
    void theLibraryKeepsEveryRule() // what is shipped; the day is fixed, so that old releases still build
    {
        const QList<SheetFinding> found = findings(QStringLiteral(":"));
        QVERIFY2(found.isEmpty(), qPrintable(told(found)));
        QVERIFY(findings(DataCopy().folder()).isEmpty());
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("into");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("where"); // empty: the file itself
        const auto row = [](const char* name, const char* file, const QByteArray& what, const QByteArray& into,
                            const char* rule, int number, const char* where = "") {
            QTest::newRow(name) << QString::fromLatin1(file) << what << into << QString::fromLatin1(rule) << number
                                << QString::fromLatin1(where);
        };
        const char* en = "sheets/help-now/en.md";
        const char* fi = "sheets/help-now/fi.md";
        const char* sv = "sheets/help-now/sv.md";
        const char* selko = "sheets/help-now/fi-x-selko.md";
        row("another fact", sv, "<!-- Y1 -->", "<!-- Y2 -->", "structure", 0);
        row("a row gone", sv, "<!-- Y1 -->", "<!-- Y1 -->\n\n13. Till.\n<!-- Y1 -->", "structure", 0);
        row("another placeholder", sv, "{{number:child_age_years}}", "{{number:consent_age_years}}", "structure", 0);
        row("unknown placeholder", sv, "{{number:child_age_years}}", "{{number:age}}", "structure", 0);
        row("a price that is none", sv, "{{price:shelter_fee_eur}}", "{{price:child_age_years}}", "structure", 0);
        row("a promise of its own kind", "sheets/residence-permits/es.md", "es posible que lo recibas si est",
            "lo recibes si est", "law", 5);
        row("a right for what may be", "sheets/time-to-think/en.md", "you may get it", "you have the right to it",
            "law", 3);
        row("a right lost", "sheets/help-now/sv.md", "du har r\xc3\xa4tt till den", "du kan f\xc3\xa5 den", "law", 6);
        row("a duty lost", "sheets/police-or-not/uk.md",
            "\xd0\xb7\xd0\xbe\xd0\xb1\xd0\xbe\xd0\xb2\xe2\x80\x99\xd1\x8f\xd0\xb7\xd0\xb0\xd0\xbd\xd0\xb0",
            "\xd0\xbc\xd0\xbe\xd0\xb6\xd0\xb5", "law", 7);
        row("a telling stamp", "sheets/phrases.json", "\"withdrawn\": \"Withdrawn: do not use\"",
            "\"withdrawn\": \"The police took it back\"", "discretion", 0, en);
        row("a telling word for a price", "sheets/phrases.json", "\"free\": \"free\"", "\"free\": \"free for victims\"",
            "discretion", 0, en);
        row("a term gone", sv, " (*turvakoti*)", "", "terms", 5);
        row("another term", "sheets/help-now/ru.md", "*turvakoti*", "*turvakoti, kriisi*", "terms", 5);
        row("a term in English alone", en, "(*turvakoti*)", "(*turvakoti, kriisi*)", "terms", 5, sv);
        row("unknown service", sv, "{{call:riku}}", "{{call:nobody}}", "structure", 0);
        row("English too long", en, "You decide what help.", QByteArray("You ").repeated(20) + "decide.", "length", 0);
        row("selko too long", selko, "\n\n", "\n\n" + QByteArray("sana ").repeated(60), "length", 0);
        row("another too long", fi, "\n\n", "\n\n" + QByteArray("sana ").repeated(400), "length", 0);
        row("promise of a permit", en, "A bill may come later.", "You will get a permit.", "promise", 6);
        row("promise over two lines", en, "A bill may come later.", "The police\n   will not ask.", "promise", 6);
        row("a denial elsewhere", en, "A bill may come later.", "We cannot promise. Nobody will know.", "promise", 6);
        row("one word in capitals", en, "A bill may come", "A BILL may come", "capitals", 6);
        row("two words in capitals", en, "A bill may come", "DO IT or a bill may come", "capitals", 6);
        row("capitals with marks", sv, "\n\n", "\n\nFRÅGA: ", "capitals", 0);
        row("typed number", en, "A bill may come", "A bill of 8 may come", "digits", 6);
        row("typed number in the lead", sv, "\n\n", "\n\n112: ", "digits", 0);
        row("Thai digit", "sheets/help-now/th.md", "\n\n", "\n\n\xe0\xb9\x98 ", "digits", 0);
        row("from memory", en, " This is not confirmed.", "", "unconfirmed", 7);
        row("sources disagree", "sheets/assistance-system/en.md", "it is not confirmed when", "ask when", "unconfirmed",
            10);
        row("unconfirmed service", "sheets/health-after-violence/en.md", "Its towns are not confirmed", "Look",
            "unconfirmed", 14);
        row("unconfirmed in one language", "sheets/time-to-think/ro.md", "acest lucru nu este confirmat", "acest lucru",
            "unconfirmed", 11);
        row("a fact doubted", "facts/facts.json", "\"confidence\": \"SEEN\"", "\"confidence\": \"MEMORY\"",
            "unconfirmed", 1, en);
        row("review too far", "sheets/sheets.json", "\"review_months\": 3", "\"review_months\": 6", "expiry", 0, en);
        row("used too long", "sheets/sheets.json", "\"gathered_on\": \"2026-11-21\"", "\"gathered_on\": \"2026-11-01\"",
            "expiry", 0, fi);
        row("service used too long", "services/services.json", "\"do_not_use_after\": \"2027-02-21\"",
            "\"do_not_use_after\": \"2027-05-21\"", "expiry", 0);
        row("fact used too long", "facts/facts.json", "\"do_not_use_after\": \"2027-02-21\"",
            "\"do_not_use_after\": \"2027-05-21\"", "expiry", 0);
        row("number used too long", "facts/facts.json", "\"valid_from\": null,\n   \"gathered_on\": \"2026-11-21\"",
            "\"valid_from\": null,\n   \"gathered_on\": \"2026-10-21\"", "expiry", 0);
        row("marks apart", sv, "\n\n", "\n\na\xcc\x8a ", "form", 0);
        row("two alphabets", "sheets/help-now/ru.md", "\n\n", "\n\n\xd0\x9fo\xd0\xbc\xd0\xbe\xd1\x89\xd1\x8c ",
            "letters", 0);
        row("bare Latin in Arabic", "sheets/help-now/ar.md", "\n\n", "\n\nNollalinja ", "letters", 0);
        row("emphasis of other words", "sheets/help-now/ru.md", "*h\xc3\xa4t\xc3\xa4numero*", "*\xd0\xbd\xd0\xb5*",
            "letters", 1);
        row("name of a service", "services/services.json", "\xc8\x9b", "\xc5\xa3", "letters", 0);
        row("a language without rules", "sheets/forbidden.json", "\"th\": {", "\"xx\": {", "promise", 0,
            "sheets/help-now/th.md");
    }

    void findsWhatIsWrong()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, into);
        QFETCH(QString, rule);
        QFETCH(int, row);
        QFETCH(QString, where);
        DataCopy data;
        data.replace(file, what, into);
        const QList<SheetFinding> found = findings(data.folder());
        const bool there = std::any_of(found.begin(), found.end(), [&](const SheetFinding& each) {
            return ruleName(each.rule) == rule && each.row == row && each.file == (where.isEmpty() ? file : where)
                   && each.level == Level::Error && !each.message.isEmpty();
        });
        QVERIFY2(there, qPrintable(told(found)));
    }

    void letsWhatIsRightPass_data()
    {
        QTest::addColumn<QByteArray>("into");
        QTest::newRow("a denial") << QByteArray("We cannot promise that the police will not ask.");
        QTest::newRow("an abbreviation") << QByteArray("The EU pays.");
        QTest::newRow("a name in capitals") << QByteArray("RIKU knows it.");
        QTest::newRow("a term") << QByteArray("Say *HÄTÄ*.");
    }

    void letsWhatIsRightPass()
    {
        QFETCH(QByteArray, into);
        DataCopy data;
        data.replace(helpNow(QStringLiteral("en")), "A bill may come later.", into);
        for (const SheetFinding& each : findings(data.folder()))
            QVERIFY2(each.rule == Rule::Length || each.rule == Rule::Terms, // which the translations now lack
                     qPrintable(told({each})));
    }

    void everyLanguageHasItsForbiddenPromises()
    {
        const auto rules = SheetRules::load(QStringLiteral(":"));
        VERIFY_OK(rules);
        QCOMPARE(rules->size(), 16);
        for (auto each = rules->begin(); each != rules->end(); ++each) {
            QVERIFY2(each->promises.size() >= 5, qPrintable(each.key()));
            DataCopy data;
            begin(data, helpNow(each.key()), each->promises.last() + QStringLiteral(". "));
            const QList<SheetFinding> found = findings(data.folder());
            QVERIFY2(holds(found, Rule::Promise, helpNow(each.key()), 0), qPrintable(each.key() + u'\n' + told(found)));
        }
    }

    void everyWrongLetterIsFound()
    {
        const auto rules = SheetRules::load(QStringLiteral(":"));
        VERIFY_OK(rules);
        for (const char* language : {"ro", "ru", "uk", "ar", "prs", "ckb", "th", "zh-Hans"}) {
            const QString tag = QString::fromLatin1(language);
            QVERIFY2(!(*rules)[tag].letters.isEmpty(), language);
            DataCopy data;
            begin(data, helpNow(tag), (*rules)[tag].letters.join(u' ') + u' ');
            const QList<SheetFinding> found = findings(data.folder());
            QVERIFY2(holds(found, Rule::Letters, helpNow(tag), 0), qPrintable(told(found)));
            QCOMPARE(found.size(), (*rules)[tag].letters.size());
        }
    }

    /// Where the text it is translated from says nothing of the kind. Not where the words say other things too.
    void lawThatATranslationAddsIsFound()
    {
        const auto rules = SheetRules::load(QStringLiteral(":"));
        VERIFY_OK(rules);
        QVERIFY(findings(QStringLiteral(":")).isEmpty());
        for (auto each = rules->begin(); each != rules->end(); ++each)
            for (const LawWords& law : each->law) {
                DataCopy data;
                begin(data, helpNow(each.key()), law.words.last() + QStringLiteral(". "));
                const QList<SheetFinding> found = findings(data.folder());
                const bool added = std::any_of(found.begin(), found.end(), [&](const SheetFinding& finding) {
                    return finding.rule == Rule::Law && finding.level == Level::Warning && finding.row == 0
                           && finding.file == helpNow(each.key());
                });
                const bool isOriginal = each.key() == u"fi"; // then the others lack it
                QVERIFY2(added == (!law.oneWay && !isOriginal), qPrintable(each.key() + u' ' + law.words.last()));
            }
    }

    void shortTextsAreAWarning()
    {
        DataCopy data;
        const QString file = helpNow(QStringLiteral("fi-x-selko"));
        QString text = QString::fromUtf8(data.read(file));
        static const QRegularExpression moreThanASentence(
            QStringLiteral("^(\\d+\\. (?![^\\n]*varmasti)[^{\\n]*?\\.)[^{\\n]*$"), QRegularExpression::MultilineOption);
        data.write(file, text.replace(moreThanASentence, QStringLiteral("\\1")).toUtf8());
        const QList<SheetFinding> found = findings(data.folder());
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().rule == Rule::Length && found.first().level == Level::Warning);
        QCOMPARE(found.first().file, file);
    }

    void everyLanguageHasItsUsualLength()
    {
        const auto rules = SheetRules::load(QStringLiteral(":"));
        VERIFY_OK(rules);
        for (auto each = rules->begin(); each != rules->end(); ++each) {
            const bool inWords = each.key() == u"en" || each.key() == u"fi-x-selko";
            QVERIFY2((each->length.fewest == 0) == inWords, qPrintable(each.key()));
            QVERIFY2(each->length.most - each->length.fewest <= 35, qPrintable(each.key()));
        }
        for (const QJsonObject& range : {QJsonObject{{QStringLiteral("fewest"), 130}, {QStringLiteral("most"), 150}},
                                         QJsonObject{{QStringLiteral("fewest"), 50}, {QStringLiteral("most"), 90}}}) {
            DataCopy data;
            const QString file = QStringLiteral("sheets/forbidden.json");
            QJsonObject all = QJsonDocument::fromJson(data.read(file)).object();
            QJsonObject swedish = all[u"sv"].toObject();
            swedish[u"percent_of_english"] = range;
            all[u"sv"] = swedish;
            data.write(file, QJsonDocument(all).toJson());
            const QList<SheetFinding> found = findings(data.folder());
            QCOMPARE(found.size(), 14);
            for (const SheetFinding& each : found)
                QVERIFY2(each.rule == Rule::Length && each.level == Level::Warning
                             && each.file.endsWith(QStringLiteral("/sv.md")),
                         qPrintable(told({each})));
        }
    }

    void typedHoursAndPricesAreAWarning()
    {
        const auto rules = SheetRules::load(QStringLiteral(":"));
        VERIFY_OK(rules);
        for (auto each = rules->begin(); each != rules->end(); ++each) {
            QVERIFY2(!each->typed.isEmpty(), qPrintable(each.key()));
            DataCopy data;
            begin(data, helpNow(each.key()), each->typed.first() + QStringLiteral(". "));
            const QList<SheetFinding> found = findings(data.folder());
            const bool told = std::any_of(found.begin(), found.end(), [&](const SheetFinding& finding) {
                return finding.rule == Rule::Digits && finding.level == Level::Warning
                       && finding.file == helpNow(each.key());
            });
            QVERIFY2(told, qPrintable(each.key()));
        }
    }

    void expiryFollowsTheDay()
    {
        const auto count = [](const QDate& day, Level level) {
            const QList<SheetFinding> found = findings(QStringLiteral(":"), day);
            return std::count_if(found.begin(), found.end(), [&](const SheetFinding& each) {
                return each.rule == Rule::Expiry && each.level == level;
            });
        };
        const auto all = SheetCatalogue::load()->editions().size();
        QCOMPARE(count(QDate(2027, 1, 21), Level::Warning), 0);
        QCOMPARE(count(QDate(2027, 2, 21), Level::Warning), all);
        QCOMPARE(count(QDate(2027, 2, 21), Level::Error), 0);
        QCOMPARE(count(QDate(2027, 2, 22), Level::Error), all);
    }

    void tellsEveryTextThatIsRefused()
    {
        DataCopy data;
        data.replace(helpNow(QStringLiteral("ar")), "<!-- Y1 -->", "<!-- Y2 -->");
        data.replace(helpNow(QStringLiteral("uk")), "{{call:nas}}", "{{call:nobody}}");
        QVERIFY(QFile::remove(data.path(helpNow(QStringLiteral("vi")))));
        const QList<SheetFinding> found = findings(data.folder());
        QCOMPARE(found.size(), 3);
        for (const char* language : {"ar", "uk", "vi"})
            QVERIFY2(holds(found, Rule::Structure, helpNow(QString::fromLatin1(language)), 0), qPrintable(told(found)));
    }

    void dataThatCannotBeReadIsAFailure()
    {
        for (const char* name : {"facts/facts.json", "sheets/sheets.json", "sheets/forbidden.json"}) {
            DataCopy data;
            data.replace(QString::fromLatin1(name), "{", "[");
            VERIFY_FAILS(SheetChecker::check(data.folder(), Day), ErrorCode::InvalidInput);
        }
        VERIFY_FAILS(SheetChecker::check(QStringLiteral("/nowhere"), Day), ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestSheetChecker)
#include "testsheetchecker.moc"
