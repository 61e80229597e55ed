// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/revokepanel.h"

#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintext.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace Rinnalla {

RevokePanel::RevokePanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_what(new PlainText({}, this))
    , m_name(new QLineEdit(this))
    , m_revoke(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_problem(new Notice(Notice::Tone::Error, this))
{
    m_name->setObjectName(QStringLiteral("revokeName"));
    m_revoke->setObjectName(QStringLiteral("doRevoke"));
    m_revoke->setIcon(QIcon::fromTheme(QStringLiteral("network-disconnect")));
    auto* row = new QHBoxLayout;
    row->addWidget(m_revoke);
    row->addWidget(m_back);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_what);
    column->addWidget(m_name);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_revoke->setEnabled(isConfirmed()); });
    connect(m_revoke, &QPushButton::clicked, this, &RevokePanel::revoke);
    connect(m_back, &QPushButton::clicked, this, &RevokePanel::leave);
    localize(this, [this] { retranslate(); });
    hide();
}

void RevokePanel::begin(const Sync::Laptop& laptop)
{
    m_laptop = laptop;
    m_name->clear();
    m_revoke->setEnabled(false);
    m_problem->setText({});
    retranslate();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void RevokePanel::leave()
{
    m_laptop = {};
    m_name->clear();
    hide();
}

/// A laptop that has not synchronised yet has no name here.
QString RevokePanel::wanted() const
{
    return m_laptop.name.isEmpty() ? tr("shut out") : m_laptop.name;
}

bool RevokePanel::isConfirmed() const
{
    return !m_laptop.device.isNull() && m_name->text().trimmed() == wanted().trimmed();
}

void RevokePanel::revoke()
{
    if (!isConfirmed())
        return;
    const Status done = Sync::Team(m_session.store()).revoke(m_laptop.device);
    m_problem->setText(done ? QString() : done.error().message);
    if (!done)
        return;
    leave();
    m_session.noteTeamChanged();
}

void RevokePanel::retranslate()
{
    m_what->setText(tr("From everybody's next synchronisation on, this laptop gets nothing new and nothing it sends is "
                       "taken in. What is on it already stays on it: whoever knows its passphrase can go on reading "
                       "that. It cannot be let in again under its old key; with a new invitation it could join anew.\n"
                       "Synchronise before, so that what its worker sent in good faith counts: whatever this laptop "
                       "does not have yet is put aside. If it was lost or stolen, synchronise right afterwards as "
                       "well, and ask the others to.\n"
                       "To go on, type: %1")
                        .arg(inLine(wanted())));
    m_name->setAccessibleName(tr("Name of the laptop to shut out"));
    m_revoke->setText(tr("Shut out for good"));
    m_back->setText(tr("Back"));
}

void RevokePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event); // Enter shuts nobody out: only the button does
}

} // namespace Rinnalla
