// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/paths/route.h"

namespace Rinnalla {

/// What should come before a step and has not been begun, declined or found impossible on this client's path: ids of
/// templates, in the order the step names them. Advice, never a lock.
QStringList notYetDone(const StepTemplate& step, const QList<Record>& path);

} // namespace Rinnalla
