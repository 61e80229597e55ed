// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryfile.h"

#include <QString>

namespace Rinnalla {

/// A file of tests/data.
inline QString sampleFile(const QString& name)
{
    return qEnvironmentVariable("RINNALLA_SOURCE_DIR") + QStringLiteral("/tests/data/") + name;
}

inline DirectoryFile::Format formatOf(const QString& name)
{
    return *DirectoryFile::formatNamed(name.section(u'/', 0, 0));
}

} // namespace Rinnalla
