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
        if (!codeNameInUse(session, name))
            break;
    }
    return name;
}

bool codeNameInUse(Session& session, const QString& name)
{
    return !name.isEmpty() && Lists::codeNameTaken(session.connection(), name).value_or(false);
}

} // namespace Rinnalla
