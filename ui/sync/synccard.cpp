// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/synccard.h"

#include "core/sync/team.h"
#include "ui/session/conflicttext.h"
#include "ui/sync/synctext.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace Rinnalla {

SyncCard::SyncCard(Session& session, SyncRunner& runner, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_runner(runner)
    , m_facts(new QLabel(this))
    , m_begin(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_stage(new QLabel(this))
    , m_good(new Notice(Notice::Tone::Info, this))
    , m_bad(new Notice(Notice::Tone::Error, this))
    , m_conflicts(new Notice(Notice::Tone::Warning, this))
{
    m_begin->setObjectName(QStringLiteral("synchronise"));
    m_begin->setProperty("primary", true);
    m_begin->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_begin->setMinimumHeight(m_begin->sizeHint().height() * 3 / 2);
    m_stop->setObjectName(QStringLiteral("cancelSync"));
    m_progress->setTextVisible(false);
    for (QLabel* label : {m_facts, m_stage}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_facts->setObjectName(QStringLiteral("syncFacts"));
    m_stage->setProperty("muted", true);
    auto* choose = new QPushButton(m_conflicts);
    choose->setObjectName(QStringLiteral("openConflicts"));
    m_conflicts->addButton(choose);
    auto* row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    body()->addWidget(m_begin);
    body()->addLayout(row);
    for (QWidget* each : std::initializer_list<QWidget*>{m_stage, m_good, m_bad, m_conflicts, m_facts})
        body()->addWidget(each);

    connect(m_begin, &QPushButton::clicked, this, [this] {
        say({}, {});
        m_runner.start();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_runner.cancel();
        m_stop->setEnabled(false); // heard; it ends at the next chance
    });
    connect(choose, &QPushButton::clicked, this, [this] { m_session.open({QStringLiteral("conflicts"), {}, {}}); });
    connect(&runner, &SyncRunner::started, this, [this] { showRunning(true); });
    connect(&runner, &SyncRunner::progressed, this, &SyncCard::showProgress);
    connect(&runner, &SyncRunner::succeeded, this, &SyncCard::showReport);
    connect(&runner, &SyncRunner::failed, this, &SyncCard::showError);
    localize(this, [this, choose] {
        m_begin->setText(tr("Synchronise"));
        m_stop->setText(tr("Cancel"));
        m_stop->setToolTip(tr("What has come is kept; the next time it goes on from there."));
        m_progress->setAccessibleName(tr("Progress of the synchronisation"));
        choose->setText(tr("Choose"));
        showProgress(m_shown);
        refresh();
    });
    showRunning(false);
}

void SyncCard::refresh()
{
    showFacts();
    showConflicts();
}

void SyncCard::showFacts()
{
    const Sync::Team team(m_session.store());
    m_facts->setText(SyncText::lastSync(team.lastSync(), m_session.clock().today()) + u'\n'
                     + SyncText::waiting(team.waiting()));
}

void SyncCard::showConflicts()
{
    const auto conflicts = static_cast<int>(ConflictText::all(m_session).size());
    m_conflicts->setText(conflicts > 0 ? tr("%n thing(s) were written on two laptops at the same time. Both versions "
                                            "are kept until somebody chooses.",
                                            nullptr, conflicts)
                                       : QString());
}

void SyncCard::showRunning(bool running)
{
    const bool hadFocus = m_begin->hasFocus() || m_stop->hasFocus();
    m_begin->setEnabled(!running);
    m_stop->setEnabled(true);
    for (QWidget* each : std::initializer_list<QWidget*>{m_stop, m_progress, m_stage})
        each->setVisible(running);
    if (hadFocus)
        (running ? m_stop : m_begin)->setFocus();
    if (running)
        showProgress({});
}

void SyncCard::showProgress(const Sync::SyncProgress& progress)
{
    m_shown = progress;
    constexpr int fine = 1000; // objects may be more than an int holds
    m_progress->setRange(0, progress.total > 0 ? fine : 0);
    if (progress.total > 0)
        m_progress->setValue(static_cast<int>(qMin(progress.done, progress.total) * fine / progress.total));
    m_stage->setText(SyncText::stage(progress));
}

void SyncCard::showReport(const Sync::SyncReport& report)
{
    showRunning(false);
    say(SyncText::report(report), {});
    m_session.noteTeamChanged();
}

void SyncCard::showError(const Error& error)
{
    showRunning(false);
    if (error.code == ErrorCode::Cancelled)
        say(tr("Cancelled. What had come is kept; the next synchronisation goes on from there."), {});
    else
        say({}, error.message);
    m_session.noteTeamChanged();
}

void SyncCard::say(const QString& good, const QString& bad)
{
    m_good->setText(good);
    m_bad->setText(bad);
}

} // namespace Rinnalla
