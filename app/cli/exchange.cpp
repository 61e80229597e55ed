// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exchange.h"
#include "app/cli/exportics.h"
#include "app/cli/interrupt.h"
#include "core/exchange/recordcsv.h"
#include "core/store/lists.h"

#include <QFile>

namespace Rinnalla {

namespace {

Result<Outcome> importCsv(Context& context, const Invocation& invocation);
Result<Outcome> exportCsv(Context& context, const Invocation& invocation);

/// What there is. A new format is one line here.
const QList<ExchangeFormat>& formats()
{
    static const QList<ExchangeFormat> formats{
        {"csv", importCsv, exportCsv},          {"hsds", importDirectory, exportHsds},
        {"htcds", importHtcds, exportHtcds},    {"ics", nullptr, exportIcs},
        {"owndata", nullptr, exportOwnData},    {"ptv", importDirectory, nullptr},
        {"vcard", importDirectory, exportVCard}};
    return formats;
}

using Way = Result<Outcome> (*ExchangeFormat::*)(Context&, const Invocation&);

Result<Outcome> run(Context& context, const Invocation& invocation, Way way)
{
    QStringList names;
    for (const ExchangeFormat& format : formats()) {
        if (format.*way && invocation.words.first() == QLatin1StringView(format.name))
            return (format.*way)(context, invocation);
        if (format.*way)
            names += QLatin1StringView(format.name);
    }
    return wrongUsage(Cli::tr("There is no format %1 for this. There is: %2.")
                          .arg(invocation.words.first(), names.join(QStringLiteral(", "))));
}

Result<Outcome> import(Context& context, const Invocation& invocation)
{
    return run(context, invocation, &ExchangeFormat::read);
}

Result<Outcome> exportTo(Context& context, const Invocation& invocation)
{
    return run(context, invocation, &ExchangeFormat::written);
}

Result<Kind> kindOf(const Invocation& invocation)
{
    if (!invocation.has("kind"))
        return wrongUsage(
            Cli::tr("Say with --kind what the file holds: client, contact, partner, service or location."));
    QList<Kind> kinds;
    for (const Kind kind : RecordReader::writableKinds())
        if (RecordCsv::knows(kind))
            kinds += kind;
    return kindNamed(invocation.option("kind"), kinds);
}

/// Before a row of a client leaves.
Status noteExport(Store& store, Kind kind, const QString& room)
{
    if (kind != Kind::Client && kind != Kind::Contact)
        return {};
    constexpr int atOnce = 1000;
    QSet<Id> clients;
    std::optional<ListKey> after;
    do {
        const auto page = Lists::records(store.connection(), {kind, {}, room}, after, atOnce);
        if (!page)
            return tl::unexpected(page.error());
        for (const Record& record : page->rows)
            clients += kind == Kind::Client ? record.id : record.reference(ContactField::Client);
        after = page->next;
    } while (after);
    clients.remove(Id());
    return noteAccess(store, clients.values(), "export");
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

Result<Outcome> importCsv(Context& context, const Invocation& invocation)
{
    const auto kind = kindOf(invocation);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind == Kind::Partner || *kind == Kind::Service || *kind == Kind::Location)
        return importDirectoryCsv(context, invocation, *kind);
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

Result<Outcome> exportCsv(Context& context, const Invocation& invocation)
{
    const auto kind = kindOf(invocation);
    const auto room = roomOption(invocation);
    if (!kind || !room)
        return tl::unexpected(kind ? room.error() : kind.error());
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    qint64 rows = 0;
    const Status written = writeNewFile(context, invocation.words.at(1), [&](QIODevice& file) {
        if (const Status noted = noteExport(**store, *kind, *room); !noted)
            return noted;
        return RecordCsv::write((*store)->connection(), *kind, *room, file, [&rows](qint64 done) {
            rows = done;
            return !Interrupt::asked();
        });
    });
    if (!written)
        return tl::unexpected(written.error());
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("records"), rows}});
    return Outcome::Done;
}

} // namespace

Status writeNewFile(const Context& context, const QString& path, const std::function<Status(QIODevice&)>& write)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(ErrorCode::Refused,
                       Cli::tr("The file cannot be made, or there is one of that name already. It was not touched."));
    Status written = write(file);
    if (written && !file.flush())
        written = failure(ErrorCode::Io, Cli::tr("The file could not be written."), file.errorString());
    if (!written) {
        file.remove();
        return written;
    }
    context.say(Cli::tr("This file is not encrypted: whoever has it can read it. Remove it when it has served."));
    return {};
}

Command importCommand()
{
    return {"import",
            "FORMAT FILE [--dry-run] [--kind KIND] [--source NAME] [--map COLUMN=FIELD,…]",
            QT_TRANSLATE_NOOP("Cli", "reads records from another program's file"),
            2,
            2,
            {QStringLiteral("kind"), QStringLiteral("source"), QStringLiteral("map"), QStringLiteral("compartment")},
            {QStringLiteral("dry-run")},
            import};
}

Command exportCommand()
{
    return {"export",
            "FORMAT FILE [--kind KIND] [--client ID] [--places] [--deadlines] [--consent ID] [--answers FILE] "
            "[--with-names] [--compartment support|serie]",
            QT_TRANSLATE_NOOP("Cli", "writes records to a file that is not encrypted"),
            2,
            2,
            {QStringLiteral("kind"), QStringLiteral("compartment"), QStringLiteral("client"), QStringLiteral("consent"),
             QStringLiteral("answers")},
            {QStringLiteral("places"), QStringLiteral("deadlines"), QStringLiteral("with-names")},
            exportTo};
}

} // namespace Rinnalla
