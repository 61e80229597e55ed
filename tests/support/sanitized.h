// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Rinnalla {

/// Whether the address sanitizer watches this program. It is several times slower then: its times say nothing, and what
/// tries the same code thousands of times tries it less often. Without sanitizers everything is tried.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool IsSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool IsSanitized = true;
#else
constexpr bool IsSanitized = false;
#endif
#else
constexpr bool IsSanitized = false;
#endif

} // namespace Rinnalla
