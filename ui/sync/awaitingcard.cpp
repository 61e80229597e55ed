// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/awaitingcard.h"

#include "core/sync/team.h"
#include "ui/sync/comparisonwords.h"
#include "ui/widgets/localize.h"

#include <QPushButton>

namespace Rinnalla {

AwaitingCard::AwaitingCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_words(new ComparisonWords(this))
{
    auto* title = new Heading(Heading::Level::Section, this);
    auto* about = new QLabel(this);
    about->setWordWrap(true);
    about->setTextFormat(Qt::PlainText);
    auto* giveUp = new QPushButton(this);
    giveUp->setObjectName(QStringLiteral("giveUpAsking"));
    for (QWidget* each : std::initializer_list<QWidget*>{title, m_words, about})
        body()->addWidget(each);
    body()->addWidget(giveUp, 0, Qt::AlignLeading);
    connect(giveUp, &QPushButton::clicked, this, [this] {
        if (const Status left = Sync::Team(m_session.store()).leaveBeforeAdmission(); !left)
            return m_session.fail(left.error());
        m_session.noteTeamChanged();
    });
    localize(this, [title, about, giveUp] {
        title->setText(tr("Not in the team yet"));
        about->setText(tr("1. Choose below where the team meets, and press Synchronise: the request is sent.\n"
                          "2. Whoever invited you presses Synchronise too, and sees three words. Call each other: if "
                          "they are the three words above, it is you who was let in. If not, say so at once.\n"
                          "3. Press Synchronise here again: everything comes."));
        giveUp->setText(tr("Do not join"));
    });
}

void AwaitingCard::refresh()
{
    m_words->setWords(Sync::Team(m_session.store()).comparison());
}

} // namespace Rinnalla
