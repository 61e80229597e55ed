// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/page.h"
#include "ui/sync/syncrunner.h"

#include <QTimer>

namespace Rinnalla {

class AlarmsCard;
class AwaitingCard;
class ErasuresCard;
class FileChooser;
class Notice;
class LeaveCard;
class QuarantineCard;
class RelayCard;
class StartCard;
class SyncCard;
class TeamCard;

/// Place "sync": begins or joins a team, synchronises, and shows who is in the team and what a person has to know.
/// Details "begin" and "join", for a store that is in no team yet, open that choice.
class SyncPage final : public Page {
    Q_OBJECT

public:
    SyncPage(Session& session, FileChooser& files, RelayMaker makeRelay = openRelay, QWidget* parent = nullptr);
    ~SyncPage() override; ///< ends a synchronisation that runs (SyncRunner)

    void show(const Place& place) override;
    Place place() const override;
    using Page::show;

    SyncRunner& runner() { return m_runner; }

    static int waiting(Session& session);  ///< edits not sent, for the navigation; 0 where there is no team
    static QString line(Session& session); ///< for the foot of the window

private:
    void layOut();
    void refresh();

    SyncRunner m_runner;
    QWidget* m_inner;
    StartCard* m_start;
    AwaitingCard* m_awaiting;
    Notice* m_revoked;
    SyncCard* m_sync;
    AlarmsCard* m_alarms;
    TeamCard* m_team;
    RelayCard* m_relay;
    ErasuresCard* m_erasures;
    QuarantineCard* m_quarantine;
    LeaveCard* m_leave;
    QTimer m_soon; ///< several changes, one reading
};

} // namespace Rinnalla
