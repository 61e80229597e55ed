// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Rinnalla {

/// `export ics FILE [--client ID] [--places] [--deadlines] [--compartment …]`: the appointments that are to come, as a
/// calendar file with neutral words. That a client's were copied out is written down.
Result<Outcome> exportIcs(Context& context, const Invocation& invocation);

} // namespace Rinnalla
