// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/paths/pathtemplates.h"

namespace Rinnalla {

/// The days a step's periods are counted from, as its record keeps them.
Period::Starts startsOf(const Record& step);

/// The step with the deadline that today's rules give. One that was counted before a rule was changed, or before a day
/// switched it off, is put right: it is known by being what one of the step's periods gives. A day the worker wrote
/// stays, and so does one of a step whose template is gone.
Record withRightDeadline(const PathTemplates& paths, const Record& step);

} // namespace Rinnalla
