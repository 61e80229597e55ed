// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/libraryedits.h"
#include "core/paths/pathtemplates.h"
#include "core/store/connection.h"

namespace Rinnalla {

/// All the organisation says of routes, in an order that is the same on every laptop. Reads some tens of rows; on the
/// thread of the connection.
Result<QList<OwnRoute>> readOwnRoutes(Connection& connection);

/// What an organisation does with its routes, as edits for the one door: as LibraryEdits does for sheets.
namespace RouteEdits {

using By = LibraryEdits::By;

Id idOf(const QString& route);

/// Keeps what is being written, as JSON in which anything may still be missing. `basis`: digest of the text in use it
/// was begun from; empty: of none.
Edit draft(const QString& route, const QString& text, const QString& basis, const By& by);
Edit dropDraft(const QString& route, const By& by);
/// In use from now on: not withdrawn, no draft any more. A check that names these words holds again.
Edit use(const Route& route, const By& by);
Edit useBuiltIn(const QString& route, const By& by); ///< instead of own words; a new route is gone then
/// Somebody answers for the words of these languages as they stand in `route`.
Edit check(const Route& route, const QStringList& languages, const QString& role, const QDate& on, const By& by);
Edit withdraw(const QString& route, const By& by);
Edit restore(const QString& route, const By& by);
/// As another organisation has it; what somebody is writing here stays. Empty words leave those here.
Edit take(const OwnRoute& theirs, const QString& from, const By& by);

} // namespace RouteEdits

} // namespace Rinnalla
