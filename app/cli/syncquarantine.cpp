// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/syncjson.h"
#include "core/library/unappliededits.h"

#include <algorithm>

namespace Rinnalla {

namespace {

using Sync::QuarantinedEdit;
using Sync::Team;

Record recordOf(const QuarantinedEdit& edit)
{
    return {static_cast<Kind>(edit.kind), edit.record, edit.values};
}

/// What may be read in each compartment, in the order of the edits; nothing where it is of another one.
using Readable = QList<std::optional<UnappliedEdits::Readable>>;

Readable readIn(Store& store, const SheetCatalogue& sheets, const QString& room, const QList<QuarantinedEdit>& edits)
{
    QList<Record> records;
    std::transform(edits.begin(), edits.end(), std::back_inserter(records), recordOf);
    UnappliedEdits reader(store.connection(), sheets, room, records);
    Readable found;
    for (const Record& record : std::as_const(records))
        found += reader.readable(record);
    return found;
}

/// How many are to be read in another compartment only: the two are never listed together.
qsizetype elsewhere(Store& store, const SheetCatalogue& sheets, const Readable& here,
                    const QList<QuarantinedEdit>& edits)
{
    QList<bool> found(edits.size(), false);
    for (const char* room : info(Kind::Client).field(ClientField::Compartment)->choices) {
        const Readable there = readIn(store, sheets, QLatin1StringView(room), edits);
        for (qsizetype i = 0; i < edits.size(); ++i)
            found[i] = found.at(i) || (!here.at(i) && there.at(i));
    }
    return found.count(true);
}

Result<Outcome> quarantine(Context& context, const Invocation& invocation)
{
    const auto room = roomOption(invocation);
    if (!room)
        return tl::unexpected(room.error());
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const Team team(**store);
    if (!team.isAdmin())
        return failure(ErrorCode::Refused, Cli::tr("Only an administrator of the team can read what was put aside."));
    const auto sheets = SheetCatalogue::load();
    if (!sheets)
        return tl::unexpected(sheets.error());
    const QList<QuarantinedEdit> edits = team.quarantine();
    const Readable here = readIn(**store, *sheets, *room, edits);
    QJsonArray items;
    for (qsizetype i = 0; i < edits.size(); ++i)
        if (here.at(i))
            items += SyncJson::write(edits.at(i), team, here.at(i)->values, !here.at(i)->isWhole);
    if (const qsizetype more = elsewhere(**store, *sheets, here, edits); more > 0)
        context.say(Cli::tr("In the other compartment there are more: %1. See --compartment.").arg(more));
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("items"), items}});
    else if (!items.isEmpty())
        context.print(SyncJson::quarantineTable(items));
    return Outcome::Done;
}

} // namespace

Command syncQuarantineCommand()
{
    return {
        "sync quarantine",
        "[--compartment support|serie]",
        QT_TRANSLATE_NOOP("Cli", "for administrators: what laptops sent after they were shut out; none of it counts"),
        0,
        0,
        {QStringLiteral("compartment")},
        {},
        quarantine};
}

} // namespace Rinnalla
