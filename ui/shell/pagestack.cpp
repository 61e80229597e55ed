// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pagestack.h"

#include <QLayout>

namespace Rinnalla {

namespace {

constexpr int Remembered = 50;

/// A page that chose no focus itself gets it on its first control, so that the keyboard goes on from there.
void focusInto(QWidget* page)
{
    const QWidget* focused = page->window()->focusWidget();
    if (focused && page->isAncestorOf(focused) && focused->isVisibleTo(page))
        return;
    for (QWidget* next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain())
        if (page->isAncestorOf(next) && next->isVisibleTo(page) && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus))
            return next->setFocus();
}

} // namespace

PageStack::PageStack(Session& session, const PageRegistry& registry, QWidget* parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_registry(registry)
{}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
}

Page* PageStack::pageOf(const QString& name)
{
    if (Page* page = m_pages.value(name))
        return page;
    for (const PageInfo& info : m_registry) {
        if (info.page != name)
            continue;
        Page* page = info.make(m_session, this);
        m_pages.insert(name, page);
        if (page->layout()) // every page begins at the same place
            page->layout()->setContentsMargins(0, 0, 0, 0);
        addWidget(page);
        return page;
    }
    return nullptr;
}

bool PageStack::show(const Place& place)
{
    Page* page = pageOf(place.page);
    if (!page)
        return false;
    setCurrentWidget(page);
    page->show(place);
    focusInto(page);
    emit opened(place);
    return true;
}

void PageStack::open(const Place& place)
{
    const Place before = this->place();
    if (!show(place) || before.page.isEmpty() || before == place)
        return;
    m_past += before;
    if (m_past.size() > Remembered)
        m_past.removeFirst();
}

void PageStack::goBack()
{
    if (!m_past.isEmpty())
        show(m_past.takeLast());
}

Place PageStack::place() const
{
    const auto* page = qobject_cast<Page*>(currentWidget());
    return page ? page->place() : Place();
}

} // namespace Rinnalla
