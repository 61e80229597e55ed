// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/teamscribe.h"
#include "tests/support/result.h"

#include <QTest>

using namespace Rinnalla;
using namespace Rinnalla::Sync;

/// What the rules say of single cases. A founder `a` and two more administrators `b`, `c`, unless said otherwise.
class TestMembership : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void foundersTeam();
    void forksMerge();
    void admittedAndRevokedAtOnce();
    void admittedTwice();
    void admittedWithOtherKeys();
    void otherKeysByOneShutOut();
    void succeedingAsAnother_data();
    void succeedingAsAnother();
    void adminsRevokeEachOther();
    void backDatedAdmitIsVoid();
    void whatRestsOnVoidIsVoid();
    void backDatedRevocationStands();
    void smallestLastHolds();
    void leavingByItself();
    void lastAdmin();
    void roles();
    void rolesAtOnce();
    void roleAndRevocationAtOnce();
    void voidPromotion();
    void succession();
    void successionOfARevokedDevice();
    void successionsAtOnce();
    void successorRevoked();
    void roleTakenWhileItSucceeds();
    void notAllowed();
    void whatWasVerifiedIsNotAgain();

private:
    ErrorCode refusal(const QByteArray& entry) const
    {
        QMap<QByteArray, QByteArray> others = t->bytes;
        const QByteArray bytes = others.take(entry);
        Membership membership = t->membership(others.keys());
        const auto added = membership.add(bytes);
        return added ? ErrorCode::Internal : added.error().code;
    }

    std::unique_ptr<TeamScribe> t;
    Id a, b, c;
    QByteArray start; ///< all three are in
};

void TestMembership::init()
{
    t = std::make_unique<TeamScribe>();
    a = t->founder;
    b = t->newDevice();
    c = t->newDevice();
    start = t->admit(a, c, {t->admit(a, b, {t->root}, true)}, true);
}

/// Whatever came last, each case ends the same.
void TestMembership::cleanup()
{
    const Membership expected = t->membership();
    for (const QByteArray& last : t->bytes.keys()) {
        QList<QByteArray> order = t->bytes.keys();
        order.removeOne(last);
        const Membership membership = t->membership(order + QList{last});
        QVERIFY(membership.members() == expected.members());
        QCOMPARE(membership.entries(), expected.entries());
    }
}

void TestMembership::foundersTeam()
{
    const TeamScribe alone;
    const Membership membership = alone.membership();
    QCOMPARE(membership.team(), alone.id);
    QCOMPARE(membership.rootHash(), alone.root);
    QCOMPARE(membership.tips(), QList{alone.root});
    QCOMPARE(membership.nextDepth(), 1u);
    QCOMPARE(membership.entries(), alone.bytes.values());
    QCOMPARE(membership.members().size(), 1);
    const Member founder = *membership.member(alone.founder);
    QVERIFY(founder.active && founder.admin && !founder.revoked && founder.successor.isNull());
    QCOMPARE(founder.signKey, alone.devices.at(alone.founder).sign.publicKey);
    QCOMPARE(founder.boxKey, alone.devices.at(alone.founder).box);
    QCOMPARE(founder.admittedBy, alone.founder);
    QCOMPARE(founder.since, 1000);
}

void TestMembership::forksMerge()
{
    const Id byA = t->newDevice();
    const Id byB = t->newDevice();
    const QByteArray left = t->admit(a, byA, {start});
    const QByteArray right = t->admit(b, byB, {start});
    Membership membership = t->membership();
    QCOMPARE(membership.active().size(), 5);
    QCOMPARE(membership.tips(), (QList{std::min(left, right), std::max(left, right)}));
    QCOMPARE(membership.nextDepth(), 4u);

    const Id later = t->newDevice();
    const QByteArray joined = t->admit(c, later, {left, right});
    membership = t->membership();
    QCOMPARE(membership.tips(), QList{joined});
    QVERIFY(isActive(membership, later) && !membership.isActiveAdmin(later));
    QCOMPARE(membership.member(later)->admittedBy, c);
}

void TestMembership::admittedAndRevokedAtOnce()
{
    const Id x = t->newDevice();
    t->admit(a, x, {t->admit(b, x, {start})}); // the second does not count: x is there
    QCOMPARE(t->membership().entries().size(), 4);

    const Id y = t->newDevice();
    const QByteArray byA = t->admit(a, y, {start});
    t->admit(b, y, {start});
    t->revoke(a, y, {byA}, 7); // knows nothing of b's admission
    const Member member = *t->membership().member(y);
    QVERIFY(!member.active && member.revoked);
    QCOMPARE(member.last, 7u);
}

void TestMembership::admittedTwice()
{
    const Id x = t->newDevice();
    t->admit(a, x, {start}, true);
    t->admit(b, x, {start}, false);
    const Membership membership = t->membership();
    QVERIFY(isActive(membership, x));
    QVERIFY2(!membership.isActiveAdmin(x), "both would have to say so");
}

/// Nobody takes a device's place, not by a smaller hash nor by an older date: the id is nobody's then.
void TestMembership::admittedWithOtherKeys()
{
    const Id x = t->newDevice();
    const QByteArray right = t->admit(a, x, {start});
    MemberEntry other = t->draft(b, TeamScribe::Action::Admit, x, {start});
    other.signKey = t->devices.at(b).sign.publicKey;
    t->sign(other);
    QVERIFY(isVoid(t->membership(), x));

    // What x wrote before is still known to be x's: under the key it was admitted with.
    const Id heir = t->newDevice();
    t->succeed(x, heir, 3, {right});
    QVERIFY(isVoid(t->membership(), heir));
}

/// What an administrator who was shut out brings too late takes nothing from anybody.
void TestMembership::otherKeysByOneShutOut()
{
    const Id x = t->newDevice();
    t->revoke(a, b, {t->admit(a, x, {start})});
    MemberEntry other = t->draft(b, TeamScribe::Action::Admit, x, {start});
    other.signKey = t->devices.at(b).sign.publicKey;
    const QByteArray late = t->sign(other);
    QVERIFY(isActive(t->membership(), x));
    QList<QByteArray> order = t->bytes.keys();
    order.removeOne(late);
    QVERIFY(isActive(t->membership(order + QList{late}), x));
    QVERIFY(isActive(t->membership(QList{late} + order), x));
}

void TestMembership::succeedingAsAnother_data()
{
    QTest::addColumn<bool>("isHeir");
    QTest::addColumn<bool>("hasItsKeys");
    QTest::addColumn<bool>("isRevoked");
    for (const bool isHeir : {false, true})
        for (const bool hasItsKeys : {false, true})
            for (const bool isRevoked : {false, true})
                QTest::addRow("%s, %s keys%s", isHeir ? "heir" : "admitted", hasItsKeys ? "its" : "other",
                              isRevoked ? ", shut out" : "")
                    << isHeir << hasItsKeys << isRevoked;
}

/// Anybody in the team may go on under another id, and needs nobody for it; not under a colleague's.
void TestMembership::succeedingAsAnother()
{
    QFETCH(bool, isHeir);
    QFETCH(bool, hasItsKeys);
    QFETCH(bool, isRevoked);
    const Id thief = t->newDevice();
    const QByteArray admitted = t->admit(a, thief, {start});
    const Id x = isHeir ? t->newSuccessor(b) : t->newDevice();
    const QByteArray right = isHeir ? t->succeed(b, x, 3, {admitted}) : t->admit(a, x, {admitted}, true);
    MemberEntry wrong = t->draft(thief, TeamScribe::Action::Succeed, x, {admitted}); // x is unknown there
    if (!hasItsKeys)
        wrong.signKey = t->devices.at(thief).sign.publicKey;
    const QByteArray taken = t->sign(wrong);
    if (isRevoked)
        t->revoke(a, thief, {right});
    QVERIFY(t->membership().isActiveAdmin(x));
    QCOMPARE(t->membership().member(x)->signKey, t->devices.at(x).sign.publicKey);
    QCOMPARE(isActive(t->membership(), thief), !isRevoked);

    // Nor does it speak in that one's name.
    const Id friendOfIt = t->newDevice();
    MemberEntry inItsName = t->draft(x, TeamScribe::Action::Admit, friendOfIt, {right, taken});
    QCOMPARE(refusal(t->signWith(inItsName, thief)), ErrorCode::Damaged);
}

void TestMembership::adminsRevokeEachOther()
{
    const QByteArray left = t->revoke(a, b, {start}, 10);
    const QByteArray right = t->revoke(b, a, {start}, 20);
    Membership membership = t->membership();
    QVERIFY(membership.member(a)->revoked && membership.member(b)->revoked);
    QCOMPARE(membership.member(a)->last, 20u);
    QCOMPARE(membership.member(b)->last, 10u);

    const Id x = t->newDevice();
    t->admit(c, x, {left, right});
    membership = t->membership();
    QVERIFY(isActive(membership, x));
    QCOMPARE(membership.active().size(), 2);
}

void TestMembership::backDatedAdmitIsVoid()
{
    const Id before = t->newDevice();
    const QByteArray admitted = t->admit(b, before, {start});
    t->revoke(a, b, {admitted}, 5);
    const Id accomplice = t->newDevice();
    t->admit(b, accomplice, {start}, true);
    const Membership membership = t->membership();
    QVERIFY(isActive(membership, before));
    QVERIFY(isVoid(membership, accomplice));
    QVERIFY(!membership.isActiveAdmin(accomplice));
}

void TestMembership::whatRestsOnVoidIsVoid()
{
    t->revoke(a, b, {start});
    const Id accomplice = t->newDevice();
    const Id friendOfIt = t->newDevice();
    const Id heir = t->newDevice();
    const QByteArray first = t->admit(b, accomplice, {start}, true);
    const QByteArray second = t->admit(accomplice, friendOfIt, {first}, true);
    t->succeed(friendOfIt, heir, 1, {second});
    const Id honest = t->newDevice();
    t->admit(c, honest, {second}); // c knows nothing of the revocation: stands by itself
    const Membership membership = t->membership();
    QVERIFY(isVoid(membership, accomplice));
    QVERIFY(isVoid(membership, friendOfIt));
    QVERIFY(isVoid(membership, heir));
    QVERIFY(isActive(membership, honest));
}

/// The known price: who is revoked can still shut others out, by a revocation that claims to be older. Nobody can let
/// anybody in, and nobody can undo a revocation.
void TestMembership::backDatedRevocationStands()
{
    t->revoke(a, b, {start});
    t->revoke(b, a, {start}, 3);
    Membership membership = t->membership();
    QVERIFY(membership.member(a)->revoked && membership.member(b)->revoked);
    QVERIFY(membership.isActiveAdmin(c));

    const Id accomplice = t->newDevice();
    t->revoke(accomplice, c, {t->admit(b, accomplice, {start}, true)});
    membership = t->membership();
    QVERIFY(isVoid(membership, accomplice));
    QVERIFY(membership.member(c)->revoked);
}

void TestMembership::smallestLastHolds()
{
    const QByteArray first = t->revoke(a, b, {start}, 10, 4);
    t->revoke(c, b, {start}, 7, 6);
    Member member = *t->membership().member(b);
    QCOMPARE(member.last, 7u);
    QCOMPARE(member.epoch, 4u);
    t->revoke(a, b, {first}, 2, 9); // knows the first one
    member = *t->membership().member(b);
    QCOMPARE(member.last, 2u);
    QCOMPARE(member.epoch, 4u);
    t->revoke(a, b, {first}, 11);
    QCOMPARE(t->membership().member(b)->last, 2u);
    QVERIFY(t->membership().member(b)->lastSegment.isEmpty());

    const auto revokeWith = [&](quint64 last, char hash) {
        MemberEntry entry = t->draft(a, TeamScribe::Action::Revoke, b, {first});
        entry.last = last;
        entry.lastSegment = QByteArray(32, hash);
        t->sign(entry);
        return t->membership().member(b)->lastSegment;
    };
    QCOMPARE(revokeWith(3, 'a'), QByteArray()); // of another number
    QCOMPARE(revokeWith(2, 'b'), QByteArray(32, 'b'));
    QCOMPARE(revokeWith(2, 'c'), QByteArray(32, 'c'));
    QCOMPARE(revokeWith(1, 'a'), QByteArray(32, 'a'));
}

void TestMembership::leavingByItself()
{
    const Id x = t->newDevice();
    const QByteArray admitted = t->admit(a, x, {start});
    const QByteArray left = t->revoke(x, x, {admitted}, 12);
    const QByteArray adminLeft = t->revoke(b, b, {left}, 13);
    const Membership membership = t->membership();
    QCOMPARE(membership.member(x)->last, 12u);
    QCOMPARE(membership.member(b)->last, 13u);
    QVERIFY(!isActive(membership, x) && !isActive(membership, b));
    QCOMPARE(refusal(t->admit(b, t->newDevice(), {adminLeft})), ErrorCode::Refused);
}

/// The window does not offer it; the entries can say it, and nobody decides any more.
void TestMembership::lastAdmin()
{
    TeamScribe alone;
    const Id x = alone.newDevice();
    const QByteArray admitted = alone.admit(alone.founder, x, {alone.root});
    alone.revoke(alone.founder, alone.founder, {admitted}, 4);
    const Membership membership = alone.membership();
    QVERIFY(!isActive(membership, alone.founder));
    QVERIFY(isActive(membership, x) && !membership.isActiveAdmin(x));
}

void TestMembership::roles()
{
    const Id x = t->newDevice();
    const QByteArray admitted = t->admit(a, x, {start});
    const QByteArray promoted = t->setRole(a, x, true, {admitted});
    QVERIFY(t->membership().isActiveAdmin(x));
    const QByteArray demoted = t->setRole(x, a, false, {promoted});
    Membership membership = t->membership();
    QVERIFY(isActive(membership, a) && !membership.isActiveAdmin(a));
    QCOMPARE(refusal(t->setRole(a, a, true, {demoted})), ErrorCode::Refused);
    t->setRole(x, a, true, {demoted});
    QVERIFY(t->membership().isActiveAdmin(a));
}

void TestMembership::rolesAtOnce()
{
    const QByteArray no = t->setRole(a, b, false, {start});
    const QByteArray yes = t->setRole(b, b, true, {start});
    QVERIFY(!t->membership().isActiveAdmin(b));
    t->setRole(c, b, true, {no, yes});
    QVERIFY(t->membership().isActiveAdmin(b));
}

void TestMembership::roleAndRevocationAtOnce()
{
    const Id x = t->newDevice();
    const QByteArray admitted = t->admit(a, x, {start});
    t->setRole(a, x, true, {admitted});
    t->revoke(b, x, {admitted}, 1);
    const Membership membership = t->membership();
    QVERIFY(!isActive(membership, x) && !membership.isActiveAdmin(x));
}

/// x was made administrator by one who was revoked without knowing; what x did as one is void, x itself stays.
void TestMembership::voidPromotion()
{
    const Id x = t->newDevice();
    const Id byX = t->newDevice();
    const QByteArray admitted = t->admit(a, x, {start});
    t->admit(x, byX, {t->setRole(b, x, true, {admitted})});
    QVERIFY(isActive(t->membership(), byX));
    t->revoke(a, b, {admitted});
    const Membership membership = t->membership();
    QVERIFY(isActive(membership, x) && !membership.isActiveAdmin(x));
    QVERIFY(isVoid(membership, byX));
}

void TestMembership::succession()
{
    const Id heir = t->newDevice();
    const QByteArray succeeded = t->succeed(b, heir, 42, {start});
    const Membership membership = t->membership();
    const Member old = *membership.member(b);
    QVERIFY(!old.active && !old.revoked);
    QCOMPARE(old.last, Member::All);
    QCOMPARE(old.successor, heir);
    QVERIFY(membership.isActiveAdmin(heir));
    QCOMPARE(membership.member(heir)->admittedBy, b);
    QCOMPARE(refusal(t->admit(b, t->newDevice(), {succeeded})), ErrorCode::Refused);
    const Id another = t->newDevice(); // of an older backup, which was restored later
    t->succeed(b, another, 43, {succeeded});
    QVERIFY(t->membership().isActiveAdmin(heir) && t->membership().isActiveAdmin(another));
}

void TestMembership::successionOfARevokedDevice()
{
    const QByteArray revoked = t->revoke(a, b, {start}, 9);
    const Id known = t->newDevice();
    QCOMPARE(refusal(t->succeed(b, known, 100, {revoked})), ErrorCode::Refused);
    const Id backDated = t->newDevice();
    t->succeed(b, backDated, 100, {start});
    const Membership membership = t->membership();
    QVERIFY(!membership.member(known));
    QVERIFY(isVoid(membership, backDated));
    QCOMPARE(membership.member(b)->last, 9u);
    QVERIFY(membership.member(b)->successor.isNull());
}

/// One backup restored on two laptops: both lives go on, and of the old one all counts.
void TestMembership::successionsAtOnce()
{
    const Id one = t->newDevice();
    const Id two = t->newDevice();
    const QByteArray left = t->succeed(b, one, 30, {start});
    const QByteArray right = t->succeed(b, two, 50, {start});
    Membership membership = t->membership();
    QVERIFY(membership.isActiveAdmin(one) && membership.isActiveAdmin(two));
    QCOMPARE(membership.member(b)->last, Member::All);
    QCOMPARE(membership.member(b)->successor, left < right ? one : two);

    t->revoke(a, b, {left, right}, 40);
    membership = t->membership();
    QCOMPARE(membership.member(b)->last, 40u);
    QVERIFY(membership.isActiveAdmin(one) && membership.isActiveAdmin(two));
}

/// The old key of a stolen laptop lies in its backups: it must let nobody in either.
void TestMembership::successorRevoked()
{
    const Id heir = t->newDevice();
    const Id heirOfHeir = t->newDevice();
    const QByteArray second = t->succeed(heir, heirOfHeir, 10, {t->succeed(b, heir, 30, {start})});
    const QByteArray revoked = t->revoke(a, heirOfHeir, {second}, 5);
    const Id accomplice = t->newDevice();
    const Id another = t->newDevice();
    const Id afterwards = t->newDevice();
    t->admit(b, accomplice, {start}, true);
    t->succeed(b, another, 1000, {start});
    t->succeed(b, afterwards, 1000, {revoked});
    const Membership membership = t->membership();
    QVERIFY(isVoid(membership, accomplice));
    QVERIFY(isVoid(membership, another));
    QVERIFY(isVoid(membership, afterwards));
    QCOMPARE(membership.member(b)->last, 30u);
    QVERIFY(membership.member(heirOfHeir)->revoked);
}

void TestMembership::roleTakenWhileItSucceeds()
{
    const Id heir = t->newDevice();
    const QByteArray succeeded = t->succeed(b, heir, 1, {start});
    const QByteArray demoted = t->setRole(a, b, false, {start});
    QVERIFY(isActive(t->membership(), heir));
    QVERIFY(!t->membership().isActiveAdmin(heir));
    t->setRole(a, heir, true, {succeeded, demoted});
    QVERIFY(t->membership().isActiveAdmin(heir));
}

void TestMembership::notAllowed()
{
    const Id x = t->newDevice();
    const QByteArray admitted = t->admit(a, x, {start});
    const Id stranger = t->newDevice();
    QCOMPARE(refusal(t->admit(x, stranger, {admitted})), ErrorCode::Refused);
    QCOMPARE(refusal(t->revoke(x, b, {admitted})), ErrorCode::Refused);
    QCOMPARE(refusal(t->setRole(x, x, true, {admitted})), ErrorCode::Refused);
    QCOMPARE(refusal(t->revoke(a, stranger, {admitted})), ErrorCode::Refused);
    QCOMPARE(refusal(t->setRole(a, stranger, true, {admitted})), ErrorCode::Refused);
    QCOMPARE(refusal(t->admit(a, x, {admitted})), ErrorCode::Refused);
    QCOMPARE(refusal(t->succeed(x, b, 1, {admitted})), ErrorCode::Refused);
    const Membership membership = t->membership();
    QCOMPARE(membership.entries().size(), 4);
    QCOMPARE(membership.tips(), QList{admitted});
}

/// The fingerprint speaks for just the entries it was made of: one more, one less or another, and every signature
/// counts.
void TestMembership::whatWasVerifiedIsNotAgain()
{
    const QByteArray verified = t->membership().fingerprint();
    MemberEntry entry = t->draft(a, MemberEntry::Action::Admit, t->newDevice(), {start});
    const QByteArray byAnother = t->signWith(entry, b);
    const QByteArray bytes = t->bytes.take(byAnother);
    QList<QByteArray> entries = t->bytes.values();
    QCOMPARE(Membership::known(t->root, entries, verified).members(), t->membership().members());
    QCOMPARE(Membership::known(t->root, entries, {}).members(), t->membership().members());
    QVERIFY(!Membership::known(t->root, entries + QList{bytes}, verified).member(entry.device));

    Membership trusting = Membership::known(t->root, entries, verified);
    QVERIFY(!trusting.add(bytes)); // what comes later is looked at
    const QByteArray forged = TeamScribe::fingerprintOf(t->bytes.keys() + QList{byAnother});
    QVERIFY(Membership::known(t->root, entries + QList{bytes}, forged).member(entry.device)); // nothing else was asked
}

QTEST_GUILESS_MAIN(TestMembership)
#include "testmembership.moc"
