// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/withdrawpanel.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace Rinnalla {

WithdrawPanel::WithdrawPanel(QWidget* parent)
    : Card(parent)
    , m_why(new QLineEdit(this))
    , m_do(new QPushButton(this))
{
    m_why->setObjectName(QStringLiteral("withdraw-why"));
    m_do->setObjectName(QStringLiteral("withdraw-do"));
    auto* heading = new Heading(Heading::Level::Section, this);
    auto* label = new QLabel(this);
    label->setWordWrap(true);
    label->setBuddy(m_why);
    auto* back = new QPushButton(this);
    back->setObjectName(QStringLiteral("withdraw-back"));
    auto* buttons = new FlowLayout(nullptr, 8);
    buttons->addWidget(m_do);
    buttons->addWidget(back);
    body()->addWidget(heading);
    body()->addWidget(label);
    body()->addWidget(m_why);
    body()->addLayout(buttons);
    connect(m_why, &QLineEdit::textChanged, this, [this] { m_do->setEnabled(!m_why->text().trimmed().isEmpty()); });
    connect(m_do, &QPushButton::clicked, this, &WithdrawPanel::accept);
    connect(back, &QPushButton::clicked, this, &WithdrawPanel::leave);
    localize(this, [this, heading, label, back] {
        heading->setText(tr("Withdraw this text"));
        label->setText(tr("Why must it not be used any more? Whoever wants to give it will read this."));
        m_why->setAccessibleName(tr("Why the text is withdrawn"));
        m_do->setText(tr("Withdraw"));
        back->setText(tr("Back"));
    });
    hide();
}

void WithdrawPanel::begin()
{
    m_why->clear();
    m_do->setEnabled(false);
    show();
    m_why->setFocus(Qt::OtherFocusReason);
}

void WithdrawPanel::leave()
{
    hide();
}

void WithdrawPanel::accept()
{
    const QString why = m_why->text().trimmed();
    if (why.isEmpty())
        return;
    leave();
    emit withdrawn(why);
}

/// Enter on a button is the button's.
void WithdrawPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (enter && qobject_cast<QLineEdit*>(window()->focusWidget()))
        accept();
    else
        Card::keyPressEvent(event);
}

} // namespace Rinnalla
