// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryedits.h"
#include "core/library/readlibrary.h"
#include "core/library/routelibrary.h"
#include "core/paths/pathtemplates.h"
#include "core/sheets/sheetcatalogue.h"
#include "tests/support/laptops.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Rinnalla;
using namespace Rinnalla::LibraryEdits;

namespace {

const SheetName English{QStringLiteral("time-to-think"), QStringLiteral("en")};
const QDate Day(2026, 11, 21);

const SheetCatalogue& builtIn()
{
    static const auto catalogue = SheetCatalogue::load();
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().message));
    return *catalogue;
}

QString words(const char* into = "recover")
{
    return builtIn()
        .markdown(English.topic, English.language)
        .replace(QStringLiteral("recover"), QLatin1StringView(into));
}

By by(const Clock& clock, const char* worker = "AB")
{
    return {QString::fromLatin1(worker), clock.now()};
}

SheetCheck lawyer(const QDate& on = Day)
{
    return {QStringLiteral("lawyer"), on, on.addMonths(2)};
}

OwnLibrary libraryOf(Connection& connection)
{
    const auto own = readOwnLibrary(connection);
    if (!own)
        qFatal("%s", qPrintable(own.error().message));
    return *own;
}

/// What the laptop would hand out.
SheetEdition editionAt(Laptop& laptop)
{
    return *builtIn().with(libraryOf(laptop.connection())).edition(English.topic, English.language);
}

} // namespace

/// The organisation's library goes through the one door, and from laptop to laptop.
class TestLibrary : public QObject {
    Q_OBJECT

private slots:
    void lifeOfAText();
    void whatIsWrittenComesBack();
    void onlyOwnIdsCount();
    void arrivesAtOtherLaptops();
    void textsWrittenAtTheSameTimeAreBothKept();
    void aCheckOfWordsThatChangedMeanwhile();
    void nobodyChoosesBetweenInitials();
    void conflictsStayInTheirRoom();
    void conflictsOfRoutesStayInTheirRoom_data();
    void conflictsOfRoutesStayInTheirRoom();
    void conflictsOfChecksStayInTheRoomOfTheRoute();
    void conflictsOfAidsStayInTheirRoom();
};

void TestLibrary::lifeOfAText()
{
    TestStore store;
    const auto write = [&](const Edit& edit) { VERIFY_OK(store->journal().write(edit)); };
    const auto now = [&] { return *libraryOf(store->connection()).sheet(English); };
    const auto laid = [&] { return builtIn().with(libraryOf(store->connection())); };
    const auto state = [&] { return laid().edition(English.topic, English.language)->state(Day); };
    write(draft(English, words("rest"), textDigest(words()), by(store.clock)));
    QCOMPARE(now().draft, words("rest"));
    QCOMPARE(now().draftBasis, textDigest(words()));
    QVERIFY(state() == SheetState::Unchecked);
    write(use(English, words("rest"), 2, by(store.clock)));
    QVERIFY(now().draft.isEmpty() && now().draftBasis.isEmpty());
    QCOMPARE(now().gatheredOn, Day);
    QVERIFY(state() == SheetState::Unchecked);
    write(check(English, builtIn().checkDigest(words("rest")), lawyer(), by(store.clock)));
    QVERIFY(state() == SheetState::Checked);
    write(withdraw(laid(), English, QStringLiteral("the law changed"), by(store.clock)));
    QVERIFY(state() == SheetState::Withdrawn);
    QCOMPARE(now().withdrawnWhy, QStringLiteral("the law changed"));
    write(restore(laid(), English, by(store.clock)));
    QVERIFY(state() == SheetState::Checked);
    write(use(English, words("heal"), 3, by(store.clock)));
    QVERIFY(state() == SheetState::Unchecked);
    write(use(English, words("rest"), 4, by(store.clock))); // words that were checked
    QVERIFY(state() == SheetState::Checked);
    write(useBuiltIn(English, by(store.clock)));
    QVERIFY(state() == SheetState::Unchecked);
    QVERIFY(now().text.isEmpty());
    write(draft(English, words("half"), {}, by(store.clock)));
    write(dropDraft(English, by(store.clock)));
    QVERIFY(now().draft.isEmpty());
}

void TestLibrary::whatIsWrittenComesBack()
{
    TestStore store;
    const QJsonObject value{{QStringLiteral("free"), false}};
    const SheetCheck check = lawyer();
    VERIFY_OK(store->journal().write(fact(QStringLiteral("service/nas"), value, check, by(store.clock))));
    const OwnFact read = *libraryOf(store->connection()).fact(QStringLiteral("service/nas"));
    QCOMPARE(read.check, check); // the last day is among the service's fields
    QCOMPARE(read.value.value(u"free"), QJsonValue(false));
    QCOMPARE(read.worker, QStringLiteral("AB"));
    const SheetCatalogue laid = builtIn().with(libraryOf(store->connection()));
    QCOMPARE(laid.services().service(QStringLiteral("nas"))->free, std::optional(false));
    QCOMPARE(laid.services().service(QStringLiteral("nas"))->doNotUseAfter, check.doNotUseAfter);
    VERIFY_OK(store->journal().write(fact(QStringLiteral("service/nas"), {}, {}, by(store.clock))));
    QCOMPARE(builtIn().with(libraryOf(store->connection())).valueOf(QStringLiteral("service/nas")),
             builtIn().valueOf(QStringLiteral("service/nas")));
    Edit broken = fact(QStringLiteral("service/nas"), value, check, by(store.clock));
    VERIFY_OK(store->journal().write(broken.set(FactField::Value, QStringLiteral("{not JSON"))));
    QList<Error> refused;
    builtIn().with(libraryOf(store->connection()), &refused);
    QCOMPARE(refused.size(), 1);
}

void TestLibrary::onlyOwnIdsCount()
{
    TestStore store;
    Edit other = use(English, words("rest"), 2, by(store.clock));
    other.id = store.random.id();
    VERIFY_OK(store->journal().write(other));
    QVERIFY(libraryOf(store->connection()).sheets.isEmpty());
    QVERIFY(idOf(English) != idOf({English.topic, QStringLiteral("fi")}));
    QVERIFY(idOfFact(QStringLiteral("x")) != idOfSource(QStringLiteral("x")));
}

void TestLibrary::arrivesAtOtherLaptops()
{
    const Laptops team = someLaptops(3);
    MeetingPlace place;
    Laptop& one = *team.at(0);
    one.write(use(English, words("rest"), 2, by(one.clock)));
    one.write(check(English, builtIn().checkDigest(words("rest")), lawyer(), by(one.clock)));
    one.write(
        fact(QStringLiteral("number/reflection_min_days"), {{QStringLiteral("value"), 31}}, lawyer(), by(one.clock)));
    exchangeAll(team, place);
    QCOMPARE(differences(team), QStringList());
    for (const auto& laptop : team) {
        QVERIFY(libraryOf(laptop->connection()) == libraryOf(one.connection()));
        QVERIFY(editionAt(*laptop).isOwn);
        QVERIFY(editionAt(*laptop).state(Day) == SheetState::Checked);
        QCOMPARE(builtIn().with(libraryOf(laptop->connection())).facts().number(QStringLiteral("reflection_min_days")),
                 31);
    }
}

void TestLibrary::textsWrittenAtTheSameTimeAreBothKept()
{
    const Laptops team = someLaptops(2);
    MeetingPlace place;
    team.at(0)->write(use(English, words("rest"), 2, by(team.at(0)->clock, "AB")));
    team.at(1)->clock.advance(1000);
    team.at(1)->write(use(English, words("heal"), 2, by(team.at(1)->clock, "CD")));
    exchangeAll(team, place);
    QCOMPARE(differences(team), QStringList());
    const QList<Conflict> conflicts = team.at(0)->conflicts();
    QCOMPARE(conflicts.size(), 1);
    QVERIFY(conflicts.first().kind == Kind::Sheet && conflicts.first().field == SheetField::Text);
    QStringList versions;
    for (const Conflict::Version& version : conflicts.first().versions)
        versions += version.value.toString();
    versions.sort();
    QCOMPARE(versions, (QStringList{words("heal"), words("rest")}));
    QVERIFY(editionAt(*team.at(0)).state(Day) == SheetState::Unchecked);
    team.at(0)->write(Conflicts::keep(conflicts.first(), 1));
    exchangeAll(team, place);
    QVERIFY(team.at(1)->conflicts().isEmpty());
    QCOMPARE(editionAt(*team.at(0)).digest, editionAt(*team.at(1)).digest);
}

/// A checks words that B changes meanwhile: nobody has checked what is in use then.
void TestLibrary::aCheckOfWordsThatChangedMeanwhile()
{
    for (const bool checkIsLater : {true, false}) {
        const Laptops team = someLaptops(2);
        MeetingPlace place;
        Laptop& a = *team.at(0);
        Laptop& b = *team.at(1);
        (checkIsLater ? a : b).clock.advance(60'000);
        a.write(check(English, builtIn().checkDigest(words()), lawyer(), by(a.clock)));
        QVERIFY(editionAt(a).state(Day) == SheetState::Checked);
        b.write(use(English, words("rest"), 2, by(b.clock)));
        exchangeAll(team, place);
        QCOMPARE(differences(team), QStringList());
        for (const auto& laptop : team) {
            QVERIFY(editionAt(*laptop).isOwn);
            QVERIFY(editionAt(*laptop).state(Day) == SheetState::Unchecked);
            QVERIFY(laptop->conflicts().isEmpty()); // there is nothing to choose
        }
    }
}

void TestLibrary::nobodyChoosesBetweenInitials()
{
    const Laptops team = someLaptops(2);
    MeetingPlace place;
    team.at(0)->write(draft(English, words("rest"), {}, by(team.at(0)->clock, "AB")));
    team.at(1)->clock.advance(1000);
    team.at(1)->write(withdraw(builtIn(), English, QStringLiteral("old"), by(team.at(1)->clock, "CD")));
    exchangeAll(team, place);
    QVERIFY(team.at(0)->conflicts().isEmpty());
    const OwnSheet both = *libraryOf(team.at(0)->connection()).sheet(English);
    QVERIFY(both.withdrawn && !both.draft.isEmpty());
    QCOMPARE(both.worker, QStringLiteral("CD")); // the later one
}

void TestLibrary::conflictsStayInTheirRoom()
{
    const SheetName thoughts{QStringLiteral("own-thoughts"), QStringLiteral("en")};
    const Laptops team = someLaptops(2);
    MeetingPlace place;
    for (const SheetName& name : {English, thoughts}) {
        team.at(0)->write(use(name, QStringLiteral("# one"), 2, by(team.at(0)->clock)));
        team.at(1)->write(use(name, QStringLiteral("# two"), 2, by(team.at(1)->clock)));
    }
    exchangeAll(team, place);
    Laptop& one = *team.at(0);
    QCOMPARE(one.conflicts().size(), 2);
    for (const auto& [room, name] : {std::pair("support", English), std::pair("serie", thoughts)}) {
        const auto here = withinRoom(one.connection(), one.conflicts(), builtIn(), QString::fromLatin1(room));
        QCOMPARE(here.size(), 1);
        QVERIFY(here.first().record == idOf(name));
    }
}

namespace {

/// The route, written in one place and another; what the rooms then see of it.
QStringList roomsThatSee(const Route& one, const Route& other)
{
    const Laptops team = someLaptops(2);
    MeetingPlace place;
    team.at(0)->write(RouteEdits::use(one, by(team.at(0)->clock)));
    team.at(1)->write(RouteEdits::use(other, by(team.at(1)->clock)));
    exchangeAll(team, place);
    QStringList rooms;
    for (const char* room : {"support", "serie"})
        if (!withinRoom(team.at(0)->connection(), team.at(0)->conflicts(), builtIn(), QLatin1StringView(room))
                 .isEmpty())
            rooms += QLatin1StringView(room);
    return rooms;
}

} // namespace

void TestLibrary::conflictsOfRoutesStayInTheirRoom_data()
{
    QTest::addColumn<QString>("route");
    QTest::addColumn<QStringList>("one");
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<QStringList>("seen");
    const QString support = QStringLiteral("support");
    const QString serie = QStringLiteral("serie");
    QTest::newRow("of support work") << "residence" << QStringList{support} << QStringList{support}
                                     << QStringList{support};
    QTest::newRow("of the other room") << "own-thoughts" << QStringList{serie} << QStringList{serie}
                                       << QStringList{serie};
    QTest::newRow("a new one of the other room")
        << "only-ours" << QStringList{serie} << QStringList{serie} << QStringList{serie};
    QTest::newRow("of both") << "residence" << QStringList{support, serie} << QStringList{support, serie}
                             << QStringList{support, serie};
    QTest::newRow("taken out of one") << "residence" << QStringList{support, serie} << QStringList{serie}
                                      << QStringList{serie};
}

void TestLibrary::conflictsOfRoutesStayInTheirRoom()
{
    QFETCH(QString, route);
    QFETCH(QStringList, one);
    QFETCH(QStringList, other);
    Route mine;
    mine.id = route;
    mine.version = 2;
    mine.rooms = one;
    mine.title.add(QStringLiteral("en"), QStringLiteral("One"));
    Route theirs = mine;
    theirs.rooms = other;
    theirs.title.add(QStringLiteral("en"), QStringLiteral("Two"));
    QTEST(roomsThatSee(mine, theirs), "seen");
}

void TestLibrary::conflictsOfChecksStayInTheRoomOfTheRoute()
{
    static const auto paths = PathTemplates::load();
    VERIFY_OK(paths);
    const Laptops team = someLaptops(2);
    MeetingPlace place;
    for (const auto& laptop : team) // of the words that came with the program
        laptop->write(RouteEdits::check(paths->whole(QStringLiteral("own-thoughts")), {QStringLiteral("fi")},
                                        laptop->device().toString(), Day, by(laptop->clock)));
    exchangeAll(team, place);
    Laptop& one = *team.at(0);
    QCOMPARE(one.conflicts().size(), 1);
    QCOMPARE(withinRoom(one.connection(), one.conflicts(), builtIn(), QStringLiteral("serie")).size(), 1);
    QCOMPARE(withinRoom(one.connection(), one.conflicts(), builtIn(), QStringLiteral("support")).size(), 0);
}

void TestLibrary::conflictsOfAidsStayInTheirRoom()
{
    const Laptops team = someLaptops(2);
    MeetingPlace place;
    for (const auto& laptop : team)
        for (const char* room : {"support", "serie"}) {
            const Id id = Id::fromBytes(QByteArray(room).leftJustified(Id::Size, 'x')).value_or(Id());
            laptop->write(
                Edit{Kind::Setting, id, {}}
                    .set(SettingField::Key, QStringLiteral("aid.") + QLatin1StringView(room))
                    .set(SettingField::Value, QStringLiteral(R"({"rooms":["%1"],"by":"%2"})")
                                                  .arg(QLatin1StringView(room), laptop->device().toString())));
        }
    exchangeAll(team, place);
    Laptop& one = *team.at(0);
    QCOMPARE(one.conflicts().size(), 2);
    for (const char* room : {"support", "serie"}) {
        const auto here = withinRoom(one.connection(), one.conflicts(), builtIn(), QLatin1StringView(room));
        QCOMPARE(here.size(), 1);
        QVERIFY(here.first().versions.first().value.toString().contains(QLatin1StringView(room)));
    }
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "testlibrary.moc"
