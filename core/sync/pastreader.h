// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/snapshot.h"
#include "core/sync/teamdata.h"

#include <QVector>

namespace Rinnalla::Sync {

/// Reads the whole past of a store, record by record, in parts for a snapshot; all of it as it was at one moment,
/// whatever is written meanwhile. Own edits that were not sealed yet are left out. Throws as TeamData does.
class PastReader {
public:
    PastReader(Connection& connection, JournalState& state, Team::Private& data);

    const VersionVector& vector() const { return m_vector; }
    const QMap<Id, ChainPosition>& chains() const { return m_chains; }
    qint64 total() const { return m_objects.size(); } ///< records

    struct Part {
        SnapshotPart part;
        ClientKeys keys;
    };
    std::optional<Part> next();

private:
    struct Object {
        qint64 client; ///< 0: belongs to nobody
        qint64 pk;
    };

    void readPosition();
    void readObjects();
    void readBasis(SnapshotPart& part);
    qsizetype readEdits(const Object& object, SnapshotPart::Group& group);

    Connection& m_connection;
    JournalState& m_state;
    Team::Private& m_data;
    Transaction m_reading;
    quint64 m_sealed = 0;
    VersionVector m_vector;
    QMap<Id, ChainPosition> m_chains;
    QVector<Object> m_objects; ///< by client
    qsizetype m_at = 0;
    bool m_isFirst = true;

    static SnapshotPart::Group& groupFor(SnapshotPart& part, const Id& client);
};

} // namespace Rinnalla::Sync
