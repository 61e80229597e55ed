// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/teamdata.h"
#include "tests/core/sync/syncteam.h"

using namespace Rinnalla;
using namespace Rinnalla::Sync;

/// Who keeps the place where a team meets, and has not the words of an invitation, tries to get somebody in, or to lead
/// a newcomer elsewhere. Who has the words too is seen, and no more than that.
class TestJoining : public SyncTeam {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        VERIFY_OK(laptop(0).team->found(QStringLiteral("First")));
        newClient(0, QStringLiteral("Kaarna"));
        sync(0);
    }
    void nobodyAsksWithoutTheWords();
    void aRequestIsWorthNothingElsewhere();
    void wordsAreGoodOnce();
    void wordsAreGoodForAWeek();
    void whoWasQuickerIsSeen();
    void noOtherTeamIsPassedOff();

private:
    using Standing = Team::Standing;

    Standing standing(int i) { return laptop(i).team->standing(); }
    qsizetype members() { return laptop(0).team->laptops().size(); }
    Invitation invited() { return std::move(*laptop(0).team->invite()); }
    void ask(int i, const Invitation& invitation)
    {
        VERIFY_OK(laptop(i).team->join(invitation, QStringLiteral("Newcomer")));
        sync(i);
    }
    QStringList requests() const { return m_relay->objects().keys().filter(QRegularExpression(QStringLiteral("^j/"))); }
    void put(const ObjectName& request, const QByteArray& bytes)
    {
        m_relay->objects().insert(ObjectName{request.kind, request.device, 0, hashOf(bytes)}.toString(), bytes);
    }
    bool hasForeignObject(int i)
    {
        const QList<Alarm> alarms = laptop(i).team->alarms();
        return std::any_of(alarms.begin(), alarms.end(),
                           [](const Alarm& alarm) { return alarm.kind == Alarm::Kind::ForeignObject; });
    }
};

/// It sees the tag, and the beginning of the root: all but the secret.
void TestJoining::nobodyAsksWithoutTheWords()
{
    const Invitation invitation = invited();
    ask(1, invitation);
    QCOMPARE(requests().size(), 1);
    const auto genuine = *ObjectName::parse(requests().first());
    const QByteArray bytes = m_relay->objects().take(requests().first());
    SeededRandom random(66);
    const SigningKey own = SigningKey::generate(random);
    const JoinRequest request{random.id(), own.publicKey, QByteArray(32, 'b'), QStringLiteral("Newcomer")};
    SecretBuffer guessed(16);
    random.fill(guessed.data(), guessed.size());
    put(genuine, request.seal(Invitation::fromParts(std::move(guessed), invitation.rootBeginning()), own, random));
    QByteArray changed = bytes;
    changed[changed.size() - 1] = static_cast<char>(changed.back() ^ 1);
    put(genuine, changed);
    put(genuine, bytes.chopped(1));
    sync(0);
    QCOMPARE(members(), 1);
    QVERIFY(laptop(0).team->admissions().isEmpty());
    QVERIFY(hasForeignObject(0));

    m_relay->objects().insert(genuine.toString(), bytes); // the words are not used up by that
    sync(0);
    sync(1);
    QCOMPARE(members(), 2);
    QCOMPARE(int(standing(1)), int(Standing::Member));
}

/// Under another invitation's tag, or once more after its time.
void TestJoining::aRequestIsWorthNothingElsewhere()
{
    ask(1, invited());
    const QString asked = requests().first();
    const QByteArray bytes = m_relay->objects().value(asked);
    ask(2, invited());
    ObjectName other = *ObjectName::parse(requests().first() == asked ? requests().last() : requests().first());
    m_relay->objects().remove(asked);
    m_relay->objects().remove(other.toString());
    put(other, bytes);
    sync(0);
    QCOMPARE(members(), 1);

    m_relay->objects().insert(asked, bytes);
    sync(0);
    QCOMPARE(members(), 2);
    VERIFY_OK(laptop(0).team->revoke(laptop(1).device()));
    sync(0);
    m_relay->objects().insert(asked, bytes); // whoever was shut out asks again with the same
    sync(0);
    sync(1);
    QVERIFY(standing(1) != Standing::Member);
    QCOMPARE(laptop(0).team->laptops().size(), 2);
    QVERIFY(laptop(0).team->laptops().last().isRevoked);
}

void TestJoining::wordsAreGoodOnce()
{
    const Invitation invitation = invited();
    ask(1, invitation);
    sync(0);
    ask(2, invitation);
    sync(0);
    sync(2);
    QCOMPARE(members(), 2);
    QCOMPARE(int(standing(2)), int(Standing::Awaiting));
}

void TestJoining::wordsAreGoodForAWeek()
{
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    const Invitation invitation = invited();
    laptop(0).clock.advance(7 * day + 1);
    ask(1, invitation);
    sync(0);
    sync(1);
    QCOMPARE(members(), 1);
    QCOMPARE(int(standing(1)), int(Standing::Awaiting));
}

/// Somebody overheard them. The words that are compared are those of who is in, and who was invited sees others.
void TestJoining::whoWasQuickerIsSeen()
{
    const Invitation invitation = invited();
    ask(2, invitation);
    sync(0);
    ask(1, invitation);
    sync(0);
    const QList<Admission> admissions = laptop(0).team->admissions();
    QCOMPARE(admissions.size(), 1);
    QVERIFY(admissions.first().device == laptop(2).device());
    QVERIFY(admissions.first().comparison != laptop(1).team->comparison());
    VERIFY_OK(laptop(0).team->revoke(laptop(2).device()));
    const Edit later = newClient(0, QStringLiteral("Sammal"));
    sync(0);
    sync(2);
    QCOMPARE(int(standing(2)), int(Standing::Revoked));
    QVERIFY(!laptop(2).record(Kind::Client, later.id));
}

/// All of another team lies where the newcomer looks for theirs.
void TestJoining::noOtherTeamIsPassedOff()
{
    const Invitation invitation = invited();
    VERIFY_OK(laptop(2).team->found(QStringLiteral("Another")));
    newClient(2, QStringLiteral("Pihka"));
    m_relay->objects().clear();
    sync(2);
    QVERIFY(!m_relay->objects().isEmpty());
    ask(1, invitation);
    sync(2);
    sync(1);
    QCOMPARE(int(standing(1)), int(Standing::Awaiting));
    QVERIFY(hasForeignObject(1));
    QCOMPARE(laptop(1).vector(), VersionVector());
}

QTEST_GUILESS_MAIN(TestJoining)
#include "testjoining.moc"
