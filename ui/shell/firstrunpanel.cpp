// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/firstrunpanel.h"

#include "ui/widgets/localize.h"
#include "ui/widgets/newpassphraseedit.h"

#include <QPushButton>

namespace Rinnalla {

FirstRunPanel::FirstRunPanel(QWidget* parent)
    : LockPanel(parent)
    , m_passphrase(new NewPassphraseEdit(this))
{
    fields()->addWidget(m_passphrase);
    QPushButton* restore = addLink();
    restore->setObjectName(QStringLiteral("restore"));
    setTabOrder(m_passphrase, action());
    setTabOrder(action(), restore);
    connect(m_passphrase, &NewPassphraseEdit::changed, this, [this] { setProblem({}); });
    connect(m_passphrase, &NewPassphraseEdit::submitted, this, &FirstRunPanel::submit);
    connect(action(), &QPushButton::clicked, this, &FirstRunPanel::submit);
    connect(restore, &QPushButton::clicked, this, &FirstRunPanel::restoreWanted);
    localize(this, [this, restore] {
        setTexts(tr("Choose a passphrase"),
                 tr("Everything you write is kept on this computer in one encrypted file. Only your passphrase opens "
                    "it; nobody can find it out for you."),
                 tr("Begin"));
        restore->setText(tr("Bring back a backup instead"));
    });
}

void FirstRunPanel::begin()
{
    wipe();
    m_passphrase->setFocus();
}

void FirstRunPanel::wipe()
{
    m_passphrase->clear();
}

SecretBuffer FirstRunPanel::passphrase() const
{
    return m_passphrase->secret();
}

void FirstRunPanel::submit()
{
    setProblem(m_passphrase->problem());
    if (m_passphrase->problem().isEmpty())
        emit submitted();
    else
        m_passphrase->setFocus();
}

} // namespace Rinnalla
