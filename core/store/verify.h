// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/connection.h"

#include <QStringList>

namespace Rinnalla::Backup {

/// Checks every page's seal, SQLite's structure, the references, the journal against the rows, their cells' clocks and
/// other versions, the running digest, and the search index against the records. Gives the findings, in technical
/// words; none means all is well. Changes nothing, but for a page that a crash left half-written and whose whole copy
/// lies in SQLite's log: that is mended.
Result<QStringList> verify(Connection& connection);

} // namespace Rinnalla::Backup
