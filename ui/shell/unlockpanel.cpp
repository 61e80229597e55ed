// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/unlockpanel.h"

#include "ui/widgets/localize.h"
#include "ui/widgets/passphraseedit.h"

#include <QPushButton>

namespace Rinnalla {

UnlockPanel::UnlockPanel(QWidget* parent)
    : LockPanel(parent)
    , m_passphrase(new PassphraseEdit(this))
{
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    fields()->addWidget(m_passphrase);
    QPushButton* forgot = addLink();
    forgot->setObjectName(QStringLiteral("forgot"));
    setFocusProxy(m_passphrase);
    setTabOrder(m_passphrase, action());
    setTabOrder(action(), forgot);
    connect(m_passphrase, &PassphraseEdit::submitted, this, &UnlockPanel::submitted);
    connect(action(), &QPushButton::clicked, this, &UnlockPanel::submitted);
    connect(forgot, &QPushButton::clicked, this, &UnlockPanel::forgotten);
    localize(this, [this, forgot] {
        setTexts(tr("Locked"), {}, tr("Open"));
        m_passphrase->setPlaceholderText(tr("Passphrase"));
        m_passphrase->setAccessibleName(tr("Passphrase"));
        forgot->setText(tr("I have forgotten the passphrase"));
    });
}

void UnlockPanel::begin()
{
    wipe();
    m_passphrase->setFocus();
}

void UnlockPanel::wipe()
{
    m_passphrase->clear();
}

SecretBuffer UnlockPanel::passphrase() const
{
    return m_passphrase->secret();
}

} // namespace Rinnalla
