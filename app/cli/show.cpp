// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/syncjson.h"
#include "app/cli/table.h"
#include "core/exchange/recordjson.h"
#include "core/store/lists.h"
#include "core/store/secrets.h"

namespace Rinnalla {

namespace {

Result<QJsonArray> historyOf(Store& store, const Record& record)
{
    const auto history = store.journal().history(record.id);
    if (!history)
        return tl::unexpected(history.error());
    QJsonArray out;
    for (const HistoryEntry& entry : Directory::withoutSecrets(store.connection(), record, *history))
        out += RecordJson::write(entry, record.kind);
    return out;
}

Result<QJsonArray> addendaOf(Store& store, const Record& contact)
{
    const auto addenda = Lists::addendaOf(store.connection(), contact.id);
    if (!addenda)
        return tl::unexpected(addenda.error());
    QJsonArray out;
    for (const Record& addendum : *addenda)
        out += RecordJson::write(addendum);
    return out;
}

Result<QJsonArray> conflictsOf(Store& store, const Record& record)
{
    auto conflicts = Conflicts::of(store.connection(), *store.journal().state(), record.id);
    if (!conflicts)
        return tl::unexpected(conflicts.error());
    conflicts->removeIf([&](const Conflict& conflict) {
        return Directory::hidesPlace(store.connection(), conflict.record, conflict.field);
    });
    return SyncJson::write(*conflicts, Sync::Team(store));
}

/// First written down that somebody looked, then shown.
Result<QJsonValue> revealedIdentity(Store& store, const Record& client)
{
    const auto identity = Lists::identityOf(store.connection(), client.id);
    if (!identity)
        return tl::unexpected(identity.error());
    if (!*identity)
        return QJsonValue();
    if (const Status noted = noteAccess(store, {client.id}, "identity"); !noted)
        return tl::unexpected(noted.error());
    const auto conflicts = conflictsOf(store, **identity);
    if (!conflicts)
        return tl::unexpected(conflicts.error());
    QJsonObject json = RecordJson::write(**identity);
    json.insert(QStringLiteral("conflicts"), *conflicts);
    return json;
}

Status addMore(Store& store, const Record& record, bool identity, QJsonObject& json)
{
    const auto history = historyOf(store, record);
    if (!history)
        return tl::unexpected(history.error());
    json.insert(QStringLiteral("history"), *history);
    const auto conflicts = conflictsOf(store, record);
    if (!conflicts)
        return tl::unexpected(conflicts.error());
    json.insert(QStringLiteral("conflicts"), *conflicts);
    if (record.kind == Kind::Contact) {
        const auto addenda = addendaOf(store, record);
        if (!addenda)
            return tl::unexpected(addenda.error());
        json.insert(QStringLiteral("addenda"), *addenda);
    }
    if (identity) {
        const auto revealed = revealedIdentity(store, record);
        if (!revealed)
            return tl::unexpected(revealed.error());
        json.insert(QStringLiteral("identity"), *revealed);
    }
    return {};
}

/// The record's fields one below the other, then its past.
QString text(const QJsonObject& json)
{
    const QStringList parts{QStringLiteral("history"), QStringLiteral("conflicts"), QStringLiteral("addenda")};
    QJsonArray fields;
    for (auto it = json.begin(); it != json.end(); ++it)
        if (!parts.contains(it.key()))
            fields += QJsonObject{{QStringLiteral("field"), it.key()}, {QStringLiteral("value"), *it}};
    QStringList blocks{Table::ofObjects(fields)};
    for (const QString& part : parts) {
        const QJsonArray rows = json[part].toArray();
        const bool isConflicts = part == QStringLiteral("conflicts");
        if (!rows.isEmpty())
            blocks += part + u'\n' + (isConflicts ? SyncJson::conflictTable(rows) : Table::ofObjects(rows));
    }
    return blocks.join(QStringLiteral("\n\n"));
}

/// As opening it in the window. The notes of looks themselves are nobody's secret.
Status noteLook(Store& store, const Record& record)
{
    const Field* owner = info(record.kind).field(u"client");
    const bool isOfClient = owner && record.kind != Kind::Access;
    const Id client = record.kind == Kind::Client ? record.id : isOfClient ? record.reference(owner->id) : Id();
    return client.isNull() ? Status() : noteAccess(store, {client}, "card");
}

Result<Outcome> show(Context& context, const Invocation& invocation)
{
    const auto record = context.openRecord(invocation.words.first());
    if (!record)
        return tl::unexpected(record.error());
    Store& store = context.store();
    const Kind kind = record->kind;
    if (kind == Kind::Identity)
        return failure(ErrorCode::Refused, Cli::tr("This is a client's identity. Show the client with --identity: the "
                                                   "look at it is then written down."));
    if (invocation.has("identity") && kind != Kind::Client)
        return wrongUsage(Cli::tr("Only a client has an identity."));
    if (const Status noted = noteLook(store, *record); !noted)
        return tl::unexpected(noted.error());
    QJsonObject json = RecordJson::write(Directory::withoutSecrets(store.connection(), *record));
    json.insert(QStringLiteral("record_kind"), QLatin1StringView(info(kind).name));
    if (const Status added = addMore(store, *record, invocation.has("identity"), json); !added)
        return tl::unexpected(added.error());
    if (context.json())
        context.print(json);
    else
        context.print(text(json));
    return Outcome::Done;
}

} // namespace

Command showCommand()
{
    return {"show",
            "ID [--identity]",
            QT_TRANSLATE_NOOP("Cli", "a record with its history and conflicts"),
            1,
            1,
            {},
            {QStringLiteral("identity")},
            show};
}

} // namespace Rinnalla
