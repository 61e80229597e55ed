// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/pageregistry.h"

#include <QWidget>

namespace Rinnalla {

class FootLine;
class InterfaceLanguages;
class Navigation;
class PageStack;
class SearchField;
class TopBar;
class UndoBar;

/// Everything a worker sees while the store is open: the bar above, the pages, what was done and what went wrong.
/// Destroyed when the store locks.
class Workspace : public QWidget {
    Q_OBJECT

public:
    Workspace(Session& session, const PageRegistry& registry, InterfaceLanguages& languages, QWidget* parent = nullptr);

    void open(const Place& place);
    Place place() const; ///< where coming back after a lock begins

signals:
    void lockRequested();
    void exitRequested();

private:
    void layOut();
    void addShortcuts();
    void addShortcut(const QKeySequence& key, std::function<void()> act);
    void beginContact();

    Session& m_session;
    SearchField* m_search;
    TopBar* m_top;
    Navigation* m_navigation;
    PageStack* m_pages;
    UndoBar* m_undo;
    FootLine* m_foot;
};

} // namespace Rinnalla
