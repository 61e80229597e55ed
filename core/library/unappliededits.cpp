// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/unappliededits.h"

#include "core/store/lists.h"
#include "core/store/rowwriter.h"
#include "core/store/secrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Rinnalla {

namespace {

const QString DefaultRoom = QStringLiteral("support");

bool isKind(Kind kind)
{
    return kind >= allKinds().first().kind && kind <= allKinds().last().kind;
}

std::optional<Record> known(Connection& connection, const Id& id)
{
    return Lists::record(connection, id).value_or(std::nullopt);
}

Record after(Record record, const Record& edit)
{
    for (auto value = edit.values.begin(); value != edit.values.end(); ++value)
        record.values.insert(value.key(), *value);
    return record;
}

/// All that is known of the route, its draft too, is offered here: words of the other room are never shown beside it.
bool isRouteOf(const QString& room, const Record& record, const PathTemplates& paths)
{
    using namespace PathTemplateField;
    QList<Route> all;
    if (const Route* builtIn = paths.builtIn(record.text(Key)); builtIn && record.text(Value).isEmpty())
        all += *builtIn;
    for (const quint16 field : {Value, Draft})
        if (const QString text = record.text(field); !text.isEmpty())
            all += paths.draft(text);
    return std::all_of(all.cbegin(), all.cend(),
                       [&](const Route& route) { return route.rooms.isEmpty() || route.rooms.contains(room); });
}

} // namespace

bool isOffered(const Record& record, const QString& room, const SheetCatalogue& catalogue,
               std::optional<PathTemplates>& paths)
{
    if (record.kind == Kind::Sheet) {
        const QString compartment = catalogue.compartment(record.text(SheetField::Topic));
        return compartment.isEmpty() || compartment == room;
    }
    if (record.kind == Kind::Setting) { // an aid of the organisation's says in which rooms it is offered
        const QByteArray text = record.text(SettingField::Value).toUtf8();
        const QJsonValue rooms = QJsonDocument::fromJson(text).object().value(u"rooms");
        return !rooms.isArray() || rooms.toArray().contains(room);
    }
    if (record.kind != Kind::PathTemplate)
        return true;
    if (!paths)
        paths = PathTemplates::load().value_or(PathTemplates());
    return isRouteOf(room, record, *paths);
}

UnappliedEdits::UnappliedEdits(Connection& connection, const SheetCatalogue& catalogue, const QString& room,
                               const QList<Record>& edits)
    : m_connection(connection)
    , m_catalogue(catalogue)
    , m_room(room)
{
    for (const Record& edit : edits)
        if (isKind(edit.kind))
            m_edits[edit.id].prepend(edit);
}

/// The record as the store has it or, where it has none, as these edits make it.
std::optional<Record> UnappliedEdits::made(const Id& record) const
{
    if (auto there = known(m_connection, record))
        return there;
    const QList<Record> edits = m_edits.value(record);
    if (edits.isEmpty())
        return std::nullopt;
    Record making = edits.constFirst();
    if (!validate(Edit{making.kind, making.id, making.values}, true))
        return std::nullopt; // somebody made it before, and that is not here
    for (const Record& edit : edits)
        making = after(making, edit);
    return making;
}

/// Empty for what lies in none; nothing where it cannot be told.
std::optional<QString> UnappliedEdits::roomOf(const Id& id, int depth) const
{
    constexpr int Deepest = 3; // an addendum to a contact with a client
    const auto record = depth < Deepest ? made(id) : std::nullopt;
    if (!record)
        return std::nullopt;
    if (record->kind == Kind::Client)
        return record->has(ClientField::Compartment) ? std::optional(record->text(ClientField::Compartment))
               : known(m_connection, id)             ? std::optional(DefaultRoom)
                                                     : std::nullopt; // who makes a client says in which
    const Field* owner = RowWriter::ownerField(record->kind);
    if (!owner)
        return QString();
    const Id owning = record->reference(owner->id);
    return owning.isNull() ? DefaultRoom : roomOf(owning, depth + 1);
}

bool UnappliedEdits::isElsewhere(const Id& record) const
{
    const auto room = roomOf(record);
    return room && !room->isEmpty() && *room != m_room;
}

/// Also where an edit would make it a place that everybody may know, or one that nobody may.
bool UnappliedEdits::hidesPlace(const Record& whole, const Record& edit) const
{
    const QList<Record> edits = m_edits.value(edit.id);
    return Directory::hidesPlace(m_connection, whole) || Directory::hidesPlace(m_connection, after(whole, edit))
           || std::any_of(edits.begin(), edits.end(), [](const Record& each) { return Directory::isSecret(each); });
}

std::optional<UnappliedEdits::Readable> UnappliedEdits::readable(const Record& edit)
{
    if (!isKind(edit.kind))
        return std::nullopt;
    const auto whole = made(edit.id);
    const auto isHere = [&](const Record& record) { return isOffered(record, m_room, m_catalogue, m_paths); };
    if (isElsewhere(edit.id) || (whole && !(isHere(*whole) && isHere(after(*whole, edit)))))
        return std::nullopt;
    if (!whole || edit.kind == Kind::Identity || !roomOf(edit.id))
        return Readable{{}, edit.values.isEmpty()};
    Values shown = hidesPlace(*whole, edit) ? Directory::withoutSecrets(edit, true).values : edit.values;
    shown.removeIf([&](Values::iterator value) {
        const Field* field = info(edit.kind).field(value.key());
        return field && field->type == FieldType::Reference && isElsewhere(edit.reference(field->id));
    });
    const bool isWhole = shown.size() == edit.values.size();
    return Readable{std::move(shown), isWhole};
}

} // namespace Rinnalla
