// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/paths/stepdeadline.h"
#include "core/store/connection.h"
#include "core/store/lists.h"

#include <QDate>
#include <QHash>

namespace Rinnalla {

class Store;

/// A record of somebody's case, and whose it is: the client shown for it, also where theirs was merged.
struct CaseEntry {
    Record record;
    Id client;
    QString codeName; ///< empty where it belongs to nobody in particular
};

/// A step, and the end of one of its periods.
struct PeriodEntry {
    CaseEntry step;
    PeriodEnd end;
};

/// What stands around a client's path: read for a card (of the client and of those merged into them) or for everybody
/// in one room. Functions with a room read no more than `limit` records and never another room's.
namespace CaseLists {

Result<QList<Record>> appointmentsOf(Connection& connection, const Id& client); ///< in the order of time
Result<QList<Record>> goalsOf(Connection& connection, const Id& client);        ///< open ones first, oldest first
Result<QList<Record>> consentsOf(Connection& connection, const Id& client);     ///< newest first
/// Those of them that were given, that nobody has to choose a version of, and that something may be told on, that day.
Result<QList<Record>> consentsHolding(Store& store, const Id& client, const QDate& today);
Result<QList<Record>> referralsOf(Connection& connection, const Id& client); ///< newest first
/// What a partner offers, by name; what has ended is left out.
Result<QList<Record>> servicesOf(Connection& connection, const Id& partner);
/// Who opened what of this client, newest first.
Result<QList<Record>> accessesOf(Connection& connection, const Id& client, int limit);

/// Referrals that are neither declined nor arrived, by the partner's name; those without one come last.
Result<QList<CaseEntry>> referralsWaiting(Connection& connection, const QString& room, int limit);

/// Agreed appointments whose reminder has come by this day, and those whose time is past and of which nobody has said
/// what became. Who has set no reminder is reminded `usualDays` before.
Result<QList<CaseEntry>> appointmentsDue(Connection& connection, const QString& room, const QDate& today, int usualDays,
                                         int limit);
/// Open referrals to be asked after by this day.
Result<QList<CaseEntry>> referralsDue(Connection& connection, const QString& room, const QDate& today, int limit);
/// Sent, and the consent they rest on does not hold any more: the partner is still to be told. The newest first.
Result<QList<CaseEntry>> referralsToTell(Connection& connection, const QString& room, const QDate& today, int limit);
/// Clients, and steps and goals that are not over, to be looked at again by this day, the longest waiting first.
Result<QList<CaseEntry>> reviewsDue(Connection& connection, const QString& room, const QDate& today, int limit);
/// Open steps whose deadline by today's rules (withRightDeadline) comes by this day, the earliest first; the steps
/// carry that day. All that have a deadline are read: which day is right, only their templates know.
Result<QList<StepRow>> deadlinesDue(Connection& connection, const PathTemplates& paths, const QString& room,
                                    const QDate& until, int limit);
/// The earliest of those deadlines of each client that has one, of whoever was merged into them too.
Result<QHash<Id, QDate>> nextDeadlines(Connection& connection, const PathTemplates& paths, const QString& room);
/// Periods of the room's steps that end between these days, both included, the earliest first.
Result<QList<PeriodEntry>> periodsEnding(Connection& connection, const PathTemplates& paths, const QString& room,
                                         const QDate& from, const QDate& until, int limit);

} // namespace CaseLists

} // namespace Rinnalla
