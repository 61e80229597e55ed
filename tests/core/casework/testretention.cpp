// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/retention.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QCborArray>
#include <QtTest>

using namespace Rinnalla;

namespace {

const QDate Later(2030, 1, 15); // more than three years after everything below was written

QStringList namesOf(const QList<Retention::Due>& due)
{
    QStringList names;
    for (const Retention::Due& one : due)
        names += one.client.text(ClientField::CodeName);
    return names;
}

} // namespace

class TestRetention : public QObject {
    Q_OBJECT

private slots:
    void dormantFirst();
    void whoIsMetOrKeptIsNotDue();
    void whateverIsSavedCounts();
    void aWordAddedToANoteCounts();
    void whoIsActiveAndMetIsNotAskedAbout();
    void whatBelongsToTheMergedCounts();
    void readingIsNoUse();
    void roomsNeverMeet();
    void nothingIsDueEarly();

private:
    static Id add(TestStore& store, const char* name, const char* state, const char* room = "support")
    {
        Edit client = Records::client(store.random, QString::fromLatin1(name), room);
        client.set(ClientField::State, state);
        if (!store->journal().write(client))
            qFatal("not written");
        return client.id;
    }
};

void TestRetention::dormantFirst()
{
    TestStore store;
    add(store, "Active", "active");
    add(store, "Closed", "closed");
    add(store, "Dormant", "dormant");
    const auto due = Retention::due(store->connection(), QStringLiteral("support"), Later, {}, 10);
    VERIFY_OK(due);
    QCOMPARE(namesOf(*due),
             QStringList({QStringLiteral("Dormant"), QStringLiteral("Closed"), QStringLiteral("Active")}));
    QCOMPARE(due->constFirst().lastTouched, QDate(2026, 11, 21));
    const auto first = Retention::due(store->connection(), QStringLiteral("support"), Later, {}, 1);
    QCOMPARE(namesOf(*first), QStringList(QStringLiteral("Dormant")));
}

void TestRetention::whoIsMetOrKeptIsNotDue()
{
    TestStore store;
    const Id met = add(store, "Met", "active");
    const Id kept = add(store, "Kept", "dormant");
    const Id merged = add(store, "Merged", "dormant");
    VERIFY_OK(store->journal().write(
        Records::contact(store.random, met, {}, Later.addMonths(-2).startOfDay().toMSecsSinceEpoch())));
    VERIFY_OK(store->journal().write(Retention::keep(kept, Later.addDays(1))));
    Edit into{Kind::Client, merged, {}};
    VERIFY_OK(store->journal().write(into.set(ClientField::MergedInto, met.toString())));
    Connection& reading = store->connection();
    QCOMPARE(namesOf(*Retention::due(reading, QStringLiteral("support"), Later, {}, 10)), QStringList());
    QCOMPARE(namesOf(*Retention::due(reading, QStringLiteral("support"), Later.addDays(1), {}, 10)),
             QStringList(QStringLiteral("Kept")));
}

/// Every kind that belongs to a client, so that a new one is noticed.
void TestRetention::whateverIsSavedCounts()
{
    const auto write = [](TestStore& store, Kind kind, const Id& client) {
        Edit edit{kind, store.random.id(), {}};
        for (const Field& field : info(kind).fields) {
            if (field.type == FieldType::Reference && field.target == Kind::Client)
                edit.set(field.id, client);
            else if (field.required && field.type == FieldType::Time) // long before it is written down
                edit.set(field.id, QDateTime(QDate(2020, 1, 1), QTime(12, 0)));
            else if (field.required && field.type == FieldType::Choice)
                edit.set(field.id, field.choices.first());
            else if (field.required && field.type == FieldType::Languages)
                edit.set(field.id, QCborArray{QStringLiteral("fi")});
            else if (field.required && field.type == FieldType::Text)
                edit.set(field.id, QStringLiteral("x"));
        }
        if (kind == Kind::Identity)
            edit.set(IdentityField::Name, QStringLiteral("x"));
        return edit;
    };
    int kinds = 0;
    for (const KindInfo& kind : allKinds()) {
        const Field* client = kind.field(u"client");
        if (!client || kind.kind == Kind::Access)
            continue;
        ++kinds;
        TestStore store;
        const Id id = add(store, "Kaarna", "active");
        store.clock.advance(qint64(1000) * 60 * 60 * 24 * 800);
        const QDate now = store.clock.today();
        const auto due = [&] {
            return namesOf(*Retention::due(store->connection(), QStringLiteral("support"), now, {24}, 10));
        };
        QCOMPARE(due(), QStringList(QStringLiteral("Kaarna")));
        const auto written = store->journal().write(write(store, kind.kind, id));
        VERIFY_OK(written);
        QVERIFY2(due().isEmpty(), kind.name);
    }
    QVERIFY(kinds >= 9);
}

void TestRetention::aWordAddedToANoteCounts()
{
    TestStore store;
    const Edit contact = Records::contact(store.random, add(store, "Kaarna", "active"), {});
    VERIFY_OK(store->journal().write(contact));
    store.clock.advance(qint64(1000) * 60 * 60 * 24 * 800);
    const auto due = [&] {
        return namesOf(*Retention::due(store->connection(), QStringLiteral("support"), store.clock.today(), {24}, 10));
    };
    QCOMPARE(due(), QStringList(QStringLiteral("Kaarna")));
    Edit added{Kind::Addendum, store.random.id(), {}};
    added.set(AddendumField::Contact, contact.id).set(AddendumField::At, store.clock.now());
    VERIFY_OK(store->journal().write(added.set(AddendumField::Text, QStringLiteral("soitti"))));
    QCOMPARE(due(), QStringList());
}

/// Their day has come, but nobody asks whether somebody met yesterday is still needed. Who is not active any more is.
void TestRetention::whoIsActiveAndMetIsNotAskedAbout()
{
    TestStore store;
    const QString room = QStringLiteral("support");
    for (const char* state : {"active", "dormant", "closed"}) {
        const Id client = add(store, state, state);
        VERIFY_OK(store->journal().write(Retention::keep(client, Later.addDays(-1))));
        VERIFY_OK(store->journal().write(
            Records::contact(store.random, client, {}, Later.addDays(-1).startOfDay().toMSecsSinceEpoch())));
    }
    QCOMPARE(namesOf(*Retention::due(store->connection(), room, Later, {}, 10)),
             QStringList({QStringLiteral("dormant"), QStringLiteral("closed")}));
    QVERIFY(namesOf(*Retention::due(store->connection(), room, Later.addMonths(25), {}, 10))
                .contains(QStringLiteral("active")));
}

void TestRetention::whatBelongsToTheMergedCounts()
{
    TestStore store;
    const Id kept = add(store, "Kept", "active");
    const Id away = add(store, "Away", "active");
    add(store, "Other", "active");
    Edit into{Kind::Client, away, {}};
    VERIFY_OK(store->journal().write(into.set(ClientField::MergedInto, kept.toString())));
    Connection& reading = store->connection();
    const QString room = QStringLiteral("support");
    QCOMPARE(namesOf(*Retention::due(reading, room, Later, {}, 10)),
             QStringList({QStringLiteral("Kept"), QStringLiteral("Other")}));
    const QDate met = Later.addMonths(-2);
    VERIFY_OK(store->journal().write(Records::contact(store.random, away, {}, met.startOfDay().toMSecsSinceEpoch())));
    QCOMPARE(namesOf(*Retention::due(reading, room, Later, {}, 10)), QStringList(QStringLiteral("Other")));
    VERIFY_OK(store->journal().write(Retention::keep(kept, Later)));
    QCOMPARE(namesOf(*Retention::due(reading, room, Later, {}, 10)), QStringList(QStringLiteral("Other")));
    const auto asked = Retention::due(reading, room, met.addMonths(24).addDays(1), {}, 10);
    QCOMPARE(namesOf(*asked), QStringList({QStringLiteral("Other"), QStringLiteral("Kept")}));
    QCOMPARE(asked->last().lastTouched, met); // told as of the whole group
}

/// Who looks whether somebody is still needed does not make them needed.
void TestRetention::readingIsNoUse()
{
    TestStore store;
    const Id client = add(store, "Kaarna", "active");
    store.clock.advance(qint64(1000) * 60 * 60 * 24 * 800);
    Edit access{Kind::Access, store.random.id(), {}};
    access.set(AccessField::Client, client).set(AccessField::What, "card").set(AccessField::At, store.clock.now());
    VERIFY_OK(store->journal().write(access));
    QCOMPARE(namesOf(*Retention::due(store->connection(), QStringLiteral("support"), store.clock.today(), {24}, 10)),
             QStringList(QStringLiteral("Kaarna")));
}

void TestRetention::roomsNeverMeet()
{
    TestStore store;
    add(store, "Here", "dormant");
    add(store, "There", "dormant", "serie");
    QCOMPARE(namesOf(*Retention::due(store->connection(), QStringLiteral("serie"), Later, {}, 10)),
             QStringList(QStringLiteral("There")));
}

void TestRetention::nothingIsDueEarly()
{
    TestStore store;
    add(store, "Dormant", "dormant");
    const QDate lastDay = QDate(2026, 11, 21).addMonths(24);
    QCOMPARE(namesOf(*Retention::due(store->connection(), QStringLiteral("support"), lastDay, {24}, 10)),
             QStringList());
    QCOMPARE(namesOf(*Retention::due(store->connection(), QStringLiteral("support"), lastDay.addDays(1), {24}, 10)),
             QStringList(QStringLiteral("Dormant")));
}

QTEST_GUILESS_MAIN(TestRetention)
#include "testretention.moc"
