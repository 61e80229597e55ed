// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/syncjson.h"

#include <limits>

namespace Rinnalla {

namespace {

using Sync::Alarm;
using Sync::Team;

Status noteSeen(Team& team, qint64 number)
{
    for (const Alarm& alarm : team.alarms())
        if (alarm.number == number)
            return team.noteSeen(alarm);
    return failure(ErrorCode::NotFound, Cli::tr("There is no alarm with the number %1.").arg(number));
}

Result<Outcome> alarms(Context& context, const Invocation& invocation)
{
    const auto seen = numberOption(invocation, "seen", 1, std::numeric_limits<qint64>::max(), 0);
    if (!seen)
        return tl::unexpected(seen.error());
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    Team team(**store);
    if (invocation.has("seen"))
        if (const Status noted = noteSeen(team, *seen); !noted)
            return tl::unexpected(noted.error());
    QJsonArray items;
    for (const Alarm& alarm : team.alarms())
        items += SyncJson::write(alarm, team);
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("items"), items}});
    else if (!items.isEmpty())
        context.print(SyncJson::alarmTable(items));
    return Outcome::Done;
}

} // namespace

Command syncAlarmsCommand()
{
    return {"sync alarms",
            "[--seen NUMBER]",
            QT_TRANSLATE_NOOP("Cli", "what went wrong on the relay or in the team; --seen takes one off the list"),
            0,
            0,
            {QStringLiteral("seen")},
            {},
            alarms};
}

} // namespace Rinnalla
