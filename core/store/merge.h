// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/cells.h"
#include "core/store/versionvector.h"

#include <functional>

namespace Rinnalla {

/// A run of another device's edits, opened and checked.
struct Arrival {
    Id device;
    quint64 from = 0;
    quint64 last = 0;         ///< everything up to here is applied afterwards, also where edits between are missing
    VersionVector saw;        ///< what the device had newly seen of others before `from`
    QList<JournalEdit> edits; ///< ascending
    QByteArray segment;       ///< hash of the sealed run
    quint32 epoch = 0;        ///< it was sealed under this one
};

/// What a snapshot says of the past.
struct PastBasis {
    Id device;
    Id peer;
    quint64 from = 0;
    quint64 seen = 0;
};
struct PastEdit {
    Id device;
    JournalEdit edit;
};

/// Where a device's chain of sealed runs stands in this store.
struct ChainState {
    quint64 applied = 0;
    QByteArray segment;            ///< hash of the run that ended there; empty before the first, or amid one
    std::optional<quint64> capped; ///< shut out: no later edit counts
};

struct PastPart {
    QList<PastBasis> basis;
    QList<Id> erased;
    QList<PastEdit> edits;
    quint32 epoch = 0;           ///< its maker sealed it under, and had taken in the erasures
    QMap<Id, ChainState> chains; ///< with the last part: the edits up to here count as seen from now on
};

/// Takes in the edits of other devices: the second half of the one door. Writes in pieces, each a transaction of its
/// own that lasts no longer than `slice` says, so that the window can write between them from its own connection. On
/// the thread of its connection.
class Merge {
public:
    /// state: the journal's (Journal::state), which may live on another thread.
    Merge(Connection& connection, std::shared_ptr<JournalState> state)
        : m_connection(connection)
        , m_state(std::move(state))
    {}

    static constexpr int Unsliced = 1 << 30;
    void setSlice(int edits) { m_slice = edits; }
    /// Asked between two slices; true stops with Cancelled, what was written stays.
    void setStop(std::function<bool()> stop) { m_stop = std::move(stop); }

    /// What is applied of every device, the own one included.
    Result<VersionVector> vector();
    /// Vector and digest of the same moment.
    Result<std::pair<VersionVector, StateDigest>> position();
    Result<ChainState> chain(const Id& device);

    /// Applies what of it is not yet applied. Refused unless `from` follows what is applied, and everything it had seen
    /// is here. Running it again changes nothing. Of a run past the device's cap, what counts is applied and the rest
    /// goes to quarantine.
    Status apply(const Arrival& arrival);
    bool isReady(const Arrival& arrival); ///< everything it had seen is here

    /// The parts of a snapshot, one after the other. Edits that are here already are passed over.
    Status applyPast(const PastPart& part);

    /// The device was shut out after its edit `last`: later ones are taken out again and kept apart; none count from
    /// now on.
    Status cap(const Id& device, quint64 last);
    /// Notes an edit that came after the cap; kept for people to read, never applied.
    Status quarantine(const Id& device, const QList<JournalEdit>& edits);

    /// Erases the client by an edit of this laptop's own too: where it may have sealed something about them since
    /// another one began to, under a key that the other's word does not reach.
    Status eraseAsWell(const Id& client);

    /// The store goes on under a new device id: own edits after `last` are taken over and counted from 1.
    Status startNewChain(const Id& newDevice, quint64 last, const QByteArray& segment);

    /// The store leaves its team with all it has: every edit, whoever wrote it, becomes an own one of a new device that
    /// nobody was given yet, in the order in which they were made. Open conflicts are to be settled before.
    Status makeAllOwn(const Id& newDevice);

    /// Forgets own edits that nobody was given yet where they also came from elsewhere: a store that goes on from a
    /// backup had them, and so had what it was before.
    Status dropTwins();

private:
    Status slice(const Arrival& arrival, const QList<JournalEdit>& edits, qsizetype& at);
    Status applyUntil(const Arrival& arrival, quint64 cap);
    void applyOne(Cells& cells, const JournalEdit& edit, const CellClock& clock, const Cells::Saw& saw);
    using Chains = QHash<Id, ChainState>;
    void beginPast(Cells& cells, const PastPart& part);
    QList<PastEdit> nextRecord(const QList<PastEdit>& edits, qsizetype& at, Chains& chains);
    void applyRecord(Cells& cells, QList<PastEdit> edits);
    bool eraseIfOwnerIs(const Values& values, Cells& cells);
    void nameKind(qint64 object, quint8 kind);
    void tellOfErased();
    void notePast(const QMap<Id, ChainState>& chains);
    void log(qint64 object, const CellClock& clock, const QByteArray& body);
    void noteBasis(quint32 device, quint32 peer, quint64 from, quint64 seen);
    void noteSeen(const Id& device, quint64 applied);
    void rebuildAll(const QList<qint64>& objects);
    void keepDigest();
    Status transact(const std::function<Status()>& function);

    Connection& m_connection;
    std::shared_ptr<JournalState> m_state;
    std::function<bool()> m_stop;
    int m_slice = Unsliced;
};

} // namespace Rinnalla
