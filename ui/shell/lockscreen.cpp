// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/lockscreen.h"

#include "core/crypto/recoverykey.h"
#include "ui/session/session.h"
#include "ui/shell/exitbutton.h"
#include "ui/shell/firstrunpanel.h"
#include "ui/shell/languagemenu.h"
#include "ui/shell/paperkeypanel.h"
#include "ui/shell/recoverpanel.h"
#include "ui/shell/restorepanel.h"
#include "ui/shell/teamchoicepanel.h"
#include "ui/shell/unlockpanel.h"
#include "ui/widgets/background.h"
#include "ui/widgets/localize.h"

#include <QProgressBar>
#include <QScrollArea>
#include <QThread>

namespace Rinnalla {

LockScreen::LockScreen(const Needs& needs, std::function<Status(std::unique_ptr<Store>)> opened, QWidget* parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_door(needs.environment, needs.path, thread())
    , m_opened(std::move(opened))
{
    layOut();
}

/// What runs on another thread uses the clock, the files and the random bytes that were lent to us.
LockScreen::~LockScreen()
{
    QThreadPool::globalInstance()->waitForDone();
}

/// Every widget is made inside its parent: one that moves there later is given its style a second time.
void LockScreen::layOut()
{
    auto* leave = new ExitButton(this);
    connect(leave, &QPushButton::clicked, this, &LockScreen::exitRequested);
    auto* top = new QHBoxLayout;
    top->addStretch();
    top->addWidget(new LanguageMenu(m_needs.languages, this));
    top->addWidget(leave);

    auto* scroll = new QScrollArea(this); // large text on a small screen
    scroll->setProperty("plain", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* middle = new QWidget(scroll->viewport());
    m_panels = new QWidget(middle);
    auto* panels = new QVBoxLayout(m_panels);
    panels->setContentsMargins(0, 0, 0, 0);

    m_busy = new QProgressBar(middle);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(4);
    QSizePolicy keepsItsRoom = m_busy->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(keepsItsRoom);
    m_busy->hide();

    auto* column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(m_panels);
    column->addWidget(m_busy);
    column->addStretch(2);
    auto* row = new QHBoxLayout(middle);
    row->addStretch(1);
    row->addLayout(column, 2);
    row->addStretch(1);
    scroll->setWidget(middle);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(14, 8, 14, 8);
    all->addLayout(top);
    all->addWidget(scroll, 1);
    localize(m_busy, [this] { m_busy->setAccessibleName(tr("Working")); });
}

template<typename Panel>
Panel* LockScreen::add(Panel* panel)
{
    panel->hide();
    m_panels->layout()->addWidget(panel);
    return panel;
}

void LockScreen::askToUnlock()
{
    if (!m_unlock) {
        m_unlock = add(new UnlockPanel(m_panels));
        connect(m_unlock, &UnlockPanel::forgotten, this, &LockScreen::askForRecoveryKey);
        connect(m_unlock, &UnlockPanel::submitted, this, [this] {
            work([door = m_door, secret = m_unlock->passphrase()] { return door.open(secret); }, finishing());
        });
    }
    ask(m_unlock);
}

void LockScreen::askForFirstPassphrase()
{
    if (!m_firstRun) {
        m_firstRun = add(new FirstRunPanel(m_panels));
        connect(m_firstRun, &FirstRunPanel::restoreWanted, this, &LockScreen::askForBackup);
        connect(m_firstRun, &FirstRunPanel::submitted, this, [this] {
            work([door = m_door, secret = m_firstRun->passphrase()] { return door.make(secret); },
                 [this](Result<Store::Created> created) {
                     if (!created)
                         return refuse(created.error());
                     m_made = std::move(created->store);
                     showPaperKey(RecoveryKey::toText(created->recoveryKey));
                 });
        });
    }
    ask(m_firstRun);
}

void LockScreen::askForRecoveryKey()
{
    if (!m_recover) {
        m_recover = add(new RecoverPanel(m_panels));
        connect(m_recover, &RecoverPanel::cancelled, this, &LockScreen::begin);
        connect(m_recover, &RecoverPanel::submitted, this, [this] {
            work([door = m_door, key = m_recover->recoveryKey(),
                  secret = m_recover->passphrase()] { return door.openWithRecoveryKey(key, secret); },
                 finishing());
        });
    }
    ask(m_recover);
}

void LockScreen::askForBackup()
{
    if (!m_restore) {
        m_restore = add(new RestorePanel(m_needs.files, m_panels));
        connect(m_restore, &RestorePanel::cancelled, this, &LockScreen::begin);
        connect(m_restore, &RestorePanel::submitted, this, [this] {
            work([door = m_door, backup = m_restore->backup(),
                  secret = m_restore->passphrase()] { return door.restore(backup, secret); },
                 finishing());
        });
    }
    ask(m_restore);
}

void LockScreen::showPaperKey(SecretBuffer key)
{
    if (!m_paperKey) {
        m_paperKey = add(new PaperKeyPanel(m_needs.keyPrinter, m_panels));
        connect(m_paperKey, &PaperKeyPanel::finished, this, &LockScreen::askForTeam);
    }
    ask(m_paperKey);
    m_paperKey->setKey(std::move(key));
}

void LockScreen::askForTeam()
{
    if (!m_teamChoice) {
        m_teamChoice = add(new TeamChoicePanel(m_panels));
        connect(m_teamChoice, &TeamChoicePanel::chosen, this, &LockScreen::takeUp);
    }
    ask(m_teamChoice);
}

/// The window opens where the store says the worker was.
void LockScreen::takeUp(const QString& team)
{
    if (!team.isEmpty()) {
        const Place place{QStringLiteral("sync"), {}, team};
        if (const Status kept = place.keep(m_made->local()); !kept)
            return refuse(kept.error());
    }
    finish(std::move(m_made));
}

void LockScreen::begin()
{
    m_made.reset();
    if (Store::exists(m_needs.environment, m_needs.path))
        askToUnlock();
    else
        askForFirstPassphrase();
}

void LockScreen::ask(LockPanel* panel)
{
    if (m_current) {
        m_current->wipe();
        m_current->hide();
    }
    m_current = panel;
    panel->setProblem({});
    panel->show();
    panel->begin();
}

bool LockScreen::isBusy() const
{
    return !m_panels->isEnabled();
}

void LockScreen::setBusy(bool busy)
{
    m_panels->setEnabled(!busy);
    m_busy->setVisible(busy);
}

std::function<void(StoreDoor::Answer)> LockScreen::finishing()
{
    return [this](StoreDoor::Answer answer) { finish(std::move(answer)); };
}

template<typename Work, typename Done>
void LockScreen::work(Work work, Done done)
{
    if (isBusy())
        return;
    setBusy(true);
    m_current->setProblem({});
    inBackground(this, std::move(work), [this, done = std::move(done)](auto answer) {
        setBusy(false);
        done(std::move(answer));
    });
}

void LockScreen::finish(StoreDoor::Answer answer)
{
    if (!answer)
        return refuse(answer.error());
    m_current->wipe();
    if (const Status taken = m_opened(std::move(*answer)); !taken)
        refuse(taken.error());
}

void LockScreen::refuse(const Error& error)
{
    if (error.code == ErrorCode::WrongKey && m_current == m_unlock)
        m_unlock->begin();
    m_current->setProblem(error.message);
    m_current->setFocus();
}

} // namespace Rinnalla
