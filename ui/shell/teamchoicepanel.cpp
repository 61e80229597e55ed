// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/teamchoicepanel.h"

#include "ui/widgets/localize.h"

#include <QIcon>
#include <QPushButton>

namespace Rinnalla {

TeamChoicePanel::TeamChoicePanel(QWidget* parent)
    : LockPanel(parent)
{
    auto* join = new QPushButton(QIcon::fromTheme(QStringLiteral("list-add-user")), QString(), this);
    auto* found = new QPushButton(QIcon::fromTheme(QStringLiteral("user-group-new")), QString(), this);
    join->setObjectName(QStringLiteral("joinTeam"));
    found->setObjectName(QStringLiteral("newTeam"));
    fields()->addWidget(join);
    fields()->addWidget(found);
    setTabOrder(join, found);
    setTabOrder(found, action());
    connect(join, &QPushButton::clicked, this, [this] { emit chosen(QStringLiteral("join")); });
    connect(found, &QPushButton::clicked, this, [this] { emit chosen(QStringLiteral("begin")); });
    connect(action(), &QPushButton::clicked, this, [this] { emit chosen({}); });
    localize(this, [this, join, found] {
        setTexts(tr("Do you work with others?"),
                 tr("The laptops of a team share what is written on each of them, encrypted, when somebody presses "
                    "Synchronise. You can choose later, too, on the Sync page."),
                 tr("Not now"));
        join->setText(tr("Join a team that is there already"));
        found->setText(tr("Begin a new team"));
    });
}

void TeamChoicePanel::begin()
{
    action()->setFocus();
}

} // namespace Rinnalla
