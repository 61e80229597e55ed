// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetcatalogue.h"
#include "ui/session/session.h"

namespace Rinnalla {

/// The answer to "Is it safe to take paper along?".
enum class PaperSafety {
    Unanswered,
    Yes,      ///< asked, and it is
    No,       ///< asked, and it is not: read together, nothing printed
    NotAsked, ///< printed without asking, and that is kept
};

/// What was given to whom, as the store keeps it. `client` may be null: nobody in particular.
Edit handoutEdit(Session& session, const SheetRequest& request, const Id& client, PaperSafety safety);

} // namespace Rinnalla
