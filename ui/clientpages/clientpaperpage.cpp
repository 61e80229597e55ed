// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clientpages/clientpaperpage.h"

#include "ui/handouts/handingout.h"
#include "ui/handouts/handoutpanel.h"
#include "ui/session/visible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolled.h"

#include <QPushButton>

#include <algorithm>

namespace Rinnalla {

namespace {

bool touchesPath(const QList<Edit>& edits)
{
    return edits.isEmpty() || std::any_of(edits.begin(), edits.end(), [](const Edit& edit) {
               return edit.kind == Kind::Step || edit.kind == Kind::Client || edit.kind == Kind::Partner
                      || edit.kind == Kind::Goal;
           });
}

} // namespace

ClientPaperPage::ClientPaperPage(Session& session, OutputService& output, QWidget* parent)
    : Page(session, parent)
    , m_handing(new HandingOut(session, output, this))
    , m_client{Kind::Client, {}, {}}
    , m_heading(new Heading(Heading::Level::Page, this))
    , m_back(new QPushButton(QIcon::fromTheme(QStringLiteral("go-previous")), {}, this))
    , m_panel(new HandoutPanel(session, this))
    , m_privacy(new Notice(Notice::Tone::Warning, this))
    , m_refusal(new Notice(Notice::Tone::Error, this))
{
    m_panel->setWithoutCards();
    connect(m_back, &QPushButton::clicked, this, [this] { m_session.open(before()); });
    connect(m_panel, &HandoutPanel::printRequested, this, &ClientPaperPage::print);
    connect(m_panel, &HandoutPanel::saveRequested, this, &ClientPaperPage::save);
    connect(m_panel, &HandoutPanel::readTogether, this, [this] { m_handing->readTogether(handout()); });
    connect(m_handing, &HandingOut::handedOut, m_panel, &HandoutPanel::handedOut);
    connect(m_handing, &HandingOut::busyChanged, this, [this] { setUsable(m_usable); });
    connect(&session, &Session::pathsChanged, this, &ClientPaperPage::pathsChanged);
    connect(&session, &Session::changed, this, [this](const QList<Edit>& edits) {
        if (touchesPath(edits))
            reload();
    });
    connect(&session, &Session::roomChanged, this, [this] { show(m_place); });
    connect(&session, &Session::erased, this, [this](const Id& erased) {
        if (erased == m_client.id)
            show(m_place);
    });
}

void ClientPaperPage::finish(const QString& name, QWidget* content)
{
    m_back->setObjectName(name + QStringLiteral("-back"));
    layOutPage(this, m_heading, m_back, content);
    localize(this, [this] {
        m_back->setText(tr("Back"));
        m_heading->setText(title());
        refresh();
    });
}

void ClientPaperPage::show(const Place& place)
{
    m_place = place;
    m_client = visibleClient(m_session, place.record).value_or(Record{Kind::Client, {}, {}});
    m_panel->setClient(m_client.id);
    setUsable(false);
    begin();
    m_heading->setText(title());
    reload();
}

Error ClientPaperPage::notHere()
{
    return {ErrorCode::NotFound, tr("This client is not here. They may have been erased."), {}};
}

void ClientPaperPage::setUsable(bool usable)
{
    m_usable = usable;
    m_panel->setCanHandOut(usable && !m_handing->isBusy());
}

} // namespace Rinnalla
