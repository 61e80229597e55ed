// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platform/hybridclock.h"
#include "core/store/connection.h"
#include "core/store/gate.h"
#include "core/store/indexing.h"
#include "core/store/rowclock.h"
#include "core/store/statedigest.h"

#include <QHash>
#include <QSet>

namespace Rinnalla {

/// What all writers of one open store share: the window's journal, and the one that takes in the edits of other laptops
/// on a thread and a connection of its own. Whoever writes holds the gate from before the transaction begins until it
/// has ended, and no longer than the window may stand still.
class JournalState {
public:
    /// Reads where the store stands; makes the own device where the store is new.
    static Result<std::shared_ptr<JournalState>> open(Connection& connection, const Clock& clock, const Id& newDevice);

    Gate gate;

    // All of these are read and changed behind the gate only.
    HybridClock clock;
    Id device;                ///< the own one
    quint32 deviceNumber = 0; ///< its number in table `device`
    quint64 sequence = 0;     ///< of its last edit
    StateDigest digest;
    qint64 indexedUntil = Indexing::All; ///< rows after this place wait for the search index

    CellClock next() { return {clock.next(), deviceNumber, ++sequence}; }
    const Id& deviceAt(Connection& connection, quint32 number);
    quint32 numberOf(Connection& connection, const Id& of); ///< makes the row where there is none

    /// What this version of the program has a place for. Tests hide fields to stand for an older version.
    bool knows(quint8 kind, quint16 field) const;
    bool knows(quint8 kind) const;
    QSet<quint32> hidden; ///< kind << 16 | field; field 0 hides the kind
    /// Where the program knows other fields than the one that wrote this store last: puts into rows what waited for
    /// that. Done when the store is opened; in a transaction.
    void placeWaiting(Connection& connection);

    /// Which of two versions of a cell is the one shown: the larger stamp, then the larger device id.
    bool isLater(Connection& connection, const CellClock& one, const CellClock& other);

    /// To be taken when a transaction begins, and given back where it fails.
    struct Mark {
        quint64 sequence;
        StateDigest digest;
        qint64 indexedUntil;
    };
    Mark mark() const { return {sequence, digest, indexedUntil}; }
    void backTo(const Mark& mark)
    {
        sequence = mark.sequence;
        digest = mark.digest;
        indexedUntil = mark.indexedUntil;
        m_devices.clear(); // a row made meanwhile is gone, and its number free again
        m_numbers.clear();
    }

private:
    explicit JournalState(const Clock& wall, quint64 last)
        : clock(wall, last)
    {}
    void readDigest(Connection& connection);

    QHash<quint32, Id> m_devices;
    QHash<Id, quint32> m_numbers;
};

} // namespace Rinnalla
