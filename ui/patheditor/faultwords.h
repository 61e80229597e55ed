// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/route.h"
#include "core/paths/routejson.h"

namespace Rinnalla::FaultWords {

/// "Step “Permit” · option 1 · suomi: a text is needed here."
QString of(const RouteFault& fault, const Route& route, const QString& language);

int stepOf(const RouteFault& fault); ///< its place in the route; -1: of the route itself

} // namespace Rinnalla::FaultWords
