// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

namespace Rinnalla::LanguageTag {

/// The customs of a language by its BCP 47 tag, also of languages Qt knows by another name (`prs` is the Persian of
/// Afghanistan) and of forms of one (`fi-x-selko`). The C locale where Qt has none. Any thread.
QLocale locale(const QString& tag);

/// By the script: the one the tag names, else the language's own.
bool isRightToLeft(const QString& tag);

/// The tag and what it is a form of, the nearest first: `fi-x-selko`, `fi`.
QStringList withFallbacks(const QString& tag);

} // namespace Rinnalla::LanguageTag
