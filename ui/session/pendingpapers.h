// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

namespace Rinnalla {

/// Papers that were on their way when the program was locked or ended: their handouts are kept, but nobody knows
/// whether they came out. Noted among the drafts of this laptop, until the worker or the printer has said.
namespace PendingPapers {

struct Pending {
    QString name; ///< of the note
    Id handout;
    QDateTime since;
};

QString begin(Session& session, const Edit& handout); ///< the note's name; an error is shown and stops nothing
void end(Session& session, const QString& name);
QList<Pending> ofRoom(Session& session); ///< the newest first; also those that are on their way this moment

} // namespace PendingPapers

} // namespace Rinnalla
