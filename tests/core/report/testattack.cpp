// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/lists.h"
#include "tests/core/report/attacker.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Rinnalla;

namespace {

const QDate Begin(2026, 3, 1);
constexpr int Days = 40;
const QStringList Regions{QString(), QStringLiteral("North"), QStringLiteral("South")};
const QList<const char*> Channels{"call", "text", "chat", "office", "outreach"};
const QStringList Topics{QStringLiteral("health"), QStringLiteral("housing"), QStringLiteral("money")};
const QStringList RouteNames{QStringLiteral("residence"), QStringLiteral("shelter"), QStringLiteral("health")};
const QList<const char*> States{"done", "under_way", "declined_after_information"};

/// A store of made-up work, and the same as a list of facts.
class MadeUpWork {
public:
    explicit MadeUpWork(quint32 seed)
        : m_dice(seed)
    {
        QList<Edit> edits;
        for (int i = 0; i < 40; ++i) {
            Edit client = Records::client(store.random, QStringLiteral("Client %1").arg(i));
            const QString region = pick(Regions);
            client.set(ClientField::Region, region);
            m_regions.insert(client.id, region);
            m_clients += client.id;
            edits += client;
        }
        const int contacts = 60 + below(200);
        for (int i = 0; i < contacts; ++i)
            edits += contact();
        const int steps = 20 + below(60);
        for (int i = 0; i < steps; ++i)
            edits += step();
        for (int i = 0; i < 60; ++i)
            edits += handout();
        if (!store->journal().write(edits))
            qFatal("not written");
    }

    Scope scope()
    {
        Scope scope;
        scope.from = Begin.addDays(below(4) * 8);
        scope.until = scope.from.addDays((1 + below(4)) * 8 - 1);
        if (below(3) == 0)
            scope.region = Regions.at(1 + below(2));
        return scope;
    }

    Statistics publish(const Scope& scope, int threshold = 5, Purpose purpose = Purpose::Own)
    {
        const auto statistics = Statistics::make(store->connection(), scope, purpose, threshold);
        if (!statistics)
            qFatal("%s", qPrintable(statistics.error().message));
        if (!store->journal().write(Publication::edit(store.random.id(), *statistics, {}, store.clock.now())))
            qFatal("not published");
        return *statistics;
    }

    void addLate()
    {
        QList<Edit> edits;
        for (int i = 0; i < 3; ++i)
            edits += contact();
        if (!store->journal().write(edits))
            qFatal("not written");
    }

    int below(int limit) { return int(m_dice.bounded(limit)); }

    TestStore store;
    QList<Attacker::Fact> facts;

private:
    template<typename List>
    typename List::value_type pick(const List& list)
    {
        return list.at(below(int(std::min<qsizetype>(list.size(), 1 + below(int(list.size()))))));
    }

    QDateTime moment(const QDate& day) { return day.startOfDay().addSecs(3600 * 12); }

    Edit contact()
    {
        const QDate day = Begin.addDays(below(Days));
        const QString own = pick(Regions);
        const Id client = below(3) == 0 ? Id() : m_clients.at(below(int(m_clients.size())));
        const QString region = !own.isEmpty() ? own : m_regions.value(client);
        const char* channel = pick(Channels);
        Edit edit{Kind::Contact, store.random.id(), {}};
        edit.set(ContactField::At, moment(day)).set(ContactField::Channel, channel).set(ContactField::Region, own);
        if (!client.isNull())
            edit.set(ContactField::Client, client);
        facts += {CountedTable::Contacts, QString::fromLatin1(channel), day, region};
        QStringList topics;
        for (const QString& topic : Topics)
            if (below(3) == 0) {
                topics += topic;
                facts += {CountedTable::Topics + u'/' + topic, topic, day, region};
            }
        return edit.set(ContactField::Topics, topics);
    }

    Edit step()
    {
        const Id client = m_clients.at(below(int(m_clients.size())));
        const QDate day = Begin.addDays(below(Days));
        const QString route = pick(RouteNames);
        const char* state = pick(States);
        facts += {CountedTable::Outcomes, route + u'|' + QString::fromLatin1(state), day, m_regions.value(client)};
        Edit edit = Records::step(store.random, client, QStringLiteral("Step"));
        return edit.set(StepField::Route, route).set(StepField::State, state).set(StepField::EndsOn, day);
    }

    Edit handout()
    {
        const Id client = m_clients.at(below(int(m_clients.size())));
        const QDate day = Begin.addDays(below(Days));
        const QString topic = pick(Topics);
        const QString language = pick(QStringList{QStringLiteral("fi"), QStringLiteral("th"), QStringLiteral("ru")});
        facts += {CountedTable::Handouts, topic + u'|' + language, day, m_regions.value(client)};
        Edit edit{Kind::Handout, store.random.id(), {}};
        return edit.set(HandoutField::Client, client)
            .set(HandoutField::Topic, topic)
            .set(HandoutField::Languages, QStringList{language})
            .set(HandoutField::At, moment(day));
    }

    QRandomGenerator m_dice;
    QList<Id> m_clients;
    QHash<Id, QString> m_regions;
};

/// Wrong on purpose: hides small numbers and nothing else.
Statistics naive(const Statistics& from, const QList<Attacker::Fact>& facts)
{
    Statistics wrong = from;
    for (StatisticsTable& table : wrong.tables) {
        table.shown.clear();
        for (const QString& row : table.rows)
            for (const QString& column : table.columns) {
                const CellName cell{table.name, row, column};
                const auto count = std::count_if(facts.begin(), facts.end(), [&](const Attacker::Fact& fact) {
                    return fact.group == Attacker::groupOf(cell) && Attacker::holds(cell, fact.category)
                           && fact.day >= from.scope.from && fact.day <= from.scope.until
                           && (from.scope.region.isEmpty() || from.scope.region == fact.region);
                });
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
    void nothingHiddenComesOut_data();
    void nothingHiddenComesOut();
    void theManyDoNotLearnFromWhatAFewWereTold_data() { nothingHiddenComesOut_data(); }
    void theManyDoNotLearnFromWhatAFewWereTold();
    void aWrongSuppressionIsNoticed();
    void lateRecordsDoNotComeOut();
};

void TestAttack::nothingHiddenComesOut_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestAttack::nothingHiddenComesOut()
{
    QFETCH(quint32, seed);
    MadeUpWork work(seed);
    QList<Statistics> publications;
    qsizetype shown = 0;
    for (int i = 0; i < 6; ++i) {
        publications += work.publish(work.scope());
        for (const StatisticsTable& table : publications.constLast().tables) {
            shown += table.shown.size();
            for (const qint64 count : table.shown)
                QVERIFY2(count == 0 || count >= 5, qPrintable(table.name));
        }
    }
    QVERIFY2(shown > 60, "statistics that show nothing hide well, and serve nobody");
    const QStringList found = Attacker(work.facts, publications).found();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// The organisation's own statistics tell smaller numbers. Whoever reads only those for the network or for everybody
/// must find none of them: a number that its own readers know already still has to be hidden from them.
void TestAttack::theManyDoNotLearnFromWhatAFewWereTold()
{
    QFETCH(quint32, seed);
    MadeUpWork work(seed);
    QList<Statistics> toNetwork;
    QList<Statistics> toAll;
    for (int i = 0; i < 2; ++i) {
        const Scope scope = work.scope();
        work.publish(scope, 2);
        toNetwork += work.publish(scope, 5, Purpose::Network);
        toAll += work.publish(work.scope(), 5, Purpose::Public);
        toNetwork += toAll.constLast();
    }
    for (const QList<Statistics>& read : {toNetwork, toAll}) {
        const QStringList found = Attacker(work.facts, read).found();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
}

void TestAttack::aWrongSuppressionIsNoticed()
{
    int noticed = 0;
    for (quint32 seed = 1; seed <= 3; ++seed) {
        MadeUpWork work(seed);
        const Statistics right = work.publish({QStringLiteral("support"), Begin, Begin.addDays(15), {}});
        const Statistics wrong = naive(right, work.facts);
        noticed += Attacker(work.facts, {wrong}).found().isEmpty() ? 0 : 1;
        Scope longer = right.scope;
        longer.until = longer.until.addDays(1);
        Statistics next = right;
        next.scope = longer;
        QVERIFY2(!Attacker(work.facts, {wrong, naive(next, work.facts)}).found().isEmpty(),
                 "a day more was not noticed");
    }
    QVERIFY(noticed > 0);
}

void TestAttack::lateRecordsDoNotComeOut()
{
    MadeUpWork work(4);
    const Scope scope{QStringLiteral("support"), Begin, Begin.addDays(Days - 1), {}};
    const Statistics before = work.publish(scope);
    work.addLate(); // three contacts written down afterwards
    const Statistics after = work.publish(scope);
    const StatisticsTable* first = before.table(CountedTable::Contacts);
    const StatisticsTable* second = after.table(CountedTable::Contacts);
    QVERIFY(first->value(TotalName));
    for (const QString& row : second->rows)
        if (const auto count = second->value(row); count && first->value(row)) {
            const qint64 since = *count - *first->value(row);
            QVERIFY2(since == 0 || since >= 5, qPrintable(row));
        }
}

QTEST_GUILESS_MAIN(TestAttack)
#include "testattack.moc"
