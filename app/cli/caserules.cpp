// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/casework/merging.h"
#include "core/casework/referrals.h"
#include "core/store/lists.h"

namespace Rinnalla {

namespace {

const QString Offered = QStringLiteral("offered");

/// What a partner has been told already rests on a consent, too.
Status mayBegin(Record referral, const std::optional<Record>& consent, const QDate& today, const QList<Id>& person)
{
    const QString state = Referrals::stateOf(referral);
    if (state == Offered || state == QStringLiteral("declined_by_client"))
        return {};
    referral.values.insert(ReferralField::State, Offered);
    return Referrals::mayGo(referral, QStringLiteral("consented"), consent, today, person);
}

/// Once the person has agreed, it stays as it was agreed: for whom, to whom, what.
bool changesWhatWasAgreed(const Record& before, const Edit& edit)
{
    if (Referrals::stateOf(before) == Offered)
        return false;
    const auto fields = {ReferralField::Client, ReferralField::Partner, ReferralField::Consent, ReferralField::Scope};
    return std::ranges::any_of(fields, [&](quint16 field) {
        return edit.values.contains(field) && edit.values.value(field) != before.value(field);
    });
}

Status mayTakeReferral(Store& store, const Edit& edit)
{
    const auto before = Lists::record(store.connection(), edit.id);
    if (!before)
        return tl::unexpected(before.error());
    if (*before && changesWhatWasAgreed(**before, edit))
        return failure(ErrorCode::Refused,
                       Cli::tr("The person has agreed to this referral as it is. Make a new one for "
                               "another partner, or other words."));
    Record after = before->value_or(Record{Kind::Referral, edit.id, {}});
    for (auto value = edit.values.begin(); value != edit.values.end(); ++value)
        after.values.insert(value.key(), value.value());
    const QString state = Referrals::stateOf(after);
    if (*before && state == Referrals::stateOf(**before))
        return {};
    const auto consent = Lists::record(store.connection(), after.reference(ReferralField::Consent));
    const auto person = Merging::group(store.connection(), after.reference(ReferralField::Client));
    if (!consent || !person)
        return tl::unexpected(consent ? person.error() : consent.error());
    const QDate today = store.clock().today();
    if (!*before)
        return mayBegin(after, *consent, today, *person);
    if (*consent && Referrals::tells(state))
        if (const Status settled = Referrals::isSettled(store, (*consent)->id); !settled)
            return settled;
    after.values.insert(ReferralField::State, Referrals::stateOf(**before));
    return Referrals::mayGo(after, state, *consent, today, *person);
}

} // namespace

Status mayTake(Store& store, const QList<Edit>& edits)
{
    for (const Edit& edit : edits)
        if (edit.kind == Kind::Referral)
            if (const Status may = mayTakeReferral(store, edit); !may)
                return may;
    return {};
}

Status noteAccess(Store& store, const QList<Id>& clients, const char* what)
{
    QList<Edit> edits;
    for (const Id& client : clients)
        edits += Edit{Kind::Access, store.newId(), {}}
                     .set(AccessField::Client, client)
                     .set(AccessField::What, what)
                     .set(AccessField::At, store.clock().now());
    const auto written = store.journal().write(edits);
    return written ? Status() : Status(tl::unexpected(written.error()));
}

} // namespace Rinnalla
