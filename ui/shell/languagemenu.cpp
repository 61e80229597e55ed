// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/languagemenu.h"

#include "ui/widgets/interfacelanguages.h"
#include "ui/widgets/localize.h"

#include <QActionGroup>
#include <QIcon>
#include <QMenu>

namespace Rinnalla {

LanguageMenu::LanguageMenu(InterfaceLanguages& languages, QWidget* parent)
    : QToolButton(parent)
    , m_languages(languages)
{
    setObjectName(QStringLiteral("language"));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIcon(QIcon::fromTheme(QStringLiteral("language-chooser")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &LanguageMenu::fill); // a file may have been dropped in meanwhile
    localize(this, [this] {
        const QString name = InterfaceLanguages::nativeName(m_languages.current());
        setText(name);
        setToolTip(tr("Language of the program"));
        setAccessibleName(tr("Language of the program: %1").arg(name));
        menu()->setAccessibleName(toolTip());
    });
}

void LanguageMenu::fill()
{
    menu()->clear();
    auto* group = new QActionGroup(menu());
    for (const QString& tag : m_languages.available()) {
        QAction* action = menu()->addAction(InterfaceLanguages::nativeName(tag));
        action->setData(tag);
        action->setCheckable(true);
        action->setChecked(tag == m_languages.current());
        group->addAction(action);
        connect(action, &QAction::triggered, &m_languages, [this, tag] { m_languages.choose(tag); });
    }
}

} // namespace Rinnalla
