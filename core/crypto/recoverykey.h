// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/secretbuffer.h"

namespace Rinnalla {

/// The key printed once on paper for the day the passphrase is forgotten: 160 random bits, written as nine groups of
/// four letters and digits, the last group a checksum, without letters that look alike (no I, L, O, U).
namespace RecoveryKey {

constexpr std::size_t Size = 20;     ///< bytes
constexpr std::size_t TextSize = 44; ///< characters: 36 and 8 hyphens

SecretBuffer generate();
SecretBuffer toText(const SecretBuffer& key); ///< ASCII, not terminated
/// Forgives lower case, spaces and missing hyphens; InvalidInput where a letter was misread.
Result<SecretBuffer> fromText(const SecretBuffer& text);

} // namespace RecoveryKey

} // namespace Rinnalla
