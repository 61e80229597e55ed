// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clients/erasepanel.h"

#include "core/casework/merging.h"
#include "core/sync/team.h"
#include "ui/clients/clienttext.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace Rinnalla {

ErasePanel::ErasePanel(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_heading(new Heading(Heading::Level::Section))
    , m_what(new PlainText)
    , m_name(new QLineEdit)
    , m_erase(new QPushButton)
    , m_back(new QPushButton)
{
    m_name->setObjectName(QStringLiteral("erase-name"));
    m_erase->setObjectName(QStringLiteral("erase"));
    m_erase->setIcon(QIcon::fromTheme(QStringLiteral("edit-delete")));
    m_erase->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_erase);
    row->addWidget(m_back);
    row->addStretch();
    body()->addWidget(m_heading);
    body()->addWidget(m_what);
    body()->addWidget(m_name);
    body()->addLayout(row);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_erase->setEnabled(isConfirmed()); });
    connect(m_erase, &QPushButton::clicked, this, &ErasePanel::erase);
    connect(m_back, &QPushButton::clicked, this, &ErasePanel::leave);
    retranslate();
    hide();
}

void ErasePanel::begin(const Record& client)
{
    m_client = client;
    m_name->clear();
    retranslate();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ErasePanel::leave()
{
    m_name->clear();
    hide();
}

bool ErasePanel::isConfirmed() const
{
    return !m_client.id.isNull() && m_name->text().trimmed() == ClientText::name(m_client).trimmed();
}

void ErasePanel::erase()
{
    if (!isConfirmed())
        return;
    const auto all = Merging::toErase(m_session.connection(), m_client.id);
    if (!all)
        return m_session.fail(all.error());
    for (const Id& one : *all)
        if (const Status done = m_session.store().journal().erase(one); !done)
            return m_session.fail(done.error());
    const Id client = m_client.id;
    leave();
    emit erased();
    sayHowFar(client);
}

/// The others erase it when they synchronise.
void ErasePanel::sayHowFar(const Id& client)
{
    const QLocale locale;
    const QList<Sync::ErasureState> erasures = Sync::Team(m_session.store()).erasures();
    for (const Sync::ErasureState& state : erasures)
        if (state.client == client && state.laptops > 1)
            return m_session.say(tr("Erased here. On %1 of %2 laptops so far; the others erase it when they next "
                                    "synchronise.")
                                     .arg(locale.toString(state.erasedOn), locale.toString(state.laptops)));
    m_session.say(tr("Erased."));
}

void ErasePanel::retranslate()
{
    m_heading->setText(tr("Erase this client"));
    m_what->setText(
        tr("Everything about this client, and about whoever was merged into this client, is erased for good: contacts, "
           "notes, steps, sheets, consents, identity. This cannot be undone. To go on, type the code name: %1")
            .arg(inLine(ClientText::name(m_client))));
    m_name->setAccessibleName(tr("Code name of the client to erase"));
    m_erase->setText(tr("Erase for good"));
    m_back->setText(tr("Back"));
}

void ErasePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ErasePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Card::keyPressEvent(event); // Enter does not erase: only the button does
}

} // namespace Rinnalla
