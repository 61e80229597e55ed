// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QSet>
#include <QStringList>

struct sqlite3_session;

namespace Rinnalla {

/// Proves that nothing but the journal changed a domain table. A SQLite session notes every changed row of a store's
/// connection from now until finish(); what it noted is compared with the edits the journal let in. Columns the store
/// derives (clock, room, touched, sort) are left out. Must be finished before the connection closes.
class DoorWatch : public QObject {
public:
    explicit DoorWatch(Store& store);
    ~DoorWatch() override;

    /// Ends the watch. What was changed past the door, or let in and not there; empty where all is well.
    QStringList finish();

private:
    struct Change; ///< one row of the session's changeset

    qint64 lastSequence();
    void takeIn(const QList<Edit>& signalled);
    void forget(const Id& client);
    void checkChange(const Change& change);
    void checkDeletion(const Change& change);
    void checkLetIn();
    void complain(Kind kind, const Id& id, const QString& what);

    Connection& m_connection;
    sqlite3_session* m_session = nullptr;
    qint64 m_sequence = 0;     ///< of the last edit of this device that was taken in
    QHash<Id, Record> m_letIn; ///< the last value the journal let in, of each field it changed
    QSet<qint64> m_erased;     ///< places of erased clients, and of contacts that went with them
    QStringList m_complaints;
};

} // namespace Rinnalla
