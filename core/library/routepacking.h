// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/packing.h"
#include "core/paths/pathtemplates.h"

namespace Rinnalla {

/// The routes' part of a pack; the rest of it is in packing.h.

/// What the routes of the pack would change, before anything is.
QList<PackChange> compareRoutes(const SheetPack& pack, const PathTemplates& paths);
/// The edits that take what was chosen, by PackChange::id. A route that cannot be read here is never taken.
QList<Edit> takeRoutes(const SheetPack& pack, const QStringList& chosen, const PathTemplates& paths,
                       const LibraryEdits::By& by);
/// Why routes of the pack cannot be taken: a mistake in them, or a step that is another route's here.
QList<Error> refusedRoutes(const SheetPack& pack, const PathTemplates& paths);

/// The routes of this compartment the organisation has said something of, by id.
QStringList routesWorthPacking(const PathTemplates& paths, const QString& room);
/// Puts the words in use of these routes into a pack, with their checks. Refused where the compartments of sheets and
/// routes in it are not all the same one.
Status addRoutes(SheetPack& pack, const QStringList& ids, const PathTemplates& paths, const SheetCatalogue& catalogue);

/// The compartment all of the pack belongs to, sheets and routes; empty where it is of any. Refused where there are
/// two.
Result<QString> roomOf(const SheetPack& pack, const SheetCatalogue& catalogue);

} // namespace Rinnalla
