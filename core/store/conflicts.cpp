// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/conflicts.h"

#include "core/base/cbor.h"
#include "core/base/planted.h"
#include "core/store/cells.h"
#include "core/store/rows.h"
#include "core/store/rowwriter.h"

#include <QCborArray>

#include <algorithm>

namespace Rinnalla::Conflicts {

namespace {

bool isEmpty(const QCborValue& value)
{
    return value.isNull() || value.isUndefined() || value.isFalse();
}

bool differ(const QCborValue& one, const QCborValue& other)
{
    return one != other && !(isEmpty(one) && isEmpty(other));
}

struct Object {
    qint64 pk;
    Id id;
    Kind kind;
};

std::optional<Object> objectAt(Connection& connection, const JournalState& state, qint64 pk)
{
    Statement query = connection.prepare("SELECT id, kind, erased FROM object WHERE pk = ?");
    if (!query.with(pk).step() || query.integer(2) || !state.knows(static_cast<quint8>(query.integer(1))))
        return std::nullopt;
    return Object{pk, query.id(0), static_cast<Kind>(query.integer(1))};
}

Id clientOf(Connection& connection, const Object& object)
{
    if (object.kind == Kind::Client)
        return object.id;
    const Field* owner = RowWriter::ownerField(object.kind);
    const auto record = owner ? Rows::load(connection, object.kind, object.pk) : std::nullopt;
    const auto place = record ? Rows::locate(connection, record->reference(owner->id)) : std::nullopt;
    return place ? clientOf(connection, {place->pk, record->reference(owner->id), place->kind}) : Id();
}

QString roomOf(Connection& connection, const Object& object)
{
    Statement query = connection.prepare(QByteArray("SELECT room FROM ") + info(object.kind).name + " WHERE pk = ?");
    return query.with(object.pk).step() ? query.text(0) : QString();
}

Conflict::Version versionOf(Connection& connection, JournalState& state, const CellClock& clock,
                            const QCborValue& value, bool isShown)
{
    return {value, state.deviceAt(connection, clock.device), clock.sequence, HybridClock::milliseconds(clock.stamp),
            isShown};
}

/// What the row shows. Nothing where there is no row.
struct Shown {
    RowClock clock;
    Record record;
};

std::optional<Shown> shownOf(Connection& connection, const Object& object)
{
    Statement query = connection.prepare(QByteArray("SELECT clock FROM ") + info(object.kind).name + " WHERE pk = ?");
    if (!query.with(object.pk).step())
        return std::nullopt;
    return Shown{RowClock::fromBytes(query.bytes(0)), *Rows::load(connection, object.kind, object.pk)};
}

std::optional<Conflict> read(Connection& connection, JournalState& state, const Object& object, const Shown& row,
                             quint16 field)
{
    if (!state.knows(static_cast<quint8>(object.kind), field) || info(object.kind).field(field)->passing)
        return std::nullopt;
    const CellClock rowClock = row.clock.of(field);
    Conflict conflict{object.kind, object.id, {}, field, {}};
    conflict.versions +=
        versionOf(connection, state, rowClock, row.record.values.value(field, QCborValue(nullptr)), true);
    Statement query = connection.prepare("SELECT device, sequence, stamp, value FROM version "
                                         "WHERE object = ? AND field = ? ORDER BY stamp DESC");
    query.with(object.pk, int(field));
    while (query.step()) {
        const CellClock clock{static_cast<quint64>(query.integer(2)), static_cast<quint32>(query.integer(0)),
                              static_cast<quint64>(query.integer(1))};
        const QCborValue value = Cbor::decoded(query.bytes(3));
        const bool standsForRow = clock.device == rowClock.device && clock.sequence == rowClock.sequence;
        if (standsForRow && field != DeletedField)
            return std::nullopt; // a value of a later version of the program, not a choice
        const bool isNews = std::all_of(conflict.versions.cbegin(), conflict.versions.cend(),
                                        [&](const Conflict::Version& other) { return differ(other.value, value); });
        if (isNews)
            conflict.versions += versionOf(connection, state, clock, value, false);
    }
    return conflict.versions.size() > 1 && !planted(Bug::ConflictNotListed) ? std::optional(conflict) : std::nullopt;
}

constexpr int MostCounted = 500;

/// Whose record it is takes as long to find as all the rest.
enum class Asks { WhoseToo, OnlyWhat };

QList<Conflict> ofObject(Connection& connection, JournalState& state, qint64 pk, Asks asks = Asks::WhoseToo)
{
    QList<Conflict> found;
    const auto object = objectAt(connection, state, pk);
    const auto row = object ? shownOf(connection, *object) : std::nullopt;
    if (!row)
        return found;
    QList<quint16> fields;
    Statement query = connection.prepare("SELECT DISTINCT field FROM version WHERE object = ?");
    query.with(pk);
    while (query.step())
        fields += static_cast<quint16>(query.integer(0));
    for (const quint16 field : fields)
        if (const auto conflict = read(connection, state, *object, *row, field))
            found += *conflict;
    if (asks == Asks::WhoseToo && !found.isEmpty()) {
        const Id client = clientOf(connection, *object);
        for (Conflict& conflict : found)
            conflict.client = client;
    }
    return found;
}

QList<Conflict> newest(Connection& connection, JournalState& state, const QString& room, int limit, Asks asks)
{
    QList<Conflict> found;
    QList<qint64> objects;
    Statement query = connection.prepare("SELECT object FROM version GROUP BY object ORDER BY max(stamp) DESC");
    while (query.step())
        objects += query.integer(0);
    for (const qint64 pk : objects) {
        const auto object = objectAt(connection, state, pk);
        const QString in = object && !room.isEmpty() ? roomOf(connection, *object) : QString();
        if (object && (in.isEmpty() || in == room))
            found += ofObject(connection, state, pk, asks);
        if (found.size() >= limit)
            break;
    }
    return found;
}

} // namespace

Result<QList<Conflict>> all(Connection& connection, JournalState& state, const QString& room, int limit)
{
    const std::scoped_lock lock(state.gate);
    return guarded([&] { return newest(connection, state, room, limit, Asks::WhoseToo); });
}

Result<QList<Conflict>> of(Connection& connection, JournalState& state, const Id& record)
{
    const std::scoped_lock lock(state.gate);
    return guarded([&] {
        const auto place = Rows::locate(connection, record);
        return place ? ofObject(connection, state, place->pk) : QList<Conflict>();
    });
}

Result<QList<Conflict>> ofClient(Connection& connection, JournalState& state, const Id& client)
{
    const std::scoped_lock lock(state.gate);
    return guarded([&] {
        QList<Conflict> found;
        const auto place = Rows::locate(connection, client);
        if (!place || place->kind != Kind::Client || place->erased
            || !connection.prepare("SELECT 1 FROM version LIMIT 1").step())
            return found;
        found += ofObject(connection, state, place->pk);
        for (const qint64 pk : RowWriter(connection).belongingTo(Kind::Client, place->pk))
            found += ofObject(connection, state, pk);
        return found;
    });
}

Result<int> count(Connection& connection, JournalState& state, const QString& room)
{
    const std::scoped_lock lock(state.gate);
    return guarded(
        [&] { return static_cast<int>(newest(connection, state, room, MostCounted, Asks::OnlyWhat).size()); });
}

bool showsAllVersions(Kind kind, quint16 field)
{
    return kind == Kind::Consent
           || (kind == Kind::Client && (field == ClientField::SafetyNotes || field == ClientField::ContactRules));
}

Edit keep(const Conflict& conflict, int version)
{
    return Edit{conflict.kind, conflict.record, {{conflict.field, conflict.versions.at(version).value}}};
}

bool canKeepAll(const Conflict& conflict)
{
    const Field* field = info(conflict.kind).field(conflict.field);
    return field
           && (field->type == FieldType::Text || field->type == FieldType::Texts || field->type == FieldType::Languages
               || field->type == FieldType::Details);
}

Edit keepAll(const Conflict& conflict)
{
    Edit edit{conflict.kind, conflict.record, {}};
    if (info(conflict.kind).field(conflict.field)->type == FieldType::Text) {
        QStringList texts;
        for (const Conflict::Version& version : conflict.versions)
            if (!version.value.toString().isEmpty())
                texts += version.value.toString();
        return edit.set(conflict.field, texts.join(u'\n'));
    }
    QCborArray joined;
    for (const Conflict::Version& version : conflict.versions)
        for (const QCborValue item : version.value.toArray())
            if (!joined.contains(item))
                joined.append(item);
    return edit.set(conflict.field, QCborValue(joined));
}

} // namespace Rinnalla::Conflicts
