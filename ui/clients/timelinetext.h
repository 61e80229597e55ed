// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/casework/statechanges.h"
#include "core/domain/record.h"

namespace Rinnalla {

class Session;

/// One thing that happened with a client, in words. What people typed stands in `body` and, isolated, inside `title`.
struct TimelineText {
    QString icon; ///< a Breeze icon name
    QString when;
    QString title;
    QStringList body; ///< paragraphs
};

namespace Timeline {

/// In the language of the interface. Reads the addenda of a contact, the moment a step was last
/// touched, and what is written in two versions.
TimelineText describe(Session& session, const Record& record);
TimelineText describe(Session& session, const StateChange& change);

/// Where a record stands in the timeline, milliseconds since 1970.
qint64 moment(Session& session, const Record& record);

} // namespace Timeline

} // namespace Rinnalla
