// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/result.h"
#include "tests/ui/print/sheetlibrary.h"
#include "tests/ui/print/smalllibrary.h"
#include "ui/print/linebreaks.h"
#include "ui/print/sheetfonts.h"
#include "ui/print/sheetproof.h"

#include <QGuiApplication>
#include <QTest>
#include <QTextBoundaryFinder>
#include <QTextLayout>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

using Rule = PrintFinding::Rule;

const QDate Day(2026, 11, 21);

/// Lines that end where the text has a |.
std::unique_ptr<QTextLayout> linesOf(const QString& marked, const QString& language)
{
    auto layout = std::make_unique<QTextLayout>(QString(marked).remove(u'|'), SheetFonts::font(language, 120, false));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    for (const QString& part : marked.split(u'|')) {
        QTextLine line = layout->createLine();
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, part);
        int count = 0;
        while (characters.toNextBoundary() > 0)
            ++count;
        line.setNumColumns(count, 10'000);
        if (line.textLength() != part.size())
            qFatal("the lines do not end at the marks");
    }
    layout->endLayout();
    return layout;
}

/// The text with a | wherever a line may end.
QString marked(const QString& text, const QString& language)
{
    const LineBreaks breaks(text, language);
    QString all;
    for (qsizetype i = 0; i < text.size(); ++i)
        all += (i > 0 && breaks.allows(i) ? u"|"_s : QString()) + text.at(i);
    return all;
}

QString told(const QList<PrintFinding>& findings)
{
    QStringList lines;
    for (const PrintFinding& each : findings)
        lines += u"%1 %2 %3: %4"_s.arg(ruleName(each.rule), each.file).arg(each.row).arg(each.message);
    return lines.join(u'\n');
}

QList<PrintFinding> read(const SmallLibrary& library)
{
    const auto catalogue = SheetCatalogue::load(library.folder());
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().message));
    return SheetProof::read(*catalogue, Day);
}

} // namespace

class TestSheetProof : public QObject {
    Q_OBJECT

private slots:
    void theLibraryIsSetWell()
    {
        const QList<PrintFinding> found = SheetProof::read(SheetLibrary::catalogue(), Day);
        QVERIFY2(found.isEmpty(), qPrintable(told(found)));
    }

    void linesEndWhereTheyMay_data();
    void linesEndWhereTheyMay();
    void tornLinesAreFound_data();
    void tornLinesAreFound();
    void goodLinesPass_data();
    void goodLinesPass();
    void aLanguageThatIsAddedIsSetWell();
    void whatIsPlantedIsFound_data();
    void whatIsPlantedIsFound();
    void stampsAreReadToo();
};

void TestSheetProof::linesEndWhereTheyMay_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Thai") << u"th"_s << u"โทร|หมายเลข|ฉุกเฉิน|ตำรวจ"_s;
    QTest::newRow("Thai, where one dictionary errs") << u"th"_s << u"หลังความ|รุนแรง"_s;
    QTest::newRow("Thai, where the other does") << u"th"_s << u"ยื่น|คำขอ"_s;
    QTest::newRow("Lao") << u"lo"_s << u"ທ່ານ|ສາມາດ|ຂໍ|ຄວາມ|ຊ່ວຍ|ເຫຼືອ|ໄດ້|ຟຣີ"_s;
    QTest::newRow("Khmer") << u"km"_s << u"អ្នក|អាច|សុំ|ជំនួយ|ដោយ|ឥតគិតថ្លៃ"_s;
    QTest::newRow("Chinese") << u"zh-Hans"_s << u"紧|急|电|话|（\u2066hätänumero\u2069）。|请|拨|打"_s;
    QTest::newRow("a term in Chinese") << u"zh-Hans"_s << u"请|问|\u2066Nollalinja\u2069。"_s;
    QTest::newRow("a term with a hyphen") << u"th"_s << u"(\u2066Seri-tukikeskus\u2069) |x"_s;
    QTest::newRow("a term of two words") << u"en"_s << u"(\u2066oikeus |avustajaan\u2069)"_s;
    QTest::newRow("the same in Finnish text") << u"fi"_s << u"Seri-|tukikeskus"_s;
    QTest::newRow("an address") << u"en"_s << u"\u2066help-me@a-b.fi\u2069 |now"_s;
    QTest::newRow("hours") << u"fi"_s << u"ma |09:00–20:00"_s;
    QTest::newRow("an age") << u"fi"_s << u"alle |\u206625\u2069-vuotias"_s;
    QTest::newRow("parts of a line") << u"fi"_s << u"maksuton · |Kielet"_s;
    QTest::newRow("a writer who allows") << u"lo"_s << u"ສາ\u200B|ມາດ"_s;
    QTest::newRow("a writer who forbids") << u"lo"_s << u"ຄວາມ\u2060ຊ່ວຍ"_s;
}

void TestSheetProof::linesEndWhereTheyMay()
{
    QFETCH(QString, language);
    QFETCH(QString, expected);
    QCOMPARE(marked(QString(expected).remove(u'|'), language), expected);
}

void TestSheetProof::tornLinesAreFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("fault");
    const QString torn = u"torn"_s;
    QTest::newRow("Thai word") << u"th"_s << u"โทรหมายเลขฉุก|เฉินตำรวจ"_s << torn;
    QTest::newRow("Lao word") << u"lo"_s << u"ທ່ານສາ|ມາດຂໍ"_s << torn;
    QTest::newRow("Khmer word") << u"km"_s << u"អ្នកអាចសុំជំ|នួយ"_s << torn;
    QTest::newRow("Latin word") << u"fi"_s << u"auttamis|järjestelmä"_s << torn;
    QTest::newRow("Arabic word") << u"ar"_s << u"مسا|عدة"_s << torn;
    QTest::newRow("telephone number") << u"fi"_s << u"\u2066116\u00A0|006\u2069"_s << torn;
    QTest::newRow("digits") << u"fi"_s << u"vuonna 20|26"_s << torn;
    QTest::newRow("hours") << u"fi"_s << u"09:00–|20:00"_s << torn;
    QTest::newRow("term at its hyphen") << u"th"_s << u"(\u2066Seri-|tukikeskus\u2069)"_s << torn;
    QTest::newRow("second term") << u"th"_s << u"\u2066a\u2069 \u2066Seri-|tukikeskus\u2069"_s << torn;
    QTest::newRow("Chinese closing sign") << u"zh-Hans"_s << u"求助|。你"_s << u"begins with “。”"_s;
    QTest::newRow("bracket that closes") << u"zh-Hans"_s << u"电话（\u2066a\u2069|）你"_s << u"begins with “）”"_s;
    QTest::newRow("comma after a space") << u"zh-Hans"_s << u"求助 |，你"_s << u"begins with “，”"_s;
    QTest::newRow("bracket that opens") << u"zh-Hans"_s << u"电话（|你"_s << u"ends with “（”"_s;
    QTest::newRow("dot between parts") << u"fi"_s << u"maksuton |· Kielet"_s << u"begins with “·”"_s;
    QTest::newRow("address torn in a name") << u"ar"_s << u"\u2066some.bo|dy@example.org\u2069"_s << torn;
    QTest::newRow("full stop") << u"en"_s << u"word|. Next"_s << u"begins with “.”"_s;
}

void TestSheetProof::tornLinesAreFound()
{
    QFETCH(QString, language);
    QFETCH(QString, lines);
    QFETCH(QString, fault);
    const QStringList found = SheetProof::faultsOf(*linesOf(lines, language), language);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(fault), qPrintable(found.first()));
}

void TestSheetProof::goodLinesPass_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("lines");
    QTest::newRow("Thai") << u"th"_s << u"โทร|หมายเลข|ฉุกเฉิน"_s;
    QTest::newRow("Lao") << u"lo"_s << u"ທ່ານ|ສາມາດ"_s;
    QTest::newRow("Khmer") << u"km"_s << u"អ្នក|អាច"_s;
    QTest::newRow("Chinese") << u"zh-Hans"_s << u"求|助。|你"_s;
    QTest::newRow("spaces") << u"fi"_s << u"Soita |116\u00A0006 |heti. |Nyt"_s;
    QTest::newRow("a term of two words") << u"en"_s << u"(\u2066oikeus |avustajaan\u2069)"_s;
    QTest::newRow("after a term") << u"zh-Hans"_s << u"（\u2066hätänumero\u2069）。|通"_s;
    QTest::newRow("a hyphen in Finnish") << u"fi"_s << u"Seri-|tukikeskus"_s;
    QTest::newRow("an address that is too long") << u"en"_s << u"\u2066somebody|@example.org\u2069"_s;
    QTest::newRow("a longer one") << u"ar"_s << u"\u2066some|.body|@example.org\u2069"_s;
}

void TestSheetProof::goodLinesPass()
{
    QFETCH(QString, language);
    QFETCH(QString, lines);
    QCOMPARE(SheetProof::faultsOf(*linesOf(lines, language), language), QStringList());
}

void TestSheetProof::aLanguageThatIsAddedIsSetWell()
{
    const QList<PrintFinding> found = read(SmallLibrary());
    QVERIFY2(found.isEmpty(), qPrintable(told(found)));
}

/// What no setting can make good: the text has to be mended.
void TestSheetProof::whatIsPlantedIsFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("message");
    QTest::newRow("a letter no font has") << u"lo"_s << u"ສວນ \uE999"_s << u"glyphs"_s << u"U+E999"_s;
    QTest::newRow("another in Khmer") << u"km"_s << u"**សួន\uE99A**"_s << u"glyphs"_s << u"U+E99A"_s;
    QTest::newRow("a Lao word too long") << u"lo"_s << u"ສາ\u2060"_s.repeated(150) << u"lines"_s << u"torn"_s;
    QTest::newRow("a Khmer word too long") << u"km"_s << u"ជំ\u2060"_s.repeated(150) << u"lines"_s << u"torn"_s;
    QTest::newRow("a Thai word too long") << u"th"_s << u"ฉุก\u2060"_s.repeated(150) << u"lines"_s << u"torn"_s;
    QTest::newRow("Chinese signs") << u"zh-Hans"_s << u"花园"_s + u"。"_s.repeated(200) << u"lines"_s << u"begins"_s;
    QTest::newRow("a term too long") << u"th"_s << u'*' + u"kastelu-"_s.repeated(30) + u"kannu*"_s << u"lines"_s
                                     << u"torn"_s;
    QTest::newRow("a number too long") << u"en"_s << u"1–"_s.repeated(200) + u'1' << u"lines"_s << u"torn"_s;
}

void TestSheetProof::whatIsPlantedIsFound()
{
    QFETCH(QString, language);
    QFETCH(QString, row);
    QFETCH(QString, rule);
    QFETCH(QString, message);
    SmallLibrary library;
    library.replaceRow(language, row);
    const QList<PrintFinding> found = read(library);
    QVERIFY(!found.isEmpty());
    for (const PrintFinding& each : found) {
        QCOMPARE(ruleName(each.rule), rule);
        QCOMPARE(each.file, SmallLibrary::fileOf(language));
        QCOMPARE(each.row, 1);
        QVERIFY2(each.message.contains(message) && each.message.endsWith(u')'), qPrintable(each.message));
    }
}

void TestSheetProof::stampsAreReadToo()
{
    SmallLibrary library;
    library.replacePhrase(u"km"_s, u"withdrawn"_s, u"\uE999"_s);
    const QList<PrintFinding> found = read(library);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().rule == Rule::Glyphs && found.first().message.contains(u"(km)"_s));
    QCOMPARE(found.first().file, u"sheets/phrases.json"_s);
}

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    TestSheetProof test;
    return QTest::qExec(&test, argc, argv);
}
#include "testsheetproof.moc"
