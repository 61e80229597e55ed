// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/team.h"

#include <functional>

namespace Rinnalla::Sync {

struct SyncProgress {
    enum class Stage { Looking, Sending, Receiving, TakingSnapshot, MakingSnapshot, Finishing };
    Stage stage = Stage::Looking;
    qint64 done = 0;  ///< objects
    qint64 total = 0; ///< 0: not known
};

struct SyncReport {
    bool isQuiet = false; ///< nothing new anywhere: one listing and no more
    int sentEdits = 0;
    int receivedEdits = 0;
    int sentObjects = 0; ///< everything put on the relay
    int putBack = 0;     ///< of these, what the relay had lost
    QList<Admission> admitted;
    bool wasAdmitted = false; ///< this laptop became a member in this run
    bool isAwaiting = false;  ///< asked, not yet let in
    bool isRevoked = false;
    int waitingForOthers = 0; ///< runs of edits that wait for something not on the relay yet
    bool needsUpdate = false; ///< something there can be read by a later program only
    QList<Alarm> alarms;      ///< new ones
    int conflicts = 0;        ///< open ones, after the run

    bool needsPerson() const { return conflicts > 0 || !alarms.isEmpty(); }
};

/// One synchronisation: "list, take what is new, give what is new". Blocking; on the thread of its connection, which is
/// another than the journal's where a window is open. Whatever happens, power cut and lying relay included, nothing
/// that was acknowledged is lost and running it again goes on. Errors are the relay's or the store's.
class Synchroniser {
public:
    Synchroniser(Connection& connection, std::shared_ptr<JournalState> state, Random& random, const Clock& clock);
    ~Synchroniser();

    /// Edits applied in one transaction; the window cannot write meanwhile. All at once unless set.
    void setSlice(int edits);
    /// Told from this thread; false cancels, safely, at the next chance.
    void setProgress(std::function<bool(const SyncProgress&)> progress);

    Result<SyncReport> run(Relay& relay);

private:
    class Run;

    Connection& m_connection;
    std::shared_ptr<JournalState> m_state;
    Random& m_random;
    const Clock& m_clock;
    std::function<bool(const SyncProgress&)> m_progress;
    int m_slice;
};

/// Tries a relay out as the set-up page does: list, put, get, remove. What is wrong is in the error.
Status testRelay(Relay& relay, Random& random);

} // namespace Rinnalla::Sync
