// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/owndata.h"
#include "core/directory/directoryindex.h"
#include "core/directory/hsdswriter.h"
#include "core/directory/importplan.h"
#include "core/directory/regions.h"
#include "core/directory/vcardwriter.h"
#include "core/exchange/recordcsv.h"
#include "core/exchange/recordjson.h"
#include "core/store/lists.h"
#include "core/store/search.h"
#include "core/store/secrets.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QBuffer>
#include <QCborArray>
#include <QCborMap>
#include <QJsonDocument>
#include <QtTest>

using namespace Rinnalla;

/// A secret shelter's whereabouts, marked, lie in the store all the same: an older version or another laptop wrote
/// them.
class TestSecrets : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }
    void recordsAreCleaned();
    void noFilterTellsWhere();
    void editsAreCleaned();
    void exportsTellNothing_data();
    void exportsTellNothing();
    void noVersionOfAConflictIsShown();
    void openMeetingsAreTold();
    void importKeepsNothing();

private:
    Status exported(const QString& format, QByteArray& into);
    bool marked(const QByteArray& text) const;

    std::unique_ptr<TestStore> m_store;
    Id m_shelter;
    Id m_place;
    Id m_openPlace;
    Id m_client;
};

namespace {

const QString Mark = QStringLiteral("Salapolku");
const QString Town = QStringLiteral("Merkkikunta");
const QString Area = QStringLiteral("Rajakunta"); // a region is searched for in the window
const QString Point = QStringLiteral("61.987654,25.123456");

QCborValue address(const QString& street)
{
    return QCborArray{QCborMap{{QStringLiteral("address_1"), street},
                               {QStringLiteral("postal_code"), QStringLiteral("99999")},
                               {QStringLiteral("city"), Town}}};
}

} // namespace

void TestSecrets::init()
{
    m_store = std::make_unique<TestStore>();
    Store& store = **m_store;
    Edit shelter{Kind::Partner, store.newId(), {}};
    shelter.set(PartnerField::Name, QStringLiteral("Turvakoti"))
        .set(PartnerField::Secret, QCborValue(true))
        .set(PartnerField::Region, Area)
        .set(PartnerField::Addresses, address(Mark + QStringLiteral(" 1")));
    Edit place{Kind::Location, store.newId(), {}};
    place.set(LocationField::Name, QStringLiteral("Talo"))
        .set(LocationField::Partner, shelter.id)
        .set(LocationField::Municipality, Town)
        .set(LocationField::Point, Point)
        .set(LocationField::Addresses, address(Mark + QStringLiteral(" 2")));
    Edit office{Kind::Partner, store.newId(), {}};
    office.set(PartnerField::Name, QStringLiteral("Toimisto"));
    Edit hidden{Kind::Location, store.newId(), {}};
    hidden.set(LocationField::Name, QStringLiteral("Piilo"))
        .set(LocationField::Partner, office.id)
        .set(LocationField::Secret, QCborValue(true))
        .set(LocationField::Municipality, Town)
        .set(LocationField::Addresses, address(Mark + QStringLiteral(" 3")));
    Edit open{Kind::Location, store.newId(), {}};
    open.set(LocationField::Name, QStringLiteral("Avoin"))
        .set(LocationField::Partner, office.id)
        .set(LocationField::Addresses, address(QStringLiteral("Julkinenkatu 4")).toArray());
    open.values.insert(LocationField::Addresses,
                       QCborArray{QCborMap{{QStringLiteral("address_1"), QStringLiteral("Julkinenkatu 4")}}});
    QList<Edit> all{shelter, place, office, hidden, open};
    Edit client{Kind::Client, store.newId(), {}};
    all += client.set(ClientField::CodeName, QStringLiteral("Kaisla"));
    for (const Id& partner : {shelter.id, office.id}) { // the office has a secret house
        Edit contact{Kind::Contact, store.newId(), {}};
        Edit appointment{Kind::Appointment, store.newId(), {}};
        all += contact.set(ContactField::Client, client.id)
                   .set(ContactField::At, store.clock().now())
                   .set(ContactField::Channel, QStringLiteral("call"))
                   .set(ContactField::Partner, partner)
                   .set(ContactField::Place, Mark + QStringLiteral(" 5"));
        all += appointment.set(AppointmentField::Client, client.id)
                   .set(AppointmentField::At, store.clock().now())
                   .set(AppointmentField::Partner, partner)
                   .set(AppointmentField::Place, Mark + QStringLiteral(" 6"));
    }
    VERIFY_OK(store.journal().write(all));
    m_client = client.id;
    m_shelter = shelter.id;
    m_place = place.id;
    m_openPlace = open.id;
}

bool TestSecrets::marked(const QByteArray& text) const
{
    for (const QString& mark : {Mark, Town, Point, QStringLiteral("61.98765"), QStringLiteral("99999")})
        if (text.contains(mark.toUtf8()))
            return true;
    return false;
}

/// Near, county and words: whichever place somebody asks about, a secret house is there as much as anywhere else.
void TestSecrets::noFilterTellsWhere()
{
    using namespace Directory;
    Store& store = **m_store;
    const QString here = QStringLiteral("Tampere");
    const QString there = QStringLiteral("Rovaniemi");
    VERIFY_OK(store.journal().write(Edit{Kind::Partner, m_shelter, {}}.set(PartnerField::Region, here)));
    VERIFY_OK(store.journal().write(Edit{Kind::Location, m_place, {}}.set(LocationField::Municipality, here)));
    Edit house{Kind::Location, store.newId(), {}}; // secret, of an organisation that is not
    Edit office{Kind::Partner, store.newId(), {}};
    office.set(PartnerField::Name, QStringLiteral("Toimisto B"));
    house.set(LocationField::Name, QStringLiteral("Piilo B"))
        .set(LocationField::Partner, office.id)
        .set(LocationField::Secret, QCborValue(true))
        .set(LocationField::Municipality, here);
    VERIFY_OK(store.journal().write({office, house}));
    const auto index = Index::read(store.connection());
    VERIFY_OK(index);
    const Regions& regions = Regions::finnish();
    const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), OpeningHours::zone());
    const auto names = [&](const Filter& filter) {
        QSet<QString> found;
        for (const auto& item : index->find(filter, noon))
            found += item->partner.text(PartnerField::Name);
        return found;
    };
    const QSet<QString> both{QStringLiteral("Turvakoti"), QStringLiteral("Toimisto B")};
    for (const QString& asked : {here, there}) {
        const QString code = regions.municipality(asked);
        QVERIFY(names({.near = code}).contains(both));
        QVERIFY(names({.county = regions.countyOf(code)}).contains(both));
        QVERIFY(names({.text = asked}).isEmpty());
    }
    for (const QString& name : both)
        for (const auto& item : index->items())
            if (item->partner.text(PartnerField::Name) == name)
                QCOMPARE(Index::nearness(*item, regions.municipality(here)),
                         Index::nearness(*item, regions.municipality(there)));
}

void TestSecrets::recordsAreCleaned()
{
    Connection& connection = (*m_store)->connection();
    const auto place = Lists::record(connection, m_place);
    VERIFY_OK(place);
    QVERIFY((*place)->has(LocationField::Addresses)); // it does lie there
    const Record cleaned = Directory::withoutSecrets(connection, **place);
    for (const quint16 field : {LocationField::Addresses, LocationField::Municipality, LocationField::Point})
        QVERIFY(!cleaned.has(field));
    QCOMPARE(cleaned.text(LocationField::Name), QStringLiteral("Talo"));
    const auto open = Lists::record(connection, m_openPlace);
    VERIFY_OK(open);
    QVERIFY(Directory::withoutSecrets(connection, **open).has(LocationField::Addresses));
    const auto shelter = Lists::record(connection, m_shelter);
    VERIFY_OK(shelter);
    QVERIFY(!Directory::withoutSecrets(**shelter).has(PartnerField::Addresses));
}

void TestSecrets::editsAreCleaned()
{
    Edit edit{Kind::Partner, m_shelter, {}};
    edit.values.insert(PartnerField::Addresses, address(Mark));
    QVERIFY(Directory::withoutSecrets(edit, true).values.value(PartnerField::Addresses).isNull());
    QCOMPARE(Directory::withoutSecrets(edit, false).values.value(PartnerField::Addresses), address(Mark));
}

void TestSecrets::exportsTellNothing_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"hsds", "vcard", "csv", "csv services", "csv places", "csv contacts", "contacts",
                               "appointments", "own data", "search"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

Status TestSecrets::exported(const QString& format, QByteArray& into)
{
    Connection& connection = (*m_store)->connection();
    QBuffer out(&into);
    out.open(QIODevice::WriteOnly);
    const QString room = QStringLiteral("support");
    if (format == u"hsds")
        return HsdsWriter::write(connection, out).map([](qint64) {});
    if (format == u"vcard")
        return VCardWriter::write(connection, out).map([](qint64) {});
    if (format == u"csv")
        return RecordCsv::write(connection, Kind::Partner, room, out);
    if (format == u"csv services")
        return RecordCsv::write(connection, Kind::Service, room, out);
    if (format == u"csv places")
        return RecordCsv::write(connection, Kind::Location, room, out);
    if (format == u"csv contacts")
        return RecordCsv::write(connection, Kind::Contact, room, out);
    if (format == u"own data")
        return OwnData::of(connection, (*m_store)->journal(), m_client).map([&](const OwnData& data) {
            into = QJsonDocument(data.toJson((*m_store)->clock().now())).toJson();
        });
    if (format == u"contacts" || format == u"appointments") {
        const Kind kind = format == u"contacts" ? Kind::Contact : Kind::Appointment;
        return Lists::records(connection, {kind, {}, room}, std::nullopt, 10).map([&](const auto& page) {
            for (const Record& record : page.rows)
                into += QJsonDocument(RecordJson::write(Directory::withoutSecrets(connection, record))).toJson();
        });
    }
    for (const QString& word : {Mark, Town, QStringLiteral("Talo"), QStringLiteral("Turvakoti")})
        for (const Kind kind : {Kind::Partner, Kind::Location}) {
            const auto hits = Search::find(connection, {word, kind, room, 0}, 10);
            if (!hits)
                return tl::unexpected(hits.error());
            for (const Search::Hit& hit : *hits)
                into += hit.excerpt.toUtf8() + '\n';
        }
    return {};
}

void TestSecrets::exportsTellNothing()
{
    QFETCH(QString, format);
    QByteArray text;
    VERIFY_OK(exported(format, text));
    QVERIFY2(!marked(text), text.constData());
    QVERIFY(format == u"search" || !text.contains(Area.toUtf8()));
    if (QStringList{QStringLiteral("csv contacts"), QStringLiteral("contacts"), QStringLiteral("appointments"),
                    QStringLiteral("own data")}
            .contains(format))
        QVERIFY(text.contains(m_shelter.toString().toUtf8()));
    else if (format != u"csv services") // there was something to tell
        QVERIFY(text.contains("Turvakoti") || text.contains("Talo") || text.contains("Piilo"));
    if (format == u"hsds")
        QVERIFY(text.contains("Julkinenkatu")); // what is public stays
}

void TestSecrets::noVersionOfAConflictIsShown()
{
    Connection& connection = (*m_store)->connection();
    QVERIFY(Directory::hidesPlace(connection, m_shelter, PartnerField::Addresses));
    QVERIFY(Directory::hidesPlace(connection, m_shelter, PartnerField::Region));
    QVERIFY(!Directory::hidesPlace(connection, m_shelter, PartnerField::Phones));
    QVERIFY(Directory::hidesPlace(connection, m_place, LocationField::Municipality));
    QVERIFY(!Directory::hidesPlace(connection, m_openPlace, LocationField::Addresses));
}

void TestSecrets::openMeetingsAreTold()
{
    Store& store = **m_store;
    Edit partner{Kind::Partner, store.newId(), {}};
    Edit contact{Kind::Contact, store.newId(), {}};
    contact.set(ContactField::At, store.clock().now())
        .set(ContactField::Channel, QStringLiteral("call"))
        .set(ContactField::Place, QStringLiteral("Asema"));
    VERIFY_OK(store.journal().write({partner.set(PartnerField::Name, QStringLiteral("Satama")), contact}));
    for (const Id& met : {Id(), partner.id}) {
        VERIFY_OK(store.journal().write(Edit{Kind::Contact, contact.id, {}}.set(ContactField::Partner, met)));
        const auto record = Lists::record(store.connection(), contact.id);
        VERIFY_OK(record);
        QVERIFY(Directory::withoutSecrets(store.connection(), **record).has(ContactField::Place));
    }
}

/// A file that tells where the shelter is, read again and again.
void TestSecrets::importKeepsNothing()
{
    DirectoryEntries entries;
    entries.source = QStringLiteral("csv");
    DirectoryEntry shelter{Kind::Partner, QStringLiteral("s"), {}, {}, {}, QStringLiteral("Row 1"), {}, {}};
    shelter.values = {{PartnerField::Name, QStringLiteral("Toinen turvakoti")},
                      {PartnerField::Secret, true},
                      {PartnerField::Region, Area},
                      {PartnerField::Addresses, address(Mark)}};
    DirectoryEntry place{
        Kind::Location, QStringLiteral("p"), QStringLiteral("s"), {}, {}, QStringLiteral("Row 2"), {}, {}};
    place.values = {{LocationField::Name, QStringLiteral("Sen talo")},
                    {LocationField::Municipality, Town},
                    {LocationField::Addresses, address(Mark)}};
    entries.organisations += shelter;
    entries.locations += place;
    Store& store = **m_store;
    const auto plan = ImportPlan::make(store.connection(), entries);
    VERIFY_OK(plan);
    VERIFY_OK(plan->apply(store.journal()));
    for (const auto& [kind, id] :
         {std::pair(Kind::Partner, QStringLiteral("s")), {Kind::Location, QStringLiteral("p")}}) {
        const auto kept = Lists::record(store.connection(), ImportPlan::idOf(kind, entries.source, id));
        VERIFY_OK(kept);
        QVERIFY(kept->has_value());
        for (const quint16 field : Directory::placeFields(kind))
            QVERIFY(!(*kept)->has(field));
    }
    const auto again = ImportPlan::make(store.connection(), entries);
    VERIFY_OK(again);
    QVERIFY(again->isEmpty());
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "testsecrets.moc"
