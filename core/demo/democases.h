// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/demotexts.h"
#include "core/domain/record.h"

namespace Rinnalla::Demo {

/// What stands around a made-up client's path: for some a goal in their words, a time agreed on, a referral that is on
/// its way with the consent it rests on. `now` is the store's.
QList<Edit> caseOf(RepeatableRandom& random, const Id& client, const QDateTime& now);

} // namespace Rinnalla::Demo
