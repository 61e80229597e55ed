// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/store/connection.h"

#include <optional>

namespace Rinnalla {

/// Between records and the rows that hold them. Throws SQLite::Exception: callers stand inside guarded().
namespace Rows {

struct Place {
    qint64 pk;
    Kind kind;
    bool erased;
};

std::optional<Place> locate(Connection& connection, const Id& id);
Id idAt(Connection& connection, qint64 pk); ///< null where there is no such row
Kind kindAt(Connection& connection, qint64 pk);

/// "t.id, t.code_name, t.speaks, …": the columns read() expects, of a table named t.
QByteArray columns(Kind kind);
/// Reads the record whose columns begin at `first`.
Record read(Connection& connection, Kind kind, const Statement& row, int first);
std::optional<Record> load(Connection& connection, Kind kind, qint64 pk);

/// What goes into a field's column: lists become JSON, references their place.
QCborValue toColumn(const Field& field, const QCborValue& value, qint64 referencedPk);

} // namespace Rows

} // namespace Rinnalla
