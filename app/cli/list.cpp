// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/table.h"
#include "core/exchange/recordjson.h"
#include "core/store/lists.h"
#include "core/store/search.h"
#include "core/store/secrets.h"

#include <algorithm>

namespace Rinnalla {

namespace {

struct Wish {
    Kind kind;
    Id client;
    QString room;
    QString text;
    std::optional<ListKey> after;
    int limit;
};

/// Identity is not listed: each look at it is written down, one client at a time.
QList<Kind> listedKinds()
{
    return RecordReader::writableKinds() + QList<Kind>{Kind::Addendum, Kind::Access};
}

Result<Wish> wishOf(const Invocation& invocation)
{
    const auto kind = kindNamed(invocation.words.first(), listedKinds());
    const auto limit = numberOption(invocation, "limit", 1, 10'000, 50);
    const auto room = roomOption(invocation);
    if (!kind)
        return tl::unexpected(kind.error());
    if (!limit || !room)
        return tl::unexpected(limit ? room.error() : limit.error());
    Wish wish{*kind, {}, *room, invocation.option("search"), {}, static_cast<int>(*limit)};
    const QList<Field>& fields = info(*kind).fields;
    if (invocation.has("search")
        && std::none_of(fields.begin(), fields.end(), [](const Field& f) { return f.searched; }))
        return wrongUsage(Cli::tr("Records of the kind %1 hold nothing to search.").arg(invocation.words.first()));
    if (invocation.has("client")) {
        if (!info(*kind).field(u"client"))
            return wrongUsage(Cli::tr("Records of the kind %1 belong to no client.").arg(invocation.words.first()));
        const auto client = idNamed(invocation.option("client"));
        if (!client)
            return tl::unexpected(client.error());
        wish.client = *client;
    }
    if (invocation.has("after")) {
        wish.after = ListKey::fromString(invocation.option("after"));
        if (!wish.after)
            return wrongUsage(Cli::tr("--after takes the key that the last list gave as next."));
    }
    return wish;
}

/// A client is looked at in their own compartment unless another one is named.
Status findRoom(Store& store, const Invocation& invocation, Wish& wish)
{
    if (wish.client.isNull())
        return {};
    const auto client = Lists::record(store.connection(), wish.client);
    if (!client)
        return tl::unexpected(client.error());
    if (!*client || (*client)->kind != Kind::Client)
        return failure(ErrorCode::NotFound, Cli::tr("There is no such client in this store."));
    if (!invocation.has("compartment") && (*client)->has(ClientField::Compartment))
        wish.room = (*client)->text(ClientField::Compartment);
    return {};
}

Result<Lists::Page<Record>> search(Store& store, const Wish& wish)
{
    Lists::Page<Record> page;
    Search::Query query{wish.text, wish.kind, wish.room, wish.after ? wish.after->number : 0};
    const Field* owner = info(wish.kind).field(u"client");
    for (;;) {
        const auto hits = Search::find(store.connection(), query, wish.limit);
        if (!hits)
            return tl::unexpected(hits.error());
        for (const Search::Hit& hit : *hits) {
            query.before = hit.place;
            if (!wish.client.isNull() && hit.record.reference(owner->id) != wish.client)
                continue;
            if (page.rows.size() == wish.limit)
                return page;
            page.rows += hit.record;
            page.next = ListKey{{}, hit.place, 0};
        }
        if (hits->size() < wish.limit) {
            page.next.reset();
            return page;
        }
    }
}

Result<Outcome> list(Context& context, const Invocation& invocation)
{
    auto wish = wishOf(invocation);
    if (!wish)
        return tl::unexpected(wish.error());
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    if (const Status found = findRoom(**store, invocation, *wish); !found)
        return tl::unexpected(found.error());
    if (const Status noted = wish->client.isNull() || wish->kind == Kind::Access
                                 ? Status()
                                 : noteAccess(**store, {wish->client}, "card");
        !noted)
        return tl::unexpected(noted.error());
    const auto page =
        invocation.has("search")
            ? search(**store, *wish)
            : Lists::records((*store)->connection(), {wish->kind, wish->client, wish->room}, wish->after, wish->limit);
    if (!page)
        return tl::unexpected(page.error());
    QJsonArray items;
    for (const Record& record : page->rows)
        items += RecordJson::write(Directory::withoutSecrets((*store)->connection(), record));
    if (context.json()) {
        context.print(QJsonObject{
            {QStringLiteral("items"), items},
            {QStringLiteral("next"), page->next ? QJsonValue(page->next->toString()) : QJsonValue(QJsonValue::Null)}});
        return Outcome::Done;
    }
    if (!items.isEmpty())
        context.print(Table::ofObjects(items));
    if (page->next)
        context.say(Cli::tr("There is more: --after %1").arg(page->next->toString()));
    return Outcome::Done;
}

} // namespace

Command listCommand()
{
    return {"list",
            "KIND [--client ID] [--search TEXT] [--limit N] [--after KEY] [--compartment support|serie]",
            QT_TRANSLATE_NOOP("Cli", "lists records, a page at a time"),
            1,
            1,
            {QStringLiteral("client"), QStringLiteral("search"), QStringLiteral("limit"), QStringLiteral("after"),
             QStringLiteral("compartment")},
            {},
            list};
}

} // namespace Rinnalla
