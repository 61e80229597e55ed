// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <functional>

namespace Rinnalla::Demo {

struct Size {
    int clients = 0;
    int contacts = 0;
    quint64 seed = 1; ///< the same seed makes the same records, ids too, dated back from the store's today
};

/// Told how much is done, 0 to 100; returns false to stop.
using Progress = std::function<bool(int percent)>;

/// Fills an empty store with made-up people and what happened with them in the last three years: notes in seven
/// languages, steps, handouts, calls owed. All of it or nothing: a stopped or failed filling leaves the store empty.
/// `more` is written with it: what other folders make up. Gives the number of records. Refused where the store holds,
/// or ever held, a record.
Result<qint64> fill(Store& store, const Size& size, const Progress& progress = {}, const QList<Edit>& more = {});

} // namespace Rinnalla::Demo
