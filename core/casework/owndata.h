// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/store/journal.h"

#include <QJsonObject>

namespace Rinnalla {

/// Everything the store holds of one client, for that client: GDPR articles 15 and 20. Identity is in it because it is
/// theirs. What belongs to others (partners, other clients, the other room) is not, nor that another client is there at
/// all: links between records of clients are left out; of those who were merged into the client, all is. On the thread
/// of the connection.
struct OwnData {
    struct Entry {
        Record record;
        QList<HistoryEntry> past; ///< every edit of it, oldest first
    };
    QList<Entry> entries; ///< the client first, then kind by kind, oldest first

    static Result<OwnData> of(Connection& connection, Journal& journal, const Id& client);

    /// Machine-readable: {"format","version","made","records":[{"kind","id","values":{…},"past":[{"at","values"}]}]}.
    QJsonObject toJson(const QDateTime& now) const;

    /// That it was taken: an access of the kind "export".
    static Edit access(const Id& id, const Id& client, const QString& worker, const QDateTime& at);
};

} // namespace Rinnalla
