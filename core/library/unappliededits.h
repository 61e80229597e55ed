// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/paths/pathtemplates.h"
#include "core/sheets/sheetcatalogue.h"
#include "core/store/connection.h"

namespace Rinnalla {

/// Whether the record is offered in this room: what is about sheets, routes and conversation aids names no client. True
/// for every other kind.
bool isOffered(const Record& record, const QString& room, const SheetCatalogue& catalogue,
               std::optional<PathTemplates>& paths); ///< read where a route asks for them

/// What somebody in one room may read of edits that are kept and not in force, as those of a laptop that was shut out.
/// On the thread of the connection; it reads and writes nothing down.
class UnappliedEdits {
public:
    /// edits: newest first; a record whose making is among them need not be in the store.
    UnappliedEdits(Connection& connection, const SheetCatalogue& catalogue, const QString& room,
                   const QList<Record>& edits);

    struct Readable {
        Values values;
        bool isWhole = true; ///< nothing was left out
    };
    /// Nothing of another room or of a kind this program does not know. Of an identity only that something was written;
    /// nothing tells where a secret place is or names a record of the other room; and no value where nobody can tell
    /// whose room it is.
    std::optional<Readable> readable(const Record& edit);

private:
    std::optional<Record> made(const Id& record) const;
    std::optional<QString> roomOf(const Id& record, int depth = 0) const;
    bool isElsewhere(const Id& record) const;
    bool hidesPlace(const Record& whole, const Record& edit) const;

    Connection& m_connection;
    const SheetCatalogue& m_catalogue;
    const QString m_room;
    QMap<Id, QList<Record>> m_edits; ///< oldest first
    std::optional<PathTemplates> m_paths;
};

} // namespace Rinnalla
