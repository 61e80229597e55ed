// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/merging.h"

#include "core/base/text.h"
#include "core/store/merged.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rinnalla::Merging {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Merging", text);
}

QString roomOf(const Record& client)
{
    const QString room = client.text(ClientField::Compartment);
    return room.isEmpty() ? QStringLiteral("support") : room;
}

Result<Record> clientOf(Connection& connection, const Id& id)
{
    const auto record = Lists::record(connection, id);
    if (!record)
        return tl::unexpected(record.error());
    if (!*record || (*record)->kind != Kind::Client || (*record)->boolean(DeletedField))
        return failure(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Merging", "This client is not there any more.")));
    return **record;
}

struct Pair {
    Record one;
    Record other;
};

/// Two different clients of one room.
Result<Pair> pairOf(Connection& connection, const Id& one, const Id& other)
{
    const auto first = clientOf(connection, one);
    if (!first)
        return tl::unexpected(first.error());
    const auto second = clientOf(connection, other);
    if (!second)
        return tl::unexpected(second.error());
    if (roomOf(*first) != roomOf(*second))
        return failure(ErrorCode::Refused,
                       say(QT_TRANSLATE_NOOP("Merging", "The two are not in the same room, so they stay apart.")));
    if (one == other)
        return failure(ErrorCode::Refused, say(QT_TRANSLATE_NOOP("Merging", "These two are one record already.")));
    return Pair{*first, *second};
}

Edit notSameEdit(const Record& client, const Id& other)
{
    QStringList others = client.texts(ClientField::NotSameAs);
    if (!others.contains(other.toString()))
        others += other.toString();
    Edit edit{Kind::Client, client.id, {}};
    return edit.set(ClientField::NotSameAs, others);
}

Edit standAlone(const Id& client)
{
    Edit edit{Kind::Client, client, {}};
    return edit.set(ClientField::MergedInto, QCborValue(nullptr));
}

} // namespace

Result<QList<Id>> group(Connection& connection, const Id& client)
{
    return guarded([&] { return Merged(connection).groupOf(client); });
}

Result<Id> kept(Connection& connection, const Id& client)
{
    return guarded([&] { return Merged(connection).keptOf(client); });
}

Result<QList<Edit>> merge(Connection& connection, const Id& kept, const Id& other)
{
    return guarded([&]() -> Result<QList<Edit>> {
        const Merged merged(connection);
        const auto pair = pairOf(connection, merged.keptOf(kept), merged.keptOf(other));
        if (!pair)
            return tl::unexpected(pair.error());
        Edit edit{Kind::Client, pair->other.id, {}};
        return QList<Edit>{edit.set(ClientField::MergedInto, pair->one.id.toString())};
    });
}

Result<QList<Edit>> unmerge(Connection& connection, const Id& client)
{
    return guarded([&]() -> QList<Edit> {
        const Merged merged(connection);
        if (!merged.isAway(client))
            return {};
        QList<Edit> edits{standAlone(client)};
        // Only where laptops merged in a circle without knowing of each other has the kept one a link too.
        if (const Id root = merged.keptOf(client); merged.linkOf(root))
            edits += standAlone(root);
        return edits;
    });
}

Result<QList<MergedRow>> mergedIn(Connection& connection, const QString& room)
{
    return guarded([&]() -> Result<QList<MergedRow>> {
        QList<MergedRow> rows;
        const Merged merged(connection);
        for (auto pair = merged.keptOfAway().cbegin(); pair != merged.keptOfAway().cend(); ++pair) {
            const auto away = clientOf(connection, pair.key());
            const auto kept = clientOf(connection, pair.value());
            if (away && kept && roomOf(*away) == room)
                rows += MergedRow{*away, *kept};
        }
        const auto key = [](const MergedRow& row) {
            return std::pair(Text::sortKey(row.kept.text(ClientField::CodeName)),
                             Text::sortKey(row.away.text(ClientField::CodeName)));
        };
        std::sort(rows.begin(), rows.end(),
                  [&](const MergedRow& one, const MergedRow& other) { return key(one) < key(other); });
        return rows;
    });
}

Result<QList<Edit>> notTheSame(Connection& connection, const Id& one, const Id& other)
{
    const auto pair = pairOf(connection, one, other);
    if (!pair)
        return tl::unexpected(pair.error());
    return QList<Edit>{notSameEdit(pair->one, other), notSameEdit(pair->other, one)};
}

Result<QList<Id>> toErase(Connection& connection, const Id& client)
{
    return group(connection, client).map([](QList<Id> all) {
        all.append(all.takeFirst());
        return all;
    });
}

} // namespace Rinnalla::Merging
