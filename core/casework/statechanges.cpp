// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/statechanges.h"

namespace Rinnalla {

Result<QList<StateChange>> stateChanges(Journal& journal, const Id& client)
{
    const auto history = journal.history(client);
    if (!history)
        return tl::unexpected(history.error());
    const QString active = QStringLiteral("active"); // who was given no state
    QList<StateChange> changes;
    QString before;
    for (const HistoryEntry& entry : *history) {
        const bool tells = entry.values.contains(ClientField::State);
        const QString written = entry.values.value(ClientField::State).toString();
        const QString now = tells ? (written.isEmpty() ? active : written) : before.isEmpty() ? active : before;
        if (!before.isEmpty() && now != before)
            changes += {entry.at, now};
        before = now;
    }
    return changes;
}

} // namespace Rinnalla
