// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QSet>

namespace Rinnalla {

/// Writes down that somebody opened ("card"), printed ("print") or copied out ("export") a client's record. False,
/// with words for the worker, where it cannot be written down: then it is not to be shown either.
bool noteAccess(Session& session, const Id& client, const char* what);

/// Notes that a client's record was read on a page, once in a session for each client.
class CardOpenings {
public:
    bool note(Session& session, const Id& client);

private:
    QSet<Id> m_noted;
};

} // namespace Rinnalla
