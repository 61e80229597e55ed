// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/team.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;
class QTreeView;

namespace Rinnalla {

class AdmissionPanel;
class InvitePanel;
class LaptopsModel;
class Notice;
class RevokePanel;

/// Who is in the team: the list of laptops, and what an administrator does with the one chosen in it.
class TeamCard : public Card {
    Q_OBJECT

public:
    explicit TeamCard(Session& session, QWidget* parent = nullptr);

    void refresh();

private:
    QWidget* makeButtons();
    QWidget* makeRename();
    std::optional<Sync::Laptop> chosen() const;
    void follow(); ///< the buttons fit the laptop that is chosen
    void fitTable();
    void invite();
    void changeRole();
    void beginRename();
    void rename();

    Session& m_session;
    LaptopsModel* m_model;
    QTreeView* m_table;
    AdmissionPanel* m_admissions;
    QLineEdit* m_name = nullptr;
    QPushButton* m_invite = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_role = nullptr;
    QPushButton* m_revoke = nullptr;
    QWidget* m_renaming;
    InvitePanel* m_invitation;
    RevokePanel* m_revocation;
    Notice* m_problem;
    bool m_isAdmin = false;
};

} // namespace Rinnalla
