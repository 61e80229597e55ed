// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/library.h"
#include "app/cli/table.h"
#include "core/library/routepacking.h"

#include <QJsonArray>

#include <algorithm>

namespace Rinnalla {

namespace {

using What = PackChange::What;

QString signerName(Signer signer)
{
    switch (signer) {
    case Signer::Own:
        return QStringLiteral("own");
    case Signer::Trusted:
        return QStringLiteral("trusted");
    case Signer::Unknown:
        return QStringLiteral("unknown");
    case Signer::OtherKey:
        return QStringLiteral("other_key");
    }
    return {};
}

void show(const Context& context, const SignedPack& read, Signer signer, const QList<PackChange>& changes,
          const QStringList& taken)
{
    QJsonArray items;
    Table table({Cli::tr("what"), Cli::tr("effect"), Cli::tr("checked on"), Cli::tr("checked by"), Cli::tr("taken")});
    for (const PackChange& change : changes) {
        const bool isTaken = taken.contains(change.id()) && change.what != What::Same;
        const QString day = change.checkAfter.on.toString(Qt::ISODate);
        items += QJsonObject{{QStringLiteral("what"), change.id()},
                             {QStringLiteral("effect"), whatName(change.what)},
                             {QStringLiteral("withdraws"), change.withdraws},
                             {QStringLiteral("checked_on"), day.isEmpty() ? QJsonValue() : QJsonValue(day)},
                             {QStringLiteral("checked_by"), change.checkAfter.by},
                             {QStringLiteral("taken"), isTaken}};
        table.add(
            {change.id(), whatName(change.what), day, change.checkAfter.by, isTaken ? Cli::tr("yes") : QString()});
    }
    if (context.json())
        return context.print(QJsonObject{{QStringLiteral("from"), read.pack.from},
                                         {QStringLiteral("made_on"), read.pack.madeOn.toString(Qt::ISODate)},
                                         {QStringLiteral("fingerprint"), read.fingerprint},
                                         {QStringLiteral("signer"), signerName(signer)},
                                         {QStringLiteral("items"), items}});
    context.print(Cli::tr("From %1, made on %2, signed with the key %3.")
                      .arg(read.pack.from, read.pack.madeOn.toString(Qt::ISODate), read.fingerprint));
    context.print(table.text());
}

/// All that is new or goes on from what is here, and what was asked for by name.
Result<QStringList> chosen(const Invocation& invocation, const QList<PackChange>& changes)
{
    QStringList ids = invocation.has("take-all-new") ? newAndNewer(changes) : QStringList();
    for (const QString& name : invocation.option("take").split(u',', Qt::SkipEmptyParts)) {
        const bool isThere =
            std::any_of(changes.begin(), changes.end(), [&](const PackChange& change) { return change.id() == name; });
        if (!isThere)
            return wrongUsage(Cli::tr("There is no “%1” in this pack.").arg(name));
        ids += name;
    }
    return ids;
}

/// Nothing is taken from a key nobody here has compared; naming the fingerprint says that somebody has.
Result<QList<Edit>> trusting(const Invocation& invocation, const SignedPack& read, Signer signer,
                             const LibraryEdits::By& by)
{
    if (signer == Signer::Own || signer == Signer::Trusted)
        return QList<Edit>();
    const auto plain = [](QString text) { return text.remove(u' ').toLower(); };
    if (plain(invocation.option("trust")) == plain(read.fingerprint))
        return QList<Edit>{trust(read, by)};
    if (signer == Signer::OtherKey)
        return failure(ErrorCode::Refused,
                       Cli::tr("“%1” is trusted here with another key than this pack's (%2). Ask them "
                               "which is theirs; then say it with --trust. Nothing was taken.")
                           .arg(read.pack.from, read.fingerprint));
    return failure(ErrorCode::Refused,
                   Cli::tr("The key of “%1” is not known here. Compare %2 with them by telephone, then "
                           "say it with --trust. Nothing was taken.")
                       .arg(read.pack.from, read.fingerprint));
}

bool needsAPerson(const QList<PackChange>& changes, const QStringList& taken)
{
    return std::any_of(changes.begin(), changes.end(), [&](const PackChange& change) {
        return change.what == What::OwnEdited && !taken.contains(change.id());
    });
}

Result<Outcome> take(Context& context, const Invocation& invocation)
{
    const auto file = context.environment().files.read(invocation.words.first());
    if (!file)
        return tl::unexpected(file.error());
    const auto read = readPack(*file);
    if (!read)
        return tl::unexpected(read.error());
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const auto catalogue = catalogueOf(context, **store);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    const auto paths = pathsOf(context, **store, *catalogue);
    const auto signer = signerOf(**store, *read);
    if (!paths || !signer)
        return tl::unexpected(paths ? signer.error() : paths.error());
    if (const auto room = roomOf(read->pack, *catalogue); !room) // never two in one pack
        return tl::unexpected(room.error());
    const QList<PackChange> changes = compare(read->pack, *catalogue) + compareRoutes(read->pack, *paths);
    const auto ids = chosen(invocation, changes);
    if (!ids)
        return tl::unexpected(ids.error());
    if (!ids->isEmpty()) {
        const LibraryEdits::By by{(*store)->local().value(QStringLiteral("worker")).toString(),
                                  (*store)->clock().now()};
        const auto trusted = trusting(invocation, *read, *signer, by);
        if (!trusted)
            return tl::unexpected(trusted.error());
        const QList<Edit> edits =
            Rinnalla::take(read->pack, *ids, *catalogue, by) + takeRoutes(read->pack, *ids, *paths, by);
        if (const auto written = (*store)->journal().write(*trusted + edits); !written)
            return tl::unexpected(written.error());
    }
    show(context, *read, *signer, changes, *ids);
    const QList<Error> refused = refusedRoutes(read->pack, *paths);
    for (const Error& error : refused)
        context.say(error.message);
    return needsAPerson(changes, *ids) || !refused.isEmpty() ? Outcome::Warnings : Outcome::Done;
}

} // namespace

Command sheetTakeCommand()
{
    return {"sheet take",
            "FILE [--take-all-new] [--take NAME,NAME …] [--trust FINGERPRINT]",
            QT_TRANSLATE_NOOP("Cli",
                              "shows what a sheet pack would change; takes what is new, or what is named: own texts "
                              "are replaced only by name"),
            1,
            1,
            {QStringLiteral("take"), QStringLiteral("trust")},
            {QStringLiteral("take-all-new")},
            take};
}

} // namespace Rinnalla
