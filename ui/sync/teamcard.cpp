// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/teamcard.h"

#include "ui/sync/admissionpanel.h"
#include "ui/sync/invitepanel.h"
#include "ui/sync/laptopsmodel.h"
#include "ui/sync/revokepanel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

namespace Rinnalla {

TeamCard::TeamCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_model(new LaptopsModel(session, this))
    , m_table(new QTreeView(this))
    , m_admissions(new AdmissionPanel(session, this))
    , m_renaming(makeRename())
    , m_invitation(new InvitePanel(this))
    , m_revocation(new RevokePanel(session, this))
    , m_problem(new Notice(Notice::Tone::Error, this))
{
    auto* title = new Heading(Heading::Level::Section, this);
    m_table->setObjectName(QStringLiteral("laptops"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setTabKeyNavigation(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(true);
    QWidget* buttons = makeButtons();
    for (QWidget* each : std::initializer_list<QWidget*>{title, m_admissions, m_table, buttons, m_renaming,
                                                         m_invitation, m_revocation, m_problem})
        body()->addWidget(each);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TeamCard::follow);
    localize(this, [this, title] {
        title->setText(tr("The team"));
        m_table->setAccessibleName(tr("Laptops of the team"));
        m_invite->setText(tr("Invite a laptop"));
        m_rename->setText(tr("Rename this laptop…"));
        m_revoke->setText(tr("Shut out…"));
        m_model->retranslate();
        refresh();
    });
}

QWidget* TeamCard::makeButtons()
{
    auto* buttons = new QWidget(this);
    const auto button = [buttons](const char* name, const char* icon) {
        auto* made = new QPushButton(QIcon::fromTheme(QString::fromLatin1(icon)), QString(), buttons);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_invite = button("invite", "list-add-user");
    m_rename = button("renameLaptop", "document-edit");
    m_role = button("changeRole", "user-identity");
    m_revoke = button("revoke", "network-disconnect");
    auto* flow = new FlowLayout(buttons);
    for (QPushButton* each : {m_invite, m_rename, m_role, m_revoke})
        flow->addWidget(each);
    connect(m_invite, &QPushButton::clicked, this, &TeamCard::invite);
    connect(m_rename, &QPushButton::clicked, this, &TeamCard::beginRename);
    connect(m_role, &QPushButton::clicked, this, &TeamCard::changeRole);
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        if (const auto laptop = chosen())
            m_revocation->begin(*laptop);
    });
    return buttons;
}

QWidget* TeamCard::makeRename()
{
    auto* panel = new QWidget(this);
    m_name = new QLineEdit(panel);
    m_name->setObjectName(QStringLiteral("newLaptopName"));
    m_name->setMaxLength(40);
    auto* save = new QPushButton(panel);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name, 1);
    row->addWidget(save);
    connect(m_name, &QLineEdit::returnPressed, this, &TeamCard::rename);
    connect(save, &QPushButton::clicked, this, &TeamCard::rename);
    localize(panel, [this, save] {
        m_name->setAccessibleName(tr("New name of this laptop"));
        save->setText(tr("Rename"));
    });
    panel->hide();
    return panel;
}

void TeamCard::refresh()
{
    const auto before = chosen();
    const Sync::Team team(m_session.store());
    m_isAdmin = team.isAdmin();
    m_model->reload();
    m_admissions->refresh();
    const int row = before ? m_model->rowOf(before->device) : 0;
    m_table->setCurrentIndex(m_model->index(qMax(0, row), 0));
    fitTable();
    follow();
}

/// As high as its rows, up to a dozen; more are scrolled.
void TeamCard::fitTable()
{
    constexpr int most = 12;
    const int rows = qBound(2, m_model->rowCount(), most);
    const int row = qMax(m_table->sizeHintForRow(0), fontMetrics().height());
    m_table->setFixedHeight(m_table->header()->sizeHint().height() + rows * row + 2 * m_table->frameWidth() + 4);
}

std::optional<Sync::Laptop> TeamCard::chosen() const
{
    return m_model->laptopAt(m_table->currentIndex().row());
}

void TeamCard::follow()
{
    const auto laptop = chosen();
    const bool others = m_isAdmin && laptop && !laptop->isOwn && laptop->isActive;
    m_invite->setVisible(m_isAdmin);
    m_role->setVisible(m_isAdmin);
    m_revoke->setVisible(m_isAdmin);
    m_role->setEnabled(m_isAdmin && laptop && laptop->isActive);
    m_revoke->setEnabled(others);
    m_role->setText(laptop && laptop->isAdmin ? tr("Administrator no longer") : tr("Make administrator"));
    m_problem->setText({});
    m_revocation->leave();
}

void TeamCard::invite()
{
    auto invitation = Sync::Team(m_session.store()).invite();
    m_problem->setText(invitation ? QString() : invitation.error().message);
    if (invitation)
        m_invitation->begin(*invitation);
}

void TeamCard::changeRole()
{
    const auto laptop = chosen();
    if (!laptop)
        return;
    const Status changed = Sync::Team(m_session.store()).setAdmin(laptop->device, !laptop->isAdmin);
    if (changed)
        m_session.noteTeamChanged();
    m_problem->setText(changed ? QString() : changed.error().message);
}

void TeamCard::beginRename()
{
    m_renaming->setVisible(m_renaming->isHidden());
    m_name->setText(Sync::Team(m_session.store()).laptopName());
    m_name->selectAll();
    if (m_renaming->isVisible())
        m_name->setFocus();
}

void TeamCard::rename()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    const Status kept = Sync::Team(m_session.store()).setLaptopName(name);
    m_renaming->hide();
    m_rename->setFocus();
    if (kept)
        m_session.noteTeamChanged();
    m_problem->setText(kept ? QString() : kept.error().message);
}

} // namespace Rinnalla
