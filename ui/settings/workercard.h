// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QRadioButton;

namespace Rinnalla {

/// Who works here, and in which compartment: people at risk of offending and survivors never share a list.
class WorkerCard : public Card {
    Q_OBJECT

public:
    explicit WorkerCard(Session& session, QWidget* parent = nullptr);

private:
    void addInitials();
    void addRooms();

    Session& m_session;
};

} // namespace Rinnalla
