// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/goalscard.h"

#include "core/casework/caselists.h"
#include "ui/casework/caserow.h"
#include "ui/casework/casetext.h"
#include "ui/casework/goalform.h"
#include "ui/session/terms.h"
#include "ui/widgets/localize.h"

#include <QPushButton>
#include <QToolButton>

namespace Rinnalla {

GoalsCard::GoalsCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_list(new QVBoxLayout)
    , m_nothing(new QLabel)
    , m_add(new QPushButton)
    , m_form(new GoalForm(session))
{
    auto* title = new Heading(Heading::Level::Section);
    m_nothing->setProperty("muted", true);
    m_nothing->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("goal-add"));
    m_add->setIcon(QIcon::fromTheme(QStringLiteral("list-add")));
    m_list->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_add);
    body()->addLayout(head);
    body()->addWidget(m_nothing);
    body()->addLayout(m_list);
    body()->addWidget(m_form);
    connect(m_add, &QPushButton::clicked, this, [this] { begin({}); });
    connect(m_form, &GoalForm::finished, this, [this] { m_add->setFocus(Qt::OtherFocusReason); });
    localize(this, [this, title] {
        title->setText(tr("Own goals"));
        m_add->setText(tr("Write down a goal"));
        m_nothing->setText(tr("None written down. A goal is the person's own, in their own words."));
        reload();
    });
}

void GoalsCard::show(const Id& client)
{
    leave();
    m_client = client;
    reload();
}

void GoalsCard::reload()
{
    if (m_client.isNull())
        return;
    const auto goals = CaseLists::goalsOf(m_session.connection(), m_client);
    if (!goals)
        return m_session.fail(goals.error());
    m_goals = *goals;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be what brought us here
        delete item;
    }
    for (const Record& goal : m_goals)
        m_list->addWidget(makeRow(goal));
    m_nothing->setVisible(m_goals.isEmpty());
}

QWidget* GoalsCard::makeRow(const Record& goal)
{
    QStringList facts{CaseText::goalState(goal)};
    const QDate today = m_session.clock().today();
    if (const QDate set = goal.date(GoalField::SetOn); set.isValid())
        facts += tr("said on %1").arg(Terms::day(set, today));
    if (const QDate again = goal.date(GoalField::ReviewOn); again.isValid())
        facts += tr("look again on %1").arg(Terms::day(again, today));
    auto* row = new CaseRow(CaseText::goalIcon(goal), goal.text(GoalField::Words), {facts.join(QStringLiteral(" · "))});
    addButtons(row, goal);
    return row;
}

void GoalsCard::addButtons(CaseRow* row, const Record& goal)
{
    const auto on = [&](const char* icon, const QString& text, const char* name, auto act) {
        connect(row->addButton(QString::fromLatin1(icon), text, QString::fromLatin1(name)), &QToolButton::clicked, this,
                act);
    };
    const auto to = [this, goal](const char* state, const QString& said) {
        return [this, goal, state = QString::fromLatin1(state), said] { setState(goal, state, said); };
    };
    const QString state = goal.text(GoalField::State);
    if (!state.isEmpty() && state != QStringLiteral("open"))
        return on("edit-undo", tr("Open again"), "goal-open", to("open", tr("Goal open again")));
    on("checkmark", tr("Reached"), "goal-reached", to("reached", tr("Goal reached")));
    on("document-edit", tr("Changed"), "goal-changed", to("changed", tr("Goal changed into another")));
    on("go-next", tr("Let go"), "goal-let-go", to("let_go", tr("Goal let go")));
    on("document-edit", tr("Edit"), "goal-edit", [this, id = goal.id] { begin(id); });
}

/// What is reached, changed or let go needs no looking at again.
void GoalsCard::setState(const Record& goal, const QString& state, const QString& said)
{
    Edit edit{Kind::Goal, goal.id, {}};
    edit.set(GoalField::State, state);
    if (state != QStringLiteral("open"))
        edit.set(GoalField::ReviewOn, QDate());
    m_session.write({edit}, said);
}

void GoalsCard::begin(const Id& goal)
{
    for (const Record& known : m_goals)
        if (known.id == goal)
            return m_form->begin(m_client, known);
    m_form->begin(m_client, Record{Kind::Goal, {}, {}});
}

void GoalsCard::leave()
{
    if (m_form->isOpen())
        m_form->leave();
}

QString GoalsCard::detail() const
{
    return m_form->isOpen() ? CaseText::place(m_client, QStringLiteral("goal"), m_form->record().id).detail : QString();
}

} // namespace Rinnalla
