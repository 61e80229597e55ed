// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryedits.h"
#include "tests/ui/session/testsession.h"
#include "ui/session/sheetterms.h"

using namespace Rinnalla;

namespace {

const SheetName HelpNow{QStringLiteral("help-now"), QStringLiteral("en")};

/// Without the signs around what is isolated.
QString plain(QString text)
{
    for (const char16_t sign : {u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
        text.remove(QChar(sign));
    return text;
}

} // namespace

class TestSheetTerms : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const auto loaded = SheetCatalogue::load();
        QVERIFY(loaded);
        m_sheets = *loaded;
    }
    void statesInWords_data();
    void statesInWords();
    void changesInWords_data();
    void changesInWords();
    void toldSinceIsWhatCounts();

private:
    SheetCatalogue m_sheets;
};

void TestSheetTerms::statesInWords_data()
{
    QTest::addColumn<SheetEdition>("sheet");
    QTest::addColumn<QString>("inList");
    QTest::addColumn<QString>("inMenu");
    SheetEdition sheet;
    sheet.doNotUseAfter = QDate(2027, 5, 3);
    QTest::newRow("unchecked") << sheet << "Not checked yet"
                               << "not checked";
    sheet.checked = true;
    sheet.checkedOn = QDate(2026, 11, 3);
    sheet.checkedBy = QStringLiteral("lawyer");
    QTest::newRow("checked") << sheet << "Checked Tue 3 Nov by lawyer"
                             << "checked";
    sheet.doNotUseAfter = QDate(2026, 11, 28);
    QTest::newRow("soon") << sheet << "Checked, expires in 7 day(s)"
                          << "checked";
    sheet.doNotUseAfter = QDate(2026, 11, 20);
    QTest::newRow("expired") << sheet << "Expired Fri 20 Nov"
                             << "expired";
    sheet.withdrawn = true;
    QTest::newRow("withdrawn") << sheet << "Withdrawn"
                               << "withdrawn";
    sheet.withdrawnWhy = QStringLiteral("the number is another\nfrom today");
    QTest::newRow("withdrawn, why") << sheet << "Withdrawn: the number is another"
                                    << "withdrawn";
    sheet.isOnlyDraft = true;
    QTest::newRow("draft") << sheet << "Only a draft so far"
                           << "draft";
}

void TestSheetTerms::statesInWords()
{
    QFETCH(SheetEdition, sheet);
    const QDate today(2026, 11, 21);
    QTEST(plain(SheetTerms::state(&sheet, today)), "inList");
    QTEST(plain(SheetTerms::shortState(sheet, today)), "inMenu");
    QVERIFY(!SheetTerms::stateIcon(&sheet, today).isEmpty());
    QVERIFY(!SheetTerms::notice(sheet, today).isEmpty());
}

void TestSheetTerms::changesInWords_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("said");
    const auto row = [](const char* name, const char* key, const char* before, const char* now,
                        const QStringList& said) {
        QTest::newRow(name) << QString::fromLatin1(key) << QString::fromLatin1(before) << QString::fromLatin1(now)
                            << said;
    };
    row("nothing", "service/nollalinja", "1|always", "1|always", {});
    row("number", "service/nollalinja", "080 005 005|always|free", "080 005 006|always|free",
        {QStringLiteral("Nollalinja: the number was 080 005 005, now it is 080 005 006.")});
    row("number within a row", "service/nollalinja/phone", "1", "2",
        {QStringLiteral("Nollalinja: the number was 1, now it is 2.")});
    row("hours and price", "service/nollalinja", "1|mo,tu 09:00-20:00; we 10:00-12:00|free|no_name", "1|always",
        {QStringLiteral("Nollalinja: the hours were Mon Tue 09:00–20:00; Wed 10:00–12:00, now they are day and night."),
         QStringLiteral("Nollalinja: it was free; now it may cost something."),
         QStringLiteral("Nollalinja: no name was asked; now one may be.")});
    row("better", "service/nollalinja", "1|always", "1|always|free|no_name",
        {QStringLiteral("Nollalinja: it is free now."), QStringLiteral("Nollalinja: no name is asked any more.")});
    row("known only now", "service/nollalinja", "1", "1|always", {});
    row("service gone", "service/nollalinja", "1|always", "",
        {QStringLiteral("Nollalinja: the number was 1 and is no longer in use."),
         QStringLiteral("Nollalinja: the hours were day and night; now they are not known.")});
    row("unknown service", "service/no-such/email", "a@b.fi", "c@b.fi",
        {QStringLiteral("no-such: the address was a@b.fi, now it is c@b.fi.")});
    row("period", "number/reflection_max_months", "6", "3",
        {m_sheets.facts().fact(QStringLiteral("R1"))->term
         + QStringLiteral(": it was at most 6 month(s), now it is at most 3 month(s).")});
    row("price", "number/restraining_order_fee_eur", "0", "20",
        {m_sheets.facts().fact(QStringLiteral("O1"))->term + QStringLiteral(": it was 0 €, now it is 20 €.")});
    row("withdrawn", "sheet/help-now/en", "1", "withdrawn", {QStringLiteral("The sheet was withdrawn.")});
    row("gone", "sheet/help-now/en", "1", "", {QStringLiteral("The sheet is no longer there.")});
    row("version", "sheet/help-now/en", "1", "2", {QStringLiteral("The text is a new one: version 2.")});
}

void TestSheetTerms::changesInWords()
{
    QFETCH(QString, key);
    QFETCH(QString, before);
    QFETCH(QString, now);
    QStringList said;
    for (const QString& each : SheetTerms::change(m_sheets, key, before, now))
        said += plain(each);
    QTEST(said, "said");
}

void TestSheetTerms::toldSinceIsWhatCounts()
{
    TestSession session;
    const LibraryEdits::By by{QStringLiteral("MK"), session->clock().now()};
    const QStringList told = session->sheets().told({HelpNow.topic, HelpNow.language, {}, SheetFormat::A4});
    QVERIFY(told.size() > 2);
    Record handout;
    handout.kind = Kind::Handout;
    handout.values.insert(HandoutField::Told, QCborArray::fromStringList(told));
    QVERIFY(SheetTerms::changesSince(session->sheets(), handout).isEmpty());
    session.write(LibraryEdits::fact(QStringLiteral("service/nollalinja"),
                                     {{QStringLiteral("phone"), QStringLiteral("080005006")},
                                      {QStringLiteral("display"), QStringLiteral("080 005 006")}},
                                     {}, by));
    const QStringList changes = SheetTerms::changesSince(session->sheets(), handout);
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes.constFirst().contains(QStringLiteral("080 005 006")));
    handout.values.insert(HandoutField::ToldAgain, QCborArray::fromStringList(session->sheets().told(
                                                       {HelpNow.topic, HelpNow.language, {}, SheetFormat::A4})));
    QVERIFY(SheetTerms::changesSince(session->sheets(), handout).isEmpty());
    session.write(LibraryEdits::withdraw(session->sheets(), HelpNow, QStringLiteral("wrong"), by));
    QCOMPARE(SheetTerms::changesSince(session->sheets(), handout).size(), 1);
}

QTEST_MAIN(TestSheetTerms)
#include "testsheetterms.moc"
