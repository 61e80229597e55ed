// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/directoryfile.h"
#include "core/directory/importplan.h"
#include "core/store/lists.h"
#include "tests/core/directory/samplefile.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QCborArray>
#include <QCborMap>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Rinnalla;

/// What an import may do to a store, and what it may never.
class TestImportPlan : public QObject {
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<TestStore>(); }
    void twiceChangesNothing_data();
    void twiceChangesNothing();
    void laterFilesJoin();
    void changesAreFollowed();
    void whatWasChangedHereStays();
    void ownNotesStay();
    void secretsGetNoAddress();
    void handMadeIsSuggested();
    void allOrNothing();
    void removedStaysRemoved();
    void takenBackAsAWhole();
    void takenBackMayComeAgain();
    void whatIsLeftOutStaysOut();
    void withdrawnMakesNothing();

private:
    Connection& connection() { return (*m_store)->connection(); }
    ImportPlan imported(const DirectoryEntries& entries);
    Record only(Kind kind);
    qint64 count(Kind kind) { return Lists::count(connection(), kind).value_or(-1); }
    void edit(const Edit& edit) { VERIFY_OK((*m_store)->journal().write(edit)); }

    std::unique_ptr<TestStore> m_store;
};

namespace {

DirectoryEntry shelter(const QString& description = QStringLiteral("First"))
{
    DirectoryEntry entry;
    entry.sourceId = QStringLiteral("one");
    entry.values.insert(PartnerField::Name, QStringLiteral("Turvatalo"));
    entry.values.insert(PartnerField::Description, description);
    entry.values.insert(PartnerField::Phones,
                        QCborArray{QCborMap{{QStringLiteral("number"), QStringLiteral("0100 100")}}});
    entry.values.insert(PartnerField::Addresses,
                        QCborArray{QCborMap{{QStringLiteral("address_1"), QStringLiteral("Piilokuja 1")}}});
    return entry;
}

DirectoryEntries file(const DirectoryEntry& entry)
{
    DirectoryEntries entries;
    entries.source = QStringLiteral("test");
    entries.organisations += entry;
    return entries;
}

const FieldChange* change(const PlannedEntry& entry, quint16 field)
{
    for (const FieldChange& each : entry.changes)
        if (each.field == field)
            return &each;
    return nullptr;
}

} // namespace

ImportPlan TestImportPlan::imported(const DirectoryEntries& entries)
{
    auto plan = ImportPlan::make(connection(), entries);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    if (const Status applied = plan->apply((*m_store)->journal()); !applied)
        qFatal("%s", qPrintable(applied.error().message));
    return std::move(*plan);
}

Record TestImportPlan::only(Kind kind)
{
    const auto page = Lists::records(connection(), {kind, {}, {}}, {}, 2);
    return page && page->rows.size() == 1 ? page->rows.first() : Record();
}

void TestImportPlan::twiceChangesNothing_data()
{
    QTest::addColumn<int>("partners");
    QTest::addColumn<int>("services");
    QTest::addColumn<int>("locations");
    QTest::newRow("hsds/3.0/datapackage.json") << 1 << 1 << 1;
    QTest::newRow("hsds/3.0/json/location.json") << 1 << 0 << 1;
    QTest::newRow("hsds/uk/pass/service_list.json") << 1 << 1 << 0;
    QTest::newRow("hsds/uk/fail/service_list.json") << 0 << 0 << 0;
    QTest::newRow("ptv/api/service_etalukio.json") << 2 << 1 << 0;
    QTest::newRow("ptv/api/channel_otava_servicelocation.json") << 1 << 0 << 1;
    QTest::newRow("ptv/legacy/servicelocations.json") << 11 << 0 << 89;
    QTest::newRow("ptv/legacy/phone_service.json") << 11 << 28 << 0;
    QTest::newRow("vcard/gmail-single2.vcf") << 1 << 0 << 0;
}

void TestImportPlan::twiceChangesNothing()
{
    QFETCH(int, partners);
    QFETCH(int, services);
    QFETCH(int, locations);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto entries = DirectoryFile::read(formatOf(name), sampleFile(name));
    VERIFY_OK(entries);
    const ImportPlan first = imported(*entries);
    QCOMPARE(first.count(Standing::New), partners + services + locations);
    QCOMPARE(count(Kind::Partner), partners);
    QCOMPARE(count(Kind::Service), services);
    QCOMPARE(count(Kind::Location), locations);
    const auto again = ImportPlan::make(connection(), *entries);
    VERIFY_OK(again);
    QCOMPARE(again->count(Standing::New), 0);
    QCOMPARE(again->count(Standing::Changed), 0);
    QCOMPARE(again->kept(), 0);
    QVERIFY(again->isEmpty());
}

/// The same service and organisation come in three files of two shapes.
void TestImportPlan::laterFilesJoin()
{
    for (const char* name : {"hsds/3.0/datapackage.json", "hsds/3.0/json/organization_full.json",
                             "hsds/3.0/json/service_list.json", "hsds/3.0/json/location.json"}) {
        const auto entries = DirectoryFile::read(DirectoryFile::Format::Hsds, sampleFile(QLatin1StringView(name)));
        VERIFY_OK(entries);
        imported(*entries);
        QCOMPARE(count(Kind::Partner), 1);
        QCOMPARE(count(Kind::Service), 1);
        QCOMPARE(count(Kind::Location), 1);
    }
    m_store = std::make_unique<TestStore>();
    for (const char* name : {"ptv/api/channel_otava_servicelocation.json", "ptv/api/service_etalukio.json",
                             "ptv/api/channel_otava_servicelocation.json"}) {
        const auto entries = DirectoryFile::read(DirectoryFile::Format::Ptv, sampleFile(QLatin1StringView(name)));
        VERIFY_OK(entries);
        imported(*entries);
    }
    QCOMPARE(count(Kind::Location), 1);
    QCOMPARE(count(Kind::Service), 1);
    QCOMPARE(count(Kind::Partner), 2);
    const QStringList places = only(Kind::Service).texts(ServiceField::Locations);
    QCOMPARE(places.count(only(Kind::Location).id.toString()), 1);
}

void TestImportPlan::changesAreFollowed()
{
    imported(file(shelter()));
    DirectoryEntry later = shelter(QStringLiteral("Second"));
    later.values.remove(PartnerField::Phones);
    const ImportPlan plan = imported(file(later));
    QCOMPARE(plan.count(Standing::Changed), 1);
    const FieldChange* words = change(plan.entries().first(), PartnerField::Description);
    QVERIFY(words && !words->keptYours);
    QCOMPARE(words->before.toString(), QStringLiteral("First"));
    QCOMPARE(words->after.toString(), QStringLiteral("Second"));
    QCOMPARE(only(Kind::Partner).text(PartnerField::Description), QStringLiteral("Second"));
    QVERIFY(!only(Kind::Partner).has(PartnerField::Phones)); // it is in the file no longer
}

void TestImportPlan::whatWasChangedHereStays()
{
    imported(file(shelter()));
    const Id id = only(Kind::Partner).id;
    edit(Edit{Kind::Partner, id, {}}.set(PartnerField::Description, QStringLiteral("Ours")));
    QVERIFY(ImportPlan::make(connection(), file(shelter()))->isEmpty()); // the file says nothing new
    const ImportPlan plan = imported(file(shelter(QStringLiteral("Theirs"))));
    QCOMPARE(plan.kept(), 1);
    QVERIFY(plan.needsPerson());
    QCOMPARE(only(Kind::Partner).text(PartnerField::Description), QStringLiteral("Ours"));
    edit(Edit{Kind::Partner, id, {}}.set(PartnerField::Phones, QCborValue(nullptr))); // emptied by hand, too
    imported(file(shelter(QStringLiteral("Theirs"))));
    QVERIFY(!only(Kind::Partner).has(PartnerField::Phones));
    QCOMPARE(only(Kind::Partner).text(PartnerField::Description), QStringLiteral("Ours"));
}

void TestImportPlan::ownNotesStay()
{
    imported(file(shelter()));
    edit(Edit{Kind::Partner, only(Kind::Partner).id, {}}.set(PartnerField::Notes, QStringLiteral("Ask for Kaarna")));
    imported(file(shelter(QStringLiteral("Second"))));
    QCOMPARE(only(Kind::Partner).text(PartnerField::Notes), QStringLiteral("Ask for Kaarna"));
}

void TestImportPlan::secretsGetNoAddress()
{
    imported(file(shelter()));
    const Id id = only(Kind::Partner).id;
    edit(Edit{Kind::Partner, id, {}}.set(PartnerField::Secret, QCborValue(true)));
    DirectoryEntries entries = file(shelter());
    entries.organisations.first().values.insert(
        PartnerField::Addresses, QCborArray{QCborMap{{QStringLiteral("address_1"), QStringLiteral("MARKED 2")}}});
    DirectoryEntry place;
    place.kind = Kind::Location;
    place.sourceId = QStringLiteral("place");
    place.organisation = QStringLiteral("one");
    place.values.insert(LocationField::Name, QStringLiteral("Talo"));
    place.values.insert(LocationField::Municipality, QStringLiteral("MARKED"));
    place.values.insert(LocationField::Point, QStringLiteral("MARKED 61 27"));
    place.values.insert(LocationField::Addresses, QCborArray{QStringLiteral("MARKED 3")});
    entries.locations += place;
    const ImportPlan plan = imported(entries);
    QCOMPARE(plan.entries().size(), 2);
    for (const PlannedEntry& entry : plan.entries())
        QCOMPARE(entry.warnings.size(), 1);
    for (const Kind kind : {Kind::Partner, Kind::Location}) {
        const Record record = only(kind);
        for (const QCborValue& value : record.values)
            QVERIFY(!value.toDiagnosticNotation().contains(QStringLiteral("MARKED")));
    }
}

void TestImportPlan::handMadeIsSuggested()
{
    const Id id = (*m_store)->newId();
    edit(Edit{Kind::Partner, id, {}}
             .set(PartnerField::Name, QStringLiteral("turvatalo"))
             .set(PartnerField::Description, QStringLiteral("Ours"))
             .set(PartnerField::Phones, QCborValue(QCborArray{QStringLiteral("+358 100 100")})));
    const auto plan = ImportPlan::make(connection(), file(shelter()));
    VERIFY_OK(plan);
    QCOMPARE(plan->entries().first().standing, Standing::New);
    QVERIFY(plan->entries().first().suggestion == id);
    const auto joined = ImportPlan::make(connection(), file(shelter()), {}, {{{QStringLiteral("one"), id}}, {}});
    VERIFY_OK(joined);
    QVERIFY(joined->entries().first().joined);
    QVERIFY(!joined->entries().first().suggestion);
    VERIFY_OK(joined->apply((*m_store)->journal()));
    QCOMPARE(count(Kind::Partner), 1);
    QCOMPARE(only(Kind::Partner).text(PartnerField::Description), QStringLiteral("Ours"));
    QCOMPARE(only(Kind::Partner).value(PartnerField::Addresses).toArray().size(), 1); // was empty: taken
    QVERIFY(ImportPlan::make(connection(), file(shelter()))->isEmpty());              // it is known from now on
}

void TestImportPlan::allOrNothing()
{
    DirectoryEntries entries;
    entries.source = QStringLiteral("test");
    for (int i = 0; i < 1000; ++i) {
        DirectoryEntry entry = shelter();
        entry.sourceId = QString::number(i);
        entries.organisations += entry;
    }
    const auto plan = ImportPlan::make(connection(), entries);
    VERIFY_OK(plan);
    int asked = 0;
    VERIFY_FAILS(plan->apply((*m_store)->journal(), [&asked](qint64, qint64) { return ++asked < 4; }),
                 ErrorCode::Cancelled);
    QCOMPARE(asked, 4);
    QCOMPARE(count(Kind::Partner), 0);
    VERIFY_OK(plan->apply((*m_store)->journal(), {}, false)); // a dry run
    QCOMPARE(count(Kind::Partner), 0);
    VERIFY_OK(plan->apply((*m_store)->journal()));
    QCOMPARE(count(Kind::Partner), 1000);
    VERIFY_FAILS(ImportPlan::make(connection(), entries, [](qint64, qint64) { return false; }), ErrorCode::Cancelled);
}

void TestImportPlan::removedStaysRemoved()
{
    imported(file(shelter()));
    edit(Edit{Kind::Partner, only(Kind::Partner).id, {}}.set(DeletedField, QCborValue(true)));
    const ImportPlan plan = imported(file(shelter(QStringLiteral("Second"))));
    QCOMPARE(plan.count(Standing::Refused), 1);
    QCOMPARE(count(Kind::Partner), 0);
}

void TestImportPlan::takenBackAsAWhole()
{
    imported(file(shelter()));
    const Record before = only(Kind::Partner);
    DirectoryEntries entries = file(shelter(QStringLiteral("Second")));
    DirectoryEntry service;
    service.kind = Kind::Service;
    service.sourceId = QStringLiteral("advice");
    service.organisation = QStringLiteral("one");
    service.values.insert(ServiceField::Name, QStringLiteral("Advice"));
    entries.services += service;
    const ImportPlan plan = imported(entries);
    QCOMPARE(count(Kind::Service), 1);
    QCOMPARE(only(Kind::Partner).text(PartnerField::Description), QStringLiteral("Second"));
    VERIFY_OK((*m_store)->journal().write(plan.undo()));
    QCOMPARE(count(Kind::Service), 0);
    QCOMPARE(only(Kind::Partner).values, before.values);
}

void TestImportPlan::takenBackMayComeAgain()
{
    const ImportPlan first = imported(file(shelter()));
    const Id id = only(Kind::Partner).id;
    VERIFY_OK((*m_store)->journal().write(first.undo()));
    QCOMPARE(count(Kind::Partner), 0);
    DirectoryEntry other = shelter(QStringLiteral("Second"));
    other.values.remove(PartnerField::Phones); // as when the columns are understood another way
    QCOMPARE(imported(file(other)).count(Standing::New), 1);
    QVERIFY(only(Kind::Partner).id == id);
    QVERIFY(!only(Kind::Partner).has(PartnerField::Phones));
    QCOMPARE(only(Kind::Partner).text(PartnerField::Description), QStringLiteral("Second"));
    QVERIFY(ImportPlan::make(connection(), file(other))->isEmpty());
    edit(Edit{Kind::Partner, id, {}}.set(DeletedField, QCborValue(true))); // a worker's hand is another thing
    QCOMPARE(ImportPlan::make(connection(), file(other))->count(Standing::Refused), 1);
}

void TestImportPlan::whatIsLeftOutStaysOut()
{
    DirectoryEntries entries = file(shelter());
    DirectoryEntry second = shelter();
    second.sourceId = QStringLiteral("two");
    entries.organisations += second;
    const Id two = ImportPlan::idOf(Kind::Partner, entries.source, second.sourceId);
    const auto plan = ImportPlan::make(connection(), entries, {}, {{}, {two}});
    VERIFY_OK(plan);
    VERIFY_OK(plan->apply((*m_store)->journal()));
    QCOMPARE(plan->count(Standing::New), 1);
    QVERIFY(only(Kind::Partner).id != two);
}

/// Deleted in the catalogue: what is here hears of it, what never was here is not made, nor who it belongs to.
void TestImportPlan::withdrawnMakesNothing()
{
    const QTemporaryDir folder;
    const auto saved = [&folder](const QByteArray& state) {
        QFile file(folder.filePath(QStringLiteral("ptv.json")));
        const QByteArray json = R"([{"id":"s","publishingStatus":")" + state + R"(",
            "serviceNames":[{"value":"Neuvonta","type":"Name"}],
            "organizations":[{"roleType":"Responsible","organization":{"id":"o","name":"Talo"}}]},
            {"id":"c","publishingStatus":")"
                                + state + R"(","serviceChannelType":"ServiceLocation",
            "serviceChannelNames":[{"value":"Toimisto","type":"Name"}]}])";
        if (file.open(QIODevice::WriteOnly))
            file.write(json);
        file.close();
        return *DirectoryFile::read(DirectoryFile::Format::Ptv, file.fileName());
    };
    const ImportPlan withdrawn = imported(saved("Deleted"));
    QCOMPARE(count(Kind::Partner) + count(Kind::Service) + count(Kind::Location), 0);
    QCOMPARE(withdrawn.entries().size(), 2);
    for (const PlannedEntry& entry : withdrawn.entries())
        QCOMPARE(int(entry.standing), int(Standing::Refused));
    imported(saved("Published"));
    QCOMPARE(only(Kind::Service).text(ServiceField::State), QStringLiteral("active"));
    imported(saved("Deleted"));
    QCOMPARE(only(Kind::Service).text(ServiceField::State), QStringLiteral("defunct"));
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "testimportplan.moc"
