// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/referrals.h"
#include "tests/support/result.h"
#include "tests/support/seededrandom.h"

#include <QSet>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 21);
SeededRandom random_;
const Id Person = random_.id();
const Id Partner = random_.id();

Record referral(const QString& state)
{
    Edit edit{Kind::Referral, random_.id(), {}};
    edit.set(ReferralField::Client, Person).set(ReferralField::Partner, Partner).set(ReferralField::State, state);
    return {Kind::Referral, edit.id, edit.values};
}

Edit given()
{
    Edit edit{Kind::Consent, random_.id(), {}};
    edit.set(ConsentField::Client, Person)
        .set(ConsentField::Scope, u"a name to call by"_s)
        .set(ConsentField::GivenOn, Today.addDays(-1));
    return edit;
}

Record record(const Edit& edit)
{
    return {edit.kind, edit.id, edit.values};
}

} // namespace

class TestReferrals : public QObject {
    Q_OBJECT

private slots:
    void everyStateAndEveryOther();
    void nothingIsToldWithoutConsent();
    void whichConsentsHold();
    void eachStepKeepsItsDay();
    void aConsentThatIsTakenBack();
};

/// The whole table: what is not named here is refused.
void TestReferrals::everyStateAndEveryOther()
{
    const QSet<QString> allowed{u"offered>consented"_s,
                                u"offered>declined_by_client"_s,
                                u"consented>sent"_s,
                                u"consented>declined_by_client"_s,
                                u"sent>accepted"_s,
                                u"sent>declined_by_partner"_s,
                                u"sent>declined_by_client"_s,
                                u"accepted>arrived"_s,
                                u"accepted>declined_by_partner"_s,
                                u"accepted>declined_by_client"_s};
    const QList<const char*>& states = info(Kind::Referral).field(ReferralField::State)->choices;
    int seen = 0;
    for (const char* from : states)
        for (const char* to : states) {
            const QString name = QLatin1StringView(from) + u'>' + QLatin1StringView(to);
            const Status may =
                Referrals::mayGo(referral(QLatin1StringView(from)), QLatin1StringView(to), record(given()), Today);
            QVERIFY2(may.has_value() == allowed.contains(name), qPrintable(name));
            seen += may.has_value();
        }
    QCOMPARE(seen, allowed.size());
    QCOMPARE(Referrals::nextStates(u""_s), QStringList());
    QCOMPARE(Referrals::stateOf(Record{Kind::Referral, {}, {}}), u"offered"_s); // written by an older version
    QVERIFY(Referrals::isOpen(referral(u"accepted"_s)));
    for (const QString& ended : {u"arrived"_s, u"declined_by_client"_s, u"declined_by_partner"_s})
        QVERIFY(!Referrals::isOpen(referral(ended)));
}

void TestReferrals::nothingIsToldWithoutConsent()
{
    VERIFY_FAILS(Referrals::mayGo(referral(u"offered"_s), u"consented"_s, std::nullopt, Today), ErrorCode::Refused);
    VERIFY_FAILS(Referrals::mayGo(referral(u"consented"_s), u"sent"_s, std::nullopt, Today), ErrorCode::Refused);
    VERIFY_OK(Referrals::mayGo(referral(u"consented"_s), u"declined_by_client"_s, std::nullopt, Today));
    VERIFY_OK(Referrals::mayGo(referral(u"sent"_s), u"accepted"_s, std::nullopt, Today)); // the partner said so

    Edit another = given();
    another.set(ConsentField::Client, random_.id());
    VERIFY_FAILS(Referrals::mayGo(referral(u"consented"_s), u"sent"_s, record(another), Today), ErrorCode::Refused);
    const Id merged = another.values.value(ConsentField::Client).isByteArray() ? record(another).reference(1) : Id();
    VERIFY_OK(Referrals::mayGo(referral(u"consented"_s), u"sent"_s, record(another), Today, {Person, merged}));

    Edit forAnother = given();
    forAnother.set(ConsentField::Partner, random_.id());
    VERIFY_FAILS(Referrals::mayGo(referral(u"consented"_s), u"sent"_s, record(forAnother), Today), ErrorCode::Refused);
    forAnother.set(ConsentField::Partner, Partner);
    VERIFY_OK(Referrals::mayGo(referral(u"consented"_s), u"sent"_s, record(forAnother), Today));
}

void TestReferrals::whichConsentsHold()
{
    VERIFY_OK(Referrals::mayUse(record(given()), Today));
    VERIFY_FAILS(Referrals::mayUse(record(given().set(ConsentField::Scope, u"  "_s)), Today), ErrorCode::Refused);
    VERIFY_FAILS(Referrals::mayUse(record(given().set(ConsentField::WithdrawnOn, Today)), Today), ErrorCode::Refused);
    VERIFY_FAILS(Referrals::mayUse(record(given().set(ConsentField::GivenOn, Today.addDays(1))), Today),
                 ErrorCode::Refused);
    VERIFY_FAILS(Referrals::mayUse(record(given().set(ConsentField::GivenOn, QDate())), Today), ErrorCode::Refused);
    VERIFY_FAILS(Referrals::mayUse(record(given().set(DeletedField, QCborValue(true))), Today), ErrorCode::Refused);
    VERIFY_OK(Referrals::mayUse(record(given().set(ConsentField::EndsOn, Today)), Today)); // its last day
    VERIFY_FAILS(Referrals::mayUse(record(given().set(ConsentField::EndsOn, Today.addDays(-1))), Today),
                 ErrorCode::Refused);
}

void TestReferrals::eachStepKeepsItsDay()
{
    Record one = referral(u"offered"_s);
    one.values.insert(ReferralField::RemindOn, Today.toString(Qt::ISODate));
    QDate day = Today;
    for (const QString& state : {u"consented"_s, u"sent"_s, u"accepted"_s, u"arrived"_s}) {
        const Edit edit = Referrals::go(one, state, day, {});
        for (auto value = edit.values.begin(); value != edit.values.end(); ++value)
            one.values.insert(value.key(), *value);
        QCOMPARE(one.date(Referrals::dayField(state)), day);
        QCOMPARE(one.values.value(ReferralField::RemindOn).isNull(), state == u"arrived"_s);
        day = day.addDays(2);
    }
    QCOMPARE(one.date(ReferralField::ConsentedOn), Today);
    QCOMPARE(Referrals::lastDay(one), Today.addDays(6));
    Edit offered{Kind::Referral, random_.id(), {}};
    QVERIFY(!Referrals::lastDay(record(offered.set(ReferralField::OfferedOn, Today))).isValid());
    QCOMPARE(one.date(ReferralField::ArrivedOn), Today.addDays(6));
    const Edit declined = Referrals::go(referral(u"sent"_s), u"declined_by_partner"_s, Today, u"full"_s);
    QCOMPARE(record(declined).text(ReferralField::Reason), u"full"_s);
    QCOMPARE(record(declined).date(ReferralField::DeclinedOn), Today);
}

void TestReferrals::aConsentThatIsTakenBack()
{
    Record one = referral(u"sent"_s);
    QVERIFY(!Referrals::hasLostConsent(one, std::nullopt, Today)); // it never rested on one
    const Edit consent = given();
    one.values.insert(ReferralField::Consent, consent.id.toBytes());
    QVERIFY(!Referrals::hasLostConsent(one, record(consent), Today));
    Edit withdrawn = consent;
    withdrawn.set(ConsentField::WithdrawnOn, Today);
    QVERIFY(Referrals::hasLostConsent(one, record(withdrawn), Today));
    QVERIFY(Referrals::hasLostConsent(one, std::nullopt, Today)); // taken back with undo
    Edit forPartner = consent;
    forPartner.set(ConsentField::Partner, Partner);
    QVERIFY(!Referrals::hasLostConsent(one, record(forPartner), Today));
    one.values.insert(ReferralField::Partner, random_.id().toBytes()); // another was written since
    QVERIFY(Referrals::hasLostConsent(one, record(forPartner), Today));
    one.values.insert(ReferralField::State, u"arrived"_s);
    QVERIFY(!Referrals::hasLostConsent(one, record(withdrawn), Today));
}

QTEST_GUILESS_MAIN(TestReferrals)
#include "testreferrals.moc"
