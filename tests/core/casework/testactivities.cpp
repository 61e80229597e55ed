// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/activities.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QtTest>

using namespace Rinnalla;
using Activities::Personal;

class TestActivities : public QObject {
    Q_OBJECT

private slots:
    void newestFirstInPages();
    void resourcesByTitle();
    void topicsOfAllOnce();
    void personal_data();
    void personal();
};

void TestActivities::newestFirstInPages()
{
    TestStore store;
    const QStringList kinds{QStringLiteral("training"), QStringLiteral("consultation")};
    QList<Edit> edits;
    for (int i = 0; i < 25; ++i) {
        Edit edit{Kind::Activity, store.random.id(), {}};
        edit.set(ActivityField::Kind, kinds.at(i % 2))
            .set(ActivityField::At, QDateTime::fromMSecsSinceEpoch(1000 * (i / 2))); // two of one moment
        edits += edit;
    }
    VERIFY_OK(store->journal().write(edits));
    for (const QString& kind : {QString(), kinds.at(1)}) {
        QList<qint64> moments;
        QStringList ids;
        std::optional<ListKey> after;
        do {
            const auto page = Activities::list(store->connection(), kind, after, 4);
            VERIFY_OK(page);
            for (const Record& record : page->rows) {
                moments += record.integer(ActivityField::At);
                ids += record.id.toString();
                QVERIFY(kind.isEmpty() || record.text(ActivityField::Kind) == kind);
            }
            after = page->next;
        } while (after);
        QCOMPARE(ids.size(), kind.isEmpty() ? 25 : 12);
        ids.removeDuplicates();
        QCOMPARE(ids.size(), kind.isEmpty() ? 25 : 12);
        QVERIFY(std::is_sorted(moments.rbegin(), moments.rend()));
    }
}

void TestActivities::resourcesByTitle()
{
    TestStore store;
    for (const char* title : {"banana", "Apple", "cherry", "apple"}) {
        Edit edit{Kind::Resource, store.random.id(), {}};
        VERIFY_OK(store->journal().write(edit.set(ResourceField::Title, QString::fromLatin1(title))));
    }
    QStringList titles;
    std::optional<ListKey> after;
    do {
        const auto page = Activities::resources(store->connection(), after, 1);
        VERIFY_OK(page);
        titles += page->rows.first().text(ResourceField::Title);
        after = page->next;
    } while (after);
    QCOMPARE(titles.join(u' '), QStringLiteral("Apple apple banana cherry"));
}

void TestActivities::topicsOfAllOnce()
{
    TestStore store;
    Edit activity{Kind::Activity, store.random.id(), {}};
    activity.set(ActivityField::Kind, "training")
        .set(ActivityField::At, QDateTime::fromMSecsSinceEpoch(1))
        .set(ActivityField::Topics, QStringList{QStringLiteral("Rights")});
    Edit resource{Kind::Resource, store.random.id(), {}};
    resource.set(ResourceField::Title, QStringLiteral("A"))
        .set(ResourceField::Topics, QStringList{QStringLiteral("rights"), QStringLiteral("Work")});
    VERIFY_OK(store->journal().write({activity, resource}));
    QCOMPARE(*Activities::usedTopics(store->connection(), QStringLiteral("support"), 10),
             (QStringList{QStringLiteral("Rights"), QStringLiteral("Work")}));
    QCOMPARE(Activities::usedTopics(store->connection(), QStringLiteral("support"), 1)->size(), 1);
}

void TestActivities::personal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    const auto row = [](const char* text, Personal found) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(found);
    };
    row("Asked how to refer somebody", Personal::Nothing);
    row("22.11.2026 at 13.30, 12 people", Personal::Nothing);
    row("2026-11-22 and 2025-2026", Personal::Nothing);
    row("chapter 746/2011", Personal::Nothing);
    row("call back 040 123 4567", Personal::Phone);
    row("call back +358401234567", Personal::Phone);
    row("call back +46 70 123 45 67", Personal::Phone);
    row("of 010190-123A", Personal::PersonalCode);
    row("of 010105A123B", Personal::PersonalCode);
    row("from somebody@example.org", Personal::Email);
}

void TestActivities::personal()
{
    QFETCH(QString, text);
    QFETCH(int, found);
    QCOMPARE(int(Activities::personalIn(text)), found);
}

QTEST_GUILESS_MAIN(TestActivities)
#include "testactivities.moc"
