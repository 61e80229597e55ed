// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Rinnalla::Sim {

/// A program that simulates has no secrets and is many laptops: it keeps what are secrets elsewhere in ordinary memory
/// instead of guarded pages, and asks libsodium once what every laptop of a story would ask about a signature. Called
/// at the beginning of a story; that it is called anywhere links these functions in place of libsodium's.
void beginQuickSodium();

} // namespace Rinnalla::Sim
