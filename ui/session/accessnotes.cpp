// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/accessnotes.h"

namespace Rinnalla {

bool noteAccess(Session& session, const Id& client, const char* what)
{
    Edit access{Kind::Access, session.store().newId(), {}};
    access.set(AccessField::Client, client)
        .set(AccessField::What, what)
        .set(AccessField::At, session.clock().now())
        .set(AccessField::Worker, session.worker());
    return session.write({access}, {});
}

bool CardOpenings::note(Session& session, const Id& client)
{
    if (m_noted.contains(client))
        return true;
    if (!noteAccess(session, client, "card"))
        return false;
    m_noted.insert(client);
    return true;
}

} // namespace Rinnalla
