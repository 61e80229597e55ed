// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/team.h"
#include "ui/session/session.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Rinnalla {

class Notice;
class PlainText;

/// Shuts a laptop out of the team: says what that does and what it cannot do, and asks for the laptop's name, typed.
class RevokePanel : public QWidget {
    Q_OBJECT

public:
    explicit RevokePanel(Session& session, QWidget* parent = nullptr);

    void begin(const Sync::Laptop& laptop);
    void leave();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString wanted() const; ///< what has to be typed
    bool isConfirmed() const;
    void revoke();
    void retranslate();

    Session& m_session;
    Sync::Laptop m_laptop;
    PlainText* m_what;
    QLineEdit* m_name;
    QPushButton* m_revoke;
    QPushButton* m_back;
    Notice* m_problem;
};

} // namespace Rinnalla
