// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sheets/ownwords.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace Rinnalla;

/// What an organisation says of its sheets, laid over what is built in.
class TestOwnLibrary : public QObject {
    Q_OBJECT

private slots:
    void nothingOwnChangesNothing();
    void ownWordsStandInstead();
    void malformedTextsAreToldAndDoNotStand_data();
    void malformedTextsAreToldAndDoNotStand();
    void aNewLanguage();
    void aLanguageWithoutPhrases();
    void aCheckHoldsForItsWords();
    void aCheckEndsWithTheReview();
    void anUpdateOfTheProgram();
    void withdrawn();
    void draftsAreNotHandedOut();
    void previewOfADraft();
    void sideBySideWhereBuiltAlike();
    void whatAPaperTells();
    void findingsOfOneText();
    void quickEnoughForTheWindow();
};

void TestOwnLibrary::nothingOwnChangesNothing()
{
    const SheetCatalogue laid = builtIn().with({});
    QCOMPARE(laid.editions().size(), builtIn().editions().size());
    for (const SheetEdition& each : laid.editions()) {
        QVERIFY(each.state(Day) == SheetState::Unchecked); // every built-in text arrives like this
        QVERIFY(!each.isOwn && !each.hasDraft && !each.withdrawn);
        QCOMPARE(each.digest, textDigest(laid.markdown(each.topic, each.language)));
        QCOMPARE(each.digest.size(), 64);
    }
}

void TestOwnLibrary::ownWordsStandInstead()
{
    QList<Error> refused;
    const SheetCatalogue laid = builtIn().with({{own(lighter())}, {}}, &refused);
    QVERIFY(refused.isEmpty());
    const SheetEdition& now = edition(laid);
    QVERIFY(now.isOwn);
    QCOMPARE(now.version, 2);
    QCOMPARE(now.gatheredOn, Day);
    QVERIFY(now.digest != edition(builtIn()).digest);
    QCOMPARE(laid.markdown(English.topic, English.language), lighter());
    QVERIFY(toText(*laid.page(request(), Day)).contains(QStringLiteral("rest and decide")));
    QVERIFY(!toText(*builtIn().page(request(), Day)).contains(QStringLiteral("rest and decide")));
    QCOMPARE(laid.own(English.topic, English.language)->version, 2);
    QCOMPARE(laid.editions().size(), builtIn().editions().size());
}

void TestOwnLibrary::malformedTextsAreToldAndDoNotStand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no rows") << QStringLiteral("# Title\n\nLead.\n") << QStringLiteral("numbered rows");
    QTest::newRow("a table") << words() + QStringLiteral("\n\n> quoted\n") << QStringLiteral("time-to-think/en");
    QTest::newRow("unknown number") << changed(words(), QStringLiteral("{{number:reflection_min_days}}"),
                                               QStringLiteral("{{number:nothing}}"))
                                    << QStringLiteral("row 4");
    QTest::newRow("unknown service") << changed(words(), QStringLiteral("{{call:nas}}"), QStringLiteral("{{call:no}}"))
                                     << QStringLiteral("row 1");
    QTest::newRow("unknown fact") << changed(words(), QStringLiteral("<!-- R1 N1 N2 -->"),
                                             QStringLiteral("<!-- R1 X9 -->"))
                                  << QStringLiteral("X9");
    QTest::newRow("no facts") << changed(words(), QStringLiteral("<!-- R1 N1 N2 -->"), QString())
                              << QStringLiteral("row 1");
}

void TestOwnLibrary::malformedTextsAreToldAndDoNotStand()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    QList<Error> refused;
    const SheetCatalogue laid = builtIn().with({{own(text)}, {}}, &refused);
    QCOMPARE(refused.size(), 1);
    QVERIFY2(refused.first().message.contains(says), qPrintable(refused.first().message));
    QVERIFY(refused.first().message.contains(QStringLiteral("time-to-think/en")));
    QCOMPARE(edition(laid).digest, edition(builtIn()).digest);
    QVERIFY(!edition(laid).isOwn);
    VERIFY_FAILS(laid.preview(request(), text, Day), ErrorCode::InvalidInput);
}

void TestOwnLibrary::aNewLanguage()
{
    const SheetName somali{QStringLiteral("money"), QStringLiteral("so")};
    QVERIFY(!builtIn().edition(somali.topic, somali.language));
    const QString text = builtIn().markdown(somali.topic, QStringLiteral("en"));
    QList<Error> refused;
    const SheetCatalogue laid = builtIn().with({{own(text, somali)}, {}}, &refused);
    QVERIFY2(refused.isEmpty(), refused.isEmpty() ? "" : qPrintable(refused.first().message));
    QVERIFY(laid.languages(somali.topic).contains(somali.language));
    QCOMPARE(edition(laid, somali).translatedFrom, QStringLiteral("fi"));
    QCOMPARE(edition(laid, somali).compartment, QStringLiteral("support"));
    VERIFY_OK(laid.page(sheet(somali.topic, somali.language, QStringLiteral("fi")), Day));
}

void TestOwnLibrary::aLanguageWithoutPhrases()
{
    QList<Error> refused;
    const SheetName polish{English.topic, QStringLiteral("pl")};
    const SheetCatalogue laid = builtIn().with({{own(words(), polish)}, {}}, &refused);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().message.contains(QStringLiteral("time-to-think/pl")));
    QVERIFY(refused.first().message.contains(QStringLiteral("fixed words")));
    QVERIFY(!laid.edition(polish.topic, polish.language));
}

void TestOwnLibrary::aCheckHoldsForItsWords()
{
    const SheetCatalogue checked = builtIn().with({{checkOf(words())}, {}});
    QVERIFY(edition(checked).state(Day) == SheetState::Checked);
    QCOMPARE(edition(checked).checkedBy, Role);
    const QString page = toText(*checked.page(request(), Day));
    QVERIFY(page.contains(Role));
    QVERIFY(!page.contains(checked.phrases(English.language)->phrase("not_checked")));

    OwnSheet both = checkOf(words()); // made elsewhere for the words before
    both.text = lighter();
    const SheetCatalogue changed = builtIn().with({{both}, {}});
    QVERIFY(edition(changed).isOwn);
    QVERIFY(edition(changed).state(Day) == SheetState::Unchecked);
    QVERIFY(!toText(*changed.page(request(), Day)).contains(Role));
    OwnSheet nobody = checkOf(words());
    nobody.check.by.clear();
    QVERIFY(edition(builtIn().with({{nobody}, {}})).state(Day) == SheetState::Unchecked);
}

void TestOwnLibrary::aCheckEndsWithTheReview()
{
    const int months = edition(builtIn()).reviewMonths;
    const auto endOf = [](const OwnSheet& sheet) { return edition(builtIn().with({{sheet}, {}})).doNotUseAfter; };
    const QDate services = builtIn().services().service(QStringLiteral("nas"))->doNotUseAfter;
    const QDate soon = Day.addDays(10);
    QCOMPARE(endOf(checkOf(words(), soon)), soon);
    QVERIFY(endOf(checkOf(words(), Day.addYears(5))) <= std::min(services, Day.addMonths(months)));
    const SheetCatalogue laid = builtIn().with({{checkOf(words(), soon)}, {}});
    QVERIFY(edition(laid).state(soon) == SheetState::Checked);
    QVERIFY(edition(laid).state(soon.addDays(1)) == SheetState::Expired);
    QVERIFY(laid.page(request(), soon.addDays(1))->state == SheetState::Expired);
}

/// The words built in are others after an update, so nobody has checked them.
void TestOwnLibrary::anUpdateOfTheProgram()
{
    const OwnLibrary kept{{checkOf(words())}, {}};
    DataCopy newer;
    newer.replace(QStringLiteral("sheets/time-to-think/en.md"), "recover and decide in peace",
                  "rest and decide in peace");
    const auto updated = SheetCatalogue::load(newer.folder(), kept);
    VERIFY_OK(updated);
    QVERIFY(edition(*updated).state(Day) == SheetState::Unchecked);
    QVERIFY(edition(*SheetCatalogue::load(QStringLiteral(":"), kept)).state(Day) == SheetState::Checked);
    // Own words that the update brings as well are built-in words again.
    QVERIFY(!edition(*SheetCatalogue::load(newer.folder(), {{own(lighter())}, {}})).isOwn);
}

void TestOwnLibrary::withdrawn()
{
    OwnSheet sheet = checkOf(words());
    sheet.withdrawn = true;
    sheet.withdrawnWhy = QStringLiteral("the law changed");
    const SheetCatalogue laid = builtIn().with({{sheet}, {}});
    QVERIFY(edition(laid).state(Day) == SheetState::Withdrawn);
    QCOMPARE(edition(laid).withdrawnWhy, sheet.withdrawnWhy);
    const auto page = laid.page(request(QStringLiteral("fi")), Day);
    VERIFY_OK(page);
    QVERIFY(page->state == SheetState::Withdrawn);
    QCOMPARE(toText(page->stamps.first()), laid.phrases(English.language)->phrase("withdrawn"));
    QVERIFY(toText(page->stamps.last())
            != laid.phrases(QStringLiteral("fi"))->phrase("withdrawn")); // only this language
    QCOMPARE(stateName(page->state), QStringLiteral("withdrawn"));
}

void TestOwnLibrary::draftsAreNotHandedOut()
{
    OwnSheet beside = own({});
    beside.draft = lighter();
    const SheetCatalogue laid = builtIn().with({{beside}, {}});
    QVERIFY(edition(laid).hasDraft);
    QVERIFY(edition(laid).state(Day) == SheetState::Unchecked);
    QCOMPARE(laid.markdown(English.topic, English.language), words());

    OwnSheet only = own({}, {QStringLiteral("money"), QStringLiteral("so")});
    only.draft = QStringLiteral("# Lacag");
    const SheetCatalogue begun = builtIn().with({{only}, {}});
    QVERIFY(edition(begun, only.name).state(Day) == SheetState::Draft);
    QVERIFY(!begun.languages(only.name.topic).contains(only.name.language));
    QVERIFY(!begun.text(only.name.topic, only.name.language));
    VERIFY_FAILS(begun.page(sheet(only.name.topic, only.name.language), Day), ErrorCode::NotFound);
    QVERIFY(begun.told(sheet(only.name.topic, only.name.language)).isEmpty());
}

void TestOwnLibrary::previewOfADraft()
{
    const auto page = builtIn().preview(request(QStringLiteral("fi")), lighter(), Day);
    VERIFY_OK(page);
    QVERIFY(page->state == SheetState::Draft);
    QCOMPARE(toText(page->stamps.first()), builtIn().phrases(English.language)->phrase("draft"));
    QVERIFY(toText(*page).contains(QStringLiteral("rest and decide")));
    VERIFY_OK(builtIn().preview(sheet(QStringLiteral("money"), QStringLiteral("so")),
                                builtIn().markdown(QStringLiteral("money"), QStringLiteral("en")), Day));
    VERIFY_FAILS(builtIn().preview(sheet(QStringLiteral("nothing"), QStringLiteral("en")), words(), Day),
                 ErrorCode::NotFound);
    const auto wrong = builtIn().preview(
        request(), changed(words(), QStringLiteral("{{number:reflection_min_days}}"), QStringLiteral("{{number:x}}")),
        Day);
    VERIFY_FAILS(wrong, ErrorCode::InvalidInput);
    QVERIFY2(wrong.error().message.contains(QStringLiteral("row 4")), qPrintable(wrong.error().message));
}

void TestOwnLibrary::sideBySideWhereBuiltAlike()
{
    const QString other = changed(words(), QStringLiteral("{{call:nas}}\n"), QString());
    const SheetCatalogue laid = builtIn().with({{own(other)}, {}});
    QVERIFY(edition(laid).isOwn);
    VERIFY_OK(laid.page(request(), Day)); // usable alone
    const auto page = laid.page(request(QStringLiteral("fi")), Day);
    VERIFY_FAILS(page, ErrorCode::Refused);
    QVERIFY2(page.error().message.contains(QStringLiteral("row 2")), qPrintable(page.error().message));
    VERIFY_OK(builtIn().page(request(QStringLiteral("fi")), Day));
}

void TestOwnLibrary::whatAPaperTells()
{
    const QStringList told = builtIn().told(request());
    QVERIFY2(told.contains(QStringLiteral("sheet/time-to-think/en=1")), qPrintable(told.join(u'\n')));
    QVERIFY(told.contains(QStringLiteral("number/reflection_min_days=30")));
    const QString nas = builtIn().valueOf(QStringLiteral("service/nas"));
    QVERIFY(nas.startsWith(builtIn().services().service(QStringLiteral("nas"))->display + u'|'));
    QVERIFY(told.contains(QStringLiteral("service/nas=") + nas));
    QCOMPARE(builtIn().valueOf(QStringLiteral("service/emergency")).section(u'|', 1, 1), QStringLiteral("always"));
    QStringList sorted = told;
    sorted.sort();
    QCOMPARE(told, sorted);
    // The same whatever the language; a card tells numbers to call and nothing else.
    QStringList finnish = builtIn().told(sheet(English.topic, QStringLiteral("fi")));
    QCOMPARE(finnish.replaceInStrings(QStringLiteral("/fi="), QStringLiteral("/en=")), told);
    const QStringList card = builtIn().told(request({}, SheetFormat::Card));
    QVERIFY(card.contains(QStringLiteral("service/nas/phone=") + nas.section(u'|', 0, 0)));
    for (const QString& each : card)
        QVERIFY2(each.startsWith(QStringLiteral("sheet/")) || each.contains(QStringLiteral("/phone=")),
                 qPrintable(each));
    QVERIFY(builtIn().valueOf(QStringLiteral("service/gone")).isEmpty());
}

void TestOwnLibrary::findingsOfOneText()
{
    const auto findings = [](const QString& text, const SheetName& name = English) {
        return SheetChecker::check(builtIn(), name, text, Day).value();
    };
    QVERIFY(findings(words()).isEmpty());
    const auto ruleAt = [](const QList<SheetFinding>& all, int row) {
        for (const SheetFinding& finding : all)
            if (finding.row == row && finding.level == SheetFinding::Level::Error)
                return ruleName(finding.rule);
        return QString();
    };
    QCOMPARE(
        ruleAt(findings(changed(words(), QStringLiteral("{{number:reflection_min_days}}"), QStringLiteral("30"))), 4),
        QStringLiteral("structure"));
    QCOMPARE(ruleAt(findings(changed(words(), QStringLiteral("{{call:nas}}"), QStringLiteral("{{call:no}}"))), 1),
             QStringLiteral("structure"));
    QCOMPARE(
        ruleAt(findings(changed(words(), QStringLiteral("You can recover first."), QStringLiteral("RECOVER FIRST"))),
               6),
        QStringLiteral("capitals"));
    // The original may change; its translations are to follow.
    const SheetName finnish{English.topic, QStringLiteral("fi")};
    const auto original = findings(changed(words(finnish), QStringLiteral("{{call:nas}}\n"), QString()), finnish);
    QCOMPARE(original.size(), 1);
    QVERIFY(original.first().level == SheetFinding::Level::Warning);
    QVERIFY(original.first().message.contains(QStringLiteral("sv")));
}

void TestOwnLibrary::quickEnoughForTheWindow()
{
    OwnLibrary own;
    for (const SheetEdition& each : builtIn().editions()) {
        OwnSheet sheet;
        sheet.name = each.name();
        sheet.text = builtIn().markdown(each.topic, each.language) + u'\n';
        own.sheets += sheet;
    }
    QElapsedTimer clock;
    clock.start();
    const SheetCatalogue laid = builtIn().with(own);
    const qint64 whole = clock.restart();
    QVERIFY(edition(laid).isOwn);
    own.sheets.last().text += QStringLiteral("\n");
    const SheetCatalogue again = builtIn().with(own, nullptr, &laid); // as the window does after each edit
    const qint64 change = clock.restart();
    for (const SheetEdition& each : again.editions())
        QCOMPARE(each.digest, textDigest(own.sheet(each.name())->text));
    VERIFY_OK(SheetChecker::check(builtIn(), English, words(), Day));
    const qint64 one = clock.elapsed();
    qInfo("all texts own: %lld ms; one of them changed: %lld ms; one text checked: %lld ms", whole, change, one);
    QVERIFY2(whole < 1000 && one < 500, "a worker would wait"); // several times what it takes, for slow machines
}

QTEST_GUILESS_MAIN(TestOwnLibrary)
#include "testownlibrary.moc"
