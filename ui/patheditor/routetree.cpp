// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/patheditor/routetree.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"

#include <QIcon>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Rinnalla {

namespace {

constexpr int RouteRole = Qt::UserRole;
constexpr int StepRole = Qt::UserRole + 1;

QToolButton* toolButton(const char* name, const QString& icon)
{
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(QIcon::fromTheme(icon));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

RouteTree::RouteTree(QWidget* parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget)
    , m_newRoute(new QPushButton(QIcon::fromTheme(QStringLiteral("list-add")), QString()))
    , m_newStep(new QPushButton(QIcon::fromTheme(QStringLiteral("list-add")), QString()))
    , m_up(toolButton("step-up", QStringLiteral("go-up")))
    , m_down(toolButton("step-down", QStringLiteral("go-down")))
    , m_remove(toolButton("step-remove", QStringLiteral("list-remove")))
{
    m_tree->setObjectName(QStringLiteral("edit-routes"));
    m_tree->setHeaderHidden(true);
    m_tree->setWordWrap(true);
    m_tree->setRootIsDecorated(false);
    constexpr int leastLines = 8;
    m_tree->setMinimumHeight(leastLines * fontMetrics().lineSpacing());
    m_newRoute->setObjectName(QStringLiteral("new-route"));
    m_newStep->setObjectName(QStringLiteral("new-step"));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, 6);
    for (QWidget* button :
         {static_cast<QWidget*>(m_newStep), static_cast<QWidget*>(m_up), static_cast<QWidget*>(m_down),
          static_cast<QWidget*>(m_remove), static_cast<QWidget*>(m_newRoute)})
        flow->addWidget(button);
    for (QToolButton* button : {m_up, m_down, m_remove})
        flow->setAlignment(button, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &RouteTree::follow);
    connect(m_newRoute, &QPushButton::clicked, this, &RouteTree::newRouteAsked);
    connect(m_newStep, &QPushButton::clicked, this, &RouteTree::newStepAsked);
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveAsked(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveAsked(1); });
    connect(m_remove, &QToolButton::clicked, this, &RouteTree::removeAsked);
    localize(this, [this] { retranslate(); });
}

void RouteTree::retranslate()
{
    m_tree->setAccessibleName(tr("Routes and their steps"));
    m_newRoute->setText(tr("New route"));
    m_newStep->setText(tr("New step"));
    const auto name = [](QToolButton* button, const QString& words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_up, tr("Move the step up"));
    name(m_down, tr("Move the step down"));
    name(m_remove, tr("Take the step out of the route"));
}

void RouteTree::fill(const QList<Entry>& entries, const Route& current, int step, const QString& language)
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QTreeWidgetItem* selected = nullptr;
    for (const Entry& entry : entries) {
        auto* route = new QTreeWidgetItem(
            m_tree, {inLine(entry.title) + (entry.state.isEmpty() ? QString() : u'\n' + entry.state)});
        route->setIcon(0, QIcon::fromTheme(entry.icon));
        route->setData(0, RouteRole, entry.id);
        route->setData(0, StepRole, -1);
        if (entry.id != current.id)
            continue;
        selected = route;
        for (int i = 0; i < current.steps.size(); ++i) {
            const QString title = inLine(current.steps.at(i).title.text(language)).trimmed();
            auto* item = new QTreeWidgetItem(
                route,
                {QStringLiteral("%1. %2").arg(QLocale().toString(i + 1), title.isEmpty() ? tr("No name yet") : title)});
            item->setToolTip(0, item->text(0));
            item->setData(0, RouteRole, entry.id);
            item->setData(0, StepRole, i);
            if (i == step)
                selected = item;
        }
        route->setExpanded(true);
    }
    if (selected) {
        m_tree->setCurrentItem(selected);
        m_tree->scrollToItem(selected);
    }
    m_newStep->setEnabled(!current.id.isEmpty());
    m_up->setEnabled(step > 0);
    m_down->setEnabled(step >= 0 && step + 1 < current.steps.size());
    m_remove->setEnabled(step >= 0 && current.steps.size() > 1);
}

void RouteTree::focusTree()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

/// The tree is filled anew by whoever hears this, so the item is read first.
void RouteTree::follow(QTreeWidgetItem* item)
{
    if (!item)
        return;
    const QString route = item->data(0, RouteRole).toString();
    const int step = item->data(0, StepRole).toInt();
    QMetaObject::invokeMethod(
        this, [this, route, step] { emit chosen(route, step); }, Qt::QueuedConnection);
}

} // namespace Rinnalla
