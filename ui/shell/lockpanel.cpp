// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/lockpanel.h"

#include "ui/widgets/notice.h"

#include <QPushButton>

namespace Rinnalla {

LockPanel::LockPanel(QWidget* parent)
    : Card(parent)
    , m_title(new Heading(Heading::Level::Section, this))
    , m_words(new QLabel(this))
    , m_fields(new QVBoxLayout)
    , m_problem(new Notice(Notice::Tone::Error, this))
    , m_action(new QPushButton(this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_action->setObjectName(QStringLiteral("go"));
    m_action->setProperty("primary", true);
    body()->setContentsMargins(24, 20, 24, 20);
    body()->setSpacing(12);
    body()->addWidget(m_title);
    body()->addWidget(m_words);
    body()->addLayout(m_fields);
    body()->addWidget(m_problem);
    body()->addWidget(m_action);
}

void LockPanel::setTexts(const QString& title, const QString& words, const QString& action)
{
    m_title->setText(title);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_action->setText(action);
}

void LockPanel::setProblem(const QString& problem)
{
    m_problem->setText(problem);
}

QPushButton* LockPanel::addLink()
{
    auto* link = new QPushButton(this);
    link->setFlat(true);
    link->setProperty("link", true);
    body()->addWidget(link);
    return link;
}

} // namespace Rinnalla
