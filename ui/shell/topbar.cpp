// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/topbar.h"

#include "ui/shell/exitbutton.h"
#include "ui/shell/languagemenu.h"
#include "ui/widgets/localize.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace Rinnalla {

TopBar::TopBar(InterfaceLanguages& languages, QWidget* search, QWidget* parent)
    : QFrame(parent)
{
    setProperty("topBar", true);
    auto* newContact = new QPushButton(this);
    newContact->setObjectName(QStringLiteral("newContact"));
    newContact->setProperty("primary", true);
    auto* language = new LanguageMenu(languages, this);
    auto* lock = new QToolButton(this);
    lock->setObjectName(QStringLiteral("lock"));
    lock->setAutoRaise(true);
    lock->setFocusPolicy(Qt::StrongFocus);
    lock->setIcon(QIcon::fromTheme(QStringLiteral("system-lock-screen")));
    auto* leave = new ExitButton(this);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(10);
    row->addWidget(search, 1);
    QWidget* before = search;
    for (QWidget* each : std::initializer_list<QWidget*>{newContact, language, lock, leave}) {
        row->addWidget(each);
        setTabOrder(before, each);
        before = each;
    }

    localize(this, [newContact, lock] {
        const QString key = QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText);
        newContact->setText(tr("New contact"));
        newContact->setToolTip(key);
        lock->setToolTip(tr("Lock (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText)));
        lock->setAccessibleName(tr("Lock"));
    });
    connect(newContact, &QPushButton::clicked, this, &TopBar::newContactRequested);
    connect(lock, &QToolButton::clicked, this, &TopBar::lockRequested);
    connect(leave, &QPushButton::clicked, this, &TopBar::exitRequested);
}

} // namespace Rinnalla
