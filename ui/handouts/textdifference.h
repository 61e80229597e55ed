// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rinnalla {

/// What differs between two texts, line by line: "− " before what was, "+ " before what is now, a line around it as it
/// stands in both, "…" for the others. Two JSON objects are compared field by field. Empty where nothing differs.
QString textDifference(const QString& before, const QString& after);

} // namespace Rinnalla
