// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/recordreader.h"

#include <QIODevice>

#include <functional>

namespace Rinnalla {

/// Records as comma-separated values (RFC 4180, UTF-8): a first row of field names, then a record a row. Clients,
/// contacts and partners. Identity never leaves the store this way.
namespace RecordCsv {

bool knows(Kind kind);

/// Reads a whole file; nothing is written. Semicolons instead of commas, a byte order mark and every kind of line end
/// are understood. InvalidInput names row and field; the row of names is row 1.
Result<NewRecords> read(Connection& connection, Random& random, Kind kind, const QByteArray& text);

/// Told how many rows are written; returns false to stop.
using Progress = std::function<bool(qint64 rows)>;

/// Writes every record of the kind that is not taken back. A cell that a spreadsheet would take for a formula has an
/// apostrophe before it, which read() takes away again. room: the compartment; partners belong to none.
Status write(Connection& connection, Kind kind, const QString& room, QIODevice& out, const Progress& progress = {});

} // namespace RecordCsv

} // namespace Rinnalla
