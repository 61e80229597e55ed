// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryentries.h"

#include <optional>

namespace Rinnalla {

/// Files of other programs that hold organisations, services and places.
namespace DirectoryFile {

enum class Format { Hsds, Ptv, VCard };

std::optional<Format> formatNamed(const QString& name); ///< "hsds", "ptv", "vcard"

/// Reads a file whole, or not at all. An HSDS data package is its datapackage.json or the folder it lies in. Where
/// something is wrong with a single entry, the entry says so and the others are read; InvalidInput, naming file and
/// place, where the file itself is no such file. A comma-separated table is read by DirectoryCsv.
/// Refuses an archive in words that help; any other file is left to its reader.
Status notPacked(const QString& path);

Result<DirectoryEntries> read(Format format, const QString& path, const DirectoryProgress& progress = {});

} // namespace DirectoryFile

} // namespace Rinnalla
