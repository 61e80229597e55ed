// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/syncjson.h"
#include "app/cli/table.h"

namespace Rinnalla {

namespace {

using Sync::Team;

Result<QJsonObject> statusOf(Store& store)
{
    const Team team(store);
    const auto relay = team.relay();
    const auto conflicts = Conflicts::count(store.connection(), *store.journal().state(), {});
    if (!relay || !conflicts)
        return tl::unexpected(relay ? conflicts.error() : relay.error());
    QJsonArray erasures;
    for (const Sync::ErasureState& erasure : team.erasures())
        erasures += SyncJson::write(erasure);
    return QJsonObject{
        {QStringLiteral("standing"), SyncJson::standingName(team.standing())},
        {QStringLiteral("team"), team.id().isNull() ? QJsonValue() : QJsonValue(team.id().toString())},
        {QStringLiteral("device"), team.device().toString()},
        {QStringLiteral("name"), team.laptopName()},
        {QStringLiteral("admin"), team.isAdmin()},
        {QStringLiteral("relay"), *relay ? QJsonValue((*relay)->toText()) : QJsonValue()},
        {QStringLiteral("last_sync"), SyncJson::moment(team.lastSync())},
        {QStringLiteral("waiting"), team.waiting()},
        {QStringLiteral("left_behind"), team.leftBehind()},
        {QStringLiteral("conflicts"), *conflicts},
        {QStringLiteral("alarms"), team.alarms().size()},
        {QStringLiteral("quarantined"), team.quarantine().size()},
        {QStringLiteral("comparison"), QJsonArray::fromStringList(team.comparison())},
        {QStringLiteral("erasures"), erasures},
    };
}

QString table(const QJsonObject& status)
{
    Table table({Cli::tr("what"), Cli::tr("value")});
    for (const char* name : {"standing", "team", "device", "name", "admin", "relay", "last_sync", "waiting",
                             "left_behind", "conflicts", "alarms", "quarantined"})
        table.add({QLatin1StringView(name), status[QLatin1StringView(name)].toVariant().toString()});
    QString text = table.text();
    for (const QJsonValue& erasure : status[QStringLiteral("erasures")].toArray())
        text += u'\n'
                + Cli::tr("Erased on %1 of %2 laptops: %3")
                      .arg(erasure[QStringLiteral("erased_on")].toInt())
                      .arg(erasure[QStringLiteral("laptops")].toInt())
                      .arg(erasure[QStringLiteral("client")].toString());
    return text;
}

Result<Outcome> status(Context& context, const Invocation&)
{
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const auto json = statusOf(**store);
    if (!json)
        return tl::unexpected(json.error());
    if (context.json())
        context.print(*json);
    else
        context.print(table(*json));
    return Outcome::Done;
}

} // namespace

Command syncStatusCommand()
{
    return {"sync status",
            "",
            QT_TRANSLATE_NOOP("Cli", "team, relay, last synchronisation, what waits, erasures"),
            0,
            0,
            {},
            {},
            status};
}

} // namespace Rinnalla
