// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/secrets.h"

#include "core/store/lists.h"

namespace Rinnalla::Directory {

Record withoutSecrets(Connection& connection, const Record& record)
{
    if (record.kind != Kind::Location)
        return withoutSecrets(record);
    const auto organisation = Lists::record(connection, record.reference(LocationField::Partner));
    const bool known = organisation && organisation->has_value();
    return withoutSecrets(record, !known || isSecret(**organisation));
}

} // namespace Rinnalla::Directory
