// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Rinnalla::Bench {

/// The directory: 1,000 partners with a service each, filtered by what is open now in a language.
void measureDirectory();

} // namespace Rinnalla::Bench
