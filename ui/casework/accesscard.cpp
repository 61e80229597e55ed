// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/accesscard.h"

#include "core/casework/caselists.h"
#include "ui/session/fieldterms.h"
#include "ui/session/terms.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/plaintext.h"

#include <QToolButton>

namespace Rinnalla {

namespace {

constexpr int MostRows = 100;

} // namespace

AccessCard::AccessCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_fold(new QToolButton)
    , m_rows(new QWidget)
    , m_list(new QVBoxLayout(m_rows))
{
    m_fold->setObjectName(QStringLiteral("access-fold"));
    m_fold->setCheckable(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);
    m_rows->hide();
    body()->addWidget(m_fold, 0, Qt::AlignLeading);
    body()->addWidget(m_rows);
    connect(m_fold, &QToolButton::toggled, this, &AccessCard::reload);
    localize(this, [this] {
        m_fold->setText(tr("Who opened this"));
        reload();
    });
}

void AccessCard::show(const Id& client)
{
    m_client = client;
    m_fold->setChecked(false);
    reload();
}

void AccessCard::clear()
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void AccessCard::reload()
{
    clear();
    const bool open = m_fold->isChecked();
    m_fold->setIcon(QIcon::fromTheme(open ? QStringLiteral("arrow-down") : QStringLiteral("view-list-details")));
    m_rows->setVisible(open);
    if (!open || m_client.isNull())
        return;
    const auto accesses = CaseLists::accessesOf(m_session.connection(), m_client, MostRows);
    if (!accesses)
        return m_session.fail(accesses.error());
    for (const Record& access : *accesses) {
        const QString worker = access.text(AccessField::Worker);
        //: When, by whom, what: 21.11. 14.05 · AB · Client card
        auto* line = new PlainText(
            tr("%1 · %2 · %3")
                .arg(Terms::moment(access.time(AccessField::At), m_session.clock().today()),
                     worker.isEmpty() ? tr("no initials") : inLine(worker),
                     FieldTerms::choice(Kind::Access, AccessField::What, access.text(AccessField::What))));
        line->beginAtInterfaceSide();
        m_list->addWidget(line);
    }
}

} // namespace Rinnalla
