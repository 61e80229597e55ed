// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/checkpanel.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optionaldateedit.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace Rinnalla {

namespace {

QPushButton* button(QWidget* parent, const char* name)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

QFormLayout* form()
{
    auto* layout = new QFormLayout;
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return layout;
}

/// In a field: on a button it is the button's.
bool isEnter(const QKeyEvent* event, const QWidget* panel)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    return enter && qobject_cast<QLineEdit*>(panel->window()->focusWidget());
}

} // namespace

CheckPanel::CheckPanel(QWidget* parent)
    : Card(parent)
    , m_by(new QLineEdit(this))
    , m_on(new OptionalDateEdit(this))
    , m_until(new OptionalDateEdit(this))
    , m_problem(new Notice(Notice::Tone::Error, this))
{
    m_by->setObjectName(QStringLiteral("check-by"));
    m_on->lineEdit()->setObjectName(QStringLiteral("check-on"));
    m_until->lineEdit()->setObjectName(QStringLiteral("check-until"));
    auto* heading = new Heading(Heading::Level::Section, this);
    auto* hint = new QLabel(this);
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    auto* byLabel = new QLabel(this);
    auto* onLabel = new QLabel(this);
    auto* untilLabel = new QLabel(this);
    byLabel->setBuddy(m_by);
    onLabel->setBuddy(m_on->lineEdit());
    untilLabel->setBuddy(m_until->lineEdit());
    auto* fields = form();
    fields->addRow(byLabel, m_by);
    fields->addRow(onLabel, m_on);
    fields->addRow(untilLabel, m_until);
    auto* confirm = button(this, "check-do");
    confirm->setProperty("primary", true);
    auto* back = button(this, "check-back");
    auto* buttons = new FlowLayout(nullptr, 8);
    buttons->addWidget(confirm);
    buttons->addWidget(back);
    body()->addWidget(heading);
    body()->addWidget(hint);
    body()->addLayout(fields);
    body()->addWidget(m_problem);
    body()->addLayout(buttons);
    connect(confirm, &QPushButton::clicked, this, &CheckPanel::accept);
    connect(back, &QPushButton::clicked, this, &CheckPanel::leave);
    localize(this, [this, heading, hint, byLabel, onLabel, untilLabel, confirm, back] {
        heading->setText(tr("Mark as checked"));
        byLabel->setText(tr("Role of who checked it"));
        hint->setText(tr("Write a role, not a name: lawyer, native reader."));
        onLabel->setText(tr("Checked on"));
        untilLabel->setText(tr("Do not use after"));
        m_by->setAccessibleName(byLabel->text());
        m_on->lineEdit()->setAccessibleName(onLabel->text());
        m_until->lineEdit()->setAccessibleName(untilLabel->text());
        confirm->setText(tr("Checked"));
        back->setText(tr("Back"));
    });
    hide();
}

void CheckPanel::begin(const QDate& today, const QDate& lastDay)
{
    m_today = today;
    m_on->setToday(today);
    m_until->setToday(today);
    m_on->setDate(today);
    m_until->setDate(lastDay);
    m_problem->setText({});
    show();
    m_by->setFocus(Qt::OtherFocusReason);
}

void CheckPanel::leave()
{
    m_by->clear();
    hide();
}

void CheckPanel::accept()
{
    const SheetCheck check{m_by->text().trimmed(), m_on->date(), m_until->date()};
    const QString problem = check.by.isEmpty() ? tr("Write the role of who checked it.")
                            : !check.on.isValid() || check.on > m_today
                                ? tr("Write the day it was checked; it cannot be in the future.")
                            : !check.doNotUseAfter.isValid() || check.doNotUseAfter < check.on
                                ? tr("Write the last day of use; it cannot be before the check.")
                                : QString();
    m_problem->setText(problem);
    if (!problem.isEmpty())
        return;
    leave();
    emit checked(check);
}

void CheckPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isEnter(event, this))
        accept();
    else
        Card::keyPressEvent(event);
}

WithdrawPanel::WithdrawPanel(QWidget* parent)
    : Card(parent)
    , m_why(new QLineEdit(this))
    , m_do(button(this, "withdraw-do"))
{
    m_why->setObjectName(QStringLiteral("withdraw-why"));
    auto* heading = new Heading(Heading::Level::Section, this);
    auto* label = new QLabel(this);
    label->setWordWrap(true);
    label->setBuddy(m_why);
    auto* back = button(this, "withdraw-back");
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

void WithdrawPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isEnter(event, this))
        accept();
    else
        Card::keyPressEvent(event);
}

} // namespace Rinnalla
