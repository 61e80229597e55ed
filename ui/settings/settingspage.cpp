// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "ui/settings/aidscard.h"
#include "ui/settings/backupcard.h"
#include "ui/settings/displaycard.h"
#include "ui/settings/keyscard.h"
#include "ui/settings/organisationcard.h"
#include "ui/settings/workercard.h"
#include "ui/widgets/localize.h"

#include <QScrollArea>

namespace Rinnalla {

SettingsPage::SettingsPage(Session& session, InterfaceLanguages& languages, FileChooser& files,
                           RecoveryKeyPrinter& printer, QWidget* parent)
    : Page(session, parent)
{
    auto* title = new Heading(Heading::Level::Page, this);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(new DisplayCard(languages, inner));
    column->addWidget(new WorkerCard(session, inner));
    column->addWidget(new OrganisationCard(session, inner));
    column->addWidget(new AidsCard(session, files, inner));
    column->addWidget(new KeysCard(session, printer, inner));
    column->addWidget(new BackupCard(session, files, inner));
    column->addStretch();

    auto* scroll = new QScrollArea(this);
    scroll->setProperty("plain", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(scroll);
    localize(title, [title] { title->setText(tr("Settings")); });
}

void SettingsPage::show(const Place&) {}

Place SettingsPage::place() const
{
    return {QStringLiteral("settings"), {}, {}};
}

} // namespace Rinnalla
