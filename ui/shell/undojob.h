// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QTimer>

#include <atomic>

namespace Rinnalla {

/// Takes back on another thread what would hold up the window, a large import: all of it or nothing. Destroying it, or
/// closing the store, stops it, and then nothing was taken back. The session outlives it. UI thread only.
class UndoJob : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype AtOnce = 200; ///< fewer edits than this are taken back before anybody notices

    explicit UndoJob(Session& session, QObject* parent = nullptr);
    ~UndoJob() override;

    void start(const QList<Edit>& edits); ///< one at a time: nothing where one runs
    bool isRunning() const { return m_shared != nullptr; }

signals:
    void progressed(int percent);
    void finished();

private:
    /// What both threads see.
    struct Shared {
        std::atomic_bool stopped = false;
        std::atomic_int percent = 0;
        std::shared_ptr<std::atomic_bool> storeIsGone = std::make_shared<std::atomic_bool>(false);
    };

    static Status takeBack(Connection& connection, const std::shared_ptr<JournalState>& state, const QList<Edit>& edits,
                           Shared& shared);
    void stop();
    void end(const Status& done);

    Session& m_session;
    std::shared_ptr<Shared> m_shared; ///< null while nothing runs
    QTimer m_watch;
};

} // namespace Rinnalla
