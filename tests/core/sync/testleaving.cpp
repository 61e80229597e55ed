// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/teamdata.h"
#include "tests/core/sync/syncteam.h"

using namespace Rinnalla;
using namespace Rinnalla::Sync;

/// Who was shut out, or whose team has no administrator any more, goes on with all the data in a team.
class TestLeaving : public SyncTeam {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        joinAll();
    }
    void thoseWhoShutEachOtherOutFoundAnew();
    void theShutOutJoinsAgain();
    void nothingOfTheOldTeamStays();
    void whatIsErasedStaysErased();
    void whenItIsRefused();
    void otherSecretsStay();

private:
    Team& team(int i) { return *laptop(i).team; }
    std::optional<Record> client(int i, const Edit& edit) { return laptop(i).record(Kind::Client, edit.id); }
    int editsOf(int i, const Edit& edit)
    {
        Statement query = laptop(i).connection->prepare(
            "SELECT count(*) FROM journal WHERE object = (SELECT pk FROM object WHERE id = ?)");
        query.with(edit.id).step();
        return static_cast<int>(query.integer(0));
    }
    void joinAnew(int i, int inviter)
    {
        VERIFY_OK(team(i).leave());
        QCOMPARE(int(team(i).standing()), int(Team::Standing::None));
        auto invitation = team(inviter).invite();
        VERIFY_OK(invitation);
        VERIFY_OK(team(i).join(*invitation, QStringLiteral("Again")));
        sync(i);
        sync(inviter);
        sync(i);
        QCOMPARE(int(team(i).standing()), int(Team::Standing::Member));
    }
};

void TestLeaving::thoseWhoShutEachOtherOutFoundAnew()
{
    const Edit old = newClient(0, QStringLiteral("Kaarna"));
    VERIFY_OK(team(0).setAdmin(laptop(1).device(), true));
    syncAll();
    write(2, Edit{Kind::Client, old.id, {}}.set(ClientField::CodeName, QStringLiteral("Sammal")));
    syncAll();
    VERIFY_OK(team(0).revoke(laptop(1).device()));
    VERIFY_OK(team(1).revoke(laptop(0).device()));
    const Edit unsent = newClient(1, QStringLiteral("Pihka"));
    syncAll();
    QCOMPARE(int(team(0).standing()), int(Team::Standing::Revoked));
    QCOMPARE(int(team(1).standing()), int(Team::Standing::Revoked));
    QCOMPARE(team(1).leftBehind(), 1);
    QVERIFY(!team(2).hasAdmin() && team(2).mayLeave());

    VERIFY_OK(team(0).leave());
    VERIFY_OK(team(0).found(QStringLiteral("First anew")));
    m_relay = std::make_unique<MemoryRelay>(); // the new team's place is another one
    joinAnew(1, 0);
    joinAnew(2, 0);
    syncAll();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(laptop(i).vector(), laptop(0).vector());
        QCOMPARE(laptop(i).digest(), laptop(0).digest());
        QCOMPARE(*Backup::verify(*laptop(i).connection), QStringList());
        QCOMPARE(client(i, old)->text(ClientField::CodeName), QStringLiteral("Sammal"));
        QVERIFY(client(i, unsent));
        QCOMPARE(editsOf(i, old), 2);
        QVERIFY(laptop(i).conflicts().isEmpty());
        QCOMPARE(laptop(i).alarms(), QStringList());
        QCOMPARE(team(i).waiting(), 0);
    }
}

void TestLeaving::theShutOutJoinsAgain()
{
    const Edit old = newClient(0, QStringLiteral("Kaarna"));
    const Edit own = newClient(2, QStringLiteral("Sammal"));
    syncAll();
    const Id before = laptop(2).device();
    VERIFY_OK(team(0).revoke(before));
    sync(0);
    write(2, Edit{Kind::Client, old.id, {}}.set(ClientField::ContactRules, QStringLiteral("Not on Fridays")));
    newClient(2, QStringLiteral("Pihka"));
    QCOMPARE(team(2).leftBehind(), 0); // it has not heard of it
    sync(2);
    QCOMPARE(team(2).leftBehind(), 2);
    write(0, Edit{Kind::Client, old.id, {}}.set(ClientField::CodeName, QStringLiteral("Terva")));
    sync(0);
    joinAnew(2, 0);
    syncAll();
    expectEqual();
    QVERIFY(laptop(2).device() != before);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(client(i, old)->text(ClientField::CodeName), QStringLiteral("Terva"));
        QCOMPARE(client(i, old)->text(ClientField::ContactRules), QStringLiteral("Not on Fridays"));
        QCOMPARE(editsOf(i, own), 1);
        QVERIFY(laptop(i).conflicts().isEmpty());
    }
}

void TestLeaving::nothingOfTheOldTeamStays()
{
    newClient(2, QStringLiteral("Kaarna"));
    syncAll();
    VERIFY_OK(team(2).setRelay(*RelayAddress::fromText(QStringLiteral("folder:/tmp/place"))));
    VERIFY_OK(team(0).revoke(laptop(2).device()));
    syncAll();
    const auto keysOf = [&] {
        QSet<QByteArray> keys;
        for (const char* sql : {"SELECT key FROM epoch_key", "SELECT key FROM client_key", "SELECT secret FROM box_key",
                                "SELECT value FROM secret", "SELECT body FROM member_entry"})
            for (Statement query = laptop(2).connection->prepare(QByteArray(sql)); query.step();)
                keys += query.bytes(0);
        return keys;
    };
    const QSet<QByteArray> before = keysOf();
    QVERIFY(before.size() > 5);
    const MemoryRelay::Objects place = m_relay->objects();
    const Id id = team(2).id();
    VERIFY_OK(team(2).leave());
    QVERIFY(!*team(2).relay());
    QCOMPARE(keysOf(), QSet<QByteArray>());
    VERIFY_OK(team(2).found(QStringLiteral("Anew")));
    QVERIFY(team(2).id() != id);
    MemoryRelay anew;
    VERIFY_OK(laptop(2).sync(anew));
    QVERIFY(!keysOf().intersects(before));
    QCOMPARE(m_relay->objects(), place);
    for (auto it = anew.objects().begin(); it != anew.objects().end(); ++it)
        QVERIFY(!place.contains(it.key()));
}

void TestLeaving::whatIsErasedStaysErased()
{
    const Edit gone = newClient(0, QStringLiteral("Kaarna"));
    const Edit late = newClient(0, QStringLiteral("Sammal"));
    syncAll();
    VERIFY_OK(laptop(1).journal->erase(gone.id));
    syncAll();
    VERIFY_OK(team(0).revoke(laptop(2).device()));
    sync(0);
    write(2, Edit{Kind::Client, late.id, {}}.set(ClientField::ContactRules, QStringLiteral("Not on Fridays")));
    VERIFY_OK(laptop(1).journal->erase(late.id)); // and the one shut out never heard
    syncAll();
    joinAnew(2, 0);
    syncAll(4);
    expectEqual();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!client(i, gone));
        QVERIFY(!client(i, late));
        for (const ErasureState& state : team(i).erasures())
            QVERIFY(state.isComplete);
    }
}

void TestLeaving::whenItIsRefused()
{
    QVERIFY(!team(0).mayLeave());
    VERIFY_FAILS(team(0).leave(), ErrorCode::Refused);
    const Edit client = newClient(0, QStringLiteral("Kaarna"));
    syncAll();
    write(0, Edit{Kind::Client, client.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("One")));
    write(2, Edit{Kind::Client, client.id, {}}.set(ClientField::SafetyNotes, QStringLiteral("Another")));
    syncAll();
    const Id device = laptop(2).device();
    VERIFY_FAILS(team(2).leave(), ErrorCode::Refused); // nothing settles itself
    QCOMPARE(laptop(2).device(), device);
    QCOMPARE(laptop(2).conflicts().size(), 1);
}

void TestLeaving::otherSecretsStay()
{
    Team::Private& data = team(2).d();
    data.transact([&] { data.setSecret(QStringLiteral("pack-sign"), SecretBuffer("x", 1)); });
    VERIFY_OK(team(2).leave());
    QCOMPARE(data.secret(QStringLiteral("pack-sign")).size(), std::size_t(1));
    QVERIFY(data.secret(TeamNames::SignKey).isEmpty());
}

QTEST_GUILESS_MAIN(TestLeaving)
#include "testleaving.moc"
