// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/leavecard.h"

#include "core/sync/team.h"
#include "ui/sync/syncrunner.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Rinnalla {

namespace {

QLabel* words(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

LeaveCard::LeaveCard(Session& session, const SyncRunner& runner, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_runner(runner)
    , m_title(new Heading(Heading::Level::Section, this))
    , m_about(words(this))
    , m_what(words(this))
    , m_begin(new QPushButton(this))
    , m_leave(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_problem(new Notice(Notice::Tone::Error, this))
{
    m_about->setObjectName(QStringLiteral("aboutLeaving"));
    m_begin->setObjectName(QStringLiteral("beginLeaving"));
    m_leave->setObjectName(QStringLiteral("leaveTeam"));
    auto* row = new QHBoxLayout;
    for (QPushButton* each : {m_begin, m_leave, m_back})
        row->addWidget(each);
    row->addStretch();
    for (QLabel* each : {m_title, m_about, m_what})
        body()->addWidget(each);
    body()->addLayout(row);
    body()->addWidget(m_problem);
    connect(m_begin, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_back, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_leave, &QPushButton::clicked, this, &LeaveCard::leave);
    localize(this, [this] { retranslate(); });
    ask(false);
    refresh();
}

void LeaveCard::ask(bool isAsking)
{
    m_problem->setText({});
    m_begin->setVisible(!isAsking);
    for (QWidget* each : std::initializer_list<QWidget*>{m_what, m_leave, m_back})
        each->setVisible(isAsking);
    if (isAsking)
        m_back->setFocus(Qt::OtherFocusReason);
}

void LeaveCard::leave()
{
    if (m_runner.isRunning())
        return m_problem->setText(tr("Wait until the synchronisation has ended."));
    const Status left = Sync::Team(m_session.store()).leave();
    m_problem->setText(left ? QString() : left.error().message);
    if (!left)
        return;
    ask(false);
    m_session.noteTeamChanged();
}

void LeaveCard::refresh()
{
    setVisible(Sync::Team(m_session.store()).mayLeave());
    retranslate();
}

void LeaveCard::retranslate()
{
    const Sync::Team team(m_session.store());
    const bool isOut = team.standing() == Sync::Team::Standing::Revoked;
    QStringList about;
    if (const int behind = team.leftBehind(); behind > 0)
        about +=
            tr("%n edit(s) written here do not count for the team; they are on this laptop only.", nullptr, behind);
    about += isOut
                 ? tr("You can go on with all that is here: join a team with a new invitation, and what the team does "
                      "not have comes along; or begin a team of your own.")
             : team.hasAdmin() ? tr("If the only administrator's laptop is lost, nobody can invite or shut out any "
                                    "more. Then those who are left begin a team anew, with all that is here.")
                               : tr("This team has no administrator any more: nobody can invite or shut out. Those who "
                                    "are left begin a team anew, with all that is here: one begins it, and invites the "
                                    "others.");
    m_title->setText(isOut ? tr("Go on without this team") : tr("Leave this team"));
    m_about->setText(about.join(u'\n'));
    m_what->setText(
        tr("All records stay, with their past. This laptop forgets the team, its keys and its meeting place. "
           "This cannot be undone: you could only be invited again. Make a backup before."));
    m_begin->setText(isOut ? tr("Go on…") : tr("Leave…"));
    m_leave->setText(tr("Leave the team, keep everything"));
    m_back->setText(tr("Back"));
}

} // namespace Rinnalla
