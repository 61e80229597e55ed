// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/card.h"

#include <QTimer>

#include <atomic>
#include <memory>

class QProgressBar;
class QPushButton;

namespace Rinnalla {

class FileChooser;
class Notice;

/// Makes a backup on another thread, through a connection of its own, while the store is in use; it can be stopped.
class BackupCard : public Card {
    Q_OBJECT

public:
    BackupCard(Session& session, FileChooser& files, QWidget* parent = nullptr);
    ~BackupCard() override; ///< stops a backup that is being made

private:
    void begin();
    void finish(const QString& path, const Status& made);
    void showLast();

    /// What the two threads tell each other.
    struct Job {
        std::atomic_bool stopped = false;
        std::atomic_int percent = 0;
    };

    Session& m_session;
    FileChooser& m_files;
    QLabel* m_last;
    QPushButton* m_begin;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    Notice* m_good;
    Notice* m_bad;
    QTimer m_look;
    std::shared_ptr<Job> m_job;
};

} // namespace Rinnalla
