// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/exchange/recordjson.h"

#include <QJsonArray>

namespace Rinnalla {

namespace {

void answer(Context& context, const QList<Id>& ids)
{
    QJsonArray json;
    QStringList lines;
    for (const Id& id : ids) {
        json += id.toString();
        lines += id.toString();
    }
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("ids"), json}});
    else
        context.print(lines.join(u'\n'));
}

Result<Outcome> put(Context& context, const Invocation& invocation)
{
    const auto kind = kindNamed(invocation.words.first(), RecordReader::writableKinds());
    if (!kind)
        return tl::unexpected(kind.error());
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const auto records = RecordJson::read((*store)->connection(), (*store)->random(), *kind, context.restOfInput());
    if (!records)
        return tl::unexpected(records.error());
    if (records->ids.isEmpty())
        return failure(ErrorCode::InvalidInput, Cli::tr("There was no record on standard input."));
    if (const Status may = mayTake(**store, records->edits); !may)
        return tl::unexpected(may.error());
    if (const auto written = (*store)->journal().write(records->edits); !written)
        return tl::unexpected(written.error());
    answer(context, records->ids);
    return Outcome::Done;
}

} // namespace

Command putCommand()
{
    return {"put",
            "KIND",
            QT_TRANSLATE_NOOP("Cli", "reads one JSON object, or one a line, from standard input; prints the ids"),
            1,
            1,
            {},
            {},
            put};
}

} // namespace Rinnalla
