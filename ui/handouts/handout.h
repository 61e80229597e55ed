// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetcatalogue.h"
#include "ui/session/session.h"

namespace Rinnalla {

/// The answer to "Is it safe to take paper along?": the levels of discretion.
enum class PaperSafety {
    Unanswered,
    Sheet,        ///< asked: a full sheet may be taken along
    NeutralSheet, ///< asked: any paper that tells a finder nothing
    Card,         ///< asked: only a card small enough to hide
    NeutralCard,  ///< asked: only a card that tells a finder nothing
    Nothing,      ///< asked: nothing on paper; read together
    NotAsked,     ///< given without asking, which the handout shows
};

/// Where somebody was not asked they get neutral paper only; what is for nobody in particular has nobody to ask.
bool allows(PaperSafety safety, SheetFormat format, const Id& client);
bool allowsPaper(PaperSafety safety);

/// What was given to whom, and how.
struct Handout {
    SheetRequest sheet;
    Id client; ///< null: nobody in particular
    PaperSafety safety = PaperSafety::NotAsked;
    QString reason; ///< why, though not checked, expired or withdrawn
};

/// What the window calls a format.
QString formatTerm(SheetFormat format);

/// As the store keeps it, with the words and the values the paper tells, so that who has to be told of a change is
/// found later.
Edit handoutEdit(Session& session, const Handout& handout);

} // namespace Rinnalla
