// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/casework/referrals.h"
#include "core/exchange/recordjson.h"
#include "core/store/lists.h"

#include <limits>

namespace Rinnalla {

namespace {

Result<Outcome> setFields(Context& context, const Invocation& invocation)
{
    const auto record = context.openRecord(invocation.words.first());
    if (!record)
        return tl::unexpected(record.error());
    Store& store = context.store();
    if (!RecordReader::writableKinds().contains(record->kind))
        return failure(ErrorCode::Refused, Cli::tr("Records of this kind are not changed by hand."));
    const auto changes =
        RecordJson::readChanges(store.connection(), store.random(), store.clock(), *record, invocation.words.sliced(1));
    if (!changes)
        return tl::unexpected(changes.error());
    if (const Status may = mayTake(store, changes->edits); !may)
        return tl::unexpected(may.error());
    QList<Edit> edits = changes->edits;
    for (Edit& edit : edits)
        if (edit.kind == Kind::Referral)
            edit = Referrals::dated(*record, edit, store.clock().today());
    const auto written = store.journal().write(edits);
    if (!written)
        return tl::unexpected(written.error());
    if (changes->addendum)
        context.say(Cli::tr("The note stays as it was noted. The text was kept as an addendum to it."));
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("id"), record->id.toString()},
                                  {QStringLiteral("changed"), written->written > 0}});
    else if (written->written == 0)
        context.say(Cli::tr("Nothing was different; nothing was written."));
    return Outcome::Done;
}

} // namespace

Command setCommand()
{
    return {"set",
            "ID FIELD=VALUE …",
            QT_TRANSLATE_NOOP("Cli", "changes fields of a record; an empty value empties the field"),
            2,
            std::numeric_limits<int>::max(),
            {},
            {},
            setFields};
}

} // namespace Rinnalla
