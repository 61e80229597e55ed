// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryentries.h"

namespace Rinnalla {

/// Address cards. Each becomes an organisation; what tells of a person's life (birthday, relatives, portraits) is left.
namespace VCardReader {

Result<DirectoryEntries> read(const QString& path, const DirectoryProgress& progress = {});

} // namespace VCardReader

} // namespace Rinnalla
