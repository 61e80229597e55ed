// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/referrals.h"

#include "core/store/conflicts.h"
#include "core/store/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Rinnalla::Referrals {

namespace {

struct Rule {
    const char* state;
    quint16 day;
    std::array<const char*, 3> next;
    bool tells; ///< the partner is told something, which needs consent
};

constexpr const char* Nothing = nullptr;
constexpr std::array Rules{
    Rule{"offered", ReferralField::OfferedOn, {"consented", "declined_by_client", Nothing}, false},
    Rule{"consented", ReferralField::ConsentedOn, {"sent", "declined_by_client", Nothing}, true},
    Rule{"sent", ReferralField::SentOn, {"accepted", "declined_by_partner", "declined_by_client"}, true},
    Rule{"accepted", ReferralField::AcceptedOn, {"arrived", "declined_by_partner", "declined_by_client"}, false},
    Rule{"arrived", ReferralField::ArrivedOn, {Nothing, Nothing, Nothing}, false},
    Rule{"declined_by_client", ReferralField::DeclinedOn, {Nothing, Nothing, Nothing}, false},
    Rule{"declined_by_partner", ReferralField::DeclinedOn, {Nothing, Nothing, Nothing}, false}};

const Rule* ruleOf(const QString& state)
{
    for (const Rule& rule : Rules)
        if (state == QLatin1StringView(rule.state))
            return &rule;
    return nullptr;
}

tl::unexpected<Error> refuse(const char* text)
{
    return failure(ErrorCode::Refused, QCoreApplication::translate("Referrals", text));
}

} // namespace

QString stateOf(const Record& referral)
{
    const QString state = referral.text(ReferralField::State);
    return state.isEmpty() ? QStringLiteral("offered") : state;
}

bool isOpen(const Record& referral)
{
    return !nextStates(stateOf(referral)).isEmpty();
}

bool isSent(const Record& referral)
{
    const QString state = stateOf(referral);
    return state == QStringLiteral("sent") || state == QStringLiteral("accepted");
}

QStringList nextStates(const QString& state)
{
    QStringList states;
    if (const Rule* rule = ruleOf(state))
        for (const char* next : rule->next)
            if (next)
                states += QString::fromLatin1(next);
    return states;
}

Status mayUse(const Record& consent, const QDate& today)
{
    if (consent.boolean(DeletedField))
        return refuse(QT_TRANSLATE_NOOP("Referrals", "The consent was removed. Ask the person again."));
    if (consent.text(ConsentField::Scope).trimmed().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Referrals", "The consent does not say what may be told."));
    if (const QDate withdrawn = consent.date(ConsentField::WithdrawnOn); withdrawn.isValid())
        return refuse(QT_TRANSLATE_NOOP("Referrals", "The consent was withdrawn. Ask the person again."));
    const QDate given = consent.date(ConsentField::GivenOn);
    if (!given.isValid())
        return refuse(QT_TRANSLATE_NOOP(
            "Referrals", "The consent does not say when it was given. Ask the person, and record it with its day."));
    if (given > today)
        return refuse(QT_TRANSLATE_NOOP("Referrals", "The consent begins on a later day."));
    if (const QDate ends = consent.date(ConsentField::EndsOn); ends.isValid() && ends < today)
        return refuse(QT_TRANSLATE_NOOP("Referrals", "The consent has ended. Ask the person again."));
    return {};
}

Status isSettled(Store& store, const Id& consent)
{
    const auto open = Conflicts::of(store.connection(), *store.journal().state(), consent);
    if (!open)
        return tl::unexpected(open.error());
    return open->isEmpty() ? Status()
                           : refuse(QT_TRANSLATE_NOOP(
                               "Referrals", "The consent stands in two versions. Choose between them first."));
}

Status mayTell(const Record& consent, const Id& partner, const QDate& today)
{
    const Id forPartner = consent.reference(ConsentField::Partner);
    if (!forPartner.isNull() && forPartner != partner)
        return refuse(QT_TRANSLATE_NOOP("Referrals", "The consent is for another partner."));
    return mayUse(consent, today);
}

bool tells(const QString& state)
{
    const Rule* rule = ruleOf(state);
    return rule && rule->tells;
}

Status mayGo(const Record& referral, const QString& state, const std::optional<Record>& consent, const QDate& today,
             const QList<Id>& person)
{
    if (!nextStates(stateOf(referral)).contains(state))
        return refuse(QT_TRANSLATE_NOOP("Referrals", "A referral does not go there from where it is now."));
    if (!tells(state))
        return {};
    if (!consent)
        return refuse(QT_TRANSLATE_NOOP("Referrals", "Nothing is told to a partner before the person has consented, "
                                                     "and the consent is written down."));
    const Id consenting = consent->reference(ConsentField::Client);
    if (consenting != referral.reference(ReferralField::Client) && !person.contains(consenting))
        return refuse(QT_TRANSLATE_NOOP("Referrals", "The consent is another person's."));
    return mayTell(*consent, referral.reference(ReferralField::Partner), today);
}

quint16 dayField(const QString& state)
{
    const Rule* rule = ruleOf(state);
    return rule ? rule->day : quint16(ReferralField::At);
}

QDate lastDay(const Record& referral)
{
    QDate last;
    for (const Rule& rule : Rules)
        if (const QDate day = referral.date(rule.day);
            rule.day != ReferralField::OfferedOn && day.isValid() && (!last.isValid() || day > last))
            last = day;
    return last;
}

Edit go(const Record& referral, const QString& state, const QDate& day, const QString& reason)
{
    Edit edit{Kind::Referral, referral.id, {}};
    edit.set(ReferralField::State, state).set(dayField(state), day);
    if (!reason.isEmpty())
        edit.set(ReferralField::Reason, reason);
    if (nextStates(state).isEmpty())
        edit.set(ReferralField::RemindOn, QDate());
    return edit;
}

Edit dated(const Record& before, Edit edit, const QDate& today)
{
    const QString state = edit.values.value(ReferralField::State).toString();
    if (state.isEmpty() || state == stateOf(before))
        return edit;
    const Edit gone = go(before, state, today);
    for (auto value = gone.values.begin(); value != gone.values.end(); ++value)
        if (!edit.values.contains(value.key()) && (value.key() != dayField(state) || !before.has(value.key())))
            edit.values.insert(value.key(), value.value());
    return edit;
}

bool hasLostConsent(const Record& referral, const std::optional<Record>& consent, const QDate& today)
{
    const bool rests = !referral.reference(ReferralField::Consent).isNull();
    return rests && isOpen(referral)
           && (!consent || !mayTell(*consent, referral.reference(ReferralField::Partner), today));
}

} // namespace Rinnalla::Referrals
