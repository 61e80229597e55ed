// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/syncpage.h"

#include "ui/session/conflicttext.h"
#include "ui/sync/alarmscard.h"
#include "ui/sync/awaitingcard.h"
#include "ui/sync/erasurescard.h"
#include "ui/sync/leavecard.h"
#include "ui/sync/quarantinecard.h"
#include "ui/sync/relaycard.h"
#include "ui/sync/startcard.h"
#include "ui/sync/synccard.h"
#include "ui/sync/synctext.h"
#include "ui/sync/teamcard.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QScrollArea>

#include <chrono>

namespace Rinnalla {

using namespace std::chrono_literals;

SyncPage::SyncPage(Session& session, FileChooser& files, RelayMaker makeRelay, QWidget* parent)
    : Page(session, parent)
    , m_runner(session, std::move(makeRelay))
    , m_inner(new QWidget)
    , m_start(new StartCard(session, m_inner))
    , m_awaiting(new AwaitingCard(session, m_inner))
    , m_revoked(new Notice(Notice::Tone::Error, m_inner))
    , m_sync(new SyncCard(session, m_runner, m_inner))
    , m_alarms(new AlarmsCard(session, m_inner))
    , m_team(new TeamCard(session, m_inner))
    , m_relay(new RelayCard(session, m_runner, files, m_inner))
    , m_erasures(new ErasuresCard(session, m_inner))
    , m_quarantine(new QuarantineCard(session, m_inner))
    , m_leave(new LeaveCard(session, m_runner, m_inner))
{
    layOut();
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &SyncPage::refresh);
    connect(&session, &Session::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::erased, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::roomChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::teamChanged, this, &SyncPage::refresh);
    refresh();
}

SyncPage::~SyncPage() = default;

void SyncPage::layOut()
{
    auto* title = new Heading(Heading::Level::Page, m_inner);
    auto* column = new QVBoxLayout(m_inner);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(12);
    for (QWidget* each : std::initializer_list<QWidget*>{title, m_start, m_awaiting, m_revoked, m_sync, m_alarms,
                                                         m_team, m_relay, m_erasures, m_quarantine, m_leave})
        column->addWidget(each);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setProperty("plain", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_inner);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(scroll);
    localize(this, [this, title] {
        title->setText(tr("Synchronise"));
        refresh();
    });
}

void SyncPage::show(const Place& place)
{
    refresh();
    if (m_start->isVisibleTo(this))
        m_start->begin(place.detail);
}

Place SyncPage::place() const
{
    return {QStringLiteral("sync"), {}, m_start->isVisibleTo(this) ? m_start->choice() : QString()};
}

void SyncPage::refresh()
{
    using Standing = Sync::Team::Standing;
    m_soon.stop();
    const Standing standing = Sync::Team(m_session.store()).standing();
    const bool isMember = standing == Standing::Member;
    m_start->setVisible(standing == Standing::None);
    m_awaiting->setVisible(standing == Standing::Awaiting);
    m_revoked->setText(standing == Standing::Revoked
                           ? tr("This laptop was shut out of the team. Nothing is sent or received any more; what is "
                                "here stays here. Ask an administrator of the team.")
                           : QString());
    m_sync->setVisible(isMember || standing == Standing::Awaiting);
    m_relay->setVisible(isMember || standing == Standing::Awaiting);
    m_team->setVisible(isMember);
    m_leave->refresh();
    if (standing == Standing::None) {
        for (QWidget* each : std::initializer_list<QWidget*>{m_alarms, m_erasures, m_quarantine})
            each->hide();
        return;
    }
    m_awaiting->refresh();
    m_sync->refresh();
    m_alarms->refresh();
    m_relay->refresh();
    m_erasures->refresh();
    m_quarantine->refresh();
    if (isMember)
        m_team->refresh();
}

int SyncPage::waiting(Session& session)
{
    const Sync::Team team(session.store());
    return team.standing() == Sync::Team::Standing::Member ? team.waiting() : 0;
}

QString SyncPage::line(Session& session)
{
    return SyncText::line(Sync::Team(session.store()), static_cast<int>(ConflictText::all(session).size()),
                          session.clock().today());
}

} // namespace Rinnalla
