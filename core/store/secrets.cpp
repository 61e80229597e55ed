// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/secrets.h"

#include "core/store/lists.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

namespace Rinnalla::Directory {

namespace {

bool hasSecretHouse(Connection& connection, const Id& partner)
{
    const auto found = guarded([&] {
        const auto place = Rows::locate(connection, partner);
        Statement query =
            connection.prepare("SELECT 1 FROM location WHERE partner = ? AND secret AND deleted IS NULL LIMIT 1");
        return !place || query.with(place->pk).step();
    });
    return found.value_or(true);
}

} // namespace

bool hidesPlace(Connection& connection, const Record& record)
{
    const Field* named = info(record.kind).field(u"partner");
    if (isSecret(record) || !named || placeFields(record.kind).isEmpty())
        return isSecret(record);
    const bool isPlace = record.kind == Kind::Location;
    const Id partner = record.reference(named->id);
    if (partner.isNull() && !isPlace)
        return false;
    const auto organisation = Lists::record(connection, partner);
    const bool known = organisation && organisation->has_value();
    return !known || isSecret(**organisation) || (!isPlace && hasSecretHouse(connection, partner));
}

bool hidesPlace(Connection& connection, const Id& record, quint16 field)
{
    const auto known = Lists::record(connection, record);
    if (!known || !*known)
        return true;
    return placeFields((*known)->kind).contains(field) && hidesPlace(connection, **known);
}

Record withoutSecrets(Connection& connection, const Record& record)
{
    return withoutSecrets(record, hidesPlace(connection, record));
}

QList<HistoryEntry> withoutSecrets(Connection& connection, const Record& record, QList<HistoryEntry> past)
{
    if (hidesPlace(connection, record))
        for (HistoryEntry& entry : past)
            for (const quint16 field : placeFields(record.kind))
                entry.values.remove(field);
    return past;
}

} // namespace Rinnalla::Directory
