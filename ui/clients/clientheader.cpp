// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clients/clientheader.h"

#include "ui/clients/clienttext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QIcon>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace Rinnalla {

ClientHeader::ClientHeader(QWidget* parent)
    : QWidget(parent)
    , m_name(new PlainText)
    , m_facts(new PlainText)
    , m_buttons(new QWidget)
    , m_conflicts(button(QStringLiteral("vcs-merge"), QStringLiteral("client-conflicts")))
    , m_print(button(QStringLiteral("document-print"), QStringLiteral("client-print")))
    , m_identity(button(QStringLiteral("view-hidden"), QStringLiteral("client-identity")))
    , m_edit(button(QStringLiteral("document-edit"), QStringLiteral("client-edit")))
    , m_more(button(QStringLiteral("configure"), QStringLiteral("client-more")))
{
    m_name->beginAtInterfaceSide();
    m_facts->beginAtInterfaceSide();
    m_name->setProperty("heading", QStringLiteral("page"));
    m_name->setObjectName(QStringLiteral("client-name"));
    m_facts->setProperty("muted", true);
    m_identity->setCheckable(true);
    makeMenu();
    auto* flow = new FlowLayout(m_buttons);
    for (QToolButton* each : {m_conflicts, m_print, m_identity, m_edit, m_more})
        flow->addWidget(each);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    auto* row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(m_buttons, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(makeStrip());

    m_conflicts->hide();
    connect(m_conflicts, &QToolButton::clicked, this, &ClientHeader::conflictsRequested);
    connect(m_print, &QToolButton::clicked, this, &ClientHeader::printRequested);
    connect(m_identity, &QToolButton::clicked, this, &ClientHeader::identityToggled);
    connect(m_edit, &QToolButton::clicked, this, &ClientHeader::editRequested);
    retranslate();
}

QToolButton* ClientHeader::button(const QString& icon, const QString& name)
{
    auto* button = new QToolButton;
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(QIcon::fromTheme(icon));
    button->setObjectName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QWidget* ClientHeader::makeStrip()
{
    m_strip = new QFrame;
    m_strip->setObjectName(QStringLiteral("safety-strip"));
    m_strip->setProperty("notice", QStringLiteral("warning"));
    m_rules = new PlainText;
    QFont bold = m_rules->font();
    bold.setBold(true);
    m_rules->setFont(bold);
    m_notes = new PlainText;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_rules);
    words->addWidget(m_notes);
    auto* row = new QHBoxLayout(m_strip);
    row->addWidget(new IconLabel(QStringLiteral("dialog-warning")));
    row->addLayout(words, 1);
    return m_strip;
}

void ClientHeader::makeMenu()
{
    auto* menu = new QMenu(m_more);
    const auto add = [&](const char* icon, const QString& name) {
        QAction* action = menu->addAction(QIcon::fromTheme(QLatin1StringView(icon)), QString());
        action->setObjectName(name);
        return action;
    };
    m_consent = add("task-complete", QStringLiteral("menu-consent"));
    m_forms = add("document-multiple", QStringLiteral("menu-forms"));
    m_handover = add("document-export", QStringLiteral("menu-handover"));
    m_ownData = add("view-list-details", QStringLiteral("menu-own-data"));
    m_dormant = add("clock", QStringLiteral("menu-dormant"));
    m_close = add("window-close", QStringLiteral("menu-close"));
    m_reopen = add("edit-redo", QStringLiteral("menu-reopen"));
    menu->addSeparator();
    m_erase = add("edit-delete", QStringLiteral("menu-erase"));
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(m_consent, &QAction::triggered, this, &ClientHeader::consentRequested);
    connect(m_forms, &QAction::triggered, this, &ClientHeader::formsRequested);
    connect(m_handover, &QAction::triggered, this, &ClientHeader::handoverRequested);
    connect(m_ownData, &QAction::triggered, this, &ClientHeader::ownDataRequested);
    connect(m_dormant, &QAction::triggered, this, [this] { emit stateRequested(QStringLiteral("dormant")); });
    connect(m_close, &QAction::triggered, this, [this] { emit stateRequested(QStringLiteral("closed")); });
    connect(m_reopen, &QAction::triggered, this, [this] { emit stateRequested(QStringLiteral("active")); });
    connect(m_erase, &QAction::triggered, this, &ClientHeader::eraseRequested);
}

void ClientHeader::show(const Record& client, const QDate& today, const Open& open)
{
    m_client = client;
    m_today = today;
    m_open = open;
    m_conflicts->setVisible(open.conflicts > 0);
    m_name->setText(ClientText::name(client));
    const QString state = client.text(ClientField::State);
    m_dormant->setVisible(state != QStringLiteral("dormant"));
    m_close->setVisible(state != QStringLiteral("closed"));
    m_reopen->setVisible(state == QStringLiteral("dormant") || state == QStringLiteral("closed"));
    const QString rules = open.rules.isEmpty() ? client.text(ClientField::ContactRules) : open.rules;
    const QString notes = open.notes.isEmpty() ? client.text(ClientField::SafetyNotes) : open.notes;
    m_rules->setText(rules);
    m_notes->setText(notes);
    m_rules->setVisible(!rules.isEmpty());
    m_notes->setVisible(!notes.isEmpty());
    m_strip->setVisible(!rules.isEmpty() || !notes.isEmpty());
    retranslate();
}

void ClientHeader::setIdentityShown(bool shown)
{
    m_identity->setChecked(shown);
    m_identity->setIcon(QIcon::fromTheme(shown ? QStringLiteral("view-visible") : QStringLiteral("view-hidden")));
}

void ClientHeader::retranslate()
{
    m_facts->setText(ClientText::facts(m_client, m_today));
    m_conflicts->setText(tr("%n conflict(s)", nullptr, m_open.conflicts));
    m_conflicts->setToolTip(tr("Written on two laptops at the same time: choose what stays."));
    m_print->setText(tr("Print a sheet"));
    m_identity->setText(tr("Identity"));
    m_identity->setToolTip(tr("Show the real name and details. That you did is written down."));
    m_edit->setText(tr("Edit"));
    m_more->setText(tr("More"));
    m_consent->setText(tr("Record a consent"));
    m_forms->setText(tr("Forms on paper"));
    m_handover->setText(tr("Hand a case over …"));
    m_ownData->setText(tr("Everything held of the client …"));
    m_dormant->setText(tr("Mark as dormant"));
    m_close->setText(tr("Close"));
    m_reopen->setText(tr("Reopen"));
    m_erase->setText(tr("Erase …"));
    m_strip->setAccessibleName(tr("How to contact, and safety"));
    fitButtons();
}

/// The buttons stand at the end of the row and leave the rest to the name; they wrap only where there is no room.
void ClientHeader::fitButtons()
{
    constexpr int gap = 8;
    int width = gap;
    for (const QToolButton* each : {m_conflicts, m_print, m_identity, m_edit, m_more}) {
        if (each->isHidden())
            continue;
        each->ensurePolished(); // the style sheet has a say in the width
        width += each->sizeHint().width() + gap;
    }
    m_buttons->setMaximumWidth(width);
}

void ClientHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &ClientHeader::fitButtons, Qt::QueuedConnection); // once they have the font too
}

} // namespace Rinnalla
