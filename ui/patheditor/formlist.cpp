// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/patheditor/formlist.h"

#include <QIcon>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Rinnalla {

FormList::FormList(const QString& addText, const QString& removeText, std::function<QWidget*()> make, QWidget* parent)
    : QWidget(parent)
    , m_removeText(removeText)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(QIcon::fromTheme(QStringLiteral("list-add")), addText))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this, make] {
        QWidget* form = make();
        add(form);
        form->setFocus(Qt::OtherFocusReason);
        emit changed();
    });
}

void FormList::add(QWidget* form, bool removable)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(form, 1);
    m_column->addWidget(row);
    m_forms += form;
    if (!removable)
        return;
    auto* remove = new QToolButton(row);
    remove->setObjectName(QStringLiteral("remove"));
    remove->setIcon(QIcon::fromTheme(QStringLiteral("list-remove")));
    remove->setToolTip(m_removeText);
    remove->setAccessibleName(m_removeText);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setAutoRaise(true);
    line->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QToolButton::clicked, this, [this, form, row] {
        m_forms.removeOne(form);
        m_add->setFocus(Qt::OtherFocusReason);
        row->hide();
        row->deleteLater();
        emit changed();
    });
}

} // namespace Rinnalla
