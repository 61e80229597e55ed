// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paths/pathtemplates.h"
#include "core/paths/routewriter.h"
#include "core/paths/stepdeadline.h"
#include "tests/core/paths/jsonfiles.h"
#include "tests/support/result.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Rinnalla;
using namespace Rinnalla::JsonFiles;
using namespace Qt::StringLiterals;

namespace {

Period period(Period::Unit unit, int length)
{
    Period made;
    made.unit = unit;
    made.length = length;
    return made;
}

} // namespace

class TestPathTemplates : public QObject {
    Q_OBJECT

private slots:
    void shippedRoutesLoad();
    void unconfirmedFollowsTheFacts();
    void textFallsBack();
    void deadlines_data();
    void deadlines();
    void rulesHoldOnTheirDays();
    void aKnownDaySwitchesAnotherOff();
    void aWrittenDeadlineIsPutRight();
    void whatSwitchesOffIsKept();
    void faultsNameFileAndField_data();
    void faultsNameFileAndField();
    void routesMustAgree();
    void missingFolderAndFacts();
    void everyTruncationIsRefused();
};

void TestPathTemplates::shippedRoutesLoad()
{
    const auto templates = PathTemplates::load();
    VERIFY_OK(templates);
    QStringList ids;
    for (const Route& route : templates->routes())
        ids += route.id;
    QCOMPARE(ids, QStringList({u"assistance-system"_s, u"residence"_s, u"criminal-procedure"_s, u"county"_s,
                               u"health"_s, u"shelter"_s, u"compensation"_s, u"peer-support"_s, u"own-thoughts"_s}));
    QCOMPARE(templates->routeOf(u"permit-application"_s)->id, u"residence"_s);
    QCOMPARE(templates->step(u"permit-application"_s)->title.text(u"en"_s), u"Residence permit application"_s);
    QVERIFY(!templates->step(u"no-such-step"_s));
    QVERIFY(!templates->route(u"no-such-route"_s));
    QVERIFY(!templates->routeOf(u"no-such-step"_s));
    for (const Route& route : templates->routes())
        for (const StepTemplate& step : route.steps)
            QVERIFY2(step.option(u"not-now"_s), qPrintable(step.id));
}

void TestPathTemplates::unconfirmedFollowsTheFacts()
{
    const auto templates = PathTemplates::load();
    VERIFY_OK(templates);
    // The order's length stands on an old page, the reflection period on the authority's own.
    const StepTemplate* order = templates->step(u"restraining-order"_s);
    QVERIFY(order->unconfirmed);
    for (const Period& each : order->periods)
        QVERIFY(each.unconfirmed);
    for (const Period& each : templates->step(u"reflection-period"_s)->periods)
        QVERIFY(!each.unconfirmed);
    const Option* advice = templates->step(u"residence-advice"_s)->option(u"get-advice"_s);
    QVERIFY(advice->consequences.first().unconfirmed);
    QVERIFY(advice->consequences.last().forCloseOnes);
}

void TestPathTemplates::textFallsBack()
{
    const LocalText text({{u"fi"_s, u"suomi"_s}, {u"en"_s, u"English"_s}, {u"sv"_s, u"svenska"_s}});
    QCOMPARE(text.text(u"sv"_s), u"svenska"_s);
    QCOMPARE(text.text(u"sv-FI"_s), u"svenska"_s);
    QCOMPARE(text.text(u"th"_s), u"English"_s);
    QVERIFY(text.has(u"sv-FI"_s));
    QVERIFY(!text.has(u"th"_s));
    QCOMPARE(LocalText({{u"fi"_s, u"suomi"_s}}).text(u"th"_s), u"suomi"_s);
}

void TestPathTemplates::deadlines_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("length");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("expected");
    const auto row = [](const char* name, Period::Unit unit, int length, QDate start, QDate expected) {
        QTest::newRow(name) << int(unit) << length << start << expected;
    };
    using Unit = Period::Unit;
    row("30 days", Unit::Days, 30, {2026, 11, 21}, {2026, 12, 21});
    row("30 days over a leap day", Unit::Days, 30, {2028, 2, 1}, {2028, 3, 2});
    row("30 days over no leap day", Unit::Days, 30, {2027, 2, 1}, {2027, 3, 3});
    row("the day itself", Unit::Days, 0, {2026, 3, 29}, {2026, 3, 29});
    row("over the change to summer time", Unit::Days, 1, {2027, 3, 27}, {2027, 3, 28});
    row("a month to a shorter month", Unit::Months, 1, {2027, 1, 31}, {2027, 2, 28});
    row("a month to a shorter month of a leap year", Unit::Months, 1, {2028, 1, 31}, {2028, 2, 29});
    row("a month from a month's last day", Unit::Months, 1, {2027, 2, 28}, {2027, 3, 28});
    row("six months over the year's end", Unit::Months, 6, {2026, 8, 31}, {2027, 2, 28});
    row("six months to a 30-day month", Unit::Months, 6, {2026, 10, 31}, {2027, 4, 30});
    row("three years from a leap day", Unit::Years, 3, {2028, 2, 29}, {2031, 2, 28});
    row("four years from a leap day", Unit::Years, 4, {2028, 2, 29}, {2032, 2, 29});
    row("ten years", Unit::Years, 10, {2026, 11, 21}, {2036, 11, 21});
}

void TestPathTemplates::deadlines()
{
    QFETCH(int, unit);
    QFETCH(int, length);
    QFETCH(QDate, start);
    QFETCH(QDate, expected);
    QCOMPARE(deadline(period(static_cast<Period::Unit>(unit), length), start), expected);
}

void TestPathTemplates::rulesHoldOnTheirDays()
{
    Period before = period(Period::Unit::Months, 3);
    before.validTo = QDate(2025, 5, 5);
    Period after = period(Period::Unit::Months, 6);
    after.validFrom = QDate(2025, 5, 6);
    QCOMPARE(deadline(before, {2025, 5, 5}), QDate(2025, 8, 5));
    QCOMPARE(deadline(after, {2025, 5, 5}), QDate());
    QCOMPARE(deadline(before, {2025, 5, 6}), QDate());
    QCOMPARE(deadline(after, {2025, 5, 6}), QDate(2025, 11, 6));
    QCOMPARE(deadline(after, QDate()), QDate());

    const auto templates = PathTemplates::load();
    VERIFY_OK(templates);
    const Period shipped = templates->step(u"permit-application"_s)->periods.first();
    QCOMPARE(deadline(shipped, {2025, 5, 5}), QDate());
    QCOMPARE(deadline(shipped, {2026, 12, 24}), QDate(2026, 12, 24));
}

/// K2: three years from the judgment; ten from the crime only where there is no court case.
void TestPathTemplates::aKnownDaySwitchesAnotherOff()
{
    using Start = Period::Start;
    const auto templates = PathTemplates::load();
    VERIFY_OK(templates);
    const StepTemplate& step = *templates->step(u"state-compensation"_s);
    const QDate crime(2014, 3, 1);
    const QDate judgment(2026, 5, 1);
    QCOMPARE(step.earliestDeadline({{Start::Crime, crime}}), QDate(2024, 3, 1));
    QCOMPARE(step.earliestDeadline({{Start::Crime, crime}, {Start::Judgment, judgment}}), QDate(2029, 5, 1));
    QCOMPARE(step.earliestDeadline({{Start::Judgment, judgment}}), QDate(2029, 5, 1));
    QCOMPARE(step.earliestDeadline({{Start::Crime, crime}, {Start::Judgment, QDate()}}), QDate(2024, 3, 1));
    QCOMPARE(step.earliestDeadline({}), QDate());
}

/// A deadline that was counted by a rule which no longer counts is put right when it is read; a day somebody wrote is
/// theirs.
void TestPathTemplates::aWrittenDeadlineIsPutRight()
{
    const auto templates = PathTemplates::load();
    VERIFY_OK(templates);
    const auto step = [](const QDate& due, const QDate& judgment, const QString& of = u"state-compensation"_s) {
        Edit edit{Kind::Step, {}, {}};
        QCborArray told{QCborMap{{u"starts"_s, u"crime"_s}, {u"on"_s, u"2014-03-01"_s}}};
        if (judgment.isValid())
            told += QCborMap{{u"starts"_s, u"judgment"_s}, {u"on"_s, judgment.toString(Qt::ISODate)}};
        edit.set(StepField::Template, of).set(StepField::DueOn, due).set(StepField::OptionsTold, QCborValue(told));
        return Record{Kind::Step, {}, edit.values};
    };
    const auto read = [&](const Record& record) {
        return withRightDeadline(*templates, record).date(StepField::DueOn);
    };
    const QDate judgment(2026, 5, 1);
    const QDate ofTheCrime(2024, 3, 1);
    const QDate ofTheJudgment(2029, 5, 1);
    QCOMPARE(read(step(ofTheCrime, judgment)), ofTheJudgment);
    QCOMPARE(read(step(ofTheJudgment, judgment)), ofTheJudgment);
    QCOMPARE(read(step(ofTheCrime, {})), ofTheCrime);
    QCOMPARE(read(step({2027, 1, 1}, judgment)), QDate(2027, 1, 1)); // from a letter, perhaps
    QCOMPARE(read(step({}, judgment)), QDate());
    QCOMPARE(read(step(ofTheCrime, judgment, u"no-such-step"_s)), ofTheCrime);
}

void TestPathTemplates::whatSwitchesOffIsKept()
{
    const auto templates = PathTemplates::load();
    VERIFY_OK(templates);
    const Route route = *templates->route(u"compensation"_s);
    const Route again = templates->draft(RouteWriter::text(route));
    QCOMPARE(RouteWriter::text(again), RouteWriter::text(route));
    const auto step = std::find_if(again.steps.begin(), again.steps.end(),
                                   [](const StepTemplate& each) { return each.id == u"state-compensation"_s; });
    QVERIFY(step->periods.at(1).unless == Period::Start::Judgment);
    QVERIFY(!step->periods.at(0).unless);
    Route without = route;
    for (StepTemplate& each : without.steps)
        for (Period& period : each.periods)
            period.unless.reset();
    for (const char* language : {"fi", "sv", "en"}) // whoever checked the one has not checked the other
        QVERIFY(RouteWriter::digest(without, QString::fromLatin1(language))
                != RouteWriter::digest(route, QString::fromLatin1(language)));
}

void TestPathTemplates::faultsNameFileAndField_data()
{
    QTest::addColumn<QVariantList>("path");
    QTest::addColumn<QJsonValue>("with");
    QTest::addColumn<QString>("field");
    const auto row = [](const QVariantList& path, const QJsonValue& with, const char* field) {
        QTest::addRow("%s", field) << path << with << QString::fromLatin1(field);
    };
    const QJsonValue gone = QJsonValue::Undefined;
    row({u"id"_s}, u"Residence"_s, "id:");
    row({u"version"_s}, 0, "version:");
    row({u"order"_s}, 1.5, "order:");
    row({u"title"_s, u"sv"_s}, gone, "title.sv:");
    row({u"summary"_s, u"en"_s}, u"  "_s, "summary.en:");
    row({u"summary"_s, u"klingon!"_s}, u"x"_s, "summary.klingon!:");
    row({u"icon"_s}, 3, "icon:");
    row({u"checked"_s}, QJsonArray(), "checked:");
    row({u"checked"_s}, QJsonObject{{u"ru"_s, QJsonObject{{u"by"_s, u"lawyer"_s}, {u"version"_s, 1}}}},
        "checked.ru.on:");
    row({u"steps"_s}, QJsonArray(), "steps:");
    row({u"colour"_s}, u"red"_s, "colour:");
    row({u"steps"_s, 1, u"id"_s}, gone, "steps[1].id:");
    row({u"steps"_s, 1, u"before"_s}, QJsonArray{u"permit-decision"_s}, "steps[1].before:");
    row({u"steps"_s, 1, u"price"_s}, u"free"_s, "steps[1].price:");
    row({u"steps"_s, 1, u"periods"_s, 0, u"starts"_s}, u"birth"_s, "steps[1].periods[0].starts:");
    for (const char* no : {"birth", "judgment", "decision"}) // none; of no other period; its own
        row({u"steps"_s, 1, u"periods"_s, 0, u"unless"_s}, QString::fromLatin1(no), "steps[1].periods[0].unless:");
    row({u"steps"_s, 1, u"periods"_s, 0, u"kind"_s}, gone, "steps[1].periods[0].kind:");
    row({u"steps"_s, 1, u"periods"_s, 0, u"length"_s, u"months"_s}, 2, "steps[1].periods[0].length:");
    row({u"steps"_s, 1, u"periods"_s, 0, u"length"_s, u"days"_s}, -1, "steps[1].periods[0].length.days:");
    row({u"steps"_s, 1, u"periods"_s, 0, u"valid_from"_s}, u"2026-02-30"_s, "steps[1].periods[0].valid_from:");
    row({u"steps"_s, 1, u"periods"_s, 0, u"fact"_s}, u"Z99"_s, "steps[1].periods[0].fact:");
    row({u"steps"_s, 1, u"periods"_s, 0, u"fact"_s}, u"O3"_s, "steps[1].periods[0].label:");
    row({u"steps"_s, 0, u"options"_s, 1, u"id"_s}, u"later"_s, "steps[0].options:");
    row({u"steps"_s, 0, u"options"_s, 1, u"id"_s}, u"get-advice"_s, "steps[0].options[1].id:");
    row({u"steps"_s, 0, u"options"_s, 0, u"consequences"_s}, QJsonArray(), "steps[0].options[0].consequences:");
    row({u"steps"_s, 0, u"options"_s, 0, u"consequences"_s, 0, u"for"_s}, u"all"_s,
        "steps[0].options[0].consequences[0].for:");
    row({u"steps"_s, 0, u"options"_s, 0, u"consequences"_s, 0, u"undoable"_s}, u"no"_s,
        "steps[0].options[0].consequences[0].undoable:");
    row({u"steps"_s, 0, u"options"_s, 0, u"consequences"_s, 0, u"text"_s, u"fi"_s}, u"Näin on."_s,
        "steps[0].options[0].consequences[0].text:");
    row({u"steps"_s, 0, u"facts"_s}, QJsonArray{u"A1"_s, u"Z99"_s}, "steps[0].facts[1]:");
    row({u"steps"_s, 0, u"accompaniment"_s}, 1, "steps[0].accompaniment:");
}

void TestPathTemplates::faultsNameFileAndField()
{
    QFETCH(QVariantList, path);
    QFETCH(QJsonValue, with);
    QFETCH(QString, field);
    const QJsonValue broken = replaced(read(u":/paths/residence.json"_s), path, with);
    QTemporaryDir folder;
    write(folder.filePath(u"residence.json"_s), broken.toObject());
    const auto templates = PathTemplates::load(folder.path());
    VERIFY_FAILS(templates, ErrorCode::InvalidInput);
    const QString message = templates.error().message;
    QVERIFY2(message.startsWith(u"residence.json, field "_s + field), qPrintable(message));
}

void TestPathTemplates::routesMustAgree()
{
    const QJsonObject residence = read(u":/paths/residence.json"_s);
    const auto together = [&](const QString& name, const QJsonObject& second) {
        QTemporaryDir folder;
        write(folder.filePath(u"residence.json"_s), residence);
        write(folder.filePath(name), second);
        return PathTemplates::load(folder.path());
    };
    QJsonObject other = residence;
    VERIFY_FAILS(together(u"other.json"_s, other), ErrorCode::InvalidInput); // its id is not its file's name
    other.insert(u"id"_s, u"other"_s);
    QVERIFY(together(u"other.json"_s, other).error().message.contains(u"order"_s));
    other.insert(u"order"_s, 9);
    QVERIFY(together(u"other.json"_s, other).error().message.contains(u"residence-advice"_s));
    const QJsonObject health = read(u":/paths/health.json"_s);
    VERIFY_OK(together(u"health.json"_s, health));
}

void TestPathTemplates::missingFolderAndFacts()
{
    VERIFY_FAILS(PathTemplates::load(u"/nonexistent"_s), ErrorCode::NotFound);
    VERIFY_FAILS(PathTemplates::load(u":/paths"_s, u"/nonexistent.json"_s), ErrorCode::Io);
    QTemporaryDir folder;
    write(folder.filePath(u"facts.json"_s), "{}");
    VERIFY_FAILS(PathTemplates::load(u":/paths"_s, folder.filePath(u"facts.json"_s)), ErrorCode::InvalidInput);
}

void TestPathTemplates::everyTruncationIsRefused()
{
    QFile source(u":/paths/peer-support.json"_s);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray whole = source.readAll().trimmed();
    QTemporaryDir folder;
    for (qsizetype length = 0; length < whole.size(); length += 97) {
        write(folder.filePath(u"peer-support.json"_s), whole.first(length));
        VERIFY_FAILS(PathTemplates::load(folder.path()), ErrorCode::InvalidInput);
    }
}

QTEST_GUILESS_MAIN(TestPathTemplates)
#include "testpathtemplates.moc"
