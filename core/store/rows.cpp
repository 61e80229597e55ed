// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rows.h"

#include <QCborArray>
#include <QJsonArray>
#include <QJsonDocument>

namespace Rinnalla::Rows {

std::optional<Place> locate(Connection& connection, const Id& id)
{
    Statement query = connection.prepare("SELECT pk, kind, erased FROM object WHERE id = ?");
    if (!query.with(id).step())
        return std::nullopt;
    return Place{query.integer(0), static_cast<Kind>(query.integer(1)), query.integer(2) != 0};
}

Id idAt(Connection& connection, qint64 pk)
{
    Statement query = connection.prepare("SELECT id FROM object WHERE pk = ?");
    return query.with(pk).step() ? query.id(0) : Id();
}

Kind kindAt(Connection& connection, qint64 pk)
{
    Statement query = connection.prepare("SELECT kind FROM object WHERE pk = ?");
    query.with(pk).step();
    return static_cast<Kind>(query.integer(0));
}

QByteArray columns(Kind kind)
{
    static thread_local QHash<Kind, QByteArray> lists; // put together once: every row that is read asks
    QByteArray& list = lists[kind];
    if (list.isEmpty()) {
        list = "t.id";
        for (const Field& field : info(kind).fields)
            list.append(", t.").append(field.name);
    }
    return list;
}

namespace {

/// Names a referred record by its own row, which a page that shows both has read already.
Id referred(Connection& connection, Kind kind, qint64 pk)
{
    Statement query = connection.prepare(QByteArray("SELECT id FROM ") + info(kind).name + " WHERE pk = ?");
    return query.with(pk).step() ? query.id(0) : idAt(connection, pk);
}

QCborValue fromColumn(Connection& connection, const Field& field, const Statement& row, int column)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Time:
        return row.integer(column);
    case FieldType::Boolean:
        return row.integer(column) != 0;
    case FieldType::Texts:
    case FieldType::Languages:
    case FieldType::Details:
        return QCborArray::fromJsonArray(QJsonDocument::fromJson(row.bytes(column)).array());
    case FieldType::Reference:
        return referred(connection, field.target, row.integer(column)).toBytes();
    default:
        return row.text(column);
    }
}

} // namespace

Record read(Connection& connection, Kind kind, const Statement& row, int first)
{
    Record record{kind, row.id(first), {}};
    int column = first + 1;
    for (const Field& field : info(kind).fields) {
        if (!row.isNull(column))
            record.values.insert(field.id, fromColumn(connection, field, row, column));
        ++column;
    }
    return record;
}

std::optional<Record> load(Connection& connection, Kind kind, qint64 pk)
{
    Statement query = connection.prepare("SELECT " + columns(kind) + " FROM " + info(kind).name + " t WHERE t.pk = ?");
    if (!query.with(pk).step())
        return std::nullopt;
    return read(connection, kind, query, 0);
}

namespace {

/// JSON in which byte order marks are escaped: Qt drops a plain one where a text begins with it.
QString listText(const QCborArray& list)
{
    return QString::fromUtf8(QJsonDocument(list.toJsonArray()).toJson(QJsonDocument::Compact))
        .replace(QChar(QChar::ByteOrderMark), QStringLiteral("\\uFEFF"));
}

} // namespace

QCborValue toColumn(const Field& field, const QCborValue& value, qint64 referencedPk)
{
    if (value.isNull() || value.isUndefined())
        return nullptr;
    switch (field.type) {
    case FieldType::Texts:
    case FieldType::Languages:
    case FieldType::Details:
        return listText(value.toArray());
    case FieldType::Reference:
        return referencedPk;
    case FieldType::Boolean:
        if (field.id == DeletedField && !value.toBool())
            return nullptr; // "not taken back" has one form: queries and indexes ask for null
        return value.toBool() ? 1 : 0;
    default:
        return value;
    }
}

} // namespace Rinnalla::Rows
