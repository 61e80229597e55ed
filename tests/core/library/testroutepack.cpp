// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/readlibrary.h"
#include "core/library/routelibrary.h"
#include "core/library/routepacking.h"
#include "core/paths/routewriter.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Rinnalla;
using namespace Qt::StringLiterals;
using What = PackChange::What;

namespace {

const SheetCatalogue& sheets()
{
    static const auto loaded = SheetCatalogue::load();
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return *loaded;
}

const PathTemplates& builtIn()
{
    static const auto loaded = PathTemplates::load();
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    static const PathTemplates laid = loaded->with(QList<OwnRoute>());
    return laid;
}

Route words(const QString& title, int version)
{
    Route route = builtIn().whole(u"residence"_s);
    route.title.add(u"en"_s, title);
    route.version = version;
    return route;
}

/// An organisation with a store of its own.
class Organisation {
public:
    explicit Organisation(const char* name)
        : m_name(QString::fromLatin1(name))
    {
        static quint64 seed = 500;
        store.random = SeededRandom(++seed); // each has keys of its own
    }
    void write(const QList<Edit>& edits)
    {
        if (const auto written = store->journal().write(edits); !written)
            qFatal("%s", qPrintable(written.error().message));
    }
    LibraryEdits::By by() { return {u"AB"_s, store.clock.now()}; }
    PathTemplates paths()
    {
        const auto own = readOwnRoutes(store->connection());
        if (!own)
            qFatal("%s", qPrintable(own.error().message));
        return builtIn().with(*own);
    }
    SheetPack pack(const QStringList& routes = {u"residence"_s})
    {
        SheetPack made{m_name, QDate(2026, 11, 22), {}, {}, {}, {}};
        if (const Status added = addRoutes(made, routes, paths(), sheets()); !added)
            qFatal("%s", qPrintable(added.error().message));
        return made;
    }
    SheetPack sent() { return readPack(*writePack(pack(), *packKeys(*store)))->pack; }
    What meets(const SheetPack& pack) { return compareRoutes(pack, paths()).first().what; }
    void take(const SheetPack& pack, const QStringList& ids) { write(takeRoutes(pack, ids, paths(), by())); }
    void takeNew(const SheetPack& pack) { take(pack, newAndNewer(compareRoutes(pack, paths()))); }
    QString title() { return paths().route(u"residence"_s)->title.text(u"en"_s); }

    TestStore store;

private:
    QString m_name;
};

} // namespace

/// Routes travel in packs as sheets do: signed, seen before they are taken, own words replaced only by name.
class TestRoutePack : public QObject {
    Q_OBJECT

private slots:
    void ownWordsTravel();
    void aDayThatSwitchesALimitOffTravels();
    void aCheckAloneTravels();
    void ownWordsAreNotReplacedInSilence();
    void oneUpdateAfterAnother();
    void anOlderProgramIsTold();
    void aWrongRouteIsNeverTaken();
    void roomsNeverMix();
    void whatIsBeingWrittenStays();
    void laptopsMeetOnOneRecord();
};

void TestRoutePack::ownWordsTravel()
{
    Organisation north("North");
    Organisation south("South");
    north.write({RouteEdits::use(words(u"North's words"_s, 2), north.by())});
    const SheetPack pack = north.sent();
    QCOMPARE(pack.routes.size(), 1);
    QVERIFY(pack.changes.first().contains(u"North's words"_s));
    QCOMPARE(south.meets(pack), What::Newer);
    const PackChange change = compareRoutes(pack, south.paths()).first();
    QCOMPARE(change.id(), u"path/residence"_s);
    QVERIFY(change.before.contains(u"# en: Reflection period"_s) && change.after.contains(u"# en: North's words"_s));
    QVERIFY(!change.after.contains(u'{')); // for people
    south.takeNew(pack);
    QCOMPARE(south.title(), u"North's words"_s);
    QCOMPARE(south.paths().route(u"residence"_s)->origin, u"North"_s);
    QVERIFY(south.paths().route(u"residence"_s)->title.has(u"ar"_s));
    QCOMPARE(south.meets(pack), What::Same);
}

/// A time limit that another day switches off: changed here, it is the same elsewhere.
void TestRoutePack::aDayThatSwitchesALimitOffTravels()
{
    const QString id = u"compensation"_s;
    Organisation giver("Talo");
    Organisation taker("Satama");
    Route changed = builtIn().whole(id);
    changed.version = 99;
    const auto limits = [](Route& route) -> QList<Period>& {
        return std::find_if(route.steps.begin(), route.steps.end(),
                            [](const StepTemplate& step) { return step.id == u"state-compensation"_s; })
            ->periods;
    };
    limits(changed)[0].unless = Period::Start::Crime;
    limits(changed)[1].unless.reset();
    giver.write({RouteEdits::use(changed, giver.by())});
    taker.takeNew(readPack(*writePack(giver.pack({id}), *packKeys(*giver.store)))->pack);
    Route taken = taker.paths().whole(id);
    QVERIFY(limits(taken).at(0).unless == Period::Start::Crime && !limits(taken).at(1).unless);
    QCOMPARE(RouteWriter::text(taken), RouteWriter::text(changed));
}

void TestRoutePack::aCheckAloneTravels()
{
    Organisation north("North");
    Organisation south("South");
    const Route route = builtIn().whole(u"residence"_s);
    north.write({RouteEdits::check(route, {u"fi"_s, u"th"_s}, u"lawyer"_s, {2026, 11, 20}, north.by())});
    const SheetPack pack = north.sent();
    QCOMPARE(south.meets(pack), What::Newer);
    south.takeNew(pack);
    QVERIFY(south.paths().route(u"residence"_s)->isChecked(u"fi"_s));
    QVERIFY(south.paths().with(u"th"_s).route(u"residence"_s)->isChecked(u"th"_s));
    QVERIFY(!south.paths().route(u"residence"_s)->isOwn); // what came with the program goes on being renewed with it
}

void TestRoutePack::ownWordsAreNotReplacedInSilence()
{
    Organisation north("North");
    Organisation south("South");
    north.write({RouteEdits::use(words(u"North's words"_s, 7), north.by())});
    south.write({RouteEdits::use(words(u"South's words"_s, 2), south.by())});
    const SheetPack pack = north.sent();
    QCOMPARE(south.meets(pack), What::OwnEdited);
    south.takeNew(pack);
    QCOMPARE(south.title(), u"South's words"_s);
    south.take(pack, {u"path/residence"_s});
    QCOMPARE(south.title(), u"North's words"_s);
}

void TestRoutePack::oneUpdateAfterAnother()
{
    Organisation north("North");
    Organisation south("South");
    north.write({RouteEdits::use(words(u"First"_s, 2), north.by())});
    const SheetPack first = north.sent();
    south.takeNew(first);
    north.write({RouteEdits::use(words(u"Second"_s, 3), north.by())});
    const SheetPack second = north.sent();
    QCOMPARE(south.meets(second), What::Newer);
    south.takeNew(second);
    QCOMPARE(south.title(), u"Second"_s);
    QCOMPARE(south.meets(first), What::Older);
    south.takeNew(first);
    QCOMPARE(south.title(), u"Second"_s);
    north.write({RouteEdits::withdraw(u"residence"_s, north.by())});
    const SheetPack third = north.sent();
    QVERIFY(compareRoutes(third, south.paths()).first().withdraws);
    south.takeNew(third);
    QVERIFY(south.paths().route(u"residence"_s)->withdrawn);
}

void TestRoutePack::anOlderProgramIsTold()
{
    Organisation north("North");
    north.write({RouteEdits::use(words(u"North's words"_s, 2), north.by())});
    const QByteArray with = *writePack(north.pack(), *packKeys(*north.store));
    QVERIFY(with.startsWith("Rinnalla sheet pack 2\n")); // says "newer" to a program that knows only 1
    SheetPack sheetsOnly{u"North"_s, QDate(2026, 11, 22), {}, {}, {}, {}};
    OwnFact fact;
    fact.key = u"number/reflection_min_days"_s;
    fact.value = QJsonObject{{u"value"_s, 31}};
    sheetsOnly.facts += fact;
    QVERIFY(writePack(sheetsOnly, *packKeys(*north.store))->startsWith("Rinnalla sheet pack 1\n"));
    QByteArray changed = with;
    VERIFY_FAILS(readPack(changed.replace("North's words", "Other's words")), ErrorCode::Refused);
}

void TestRoutePack::aWrongRouteIsNeverTaken()
{
    Organisation north("North");
    Organisation south("South");
    SheetPack pack = north.pack();
    pack.routes.first().text = u"{\"id\": \"residence\"}"_s;
    QCOMPARE(refusedRoutes(pack, south.paths()).size(), 1);
    QCOMPARE(south.meets(pack), What::Same);
    QVERIFY(takeRoutes(pack, {u"path/residence"_s}, south.paths(), south.by()).isEmpty());
    Route stolen = words(u"Ours"_s, 2);
    stolen.id = u"own-new"_s; // its steps are those of another route
    pack.routes.first().id = stolen.id;
    pack.routes.first().text = RouteWriter::text(stolen);
    QCOMPARE(refusedRoutes(pack, south.paths()).size(), 1);
    QVERIFY(takeRoutes(pack, {u"path/own-new"_s}, south.paths(), south.by()).isEmpty());
}

void TestRoutePack::roomsNeverMix()
{
    Organisation north("North");
    const Route route = builtIn().whole(u"own-thoughts"_s);
    north.write({RouteEdits::check(route, {u"fi"_s}, u"lawyer"_s, {2026, 11, 20}, north.by()),
                 RouteEdits::use(words(u"North's words"_s, 2), north.by())});
    QCOMPARE(routesWorthPacking(north.paths(), u"serie"_s), QStringList{u"own-thoughts"_s});
    QCOMPARE(routesWorthPacking(north.paths(), u"support"_s), QStringList{u"residence"_s});
    SheetPack pack = north.pack({u"own-thoughts"_s});
    QCOMPARE(roomOf(pack, sheets()).value_or(QString()), u"serie"_s);
    VERIFY_FAILS(addRoutes(pack, {u"residence"_s}, north.paths(), sheets()), ErrorCode::Refused);
}

void TestRoutePack::whatIsBeingWrittenStays()
{
    Organisation north("North");
    Organisation south("South");
    north.write({RouteEdits::use(words(u"North's words"_s, 2), north.by())});
    south.write({RouteEdits::draft(u"residence"_s, u"half"_s, {}, south.by())});
    south.takeNew(north.sent());
    QCOMPARE(south.title(), u"North's words"_s);
    QCOMPARE(south.paths().own(u"residence"_s)->draft, u"half"_s);
}

void TestRoutePack::laptopsMeetOnOneRecord()
{
    Organisation one("One");
    Organisation other("Other");
    QCOMPARE(RouteEdits::use(words(u"A"_s, 2), one.by()).id, RouteEdits::withdraw(u"residence"_s, other.by()).id);
    QVERIFY(RouteEdits::idOf(u"residence"_s) != RouteEdits::idOf(u"health"_s));
}

QTEST_GUILESS_MAIN(TestRoutePack)
#include "testroutepack.moc"
