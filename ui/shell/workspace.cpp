// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workspace.h"

#include "ui/shell/footline.h"
#include "ui/shell/messagebars.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/topbar.h"

#include <QGridLayout>
#include <QShortcut>

#include <algorithm>

namespace Rinnalla {

namespace {

bool has(const PageRegistry& registry, const QString& page)
{
    return std::any_of(registry.begin(), registry.end(), [&](const PageInfo& info) { return info.page == page; });
}

} // namespace

Workspace::Workspace(Session& session, const PageRegistry& registry, InterfaceLanguages& languages, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(new SearchField(session, has(registry, QStringLiteral("partners")), this))
    , m_top(new TopBar(languages, m_search, this))
    , m_navigation(new Navigation(session, registry, this))
    , m_pages(new PageStack(session, registry, this))
    , m_undo(new UndoBar(session, this))
    , m_foot(new FootLine(session, registry, this))
{
    layOut();
    addShortcuts();
    connect(m_top, &TopBar::newContactRequested, this, &Workspace::beginContact);
    connect(m_top, &TopBar::lockRequested, this, &Workspace::lockRequested);
    connect(m_top, &TopBar::exitRequested, this, &Workspace::exitRequested);
    connect(m_navigation, &Navigation::chosen, this, [this](const QString& page) { m_pages->open({page, {}, {}}); });
    connect(m_pages, &PageStack::opened, this, [this](const Place& place) { m_navigation->setCurrent(place.page); });
    connect(&session, &Session::openRequested, this, &Workspace::open);
}

void Workspace::layOut()
{
    auto* centre = new QVBoxLayout;
    centre->setContentsMargins(24, 18, 24, 14);
    centre->setSpacing(8);
    centre->addWidget(new ErrorBar(m_session, this));
    centre->addWidget(m_pages, 1);
    centre->addWidget(m_undo);
    centre->addWidget(m_foot);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_top, 0, 0, 1, 2);
    grid->addWidget(m_navigation, 1, 0);
    grid->addLayout(centre, 1, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
}

void Workspace::addShortcut(const QKeySequence& key, std::function<void()> act)
{
    auto* shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, this, std::move(act));
}

/// In an edit, Ctrl+Z is the edit's own: it takes the key before a shortcut can.
void Workspace::addShortcuts()
{
    addShortcut(Qt::CTRL | Qt::Key_K, [this] { m_search->begin(); });
    addShortcut(Qt::CTRL | Qt::Key_N, [this] { beginContact(); });
    addShortcut(Qt::CTRL | Qt::Key_L, [this] { emit lockRequested(); });
    addShortcut(QKeySequence::Undo, [this] { m_undo->undo(); });
    addShortcut(QKeySequence::Back, [this] { m_pages->goBack(); });
}

void Workspace::beginContact()
{
    const Place here = m_pages->place();
    const Id client = here.page == QStringLiteral("client") ? here.record : Id();
    open({QStringLiteral("contact-new"), client, {}});
}

void Workspace::open(const Place& place)
{
    m_pages->open(place);
}

Place Workspace::place() const
{
    return m_pages->place();
}

} // namespace Rinnalla
