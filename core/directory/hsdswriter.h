// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryentries.h"
#include "core/store/connection.h"

#include <QIODevice>

namespace Rinnalla {

/// Partner organisations with their services and places as HSDS 3.0: one page of organisations, each with everything
/// nested in it. What HSDS has no member for stands in attributes of the taxonomy "Rinnalla", so that another copy of
/// this program reads all of it back. The organisation's own notes stay at home, and nothing tells where a secret place
/// is.
namespace HsdsWriter {

/// Gives the number of records written.
Result<qint64> write(Connection& connection, QIODevice& out, const DirectoryProgress& progress = {});

} // namespace HsdsWriter

} // namespace Rinnalla
