// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rinnalla::LanguageNames {

/// The code of a language named in Finnish, Swedish, English or itself: "suomi", "finska", "Finnish": "fi". Empty where
/// it is no such name.
QString codeOf(const QString& name);

} // namespace Rinnalla::LanguageNames
