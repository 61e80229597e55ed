// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryentries.h"

namespace Rinnalla {

/// The Human Services Data Specification 3.0 and the United Kingdom's profile of it.
namespace HsdsReader {

/// One object of the API, a page of them, all tables in one JSON file, or a tabular data package: its datapackage.json,
/// the folder it lies in, or one of its tables.
Result<DirectoryEntries> read(const QString& path, const DirectoryProgress& progress = {});

} // namespace HsdsReader

} // namespace Rinnalla
