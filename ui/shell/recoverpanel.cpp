// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/recoverpanel.h"

#include "ui/widgets/localize.h"
#include "ui/widgets/newpassphraseedit.h"
#include "ui/widgets/passphraseedit.h"

#include <QPushButton>

namespace Rinnalla {

RecoverPanel::RecoverPanel(QWidget* parent)
    : LockPanel(parent)
    , m_key(new PassphraseEdit(this))
    , m_passphrase(new NewPassphraseEdit(this))
{
    m_key->setObjectName(QStringLiteral("recoveryKey"));
    m_key->setShown(true); // nobody copies 36 letters from paper without seeing them
    auto* label = new QLabel(this);
    label->setBuddy(m_key);
    fields()->addWidget(label);
    fields()->addWidget(m_key);
    fields()->addWidget(m_passphrase);
    QPushButton* back = addLink();
    back->setObjectName(QStringLiteral("back"));
    setTabOrder(m_key, m_passphrase);
    setTabOrder(m_passphrase, action());
    setTabOrder(action(), back);
    connect(m_key, &PassphraseEdit::changed, this, [this] { setProblem({}); });
    connect(m_key, &PassphraseEdit::submitted, m_passphrase, qOverload<>(&QWidget::setFocus));
    connect(m_passphrase, &NewPassphraseEdit::changed, this, [this] { setProblem({}); });
    connect(m_passphrase, &NewPassphraseEdit::submitted, this, &RecoverPanel::submit);
    connect(action(), &QPushButton::clicked, this, &RecoverPanel::submit);
    connect(back, &QPushButton::clicked, this, &RecoverPanel::cancelled);
    localize(this, [this, label, back] {
        setTexts(tr("Open with the recovery key"),
                 tr("Type the key from your paper, then choose a new passphrase. Nothing that was saved is lost."),
                 tr("Open"));
        label->setText(tr("Recovery key"));
        m_key->setAccessibleName(label->text());
        back->setText(tr("Back"));
    });
}

void RecoverPanel::begin()
{
    wipe();
    m_key->setFocus();
}

void RecoverPanel::wipe()
{
    m_key->clear();
    m_passphrase->clear();
}

SecretBuffer RecoverPanel::recoveryKey() const
{
    return m_key->secret();
}

SecretBuffer RecoverPanel::passphrase() const
{
    return m_passphrase->secret();
}

void RecoverPanel::submit()
{
    setProblem(m_passphrase->problem());
    if (m_passphrase->problem().isEmpty())
        emit submitted();
}

} // namespace Rinnalla
