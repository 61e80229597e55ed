// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/lists.h"
#include "ui/session/session.h"

#include <optional>

namespace Rinnalla {

/// The room a client is in.
QString roomOf(const Record& client);

/// What the session's room may see of single records: not what was taken back, and nothing of another room.
std::optional<Record> visibleClient(Session& session, const Id& client);
std::optional<ContactRow> visibleContact(Session& session, const Id& contact);

} // namespace Rinnalla
