// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/syncjson.h"
#include "core/library/readlibrary.h"
#include "core/store/secrets.h"

#include <algorithm>

namespace Rinnalla {

namespace {

using Sync::Team;

Status checkWords(const Invocation& invocation)
{
    const bool resolves = invocation.has("resolve");
    if (invocation.words.size() != (resolves ? 3 : 0) || (resolves && invocation.has("identity")))
        return wrongUsage(Cli::tr("Usage: sync conflicts, or sync conflicts --resolve RECORD-ID FIELD "
                                  "mine|theirs|both|NUMBER"));
    return {};
}

/// Identity is shown only when asked for, and each look at it is written down. Where a secret place is, never.
Result<QJsonArray> toShow(Store& store, const QList<Conflict>& conflicts, bool identity)
{
    const Team team(store);
    QJsonArray items;
    QList<Id> looked;
    for (const Conflict& conflict : conflicts) {
        const bool isHidden = conflict.kind == Kind::Identity;
        if (isHidden && identity && !looked.contains(conflict.client)) {
            if (const Status noted = noteAccess(store, {conflict.client}, "identity"); !noted)
                return tl::unexpected(noted.error());
            looked += conflict.client;
        }
        const bool isSecret = Directory::hidesPlace(store.connection(), conflict.record, conflict.field);
        items += SyncJson::write(conflict, team, !isSecret && (!isHidden || identity));
    }
    return items;
}

/// How many wait in the other compartment: the two are never listed together.
Result<int> elsewhere(Store& store, const QString& room)
{
    JournalState& state = *store.journal().state();
    const auto all = Conflicts::count(store.connection(), state, {});
    const auto here = Conflicts::count(store.connection(), state, room);
    if (!all || !here)
        return all ? here : all;
    return *all - *here;
}

Result<Outcome> list(Context& context, const Invocation& invocation)
{
    const auto room = roomOption(invocation);
    if (!room)
        return tl::unexpected(room.error());
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const auto conflicts = Conflicts::all((*store)->connection(), *(*store)->journal().state(), *room);
    if (!conflicts)
        return tl::unexpected(conflicts.error());
    const auto sheets = SheetCatalogue::load();
    if (!sheets)
        return tl::unexpected(sheets.error());
    const auto items =
        toShow(**store, withinRoom((*store)->connection(), *conflicts, *sheets, *room), invocation.has("identity"));
    const auto more = elsewhere(**store, *room);
    if (!items || !more)
        return tl::unexpected(items ? more.error() : items.error());
    if (*more > 0)
        context.say(Cli::tr("In the other compartment there are more: %1. See --compartment.").arg(*more));
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("items"), *items}});
    else if (!items->isEmpty())
        context.print(SyncJson::conflictTable(*items));
    return Outcome::Done;
}

Result<Conflict> find(Store& store, const Record& record, const QString& fieldName)
{
    const Field* field = info(record.kind).field(fieldName);
    if (!field)
        return wrongUsage(Cli::tr("A record of the kind %1 has no field %2.")
                              .arg(QLatin1StringView(info(record.kind).name), fieldName));
    const auto conflicts = Conflicts::of(store.connection(), *store.journal().state(), record.id);
    if (!conflicts)
        return tl::unexpected(conflicts.error());
    for (const Conflict& conflict : *conflicts)
        if (conflict.field == field->id)
            return conflict;
    return failure(ErrorCode::NotFound, Cli::tr("There is no conflict in this field of the record. Perhaps somebody "
                                                "has chosen already."));
}

/// The one version that is this laptop's, or the one that is not.
Result<int> versionOf(const Conflict& conflict, const Id& own, bool mine)
{
    QList<int> fitting;
    for (int i = 0; i < conflict.versions.size(); ++i)
        if ((conflict.versions.at(i).device == own) == mine)
            fitting += i;
    if (fitting.size() != 1)
        return wrongUsage(Cli::tr("Here mine and theirs do not tell which one is meant. Give its number, as sync "
                                  "conflicts lists it."));
    return fitting.first();
}

Result<Edit> chosen(const Conflict& conflict, const Id& own, const QString& choice)
{
    if (choice == QStringLiteral("both")) {
        if (!Conflicts::canKeepAll(conflict))
            return failure(ErrorCode::Refused, Cli::tr("This field holds one value; both cannot be kept. Choose one."));
        return Conflicts::keepAll(conflict);
    }
    if (choice == QStringLiteral("mine") || choice == QStringLiteral("theirs")) {
        const auto version = versionOf(conflict, own, choice == QStringLiteral("mine"));
        return version ? Result<Edit>(Conflicts::keep(conflict, *version)) : tl::unexpected(version.error());
    }
    bool isNumber = false;
    const int number = choice.toInt(&isNumber);
    if (!isNumber || number < 1 || number > conflict.versions.size())
        return wrongUsage(
            Cli::tr("Choose mine, theirs, both, or a number from 1 to %1.").arg(conflict.versions.size()));
    return Conflicts::keep(conflict, number - 1);
}

Result<Outcome> resolve(Context& context, const QStringList& words)
{
    const auto record = context.openRecord(words.first());
    if (!record)
        return tl::unexpected(record.error());
    Store& store = context.store();
    const auto conflict = find(store, *record, words.at(1));
    if (!conflict)
        return tl::unexpected(conflict.error());
    const auto edit = chosen(*conflict, store.journal().device(), words.at(2));
    if (!edit)
        return tl::unexpected(edit.error());
    if (const auto written = store.journal().write(*edit); !written)
        return tl::unexpected(written.error());
    const auto left = Conflicts::count(store.connection(), *store.journal().state(), {});
    if (!left)
        return tl::unexpected(left.error());
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("resolved"), record->id.toString()},
                                  {QStringLiteral("field"), words.at(1)},
                                  {QStringLiteral("conflicts"), *left}});
    else
        context.say(Cli::tr("Chosen. It travels with the next synchronisation. Conflicts left: %1").arg(*left));
    return Outcome::Done;
}

Result<Outcome> conflicts(Context& context, const Invocation& invocation)
{
    if (const Status fits = checkWords(invocation); !fits)
        return tl::unexpected(fits.error());
    return invocation.has("resolve") ? resolve(context, invocation.words) : list(context, invocation);
}

} // namespace

Command syncConflictsCommand()
{
    return {"sync conflicts",
            "[--compartment support|serie] [--identity] | --resolve RECORD-ID FIELD mine|theirs|both|NUMBER",
            QT_TRANSLATE_NOOP("Cli", "what was changed in two places, with all versions; or chooses one"),
            0,
            3,
            {QStringLiteral("compartment")},
            {QStringLiteral("resolve"), QStringLiteral("identity")},
            conflicts};
}

} // namespace Rinnalla
