// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/doorwatch.h"

#include "core/base/cbor.h"
#include "core/store/rows.h"

#include <QCborMap>

#include <sqlite3.h>

namespace Rinnalla {

namespace {

const QList<QByteArray> Derived{"id", "clock", "room", "touched", "sort"};

QCborValue valueOf(sqlite3_value* value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_value_int64(value));
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    case SQLITE_NULL:
        return nullptr;
    default:
        return QByteArray(static_cast<const char*>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    }
}

QByteArrayList columnsOf(Connection& connection, const QByteArray& table)
{
    QByteArrayList names;
    Statement query = connection.prepare("SELECT name FROM pragma_table_info(?) ORDER BY cid");
    query.with(QString::fromLatin1(table));
    while (query.step())
        names += query.bytes(0);
    return names;
}

/// What a field's column holds when the field has this value.
QCborValue columnValue(Connection& connection, const Field& field, const QCborValue& value)
{
    qint64 pk = 0;
    if (value.isByteArray())
        if (const auto place = Rows::locate(connection, *Id::fromBytes(value.toByteArray())))
            pk = place->pk;
    return Rows::toColumn(field, value, pk);
}

} // namespace

struct DoorWatch::Change {
    Kind kind = Kind::Client;
    int operation = 0;
    qint64 pk = 0;
    QMap<QByteArray, QCborValue> before; ///< columns by name; of an update only those that changed
    QMap<QByteArray, QCborValue> after;
};

DoorWatch::DoorWatch(Store& store)
    : m_connection(store.connection())
{
    m_sequence = lastSequence();
    sqlite3session_create(m_connection.handle(), "main", &m_session);
    for (const KindInfo& kind : allKinds())
        sqlite3session_attach(m_session, kind.name);
    connect(&store.journal(), &Journal::written, this, &DoorWatch::takeIn);
    connect(&store.journal(), &Journal::erased, this, &DoorWatch::forget);
}

DoorWatch::~DoorWatch()
{
    if (m_session)
        sqlite3session_delete(m_session);
}

void DoorWatch::complain(Kind kind, const Id& id, const QString& what)
{
    m_complaints += QLatin1StringView(info(kind).name) + u' ' + id.toString() + u' ' + what;
}

qint64 DoorWatch::lastSequence()
{
    Statement query = m_connection.prepare("SELECT coalesce(max(j.sequence), 0) FROM journal j "
                                           "JOIN device d ON d.number = j.device AND d.own = 1");
    query.step();
    return query.integer(0);
}

/// The journal's own rows are the edits; what was signalled must be the same, in the same order.
void DoorWatch::takeIn(const QList<Edit>& signalled)
{
    QList<Edit> edits;
    Statement query = m_connection.prepare("SELECT j.sequence, o.kind, o.id, j.body FROM journal j "
                                           "JOIN device d ON d.number = j.device AND d.own = 1 "
                                           "JOIN object o ON o.pk = j.object WHERE j.sequence > ? ORDER BY j.sequence");
    query.with(m_sequence);
    while (query.step()) {
        m_sequence = query.integer(0);
        Edit edit{static_cast<Kind>(query.integer(1)), query.id(2), {}};
        const QCborMap body = Cbor::decoded(query.bytes(3)).toMap();
        for (auto it = body.begin(); it != body.end(); ++it)
            edit.values.insert(static_cast<quint16>(it.key().toInteger()), it.value());
        edits += edit;
        Record& record = m_letIn[edit.id];
        record.kind = edit.kind;
        record.id = edit.id;
        record.values.insert(edit.values);
    }
    bool same = signalled.isEmpty() || signalled.size() == edits.size(); // a batch signals no single edit
    for (qsizetype i = 0; same && i < signalled.size(); ++i)
        same = signalled.at(i).id == edits.at(i).id && signalled.at(i).values == edits.at(i).values;
    if (!same)
        m_complaints += QStringLiteral("what was signalled is not what the journal holds");
}

void DoorWatch::forget(const Id& client)
{
    if (const auto place = Rows::locate(m_connection, client))
        m_erased.insert(place->pk);
    m_sequence = lastSequence();
}

QStringList DoorWatch::finish()
{
    if (!m_session)
        return m_complaints;
    int size = 0;
    void* bytes = nullptr;
    if (sqlite3session_changeset(m_session, &size, &bytes) != SQLITE_OK)
        m_complaints += QStringLiteral("no changeset");
    sqlite3session_delete(m_session);
    m_session = nullptr;

    QList<Change> deletions;
    QHash<QByteArray, QByteArrayList> columns;
    sqlite3_changeset_iter* iterator = nullptr;
    sqlite3changeset_start(&iterator, size, bytes);
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        Change change;
        const char* table = nullptr;
        int count = 0;
        sqlite3changeset_op(iterator, &table, &count, &change.operation, nullptr);
        change.kind = *kindFromName(QString::fromLatin1(table));
        if (!columns.contains(table))
            columns.insert(table, columnsOf(m_connection, table));
        for (int i = 0; i < count; ++i) {
            sqlite3_value* value = nullptr;
            const QByteArray name = columns.value(table).at(i);
            if (change.operation != SQLITE_INSERT && sqlite3changeset_old(iterator, i, &value) == SQLITE_OK && value)
                change.before.insert(name, valueOf(value));
            value = nullptr;
            if (change.operation != SQLITE_DELETE && sqlite3changeset_new(iterator, i, &value) == SQLITE_OK && value)
                change.after.insert(name, valueOf(value));
        }
        change.pk = (change.operation == SQLITE_INSERT ? change.after : change.before).value("pk").toInteger();
        if (change.operation == SQLITE_DELETE)
            deletions += change;
        else
            checkChange(change);
    }
    sqlite3changeset_finalize(iterator);
    sqlite3_free(bytes);
    for (const Change& deletion : deletions) // an addendum goes with its contact
        if (deletion.kind == Kind::Contact && m_erased.contains(deletion.before.value("client").toInteger()))
            m_erased.insert(deletion.pk);
    for (const Change& deletion : deletions)
        checkDeletion(deletion);
    checkLetIn();
    return m_complaints;
}

/// Every column that changed was named by an edit; checkLetIn() compares the values.
void DoorWatch::checkChange(const Change& change)
{
    const Id id = Rows::idAt(m_connection, change.pk);
    const Record letIn = m_letIn.value(id);
    for (auto it = change.after.begin(); it != change.after.end(); ++it) {
        if (it.key() == "pk" || Derived.contains(it.key()))
            continue;
        const Field* field = info(change.kind).field(QString::fromLatin1(it.key()));
        const bool isEmptyInsert = change.operation == SQLITE_INSERT && it->isNull();
        if (!field || (!isEmptyInsert && !letIn.has(field->id)))
            complain(change.kind, id, QString::fromLatin1(it.key()) + QStringLiteral(" was changed past the door"));
    }
    if (id.isNull() || !m_letIn.contains(id)) {
        const bool onlyMoved = change.operation == SQLITE_UPDATE; // to another room, with its client
        if (!onlyMoved)
            complain(change.kind, id, QStringLiteral("came past the door"));
    }
}

void DoorWatch::checkDeletion(const Change& change)
{
    const qint64 owner =
        change.before.value(change.kind == Kind::Addendum ? QByteArray("contact") : QByteArray("client")).toInteger();
    const bool announced = change.kind == Kind::Client ? m_erased.contains(change.pk) : m_erased.contains(owner);
    if (!announced)
        complain(change.kind, Rows::idAt(m_connection, change.pk), QStringLiteral("was deleted past the door"));
}

void DoorWatch::checkLetIn()
{
    for (const Record& letIn : std::as_const(m_letIn)) {
        const auto place = Rows::locate(m_connection, letIn.id);
        if (place && place->erased)
            continue;
        for (const Field& field : info(letIn.kind).fields) {
            if (!letIn.has(field.id))
                continue;
            Statement query = m_connection.prepare(QByteArray("SELECT ") + field.name + " FROM " + info(letIn.kind).name
                                                   + " WHERE pk = ?");
            if (!place || !query.with(place->pk).step())
                return complain(letIn.kind, letIn.id, QStringLiteral("was let in and is not there"));
            const QCborValue expected = columnValue(m_connection, field, letIn.value(field.id));
            const bool same = expected.isNull()      ? query.isNull(0)
                              : expected.isInteger() ? query.integer(0) == expected.toInteger()
                                                     : query.text(0) == expected.toString();
            if (!same)
                complain(letIn.kind, letIn.id,
                         QLatin1StringView(field.name) + QStringLiteral(" is not what the journal let in"));
        }
    }
}

} // namespace Rinnalla
