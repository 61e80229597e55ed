// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/caselists.h"
#include "core/casework/merging.h"
#include "core/casework/statechanges.h"
#include "core/store/lists.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

const QString Support = u"support"_s;
const QString Serie = u"serie"_s;

struct Office {
    Id client(const QString& name, const char* room = "support")
    {
        return write(Records::client(store.random, name, room));
    }
    Id make(Kind kind, const Id& client, std::function<void(Edit&)> more)
    {
        Edit edit{kind, store->newId(), {}};
        if (!client.isNull())
            edit.set(1, client);
        more(edit);
        return write(edit);
    }
    Id appointment(const Id& client, int days, std::optional<int> remind = {}, const char* state = "planned")
    {
        return make(Kind::Appointment, client, [&](Edit& edit) {
            edit.set(AppointmentField::At, store.clock.now().addDays(days)).set(AppointmentField::State, state);
            if (remind)
                edit.set(AppointmentField::RemindDays, QCborValue(*remind));
        });
    }
    Id goal(const Id& client, const char* state, const QDate& review = {})
    {
        return make(Kind::Goal, client, [&](Edit& edit) {
            edit.set(GoalField::Words, u"oma koti"_s).set(GoalField::State, state).set(GoalField::ReviewOn, review);
        });
    }
    Id referral(const Id& client, const Id& partner, const char* state, const QDate& remind = {})
    {
        return make(Kind::Referral, client, [&](Edit& edit) {
            edit.set(ReferralField::State, state)
                .set(ReferralField::Partner, partner)
                .set(ReferralField::RemindOn, remind);
        });
    }
    Id partner(const QString& name)
    {
        return make(Kind::Partner, {}, [&](Edit& edit) { edit.set(PartnerField::Name, name); });
    }
    Id write(const Edit& edit)
    {
        if (const auto written = store->journal().write(edit); !written)
            qFatal("%s", qPrintable(written.error().message));
        return edit.id;
    }
    Connection& connection() { return store->connection(); }
    QDate today() { return store.clock.today(); }

    TestStore store;
};

QList<Id> ids(const Result<QList<Record>>& records)
{
    QList<Id> all;
    for (const Record& record : records.value_or(QList<Record>()))
        all += record.id;
    return all;
}

QList<Id> ids(const Result<QList<CaseEntry>>& entries)
{
    QList<Id> all;
    for (const CaseEntry& entry : entries.value_or(QList<CaseEntry>()))
        all += entry.record.id;
    return all;
}

} // namespace

class TestCaseLists : public QObject {
    Q_OBJECT

private slots:
    void remindersComeInTime();
    void whatIsDueInOneRoomOnly();
    void reviewsOfEveryKind();
    void referralsByPartner();
    void aMergedClientsCaseIsWithTheKeptOne();
    void statesChangeAndComeBack();
    void consentsThatHold();
};

void TestCaseLists::remindersComeInTime()
{
    Office office;
    const Id kaarna = office.client(u"Kaarna"_s);
    const Id past = office.appointment(kaarna, -3);
    const Id today = office.appointment(kaarna, 0, 0);
    const Id usual = office.appointment(kaarna, 7);
    const Id early = office.appointment(kaarna, 25, 30);
    office.appointment(kaarna, 8);    // its week has not begun
    office.appointment(kaarna, 2, 1); // tomorrow is early enough
    office.appointment(kaarna, 1, {}, "cancelled");
    office.appointment(kaarna, -1, {}, "done");
    const auto due = CaseLists::appointmentsDue(office.connection(), Support, office.today(), 7, 50);
    VERIFY_OK(due);
    QCOMPARE(ids(due), (QList<Id>{past, today, usual, early}));
    QCOMPARE(due->first().codeName, u"Kaarna"_s);
    QCOMPARE(ids(CaseLists::appointmentsDue(office.connection(), Support, office.today(), 7, 2)).size(), 2);
}

void TestCaseLists::whatIsDueInOneRoomOnly()
{
    Office office;
    const Id here = office.client(u"Kaarna"_s);
    const Id there = office.client(u"Pihka"_s, "serie");
    const Id partner = office.partner(u"Satama"_s);
    for (const Id& client : {here, there}) {
        office.appointment(client, 1);
        office.goal(client, "open", office.today());
        office.referral(client, partner, "sent", office.today());
        office.write(Edit{Kind::Client, client, {}}.set(ClientField::ReviewOn, office.today()));
        Edit step = Records::step(office.store.random, client, u"x"_s);
        office.write(step.set(StepField::ReviewOn, office.today()));
    }
    for (const QString& room : {Support, Serie}) {
        const Id own = room == Support ? here : there;
        int rows = 0;
        for (const auto& entries : {CaseLists::appointmentsDue(office.connection(), room, office.today(), 7, 50),
                                    CaseLists::referralsDue(office.connection(), room, office.today(), 50),
                                    CaseLists::referralsWaiting(office.connection(), room, 50),
                                    CaseLists::reviewsDue(office.connection(), room, office.today(), 50)}) {
            VERIFY_OK(entries);
            for (const CaseEntry& entry : *entries) {
                QCOMPARE(entry.client, own);
                ++rows;
            }
        }
        QCOMPARE(rows, 1 + 1 + 1 + 3);
    }
}

void TestCaseLists::reviewsOfEveryKind()
{
    Office office;
    const Id kaarna = office.client(u"Kaarna"_s);
    const QDate today = office.today();
    const Id goal = office.goal(kaarna, "open", today.addDays(-2));
    Edit step = Records::step(office.store.random, kaarna, u"x"_s);
    office.write(step.set(StepField::ReviewOn, today.addDays(-5)));
    office.write(Edit{Kind::Client, kaarna, {}}.set(ClientField::ReviewOn, today));
    office.goal(kaarna, "open", today.addDays(1));
    office.goal(kaarna, "open");
    for (const char* over : {"done", "declined_after_information", "not_possible"}) {
        Edit ended = Records::step(office.store.random, kaarna, u"x"_s);
        office.write(ended.set(StepField::State, over).set(StepField::ReviewOn, today.addDays(-9)));
    }
    office.goal(kaarna, "reached", today.addDays(-9));
    office.goal(kaarna, "let_go", today.addDays(-9));
    const auto due = CaseLists::reviewsDue(office.connection(), Support, today, 50);
    QCOMPARE(ids(due), (QList<Id>{step.id, goal, kaarna}));
    for (const CaseEntry& entry : *due)
        QCOMPARE(entry.codeName, u"Kaarna"_s);
}

void TestCaseLists::referralsByPartner()
{
    Office office;
    const Id kaarna = office.client(u"Kaarna"_s);
    const Id pihka = office.client(u"Pihka"_s);
    const Id zeta = office.partner(u"Zeta"_s);
    const Id aalto = office.partner(u"Aalto"_s);
    const Id one = office.referral(kaarna, zeta, "sent");
    const Id two = office.referral(pihka, aalto, "offered");
    const Id three = office.referral(kaarna, aalto, "accepted");
    const Id nobody = office.referral(kaarna, {}, "offered");
    office.referral(kaarna, aalto, "arrived");
    office.referral(kaarna, aalto, "declined_by_client", office.today());
    QCOMPARE(ids(CaseLists::referralsWaiting(office.connection(), Support, 50)), (QList<Id>{two, three, one, nobody}));
    QVERIFY(ids(CaseLists::referralsDue(office.connection(), Support, office.today(), 50)).isEmpty());
    QCOMPARE(ids(CaseLists::referralsOf(office.connection(), kaarna)).size(), 5);
}

void TestCaseLists::aMergedClientsCaseIsWithTheKeptOne()
{
    Office office;
    const Id kept = office.client(u"Kaarna"_s);
    const Id other = office.client(u"Pihka"_s);
    const Id theirs = office.goal(other, "open", office.today());
    const Id ours = office.goal(kept, "open");
    office.appointment(other, 1);
    const auto merge = Merging::merge(office.connection(), kept, other);
    VERIFY_OK(merge);
    VERIFY_OK(office.store->journal().write(*merge));
    QCOMPARE(ids(CaseLists::goalsOf(office.connection(), kept)).size(), 2);
    QVERIFY(ids(CaseLists::goalsOf(office.connection(), kept)).contains(ours));
    QCOMPARE(ids(CaseLists::goalsOf(office.connection(), other)), QList<Id>{theirs});
    const auto due = CaseLists::reviewsDue(office.connection(), Support, office.today(), 50);
    QCOMPARE(due->first().client, kept);
    QCOMPARE(due->first().codeName, u"Kaarna"_s);
    const auto near = CaseLists::appointmentsDue(office.connection(), Support, office.today(), 7, 50);
    QCOMPARE(near->first().client, kept);
}

void TestCaseLists::statesChangeAndComeBack()
{
    Office office;
    const Id kaarna = office.client(u"Kaarna"_s);
    VERIFY_OK(stateChanges(office.store->journal(), kaarna));
    QVERIFY(stateChanges(office.store->journal(), kaarna)->isEmpty());
    QStringList expected;
    QList<qint64> times;
    for (const char* state : {"active", "dormant", "dormant", "closed", "active"}) {
        office.store.clock.advance(qint64(400) * 24 * 60 * 60 * 1000);
        office.write(Edit{Kind::Client, kaarna, {}}.set(ClientField::State, state));
        office.write(Edit{Kind::Client, kaarna, {}}.set(ClientField::Region, QString::number(times.size())));
        times += office.store.clock.nowMs();
        expected += QLatin1StringView(state);
    }
    const auto changes = stateChanges(office.store->journal(), kaarna);
    VERIFY_OK(changes);
    QCOMPARE(changes->size(), 3); // who is active already is not told to be; once dormant is enough
    QCOMPARE(changes->at(0).state, u"dormant"_s);
    QCOMPARE(changes->at(0).at, times.at(1));
    QCOMPARE(changes->at(1).state, u"closed"_s);
    QCOMPARE(changes->at(2).state, u"active"_s);
    QCOMPARE(changes->at(2).at, times.at(4));
}

void TestCaseLists::consentsThatHold()
{
    Office office;
    const Id client = office.client(u"Kaisla"_s);
    const QDate today(2026, 11, 21);
    const auto holding = [&](const QDate& day) {
        const auto found = CaseLists::consentsHolding(*office.store, client, day);
        return found ? found->size() : -1;
    };
    QCOMPARE(holding(today), 0);
    const Id consent = office.make(Kind::Consent, client, [&](Edit& edit) {
        edit.set(ConsentField::Scope, u"Handing over"_s).set(ConsentField::GivenOn, today.addDays(-3));
    });
    office.make(Kind::Consent, client, [&](Edit& edit) { edit.set(ConsentField::Scope, u"Never given"_s); });
    QCOMPARE(holding(today), 1);
    QCOMPARE(holding(today.addDays(-4)), 0);
    const auto change = [&](quint16 field, const QDate& day) {
        office.write(Edit{Kind::Consent, consent, {}}.set(field, day));
    };
    change(ConsentField::EndsOn, today.addDays(-1));
    QCOMPARE(holding(today), 0);
    change(ConsentField::EndsOn, today);
    QCOMPARE(holding(today), 1);
    change(ConsentField::WithdrawnOn, today);
    QCOMPARE(holding(today), 0);
}

QTEST_GUILESS_MAIN(TestCaseLists)
#include "testcaselists.moc"
