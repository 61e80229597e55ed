// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/clipboardguard.h"
#include "ui/shell/exitgesture.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/pageregistry.h"

#include <QStackedWidget>

namespace Rinnalla {

class SystemEvents;
class Workspace;

/// The window: the lock screen or, while a store is open, the workspace. Decides when the store closes: by hand, when
/// nobody is there, when the computer sleeps, on quick exit, when the window is closed. Each time what was typed is
/// kept first, and the next unlocking opens the same place.
class MainWindow : public QStackedWidget {
    Q_OBJECT

public:
    struct Needs {
        LockScreen::Needs door;
        PageRegistry pages;
        std::function<Result<std::unique_ptr<Session>>(std::unique_ptr<Store>)> makeSession;
        SystemEvents& system;
    };
    explicit MainWindow(const Needs& needs, QWidget* parent = nullptr);
    ~MainWindow() override;

    bool isLocked() const { return !m_session; }
    Session* session() const { return m_session.get(); } ///< null while locked
    Workspace* workspace() const { return m_workspace; } ///< null while locked

    void lock();
    /// Quick exit: every window is gone when this returns, then the store closes. Erases nothing.
    void leave();

signals:
    void unlocked();
    void locked();
    void left(); ///< the program should end now

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    Status unlock(std::unique_ptr<Store> store);
    void keep();
    void closeSession();
    void closeWhenUnwound();

    Needs m_needs;
    LockScreen* m_lockScreen;
    std::unique_ptr<Session> m_session;
    Workspace* m_workspace = nullptr;
    IdleLock m_idle;
    ExitGesture m_gesture;
    ClipboardGuard m_clipboard;
    int m_loopLevel = 0; ///< of the event loop the session began in
    bool m_closing = false;
    bool m_leaving = false;
};

} // namespace Rinnalla
