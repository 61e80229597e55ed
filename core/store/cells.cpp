// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/cells.h"

#include "core/base/cbor.h"
#include "core/base/planted.h"
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

/// "Not deleted" has two forms in an edit and one here, as in the row.
QCborValue inOneForm(quint16 field, const QCborValue& value)
{
    return field == DeletedField && value.isFalse() ? QCborValue(nullptr) : value;
}

/// Objects in a list are kept as JSON, which knows no order of names and no large numbers. The journal brings them into
/// that form before it writes them; a value in another form has no place in a row.
bool fitsRow(const Field& field, const QCborValue& value)
{
    return field.type != FieldType::Details || QCborArray::fromJsonArray(value.toArray().toJsonArray()) == value;
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
    return Cbor::decodedFields(body);
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
    m_erased = m_hasRow = m_hasVersions = m_isAwaited = false;
    m_before = Record{m_state.knows(kind) ? static_cast<Kind>(kind) : Kind::Client, id, {}};
    m_cells.clear();
    m_old.clear();
    m_owners.clear();
}

void Cells::load(const Id& id, quint8 kind)
{
    begin(id, kind, 0);
    Statement object = m_connection.prepare("SELECT pk, kind, erased FROM object WHERE id = ?");
    if (!object.with(id).step())
        return;
    const auto known = static_cast<quint8>(object.integer(1));
    begin(id, known ? known : kind, object.integer(0));
    m_isAwaited = known == 0;
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

void Cells::noteOwners(const Versions& versions)
{
    const bool isKnown = m_state.knows(m_kind);
    if (isKnown && !RowWriter::ownerField(static_cast<Kind>(m_kind)))
        return;
    for (const CellVersion& version : versions)
        if (const auto id = Id::fromBytes(version.value.toByteArray()); id && !id->isNull())
            m_owners.insert(*id);
}

/// The row tells the owner it has now; the others stand in `moved`.
void Cells::writeOwners(const Record* record)
{
    noteOwners(m_cells.value(RowWriter::OwnerField));
    const Field* field = m_state.knows(m_kind) ? RowWriter::ownerField(static_cast<Kind>(m_kind)) : nullptr;
    for (const Id& owner : std::as_const(m_owners))
        if (!record || !field || record->reference(field->id) != owner)
            m_connection.prepare("INSERT OR IGNORE INTO moved (owner, object) VALUES (?, ?)")
                .with(m_rows.place(owner, field ? static_cast<quint8>(field->target) : 0), m_pk)
                .run();
}

void Cells::apply(const CellClock& clock, const Values& values, const Saw& saw)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (planted(Bug::UnknownDropped) && !m_state.knows(m_kind, it.key()))
            continue;
        Versions& versions = m_cells[it.key()];
        if (!m_old.contains(it.key())) {
            m_old.insert(it.key(), versions);
            if (it.key() == RowWriter::OwnerField)
                noteOwners(versions);
        }
        versions.removeIf([&](const CellVersion& version) {
            if (planted(Bug::AppliedTwice) && isSame(version.clock, clock))
                return false;
            if (planted(Bug::WallClockWins) && version.clock.stamp > clock.stamp)
                return false;
            return isSame(version.clock, clock) || saw(version.clock);
        });
        const CellVersion written{clock, inOneForm(it.key(), *it)};
        if (it.key() == RowWriter::OwnerField)
            noteOwners({written});
        // Parts of the past may come later than what replaced them.
        const bool isReplaced = std::any_of(versions.cbegin(), versions.cend(), [&](const CellVersion& version) {
            return Cells::saw(m_connection, version.clock, clock);
        });
        if (!isReplaced)
            versions += written;
        if (planted(Bug::NewestWins) && !versions.isEmpty())
            versions = {shown(versions)};
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
    if (planted(Bug::DeletionSwallowsEdit))
        return false;
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
    Edit shownValues{static_cast<Kind>(m_kind), m_id, {}};
    QList<std::pair<quint16, CellClock>> shownClocks;
    for (auto it = m_cells.constBegin(); it != m_cells.constEnd(); ++it) {
        const Field* field = m_state.knows(m_kind, it.key()) ? info(shownValues.kind).field(it.key()) : nullptr;
        if (!field)
            continue;
        const CellVersion& version = shown(*it);
        shownClocks += {it.key(), version.clock};
        const bool survives = it.key() == DeletedField && version.value.isTrue() && survivesDeletion(version.clock);
        if (!version.value.isNull() && !survives && fitsRow(*field, version.value))
            shownValues.values.insert(it.key(), version.value);
    }
    if (!validate(shownValues, true)) {
        shownValues.values.removeIf(
            [&](const std::pair<const quint16&, QCborValue&>& cell) { return !isShowable(cell.first, cell.second); });
        if (!validate(shownValues, true))
            return std::nullopt;
    }
    const auto first =
        std::min_element(shownClocks.cbegin(), shownClocks.cend(),
                         [](const auto& one, const auto& other) { return one.second.stamp < other.second.stamp; });
    clocks.setRow(first->second);
    for (const auto& [field, clock] : std::as_const(shownClocks))
        if (!isSame(clock, first->second) || !shownValues.values.contains(field))
            clocks.set(field, clock);
    return Record{shownValues.kind, m_id, shownValues.values};
}

void Cells::count(quint16 field, const Versions& versions, bool in)
{
    for (const CellVersion& version : versions) {
        if (planted(Bug::DigestWithoutVersions) && !isSame(version.clock, shown(versions).clock))
            continue;
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
        m_pk = m_rows.placeNew(m_id, m_kind);
    if (m_isAwaited)
        m_connection.prepare("UPDATE object SET kind = ? WHERE pk = ?").with(int(m_kind), m_pk).run();
    RowClock clocks;
    const auto record = shownRecord(clocks);
    QList<quint16> changed = m_old.keys();
    if (record.has_value() != m_hasRow)
        for (const quint16 field : m_cells.keys())
            if (!m_old.contains(field))
                changed += field;
    for (const quint16 field : changed) {
        const Versions versions = m_cells.value(field);
        const bool isShown = record && !versions.isEmpty() && m_state.knows(m_kind, field)
                             && (shown(versions).value.isNull() || record->has(field));
        writeVersions(field, versions, isShown ? &shown(versions).clock : nullptr);
    }
    if (changed.contains(RowWriter::OwnerField))
        writeOwners(record ? &*record : nullptr);
    for (auto it = m_old.constBegin(); it != m_old.constEnd(); ++it) {
        count(it.key(), *it, false);
        count(it.key(), m_cells.value(it.key()), true);
    }
    if (record && !m_hasRow)
        m_rows.insert(*record, m_pk, clocks, !isNew);
    else if (record) {
        changed.removeIf([&](quint16 field) { return !m_state.knows(m_kind, field); });
        m_rows.update(m_before, *record, m_pk, changed, clocks);
    } else if (m_hasRow)
        m_rows.remove(static_cast<Kind>(m_kind), m_pk);
}

/// The first edit of a record, of which all has its place in the row: there is nothing to compare it with.
bool Cells::isWholeFirst(const Values& values) const
{
    if (m_hasRow || m_hasVersions || m_isAwaited || !m_cells.isEmpty() || values.contains(DeletedField))
        return false;
    for (auto it = values.begin(); it != values.end(); ++it)
        if (it->isNull() || !m_state.knows(m_kind, it.key()) || !fitsRow(*info(m_before.kind).field(it.key()), *it))
            return false;
    return !values.isEmpty() && validate(Edit{m_before.kind, m_id, values}, true).has_value();
}

void Cells::take(const CellClock& clock, const Values& values, const Saw& saw)
{
    if (!isWholeFirst(values)) {
        apply(clock, values, saw);
        write();
        return;
    }
    const bool isNew = m_pk == 0;
    if (isNew)
        m_pk = m_rows.placeNew(m_id, m_kind);
    const Id& device = m_state.deviceAt(m_connection, clock.device);
    for (auto it = values.begin(); it != values.end(); ++it)
        m_state.digest.add(m_id, it.key(), device, clock.sequence, *it);
    RowClock clocks;
    clocks.setRow(clock);
    m_rows.insert(Record{m_before.kind, m_id, values}, m_pk, clocks, !isNew);
}

void Cells::erase()
{
    for (auto it = m_cells.constBegin(); it != m_cells.constEnd(); ++it)
        count(it.key(), m_old.value(it.key(), *it), false); // what was applied and not written never counted
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

void Cells::placeAnew()
{
    m_old = m_cells;
    write();
}

StateDigest Cells::digestOfAll(Connection& connection)
{
    StateDigest digest;
    QHash<quint32, Id> devices;
    Statement device = connection.prepare("SELECT number, id FROM device");
    while (device.step())
        devices.insert(static_cast<quint32>(device.integer(0)), device.id(1));
    for (const KindInfo& kind : allKinds()) {
        Statement rows =
            connection.prepare("SELECT t.clock, " + Rows::columns(kind.kind) + " FROM " + kind.name + " t");
        while (rows.step()) {
            const RowClock clocks = RowClock::fromBytes(rows.bytes(0));
            const Record record = Rows::read(connection, kind.kind, rows, 1);
            for (auto it = record.values.begin(); it != record.values.end(); ++it) {
                const CellClock clock = clocks.of(it.key());
                digest.add(record.id, it.key(), devices.value(clock.device), clock.sequence, *it);
            }
        }
    }
    Statement versions = connection.prepare("SELECT o.id, v.field, v.device, v.sequence, v.value FROM version v "
                                            "JOIN object o ON o.pk = v.object");
    while (versions.step())
        digest.add(versions.id(0), static_cast<quint16>(versions.integer(1)),
                   devices.value(static_cast<quint32>(versions.integer(2))), static_cast<quint64>(versions.integer(3)),
                   Cbor::decoded(versions.bytes(4)));
    return digest;
}

} // namespace Rinnalla
