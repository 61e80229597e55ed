// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QTimer>

#include <atomic>

namespace Rinnalla {

/// Work on the store that runs on another thread and tells how far it is, one thing at a time. Destroying it, or
/// closing the store, stops what runs; what has not been committed by then never is. The session outlives it. UI thread
/// only.
class StoreJob : public QObject {
    Q_OBJECT

public:
    explicit StoreJob(Session& session, QObject* parent = nullptr);
    ~StoreJob() override;

    void stop();
    bool isRunning() const { return m_shared != nullptr; }

signals:
    void progressed(int percent);

protected:
    /// What both threads see. A writing connection is told to keepNothingOnce(storeIsGone).
    struct Shared {
        std::atomic_bool stopped = false;
        std::atomic_int percent = 0;
        std::shared_ptr<std::atomic_bool> storeIsGone = std::make_shared<std::atomic_bool>(false);
    };

    std::shared_ptr<Shared> begin(); ///< stops what runs
    void end();
    /// Whether that is what runs: nothing else was begun since.
    bool isStill(const std::shared_ptr<Shared>& running) const { return running == m_shared; }

    Session& m_session;

private:
    std::shared_ptr<Shared> m_shared; ///< null while nothing runs
    QTimer m_watch;
};

} // namespace Rinnalla
