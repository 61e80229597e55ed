// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "core/exchange/recordcsv.h"

#include <QFile>

namespace Rinnalla {

namespace {

Status checkFormat(const QString& format)
{
    static const QStringList later{QStringLiteral("hsds"), QStringLiteral("ptv"), QStringLiteral("htcds"),
                                   QStringLiteral("vcard"), QStringLiteral("ics")};
    if (format == QStringLiteral("csv"))
        return {};
    if (later.contains(format))
        return wrongUsage(Cli::tr("This version does not have the format %1 yet. It has: csv.").arg(format));
    return wrongUsage(Cli::tr("There is no format %1. There is: csv.").arg(format));
}

Result<Kind> kindOf(const Invocation& invocation)
{
    if (const Status known = checkFormat(invocation.words.first()); !known)
        return tl::unexpected(known.error());
    if (!invocation.has("kind"))
        return wrongUsage(Cli::tr("Say with --kind what the file holds: client, contact or partner."));
    QList<Kind> kinds;
    for (const Kind kind : RecordReader::writableKinds())
        if (RecordCsv::knows(kind))
            kinds += kind;
    return kindNamed(invocation.option("kind"), kinds);
}

/// A dry run goes all the way through the door and takes everything back.
Status write(Journal& journal, const QList<Edit>& edits, bool keep)
{
    const auto batch = journal.beginBatch();
    if (!batch)
        return tl::unexpected(batch.error());
    if (const auto written = journal.write(edits); !written)
        return tl::unexpected(written.error());
    return keep ? (*batch)->commit() : Status();
}

Result<Outcome> import(Context& context, const Invocation& invocation)
{
    const auto kind = kindOf(invocation);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto text = context.environment().files.read(invocation.words.at(1));
    if (!text)
        return tl::unexpected(text.error());
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const auto records = RecordCsv::read((*store)->connection(), (*store)->random(), *kind, *text);
    if (!records)
        return tl::unexpected(records.error());
    const bool keep = !invocation.has("dry-run");
    if (const Status written = write((*store)->journal(), records->edits, keep); !written)
        return tl::unexpected(written.error());
    const auto count = records->ids.size();
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("records"), count}, {QStringLiteral("written"), keep}});
    else
        context.print(keep ? Cli::tr("Records read and kept: %1").arg(count)
                           : Cli::tr("Records read and found right: %1. Nothing was kept.").arg(count));
    return Outcome::Done;
}

Result<Outcome> exportTo(Context& context, const Invocation& invocation)
{
    const auto kind = kindOf(invocation);
    const auto room = roomOption(invocation);
    if (!kind || !room)
        return tl::unexpected(kind ? room.error() : kind.error());
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    QFile file(invocation.words.at(1));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(ErrorCode::Refused,
                       Cli::tr("The file cannot be made, or there is one of that name already. It was not touched."));
    qint64 rows = 0;
    Status written = RecordCsv::write((*store)->connection(), *kind, *room, file, [&rows](qint64 done) {
        rows = done;
        return !Interrupt::asked();
    });
    if (written && !file.flush())
        written = failure(ErrorCode::Io, Cli::tr("The file could not be written."), file.errorString());
    if (!written) {
        file.remove();
        return tl::unexpected(written.error());
    }
    context.say(Cli::tr("This file is not encrypted: whoever has it can read it. Remove it when it has served."));
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("records"), rows}});
    return Outcome::Done;
}

} // namespace

Command importCommand()
{
    return {"import",
            "csv FILE --kind KIND [--dry-run]",
            QT_TRANSLATE_NOOP("Cli", "reads records from another program's file"),
            2,
            2,
            {QStringLiteral("kind")},
            {QStringLiteral("dry-run")},
            import};
}

Command exportCommand()
{
    return {"export",
            "csv FILE --kind KIND [--compartment support|serie]",
            QT_TRANSLATE_NOOP("Cli", "writes records to a file that is not encrypted"),
            2,
            2,
            {QStringLiteral("kind"), QStringLiteral("compartment")},
            {},
            exportTo};
}

} // namespace Rinnalla
