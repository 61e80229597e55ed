// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/store/connection.h"

/// When a record should be looked at again: is it still needed? Nothing is deleted by itself, ever: a person decides,
/// and either erases the client or says until when the record is kept (client.keep_until).
namespace Rinnalla::Retention {

struct Rule {
    int months = 24; ///< without a contact or anything written down; Settings::retentionMonths
};

struct Due {
    Record client;
    QDate lastTouched; ///< the last contact, or the last day something of theirs was written down
};

/// Those of the room whose day to be kept until has come, and those with nothing new for as long as the rule says who
/// were given no such day. An active client with something new is not asked about, whatever that day. Dormant first,
/// then closed, then active; within each the longest untouched first. Merged clients come with the one they are shown
/// as, and what is theirs counts for that one. On the thread of the connection.
Result<QList<Due>> due(Connection& connection, const QString& room, const QDate& today, const Rule& rule, int limit);

/// Somebody looked and the record stays until then.
Edit keep(const Id& client, const QDate& until);

} // namespace Rinnalla::Retention
