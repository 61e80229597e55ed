// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/table.h"
#include "core/casework/settings.h"
#include "core/report/publication.h"

namespace Rinnalla {

namespace {

Result<QDate> dayOption(const Invocation& invocation, const char* name)
{
    const QDate day = QDate::fromString(invocation.option(name), Qt::ISODate);
    if (!day.isValid())
        return wrongUsage(Cli::tr("Say with --from and --to which days, as 2026-01-31."));
    return day;
}

Result<Purpose> purposeOption(const Invocation& invocation)
{
    if (!invocation.has("for"))
        return Purpose::Own;
    for (const Purpose purpose : {Purpose::Own, Purpose::Network, Purpose::Public})
        if (purposeName(purpose) == invocation.option("for"))
            return purpose;
    return wrongUsage(Cli::tr("Statistics are for: own, network, public."));
}

Result<QString> roomOf(const Invocation& invocation)
{
    Invocation renamed = invocation;
    if (invocation.has("room"))
        renamed.options.insert(QStringLiteral("compartment"), invocation.option("room"));
    return roomOption(renamed);
}

/// What is shown has left the store, so it is kept in mind: what is asked next gives nothing away together with it.
Status remember(Store& store, const Statistics& statistics)
{
    const auto told = Publications::isTold(store.connection(), statistics);
    if (!told || *told)
        return told ? Status() : tl::unexpected(told.error());
    const auto written =
        store.journal().write(Publication::edit(store.newId(), statistics, QString(), store.clock().now()));
    return written ? Status() : tl::unexpected(written.error());
}

QString words(const Statistics& statistics)
{
    QString text;
    for (const StatisticsTable& table : statistics.tables) {
        QStringList names{table.name};
        for (const QString& column : table.columns)
            names += column.isEmpty() ? Cli::tr("count") : column;
        Table lines(names);
        for (const QString& row : table.rows) {
            QStringList cells{row};
            for (const QString& column : table.columns) {
                const auto value = table.value(row, column);
                cells += value ? QString::number(*value) : QStringLiteral("-");
            }
            lines.add(cells);
        }
        text += lines.text() + u'\n';
        if (table.isTooLarge)
            text += Cli::tr("All of this table is hidden: statistics of so many different days and regions were given "
                            "out before that it cannot be checked what could be computed from it.")
                    + QStringLiteral("\n\n");
    }
    return text
           + Cli::tr("- : fewer than %1, or of fewer than %1 people, or hidden so that such a number cannot be "
                     "computed. Rows of topics and languages that are hidden are not named.")
                 .arg(statistics.threshold)
           + u'\n';
}

Result<Outcome> stats(Context& context, const Invocation& invocation)
{
    const auto from = dayOption(invocation, "from");
    const auto until = dayOption(invocation, "to");
    const auto room = roomOf(invocation);
    const auto purpose = purposeOption(invocation);
    if (!from || !until)
        return tl::unexpected(from ? until.error() : from.error());
    if (!room || !purpose)
        return tl::unexpected(room ? purpose.error() : room.error());
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const auto threshold = *purpose == Purpose::Public ? Settings::publicThreshold((*store)->connection())
                                                       : Settings::threshold((*store)->connection());
    if (!threshold)
        return tl::unexpected(threshold.error());
    const auto statistics = Statistics::make((*store)->connection(),
                                             {*room, *from, *until, invocation.option("region")}, *purpose, *threshold);
    if (!statistics)
        return tl::unexpected(statistics.error());
    if (const Status kept = remember(**store, *statistics); !kept)
        return tl::unexpected(kept.error());
    if (context.json())
        context.print(statistics->toJson());
    else
        context.print(words(*statistics));
    return Outcome::Done;
}

} // namespace

Command statsCommand()
{
    return {"stats",
            "--from DAY --to DAY [--region REGION] [--room support|serie] [--for own|network|public]",
            QT_TRANSLATE_NOOP("Cli", "counts a period, with small numbers hidden"),
            0,
            0,
            {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("region"), QStringLiteral("room"),
             QStringLiteral("compartment"), QStringLiteral("for")},
            {},
            stats};
}

} // namespace Rinnalla
