// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/report/attacker.h"
#include "tests/core/report/madeupwork.h"

#include <QtTest>

using namespace Rinnalla;

namespace {

/// Wrong on purpose: hides small numbers and nothing else.
Statistics naive(const Statistics& from, const QList<CountedFact>& facts)
{
    Statistics wrong = from;
    for (StatisticsTable& table : wrong.tables) {
        table.shown.clear();
        for (const QString& row : table.rows)
            for (const QString& column : table.columns) {
                const CellName cell{table.name, row, column};
                if (Attacker::isOfPeople(Attacker::groupOf(cell)))
                    continue;
                qint64 count = 0;
                for (const CountedFact& fact : facts)
                    if (fact.group == Attacker::groupOf(cell) && Attacker::holds(cell, fact.category)
                        && fact.day >= from.scope.from && fact.day <= from.scope.until
                        && (from.scope.region.isEmpty() || from.scope.region == fact.region))
                        count += fact.amount;
                if (count == 0 || count >= from.threshold)
                    table.shown.insert(cell, count);
            }
    }
    return wrong;
}

} // namespace

/// Tries to compute what statistics hide, from everything that was published.
class TestAttack : public QObject {
    Q_OBJECT

private slots:
    void periodsThatOverlap_data() { seeds(6); }
    void periodsThatOverlap();
    void monthsOfAQuarter_data() { seeds(4); }
    void monthsOfAQuarter();
    void theManyDoNotLearnFromWhatAFewWereTold_data() { seeds(4); }
    void theManyDoNotLearnFromWhatAFewWereTold();
    void lateRecords_data() { seeds(8); }
    void lateRecords();
    void aWrongSuppressionIsNoticed();

private:
    void seeds(quint32 count);
};

void TestAttack::seeds(quint32 count)
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= count; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

#define VERIFY_NOTHING_IN(list)                                                                                        \
    do {                                                                                                               \
        const QStringList all = (list);                                                                                \
        QVERIFY2(all.isEmpty(), qPrintable(all.mid(0, 20).join(u'\n')));                                               \
    } while (false)

void TestAttack::periodsThatOverlap()
{
    QFETCH(quint32, seed);
    MadeUpWork work(seed);
    qsizetype shown = 0;
    QSet<QString> tables;
    for (int i = 0; i < 6; ++i)
        for (const StatisticsTable& table : work.publish(work.someScope()).tables) {
            shown += table.shown.size();
            for (const qint64 count : table.shown) {
                QVERIFY2(count == 0 || count >= 5, qPrintable(table.name));
                if (count > 0)
                    tables += table.name;
            }
        }
    QVERIFY2(shown > 150, "statistics that show nothing hide well, and serve nobody");
    QVERIFY2(tables.size() > 9, qPrintable(tables.values().join(u' ')));
    const Attacker attacker(work.facts, work.publications);
    VERIFY_NOTHING_IN(attacker.untrue());
    VERIFY_NOTHING_IN(attacker.found(true));
}

/// Month after month, the quarter they make, a region of it, and for everybody what is fit for everybody.
void TestAttack::monthsOfAQuarter()
{
    QFETCH(quint32, seed);
    MadeUpWork work(seed);
    const QDate begin = MadeUpWork::Begin;
    const QDate end = begin.addMonths(3).addDays(-1);
    for (int month = 0; month < 3; ++month)
        work.publish(MadeUpWork::days(begin.addMonths(month), begin.addMonths(month + 1).addDays(-1)));
    work.publish(MadeUpWork::days(begin, end));
    work.publish(MadeUpWork::days(begin, end, QStringLiteral("North")));
    work.publish(MadeUpWork::days(begin, begin.addYears(1).addDays(-1)));
    const Attacker attacker(work.facts, work.publications);
    VERIFY_NOTHING_IN(attacker.untrue());
    VERIFY_NOTHING_IN(attacker.found(true));
}

/// The organisation's own statistics tell smaller numbers. Whoever reads only those for the network or for everybody
/// must find none of them: a number that its own readers know already still has to be hidden from them.
void TestAttack::theManyDoNotLearnFromWhatAFewWereTold()
{
    QFETCH(quint32, seed);
    MadeUpWork work(seed);
    QList<int> toNetwork;
    QList<int> toAll;
    for (int i = 0; i < 2; ++i) {
        const Scope scope = work.someScope();
        work.publish(scope, 2);
        work.publish(scope, 5, Purpose::Network);
        work.publish(work.someScope(), 11, Purpose::Public);
        toNetwork += {3 * i + 1, 3 * i + 2};
        toAll += 3 * i + 2;
    }
    for (const QList<int>& read : {toNetwork, toAll})
        VERIFY_NOTHING_IN(Attacker(work.facts, work.publications, read).found(true));
}

/// The same days told again after records were added and taken back, and days around them.
void TestAttack::lateRecords()
{
    QFETCH(quint32, seed);
    MadeUpWork work(seed);
    const Scope first = work.someScope();
    work.publish(first);
    work.addLate(1 + int(seed % 5), first.from, first.until);
    work.publish(first);
    work.publish(work.someScope());
    if (seed % 2 == 0)
        work.takeBack(2);
    work.addLate(4);
    work.publish(first);
    work.publish(work.someScope());
    const Attacker attacker(work.facts, work.publications);
    VERIFY_NOTHING_IN(attacker.untrue());
    VERIFY_NOTHING_IN(attacker.found(true));
}

void TestAttack::aWrongSuppressionIsNoticed()
{
    int noticed = 0;
    for (quint32 seed = 1; seed <= 3; ++seed) {
        MadeUpWork work(seed);
        const Statistics right = work.publish(MadeUpWork::days(MadeUpWork::Begin, MadeUpWork::Begin.addDays(15)));
        const Statistics wrong = naive(right, work.facts);
        noticed += Attacker(work.facts, {wrong}).found(false).isEmpty() ? 0 : 1;
        Statistics next = right;
        next.scope.until = next.scope.until.addDays(1);
        QVERIFY2(!Attacker(work.facts, {wrong, naive(next, work.facts)}).found(false).isEmpty(),
                 "a day more was not noticed");
    }
    QVERIFY(noticed > 0);
}

QTEST_GUILESS_MAIN(TestAttack)
#include "testattack.moc"
