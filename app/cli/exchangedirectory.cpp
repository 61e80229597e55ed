// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exchange.h"
#include "app/cli/table.h"
#include "app/cli/terminal.h"
#include "core/directory/directorycsv.h"
#include "core/directory/directoryfile.h"
#include "core/directory/hsdswriter.h"
#include "core/directory/importplan.h"
#include "core/directory/vcardwriter.h"

#include <QJsonArray>

namespace Rinnalla {

namespace {

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::New:
        return QStringLiteral("new");
    case Standing::Changed:
        return QStringLiteral("changed");
    case Standing::Same:
        return QStringLiteral("same");
    case Standing::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

/// Names of fields that stay as they were changed here.
QStringList keptFields(const PlannedEntry& entry)
{
    QStringList names;
    for (const FieldChange& change : entry.changes)
        if (change.keptYours)
            names += QLatin1StringView(info(entry.kind).field(change.field)->name);
    return names;
}

QStringList changedFields(const PlannedEntry& entry)
{
    QStringList names;
    for (const FieldChange& change : entry.changes)
        if (!change.keptYours)
            names += QLatin1StringView(info(entry.kind).field(change.field)->name);
    return names;
}

QJsonObject toJson(const PlannedEntry& entry)
{
    QJsonObject json{{QStringLiteral("kind"), QLatin1StringView(info(entry.kind).name)},
                     {QStringLiteral("name"), entry.name},
                     {QStringLiteral("where"), entry.where},
                     {QStringLiteral("standing"), standingName(entry.standing)},
                     {QStringLiteral("changed"), QJsonArray::fromStringList(changedFields(entry))},
                     {QStringLiteral("kept_yours"), QJsonArray::fromStringList(keptFields(entry))},
                     {QStringLiteral("warnings"), QJsonArray::fromStringList(entry.warnings)}};
    if (!entry.id.isNull())
        json.insert(QStringLiteral("id"), entry.id.toString());
    if (!entry.reason.isEmpty())
        json.insert(QStringLiteral("reason"), entry.reason);
    if (entry.suggestion)
        json.insert(QStringLiteral("like"), entry.suggestion->toString());
    return json;
}

QJsonObject toJson(const ImportPlan& plan, const DirectoryEntries& entries, bool kept)
{
    QJsonArray items;
    for (const PlannedEntry& entry : plan.entries())
        items.append(toJson(entry));
    QJsonArray remarks;
    for (const Remark& remark : plan.remarks())
        remarks.append(QJsonObject{{QStringLiteral("where"), remark.where},
                                   {QStringLiteral("text"), remark.text},
                                   {QStringLiteral("warning"), remark.warning}});
    QJsonObject found;
    for (auto it = entries.found.cbegin(); it != entries.found.cend(); ++it)
        found.insert(it.key(), it.value());
    const int fresh = plan.count(Standing::New);
    const int changed = plan.count(Standing::Changed);
    return {{QStringLiteral("records"), fresh + changed},
            {QStringLiteral("written"), kept},
            {QStringLiteral("new"), fresh},
            {QStringLiteral("changed"), changed},
            {QStringLiteral("same"), plan.count(Standing::Same)},
            {QStringLiteral("refused"), plan.count(Standing::Refused)},
            {QStringLiteral("kept_yours"), plan.kept()},
            {QStringLiteral("repeats"), entries.repeats},
            {QStringLiteral("found"), found},
            {QStringLiteral("remarks"), remarks},
            {QStringLiteral("items"), items}};
}

QString placed(const QString& where, const QString& text)
{
    return where.isEmpty() ? text : where + QStringLiteral(": ") + text;
}

/// What a person has to look at, one line each.
QStringList toSay(const ImportPlan& plan)
{
    QStringList lines;
    for (const Remark& remark : plan.remarks())
        lines += placed(remark.where, remark.text);
    for (const PlannedEntry& entry : plan.entries()) {
        const QString who = placed(entry.where, entry.name);
        if (entry.standing == Standing::Refused)
            lines += Cli::tr("%1 was refused. %2").arg(who, entry.reason);
        for (const QString& warning : entry.warnings)
            lines += placed(who, warning);
        if (const QStringList kept = keptFields(entry); !kept.isEmpty())
            lines += Cli::tr("%1: kept as it was changed here: %2.").arg(who, kept.join(QStringLiteral(", ")));
        if (entry.suggestion)
            lines += Cli::tr("%1 looks like %2, which is here already. Both are kept; join them in the window.")
                         .arg(who, entry.suggestion->toString());
    }
    return lines;
}

void answer(const Context& context, const ImportPlan& plan, const DirectoryEntries& entries, bool kept)
{
    if (context.json())
        return context.print(toJson(plan, entries, kept));
    for (const QString& line : toSay(plan))
        context.say(line);
    Table table({Cli::tr("new"), Cli::tr("changed"), Cli::tr("the same"), Cli::tr("refused"), Cli::tr("kept yours")});
    table.add({QString::number(plan.count(Standing::New)), QString::number(plan.count(Standing::Changed)),
               QString::number(plan.count(Standing::Same)), QString::number(plan.count(Standing::Refused)),
               QString::number(plan.kept())});
    context.print(table.text());
    if (!kept)
        context.print(Cli::tr("Nothing was kept."));
}

/// Three parts of the work in one bar: reading to a third, comparing to a half, writing to the end.
DirectoryProgress part(Terminal::Progress& progress, int from, int to)
{
    return [&progress, from, to](qint64 done, qint64 total) {
        const qint64 whole = qMax<qint64>(total, 1);
        return progress(from + static_cast<int>((to - from) * qMin(done, whole) / whole));
    };
}

Result<Outcome> take(Context& context, const Invocation& invocation, const DirectoryEntries& entries,
                     Terminal::Progress& progress)
{
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const auto plan = ImportPlan::make((*store)->connection(), entries, part(progress, 33, 50));
    if (!plan)
        return tl::unexpected(plan.error());
    const bool keep = !invocation.has("dry-run");
    if (const Status applied = plan->apply((*store)->journal(), part(progress, 50, 100), keep); !applied)
        return tl::unexpected(applied.error());
    answer(context, *plan, entries, keep);
    return plan->needsPerson() ? Outcome::Warnings : Outcome::Done;
}

/// "Nimi=name,Puh=phones": what columns mean, instead of what was found by looking. A column without a field is passed
/// over.
Status remap(DirectoryCsv::Layout& layout, const QString& map)
{
    for (const QString& pair : map.split(u',', Qt::SkipEmptyParts)) {
        const QString target = pair.section(u'=', -1).trimmed();
        const qsizetype column = layout.headings.indexOf(pair.section(u'=', 0, -2).trimmed());
        if (column < 0)
            return wrongUsage(Cli::tr("The table has no column %1.").arg(pair.section(u'=', 0, -2)));
        if (!target.isEmpty() && !DirectoryCsv::targets(layout.kind).contains(target))
            return wrongUsage(Cli::tr("There is no field %1. There is: %2.")
                                  .arg(target, DirectoryCsv::targets(layout.kind).join(QStringLiteral(", "))));
        layout.targets[column] = target;
        layout.ours = false;
    }
    return {};
}

} // namespace

Result<Outcome> importDirectory(Context& context, const Invocation& invocation)
{
    Terminal::Progress progress;
    const auto format = DirectoryFile::formatNamed(invocation.words.first());
    const auto entries = DirectoryFile::read(*format, invocation.words.at(1), part(progress, 0, 33));
    if (!entries)
        return tl::unexpected(entries.error());
    return take(context, invocation, *entries, progress);
}

Result<Outcome> importDirectoryCsv(Context& context, const Invocation& invocation, Kind kind)
{
    Terminal::Progress progress;
    const QString path = invocation.words.at(1);
    auto layout = DirectoryCsv::look(path, kind, part(progress, 0, 15));
    if (!layout)
        return tl::unexpected(layout.error());
    if (invocation.has("source"))
        layout->source = invocation.option("source");
    if (const Status mapped = remap(*layout, invocation.option("map")); !mapped)
        return tl::unexpected(mapped.error());
    const auto entries = DirectoryCsv::read(path, *layout, part(progress, 15, 33));
    if (!entries)
        return tl::unexpected(entries.error());
    return take(context, invocation, *entries, progress);
}

namespace {

using Writer = Result<qint64> (*)(Connection&, QIODevice&, const DirectoryProgress&);

Result<Outcome> exportWith(Context& context, const Invocation& invocation, Writer writer)
{
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    Terminal::Progress progress;
    qint64 records = 0;
    const Status written = writeNewFile(context, invocation.words.at(1), [&](QIODevice& file) -> Status {
        const auto count = writer((*store)->connection(), file, part(progress, 0, 100));
        records = count.value_or(0);
        return count ? Status() : tl::unexpected(count.error());
    });
    if (!written)
        return tl::unexpected(written.error());
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("records"), records}});
    return Outcome::Done;
}

} // namespace

Result<Outcome> exportHsds(Context& context, const Invocation& invocation)
{
    return exportWith(context, invocation, HsdsWriter::write);
}

Result<Outcome> exportVCard(Context& context, const Invocation& invocation)
{
    return exportWith(context, invocation, VCardWriter::write);
}

} // namespace Rinnalla
