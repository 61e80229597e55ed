// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/cells.h"

#include "core/base/cbor.h"
#include "core/store/rows.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>

#include <algorithm>

namespace Rinnalla {

namespace {

bool isSame(const CellClock& one, const CellClock& other)
{
    return one.device == other.device && one.sequence == other.sequence;
}

/// Objects in a list are kept as JSON, which knows no order of names; both ways there the value is the same.
QCborValue asKept(const Field& field, const QCborValue& value)
{
    return field.type == FieldType::Details ? QCborArray::fromJsonArray(value.toArray().toJsonArray()) : value;
}

} // namespace

QByteArray Cells::bodyOf(const Values& values)
{
    QCborMap map;
    for (auto it = values.begin(); it != values.end(); ++it)
        map.insert(qint64(it.key()), *it);
    return QCborValue(map).toCbor();
}

Values Cells::valuesOf(const QByteArray& body)
{
    Values values;
    const QCborMap map = Cbor::decoded(body).toMap();
    for (auto it = map.begin(); it != map.end(); ++it)
        values.insert(static_cast<quint16>(it.key().toInteger()), it.value());
    return values;
}

bool Cells::saw(Connection& connection, const CellClock& edit, const CellClock& other)
{
    if (edit.device == other.device)
        return other.sequence < edit.sequence;
    Statement query = connection.prepare("SELECT seen FROM basis WHERE device = ? AND peer = ? AND from_sequence <= ? "
                                         "ORDER BY from_sequence DESC LIMIT 1");
    query.with(edit.device, other.device, edit.sequence);
    return query.step() && static_cast<quint64>(query.integer(0)) >= other.sequence;
}

void Cells::begin(const Id& id, quint8 kind, qint64 pk)
{
    m_id = id;
    m_kind = kind;
    m_pk = pk;
    m_erased = m_hasRow = m_hasVersions = false;
    m_before = Record{m_state.knows(kind) ? static_cast<Kind>(kind) : Kind::Client, id, {}};
    m_cells.clear();
    m_old.clear();
    m_movedFrom.clear();
}

void Cells::load(const Id& id, quint8 kind)
{
    begin(id, kind, 0);
    Statement object = m_connection.prepare("SELECT pk, kind, erased FROM object WHERE id = ?");
    if (!object.with(id).step())
        return;
    begin(id, static_cast<quint8>(object.integer(1)), object.integer(0));
    m_erased = object.integer(2) != 0;
    if (m_erased)
        return;
    readRow();
    readVersions();
}

void Cells::readRow()
{
    if (!m_state.knows(m_kind))
        return;
    const Kind kind = static_cast<Kind>(m_kind);
    Statement query = m_connection.prepare("SELECT t.clock, " + Rows::columns(kind) + " FROM " + info(kind).name
                                           + " t WHERE t.pk = ?");
    if (!query.with(m_pk).step())
        return;
    m_hasRow = true;
    m_before = Rows::read(m_connection, kind, query, 1);
    const RowClock clocks = RowClock::fromBytes(query.bytes(0));
    for (const Field& field : info(kind).fields)
        if (m_before.has(field.id) || clocks.hasOwn(field.id))
            m_cells[field.id] = {{clocks.of(field.id), m_before.values.value(field.id, QCborValue(nullptr))}};
}

void Cells::readVersions()
{
    Statement query =
        m_connection.prepare("SELECT field, device, sequence, stamp, value FROM version WHERE object = ?");
    query.with(m_pk);
    while (query.step()) {
        m_hasVersions = true;
        Versions& versions = m_cells[static_cast<quint16>(query.integer(0))];
        const CellVersion version{{static_cast<quint64>(query.integer(3)), static_cast<quint32>(query.integer(1)),
                                   static_cast<quint64>(query.integer(2))},
                                  Cbor::decoded(query.bytes(4))};
        // The row stands empty for a version it has no place for.
        versions.removeIf([&](const CellVersion& other) { return isSame(other.clock, version.clock); });
        versions += version;
    }
}

bool Cells::hasOtherVersions(quint16 field) const
{
    return m_hasVersions && m_cells.value(field).size() > (m_before.has(field) ? 1 : 0);
}

void Cells::noteMove(quint16 field, const QCborValue& value)
{
    const Field* owner = m_state.knows(m_kind) ? RowWriter::ownerField(static_cast<Kind>(m_kind)) : nullptr;
    if (!owner || owner->id != field)
        return;
    for (const CellVersion& version : m_cells.value(field))
        if (version.value != value)
            for (const QCborValue& named : {version.value, value})
                if (const auto id = Id::fromBytes(named.toByteArray()))
                    m_movedFrom += *id;
}

void Cells::apply(const CellClock& clock, const Values& values, const Saw& saw)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        noteMove(it.key(), *it);
        Versions& versions = m_cells[it.key()];
        if (!m_old.contains(it.key()))
            m_old.insert(it.key(), versions);
        versions.removeIf(
            [&](const CellVersion& version) { return isSame(version.clock, clock) || saw(version.clock); });
        const Field* field =
            m_state.knows(m_kind, it.key()) ? info(static_cast<Kind>(m_kind)).field(it.key()) : nullptr;
        versions += {clock, field ? asKept(*field, *it) : *it};
    }
    // Any edit can keep a record from being deleted: whether it is, is looked at again.
    if (const auto deleted = m_cells.constFind(DeletedField);
        deleted != m_cells.constEnd() && !m_old.contains(DeletedField))
        m_old.insert(DeletedField, *deleted);
}

const CellVersion& Cells::shown(const Versions& versions)
{
    return *std::max_element(versions.begin(), versions.end(), [&](const CellVersion& one, const CellVersion& other) {
        return m_state.isLater(m_connection, other.clock, one.clock);
    });
}

bool Cells::isShowable(quint16 field, const QCborValue& value) const
{
    return m_state.knows(m_kind, field)
           && validate(Edit{static_cast<Kind>(m_kind), m_id, {{field, value}}}, false).has_value();
}

/// A record that was deleted in one place and written to in another, neither knowing of the other, stays.
bool Cells::survivesDeletion(const CellClock& deletion)
{
    for (auto it = m_cells.constBegin(); it != m_cells.constEnd(); ++it)
        for (const CellVersion& version : *it) {
            const bool isOther = it.key() != DeletedField || !version.value.isTrue();
            if (isOther && !isSame(version.clock, deletion) && !saw(m_connection, deletion, version.clock)
                && !saw(m_connection, version.clock, deletion))
                return true;
        }
    return false;
}

/// The row, and the clock of each of its cells. Nothing where they do not make a valid record.
std::optional<Record> Cells::shownRecord(RowClock& clocks)
{
    if (!m_state.knows(m_kind) || m_cells.isEmpty())
        return std::nullopt;
    Record record{static_cast<Kind>(m_kind), m_id, {}};
    std::optional<CellClock> first;
    for (auto it = m_cells.constBegin(); it != m_cells.constEnd(); ++it) {
        if (!m_state.knows(m_kind, it.key()))
            continue;
        const CellVersion& version = shown(*it);
        if (!first || version.clock.stamp < first->stamp)
            first = version.clock;
        const bool survives = it.key() == DeletedField && version.value.isTrue() && survivesDeletion(version.clock);
        if (!version.value.isNull() && !survives && isShowable(it.key(), version.value))
            record.values.insert(it.key(), version.value);
    }
    if (!first || !validate(Edit{record.kind, m_id, record.values}, true))
        return std::nullopt;
    clocks.setRow(*first);
    for (auto it = m_cells.constBegin(); it != m_cells.constEnd(); ++it)
        if (m_state.knows(m_kind, it.key()))
            if (const CellClock& clock = shown(*it).clock; !isSame(clock, *first) || !record.has(it.key()))
                clocks.set(it.key(), clock);
    return record;
}

void Cells::count(quint16 field, const Versions& versions, bool in)
{
    for (const CellVersion& version : versions) {
        const Id& device = m_state.deviceAt(m_connection, version.clock.device);
        if (in)
            m_state.digest.add(m_id, field, device, version.clock.sequence, version.value);
        else
            m_state.digest.subtract(m_id, field, device, version.clock.sequence, version.value);
    }
}

/// inRow: the version the row holds; null where it holds none of them.
void Cells::writeVersions(quint16 field, const Versions& versions, const CellClock* inRow)
{
    if (m_hasVersions)
        m_connection.prepare("DELETE FROM version WHERE object = ? AND field = ?").with(m_pk, int(field)).run();
    for (const CellVersion& version : versions)
        if (!inRow || !isSame(version.clock, *inRow))
            m_connection
                .prepare(
                    "INSERT INTO version (object, field, device, sequence, stamp, value) VALUES (?, ?, ?, ?, ?, ?)")
                .with(m_pk, int(field), version.clock.device, version.clock.sequence, version.clock.stamp,
                      version.value.toCbor())
                .run();
}

void Cells::write()
{
    const bool isNew = m_pk == 0;
    if (isNew)
        m_pk = m_rows.place(m_id, m_kind);
    RowClock clocks;
    const auto record = shownRecord(clocks);
    const bool rowComesOrGoes = record.has_value() != m_hasRow;
    QList<quint16> changed = m_old.keys();
    if (rowComesOrGoes)
        changed = m_cells.keys();
    for (const quint16 field : changed) {
        const Versions versions = m_cells.value(field);
        const bool isShown = record && !versions.isEmpty() && m_state.knows(m_kind, field)
                             && (shown(versions).value.isNull() || record->has(field));
        writeVersions(field, versions, isShown ? &shown(versions).clock : nullptr);
    }
    for (const Id& owner : m_movedFrom)
        m_connection.prepare("INSERT OR IGNORE INTO moved (owner, object) SELECT pk, ? FROM object WHERE id = ?")
            .with(m_pk, owner)
            .run();
    for (const quint16 field : m_old.keys()) {
        count(field, m_old.value(field), false);
        count(field, m_cells.value(field), true);
    }
    if (record && !m_hasRow)
        m_rows.insert(*record, m_pk, clocks, !isNew);
    else if (record) {
        changed.removeIf([&](quint16 field) { return !m_state.knows(m_kind, field); });
        m_rows.update(m_before, *record, m_pk, changed, clocks);
    } else if (m_hasRow)
        m_rows.remove(static_cast<Kind>(m_kind), m_pk);
}

void Cells::erase()
{
    for (auto it = m_cells.constBegin(); it != m_cells.constEnd(); ++it)
        count(it.key(), *it, false);
    if (m_hasRow)
        m_rows.remove(static_cast<Kind>(m_kind), m_pk);
    if (m_pk == 0)
        m_pk = m_rows.place(m_id, m_kind);
    m_connection.prepare("DELETE FROM version WHERE object = ?").with(m_pk).run();
    m_connection.prepare("DELETE FROM moved WHERE object = ?1 OR owner = ?1").with(m_pk).run();
    m_connection.prepare("DELETE FROM journal WHERE object = ?").with(m_pk).run();
    m_connection.prepare("DELETE FROM quarantine WHERE object = ?").with(m_id).run();
    m_connection.prepare("DELETE FROM client_key WHERE object = ?").with(m_pk).run();
    m_connection.prepare("UPDATE object SET erased = 1 WHERE pk = ?").with(m_pk).run();
    m_cells.clear();
    m_erased = true;
}

void Cells::rebuild(qint64 pk)
{
    load(Rows::idAt(m_connection, pk), 0);
    if (m_erased)
        return;
    m_old = std::exchange(m_cells, {});
    for (auto it = m_old.constBegin(); it != m_old.constEnd(); ++it)
        m_cells.insert(it.key(), {});
    struct Past {
        CellClock clock;
        Values values;
    };
    QList<Past> past;
    Statement query =
        m_connection.prepare("SELECT device, sequence, stamp, body FROM journal WHERE object = ? ORDER BY stamp");
    query.with(m_pk);
    while (query.step())
        past += Past{{static_cast<quint64>(query.integer(2)), static_cast<quint32>(query.integer(0)),
                      static_cast<quint64>(query.integer(1))},
                     valuesOf(query.bytes(3))};
    for (const Past& edit : past)
        apply(edit.clock, edit.values,
              [&](const CellClock& version) { return saw(m_connection, edit.clock, version); });
    for (const quint16 field : m_old.keys())
        if (m_cells.value(field).isEmpty())
            m_cells.remove(field);
    write();
}

StateDigest Cells::digestOfAll(Connection& connection, JournalState& state)
{
    const StateDigest before = std::exchange(state.digest, {});
    Cells cells(connection, state);
    Statement objects = connection.prepare("SELECT id, kind FROM object WHERE erased = 0");
    while (objects.step()) {
        cells.load(objects.id(0), static_cast<quint8>(objects.integer(1)));
        for (auto it = cells.m_cells.constBegin(); it != cells.m_cells.constEnd(); ++it)
            cells.count(it.key(), *it, true);
    }
    return std::exchange(state.digest, before);
}

} // namespace Rinnalla
