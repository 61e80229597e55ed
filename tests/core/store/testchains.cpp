// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/cells.h"
#include "tests/support/laptops.h"
#include "tests/support/records.h"
#include "tests/support/result.h"

#include <QTest>

using namespace Rinnalla;

/// The chains of edits themselves: cut, shut out, gone on with under another id, moved as a snapshot, taken in slices.
class TestChains : public QObject {
    Q_OBJECT

private slots:
    void init();
    void runsEndWhereSomethingNewWasSeen();
    void outOfOrderIsRefused();
    void shutOut();
    void shutOutAfterErasing();
    void newChain();
    void snapshot_data();
    void snapshot();
    void slices();

private:
    struct Past {
        QList<PastBasis> basis;
        QList<Id> erased;
        QList<PastEdit> edits;
        QMap<Id, ChainState> chains;
    };
    static Past pastOf(Laptop& laptop);

    Laptop& one() { return *m_team.at(0); }
    Laptop& two() { return *m_team.at(1); }
    Laptop& three() { return *m_team.at(2); }
    void meet() { exchangeAll(m_team, m_place); }
    Edit note(const QString& text) { return Edit{Kind::Client, m_client.id, {}}.set(ClientField::SafetyNotes, text); }

    Laptops m_team;
    MeetingPlace m_place;
    Edit m_client;
};

void TestChains::init()
{
    m_place.clear();
    m_team = someLaptops(3);
    m_client = Records::client(one().random, QStringLiteral("Kaarna"));
    one().write(m_client);
    meet();
}

void TestChains::runsEndWhereSomethingNewWasSeen()
{
    one().write(note(QStringLiteral("a")));
    one().write(note(QStringLiteral("b")));
    two().write(note(QStringLiteral("c")));
    two().push(m_place);
    one().pull(m_place);
    one().write(note(QStringLiteral("d")));
    one().push(m_place);
    const QList<Arrival> runs = m_place.value(one().device());
    QCOMPARE(runs.size(), 3);
    QCOMPARE(runs.at(1).from, 2ull);
    QCOMPARE(runs.at(1).last, 3ull);
    QVERIFY(runs.at(1).saw.isEmpty());
    QCOMPARE(runs.at(2).from, 4ull);
    QCOMPARE(runs.at(2).saw, VersionVector({{two().device(), 1}}));
    meet();
    QCOMPARE(differences(m_team), QStringList());
    QVERIFY(three().conflicts().isEmpty()); // d was written by one who saw them all
}

void TestChains::outOfOrderIsRefused()
{
    one().write(note(QStringLiteral("a")));
    one().push(m_place);
    two().pull(m_place);
    two().write(note(QStringLiteral("b")));
    two().push(m_place);
    const Arrival late = m_place.value(two().device()).last();
    QVERIFY(!three().merge().isReady(late));
    VERIFY_FAILS(three().merge().apply(late), ErrorCode::Refused);
    Arrival gap = m_place.value(one().device()).last();
    gap.from += 1;
    VERIFY_FAILS(three().merge().apply(gap), ErrorCode::Refused);
    Arrival twice = m_place.value(one().device()).last();
    twice.edits += twice.edits.last();
    VERIFY_FAILS(three().merge().apply(twice), ErrorCode::Refused);
    meet();
    for (const auto& laptop : m_team) { // again, and nothing changes
        const QStringList before = laptop->dump();
        for (const auto& runs : std::as_const(m_place))
            for (const Arrival& arrival : runs)
                if (arrival.device != laptop->device())
                    VERIFY_OK(laptop->merge().apply(arrival));
        QCOMPARE(laptop->dump(), before);
    }
    QCOMPARE(differences(m_team), QStringList());
}

void TestChains::shutOut()
{
    two().write(note(QStringLiteral("counts")));
    const quint64 last = two().state().sequence;
    const Edit late = Records::client(two().random, QStringLiteral("Myöhäinen"));
    two().write(late);
    two().write(note(QStringLiteral("does not count")));
    two().push(m_place); // one run that reaches past the cap
    one().pull(m_place);
    one().write(Records::contact(one().random, late.id, QStringLiteral("Puhelu"))); // depends on what will go
    one().write(note(QStringLiteral("after it")));
    one().push(m_place);
    for (Laptop* laptop : {&one(), &three()}) // one that applied it and one that did not
        VERIFY_OK(laptop->merge().cap(two().device(), last));
    const Laptops left{m_team.at(0), m_team.at(2)};
    exchangeAll(left, m_place);
    QCOMPARE(differences(left), QStringList());
    for (const auto& laptop : left) {
        QVERIFY(!laptop->record(late.id));
        QCOMPARE(laptop->vector().value(two().device()), last);
        Statement kept = laptop->connection().prepare("SELECT count(*) FROM quarantine");
        kept.step();
        QCOMPARE(kept.integer(0), 2);
    }
    VERIFY_OK(one().merge().cap(two().device(), last));
    QCOMPARE(differences(left), QStringList());
}

/// What a shut-out laptop erased where it still counted cannot come back: it is erased everywhere.
void TestChains::shutOutAfterErasing()
{
    VERIFY_OK(two().journal().erase(m_client.id));
    const quint64 last = two().state().sequence - 1;
    two().push(m_place);
    one().pull(m_place);
    for (Laptop* laptop : {&one(), &three()})
        VERIFY_OK(laptop->merge().cap(two().device(), last));
    const Laptops left{m_team.at(0), m_team.at(2)};
    exchangeAll(left, m_place);
    QCOMPARE(differences(left), QStringList());
    QVERIFY(!three().record(m_client.id));
}

void TestChains::newChain()
{
    two().write(note(QStringLiteral("before the backup")));
    meet();
    const std::shared_ptr<Laptop> restored = two().copy(99);
    two().write(note(QStringLiteral("after the backup"))); // and then that laptop was lost
    two().push(m_place);
    const Edit mine = Records::client(restored->random, QStringLiteral("Oma"));
    restored->clock.advance(1000);
    restored->write(mine);
    restored->write(note(QStringLiteral("on the restored one")));
    const Id old = restored->device();
    const quint64 sealed = 1;
    VERIFY_OK(restored->merge().startNewChain(restored->random.id(), sealed, "segment"));
    QVERIFY(restored->device() != old);
    restored->reopen();
    QCOMPARE(restored->state().sequence, 2ull);
    m_team.replace(1, restored);
    meet();
    QCOMPARE(differences(m_team), QStringList());
    for (const auto& laptop : m_team) {
        QVERIFY(laptop->record(mine.id));
        QCOMPARE(laptop->conflicts().size(), 1); // both of what was written after the backup
    }
}

TestChains::Past TestChains::pastOf(Laptop& laptop)
{
    Past past;
    Connection& connection = laptop.connection();
    Statement basis = connection.prepare("SELECT d.id, p.id, b.from_sequence, b.seen FROM basis b "
                                         "JOIN device d ON d.number = b.device JOIN device p ON p.number = b.peer");
    while (basis.step())
        past.basis += PastBasis{basis.id(0), basis.id(1), static_cast<quint64>(basis.integer(2)),
                                static_cast<quint64>(basis.integer(3))};
    Statement erased = connection.prepare("SELECT id FROM object WHERE erased = 1");
    while (erased.step())
        past.erased += erased.id(0);
    Statement edits =
        connection.prepare("SELECT d.id, j.sequence, j.stamp, o.kind, o.id, j.body FROM journal j JOIN object o "
                           "ON o.pk = j.object JOIN device d ON d.number = j.device ORDER BY o.id, j.body");
    while (edits.step())
        past.edits += PastEdit{
            edits.id(0), JournalEdit{static_cast<quint64>(edits.integer(1)), static_cast<quint64>(edits.integer(2)),
                                     static_cast<quint8>(edits.integer(3)), edits.id(4), edits.bytes(5)}};
    const VersionVector vector = laptop.vector();
    for (auto it = vector.begin(); it != vector.end(); ++it)
        past.chains.insert(it.key(), ChainState{*it, "segment", {}});
    return past;
}

void TestChains::snapshot_data()
{
    QTest::addColumn<bool>("hasOwn");
    QTest::addColumn<bool>("hasPart");
    QTest::addColumn<bool>("isInterrupted");
    for (int i = 0; i < 8; ++i)
        QTest::addRow("own edits %d, part of it %d, interrupted %d", i & 1, (i >> 1) & 1, (i >> 2) & 1)
            << bool(i & 1) << bool(i & 2) << bool(i & 4);
}

void TestChains::snapshot()
{
    QFETCH(bool, hasOwn);
    QFETCH(bool, hasPart);
    QFETCH(bool, isInterrupted);
    const auto joiner = std::make_shared<Laptop>(77);
    if (hasPart)
        joiner->pull(m_place);
    if (hasOwn) {
        joiner->write(Records::client(joiner->random, QStringLiteral("Oma")));
        if (hasPart)
            joiner->write(note(QStringLiteral("by the joiner")));
    }
    const Edit gone = Records::client(one().random, QStringLiteral("Poistettu"));
    const Edit contact = Records::contact(two().random, m_client.id, QStringLiteral("Puhelu"));
    one().write(gone);
    one().write(note(QStringLiteral("mine")));
    two().write(note(QStringLiteral("theirs")));
    two().write(contact);
    meet();
    three().write(Edit{Kind::Contact, contact.id, {}}.set(ContactField::Minutes, QCborValue(5)));
    VERIFY_OK(three().journal().erase(gone.id));
    meet();

    const Past past = pastOf(three());
    const qsizetype half = past.edits.size() / 2;
    if (isInterrupted) { // a part came, then the person went on working, and the program was started again
        VERIFY_OK(joiner->merge().applyPast({past.basis, past.erased, past.edits.sliced(half), 1, {}}));
        if (hasOwn && joiner->record(m_client.id))
            joiner->write(note(QStringLiteral("in between")));
        joiner->reopen();
    }
    for (const QList<PastEdit>& part : {past.edits.first(half), past.edits.sliced(half), past.edits})
        VERIFY_OK(joiner->merge().applyPast({past.basis, past.erased, part, 1, {}}));
    VERIFY_OK(joiner->merge().applyPast({past.basis, past.erased, {}, 1, past.chains}));
    m_team += joiner;
    meet();
    QCOMPARE(differences(m_team), QStringList());
    QCOMPARE(joiner->conflicts().size(), one().conflicts().size());
    joiner->write(Conflicts::keep(joiner->conflicts().first(), 0));
    meet();
    QCOMPARE(differences(m_team), QStringList());
    QVERIFY(one().conflicts().isEmpty());
}

/// One edit at a time, with the window writing in between, and stopped now and then.
void TestChains::slices()
{
    for (int i = 0; i < 5; ++i) {
        one().write(note(QString::number(i)));
        one().write(Records::contact(one().random, m_client.id, QString::number(i)));
    }
    one().push(m_place);
    two().merge().setSlice(1);
    int asked = 0;
    two().merge().setStop([&] {
        two().write(Edit{Kind::Client, m_client.id, {}}.set(ClientField::ContactRules, QString::number(++asked)));
        return asked % 3 == 0;
    });
    const Arrival arrival = m_place.value(one().device()).last();
    int stops = 0;
    for (;; ++stops) {
        const Status done = two().merge().apply(arrival);
        if (done)
            break;
        QCOMPARE(int(done.error().code), int(ErrorCode::Cancelled));
        two().reopen();
        two().merge().setSlice(1);
        two().merge().setStop([&] { return ++asked % 3 == 0; });
    }
    QVERIFY(stops > 1);
    two().merge().setStop({});
    meet();
    QCOMPARE(differences(m_team), QStringList());
    QCOMPARE(three().record(m_client.id)->text(ClientField::SafetyNotes), QStringLiteral("4"));
}

QTEST_GUILESS_MAIN(TestChains)
#include "testchains.moc"
