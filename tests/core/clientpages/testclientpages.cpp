// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clientpages/clientpages.h"
#include "tests/support/result.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 22);

const SheetCatalogue& sheets()
{
    static const auto loaded = SheetCatalogue::load();
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return *loaded;
}

const PathTemplates& paths()
{
    static const auto loaded = PathTemplates::load();
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return *loaded;
}

ClientPages& pages()
{
    static ClientPages made(paths());
    return made;
}

SheetPage options(const QString& step, const QString& language, const QString& beside = {})
{
    const auto page = pages().options(step, {language, beside, SheetFormat::A4}, sheets(), Today);
    return page ? *page : SheetPage();
}

SheetPage myPath(const QList<PlannedStep>& steps, const QString& language, const QString& beside = {},
                 const PathContents& contents = {})
{
    const auto page = pages().myPath(steps, contents, {language, beside, SheetFormat::A4}, sheets(), Today);
    return page ? *page : SheetPage();
}

/// A step's record as the store has it, with everything that must not get on paper.
Record stepRecord()
{
    Edit edit{Kind::Step, *Id::fromString(u"0198c0de00007000800000000000abcd"_s), {}};
    edit.set(StepField::Client, *Id::fromString(u"0198c0de00007000800000000000dead"_s))
        .set(StepField::Route, u"compensation"_s)
        .set(StepField::Template, u"state-compensation"_s)
        .set(StepField::Title, u"Valtion korvaus"_s)
        .set(StepField::State, "under_way")
        .set(StepField::Decision, u"Haen sen, kun olen valmis.\nEn kiirehdi."_s)
        .set(StepField::StartsOn, QDate(2026, 11, 2))
        .set(StepField::DueOn, QDate(2027, 4, 3))
        .set(StepField::Chosen, u"apply-state"_s)
        .set(StepField::AccompanimentAt, QDateTime(QDate(2026, 12, 1), QTime(9, 30)))
        .set(StepField::Partner, *Id::fromString(u"0198c0de00007000800000000000beef"_s));
    return {Kind::Step, edit.id, edit.values};
}

PlannedStep ownWords(const QString& title, const QDate& from = {})
{
    PlannedStep step;
    step.title = title;
    step.startsOn = from;
    return step;
}

QString cellText(const SheetBlock& block, qsizetype column)
{
    return toText(block.cells.at(column).text);
}

/// Without the marks of direction, and with spaces that break.
QString plain(QString text)
{
    static const QString marks(QStringLiteral("\u2066\u2067\u2068\u2069"));
    for (const QChar mark : marks)
        text.remove(mark);
    return text.replace(QChar::Nbsp, u' ');
}

/// Numbers that stand in the text outside every isolate.
bool hasBareDigit(const SheetRuns& runs)
{
    for (const SheetRun& run : runs) {
        if (run.isolated || run.text.contains(QChar(0x2068)))
            continue;
        for (const QChar c : run.text)
            if (c.isDigit())
                return true;
    }
    return false;
}

} // namespace

class TestClientPages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyStepInEveryLanguage_data();
    void everyStepInEveryLanguage();
    void rowsMatchSideBySide();
    void everyOptionIsToldAsFairly();
    void whatIsUnconfirmedIsSaid();
    void consequencesSayWhatCannotBeUndone();
    void uncheckedIsStamped();
    void aMissingTextIsSaidToBe();
    void numbersTooOldAreNotPrinted();
    void datesHaveMonthsInWords();
    void myPathTellsTheSteps();
    void whatIsLeftOutIsLeftOut();
    void goalsStandFirstWordForWord();
    void stepsStandInTheirOrder();
    void nothingIdentifies();
    void whatIsUnknownIsRefused();
    void wrongPhrasesAreTold_data();
    void wrongPhrasesAreTold();
};

void TestClientPages::initTestCase()
{
    QList<Error> refused;
    const ClientPages made(paths(), &refused);
    QVERIFY2(refused.isEmpty(), refused.isEmpty() ? "" : qPrintable(refused.first().message));
    QCOMPARE(made.languages(sheets()), paths().languages());
}

void TestClientPages::everyStepInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : paths().languages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void TestClientPages::everyStepInEveryLanguage()
{
    QFETCH(QString, language);
    const PathTemplates spoken = paths().with(language);
    for (const Route& route : spoken.routes())
        for (const StepTemplate& step : route.steps) {
            const auto page = pages().options(step.id, {language, {}, SheetFormat::A4}, sheets(), Today);
            VERIFY_OK(page);
            const QString text = plain(toText(*page));
            QVERIFY2(text.contains(step.about.text(language)), qPrintable(step.id));
            for (const Option& option : step.options) {
                QVERIFY2(text.contains(option.title.text(language)), qPrintable(step.id));
                for (const Consequence& consequence : option.consequences)
                    QVERIFY2(text.contains(consequence.text.text(language)), qPrintable(step.id));
            }
            for (const Period& period : step.periods)
                QVERIFY2(text.contains(period.label.text(language)), qPrintable(step.id));
            QVERIFY2(!step.price || text.contains(step.price->text(language)), qPrintable(step.id));
            QVERIFY(!text.contains(u'%'));
            if (page->columns.first().rightToLeft)
                for (const SheetBlock& block : page->blocks)
                    QVERIFY2(!hasBareDigit(block.cells.first().text), qPrintable(cellText(block, 0)));
        }
}

void TestClientPages::rowsMatchSideBySide()
{
    for (const Route& route : paths().routes())
        for (const StepTemplate& step : route.steps) {
            const SheetPage both = options(step.id, u"ar"_s, u"fi"_s);
            QCOMPARE(both.columns.size(), 2);
            QVERIFY(both.columns.first().rightToLeft && !both.columns.last().rightToLeft);
            const SheetPage arabic = options(step.id, u"ar"_s);
            const SheetPage finnish = options(step.id, u"fi"_s);
            QCOMPARE(both.blocks.size(), arabic.blocks.size());
            for (qsizetype i = 0; i < both.blocks.size(); ++i) {
                QCOMPARE(both.blocks.at(i).cells.size(), 2);
                QCOMPARE(both.blocks.at(i).kind, finnish.blocks.at(i).kind);
                QCOMPARE(both.blocks.at(i).number, finnish.blocks.at(i).number);
                QCOMPARE(both.blocks.at(i).cells.first(), arabic.blocks.at(i).cells.first());
                QCOMPARE(both.blocks.at(i).cells.last(), finnish.blocks.at(i).cells.first());
            }
        }
}

/// "Not now" has a heading and rows like every other option, in the order of the template.
void TestClientPages::everyOptionIsToldAsFairly()
{
    const StepTemplate* step = paths().step(u"police-report"_s);
    const SheetPage page = options(step->id, u"en"_s);
    QStringList headings;
    for (const SheetBlock& block : page.blocks)
        if (block.kind == SheetBlock::Kind::Heading)
            headings += cellText(block, 0);
    QStringList titles;
    for (const Option& option : step->options)
        titles += option.title.text(u"en"_s);
    QCOMPARE(headings, titles + QStringList{u"Who can help"_s});
    QVERIFY(headings.contains(u"Not now"_s));
}

void TestClientPages::whatIsUnconfirmedIsSaid()
{
    const SheetPage page = options(u"residence-advice"_s, u"ru"_s);
    int unconfirmed = 0;
    for (const SheetBlock& block : page.blocks)
        for (const SheetRun& run : block.cells.first().text)
            unconfirmed += run.bold && run.text == u"Не подтверждено: "_s;
    QCOMPARE(unconfirmed, 3);
}

void TestClientPages::consequencesSayWhatCannotBeUndone()
{
    const PathTemplates spoken = paths().with(u"uk"_s);
    const StepTemplate* step = spoken.step(u"residence-advice"_s);
    const QString text = toText(options(step->id, u"uk"_s));
    for (const Option& option : step->options)
        for (const Consequence& consequence : option.consequences) {
            const QString who = consequence.forCloseOnes ? u"Для ваших близьких: "_s : u"Для вас: "_s;
            QString line = who + consequence.text.text(u"uk"_s);
            if (!consequence.undoable)
                line += u" Це не можна скасувати."_s;
            if (consequence.cost)
                line += u" Це може коштувати вам грошей."_s;
            QVERIFY2(text.contains(line + u'\n'), qPrintable(line)); // and nothing else is said of it
        }
    QVERIFY(text.contains(u"Якщо щось не можна скасувати, про це тут сказано."_s));
}

void TestClientPages::uncheckedIsStamped()
{
    const SheetPage page = options(u"trial"_s, u"th"_s, u"fi"_s);
    QCOMPARE(page.state, SheetState::Unchecked);
    QCOMPARE(toText(page.stamps.first()), sheets().phrases(u"th"_s)->phrase("not_checked"));
    QCOMPARE(toText(page.stamps.last()), sheets().phrases(u"fi"_s)->phrase("not_checked"));

    QTemporaryDir folder;
    for (const QString& name :
         {u"residence.json"_s, u"fi/phrases.json"_s, u"en/phrases.json"_s, u"sv/phrases.json"_s}) {
        QDir(folder.path()).mkpath(QFileInfo(name).path());
        QVERIFY(QFile::copy(u":/paths/"_s + name, folder.filePath(name)));
    }
    QFile route(folder.filePath(u"residence.json"_s));
    QVERIFY(route.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && route.open(QIODevice::ReadWrite));
    QJsonObject json = QJsonDocument::fromJson(route.readAll()).object();
    const QJsonObject check{{u"by"_s, u"lawyer"_s}, {u"on"_s, u"2026-11-20"_s}, {u"version"_s, json[u"version"_s]}};
    json.insert(u"checked"_s, QJsonObject{{u"fi"_s, check}});
    route.resize(0);
    route.write(QJsonDocument(json).toJson());
    route.close();
    const auto loaded = PathTemplates::load(folder.path());
    VERIFY_OK(loaded);
    ClientPages checked(*loaded);
    const auto finnish = checked.options(u"residence-advice"_s, {u"fi"_s, {}, SheetFormat::A4}, sheets(), Today);
    QCOMPARE(finnish->state, SheetState::Checked);
    QVERIFY(finnish->stamps.first().isEmpty());
    const auto both = checked.options(u"residence-advice"_s, {u"en"_s, u"fi"_s, SheetFormat::A4}, sheets(), Today);
    QCOMPARE(both->state, SheetState::Unchecked);
    QVERIFY(!both->stamps.first().isEmpty() && both->stamps.last().isEmpty());
}

void TestClientPages::aMissingTextIsSaidToBe()
{
    QTemporaryDir folder; // Arabic phrases, and no Arabic texts
    for (const QString& name :
         {u"residence.json"_s, u"ar/phrases.json"_s, u"fi/phrases.json"_s, u"en/phrases.json"_s}) {
        QDir(folder.path()).mkpath(QFileInfo(name).path());
        QVERIFY(QFile::copy(u":/paths/"_s + name, folder.filePath(name)));
    }
    const auto loaded = PathTemplates::load(folder.path());
    VERIFY_OK(loaded);
    ClientPages bare(*loaded);
    const auto page = bare.options(u"residence-advice"_s, {u"ar"_s, u"fi"_s, SheetFormat::A4}, sheets(), Today);
    VERIFY_OK(page);
    const QString said = u"هذا الجزء غير متوفر بعد بهذه اللغة: "_s;
    const SheetRuns about = page->blocks.at(1).cells.first().text;
    QCOMPARE(about.first().text, said);
    QVERIFY(toText(about).contains(paths().step(u"residence-advice"_s)->about.text(u"en"_s)));
    PlannedStep step;
    step.templateId = u"residence-advice"_s;
    const auto path = bare.myPath({step}, {}, {u"ar"_s, u"fi"_s, SheetFormat::A4}, sheets(), Today);
    VERIFY_OK(path);
    QCOMPARE(path->blocks.at(1).cells.first().text.first().text, said);
    QVERIFY(!cellText(path->blocks.at(1), 1).contains(u"kielellä"_s)); // the Finnish is there
}

void TestClientPages::numbersTooOldAreNotPrinted()
{
    const QString number = QString(sheets().services().service(u"nollalinja"_s)->display);
    const SheetPage now = options(u"safe-now"_s, u"en"_s);
    QVERIFY(toText(now).replace(QChar::Nbsp, u' ').contains(number));
    const auto later = pages().options(u"safe-now"_s, {u"en"_s, {}, SheetFormat::A4}, sheets(), QDate(2036, 1, 1));
    VERIFY_OK(later);
    QVERIFY(!toText(*later).replace(QChar::Nbsp, u' ').contains(number));
    QVERIFY(toText(*later).contains(u"ask us for the number in use now"_s));
}

void TestClientPages::datesHaveMonthsInWords()
{
    const auto phrases = PagePhrases::load(u":/paths"_s, paths().languages());
    const QHash<QString, QString> expected{
        {u"fi"_s, u"3. huhtikuuta 2027"_s}, {u"sv"_s, u"3 april 2027"_s},
        {u"en"_s, u"3 April 2027"_s},       {u"ru"_s, u"3 апреля 2027"_s},
        {u"uk"_s, u"3 квітня 2027"_s},      {u"et"_s, u"3. aprill 2027"_s},
        {u"ro"_s, u"3 aprilie 2027"_s},     {u"es"_s, u"3 de abril de 2027"_s},
        {u"ar"_s, u"3 نيسان/أبريل 2027"_s}, {u"th"_s, u"3 เมษายน ค.ศ. 2027 (พ.ศ. 2570)"_s},
    };
    for (auto date = expected.begin(); date != expected.end(); ++date) {
        if (!phrases.contains(date.key()))
            continue; // not brought in yet
        const SheetRuns runs = phrases.value(date.key()).day(QDate(2027, 4, 3));
        QCOMPARE(plain(toText(runs)), *date);
        QVERIFY(!hasBareDigit(runs));
    }
}

void TestClientPages::myPathTellsTheSteps()
{
    const SheetPage page = myPath({PlannedStep::of(stepRecord())}, u"en"_s, u"fi"_s);
    QCOMPARE(cellText(page.blocks.first(), 0), u"My path"_s);
    const SheetBlock& step = page.blocks.at(1);
    QCOMPARE(step.number, 1);
    QCOMPARE(
        plain(cellText(step, 0)).split(QChar::LineSeparator),
        (QStringList{paths().step(u"state-compensation"_s)->title.text(u"en"_s) + u" – under way"_s,
                     u"My choice: "_s
                         + paths().step(u"state-compensation"_s)->option(u"apply-state"_s)->title.text(u"en"_s),
                     u"In my own words: Haen sen, kun olen valmis."_s, u"En kiirehdi."_s, u"Begins: 2 November 2026"_s,
                     u"Last day: 3 April 2027"_s, u"One of us goes along: 1 December 2026 · 09:30"_s}));
    QVERIFY(plain(cellText(step, 1)).contains(u"Viimeinen päivä: 3. huhtikuuta 2027"_s));
    QVERIFY(toText(page).contains(u"Who can help"_s));
    QVERIFY(plain(toText(page.footers.first())).contains(u"22 November 2026"_s));

    PlannedStep named = ownWords(u"Puhun Tukipisteessä"_s);
    named.serviceName = u"Näytepiste"_s;
    named.servicePhone = u"000 0000"_s;
    const SheetPage own = myPath({named}, u"ar"_s);
    QCOMPARE(own.state, SheetState::Checked); // nothing in it is a translation
    const QString text = toText(own).replace(QChar::Nbsp, u' ');
    QVERIFY(text.contains(u"\u2068Puhun Tukipisteessä\u2069"_s));
    QVERIFY(text.contains(u"\u2066000 0000\u2069"_s));
}

void TestClientPages::whatIsLeftOutIsLeftOut()
{
    const QList<PlannedStep> steps{PlannedStep::of(stepRecord())};
    const QString noDates = toText(myPath(steps, u"en"_s, {}, {.dates = false}));
    QVERIFY(!noDates.contains(u"Last day"_s) && !noDates.contains(u"April"_s) && noDates.contains(u"kiirehdi"_s));
    const QString noWords = toText(myPath(steps, u"en"_s, {}, {.words = false}));
    QVERIFY(!noWords.contains(u"kiirehdi"_s) && noWords.contains(u"April"_s));
    QVERIFY(!toText(myPath(steps, u"en"_s, {}, {.numbers = false})).contains(u"Who can help"_s));
    PlannedStep done = steps.first();
    done.state = u"done"_s; // its services are behind
    QVERIFY(!toText(myPath({done}, u"en"_s)).contains(u"Who can help"_s));
}

void TestClientPages::goalsStandFirstWordForWord()
{
    const QString goal = u"บ้านของฉันเอง\nja rauha"_s;
    PathContents contents;
    contents.goals = {goal};
    const SheetPage page = myPath({ownWords(u"Kuraattori"_s)}, u"ar"_s, u"fi"_s, contents);
    QCOMPARE(page.blocks.at(1).kind, SheetBlock::Kind::Heading);
    QVERIFY(cellText(page.blocks.at(1), 1).contains(u"Tavoitteeni"_s));
    for (const int column : {0, 1})
        for (const QString& line : goal.split(u'\n'))
            QVERIFY(cellText(page.blocks.at(2), column).contains(line));
    QVERIFY(!toText(myPath({ownWords(u"Kuraattori"_s)}, u"fi"_s)).contains(u"Tavoitteeni"_s)); // only where wanted
}

void TestClientPages::stepsStandInTheirOrder()
{
    const SheetPage page = myPath(
        {ownWords(u"later"_s, {2027, 1, 1}), ownWords(u"someday"_s), ownWords(u"first"_s, {2026, 1, 1})}, u"en"_s);
    QStringList order;
    for (const SheetBlock& block : page.blocks.mid(1))
        order += u"%1 %2"_s.arg(block.number).arg(plain(cellText(block, 0)).section(u' ', 0, 0));
    QCOMPARE(order, (QStringList{u"1 first"_s, u"2 later"_s, u"3 someday"_s}));
}

void TestClientPages::nothingIdentifies()
{
    const Record record = stepRecord();
    for (const QString& language : pages().languages(sheets())) {
        const QString text = toText(myPath({PlannedStep::of(record)}, language, u"fi"_s));
        for (const quint16 field : {StepField::Client, StepField::Partner})
            QVERIFY(!text.contains(record.reference(field).toString()));
        QVERIFY(!text.contains(record.id.toString()));
        QVERIFY(!text.contains(u"0198c0de"_s));
        QVERIFY(!text.contains(record.text(StepField::Template)) && !text.contains(record.text(StepField::Chosen)));
    }
}

void TestClientPages::whatIsUnknownIsRefused()
{
    VERIFY_FAILS(pages().options(u"no-such-step"_s, {u"fi"_s, {}, SheetFormat::A4}, sheets(), Today),
                 ErrorCode::NotFound);
    VERIFY_FAILS(pages().options(u"trial"_s, {u"tlh"_s, {}, SheetFormat::A4}, sheets(), Today), ErrorCode::NotFound);
    VERIFY_FAILS(pages().options(u"trial"_s, {u"fi"_s, u"tlh"_s, SheetFormat::A4}, sheets(), Today),
                 ErrorCode::NotFound);
    VERIFY_FAILS(pages().myPath({}, {}, {{}, {}, SheetFormat::A4}, sheets(), Today), ErrorCode::NotFound);
    PlannedStep gone = ownWords(u"Askel, jota ei enää ole"_s);
    gone.templateId = u"gone"_s; // a template of another version: its title stands
    QVERIFY(toText(myPath({gone}, u"ru"_s)).contains(gone.title));
}

void TestClientPages::wrongPhrasesAreTold_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("gone") << u"cost"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("no marker") << u"deadline"_s << QJsonValue(u"Viimeinen päivä"_s);
    QTest::newRow("no year") << u"date"_s << QJsonValue(u"%1. %2"_s);
    QTest::newRow("eleven months") << u"months"_s << QJsonValue(QJsonArray{u"tammi"_s});
    QTest::newRow("no states") << u"states"_s << QJsonValue(QJsonObject());
    QTest::newRow("misspelt") << u"colour"_s << QJsonValue(u"red"_s);
}

void TestClientPages::wrongPhrasesAreTold()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFile source(u":/paths/fi/phrases.json"_s);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QJsonObject json = QJsonDocument::fromJson(source.readAll()).object();
    if (value.isUndefined())
        json.remove(key);
    else
        json.insert(key, value);
    QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"fi"_s);
    QFile file(folder.filePath(u"fi/phrases.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(json).toJson());
    file.close();
    QList<Error> refused;
    QVERIFY(PagePhrases::load(folder.path(), {u"fi"_s}, &refused).isEmpty());
    QCOMPARE(refused.size(), 1);
    const QString message = refused.first().message;
    QVERIFY2(message.contains(u"paths/fi/phrases.json"_s) && message.contains(key), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestClientPages)
#include "testclientpages.moc"
