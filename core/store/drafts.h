// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platform/clock.h"
#include "core/store/connection.h"
#include "core/store/gate.h"

#include <QCborMap>
#include <QList>

namespace Rinnalla {

/// What a worker typed and has not saved, kept encrypted in the store of this laptop only, so that locking, quitting
/// or a flat battery loses at most the last second. A draft about a client has the client's id in its name.
class Drafts {
public:
    struct Entry {
        QString name;
        qint64 touched; ///< milliseconds since 1970
        QCborMap body;
    };

    /// gate: the journal's (JournalState), for a merge may be writing from another thread.
    Drafts(Connection& connection, Gate& gate, const Clock& clock)
        : m_connection(connection)
        , m_gate(gate)
        , m_clock(clock)
    {}

    /// Keeps nothing of whoever was erased: of a record whose id is in the name.
    Status save(const QString& name, const QCborMap& body);
    Result<QCborMap> load(const QString& name); ///< empty where there is none
    Status remove(const QString& name);
    Result<QList<Entry>> all(); ///< newest first

private:
    Connection& m_connection;
    Gate& m_gate;
    const Clock& m_clock;
};

/// Settings and places of this laptop that belong inside the encryption: the last page, the worker's own initials …
class LocalState {
public:
    LocalState(Connection& connection, Gate& gate)
        : m_connection(connection)
        , m_gate(gate)
    {}

    QCborValue value(const QString& name); ///< undefined where there is none, or where the store cannot be read
    Status set(const QString& name, const QCborValue& value);

private:
    Connection& m_connection;
    Gate& m_gate;
};

} // namespace Rinnalla
