// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/newcodename.h"

#include "core/domain/codename.h"
#include "core/store/lists.h"
#include "ui/session/session.h"

namespace Rinnalla {

QString newCodeName(Session& session)
{
    constexpr int tries = 20;
    QString name;
    for (int i = 0; i < tries; ++i) {
        name = CodeName::suggest(session.store().random());
        // Asked across rooms: two clients of one name would be mixed up by everybody who only hears it.
        if (!Lists::codeNameTaken(session.connection(), {}, name).value_or(false))
            break;
    }
    return name;
}

bool codeNameInUse(Session& session, const QString& name)
{
    return !name.isEmpty() && Lists::codeNameTaken(session.connection(), session.room(), name).value_or(false);
}

} // namespace Rinnalla
