// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/team.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"

namespace Rinnalla {

/// What a person has to know: what happened, what it means, what to do. Each stays until somebody has seen it.
class AlarmsCard : public Card {
    Q_OBJECT

public:
    static constexpr int Most = 10; ///< shown at a time, the newest

    explicit AlarmsCard(Session& session, QWidget* parent = nullptr);

    void refresh();

private:
    QWidget* makeAlarm(const QList<Sync::Alarm>& same);
    void see(const QList<Sync::Alarm>& same);

    Session& m_session;
    QVBoxLayout* m_list;
};

} // namespace Rinnalla
