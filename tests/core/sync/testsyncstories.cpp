// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/syncteam.h"

using namespace Rinnalla;

/// What fifty thousand stories of the simulation found, each as a story of its own (docs/simulation.md).
class TestSyncStories : public SyncTeam {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void keyIsToldUntilAllHaveIt();
    void restoredLaptopComesToRest();
    void erasureHeardFromASnapshotOnly();
    void whatWasMovedIsToldInAnyOrder();
    void whatBelongsThroughAForgottenRecordIsTold();

private:
    bool has(int i, const Edit& client) { return laptop(i).record(Kind::Client, client.id).has_value(); }
    QStringList snapshots() const { return QStringList(m_relay->objects().keys()).filter(QStringLiteral("P/")); }
};

/// A client's key came with edits that do not count. The snapshot that told it was lost before anybody had taken it.
void TestSyncStories::keyIsToldUntilAllHaveIt()
{
    joinAll();
    syncAll();
    const Edit client = newClient(2, QStringLiteral("Kaarna"));
    sync(2);
    sync(1);
    write(1, Edit{Kind::Client, client.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("Ring twice.")));
    VERIFY_OK(laptop(0).team->revoke(laptop(2).device())); // it has not seen that client
    const QString theirs = QStringLiteral("s/") + laptop(2).device().toString();
    m_relay->objects().removeIf([&](auto object) { return object.key().startsWith(theirs); });
    sync(0);
    sync(1);
    QVERIFY(!snapshots().isEmpty());
    m_relay->objects().clear();
    syncAll(3);
    expectEqual();
    QCOMPARE(laptop(0).record(Kind::Client, client.id)->text(ClientField::SafetyNotes), QStringLiteral("Ring twice."));
}

/// Its runs of edits were in a snapshot only. Under its new id it has none, and made a snapshot every time.
void TestSyncStories::restoredLaptopComesToRest()
{
    joinAll();
    for (int i = 0; i < 3; ++i) {
        newClient(1, QStringLiteral("Kaarna"));
        sync(1);
    }
    invite(0, 9); // gets a snapshot
    syncAll(4);
    const QString own = QStringLiteral("s/") + laptop(1).device().toString();
    QVERIFY(QStringList(m_relay->objects().keys()).filter(own).isEmpty());
    auto image = laptop(1).image();
    newClient(1, QStringLiteral("Sammal"));
    sync(1);
    laptop(1).restore(std::move(image));
    syncAll(4);
    const QStringList before = snapshots();
    newClient(0, QStringLiteral("Pihka"));
    syncAll();
    QCOMPARE(snapshots(), before);
    expectEqual();
}

/// A newcomer took an erasure from the snapshot of somebody shut out without it. What it cannot give back, it tells.
void TestSyncStories::erasureHeardFromASnapshotOnly()
{
    joinAll();
    for (int i = 0; i < 3; ++i) {
        newClient(1, QStringLiteral("Kaarna"));
        sync(1);
    }
    invite(0, 9);
    syncAll(4);
    const Edit gone = newClient(0, QStringLiteral("Sammal"));
    syncAll();
    invite(0, 10);
    sync(0);
    VERIFY_OK(laptop(1).journal->erase(gone.id));
    sync(1); // under a new key, in a snapshot
    write(0, Edit{Kind::Client, gone.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("Ring twice.")));
    VERIFY_OK(laptop(0).team->revoke(laptop(1).device())); // its erasure was not seen here
    sync(4);
    QVERIFY(!laptop(4).record(Kind::Client, gone.id));
    syncAll(4);
    expectEqual();
    QVERIFY(!has(0, gone));
}

/// A snapshot names the erased in no order. Who had moved a record away from its client tells that it went with them:
/// whoever never had the beginning of it knows the move alone.
void TestSyncStories::whatWasMovedIsToldInAnyOrder()
{
    joinAll();
    const Edit first = newClient(0, QStringLiteral("Kaarna"));
    const Edit second = newClient(0, QStringLiteral("Sammal"));
    const Edit contact = Records::contact(laptop(0).random, first.id, QStringLiteral("A call"));
    write(0, contact);
    syncAll();
    write(2, Edit{Kind::Contact, contact.id, {}}.set(ContactField::Client, second.id));
    PastPart past;
    past.erased = {contact.id, first.id};
    VERIFY_OK(Merge(*laptop(2).connection, laptop(2).journal->state()).applyPast(past));
    Statement told =
        laptop(2).connection->prepare("SELECT count(*) FROM journal j JOIN object o ON o.pk = j.object WHERE o.id = ?");
    QVERIFY(told.with(contact.id).step());
    QCOMPARE(told.integer(0), 1);
}

/// A contact counts no more, since its laptop was shut out; an addendum to it does. Whoever once had the contact knows
/// whose the addendum is, and tells the others when that client is erased.
void TestSyncStories::whatBelongsThroughAForgottenRecordIsTold()
{
    joinAll();
    syncAll();
    const Edit client = newClient(2, QStringLiteral("Kaarna"));
    const Edit contact = Records::contact(laptop(2).random, client.id, QStringLiteral("A call"));
    write(2, contact);
    sync(2);
    sync(1);
    Edit addendum{Kind::Addendum, laptop(1).random.id(), {}};
    addendum.set(AddendumField::Contact, contact.id).set(AddendumField::At, QCborValue(qint64(1795262400000)));
    write(1, addendum.set(AddendumField::Text, QStringLiteral("More of it")));
    write(1, Edit{Kind::Client, client.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("Ring twice.")));
    VERIFY_OK(laptop(0).team->revoke(laptop(2).device())); // it has not seen what that one put down
    syncAll(2);
    QVERIFY(laptop(0).record(Kind::Addendum, addendum.id));
    VERIFY_OK(laptop(1).journal->erase(client.id));
    syncAll(3);
    expectEqual();
    QVERIFY(!laptop(0).record(Kind::Addendum, addendum.id));
}

QTEST_GUILESS_MAIN(TestSyncStories)
#include "testsyncstories.moc"
