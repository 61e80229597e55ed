// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/synchroniser.h"
#include "ui/session/session.h"

#include <QElapsedTimer>

namespace Rinnalla {

/// Makes the driver of a relay, on the thread that will use it.
using RelayMaker = std::function<std::unique_ptr<Relay>(const RelayAddress& address, const QByteArray& team)>;

/// Synchronises on another thread, through a connection of its own, in pieces so short that the window writes between
/// them. Destroying it, as locking does, cancels and waits for no more than the piece being written: what the other
/// thread still does harms nobody and reaches the store no more. UI thread only.
class SyncRunner : public QObject {
    Q_OBJECT

public:
    static constexpr int Slice = 150; ///< edits taken in at once

    explicit SyncRunner(Session& session, RelayMaker makeRelay = openRelay, QObject* parent = nullptr);
    ~SyncRunner() override;

    bool isRunning() const { return m_job != nullptr; }
    void start(); ///< ends in one of the last two signals
    void cancel();
    /// Tries out a relay as the set-up page does, on another thread too.
    void test(const RelayAddress& address, QObject* context, std::function<void(const Status&)> done);
    const RelayMaker& relayMaker() const { return m_makeRelay; }

signals:
    void started();
    void progressed(const Rinnalla::Sync::SyncProgress& progress); ///< ten times a second at most
    void succeeded(const Rinnalla::Sync::SyncReport& report);
    void failed(const Rinnalla::Error& error); ///< Cancelled too

private:
    struct Job;

    Result<std::shared_ptr<Job>> prepare();
    void look();
    void finish(const Result<Sync::SyncReport>& report);

    Session& m_session;
    RelayMaker m_makeRelay;
    std::shared_ptr<Job> m_job; ///< null while nothing runs
    QTimer m_look;
    QElapsedTimer m_sinceMerged; ///< since what came was last shown
    qint64 m_shown = 0;          ///< of what came
};

} // namespace Rinnalla
