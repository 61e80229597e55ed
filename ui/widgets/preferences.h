// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace Rinnalla {

/// The three choices that must be known before a store is open, and so lie in an ordinary settings file: nothing in
/// them tells what the program is used for. Everything else is kept inside the store.
namespace Preferences {

QString language(); ///< BCP 47; empty where none was chosen
void setLanguage(const QString& tag);

int textSize(); ///< per cent, 100 to 200
void setTextSize(int percent);

constexpr std::chrono::minutes ShortestIdle{1};
constexpr std::chrono::minutes LongestIdle{60};
std::chrono::minutes idleTime(); ///< five minutes unless chosen otherwise
void setIdleTime(std::chrono::minutes time);

} // namespace Preferences

} // namespace Rinnalla
