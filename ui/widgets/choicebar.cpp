// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choicebar.h"

#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QIcon>
#include <QToolButton>

namespace Rinnalla {

ChoiceBar::ChoiceBar(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    new FlowLayout(this);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { emit chosen(m_values.value(id)); });
}

QToolButton* ChoiceBar::add(const QString& value, const QString& icon)
{
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(icon.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setIcon(QIcon::fromTheme(icon));
    m_group->addButton(button, static_cast<int>(m_values.size()));
    m_values += value;
    button->ensurePolished(); // the style sheet has a say in the width
    layout()->addWidget(button);
    return button;
}

QToolButton* ChoiceBar::button(const QString& value) const
{
    const qsizetype at = m_values.indexOf(value);
    return at < 0 ? nullptr : static_cast<QToolButton*>(m_group->button(static_cast<int>(at)));
}

QString ChoiceBar::value() const
{
    return m_values.value(m_group->checkedId());
}

void ChoiceBar::setValue(const QString& value)
{
    if (QToolButton* wanted = button(value)) {
        wanted->setChecked(true);
        return;
    }
    QAbstractButton* pressed = m_group->checkedButton();
    if (!pressed)
        return;
    m_group->setExclusive(false); // an exclusive group does not let go of its last button
    pressed->setChecked(false);
    m_group->setExclusive(true);
    for (QAbstractButton* each : m_group->buttons())
        each->setFocusPolicy(Qt::StrongFocus);
}

} // namespace Rinnalla
