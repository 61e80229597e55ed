// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demo.h"
#include "core/store/lists.h"
#include "core/store/verify.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Rinnalla;

class TestDemo : public QObject {
    Q_OBJECT

private slots:
    void fillsAndVerifies();
    void theSameSeedMakesTheSame();
    void refusesAStoreInUse();
    void stoppedLeavesNothing();
};

void TestDemo::fillsAndVerifies()
{
    TestStore store;
    const auto records = Demo::fill(*store, {50, 400, 1});
    VERIFY_OK(records);
    QCOMPARE(*Lists::count(store->connection(), Kind::Client), 50);
    QCOMPARE(*Lists::count(store->connection(), Kind::Contact), 400);
    QVERIFY(*Lists::count(store->connection(), Kind::Step) > 20);
    for (const Kind kind : {Kind::Goal, Kind::Appointment, Kind::Referral, Kind::Consent})
        QVERIFY(*Lists::count(store->connection(), kind) > 0);
    QCOMPARE(*Lists::outboxSize(store->connection()), *records);
    const auto findings = Backup::verify(store->connection());
    VERIFY_OK(findings);
    QCOMPARE(*findings, QStringList());
    const auto contacts = Lists::contacts(store->connection(), QStringLiteral("support"), std::nullopt, 1);
    QVERIFY(contacts->rows.first().contact.time(ContactField::At) <= store.clock.now());
    QVERIFY(contacts->rows.first().contact.time(ContactField::At) > store.clock.now().addDays(-30));
    // The journal goes on where the filling ended.
    Edit more{Kind::Client, store->newId(), {}};
    VERIFY_OK(store->journal().write(more.set(ClientField::CodeName, QStringLiteral("Kaarna"))));
    QCOMPARE(*Lists::outboxSize(store->connection()), *records + 1);
}

void TestDemo::theSameSeedMakesTheSame()
{
    const auto names = [](quint64 seed) {
        TestStore store;
        QStringList out;
        if (!Demo::fill(*store, {20, 20, seed}))
            return out;
        const auto page = Lists::records(store->connection(), {Kind::Contact, {}, {}}, std::nullopt, 100);
        for (const Record& record : page->rows)
            out += record.id.toString() + record.text(ContactField::Note);
        return out;
    };
    QCOMPARE(names(7).size(), 20);
    QCOMPARE(names(7), names(7));
    QVERIFY(names(7) != names(8));
}

void TestDemo::refusesAStoreInUse()
{
    TestStore store;
    Edit edit{Kind::Client, store->newId(), {}};
    VERIFY_OK(store->journal().write(edit.set(ClientField::CodeName, QStringLiteral("Kaarna"))));
    VERIFY_FAILS(Demo::fill(*store, {1, 1, 1}), ErrorCode::Refused);
    VERIFY_OK(store->journal().erase(edit.id));
    VERIFY_FAILS(Demo::fill(*store, {1, 1, 1}), ErrorCode::Refused);
}

void TestDemo::stoppedLeavesNothing()
{
    TestStore store;
    int calls = 0;
    const auto records = Demo::fill(*store, {4000, 8000, 1}, [&calls](int) { return ++calls < 2; });
    VERIFY_FAILS(records, ErrorCode::Cancelled);
    QCOMPARE(calls, 2);
    for (const KindInfo& kind : allKinds())
        QCOMPARE(*Lists::count(store->connection(), kind.kind), 0);
    QCOMPARE(*Lists::outboxSize(store->connection()), 0);
    VERIFY_OK(Demo::fill(*store, {5, 5, 1})); // as empty as before
}

QTEST_GUILESS_MAIN(TestDemo)
#include "testdemo.moc"
