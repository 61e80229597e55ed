// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/store/connection.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Rinnalla {

/// Which clients were merged into which, at one moment. A link (client.merged_into) holds only while both clients are
/// there and lie in one room; where it does not hold, the client stands alone again, so that nobody is ever hidden
/// behind a record that is not there. Laptops that merged without knowing of each other may have made chains and
/// circles: who is kept follows from the links alone, and so is the same on every laptop. Reads no more than the merged
/// clients, which are few. Throws SQLite::Exception: callers stand inside guarded().
class Merged {
public:
    explicit Merged(Connection& connection);

    bool isAway(const Id& client) const { return m_kept.contains(client); }
    /// The client it is shown as: itself where it was not merged.
    Id keptOf(const Id& client) const { return m_kept.value(client, client); }
    /// The kept client of this one first, then what was merged into it, in the order of their ids.
    QList<Id> groupOf(const Id& client) const;
    const QHash<Id, Id>& keptOfAway() const { return m_kept; }
    /// The client it was merged into by its own link; nothing where that link does not hold.
    std::optional<Id> linkOf(const Id& client) const;

    /// For "t.pk NOT IN (SELECT value FROM json_each(?))": the places of the clients that are not shown themselves.
    QString away() const { return m_away; }

private:
    Id rootOf(const Id& client) const;

    QHash<Id, Id> m_links;
    QHash<Id, Id> m_kept;
    QString m_away;
};

} // namespace Rinnalla
