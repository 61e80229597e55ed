// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paths/pathtemplates.h"
#include "core/paths/precondition.h"
#include "core/paths/routewriter.h"
#include "core/paths/stepdeadline.h"
#include "tests/core/paths/jsonfiles.h"
#include "tests/support/result.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

using namespace Rinnalla;
using namespace Rinnalla::JsonFiles;
using namespace Qt::StringLiterals;

namespace {

const PathTemplates& shipped()
{
    static const auto loaded = PathTemplates::load();
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    static const PathTemplates laid = loaded->with(QList<OwnRoute>());
    return laid;
}

OwnRoute own(const Route& route)
{
    OwnRoute own;
    own.id = route.id;
    own.text = RouteWriter::text(route);
    own.version = route.version;
    return own;
}

Route changed(const char* id = "residence")
{
    Route route = shipped().whole(QString::fromLatin1(id));
    route.title.add(u"en"_s, u"Our own words"_s);
    ++route.version;
    return route;
}

} // namespace

class TestOwnRoutes : public QObject {
    Q_OBJECT

private slots:
    void writingAndReadingGiveTheSameRoute();
    void ownWordsStandInEveryLanguage();
    void whatIsWrongIsToldAndTheBuiltInStands_data();
    void whatIsWrongIsToldAndTheBuiltInStands();
    void aStepBelongsToOneRoute();
    void aNewRouteStandsBesideTheOthers();
    void aLanguageNobodyElseHas();
    void aCheckHoldsForItsWordsAlone();
    void withdrawnIsNotOffered();
    void roomsNeverMix();
    void everyFaultIsFound();
    void aDraftKeepsWhatThereIs();
    void periodsRestOnFactsAndNumbers();
    void oneRuleEndsWhereTheNextBegins();
    void overCenturies();
    void aNewLawReachesWhatWasCounted();
    void whatEndsWithoutBeingADeadline();
    void whatShouldComeFirst();
};

void TestOwnRoutes::writingAndReadingGiveTheSameRoute()
{
    for (const Route& each : shipped().routes()) {
        const Route route = shipped().whole(each.id);
        const PathTemplates laid = shipped().with({own(route)});
        QVERIFY2(laid.route(route.id)->isOwn, qPrintable(route.id));
        QCOMPARE(RouteWriter::text(*laid.route(route.id)), RouteWriter::text(route));
    }
}

void TestOwnRoutes::ownWordsStandInEveryLanguage()
{
    QList<Error> refused;
    const PathTemplates laid = shipped().with({own(changed())}, {}, &refused);
    QVERIFY(refused.isEmpty());
    const Route* route = laid.route(u"residence"_s);
    QVERIFY(route->isOwn);
    QCOMPARE(route->title.text(u"en"_s), u"Our own words"_s);
    const PathTemplates spoken = laid.with(u"ru"_s, &refused);
    QVERIFY(spoken.step(u"permit-application"_s)->title.has(u"ru"_s)); // in the own words themselves
    QVERIFY(spoken.route(u"health"_s)->title.has(u"ru"_s));            // from its file
    QVERIFY(!laid.with(QList<OwnRoute>()).route(u"residence"_s)->isOwn);
    QCOMPARE(laid.builtIn(u"residence"_s)->title.text(u"en"_s), shipped().route(u"residence"_s)->title.text(u"en"_s));
}

void TestOwnRoutes::whatIsWrongIsToldAndTheBuiltInStands_data()
{
    QTest::addColumn<QString>("text");
    const auto broken = [](const QVariantList& path, const QJsonValue& with) {
        const QJsonValue json = replaced(RouteWriter::json(changed()), path, with);
        return QString::fromUtf8(QJsonDocument(json.toObject()).toJson());
    };
    QTest::newRow("no JSON") << u"{"_s;
    QTest::newRow("another name") << broken({u"id"_s}, u"health"_s);
    QTest::newRow("no Swedish") << broken({u"title"_s, u"sv"_s}, QJsonValue::Undefined);
    QTest::newRow("no steps") << broken({u"steps"_s}, QJsonArray());
    QTest::newRow("no such fact") << broken({u"steps"_s, 1, u"periods"_s, 0, u"fact"_s}, u"Z99"_s);
    QTest::newRow("no room") << broken({u"rooms"_s}, QJsonArray());
    QTest::newRow("a room there is not") << broken({u"rooms"_s}, QJsonArray{u"kitchen"_s});
    QTest::newRow("Russian that hides what is unconfirmed")
        << broken({u"steps"_s, 0, u"options"_s, 0, u"consequences"_s, 0, u"text"_s, u"ru"_s}, u"Так и есть."_s);
}

void TestOwnRoutes::whatIsWrongIsToldAndTheBuiltInStands()
{
    QFETCH(QString, text);
    OwnRoute wrong = own(changed());
    wrong.text = text;
    QList<Error> refused;
    const PathTemplates laid = shipped().with({wrong}, {}, &refused);
    QCOMPARE(refused.size(), 1);
    QVERIFY2(refused.first().message.contains(u"residence"_s), qPrintable(refused.first().message));
    QVERIFY(!laid.route(u"residence"_s)->isOwn);
    QCOMPARE(laid.routes().size(), shipped().routes().size());
}

void TestOwnRoutes::aStepBelongsToOneRoute()
{
    Route other = changed();
    other.id = u"own-second"_s;
    QList<Error> refused;
    const PathTemplates laid = shipped().with({own(other)}, {}, &refused);
    QCOMPARE(refused.size(), 1);
    QVERIFY(!laid.route(u"own-second"_s));
    QVERIFY(!shipped().faultsOf(other).isEmpty());
}

void TestOwnRoutes::aNewRouteStandsBesideTheOthers()
{
    const auto made = [](const QString& id) {
        Route route = changed("peer-support");
        route.id = id;
        route.order = 3; // another's place, as two laptops may choose the same
        for (StepTemplate& step : route.steps) {
            step.id = id + u'-' + step.id;
            step.before.clear();
        }
        return route;
    };
    QList<Error> refused;
    const PathTemplates laid = shipped().with({own(made(u"own-b"_s)), own(made(u"own-a"_s))}, {}, &refused);
    QVERIFY2(refused.isEmpty(), refused.isEmpty() ? "" : qPrintable(refused.first().message));
    QStringList ids;
    for (const Route& route : laid.routes())
        ids += route.id;
    QCOMPARE(ids.mid(2, 3), QStringList({u"criminal-procedure"_s, u"own-a"_s, u"own-b"_s}));
    QCOMPARE(laid.routeOf(u"own-a-peer-group"_s) ? laid.routeOf(u"own-a-peer-group"_s)->id : u"own-a"_s, u"own-a"_s);
    QVERIFY(!laid.builtIn(u"own-a"_s));
}

void TestOwnRoutes::aLanguageNobodyElseHas()
{
    Route route = changed();
    route.title.add(u"sma"_s, u"Båatije"_s);
    const PathTemplates laid = shipped().with({own(route)});
    QVERIFY(laid.languages().contains(u"sma"_s));
    QCOMPARE(laid.with(u"sma"_s).route(u"residence"_s)->title.text(u"sma"_s), u"Båatije"_s);
    QCOMPARE(laid.with(u"sma"_s).route(u"residence"_s)->summary.text(u"sma"_s), route.summary.text(u"en"_s));
}

void TestOwnRoutes::aCheckHoldsForItsWordsAlone()
{
    const Route route = shipped().whole(u"residence"_s);
    OwnRoute said;
    said.id = route.id;
    said.checkedBy = u"lawyer"_s;
    said.checkedOn = QDate(2026, 11, 22);
    said.checkedDigests = {{u"en"_s, RouteWriter::digest(route, u"en"_s)},
                           {u"ru"_s, RouteWriter::digest(route, u"ru"_s)}};
    QCOMPARE(digestsFromText(digestsToText(said.checkedDigests)), said.checkedDigests);
    const PathTemplates laid = shipped().with({said});
    QVERIFY(laid.route(route.id)->isChecked(u"en"_s));
    QVERIFY(!laid.route(route.id)->isChecked(u"fi"_s));
    QVERIFY(laid.with(u"ru"_s).route(route.id)->isChecked(u"ru"_s));

    Route other = route;
    other.version = 2; // the number alone is no other word
    said.text = RouteWriter::text(other);
    QVERIFY(shipped().with({said}).route(route.id)->isChecked(u"en"_s));
    other.steps[1].periods[0].length = 31; // a number in it is
    said.text = RouteWriter::text(other);
    QVERIFY(!shipped().with({said}).route(route.id)->isChecked(u"en"_s));
    other = route;
    other.summary.add(u"fi"_s, u"Muut sanat"_s); // in Finnish only
    said.text = RouteWriter::text(other);
    QVERIFY(shipped().with({said}).route(route.id)->isChecked(u"en"_s));
}

void TestOwnRoutes::withdrawnIsNotOffered()
{
    OwnRoute said;
    said.id = u"residence"_s;
    said.withdrawn = true;
    const PathTemplates laid = shipped().with({said});
    QCOMPARE(laid.offered(u"support"_s).size(), shipped().offered(u"support"_s).size() - 1);
    QVERIFY(laid.step(u"permit-application"_s));
}

void TestOwnRoutes::roomsNeverMix()
{
    for (const Route* route : shipped().offered(u"support"_s))
        QCOMPARE(route->rooms, QStringList{u"support"_s});
    const auto serie = shipped().offered(u"serie"_s);
    QCOMPARE(serie.size(), 1);
    QCOMPARE(serie.first()->id, u"own-thoughts"_s);
    Route both = changed("peer-support");
    both.rooms = {u"support"_s, u"serie"_s};
    const PathTemplates laid = shipped().with({own(both)});
    QCOMPARE(laid.offered(u"serie"_s).size(), 2);
    QCOMPARE(laid.offered(u"support"_s).size(), 8);
}

void TestOwnRoutes::everyFaultIsFound()
{
    Route route = changed();
    QVERIFY(shipped().faultsOf(route).isEmpty());
    route.title.add(u"sv"_s, QString());
    route.steps[2].about.add(u"fi"_s, u" "_s);
    route.steps[1].periods[0].fact = u"Z99"_s;
    QStringList where;
    for (const RouteFault& fault : shipped().faultsOf(route))
        where += fault.where;
    QCOMPARE(where, QStringList({u"title.sv"_s, u"steps[1].periods[0].fact"_s, u"steps[2].about.fi"_s}));
}

void TestOwnRoutes::aDraftKeepsWhatThereIs()
{
    Route route = changed();
    route.title.add(u"sv"_s, QString());
    route.steps[0].options.removeLast();
    QCOMPARE(RouteWriter::text(shipped().draft(RouteWriter::text(route))), RouteWriter::text(route));
    QVERIFY(shipped().draft(u"no JSON"_s).id.isEmpty());
}

/// Every statutory length in a route is the one the sheets print, and every day a fact names is the rule's.
void TestOwnRoutes::periodsRestOnFactsAndNumbers()
{
    const QJsonObject all = read(u":/facts/facts.json"_s);
    const QJsonObject numbers = all.value(u"numbers"_s).toObject();
    int compared = 0;
    for (const Route& route : shipped().routes())
        for (const StepTemplate& step : route.steps)
            for (const Period& period : step.periods) {
                QVERIFY2(all.value(u"facts"_s).toObject().contains(period.fact), qPrintable(step.id));
                if (period.length == 0)
                    continue; // the day stands in the decision
                const QString unit = period.unit == Period::Unit::Days     ? u"_days"_s
                                     : period.unit == Period::Unit::Months ? u"_months"_s
                                                                           : u"_years"_s;
                bool found = false;
                for (auto number = numbers.begin(); number != numbers.end(); ++number)
                    found |= number.key().endsWith(unit) && number->toObject().value(u"fact"_s) == period.fact
                             && number->toObject().value(u"value"_s).toInt() == period.length;
                QVERIFY2(found, qPrintable(step.id + u' ' + period.fact));
                ++compared;
            }
    QVERIFY(compared >= 12);
    QCOMPARE(shipped().step(u"permit-application"_s)->periods.first().validFrom, QDate(2025, 5, 6)); // R4
}

/// A law that changes on a day gives the right deadline on both sides of it, and one of the two on every day.
void TestOwnRoutes::oneRuleEndsWhereTheNextBegins()
{
    Route route = changed("compensation");
    StepTemplate& step = *std::find_if(route.steps.begin(), route.steps.end(),
                                       [](const StepTemplate& each) { return each.id == u"state-compensation"_s; });
    Period before = step.periods.first();
    before.validTo = QDate(2028, 2, 29);
    Period after = before;
    after.validFrom = QDate(2028, 3, 1);
    after.validTo = {};
    after.unit = Period::Unit::Months;
    after.length = 18;
    step.periods = {before, after};
    const PathTemplates laid = shipped().with({own(route)});
    const QList<Period> periods = laid.step(u"state-compensation"_s)->periods;
    QCOMPARE(periods.size(), 2);
    for (QDate day(2027, 1, 1); day < QDate(2029, 1, 1); day = day.addDays(1)) {
        const QDate old = deadline(periods.at(0), day);
        const QDate young = deadline(periods.at(1), day);
        QVERIFY2(old.isValid() != young.isValid(), qPrintable(day.toString(Qt::ISODate)));
    }
    QCOMPARE(deadline(periods.at(0), {2028, 2, 29}), QDate(2031, 2, 28));
    QCOMPARE(deadline(periods.at(1), {2028, 3, 1}), QDate(2029, 9, 1));
    QCOMPARE(deadline(periods.at(1), {2028, 8, 31}), QDate(2030, 2, 28));
}

/// Counted on the calendar: no hour that is skipped, no leap year that is none, moves a day.
void TestOwnRoutes::overCenturies()
{
    Period period;
    period.unit = Period::Unit::Days;
    period.length = 30;
    for (QDate day(2020, 1, 1); day < QDate(2030, 1, 1); day = day.addDays(1))
        QCOMPARE(deadline(period, day).toJulianDay(), day.toJulianDay() + 30);
    period.unit = Period::Unit::Years;
    period.length = 10;
    QCOMPARE(deadline(period, {2090, 2, 28}), QDate(2100, 2, 28));
    period.length = 4;
    QCOMPARE(deadline(period, {2096, 2, 29}), QDate(2100, 2, 28)); // 2100 is no leap year
    QCOMPARE(deadline(period, {1996, 2, 29}), QDate(2000, 2, 29)); // 2000 was one
    period.unit = Period::Unit::Months;
    period.length = 1;
    QCOMPARE(deadline(period, {2099, 12, 31}), QDate(2100, 1, 31));
    QCOMPARE(deadline(period, {2100, 1, 31}), QDate(2100, 2, 28));
    period.length = 6;
    for (QDate day(2026, 1, 1); day < QDate(2029, 1, 1); day = day.addDays(1)) {
        const QDate end = deadline(period, day);
        QCOMPARE((end.year() * 12 + end.month()) - (day.year() * 12 + day.month()), 6);
        QVERIFY(end.day() == day.day() || (end.day() == end.daysInMonth() && end.day() < day.day()));
    }
}

/// A pack that brings another law, or puts a wrong length right, changes the day of the steps counted before it; a day
/// somebody wrote is theirs, and no deadline goes because no rule gives one any more.
void TestOwnRoutes::aNewLawReachesWhatWasCounted()
{
    const auto laid = [](const std::function<void(QList<Period>&)>& change) {
        Route route = changed("compensation");
        change(std::find_if(route.steps.begin(), route.steps.end(), [](const StepTemplate& each) {
                   return each.id == u"state-compensation"_s;
               })->periods);
        return shipped().with({own(route)});
    };
    const auto read = [](const PathTemplates& paths, const QDate& written, const QDate& judgment,
                         const QString& counted = {}) {
        QCborMap start{{u"starts"_s, u"judgment"_s}, {u"on"_s, judgment.toString(Qt::ISODate)}};
        if (!counted.isEmpty())
            start.insert(u"limit"_s, counted);
        Edit edit{Kind::Step, {}, {}};
        edit.set(StepField::Template, u"state-compensation"_s)
            .set(StepField::DueOn, written)
            .set(StepField::OptionsTold, QCborArray{start});
        return withRightDeadline(paths, Record{Kind::Step, {}, edit.values}).date(StepField::DueOn);
    };
    const auto ended = [](QList<Period>& periods) { periods.first().validTo = QDate(2026, 12, 31); };
    const PathTemplates lawChanged = laid([&](QList<Period>& periods) {
        Period shorter = periods.first();
        shorter.validFrom = QDate(2027, 1, 1);
        shorter.length = 2;
        ended(periods);
        periods += shorter;
    });
    QCOMPARE(read(lawChanged, {2030, 2, 1}, {2027, 2, 1}), QDate(2029, 2, 1));
    QCOMPARE(read(lawChanged, {2029, 5, 1}, {2026, 5, 1}), QDate(2029, 5, 1)); // before the change
    QCOMPARE(read(lawChanged, {2029, 6, 1}, {2027, 2, 1}), QDate(2029, 6, 1)); // from a letter, perhaps
    QCOMPARE(read(laid(ended), {2030, 2, 1}, {2027, 2, 1}), QDate(2030, 2, 1));
    const PathTemplates putRight = laid([](QList<Period>& periods) { periods.first().length = 2; });
    QCOMPARE(read(putRight, {2030, 2, 1}, {2027, 2, 1}, u"2030-02-01"_s), QDate(2029, 2, 1));
    QCOMPARE(read(putRight, {2029, 6, 1}, {2027, 2, 1}, u"2030-02-01"_s), QDate(2029, 6, 1));
}

void TestOwnRoutes::whatEndsWithoutBeingADeadline()
{
    const auto ends = [](const char* step, const char* start, const QDate& on, const char* state = "under_way") {
        Edit edit{Kind::Step, {}, {}};
        edit.set(StepField::Template, QString::fromLatin1(step))
            .set(StepField::State, state)
            .set(StepField::OptionsTold,
                 QCborArray{QCborMap{{u"starts"_s, QString::fromLatin1(start)}, {u"on"_s, on.toString(Qt::ISODate)}}});
        QList<std::pair<QDate, Period::Sense>> days;
        for (const PeriodEnd& end : periodEnds(shipped(), Record{Kind::Step, {}, edit.values}))
            days.append({end.day, end.sense});
        return days;
    };
    using Days = QList<std::pair<QDate, Period::Sense>>;
    const QDate decided(2026, 8, 31);
    const Days reflection{{QDate(2026, 9, 30), Period::Sense::AtLeast}, {QDate(2027, 2, 28), Period::Sense::AtMost}};
    QCOMPARE(ends("reflection-period", "decision", decided), reflection);
    QCOMPARE(ends("reflection-period", "decision", decided, "done"), reflection); // what was granted runs on
    QVERIFY(ends("reflection-period", "decision", decided, "not_possible").isEmpty());
    QVERIFY(ends("reflection-period", "decision", decided, "declined_after_information").isEmpty());
    QVERIFY(ends("reflection-period", "application", decided).isEmpty()); // nobody knows when it began
    QVERIFY(ends("state-compensation", "judgment", decided).isEmpty());   // a deadline
    QVERIFY(ends("health-exam", "x", decided).isEmpty());
}

void TestOwnRoutes::whatShouldComeFirst()
{
    const StepTemplate* permit = shipped().step(u"permit-application"_s);
    QVERIFY(permit->before.contains(u"reflection-period"_s));
    using Why = Missing::Why;
    const auto with = [](const char* step, const QString& earlier, const QStringList& states) {
        QList<Record> path;
        for (const QString& state : states) {
            Edit edit{Kind::Step, {}, {}};
            edit.set(StepField::Template, earlier).set(StepField::State, state);
            path += Record{Kind::Step, {}, edit.values};
        }
        QList<Why> why;
        for (const Missing& missing : missingBefore(shipped(), *shipped().step(QString::fromLatin1(step)), path))
            if (missing.step == earlier)
                why += missing.why;
        return why;
    };
    const auto before = [&](const QStringList& states) {
        return with("permit-application", u"reflection-period"_s, states);
    };
    QCOMPARE(before({}), QList{Why::NotBegun});
    QCOMPARE(before({u"discussed"_s}), QList{Why::NotBegun});
    QCOMPARE(before({u"chosen"_s}), QList{Why::NotBegun});
    QVERIFY(before({u"under_way"_s}).isEmpty());
    QVERIFY(before({u"declined_after_information"_s}).isEmpty()); // the choice was the person's
    // R4: an application filed while nothing runs yet, or nothing can, makes nobody's stay legal.
    QCOMPARE(before({u"waiting"_s}), QList{Why::NotDecided});
    QCOMPARE(before({u"not_possible"_s}), QList{Why::NotPossible});
    QCOMPARE(before({u"not_possible"_s, u"waiting"_s}), QList{Why::NotDecided});
    QCOMPARE(before({u"not_possible"_s, u"discussed"_s}), QList{Why::NotBegun});
    QVERIFY(before({u"not_possible"_s, u"under_way"_s}).isEmpty());
    // The decision is what one waits for: nothing to say.
    QVERIFY(with("permit-decision", u"permit-application"_s, {u"waiting"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(TestOwnRoutes)
#include "testownroutes.moc"
