// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Rinnalla::RelayNames {

/// How a relay's name is spelled as a path where capitals may not be told from small letters: '+' and the small letter.
/// P/0a becomes +p/0a.
QString toPath(const QString& name);

/// Nothing where the path spells no name.
std::optional<QString> fromPath(const QString& path);

} // namespace Rinnalla::RelayNames
