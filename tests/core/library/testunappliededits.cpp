// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/unappliededits.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QTest>

#include <algorithm>

using namespace Rinnalla;

namespace {

const QString Support = QStringLiteral("support");
const QString Serie = QStringLiteral("serie");

Record asRecord(const Edit& edit)
{
    return {edit.kind, edit.id, edit.values};
}

} // namespace

/// What an administrator may read of what a laptop wrote after it was shut out.
class TestUnappliedEdits : public QObject {
    Q_OBJECT

private slots:
    void init();
    void staysInItsRoom_data();
    void staysInItsRoom();
    void whatIsMadeThereHasARoomToo();
    void withoutARoomNothingIsSaid();
    void identityIsNotSaid();
    void secretPlacesAreNotSaid();
    void nobodyOfTheOtherRoomIsNamed();
    void wordsOfTheOtherRoom();
    void kindsOfALaterProgram();

private:
    Edit made(const Edit& edit)
    {
        if (const auto written = (*m_store)->journal().write(edit); !written)
            qFatal("%s", qPrintable(written.error().message));
        return edit;
    }
    std::optional<Values> read(const QList<Edit>& oldestFirst, const Edit& edit, const QString& room)
    {
        static const auto sheets = SheetCatalogue::load();
        QList<Record> edits;
        for (const Edit& each : oldestFirst)
            edits.prepend(asRecord(each));
        UnappliedEdits reader((*m_store)->connection(), *sheets, room, edits);
        const auto readable = reader.readable(asRecord(edit));
        if (!readable)
            return std::nullopt;
        if (readable->isWhole != (readable->values == edit.values))
            qFatal("what was left out is not told");
        return readable->values;
    }
    std::optional<Values> read(const Edit& edit, const QString& room) { return read({edit}, edit, room); }

    std::unique_ptr<TestStore> m_store;
};

void TestUnappliedEdits::init()
{
    m_store = std::make_unique<TestStore>();
}

void TestUnappliedEdits::staysInItsRoom_data()
{
    QTest::addColumn<QString>("room");
    QTest::newRow("support") << Support;
    QTest::newRow("serie") << Serie;
}

/// An addendum names a contact only, and that a client.
void TestUnappliedEdits::staysInItsRoom()
{
    QFETCH(const QString, room);
    const QString other = room == Support ? Serie : Support;
    Random& random = m_store->random;
    const Edit client = made(Records::client(random, QStringLiteral("Kaarna"), room.toLatin1().constData()));
    const Edit contact = made(Records::contact(random, client.id, QStringLiteral("Before.")));
    Edit addendum{Kind::Addendum, random.id(), {}};
    addendum.set(AddendumField::Contact, contact.id).set(AddendumField::Text, QStringLiteral("After."));
    addendum.set(AddendumField::At, m_store->clock.now());
    const QList<Edit> edits{
        Edit{Kind::Client, client.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("Ring twice.")),
        Edit{Kind::Contact, contact.id, {}}.set(ContactField::Place, QStringLiteral("Café")),
        Records::contact(random, client.id, QStringLiteral("New.")),
        addendum,
        Records::step(random, client.id, QStringLiteral("A step")),
    };
    for (const Edit& edit : edits) {
        QCOMPARE(read(edits, edit, room), std::optional(edit.values));
        QVERIFY2(!read(edits, edit, other), info(edit.kind).name);
    }
    const Edit withNobody = Records::contact(random, {}, QStringLiteral("Somebody."));
    QVERIFY(read(withNobody, Support) && !read(withNobody, Serie));
}

void TestUnappliedEdits::whatIsMadeThereHasARoomToo()
{
    Random& random = m_store->random;
    const Edit client = Records::client(random, QStringLiteral("Kuura"), "serie");
    const Edit contact = Records::contact(random, client.id, QStringLiteral("New."));
    const Edit later = Edit{Kind::Client, client.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("Ring twice."));
    const QList<Edit> edits{client, contact, later};
    for (const Edit& edit : edits) {
        QCOMPARE(read(edits, edit, Serie), std::optional(edit.values));
        QVERIFY(!read(edits, edit, Support));
    }
}

/// Whom it is about was never here, and its making is not among the edits either: both rooms learn that there is
/// something, and not what.
void TestUnappliedEdits::withoutARoomNothingIsSaid()
{
    Random& random = m_store->random;
    const QList<Edit> edits{
        Edit{Kind::Client, random.id(), {}}.set(ClientField::SafetyNotes, QStringLiteral("Ring twice.")),
        Records::contact(random, random.id(), QStringLiteral("New.")),
        Edit{Kind::Contact, random.id(), {}}.set(ContactField::Place, QStringLiteral("Café")),
    };
    for (const Edit& edit : edits)
        for (const QString& room : {Support, Serie})
            QCOMPARE(read(edits, edit, room), std::optional(Values()));
}

void TestUnappliedEdits::identityIsNotSaid()
{
    const Edit client = made(Records::client(m_store->random, QStringLiteral("Kaarna")));
    Edit identity{Kind::Identity, m_store->random.id(), {}};
    identity.set(IdentityField::Client, client.id).set(IdentityField::Name, QStringLiteral("Somebody"));
    QCOMPARE(read(identity, Support), std::optional(Values()));
    QVERIFY(!read(identity, Serie));
}

void TestUnappliedEdits::secretPlacesAreNotSaid()
{
    using namespace PartnerField;
    Random& random = m_store->random;
    const auto addressed = [&](const Id& partner, const QString& name) {
        Edit edit{Kind::Partner, partner, {}};
        return edit.set(Name, name).set(Region, QStringLiteral("Salapolku"));
    };
    const Edit open = made(addressed(random.id(), QStringLiteral("Talo")));
    Edit hidden = addressed(random.id(), QStringLiteral("Turvakoti"));
    hidden.set(Secret, QCborValue(true));
    Edit shelter{Kind::Partner, random.id(), {}};
    made(shelter.set(Name, QStringLiteral("Kätkö")).set(Secret, QCborValue(true)));
    const auto tells = [&](const QList<Edit>& edits, const Edit& edit) {
        return read(edits, edit, Support)->contains(Region);
    };
    const Edit moved = addressed(open.id, QStringLiteral("Talo"));
    QVERIFY(tells({moved}, moved));
    QVERIFY(!tells({hidden}, hidden));
    const Edit later = addressed(hidden.id, QStringLiteral("Turvakoti"));
    QVERIFY(!tells({hidden, later}, later));
    Edit opened = addressed(shelter.id, QStringLiteral("Kätkö"));
    QVERIFY(!tells({opened}, opened));
    opened.set(Secret, QCborValue(false)); // by whom nobody knows
    QVERIFY(!tells({opened}, opened));
    Edit closed = moved;
    closed.set(Secret, QCborValue(true));
    QVERIFY(!tells({closed}, closed));
    Edit place{Kind::Location, random.id(), {}};
    place.set(LocationField::Partner, shelter.id).set(LocationField::Municipality, QStringLiteral("Salapolku"));
    QVERIFY(!read(place, Support)->contains(LocationField::Municipality));
    Edit known{Kind::Location, random.id(), {}};
    made(known.set(LocationField::Partner, open.id).set(LocationField::Name, QStringLiteral("Office")));
    const Edit office = Edit{Kind::Location, known.id, {}}.set(LocationField::Municipality, QStringLiteral("Turku"));
    QVERIFY(read(office, Support)->contains(LocationField::Municipality));
}

void TestUnappliedEdits::nobodyOfTheOtherRoomIsNamed()
{
    Random& random = m_store->random;
    const Edit here = made(Records::client(random, QStringLiteral("Kaarna")));
    const Edit there = made(Records::client(random, QStringLiteral("Kuura"), "serie"));
    const Edit contact = made(Records::contact(random, here.id, QStringLiteral("Before.")));
    Edit moved{Kind::Contact, contact.id, {}};
    moved.set(ContactField::Client, there.id).set(ContactField::Place, QStringLiteral("Café"));
    const auto seen = read(moved, Support);
    QVERIFY(seen && seen->contains(ContactField::Place) && !seen->contains(ContactField::Client));
    QVERIFY(!read(moved, Serie));
}

/// They name no client, and are offered in one room only.
void TestUnappliedEdits::wordsOfTheOtherRoom()
{
    Random& random = m_store->random;
    Edit sheet{Kind::Sheet, random.id(), {}};
    sheet.set(SheetField::Topic, QStringLiteral("own-thoughts")).set(SheetField::Language, QStringLiteral("en"));
    sheet.set(SheetField::Draft, QStringLiteral("# One"));
    Edit aid{Kind::Setting, random.id(), {}};
    aid.set(SettingField::Key, QStringLiteral("aid.x"))
        .set(SettingField::Value, QStringLiteral(R"({"rooms":["serie"]})"));
    for (const Edit& edit : {sheet, aid}) {
        QCOMPARE(read(edit, Serie), std::optional(edit.values));
        QVERIFY(!read(edit, Support));
    }
    made(aid); // moved from one room to the other: words of both
    const Edit moved =
        Edit{Kind::Setting, aid.id, {}}.set(SettingField::Value, QStringLiteral(R"({"rooms":["support"]})"));
    QVERIFY(!read(moved, Support) && !read(moved, Serie));
}

void TestUnappliedEdits::kindsOfALaterProgram()
{
    const Edit edit{static_cast<Kind>(255), m_store->random.id(), {{1, QStringLiteral("?")}}};
    QVERIFY(!read(edit, Support) && !read(edit, Serie));
}

QTEST_GUILESS_MAIN(TestUnappliedEdits)
#include "testunappliededits.moc"
