// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/journalstate.h"
#include "core/store/versionvector.h"

namespace Rinnalla {

/// Own edits that were not sealed yet, and what the laptop had seen when they were made. Behind the gate where it
/// writes. On the thread of its connection.
class Outbox {
public:
    Outbox(Connection& connection, std::shared_ptr<JournalState> state)
        : m_connection(connection)
        , m_state(std::move(state))
    {}

    struct Run {
        quint64 from = 0;
        quint64 last = 0;
        VersionVector saw;       ///< what had newly been seen of others before `from`
        QList<EditGroup> groups; ///< by client; empty where nothing waits
        bool erases = false;     ///< holds the erasure of a client
    };
    /// The next run: at most about maxBytes of bodies, cut where something new was seen.
    Result<Run> next(qsizetype maxBytes);
    /// In the caller's transaction: the run is sealed as `segment`, and kept in `held` under its name.
    void noteSealed(const Run& run, const QByteArray& segment, const QString& name, const QByteArray& body);

    Result<quint64> sealedUntil();

private:
    VersionVector newlySeen(quint64 first);
    quint64 cutAfter(quint64 from);
    /// known: asked for before in the same run; a client's contacts stand close together.
    Id clientOf(qint64 object, quint8 kind, QHash<qint64, Id>& known, int depth = 0);

    Connection& m_connection;
    std::shared_ptr<JournalState> m_state;
};

} // namespace Rinnalla
