// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/cells.h"
#include "tests/support/laptops.h"
#include "tests/support/records.h"
#include "tests/support/result.h"

#include <QCborArray>
#include <QTest>

#include <SQLiteCpp/Transaction.h>

using namespace Rinnalla;

/// Laptops with different versions of the program: what one has no place for it keeps, and places after an upgrade.
class TestSkew : public QObject {
    Q_OBJECT

private slots:
    void unknownFieldsAndKinds();
    void unknownKindGoesWithItsClient();
    void valuesWithoutAPlace();

private:
    static void hide(Laptop& laptop, const QSet<quint32>& what)
    {
        laptop.state().hidden = what;
        SQLite::Transaction transaction(laptop.connection().database());
        laptop.state().placeWaiting(laptop.connection());
        transaction.commit();
    }
    static quint32 whole(Kind kind) { return static_cast<quint32>(kind) << 16; }
    static qint64 rows(Laptop& laptop, const char* table)
    {
        return laptop.connection().database().execAndGet(std::string("SELECT count(*) FROM ") + table).getInt64();
    }
};

void TestSkew::unknownFieldsAndKinds()
{
    const Laptops team = someLaptops(3);
    Laptop& older = *team.at(2);
    hide(older, {whole(Kind::Client) | ClientField::SafetyNotes, whole(Kind::Step), whole(Kind::Contact)});
    MeetingPlace place;
    Laptop& one = *team.at(0);
    Edit client = Records::client(one.random, QStringLiteral("Kaarna"));
    client.set(ClientField::SafetyNotes, QStringLiteral("careful"));
    const Edit step = Records::step(one.random, client.id, QStringLiteral("Lääkäri"));
    const Edit contact = Records::contact(one.random, client.id, QStringLiteral("Puhelu"));
    Edit addendum{Kind::Addendum, one.random.id(), {}};
    addendum.set(AddendumField::Contact, contact.id).set(AddendumField::At, QCborValue(1));
    addendum.set(AddendumField::Text, QStringLiteral("Lisäys"));
    for (const Edit& edit : {client, step, contact, addendum})
        one.write(edit);
    exchangeAll(team, place);
    team.at(1)->write(Edit{Kind::Client, client.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("more")));
    one.write(Edit{Kind::Client, client.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("less")));
    exchangeAll(team, place);

    QCOMPARE(rows(older, "step"), 0);
    QVERIFY(!older.record(client.id)->has(ClientField::SafetyNotes));
    QVERIFY(older.conflicts().isEmpty()); // nobody can choose between what does not show
    QCOMPARE(one.conflicts().size(), 1);
    QVERIFY(older.digest() == one.digest());
    QVERIFY(older.digest() == Cells::digestOfAll(older.connection()));
    older.write(Edit{Kind::Client, client.id, {}}.set(ClientField::State, "dormant"));
    exchangeAll(team, place);
    QVERIFY(older.digest() == one.digest());

    older.reopen(); // a newer program
    QCOMPARE(differences(team), QStringList());
    QCOMPARE(older.conflicts().size(), 1);
    QCOMPARE(rows(older, "step"), 1);
    older.write(Conflicts::keep(older.conflicts().first(), 1));
    exchangeAll(team, place);
    QCOMPARE(differences(team), QStringList());
}

void TestSkew::unknownKindGoesWithItsClient()
{
    const Laptops team = someLaptops(2);
    Laptop& one = *team.at(0);
    Laptop& older = *team.at(1);
    hide(older, {whole(Kind::Step), whole(Kind::Addendum)});
    MeetingPlace place;
    const Edit client = Records::client(one.random, QStringLiteral("Kaarna"));
    const Edit step = Records::step(one.random, client.id, QStringLiteral("Lääkäri"));
    one.write(client);
    one.write(step);
    exchangeAll(team, place);
    QVERIFY(rows(older, "version") > 0);
    VERIFY_OK(older.journal().erase(client.id));
    one.write(Records::step(one.random, client.id, QStringLiteral("Uusi")));
    one.push(place);
    exchangeAll(team, place);
    QCOMPARE(rows(older, "version"), 0);
    QCOMPARE(rows(older, "object WHERE erased = 0"), 0);
    QCOMPARE(differences(team), QStringList());
}

/// What a later version writes and this one would not: a kind and a field it never heard of, wrong types, a record
/// without what it needs. All of it is kept, counted, and written over by whoever edits the field.
void TestSkew::valuesWithoutAPlace()
{
    const Laptops team = someLaptops(2);
    Laptop& one = *team.at(0);
    const Id later = one.random.id();
    const Edit client = Records::client(one.random, QStringLiteral("Kaarna"));
    const Id partner = one.random.id();
    const Id contact = one.random.id();
    Arrival arrival{later, 1, 0, {}, {}, "segment", 1};
    quint64 stamp = static_cast<quint64>(one.clock.nowMs()) << 16;
    const auto add = [&](int kind, const Id& id, const Values& values) {
        arrival.edits += JournalEdit{++arrival.last, ++stamp, static_cast<quint8>(kind), id, Cells::bodyOf(values)};
    };
    add(1, client.id, client.values);
    add(200, one.random.id(), {{1, client.id.toBytes()}, {2, QStringLiteral("?")}});
    add(1, client.id, {{60000, 5}, {ClientField::State, QStringLiteral("elsewhere")}, {ClientField::ReviewOn, 7}});
    add(int(Kind::Contact), contact, {{ContactField::Client, client.id.toBytes()}});
    add(int(Kind::Partner), partner,
        {{PartnerField::Name, QStringLiteral("Apu")},
         {PartnerField::Phones, QCborArray{QCborMap{{QStringLiteral("b"), 1}, {QStringLiteral("a"), 2}}}}});
    arrival.edits += JournalEdit{++arrival.last, ++stamp, 1, client.id, QByteArray("\xff not CBOR")};
    MeetingPlace place{{later, {arrival}}};
    exchangeAll(team, place);
    QCOMPARE(differences(team), QStringList());
    QVERIFY(!one.record(client.id)->has(ClientField::State));
    QVERIFY(!one.record(contact));
    QVERIFY(one.conflicts().isEmpty());
    one.write(Edit{Kind::Client, client.id, {}}.set(ClientField::State, "dormant"));
    one.write(Records::contact(one.random, client.id, QStringLiteral("Puhelu")));
    Edit whole = Records::contact(one.random, client.id, QStringLiteral("Kokonainen"));
    whole.id = contact;
    one.write(whole);
    exchangeAll(team, place);
    QVERIFY(team.at(1)->record(contact));
    QCOMPARE(differences(team), QStringList());
}

QTEST_GUILESS_MAIN(TestSkew)
#include "testskew.moc"
