// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/journal.h"

namespace Rinnalla {

/// A client's record was marked dormant or closed, or reopened.
struct StateChange {
    qint64 at = 0; ///< milliseconds since 1970
    QString state;
};

/// Read from the record's past, oldest first; the state it began with is none. Help may last decades, and a card tells
/// when somebody was away and when they came back.
Result<QList<StateChange>> stateChanges(Journal& journal, const Id& client);

} // namespace Rinnalla
