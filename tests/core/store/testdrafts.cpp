// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/drafts.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Rinnalla;

class TestDrafts : public QObject {
    Q_OBJECT

private slots:
    void keptOverReopening();
    void newestFirst();
    void goneWithTheirClient();
    void localState();
};

void TestDrafts::keptOverReopening()
{
    TestStore store;
    const QCborMap body{{QStringLiteral("note"), QStringLiteral("\uFEFFÄiti 帮助")}, {QStringLiteral("minutes"), 5}};
    VERIFY_OK(store->drafts().save(QStringLiteral("quick"), {{QStringLiteral("note"), QStringLiteral("first")}}));
    VERIFY_OK(store->drafts().save(QStringLiteral("quick"), body));
    store.reopen();
    QCOMPARE(*store->drafts().load(QStringLiteral("quick")), body);
    QVERIFY(store->drafts().load(QStringLiteral("other"))->isEmpty());
    VERIFY_OK(store->drafts().remove(QStringLiteral("quick")));
    VERIFY_OK(store->drafts().remove(QStringLiteral("quick")));
    QVERIFY(store->drafts().load(QStringLiteral("quick"))->isEmpty());
}

void TestDrafts::newestFirst()
{
    TestStore store;
    for (const char* name : {"a", "b", "c"}) {
        VERIFY_OK(store->drafts().save(QLatin1StringView(name), {}));
        store.clock.advance(1000);
    }
    VERIFY_OK(store->drafts().save(QStringLiteral("a"), {{QStringLiteral("x"), 1}}));
    const auto all = store->drafts().all();
    VERIFY_OK(all);
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->at(0).name + all->at(1).name + all->at(2).name, QStringLiteral("acb"));
    QCOMPARE(all->at(0).touched, store.clock.nowMs());
    QCOMPARE(all->at(0).body.value(QStringLiteral("x")).toInteger(), 1);
}

void TestDrafts::goneWithTheirClient()
{
    TestStore store;
    const Edit one = Records::client(store.random, QStringLiteral("Kaarna"));
    const Edit other = Records::client(store.random, QStringLiteral("Tuuli"));
    VERIFY_OK(store->journal().write({one, other}));
    for (const Id& id : {one.id, other.id})
        VERIFY_OK(store->drafts().save(QStringLiteral("contact-") + id.toString(), {{QStringLiteral("x"), 1}}));
    VERIFY_OK(store->journal().erase(one.id));
    QCOMPARE(store->drafts().all()->size(), 1);
    QCOMPARE(store->drafts().all()->first().name, QStringLiteral("contact-") + other.id.toString());
}

void TestDrafts::localState()
{
    TestStore store;
    QVERIFY(store->local().value(QStringLiteral("page")).isUndefined());
    VERIFY_OK(store->local().set(QStringLiteral("page"), QCborValue(QStringLiteral("today"))));
    VERIFY_OK(store->local().set(QStringLiteral("page"), QCborValue(QStringLiteral("clients"))));
    VERIFY_OK(store->local().set(QStringLiteral("none"), QCborValue(nullptr)));
    store.reopen();
    QCOMPARE(store->local().value(QStringLiteral("page")).toString(), QStringLiteral("clients"));
    QVERIFY(store->local().value(QStringLiteral("none")).isNull());
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "testdrafts.moc"
