// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/invitepanel.h"

#include "ui/sync/qrview.h"
#include "ui/sync/wordsview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"

#include <QBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>

namespace Rinnalla {

InvitePanel::InvitePanel(QWidget* parent)
    : QWidget(parent)
    , m_square(new QrView(this))
    , m_words(new WordsView(this))
{
    m_square->setObjectName(QStringLiteral("invitationSquare"));
    m_words->setObjectName(QStringLiteral("invitationShown"));
    auto* about = new QLabel(this);
    about->setWordWrap(true);
    about->setTextFormat(Qt::PlainText);
    auto* done = new QPushButton(this);
    done->setObjectName(QStringLiteral("hideInvitation"));
    auto* both = new QWidget(this);
    auto* flow = new FlowLayout(both); // one below the other where the text is large
    flow->addWidget(m_square);
    flow->addWidget(m_words);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(about);
    column->addWidget(both);
    column->addWidget(done, 0, Qt::AlignLeading);
    connect(done, &QPushButton::clicked, this, &InvitePanel::leave);
    localize(this, [this, about, done] {
        about->setText(tr("For one laptop, within a week. On the other laptop choose “Join a team” and type these "
                          "words, or read the QR code with a phone and type what it says. Do not photograph them for "
                          "anybody and do not send them by email: whoever has them can ask to join. Then both press "
                          "Synchronise."));
        m_square->setAccessibleName(tr("The invitation as a QR code"));
        m_words->setAccessibleName(tr("Words of the invitation"));
        done->setText(tr("Hide the invitation"));
    });
    hide();
}

void InvitePanel::begin(const Sync::Invitation& invitation)
{
    m_square->setText(invitation.toText());
    m_words->setText(invitation.toText());
    show();
    m_words->setFocus();
}

void InvitePanel::leave()
{
    m_square->clear();
    m_words->clear();
    hide();
}

void InvitePanel::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous())
        leave();
    QWidget::hideEvent(event);
}

} // namespace Rinnalla
