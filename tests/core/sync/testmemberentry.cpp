// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/wire.h"
#include "tests/core/sync/teamscribe.h"
#include "tests/support/result.h"

#include <QTest>

using namespace Rinnalla;
using namespace Rinnalla::Sync;

/// What may come in at all: bytes, form, signature, place in the story.
class TestMemberEntry : public QObject {
    Q_OBJECT

private slots:
    void init();
    void roundTrip();
    void writesOnlyWhatTheActionUses();
    void everyByteFlipped();
    void everyLengthCut();
    void wrongForm_data();
    void wrongForm();
    void wrongPlace_data();
    void wrongPlace();
    void newerVersion();
    void fieldsOfLaterVersions();
    void wrongSignature();
    void strangersWait();
    void missingParentsWait();
    void whatWaitedAndDoesNotFitIsDropped();
    void pinnedRoot();
    void twiceIsOnce();

private:
    using Change = std::function<void(MemberEntry&)>;
    MemberEntry next() { return t->draft(t->founder, TeamScribe::Action::Admit, t->newDevice(), {admitted}); }
    Membership taken() const { return t->membership({t->root, admitted}); }

    std::unique_ptr<TeamScribe> t;
    Id x;
    QByteArray admitted;
};

void TestMemberEntry::init()
{
    t = std::make_unique<TeamScribe>(2);
    x = t->newDevice();
    admitted = t->admit(t->founder, x, {t->root});
}

void TestMemberEntry::roundTrip()
{
    using Action = TeamScribe::Action;
    for (const Action action : {Action::Admit, Action::Revoke, Action::SetRole, Action::Succeed}) {
        MemberEntry entry = t->draft(t->founder, action, x, {t->root, admitted});
        entry.at = -5;
        if (action == Action::Admit || action == Action::SetRole)
            entry.admin = true;
        if (action == Action::Revoke || action == Action::Succeed)
            entry.last = quint64(1) << 40;
        if (action == Action::Revoke) {
            entry.epoch = 70000;
            entry.lastSegment = QByteArray(32, 'h');
        }
        const QByteArray bytes = t->bytes.value(t->sign(entry));
        const auto back = MemberEntry::parse(bytes);
        VERIFY_OK(back);
        QVERIFY(*back == entry);
        QVERIFY(MemberEntry::isSignedBy(bytes, t->devices.at(t->founder).sign.publicKey));
        QVERIFY(!MemberEntry::isSignedBy(bytes, t->devices.at(x).sign.publicKey));
    }
}

void TestMemberEntry::writesOnlyWhatTheActionUses()
{
    MemberEntry plain = t->draft(t->founder, TeamScribe::Action::SetRole, x, {admitted});
    MemberEntry stuffed = plain;
    stuffed.last = 5;
    stuffed.epoch = 6;
    stuffed.signKey = QByteArray(32, 's');
    stuffed.lastSegment = stuffed.signKey;
    QCOMPARE(t->sign(stuffed), t->sign(plain));
}

void TestMemberEntry::everyByteFlipped()
{
    const QByteArray whole = t->bytes.value(t->sign(next()));
    const Membership before = taken();
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const int bit : {0, 3, 7}) {
            QByteArray flipped = whole;
            flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << bit));
            Membership membership = before;
            const auto added = membership.add(flipped);
            QVERIFY2(membership.members() == before.members() && membership.entries() == before.entries(),
                     qPrintable(QStringLiteral("byte %1").arg(at)));
            if (added) { // it names other parents or another author, and waits for them
                QVERIFY(membership.add(whole).value());
                QCOMPARE(membership.members().size(), 3);
            }
        }
    }
    const QByteArray root = t->bytes.value(t->root);
    for (qsizetype at = 0; at < root.size(); ++at) {
        QByteArray flipped = root;
        flipped[at] = static_cast<char>(flipped.at(at) ^ 1);
        Membership membership(t->root);
        static_cast<void>(membership.add(flipped));
        QVERIFY2(membership.members().isEmpty(), qPrintable(QStringLiteral("byte %1").arg(at)));
    }
}

void TestMemberEntry::everyLengthCut()
{
    const QByteArray whole = t->bytes.value(t->sign(next()));
    for (qsizetype size = 0; size < whole.size(); ++size)
        VERIFY_FAILS(taken().add(whole.first(size)), ErrorCode::Damaged);
    VERIFY_FAILS(taken().add(whole + '\0'), ErrorCode::Damaged);
    VERIFY_FAILS(taken().add(QByteArray(100'000, '\0')), ErrorCode::Damaged);
}

void TestMemberEntry::wrongForm_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
    row("a parent twice", [](MemberEntry& e) { e.parents.append(e.parents.constFirst()); });
    row("parents unsorted", [this](MemberEntry& e) {
        e.parents = {std::max(t->root, admitted), std::min(t->root, admitted)};
    });
    row("parent of another length", [](MemberEntry& e) { e.parents[0].chop(1); });
    row("no parents", [](MemberEntry& e) { e.parents.clear(); });
    row("depth of a root", [](MemberEntry& e) { e.depth = 0; });
    row("too deep", [](MemberEntry& e) { e.depth = 1'000'000; });
    row("no team", [](MemberEntry& e) { e.team = Id(); });
    row("no device", [](MemberEntry& e) { e.device = Id(); });
    row("brings itself", [](MemberEntry& e) { e.device = e.author; });
    row("short key", [](MemberEntry& e) { e.signKey.chop(1); });
    row("long box key", [](MemberEntry& e) { e.boxKey.append('x'); });
    row("action 0", [](MemberEntry& e) { e.action = static_cast<TeamScribe::Action>(0); });
    row("action 6", [](MemberEntry& e) { e.action = static_cast<TeamScribe::Action>(6); });
    row("root with parents", [](MemberEntry& e) { e.action = TeamScribe::Action::Found; });
    row("sequence past all", [](MemberEntry& e) {
        e.action = TeamScribe::Action::Revoke;
        e.last = ~quint64(0);
    });
}

void TestMemberEntry::wrongForm()
{
    QFETCH(Change, change);
    MemberEntry entry = next();
    change(entry);
    const QByteArray bytes = entry.signedBytes(t->devices.at(t->founder).sign);
    VERIFY_FAILS(MemberEntry::parse(bytes), ErrorCode::Damaged);
    VERIFY_FAILS(taken().add(bytes), ErrorCode::Damaged);
}

void TestMemberEntry::wrongPlace_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("too shallow") << Change([](MemberEntry& e) { e.depth = 1; });
    QTest::newRow("too deep") << Change([](MemberEntry& e) { e.depth = 3; });
    QTest::newRow("another team") << Change([this](MemberEntry& e) { e.team = t->random.id(); });
    QTest::newRow("another team's, parents unknown") << Change([this](MemberEntry& e) {
        e.team = t->random.id();
        e.parents = {hashOf("unknown")};
    });
    QTest::newRow("a second root") << Change(
        [this](MemberEntry& e) { e = t->draft(t->founder, TeamScribe::Action::Found, t->founder, {}); });
}

/// Good in form, and it can never fit.
void TestMemberEntry::wrongPlace()
{
    QFETCH(Change, change);
    MemberEntry entry = next();
    change(entry);
    const QByteArray bytes = entry.signedBytes(t->devices.at(t->founder).sign);
    VERIFY_OK(MemberEntry::parse(bytes));
    Membership membership = taken();
    VERIFY_FAILS(membership.add(bytes), ErrorCode::Damaged);
    QVERIFY(membership.members() == taken().members());
}

void TestMemberEntry::newerVersion()
{
    QByteArray bytes = t->bytes.value(admitted);
    QCOMPARE(bytes.at(1), '\0'); // the first field
    bytes[2] = '\2';
    VERIFY_FAILS(taken().add(bytes), ErrorCode::NewerVersion);
}

/// A later version may add what this one can do without, within the size of an entry.
void TestMemberEntry::fieldsOfLaterVersions()
{
    for (const qsizetype size : {10, 60'000, 70'000}) {
        QByteArray body = t->bytes.value(t->sign(next())).chopped(64);
        body[0] = static_cast<char>(body.at(0) + 1); // one field more
        WireWriter added;
        added.number(64);
        added.bytes(QByteArray(size, 'x'));
        body += added.take();
        const QByteArray bytes = body + t->devices.at(t->founder).sign.sign("membership entry", body);
        Membership membership = taken();
        if (size > 65'536) {
            VERIFY_FAILS(membership.add(bytes), ErrorCode::Damaged);
            continue;
        }
        VERIFY_OK(membership.add(bytes));
        QCOMPARE(membership.members().size(), 3);
        QVERIFY(membership.entries().contains(bytes));
    }
}

void TestMemberEntry::wrongSignature()
{
    const MemberEntry entry = next();
    Membership membership = taken();
    VERIFY_FAILS(membership.add(t->bytes.value(t->signWith(entry, x))), ErrorCode::Damaged);
    QVERIFY(membership.add(t->bytes.value(t->sign(entry))).value());
}

/// Somebody the entry's own past does not know: nothing is believed, and nothing may follow it.
void TestMemberEntry::strangersWait()
{
    const Id stranger = t->newDevice();
    const Id accomplice = t->newDevice();
    const QByteArray first = t->admit(stranger, accomplice, {admitted}, true);
    Membership membership = taken();
    QVERIFY(membership.add(t->bytes.value(first)).value());
    QVERIFY(membership.contains(first));
    QCOMPARE(membership.tips(), QList{admitted});
    QCOMPARE(membership.entries().size(), 2);

    static_cast<void>(membership.add(t->bytes.value(t->admit(t->founder, stranger, {admitted}))));
    static_cast<void>(membership.add(t->bytes.value(t->revoke(accomplice, t->founder, {first}))));
    QVERIFY(membership.member(stranger)->active);
    QVERIFY(!membership.member(accomplice));
    QCOMPARE(membership.active().size(), 3);
}

void TestMemberEntry::missingParentsWait()
{
    const QByteArray second = t->sign(next());
    const QByteArray third = t->admit(t->founder, t->newDevice(), {second});
    Membership membership(t->root);
    for (const QByteArray& hash : {third, second, admitted}) {
        QVERIFY(membership.add(t->bytes.value(hash)).value());
        QVERIFY(membership.contains(hash));
        QVERIFY(membership.members().isEmpty() && membership.entries().isEmpty() && membership.tips().isEmpty());
    }
    QVERIFY(membership.add(t->bytes.value(t->root)).value());
    QCOMPARE(membership.members().size(), 4);
    QCOMPARE(membership.tips(), QList{third});
    QCOMPARE(membership.entries().size(), 4);
    for (qsizetype i = 0; i < 4; ++i)
        QCOMPARE(MemberEntry::parse(membership.entries().at(i))->depth, quint32(i));
}

void TestMemberEntry::whatWaitedAndDoesNotFitIsDropped()
{
    const MemberEntry entry = next();
    const QByteArray forged = t->signWith(entry, x);
    const QByteArray onTop = t->admit(t->founder, t->newDevice(), {forged});
    Membership membership(t->root);
    QVERIFY(membership.add(t->bytes.value(onTop)).value());
    QVERIFY(membership.add(t->bytes.value(forged)).value());
    QVERIFY(membership.add(t->bytes.value(admitted)).value());
    QVERIFY(membership.add(t->bytes.value(t->root)).value());
    QVERIFY(!membership.contains(forged));
    QCOMPARE(membership.members().size(), 2);
    QCOMPARE(membership.tips(), QList{admitted});
}

void TestMemberEntry::pinnedRoot()
{
    const QByteArray root = t->bytes.value(t->root);
    for (const qsizetype size : {14, 20, 32}) {
        Membership membership(t->root.first(size));
        QVERIFY(membership.rootHash().isEmpty());
        QVERIFY(membership.add(root).value());
        QCOMPARE(membership.rootHash(), t->root);
    }
    const TeamScribe other(3);
    VERIFY_FAILS(Membership(t->root.first(14)).add(other.bytes.value(other.root)), ErrorCode::Damaged);
    VERIFY_FAILS(Membership(t->root.first(13)).add(root), ErrorCode::Damaged);
    VERIFY_FAILS(Membership().add(root), ErrorCode::Damaged);
    VERIFY_FAILS(Membership(t->root + 'x').add(root), ErrorCode::Damaged);
    MemberEntry forged = *MemberEntry::parse(root);
    const QByteArray bytes = forged.signedBytes(t->devices.at(x).sign);
    VERIFY_FAILS(Membership(hashOf(bytes)).add(bytes), ErrorCode::Damaged);
}

void TestMemberEntry::twiceIsOnce()
{
    Membership membership = taken();
    QVERIFY(!membership.add(t->bytes.value(t->root)).value());
    QVERIFY(!membership.add(t->bytes.value(admitted)).value());
    const QByteArray waiting = t->bytes.value(t->admit(t->founder, t->newDevice(), {t->sign(next())}));
    QVERIFY(membership.add(waiting).value());
    QVERIFY(!membership.add(waiting).value());
}

QTEST_GUILESS_MAIN(TestMemberEntry)
#include "testmemberentry.moc"
