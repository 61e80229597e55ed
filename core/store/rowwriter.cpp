// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rowwriter.h"

#include "core/base/text.h"
#include "core/platform/hybridclock.h"
#include "core/store/rows.h"
#include "core/store/searchtokenizer.h"

#include <algorithm>

namespace Rinnalla {

namespace {

const auto DefaultRoom = QStringLiteral("support");
const auto UnknownRoom = QStringLiteral("?"); // of what belongs to a client whose own row is not here: no list shows it

QString searchedText(const Record& record)
{
    QStringList parts;
    for (const Field& field : info(record.kind).fields)
        if (field.searched && record.has(field.id))
            parts += field.type == FieldType::Texts ? record.texts(field.id) : QStringList{record.text(field.id)};
    return parts.join(u' ');
}

/// The field a kind's `sort` column is made of; null where it has none.
const Field* sortedField(Kind kind)
{
    if (kind == Kind::Client)
        return info(kind).field(ClientField::CodeName);
    return kind == Kind::Partner ? info(kind).field(PartnerField::Name) : nullptr;
}

/// The columns the store derives, in the order bindDerived() gives their values.
QByteArrayList derivedColumns(Kind kind)
{
    QByteArrayList columns{"id", "clock", "room", "touched"};
    if (sortedField(kind))
        columns += "sort";
    return columns;
}

/// One statement for each kind, whatever fields are given: one without a value stays null.
QByteArray insertStatement(Kind kind)
{
    static const QByteArrayList statements = [] {
        QByteArrayList made;
        for (const KindInfo& of : allKinds()) {
            QByteArrayList columns = derivedColumns(of.kind);
            for (const Field& field : of.fields)
                columns += field.name;
            made += QByteArray("INSERT INTO ") + of.name + " (" + columns.join(", ") + ", pk) VALUES ("
                    + QByteArray("?, ").repeated(columns.size()) + "?)";
        }
        return made;
    }();
    return statements.at(static_cast<qsizetype>(kind) - 1);
}

QByteArray updateStatement(Kind kind, const QList<quint16>& fields)
{
    QByteArrayList columns = derivedColumns(kind);
    for (const quint16 field : fields)
        columns += info(kind).field(field)->name;
    return QByteArray("UPDATE ") + info(kind).name + " SET " + columns.join(" = ?, ") + " = ? WHERE pk = ?";
}

/// All rows that belong to the one given, whatever their kind. Those that were taken back stand in indexes of their
/// own; asked for together with the others, neither would be used.
QByteArray belongingStatement(Kind owner)
{
    QByteArrayList those;
    for (const KindInfo& kind : allKinds()) {
        const Field* field = RowWriter::ownerField(kind.kind);
        if (field && field->target == owner)
            for (const char* deleted : {"IS NULL", "IS NOT NULL"})
                those += QByteArray("SELECT pk, ") + QByteArray::number(int(kind.kind)) + " FROM " + kind.name
                         + " WHERE " + field->name + " = ?1 AND deleted " + deleted;
    }
    return those.join(" UNION ALL ");
}

} // namespace

const Field* RowWriter::ownerField(Kind kind)
{
    const auto number = static_cast<qsizetype>(kind);
    if (number < 1 || number > allKinds().size())
        return nullptr;
    const Field* field = info(kind).field(OwnerField);
    return field && field->type == FieldType::Reference ? field : nullptr;
}

qint64 RowWriter::place(const Id& id, quint8 kind)
{
    if (const auto place = Rows::locate(m_connection, id))
        return place->pk;
    return placeNew(id, kind);
}

qint64 RowWriter::placeNew(const Id& id, quint8 kind)
{
    m_connection.prepare("INSERT INTO object (id, kind) VALUES (?, ?)").with(id, int(kind)).run();
    return m_connection.database().getLastInsertRowid();
}

QCborValue RowWriter::column(const Record& record, const Field& field)
{
    const QCborValue value = record.value(field.id);
    if (field.type != FieldType::Reference || !value.isByteArray())
        return Rows::toColumn(field, value, 0);
    const Id referred = record.reference(field.id);
    if (field.id == OwnerField)
        if (const Owner& owner = ownerAt(referred); owner.pk != 0)
            return owner.pk;
    return Rows::toColumn(field, value, place(referred, static_cast<quint8>(field.target)));
}

void RowWriter::bindDerived(Statement& statement, const Record& record, const QString& room, const RowClock& clocks)
{
    statement.with(record.id, clocks.toBytes());
    if (room.isEmpty())
        statement.skip();
    else
        statement.with(room);
    statement.with(HybridClock::milliseconds(clocks.latestStamp()));
    if (const Field* sorted = sortedField(record.kind))
        statement.with(Text::sortKey(record.text(sorted->id)));
}

void RowWriter::insert(const Record& record, qint64 pk, const RowClock& clocks, bool awaited)
{
    const QString room = roomOf(record);
    Statement insert = m_connection.prepare(insertStatement(record.kind));
    bindDerived(insert, record, room, clocks);
    for (const Field& field : info(record.kind).fields)
        if (record.has(field.id))
            insert.with(column(record, field));
        else
            insert.skip();
    insert.with(pk).run();
    updateSearch(record, pk, room, true);
    m_owners.remove(record.id);
    if (awaited)
        moveToRoom(belongingTo(record.kind, pk), room);
}

void RowWriter::update(const Record& before, const Record& after, qint64 pk, const QList<quint16>& fields,
                       const RowClock& clocks)
{
    const QString room = roomOf(after);
    const QString roomBefore = roomOf(before);
    QList<QCborValue> columns;
    for (const quint16 field : fields)
        columns += column(after, *info(after.kind).field(field));
    Statement update = m_connection.prepare(updateStatement(after.kind, fields));
    bindDerived(update, after, room, clocks);
    for (const QCborValue& value : columns)
        update.with(value);
    update.with(pk).run();
    if (searchedText(after) != searchedText(before) || room != roomBefore || fields.contains(DeletedField))
        updateSearch(after, pk, room, false);
    if (room != roomBefore)
        moveToRoom(belongingTo(after.kind, pk), room);
}

void RowWriter::remove(Kind kind, qint64 pk)
{
    m_connection.prepare(QByteArray("DELETE FROM ") + info(kind).name + " WHERE pk = ?").with(pk).run();
    m_connection.prepare("DELETE FROM search WHERE rowid = ?").with(pk).run();
    m_owners.clear();
    moveToRoom(belongingTo(kind, pk), UnknownRoom);
}

void RowWriter::updateSearch(const Record& record, qint64 pk, const QString& room, bool isNew)
{
    if (pk > m_indexedUntil)
        return;
    const QString text = searchedText(record);
    if (!isNew)
        m_connection.prepare("DELETE FROM search WHERE rowid = ?").with(pk).run();
    if (text.trimmed().isEmpty() || record.boolean(DeletedField))
        return;
    const QString shelved = SearchPieces::shelved(SearchPieces::shelf(record.kind, room), text);
    m_connection.prepare("INSERT INTO search (rowid, text) VALUES (?, ?)").with(pk, shelved).run();
}

void RowWriter::index(qint64 pk)
{
    const Kind kind = Rows::kindAt(m_connection, pk);
    const bool isKnown = kind >= allKinds().first().kind && kind <= allKinds().last().kind;
    if (const auto record = isKnown ? Rows::load(m_connection, kind, pk) : std::nullopt)
        updateSearch(*record, pk, roomOf(*record), true);
}

QString RowWriter::roomOf(const Record& record)
{
    if (record.kind == Kind::Client)
        return record.has(ClientField::Compartment) ? record.text(ClientField::Compartment) : DefaultRoom;
    const Field* owner = ownerField(record.kind);
    if (!owner)
        return {};
    const Id owning = record.reference(owner->id);
    if (owning.isNull())
        return DefaultRoom; // a contact with nobody
    const Owner& found = ownerAt(owning);
    return found.kind == owner->target ? found.room : UnknownRoom;
}

const RowWriter::Owner& RowWriter::ownerAt(const Id& id)
{
    constexpr qsizetype Most = 100'000;
    if (const auto known = m_owners.constFind(id); known != m_owners.constEnd())
        return *known;
    static const Owner none{0, Kind::Client, false, UnknownRoom};
    const auto place = Rows::locate(m_connection, id);
    if (!place)
        return none; // it may come with the next record
    if (m_owners.size() >= Most)
        m_owners.clear();
    Owner owner{place->pk, place->kind, place->erased, UnknownRoom};
    if (place->kind == Kind::Client || ownerField(place->kind)) {
        Statement query =
            m_connection.prepare(QByteArray("SELECT room FROM ") + info(place->kind).name + " WHERE pk = ?");
        if (query.with(place->pk).step())
            owner.room = query.text(0);
    }
    return *m_owners.insert(id, owner);
}

void RowWriter::moveToRoom(const QList<qint64>& rows, const QString& room)
{
    m_owners.clear();
    for (const qint64 pk : rows) {
        const Kind kind = Rows::kindAt(m_connection, pk);
        m_connection.prepare(QByteArray("UPDATE ") + info(kind).name + " SET room = ? WHERE pk = ?")
            .with(room, pk)
            .run();
        if (const auto record = Rows::load(m_connection, kind, pk))
            updateSearch(*record, pk, room, false);
    }
}

QList<qint64> RowWriter::belongingTo(Kind owner, qint64 pk)
{
    static const QByteArray ofClient = belongingStatement(Kind::Client);
    static const QByteArray ofContact = belongingStatement(Kind::Contact);
    if (owner != Kind::Client && owner != Kind::Contact)
        return {};
    QList<qint64> rows;
    Statement query = m_connection.prepare(owner == Kind::Client ? ofClient : ofContact);
    query.with(pk);
    while (query.step()) {
        const qint64 row = query.integer(0);
        rows = belongingTo(static_cast<Kind>(query.integer(1)), row) + rows;
        rows += row;
    }
    return rows;
}

} // namespace Rinnalla
