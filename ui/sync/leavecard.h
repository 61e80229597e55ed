// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace Rinnalla {

class Notice;
class SyncRunner;

/// For a laptop that was shut out, and for one whose team has lost its administrators: says what stays behind, and how
/// it goes on with all that is here. Asks twice.
class LeaveCard : public Card {
    Q_OBJECT

public:
    LeaveCard(Session& session, const SyncRunner& runner, QWidget* parent = nullptr);

    void refresh(); ///< hides where there is no reason to leave

private:
    void ask(bool isAsking);
    void leave();
    void retranslate();

    Session& m_session;
    const SyncRunner& m_runner;
    QLabel* m_title;
    QLabel* m_about;
    QLabel* m_what;
    QPushButton* m_begin;
    QPushButton* m_leave;
    QPushButton* m_back;
    Notice* m_problem;
};

} // namespace Rinnalla
