// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/recordreader.h"
#include "core/store/journal.h"

#include <QJsonObject>
#include <QStringList>

namespace Rinnalla {

/// Records in JSON, with the names the command line's documentation gives. A client's real-world details are its
/// nested object `identity`, kept as a record of their own.
namespace RecordJson {

/// Reads one object, or one a line; nothing is written. InvalidInput names line and field.
Result<NewRecords> read(Connection& connection, Random& random, Kind kind, const QByteArray& text);

QJsonObject write(const Record& record);
QJsonObject writeValues(Kind kind, const Values& values); ///< an emptied field is null
QJsonObject write(const HistoryEntry& entry, Kind kind);

/// `FIELD=VALUE …` for a record that is there; an empty value empties the field. What would rewrite a contact's note
/// becomes an addendum, and `addendum` says so.
struct Changes {
    QList<Edit> edits;
    bool addendum = false;
};
Result<Changes> readChanges(Connection& connection, Random& random, const Clock& clock, const Record& record,
                            const QStringList& assignments);

} // namespace RecordJson

} // namespace Rinnalla
