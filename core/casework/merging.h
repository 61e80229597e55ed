// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/lists.h"

/// Two records that turned out to be one person. Merging moves nothing: each record keeps everything that is its own,
/// and the one that was merged only says into which (client.merged_into); so taking it back restores exactly what was.
/// Where both records say something else of the same thing, the kept one's stands and the other's stays with it.
///
/// Who lists clients by own SQL never reads merged_into: Merged (core/store/merged.h) tells which links hold and whom
/// to leave out. core/store/lists.h does that for its lists, and its timeline and stepsOf() of a client take in those
/// who were merged into it, so a client's card asks as before. Every function here reads through one connection, on its
/// thread; writing is for Journal or Session.
namespace Rinnalla::Merging {

/// The kept client first, then those merged into it; the client alone where there are none. `client` may be any of
/// them.
Result<QList<Id>> group(Connection& connection, const Id& client);

/// The client this one is shown as: itself where it was not merged.
Result<Id> kept(Connection& connection, const Id& client);

/// Refused where the two lie in different rooms, where one of them is not there, or where they are one already.
/// `kept` may itself be merged: then it is the client it is shown as that is kept.
Result<QList<Edit>> merge(Connection& connection, const Id& kept, const Id& other);

/// Makes a merged client stand by itself again, with those that were merged into it before. No edits where it was not
/// merged.
Result<QList<Edit>> unmerge(Connection& connection, const Id& client);

/// A merged client and the one it is shown as.
struct MergedRow {
    Record away;
    Record kept;
};
/// The merged clients of one room, by the code name of the kept one.
Result<QList<MergedRow>> mergedIn(Connection& connection, const QString& room);

/// "Not the same person": written on both records, and never asked again. Refused where the rooms differ.
Result<QList<Edit>> notTheSame(Connection& connection, const Id& one, const Id& other);

/// Everybody who goes where this client is erased: the whole group, the kept one last, so that what an interruption
/// leaves is still found by its card.
Result<QList<Id>> toErase(Connection& connection, const Id& client);

} // namespace Rinnalla::Merging
