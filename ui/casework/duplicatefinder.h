// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/casework/duplicates.h"
#include "ui/session/session.h"

#include <QThread>

#include <atomic>

namespace Rinnalla {

/// Compares the clients of the session's room on a thread of its own, with a connection of its own that can only read.
/// A new question, and destroying it, stop the one that runs.
class DuplicateFinder final : public QObject {
    Q_OBJECT

public:
    explicit DuplicateFinder(Session& session, QObject* parent = nullptr);
    ~DuplicateFinder() override;

    void find(int limit);

signals:
    void found(const QList<Rinnalla::Duplicates::Pair>& pairs);
    void failed(const Rinnalla::Error& error);

private:
    void run(quint64 number, const QString& room, int limit);
    void interrupt();

    Session& m_session;
    QThread m_thread;
    QObject* m_worker;                        ///< lives on the thread
    std::unique_ptr<Connection> m_connection; ///< the thread's
    std::atomic<Connection*> m_running = nullptr;
    std::atomic<quint64> m_asked = 0;
};

} // namespace Rinnalla
