// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sync/syncrunner.h"
#include "ui/widgets/card.h"

class QProgressBar;
class QPushButton;

namespace Rinnalla {

class Notice;

/// The button that synchronises, how far it has come, how it ended, and what waits.
class SyncCard : public Card {
    Q_OBJECT

public:
    SyncCard(Session& session, SyncRunner& runner, QWidget* parent = nullptr);

    void refresh();

private:
    void showRunning(bool running);
    void showProgress(const Sync::SyncProgress& progress);
    void showReport(const Sync::SyncReport& report);
    void showError(const Error& error);
    void say(const QString& good, const QString& bad);
    void showFacts();
    void showConflicts();

    Session& m_session;
    SyncRunner& m_runner;
    QLabel* m_facts;
    QPushButton* m_begin;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    QLabel* m_stage;
    Notice* m_good;
    Notice* m_bad;
    Notice* m_conflicts;
    Sync::SyncProgress m_shown;
};

} // namespace Rinnalla
