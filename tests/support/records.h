// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace Rinnalla::Records {

Edit client(Random& random, const QString& codeName, const char* room = "support");
/// A call; with nobody in particular where the client is null.
Edit contact(Random& random, const Id& client, const QString& note, qint64 at = 1795262400000);
Edit step(Random& random, const Id& client, const QString& title);

/// Fills a store until its file has at least this many pages of 4 KiB.
Status fill(Store& store, int pages);

/// The record has every value of the edit.
bool holds(const std::optional<Record>& record, const Edit& edit);

} // namespace Rinnalla::Records
