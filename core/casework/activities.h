// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/lists.h"

/// Network work and things to read: they belong to no client and to no room. Each function reads through one
/// connection, on its thread.
namespace Rinnalla::Activities {

/// Newest first; of one kind ("training", "meeting", "consultation", "advocacy", "group"), or of all where it is empty.
Result<Lists::Page<Record>> list(Connection& connection, const QString& kind, const std::optional<ListKey>& after,
                                 int limit);

/// Topics of activities, things to read and recent contacts of the room, the most recent first.
Result<QStringList> usedTopics(Connection& connection, const QString& room, int limit);

/// Things to read by their title.
Result<Lists::Page<Record>> resources(Connection& connection, const std::optional<ListKey>& after, int limit);

/// What in a text looks as if it named a person. A hint: nothing is refused for it.
enum class Personal { Nothing, Phone, Email, PersonalCode };
Personal personalIn(const QString& text);

} // namespace Rinnalla::Activities
