// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/journalstate.h"

namespace Rinnalla::Erasing {

/// Takes a client, and everything that belongs to them or ever did, out of rows, past, versions, keys, search pieces
/// and drafts, and notes which edit did it. Inside a transaction, behind the gate. Throws SQLite::Exception.
///
/// "Ever did": a contact that was once written down for this client goes too, even where it was moved to another one
/// later. Laptops that learn of the move and of the erasure in different orders would otherwise end up differently. And
/// since the edit that moved it may never reach some of them (it is about the client, and so is gone), an own edit
/// tells them that this contact is erased too. clock: of the edit that erases; device 0 where it is not known.
void erase(Connection& connection, JournalState& state, const Id& client, const CellClock& clock);
void note(Connection& connection, const Id& client, const CellClock& clock); ///< in table `erasure`
/// Edits in quarantine about what is erased, or that put something down for it.
void dropQuarantined(Connection& connection);
/// Writes an own edit that says the object is erased; it is already, here.
CellClock tell(Connection& connection, JournalState& state, qint64 object);

QByteArray body(); ///< of the edit that erases
bool isErasure(const QByteArray& body);

/// In table `local`, while the search index still holds pieces of what was erased (Journal::purge).
inline const auto PurgingName = QStringLiteral("purging");

} // namespace Rinnalla::Erasing
