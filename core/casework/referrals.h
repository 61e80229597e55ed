// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/record.h"

#include <optional>

namespace Rinnalla {
class Store;
}

/// How a referral goes on: offered → consented → sent → accepted → arrived, or declined by either side before that.
/// The program sends nothing; it keeps what people did, and when.
namespace Rinnalla::Referrals {

QString stateOf(const Record& referral); ///< "offered" where none is written
bool isOpen(const Record& referral);     ///< neither arrived nor declined
bool isSent(const Record& referral);     ///< the partner knows of it: sent or accepted

/// What may come next, the way forward first. Nothing where it has ended.
QStringList nextStates(const QString& state);

/// Whether a consent may be built on, on that day: it says what may be told, and when it was given, has not ended and
/// was neither withdrawn nor removed. Words for the worker where it may not.
Status mayUse(const Record& consent, const QDate& today);

/// Refused while it stands in two versions: nobody has chosen yet what the person said.
Status isSettled(Store& store, const Id& consent);

/// mayUse(), for telling this partner: a consent that names a partner is for no other.
Status mayTell(const Record& consent, const Id& partner, const QDate& today);

bool tells(const QString& state); ///< the partner is told something by going there, which needs consent

/// Whether the referral may go to this state: it is next; and whatever tells the partner something rests on a consent
/// of the same client which may be used, and which is for this partner where it names one.
/// `person`: the ids of the client and of those merged into them; empty: the referral's own.
Status mayGo(const Record& referral, const QString& state, const std::optional<Record>& consent, const QDate& today,
             const QList<Id>& person = {});

/// To the state, with the day it happened. `reason`: why it was declined. What has ended needs no reminder any more.
Edit go(const Record& referral, const QString& state, const QDate& day, const QString& reason = {});

/// The edit, and with a change of state what go() would write of it: the day, where neither names one, and no reminder
/// once it has ended. For whoever writes fields by hand.
Edit dated(const Record& before, Edit edit, const QDate& today);

/// The field that keeps the day of a state.
quint16 dayField(const QString& state);
/// The latest day written since it was offered: nothing that follows was before it. Invalid where there is none. (That
/// it was offered is often written later than what came of it.)
QDate lastDay(const Record& referral);

/// Open referrals that rest on a consent which may not be used any more, or not for this partner.
bool hasLostConsent(const Record& referral, const std::optional<Record>& consent, const QDate& today);

} // namespace Rinnalla::Referrals
