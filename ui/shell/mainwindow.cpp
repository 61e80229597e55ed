// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/shell/systemevents.h"
#include "ui/shell/windows.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/preferences.h"

#include <QCloseEvent>
#include <QThread>

namespace Rinnalla {

MainWindow::MainWindow(const Needs& needs, QWidget* parent)
    : QStackedWidget(parent)
    , m_needs(needs)
    , m_lockScreen(new LockScreen(
          needs.door, [this](auto store) { return unlock(std::move(store)); }, this))
{
    setWindowTitle(QStringLiteral("Rinnalla"));
    addWidget(m_lockScreen);
    resize(sizeHint().expandedTo(QSize(1180, 760)));
    connect(m_lockScreen, &LockScreen::exitRequested, this, &MainWindow::leave);
    connect(&m_gesture, &ExitGesture::triggered, this, &MainWindow::leave);
    connect(&m_idle, &IdleLock::idle, this, &MainWindow::lock);
    connect(&needs.system, &SystemEvents::leaving, this, &MainWindow::lock);
    m_lockScreen->begin();
}

MainWindow::~MainWindow()
{
    if (m_session && !m_closing)
        keep();
    closeSession();
}

Status MainWindow::unlock(std::unique_ptr<Store> store)
{
    auto session = m_needs.makeSession(std::move(store));
    if (!session)
        return tl::unexpected(session.error());
    m_session = std::move(*session);
    m_loopLevel = QThread::currentThread()->loopLevel();
    m_workspace = new Workspace(*m_session, m_needs.pages, m_needs.door.languages, this);
    // Queued: the button that was pressed must not go before its click is over.
    connect(m_workspace, &Workspace::lockRequested, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_workspace, &Workspace::exitRequested, this, &MainWindow::leave);
    addWidget(m_workspace);
    setCurrentWidget(m_workspace);
    const Place kept = Place::kept(m_session->store().local());
    m_workspace->open({m_needs.pages.constFirst().page, {}, {}});
    if (!kept.page.isEmpty())
        m_workspace->open(kept);
    m_idle.start([] { return Preferences::idleTime(); });
    emit unlocked();
    return {};
}

/// What could not be kept is reported where nobody sees it any more; closing goes on all the same.
void MainWindow::keep()
{
    m_session->keepDrafts();
    if (const Place place = m_workspace->place(); !place.page.isEmpty())
        Q_UNUSED(place.keep(m_session->store().local()));
}

void MainWindow::lock()
{
    if (!m_session || m_closing)
        return;
    m_closing = true;
    m_idle.stop();
    setCurrentWidget(m_lockScreen);
    keep();
    Windows::closeAllBut(window());
    m_clipboard.clear();
    closeWhenUnwound();
}

void MainWindow::leave()
{
    if (m_leaving)
        return;
    m_leaving = true;
    Windows::hideAll();
    m_clipboard.clear();
    if (m_session && !m_closing) {
        m_closing = true;
        m_idle.stop();
        keep();
    }
    Windows::closeAllBut(window());
    emit left();
    QMetaObject::invokeMethod(this, &MainWindow::closeWhenUnwound, Qt::QueuedConnection);
}

/// A dialog's event loop may still run below, on behalf of a page: the page must outlive it. Its dialog was closed, so
/// that it ends by itself in a moment.
void MainWindow::closeWhenUnwound()
{
    if (QThread::currentThread()->loopLevel() > m_loopLevel)
        QTimer::singleShot(1, this, &MainWindow::closeWhenUnwound);
    else
        closeSession();
}

void MainWindow::closeSession()
{
    if (!m_session)
        return;
    m_workspace->hide(); // takes the focus out of its fields while all of it is still there
    delete m_workspace;
    m_workspace = nullptr;
    m_session.reset();
    m_closing = false;
    if (!m_leaving)
        m_lockScreen->begin();
    emit locked();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    lock();
    event->accept();
}

} // namespace Rinnalla
