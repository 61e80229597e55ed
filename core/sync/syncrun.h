// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/merge.h"
#include "core/sync/envelope.h"
#include "core/sync/relay.h"
#include "core/sync/segment.h"
#include "core/sync/snapshot.h"
#include "core/sync/synchroniser.h"
#include "core/sync/teamdata.h"

#include <QSet>

#include <memory>

namespace Rinnalla::Sync {

/// One run of a synchroniser, step by step as docs/sync-protocol.md tells. Throws Failure and SQLite::Exception; each
/// step can be the last one before a power cut.
class Synchroniser::Run {
public:
    Run(Synchroniser& of, Relay& relay);

    SyncReport go();

private:
    using Kind = ObjectName::Kind;
    using Stage = SyncProgress::Stage;

    // The relay (syncrun.cpp)
    void look();
    bool isQuiet();
    void remember();
    QList<ObjectName> named(Kind kind) const; ///< on the relay, by number
    QList<ObjectName> named(Kind kind, const Id& device) const;
    QList<ObjectName> beginning(const QString& prefix) const;
    /// Nothing where the relay does not have it whole.
    std::optional<QByteArray> fetch(const ObjectName& name);
    Result<QByteArray> got(const ObjectName& name);
    bool isTooLarge(const ObjectName& name) const;
    void place(const QString& name, const QByteArray& bytes); ///< puts, reads back, puts again
    void discard(const QString& name);
    void tell(Stage stage, qint64 done, qint64 total);

    // Members (syncrunmembers.cpp)
    void takeMembers();
    bool standAsMember();
    void endChain(const Member& gone);
    void answerJoiners();
    void admit(const ObjectName& name, const Invitation& invitation);

    // Keys and heads (syncrunkeys.cpp)
    void takeBags();
    void takeBag(const ObjectName& name, quint32 furthest);
    void takeHeads();
    bool takeHead(const ObjectName& name);
    void noteClocks();
    void noteOlderHeads();
    void noteLoss();
    void noteHiddenEntries();
    quint32 leastEpoch();
    std::optional<EpochKey> sealingKey();
    EpochKey mustSeal(); ///< with it, or fails
    QByteArray boxOf(const Id& device);
    EpochKey startEpoch();
    void boxForAll();
    void retireEpochs();
    quint64 sealedBefore(quint32 epoch);
    bool isNeededNoMore(quint32 epoch);
    void holdBag(const EpochKey& key, const QList<Id>& devices);
    void discardBags();
    bool isBagOfThePast(const ObjectName& name, quint32 sealing);

    // A store restored from a backup (syncrunchain.cpp)
    QList<Head> activeHeads();
    quint64 furthestOwn(Kind kind, ObjectType type, quint64 known);
    bool hasRestoredPast();
    void startNewChain();
    bool hasSuccessors();

    // Sending (syncrunpush.cpp)
    void seal();
    bool sealNext(qsizetype& limit);
    void noteSealedUnder(const EpochKey& epoch);
    ClientKeys keysFor(const QList<EditGroup>& groups, QList<Id>& fresh);
    void putEntries();
    void putHeld();
    void notePlaced();
    void putHead();

    // Receiving (syncrunpull.cpp)
    void pull();
    bool takeSnapshotFirst();
    bool pullFrom(const Member& member);
    bool isAside(const Member& member, quint64 last);
    enum class Took { Nothing, Foreign, Segment, Aside, Waits, Stops };
    using Proven = std::optional<QSet<QByteArray>>;
    Proven provenRuns(const Member& member);
    Took take(const Member& member, const ObjectName& name, const Proven& proven);
    std::optional<QByteArray> opened(const ObjectName& name, ObjectType type, const Member& by, quint64 sequence,
                                     quint32* epoch = nullptr);
    std::optional<QByteArray> unsealed(const QByteArray& bytes, const ObjectName& name, ObjectType type,
                                       const Member& by, quint64 sequence, quint32* epoch = nullptr);
    void eraseWithThem(const Arrival& arrival);
    Result<SegmentCoder::Decoded> decoded(const QByteArray& plain, const Member& member, quint64 last);
    void keepKeys(const ClientKeys& keys, const QSet<Id>& heard = {});
    bool mayMiss(const QList<EditGroup>& unopened);
    bool isErasing();
    void compareDigests();

    // Snapshots (syncrunsnapshot.cpp)
    void readManifests();
    bool takeSnapshot();
    QMap<Id, ChainState> chainsOf(const SnapshotManifest& manifest);
    bool helps(const SnapshotManifest& manifest);
    bool isOutdated(const EnvelopeHeader& header);
    bool wantsSnapshot();
    bool isCovered(quint64 until);
    void lockAway(quint64 until);
    quint64 lockedFromSomebody();
    bool leavesSomebodyBehind();
    void makeSnapshot();
    SnapshotManifest placeParts(const EpochKey& epoch);
    void retireSegments();

    void noteForeign(const Error& why, const Id& device, const ObjectName& name);
    void raise(Alarm::Kind kind, const Id& device, const QString& detail = {});
    const SigningKey& signer();
    using Epochs = std::map<QByteArray, HeldEpoch>;
    std::shared_ptr<const Epochs> epochs(); ///< read once until one is kept or destroyed
    void keepEpoch(const EpochKey& key, const QByteArray& box, bool opensOnly);
    void dropEpoch(const QByteArray& commitment);

    Synchroniser& m_of;
    Relay& m_relay;
    Team::Private m_data;
    Merge m_merge;
    std::shared_ptr<const Epochs> m_epochs;
    std::optional<SigningKey> m_signer;
    SyncReport m_report;
    QMap<QString, std::optional<QByteArray>> m_manifestBytes; ///< what was fetched of them: they are read twice
    QMap<QString, qint64> m_names;      ///< what the relay has, sizes by name; kept true by place() and discard()
    QMap<QString, ObjectName> m_parsed; ///< the same names, taken apart
    QStringList m_placed;               ///< what was put and read back, and is not yet noted so
    bool m_wasEmpty = false;            ///< when the run began
    std::map<Id, SnapshotManifest> m_manifests; ///< newest whole one of each maker
    QMap<Id, QString> m_manifestNames;
    QMap<Id, quint32> m_manifestEpochs;
    QSet<Id> m_heard;                ///< whose head came in this run
    QSet<Id> m_waiting;              ///< chains whose next run waits for another's
    QSet<Id> m_stopped;              ///< chains that are not followed in this run
    bool m_hasStaleSnapshot = false; ///< of its own, under a key that is not sealed under any more
    quint32 m_retired = 0;           ///< epochs before this one were retired in this run
    bool m_hasRead = false;          ///< anything whole
    bool m_incomplete = false;       ///< something was not readable: look again next time
    bool m_looksAgain = false;       ///< the next run may understand more, also where nothing new comes
    qint64 m_lastAlarm = 0;
};

} // namespace Rinnalla::Sync
