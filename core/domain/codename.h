// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platform/random.h"

#include <QString>

namespace Rinnalla::CodeName {

/// A name to call somebody by in the notes: a Finnish word for something in nature and a made-up second word, easy to
/// say in many languages and unlike anybody's real name ("Kaisla-Milora"). Some sixty thousand; whether one is taken,
/// the caller looks up.
QString suggest(Random& random);

} // namespace Rinnalla::CodeName
