// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/hsdswriter.h"
#include "core/directory/importplan.h"
#include "core/directory/secrets.h"
#include "core/directory/vcardwriter.h"
#include "core/exchange/recordcsv.h"
#include "core/store/lists.h"
#include "core/store/search.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QBuffer>
#include <QCborArray>
#include <QCborMap>
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
    void editsAreCleaned();
    void exportsTellNothing_data();
    void exportsTellNothing();
    void importKeepsNothing();

private:
    Status exported(const QString& format, QByteArray& into);
    bool marked(const QByteArray& text) const;

    std::unique_ptr<TestStore> m_store;
    Id m_shelter;
    Id m_place;
    Id m_openPlace;
};

namespace {

const QString Mark = QStringLiteral("Salapolku");
const QString Town = QStringLiteral("Merkkikunta");
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
    VERIFY_OK(store.journal().write({shelter, place, office, hidden, open}));
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
    for (const char* format : {"hsds", "vcard", "csv", "csv services", "csv places", "search"})
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
    if (format != u"csv services") // there was something to tell
        QVERIFY(text.contains("Turvakoti") || text.contains("Talo") || text.contains("Piilo"));
    if (format == u"hsds")
        QVERIFY(text.contains("Julkinenkatu")); // what is public stays
}

/// A file that tells where the shelter is, read again and again.
void TestSecrets::importKeepsNothing()
{
    DirectoryEntries entries;
    entries.source = QStringLiteral("csv");
    DirectoryEntry shelter{Kind::Partner, QStringLiteral("s"), {}, {}, {}, QStringLiteral("Row 1"), {}, {}};
    shelter.values = {{PartnerField::Name, QStringLiteral("Toinen turvakoti")},
                      {PartnerField::Secret, true},
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
