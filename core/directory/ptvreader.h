// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryentries.h"

namespace Rinnalla {

/// Palvelutietovaranto, the Finnish Service Catalogue: answers of its open interface, saved to a file. Versions 10 and
/// 11, and the shape its sample data had before them. One object, a list of them or a page.
namespace PtvReader {

Result<DirectoryEntries> read(const QString& path, const DirectoryProgress& progress = {});

/// What text areas hold where something is for the whole country.
inline const QString Nationwide = QStringLiteral("nationwide");

} // namespace PtvReader

} // namespace Rinnalla
