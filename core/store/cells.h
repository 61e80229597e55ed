// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/store/journalstate.h"
#include "core/store/rowwriter.h"

#include <functional>

namespace Rinnalla {

/// One version of a cell and the edit that wrote it.
struct CellVersion {
    CellClock clock;
    QCborValue value;
};

/// All cells of one record, with every version that no later edit has seen and replaced (a multi-value register;
/// Shapiro et al., "Convergent and Commutative Replicated Data Types", 2011). The row shows of each cell the later one;
/// the others lie in table `version`, as does what this version of the program has no place for. A record whose shown
/// cells do not make a valid one, or whose kind is not known, has no row: all its cells lie in `version`.
///
/// Read, change, write, inside one transaction and behind the gate. Throws SQLite::Exception.
class Cells {
public:
    Cells(Connection& connection, JournalState& state)
        : m_connection(connection)
        , m_state(state)
        , m_rows(connection, state.indexedUntil)
    {}

    /// The cells of an object as the store has them. kind: for an object that is not in the store yet.
    void load(const Id& id, quint8 kind);
    /// Without reading: the object is new, or its cells are to be made anew (see replay).
    void begin(const Id& id, quint8 kind, qint64 pk);

    const Id& id() const { return m_id; }
    qint64 pk() const { return m_pk; }
    bool isErased() const { return m_erased; }
    bool isNew() const { return m_pk == 0; }
    bool hasRow() const { return m_hasRow; }
    quint8 kind() const { return m_kind; }
    const Record& row() const { return m_before; } ///< as it was loaded; without values where there is no row
    bool hasOtherVersions(quint16 field) const;    ///< beside the one the row shows

    /// Whether the edit that is applied had seen the one that wrote a version.
    using Saw = std::function<bool(const CellClock& version)>;
    void apply(const CellClock& clock, const Values& values, const Saw& saw);
    /// Writes rows, versions, clocks, search index and digest.
    void write();
    /// Both, for one edit.
    void take(const CellClock& clock, const Values& values, const Saw& saw);

    /// Takes the record out of everything but `object`, where its id stays as erased.
    void erase();
    /// Makes the cells anew from the journal, after edits were taken out of it or put into it.
    void rebuild(qint64 pk);
    /// Puts into the row what this version of the program has a place for, and an earlier one had not.
    void placeAnew();
    /// Another writer may have changed the rooms of other records.
    void forgetOthers() { m_rows.forgetOwners(); }

    bool isErasedOwner(const Id& id) { return m_rows.isErasedOwner(id); }

    /// Had the edit seen the other? Answered from table `basis`.
    static bool saw(Connection& connection, const CellClock& edit, const CellClock& other);
    static Values valuesOf(const QByteArray& body); ///< of a journal row
    static QByteArray bodyOf(const Values& values);
    static constexpr quint16 ErasedKey = 0; ///< in a journal body: no field has this number

    /// From all rows: what the running digest should be.
    static StateDigest digestOfAll(Connection& connection);

private:
    using Versions = QList<CellVersion>;

    bool isWholeFirst(const Values& values) const;
    void noteOwners(const Versions& versions);
    void writeOwners(const Record* record);
    void readRow();
    void readVersions();
    bool survivesDeletion(const CellClock& deletion);
    std::optional<Record> shownRecord(RowClock& clocks);
    bool isShowable(quint16 field, const QCborValue& value) const;
    void writeVersions(quint16 field, const Versions& versions, const CellClock* inRow);
    void count(quint16 field, const Versions& versions, bool in);
    const CellVersion& shown(const Versions& versions);

    Connection& m_connection;
    JournalState& m_state;
    RowWriter m_rows;

    Id m_id;
    quint8 m_kind = 0;
    qint64 m_pk = 0;
    bool m_erased = false;
    bool m_hasRow = false;
    Record m_before;
    QMap<quint16, Versions> m_cells;
    QMap<quint16, Versions> m_old; ///< of the cells that changed, as they were loaded
    bool m_hasVersions = false;
    bool m_isAwaited = false; ///< known by its id only, from a record that named it
    QSet<Id> m_owners;        ///< all it was ever put down for, as far as the changed cells tell
};

} // namespace Rinnalla
