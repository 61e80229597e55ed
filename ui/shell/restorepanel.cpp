// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/restorepanel.h"

#include "ui/widgets/filechooser.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/passphraseedit.h"

#include <QFileInfo>
#include <QPushButton>

namespace Rinnalla {

RestorePanel::RestorePanel(FileChooser& files, QWidget* parent)
    : LockPanel(parent)
    , m_files(files)
    , m_choose(new QPushButton(this))
    , m_chosen(new QLabel(this))
    , m_passphrase(new PassphraseEdit(this))
{
    m_choose->setObjectName(QStringLiteral("chooseBackup"));
    m_choose->setIcon(QIcon::fromTheme(QStringLiteral("document-open")));
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setWordWrap(true);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    for (QWidget* each : std::initializer_list<QWidget*>{m_choose, m_chosen, m_passphrase})
        fields()->addWidget(each);
    QPushButton* back = addLink();
    back->setObjectName(QStringLiteral("back"));
    setTabOrder(m_choose, m_passphrase);
    setTabOrder(m_passphrase, action());
    setTabOrder(action(), back);
    connect(m_choose, &QPushButton::clicked, this, &RestorePanel::choose);
    connect(m_passphrase, &PassphraseEdit::submitted, this, &RestorePanel::submit);
    connect(action(), &QPushButton::clicked, this, &RestorePanel::submit);
    connect(back, &QPushButton::clicked, this, &RestorePanel::cancelled);
    localize(this, [this, back] {
        setTexts(tr("Bring back a backup"),
                 tr("Choose the backup file. It opens with the passphrase of the day it was made; the file of keys "
                    "beside it must be there too. The backup itself stays as it is."),
                 tr("Bring back"));
        m_choose->setText(tr("Choose the file…"));
        m_passphrase->setPlaceholderText(tr("Passphrase of the backup"));
        m_passphrase->setAccessibleName(tr("Passphrase of the backup"));
        back->setText(tr("Back"));
        showPath();
    });
}

void RestorePanel::begin()
{
    wipe();
    m_choose->setFocus();
}

void RestorePanel::wipe()
{
    m_path.clear();
    m_passphrase->clear();
    showPath();
}

SecretBuffer RestorePanel::passphrase() const
{
    return m_passphrase->secret();
}

void RestorePanel::showPath()
{
    m_chosen->setText(m_path.isEmpty() ? tr("No file chosen yet.") : QFileInfo(m_path).fileName());
}

void RestorePanel::choose()
{
    const QString path = m_files.open(window(), tr("Choose the backup"), tr("Backups (*.rinnalla)"));
    if (path.isEmpty())
        return;
    m_path = path;
    setProblem({});
    showPath();
    m_passphrase->setFocus();
}

void RestorePanel::submit()
{
    if (m_path.isEmpty())
        setProblem(tr("Choose the backup file first."));
    else
        emit submitted();
}

} // namespace Rinnalla
