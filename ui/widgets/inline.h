// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rinnalla {

/// What somebody typed, made ready to stand inside a line of ours: on one line, and isolated, so that its direction
/// does not turn the words around it (Unicode's first-strong isolate).
QString inLine(const QString& typed);

/// The first line of `typed` that holds something, ready to stand inside a line of ours.
QString firstLine(const QString& typed);

} // namespace Rinnalla
