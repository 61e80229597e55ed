// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/store/connection.h"
#include "core/store/indexing.h"
#include "core/store/rowclock.h"

namespace Rinnalla {

/// Writes the rows of the domain tables and what follows from them: the derived columns, the search index, the rooms.
/// Only Cells and the journal use it, inside a transaction. Throws SQLite::Exception.
class RowWriter {
public:
    /// indexedUntil: the mark after which rows wait for the search index.
    explicit RowWriter(Connection& connection, qint64 indexedUntil = Indexing::All)
        : m_connection(connection)
        , m_indexedUntil(indexedUntil)
    {}

    /// Makes the object where the id is new; an existing one keeps its kind. Kind 0: named by a record whose kind is
    /// not known, and so it is not known what it is either.
    qint64 place(const Id& id, quint8 kind);
    qint64 placeNew(const Id& id, quint8 kind); ///< the id is known to be new

    /// A row that is not there yet. awaited: other rows may refer to it already.
    void insert(const Record& record, qint64 pk, const RowClock& clocks, bool awaited);
    /// The fields given take their values from `after`; null where it has none.
    void update(const Record& before, const Record& after, qint64 pk, const QList<quint16>& fields,
                const RowClock& clocks);
    /// The row and its search pieces, not the object.
    void remove(Kind kind, qint64 pk);

    /// Puts a row that waited into the search index.
    void index(qint64 pk);

    QString roomOf(const Record& record);
    QList<qint64> belongingTo(Kind owner, qint64 pk); ///< rows of a client or a contact, the innermost first

    /// The field through which a record belongs to a client, directly or through a contact; null where it belongs to
    /// none. It is always the first: so the owner is found also in kinds of a later version.
    static const Field* ownerField(Kind kind);
    static constexpr quint16 OwnerField = 1;

    bool isErasedOwner(const Id& id) { return ownerAt(id).isErased; }

    /// Rooms of owners are remembered from one record to the next. To be called when another writer may have changed
    /// them.
    void forgetOwners() { m_owners.clear(); }

private:
    /// Where a record is and in which room, if it has a row.
    struct Owner {
        qint64 pk = 0;
        Kind kind = Kind::Client;
        bool isErased = false;
        QString room;
    };
    const Owner& ownerAt(const Id& id);
    QCborValue column(const Record& record, const Field& field);
    void bindDerived(Statement& statement, const Record& record, const QString& room, const RowClock& clocks);
    void updateSearch(const Record& record, qint64 pk, const QString& room, bool isNew);
    void moveToRoom(const QList<qint64>& rows, const QString& room);

    Connection& m_connection;
    const qint64 m_indexedUntil;
    QHash<Id, Owner> m_owners;
};

} // namespace Rinnalla
