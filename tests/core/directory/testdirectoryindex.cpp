// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/directoryindex.h"
#include "core/directory/importplan.h"
#include "core/directory/regions.h"
#include "core/directory/shippedpartners.h"
#include "core/sheets/sheetcatalogue.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QCborArray>
#include <QCborMap>
#include <QElapsedTimer>
#include <QtTest>

using namespace Rinnalla;
using Directory::Filter;
using Directory::Index;

class TestDirectoryIndex : public QObject {
    Q_OBJECT

private slots:
    void municipalitiesHaveCounties();
    void findsWords();
    void openInTheLanguage();
    void unknownHoursAreNotClosed();
    void nearFirst();
    void networksAndClasses();
    void freeAndWithoutName();
    void refreshesWhatChanged();
    void saysTheBestOfAllOffers();
    void shippedListIsWhole();
    void shippedTwiceChangesNothing();
    void filtersThousandPartnersInAFrame();
};

namespace {

const QDateTime MondayNoon(QDate(2026, 11, 23), QTime(12, 0), Directory::OpeningHours::zone());

QCborValue weekly(const char* days, const char* opens, const char* closes)
{
    return QCborArray{QCborMap{{QStringLiteral("days"), QLatin1String(days)},
                               {QStringLiteral("opens"), QLatin1String(opens)},
                               {QStringLiteral("closes"), QLatin1String(closes)}}};
}

QCborArray texts(std::initializer_list<const char*> list)
{
    QCborArray array;
    for (const char* each : list)
        array += QLatin1String(each);
    return array;
}

/// A store with a few organisations.
class Town {
public:
    Id partner(const char* name, Values more = {})
    {
        Edit edit{Kind::Partner, (*store).newId(), std::move(more)};
        edit.set(PartnerField::Name, QString::fromUtf8(name));
        return write(edit);
    }
    Id service(const Id& partner, const char* name, Values more = {})
    {
        Edit edit{Kind::Service, (*store).newId(), std::move(more)};
        edit.set(ServiceField::Name, QString::fromUtf8(name)).set(ServiceField::Partner, partner);
        return write(edit);
    }
    Id location(const Id& partner, Values more = {})
    {
        Edit edit{Kind::Location, (*store).newId(), std::move(more)};
        edit.set(LocationField::Partner, partner);
        return write(edit);
    }
    Id write(const Edit& edit)
    {
        if (const auto written = store->journal().write(edit); !written)
            qFatal("not written: %s", qPrintable(written.error().message));
        return edit.id;
    }
    Index index()
    {
        auto read = Index::read(store->connection());
        if (!read)
            qFatal("not read: %s", qPrintable(read.error().message));
        return *read;
    }
    QStringList find(const Filter& filter, const QDateTime& at = MondayNoon)
    {
        QStringList names;
        for (const auto& item : index().find(filter, at))
            names += item->partner.text(PartnerField::Name);
        return names;
    }

    TestStore store;
};

} // namespace

void TestDirectoryIndex::municipalitiesHaveCounties()
{
    const Directory::Regions& regions = Directory::Regions::finnish();
    QCOMPARE(regions.municipalities().size(), 309);
    QCOMPARE(regions.counties().size(), 23);
    QCOMPARE(regions.municipality(QStringLiteral("Åbo")), regions.municipality(QStringLiteral("TURKU")));
    QCOMPARE(regions.municipality(QStringLiteral("005")), QStringLiteral("005"));
    QCOMPARE(
        regions.countyName(regions.countyOf(regions.municipality(QStringLiteral("Alajärvi"))), QStringLiteral("fi")),
        QStringLiteral("Etelä-Pohjanmaan hyvinvointialue"));
    QCOMPARE(regions.county(QStringLiteral("pirkanmaa")), regions.county(QStringLiteral("Birkalands välfärdsområde")));
    QVERIFY(!regions.county(QStringLiteral("Kainuu")).isEmpty());
    QVERIFY(regions.municipality(QStringLiteral("Atlantis")).isEmpty());
    for (const QString& code : regions.municipalities())
        QVERIFY2(!regions.countyOf(code).isEmpty(), qPrintable(code));
}

void TestDirectoryIndex::findsWords()
{
    Town town;
    const Id harbour = town.partner("Satama ry");
    town.service(harbour, "Kriisipäivystys");
    town.partner("Ranta", {{PartnerField::Notes, QStringLiteral("kysy Päiviltä")}});
    QCOMPARE(town.find({.text = QStringLiteral("KRIISIPAIVY")}), QStringList{QStringLiteral("Satama ry")});
    QCOMPARE(town.find({.text = QStringLiteral("satama kriisi")}), QStringList{QStringLiteral("Satama ry")});
    QCOMPARE(town.find({.text = QStringLiteral("kysy paivi")}), QStringList{QStringLiteral("Ranta")});
    QCOMPARE(town.find({.text = QStringLiteral("satama ranta")}), QStringList());
    QCOMPARE(town.find({}), (QStringList{QStringLiteral("Ranta"), QStringLiteral("Satama ry")})); // by name
}

/// The line is open at noon in Finnish only; the Swedish one in the afternoon.
void TestDirectoryIndex::openInTheLanguage()
{
    Town town;
    const Id line = town.partner("Line");
    town.service(line, "Finnish",
                 {{ServiceField::Hours, weekly("MO", "09:00", "13:00")}, {ServiceField::Languages, texts({"fi"})}});
    town.service(line, "Swedish",
                 {{ServiceField::Hours, weekly("MO", "14:00", "16:00")}, {ServiceField::Languages, texts({"sv-FI"})}});
    QCOMPARE(town.find({.openNow = true, .language = QStringLiteral("fi")}).size(), 1);
    QCOMPARE(town.find({.openNow = true, .language = QStringLiteral("sv")}).size(), 0);
    QCOMPARE(town.find({.openNow = true, .language = QStringLiteral("sv")}, MondayNoon.addSecs(3 * 3600)).size(), 1);
    QCOMPARE(town.find({.language = QStringLiteral("sv")}).size(), 1);
    QCOMPARE(town.find({.language = QStringLiteral("ar")}).size(), 0);
}

void TestDirectoryIndex::unknownHoursAreNotClosed()
{
    Town town;
    const Id silent = town.partner("Silent");
    QCOMPARE(town.find({.openNow = true}), QStringList());
    QCOMPARE(town.find({.openNow = true, .unknownHoursToo = true}), QStringList{QStringLiteral("Silent")});
    QVERIFY(!Directory::openState(*town.index().item(silent), MondayNoon).open);
}

void TestDirectoryIndex::nearFirst()
{
    Town town;
    town.partner("A far", {{PartnerField::Region, QStringLiteral("Oulu")}});
    town.partner("B national");
    town.partner("C county", {{PartnerField::Region, QStringLiteral("Pirkanmaa")}});
    const Id here = town.partner("D here");
    town.location(here, {{LocationField::Municipality, QStringLiteral("837")}}); // Tampere
    const QString tampere = Directory::Regions::finnish().municipality(QStringLiteral("Tampere"));
    QCOMPARE(tampere, QStringLiteral("837"));
    QCOMPARE(town.find({.near = tampere}),
             (QStringList{QStringLiteral("D here"), QStringLiteral("C county"), QStringLiteral("B national")}));
    QCOMPARE(town.find({.county = Directory::Regions::finnish().countyOf(tampere)}).size(), 3);
}

void TestDirectoryIndex::networksAndClasses()
{
    Town town;
    town.partner("Signed", {{PartnerField::Networks, texts({"ikv/signatory"})}});
    town.partner("Watches", {{PartnerField::Networks, texts({"ikv/observer"})}});
    const Id other = town.partner("SeriE", {{PartnerField::Networks, texts({"serie/Kajaani"})}});
    town.service(other, "Help", {{ServiceField::Classes, texts({"Kriisiapu"})}});
    QCOMPARE(town.find({.network = QStringLiteral("ikv")}).size(), 2);
    QCOMPARE(town.find({.network = QStringLiteral("ikv/signatory")}), QStringList{QStringLiteral("Signed")});
    QCOMPARE(town.find({.network = QStringLiteral("serie")}), QStringList{QStringLiteral("SeriE")});
    QCOMPARE(town.find({.className = QStringLiteral("kriisiapu")}), QStringList{QStringLiteral("SeriE")});
    QCOMPARE(town.index().classes(), QStringList{QStringLiteral("Kriisiapu")});
}

void TestDirectoryIndex::freeAndWithoutName()
{
    Town town;
    const Id two = town.partner("Two");
    town.service(two, "Free", {{ServiceField::FreeOfCharge, true}});
    town.service(two, "Nameless", {{ServiceField::WithoutName, true}});
    QCOMPARE(town.find({.free = true}).size(), 1);
    QCOMPARE(town.find({.withoutName = true}).size(), 1);
    QCOMPARE(town.find({.free = true, .withoutName = true}).size(), 0); // not the same service
    const Id gone = town.service(two, "Both",
                                 {{ServiceField::FreeOfCharge, true},
                                  {ServiceField::WithoutName, true},
                                  {ServiceField::State, QStringLiteral("defunct")}});
    QCOMPARE(town.find({.free = true, .withoutName = true}).size(), 0); // given no more
    town.write(Edit{Kind::Service, gone, {{ServiceField::State, QStringLiteral("active")}}});
    QCOMPARE(town.find({.free = true, .withoutName = true}).size(), 1);
}

void TestDirectoryIndex::refreshesWhatChanged()
{
    Town town;
    const Id first = town.partner("First");
    const Id second = town.partner("Second");
    Index index = town.index();
    const Id service = town.service(first, "Help");
    VERIFY_OK(index.refresh(town.store->connection(), {Edit{Kind::Service, service, {}}}));
    QCOMPARE(index.item(first)->services.size(), 1);
    QCOMPARE(index.itemOf(service), index.item(first));
    town.write(Edit{Kind::Service, service, {{ServiceField::Partner, second.toBytes()}}});
    VERIFY_OK(index.refresh(town.store->connection(), {Edit{Kind::Service, service, {}}}));
    QCOMPARE(index.item(first)->services.size(), 0);
    QCOMPARE(index.item(second)->services.size(), 1);
    town.write(Edit{Kind::Partner, second, {{DeletedField, true}}});
    VERIFY_OK(index.refresh(town.store->connection(), {Edit{Kind::Partner, second, {}}}));
    QCOMPARE(index.items().size(), 1);
    QVERIFY(!index.itemOf(service));
}

void TestDirectoryIndex::saysTheBestOfAllOffers()
{
    Town town;
    const Id line = town.partner("Line", {{PartnerField::Hours, weekly("TU", "09:00", "13:00")}});
    const auto state = [&] { return Directory::openState(*town.index().item(line), MondayNoon); };
    QCOMPARE(state().open, std::optional(false));
    QCOMPARE(state().until, MondayNoon.addSecs(21 * 3600)); // Tuesday 9
    town.service(line, "Short", {{ServiceField::Hours, weekly("MO", "09:00", "13:00")}});
    town.service(line, "Long", {{ServiceField::Hours, weekly("MO", "09:00", "15:00")}});
    QCOMPARE(state().open, std::optional(true));
    QCOMPARE(state().until, MondayNoon.addSecs(3 * 3600));
    town.service(line, "Always", {{ServiceField::Hours, QCborArray{QCborMap{{QStringLiteral("always"), true}}}}});
    QVERIFY(state().always);
}

void TestDirectoryIndex::shippedListIsWhole()
{
    const auto sheets = SheetCatalogue::load();
    VERIFY_OK(sheets);
    const auto entries = Directory::shippedPartners(sheets->services());
    VERIFY_OK(entries);
    QCOMPARE(entries->source, Directory::ShippedSource);
    QSet<QString> ids;
    for (const DirectoryEntry& entry : entries->organisations + entries->services) {
        QVERIFY2(!ids.contains(entry.sourceId), qPrintable(entry.sourceId));
        ids += entry.sourceId;
        QVERIFY2(!entry.name().isEmpty(), qPrintable(entry.sourceId));
        const quint16 confidence =
            entry.kind == Kind::Partner ? quint16(PartnerField::Confidence) : quint16(ServiceField::Confidence);
        QVERIFY2(entry.values.contains(confidence), qPrintable(entry.sourceId));
        const auto origin = Directory::shippedOrigin(sheets->services(), entry.sourceId);
        QVERIFY2(origin && !origin->source.isEmpty() && origin->gatheredOn.isValid(), qPrintable(entry.sourceId));
    }
    // Whom a sheet names with a number or a page is found here too.
    for (const Service& service : sheets->services().all())
        QVERIFY2(ids.contains(QStringLiteral("service/") + service.id)
                     || (service.display.isEmpty() && service.website.isEmpty()),
                 qPrintable(service.id));
}

void TestDirectoryIndex::shippedTwiceChangesNothing()
{
    Town town;
    const auto sheets = SheetCatalogue::load();
    VERIFY_OK(sheets);
    const auto entries = Directory::shippedPartners(sheets->services());
    VERIFY_OK(entries);
    const auto plan = ImportPlan::make(town.store->connection(), *entries);
    VERIFY_OK(plan);
    QCOMPARE(plan->count(Standing::Refused), 0);
    QCOMPARE(plan->count(Standing::New), static_cast<int>(entries->size()));
    VERIFY_OK(plan->apply(town.store->journal()));
    const auto again = ImportPlan::make(town.store->connection(), *entries);
    VERIFY_OK(again);
    QVERIFY(again->isEmpty());
    QCOMPARE(town.find({.network = QStringLiteral("serie")}).size(), 9);
    QCOMPARE(town.find({.network = QStringLiteral("ikv")}).size(), 4);
    QVERIFY(town.find({.text = QStringLiteral("människohandel")})
                .contains(QStringLiteral("Ihmiskaupan uhrien auttamisjärjestelmä")));
    const QDateTime night(QDate(2026, 11, 23), QTime(3, 0), Directory::OpeningHours::zone());
    QVERIFY(town.find({.openNow = true, .language = QStringLiteral("en"), .withoutName = true}, night)
                .contains(QStringLiteral("Nollalinja")));
}

/// The figure is 16 ms; the bench measures it. Here only what a slow, busy computer can promise.
void TestDirectoryIndex::filtersThousandPartnersInAFrame()
{
    Index index;
    QList<Index::ItemPointer> items;
    Town town;
    QList<Edit> edits;
    for (int i = 0; i < 1000; ++i) {
        Edit partner{Kind::Partner, town.store->newId(), {}};
        partner.set(PartnerField::Name, QStringLiteral("Partner %1").arg(i));
        Edit service{Kind::Service, town.store->newId(), {}};
        service.set(ServiceField::Name, QStringLiteral("Service"))
            .set(ServiceField::Partner, partner.id)
            .set(ServiceField::Languages, QStringList{i % 2 ? QStringLiteral("fi") : QStringLiteral("ar")})
            .set(ServiceField::Hours, weekly("MO,TU,WE,TH,FR", i % 4 < 2 ? "09:00" : "13:00", "16:00"));
        edits += {partner, service};
    }
    VERIFY_OK(town.store->journal().write(edits));
    index = town.index();
    const Filter filter{.openNow = true, .language = QStringLiteral("ar")};
    QCOMPARE(index.find(filter, MondayNoon).size(), 250);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 10; ++round) {
        QElapsedTimer timer;
        timer.start();
        index.find(filter, MondayNoon);
        best = qMin(best, timer.nsecsElapsed());
    }
    qInfo("1,000 partners, open now and in a language: %.2f ms", double(best) / 1e6);
    QVERIFY2(best < 100'000'000, "the best of ten rounds took over 100 ms");
}

QTEST_GUILESS_MAIN(TestDirectoryIndex)
#include "testdirectoryindex.moc"
