// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/pageregistry.h"

#include <QLabel>
#include <QTimer>

namespace Rinnalla {

/// The line at the foot of the window: what the pages have to say there, read again a moment after something changed.
/// Hidden while that is nothing.
class FootLine : public QLabel {
    Q_OBJECT

public:
    FootLine(Session& session, const PageRegistry& registry, QWidget* parent = nullptr);

private:
    void refresh();

    Session& m_session;
    const PageRegistry& m_registry;
    QTimer m_soon;
};

} // namespace Rinnalla
