// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

namespace Rinnalla {

/// One page of the main window. It reads through queries, writes through the session, and holds no state the store
/// should hold. The shell makes it when it is first opened and destroys it when the store locks.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Session& session, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_session(session)
    {}

    /// Shows what the place asks for; called each time the page is opened.
    virtual void show(const Place& place) = 0;
    /// Where the worker is now, so that coming back after a lock opens the same thing.
    virtual Place place() const = 0;
    using QWidget::show;

protected:
    Session& m_session;
};

} // namespace Rinnalla
