// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/lockpanel.h"

namespace Rinnalla {

/// Asked once, when a store was made: begin a team, join one, or neither for now.
class TeamChoicePanel : public LockPanel {
    Q_OBJECT

public:
    explicit TeamChoicePanel(QWidget* parent = nullptr);

    void begin() override;
    void wipe() override {}

signals:
    void chosen(const QString& choice); ///< "begin", "join", or empty for not now
};

} // namespace Rinnalla
