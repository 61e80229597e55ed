// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/teamscribe.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace Rinnalla;
using namespace Rinnalla::Sync;

/// The same set of entries gives the same team in whatever order they come; and it is quick.
class TestMemberGraph : public QObject {
    Q_OBJECT

private slots:
    void anyOrder_data();
    void anyOrder();
    void everySubsetGrowsAlike();
    void longChain();
    void longChainOfOneRole();
};

namespace {

using Action = TeamScribe::Action;

/// Devices that write on what they know, meet others now and then, and sometimes cheat: back-date, sign with another's
/// key, count wrong, bring a device twice or with another's keys.
class RandomTeam : public TeamScribe {
public:
    explicit RandomTeam(quint64 seed)
        : TeamScribe(seed)
    {
        join(founder, Membership(root), root);
        while (bytes.size() < 45)
            writeOne();
    }

private:
    struct Person {
        Membership known;
        QList<Parents> ends; ///< tips it once had
    };

    bool oneIn(quint32 n) { return random.below(n) == 0; }
    Id someone() { return m_ids.at(random.below(quint32(m_ids.size()))); }

    void join(const Id& device, const Membership& known, const QByteArray& entry)
    {
        if (!m_ids.contains(device))
            m_ids.append(device);
        m_people[device].known = known;
        learn(m_people[device], entry);
    }

    void learn(Person& person, const QByteArray& entry)
    {
        static_cast<void>(person.known.add(bytes.value(entry)));
        person.ends.append(person.known.tips());
    }

    void writeOne()
    {
        const Id author = someone();
        Person& person = m_people[author];
        if (oneIn(2))
            for (const QByteArray& entry : m_people[someone()].known.entries())
                learn(person, hashOf(entry));

        const auto roll = random.below(20);
        const Action action = roll < 11   ? Action::Admit
                              : roll < 15 ? Action::Revoke
                              : roll < 18 ? Action::SetRole
                                          : Action::Succeed;
        const bool brings = action == Action::Admit || action == Action::Succeed;
        const auto newcomer = [&] {
            return action == Action::Succeed && oneIn(2) ? newSuccessor(author) : newDevice();
        };
        const Id device = brings && !oneIn(10) ? newcomer() : someone();
        if (brings && device == author)
            return;
        const Parents parents =
            person.ends.at(oneIn(4) ? random.below(quint32(person.ends.size())) : person.ends.size() - 1);
        MemberEntry entry = draft(author, action, device, parents);
        entry.admin = !oneIn(3);
        entry.last = random.below(100);
        entry.epoch = random.below(100);
        if (oneIn(30))
            entry.depth += 1;
        if (brings && oneIn(30))
            entry.signKey = devices.at(someone()).sign.publicKey;
        const QByteArray written = signWith(entry, oneIn(30) ? someone() : author);
        learn(person, written);
        if (brings)
            join(device, person.known, written);
    }

    QList<Id> m_ids;
    std::map<Id, Person> m_people;
};

QList<QByteArray> shuffled(QList<QByteArray> hashes, SeededRandom& random)
{
    for (qsizetype i = hashes.size() - 1; i > 0; --i)
        hashes.swapItemsAt(i, random.below(quint32(i + 1)));
    return hashes;
}

bool isSame(const Membership& a, const Membership& b)
{
    return a.members() == b.members() && a.tips() == b.tips() && a.entries() == b.entries()
           && a.nextDepth() == b.nextDepth() && a.rootHash() == b.rootHash();
}

/// Processor seconds of the quickest of three: whatever else the machine does only makes it slower.
double quickest(const std::function<void()>& work)
{
    double best = 0;
    for (int turn = 0; turn < 3; ++turn) {
        const std::clock_t before = std::clock();
        work();
        const double spent = double(std::clock() - before) / CLOCKS_PER_SEC;
        best = turn == 0 ? spent : std::min(best, spent);
    }
    return best;
}

/// How many times longer eight times as much takes: 8 where each entry costs the same, 64 where each goes through those
/// before it, 512 where it does so for each of them. So no machine is too slow for the test.
double growth(const std::function<void(quint32 length)>& work, quint32 length)
{
    const double one = quickest([&] { work(length); });
    const double eight = quickest([&] { work(8 * length); });
    return eight / std::max(one, 1e-6);
}

QByteArray hashFor(quint32 i)
{
    return hashOf(QByteArray::number(i));
}

} // namespace

void TestMemberGraph::anyOrder_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %d", int(seed)) << seed;
}

void TestMemberGraph::anyOrder()
{
    QFETCH(quint64, seed);
    const RandomTeam team(seed);
    SeededRandom random(seed);
    const Membership expected = team.membership();
    for (int order = 0; order < 8; ++order)
        QVERIFY(isSame(team.membership(shuffled(team.bytes.keys(), random)), expected));
    // What was taken in is enough to know all of it again.
    Membership again(team.root);
    for (const QByteArray& bytes : expected.entries())
        QVERIFY(again.add(bytes).value());
    QVERIFY(isSame(again, expected));
}

/// Two laptops that know different parts of the story, in their own orders, agree once each has what the other has.
void TestMemberGraph::everySubsetGrowsAlike()
{
    int revoked = 0;
    int voided = 0;
    int active = 0;
    for (quint64 seed = 100; seed < 130; ++seed) {
        const RandomTeam team(seed);
        SeededRandom random(seed);
        const QList<QByteArray> order = shuffled(team.bytes.keys(), random);
        Membership one(team.root);
        for (qsizetype i = 0; i < order.size(); ++i) {
            static_cast<void>(one.add(team.bytes.value(order.at(i))));
            if (i % 5 == 0)
                QVERIFY(isSame(one, team.membership(shuffled(order.first(i + 1), random))));
        }
        for (const Member& member : one.members()) {
            active += member.active;
            revoked += member.revoked && member.until != member.since;
            voided += member.revoked && member.until == member.since;
        }
    }
    const QString counted = QStringLiteral("%1 active, %2 revoked, %3 void").arg(active).arg(revoked).arg(voided);
    QVERIFY2(active > 50 && revoked > 30 && voided > 10, qPrintable(counted));
}

/// Evaluation alone: what the signatures cost is not in it. Two come, one gets a role, the other goes, and so on.
void TestMemberGraph::longChain()
{
    constexpr quint32 Shortest = 500;
    constexpr Action Turns[] = {Action::Revoke, Action::Admit, Action::Admit, Action::SetRole};
    SeededRandom random;
    QList<MemberEntry> chain;
    QList<Id> admitted;
    for (quint32 i = 0; i < 8 * Shortest; ++i) {
        MemberEntry entry;
        entry.author = i == 0 ? random.id() : chain.constFirst().author;
        entry.depth = i;
        entry.parents = i == 0 ? QList<QByteArray>() : QList{hashFor(i - 1)};
        entry.action = i == 0 ? Action::Found : Turns[i % 4];
        entry.admin = true;
        if (entry.action == Action::Admit)
            admitted.append(random.id());
        entry.device = i == 0 ? entry.author : admitted.at(admitted.size() - (entry.action == Action::Revoke ? 2 : 1));
        chain.append(entry);
    }

    MemberGraph graph;
    const double times = growth(
        [&](quint32 length) {
            graph = {};
            for (quint32 i = 0; i < length; ++i) {
                const auto changed = graph.add(hashFor(i), chain.at(i));
                QVERIFY(changed);
                for (const Id& device : *changed)
                    QVERIFY(graph.member(device));
            }
        },
        Shortest);
    QVERIFY2(times < 24, qPrintable(QString::number(times)));
    const auto length = quint32(chain.size());
    QCOMPARE(graph.tips(), QList{hashFor(length - 1)});
    QCOMPARE(std::count_if(admitted.cbegin(), admitted.cend(), [&](const Id& id) { return graph.member(id)->active; }),
             admitted.size() - (length - 1) / 4);
}

/// One who means ill can give and take the own role two thousand times: each looks at those before it, but once.
void TestMemberGraph::longChainOfOneRole()
{
    constexpr quint32 Shortest = 250;
    SeededRandom random;
    MemberEntry entry;
    entry.author = entry.device = random.id();
    entry.admin = true;
    MemberGraph graph;
    const double times = growth(
        [&](quint32 length) {
            graph = {};
            for (quint32 i = 0; i < length; ++i) {
                entry.depth = i;
                entry.action = i == 0 ? Action::Found : Action::SetRole;
                entry.parents = i == 0 ? QList<QByteArray>() : QList{hashFor(i - 1)};
                QVERIFY(graph.add(hashFor(i), entry));
            }
            QVERIFY(graph.member(entry.device)->admin);
        },
        Shortest);
    QVERIFY2(times < 100, qPrintable(QString::number(times)));
    QCOMPARE(graph.nextDepth(), 8 * Shortest);
}

QTEST_GUILESS_MAIN(TestMemberGraph)
#include "testmembergraph.moc"
