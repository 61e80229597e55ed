// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/retention.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

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
