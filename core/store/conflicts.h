// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/store/journalstate.h"

namespace Rinnalla {

/// One cell that was written in two places at the same time.
struct Conflict {
    struct Version {
        QCborValue value; ///< null: emptied. Of the deleted field: true deleted, null kept and worked on
        Id device;
        quint64 sequence = 0;
        qint64 at = 0; ///< milliseconds since 1970
        bool isShown = false;
    };
    Kind kind = Kind::Client;
    Id record;
    Id client;               ///< whom the record belongs to, itself where it is a client; null for none
    quint16 field = 0;       ///< DeletedField: deleted in one place, written to in another
    QList<Version> versions; ///< the one the row shows first, then the newest first; values differ
};

/// What people have to choose between. Choosing is an edit like any other, written through the journal: whoever writes
/// the field has seen all of its versions, and so replaces them.
namespace Conflicts {

/// Newest first. room: only of this compartment; empty: of all.
Result<QList<Conflict>> all(Connection& connection, JournalState& state, const QString& room, int limit = 500);
Result<QList<Conflict>> of(Connection& connection, JournalState& state, const Id& record);
/// Of the client's own row and of all that belongs to them.
Result<QList<Conflict>> ofClient(Connection& connection, JournalState& state, const Id& client);
Result<int> count(Connection& connection, JournalState& state, const QString& room);

/// Safety notes, contact rules and consents: both versions show until someone chooses.
bool showsAllVersions(Kind kind, quint16 field);

Edit keep(const Conflict& conflict, int version); ///< the chosen one stays
/// Both, where the field is a text or a list: texts one under the other, lists joined. False where it cannot be done.
bool canKeepAll(const Conflict& conflict);
Edit keepAll(const Conflict& conflict);

} // namespace Conflicts

} // namespace Rinnalla
