// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/secrets.h"

#include "core/store/lists.h"

namespace Rinnalla::Directory {

bool hidesPlace(Connection& connection, const Record& record)
{
    if (record.kind != Kind::Location || isSecret(record))
        return isSecret(record);
    const auto organisation = Lists::record(connection, record.reference(LocationField::Partner));
    const bool known = organisation && organisation->has_value();
    return !known || isSecret(**organisation);
}

Record withoutSecrets(Connection& connection, const Record& record)
{
    return withoutSecrets(record, hidesPlace(connection, record));
}

} // namespace Rinnalla::Directory
