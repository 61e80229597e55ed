// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/syncjson.h"
#include "app/cli/table.h"
#include "core/exchange/fieldvalue.h"
#include "core/store/lists.h"
#include "core/store/storeinfo.h"

namespace Rinnalla {

namespace {

Result<QJsonObject> counts(Connection& connection)
{
    QJsonObject out;
    for (const KindInfo& kind : allKinds()) {
        const auto count = Lists::count(connection, kind.kind);
        if (!count)
            return tl::unexpected(count.error());
        out.insert(QLatin1StringView(kind.name), *count);
    }
    return out;
}

QString table(const QJsonObject& info)
{
    Table table({Cli::tr("what"), Cli::tr("value")});
    for (const char* name : {"version", "schema", "cipher", "bytes", "device", "last_backup", "last_sync", "team"})
        table.add({QLatin1StringView(name), info[QLatin1StringView(name)].toVariant().toString()});
    const QJsonObject counts = info[QStringLiteral("counts")].toObject();
    for (const KindInfo& kind : allKinds())
        table.add({QLatin1StringView(kind.name), counts[QLatin1StringView(kind.name)].toVariant().toString()});
    return table.text();
}

Result<Outcome> info(Context& context, const Invocation&)
{
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const auto about = storeInfo(**store);
    const auto number = counts((*store)->connection());
    if (!about || !number)
        return tl::unexpected(about ? number.error() : about.error());
    const Sync::Team team(**store);
    const QJsonObject json{{QStringLiteral("version"), QStringLiteral(RINNALLA_VERSION)},
                           {QStringLiteral("schema"), about->schema},
                           {QStringLiteral("cipher"), about->cipher},
                           {QStringLiteral("counts"), *number},
                           {QStringLiteral("bytes"), about->bytes},
                           {QStringLiteral("device"), about->device.toString()},
                           {QStringLiteral("last_backup"),
                            about->lastBackup ? QJsonValue(FieldValue::momentText(*about->lastBackup)) : QJsonValue()},
                           {QStringLiteral("last_sync"), SyncJson::moment(team.lastSync())},
                           {QStringLiteral("team"), SyncJson::standingName(team.standing())}};
    if (context.json())
        context.print(json);
    else
        context.print(table(json));
    return Outcome::Done;
}

} // namespace

Command infoCommand()
{
    return {
        "info", "",  QT_TRANSLATE_NOOP("Cli", "version, schema, counts of every kind, size, last backup and last sync"),
        0,      0,   {},
        {},     info};
}

} // namespace Rinnalla
