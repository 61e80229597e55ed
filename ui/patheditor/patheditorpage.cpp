// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/patheditor/patheditorpage.h"

#include "ui/path/pathtext.h"
#include "ui/patheditor/faultwords.h"
#include "ui/patheditor/routecheckpanel.h"
#include "ui/session/draftkeeper.h"
#include "ui/session/terms.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>

namespace Rinnalla {

namespace {

const QString PageName = QStringLiteral("path-editor");

QVBoxLayout* column(QWidget* owner)
{
    auto* layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

} // namespace

PathEditorPage::PathEditorPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_tree(new RouteTree)
    , m_beside(new QComboBox)
    , m_state(new PlainText)
    , m_refused(new Notice(Notice::Tone::Error))
    , m_conflict(new Notice(Notice::Tone::Warning))
    , m_basisChanged(new Notice(Notice::Tone::Warning))
    , m_dropped(new Notice(Notice::Tone::Info))
    , m_scroll(new QScrollArea)
    , m_summary(new PlainText)
    , m_findings(new QListWidget)
    , m_check(new RouteCheckPanel)
{
    auto* heading = new Heading(Heading::Level::Page, this);
    localize(heading, [heading] { heading->setText(tr("Edit routes")); });
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSide());
    splitter->addWidget(makeMain());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    const int listWidth = fontMetrics().averageCharWidth() * 38;
    splitter->setSizes({listWidth, 3 * listWidth});
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(heading);
    whole->addWidget(m_refused);
    whole->addWidget(splitter, 1);
    constexpr int pauseMs = 250;
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &PathEditorPage::examine);
    connect(&session, &Session::pathsChanged, this, &PathEditorPage::pathsChanged);
    connect(&session, &Session::changed, this, &PathEditorPage::refreshConflict);
    connect(&session, &Session::roomChanged, this, [this] { show({PageName, {}, {}}); });
    localize(this, [this] { retranslate(); });
}

PathEditorPage::~PathEditorPage() = default;

QWidget* PathEditorPage::makeSide()
{
    connect(m_tree, &RouteTree::chosen, this, &PathEditorPage::open);
    connect(m_tree, &RouteTree::newRouteAsked, this, &PathEditorPage::newRoute);
    connect(m_tree, &RouteTree::newStepAsked, this, &PathEditorPage::newStep);
    connect(m_tree, &RouteTree::moveAsked, this, &PathEditorPage::moveStep);
    connect(m_tree, &RouteTree::removeAsked, this, &PathEditorPage::removeStep);
    return m_tree;
}

QPushButton* PathEditorPage::addButton(FlowLayout* row, const char* name, void (PathEditorPage::*pressed)())
{
    auto* button = new QPushButton;
    button->setObjectName(QString::fromLatin1(name));
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

QWidget* PathEditorPage::makeMain()
{
    m_state->setObjectName(QStringLiteral("route-state"));
    m_beside->setObjectName(QStringLiteral("route-beside"));
    m_findings->setObjectName(QStringLiteral("route-findings"));
    m_summary->setObjectName(QStringLiteral("route-findings-summary"));
    m_findings->setWordWrap(true);
    m_findings->setTextElideMode(Qt::ElideNone);
    constexpr int linesShown = 4;
    m_findings->setFixedHeight(linesShown * fontMetrics().lineSpacing());
    m_scroll->setWidgetResizable(true);
    m_scroll->setProperty("plain", true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* main = new QWidget;
    auto* layout = column(main);
    auto* top = new QHBoxLayout;
    auto* besideLabel = new QLabel;
    besideLabel->setBuddy(m_beside);
    localize(besideLabel, [this, besideLabel] {
        besideLabel->setText(tr("One more language"));
        m_beside->setAccessibleName(besideLabel->text());
    });
    top->addWidget(m_state, 1);
    top->addWidget(besideLabel);
    top->addWidget(m_beside);
    layout->addLayout(top);
    for (QWidget* part :
         {static_cast<QWidget*>(m_conflict), static_cast<QWidget*>(m_basisChanged), static_cast<QWidget*>(m_dropped)})
        layout->addWidget(part);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_check);
    layout->addWidget(m_summary);
    layout->addWidget(m_findings);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons, 8);
    m_save = addButton(row, "route-save-draft", &PathEditorPage::saveDraft);
    m_use = addButton(row, "route-use", &PathEditorPage::takeIntoUse);
    m_use->setProperty("primary", true);
    m_markChecked = addButton(row, "route-check", &PathEditorPage::beginCheck);
    m_drop = addButton(row, "route-drop", &PathEditorPage::dropDraft);
    m_withdraw = addButton(row, "route-withdraw", &PathEditorPage::withdraw);
    m_again = addButton(row, "route-again", &PathEditorPage::useAgain);
    m_builtIn = addButton(row, "route-built-in", &PathEditorPage::useBuiltIn);
    layout->addWidget(buttons);
    connect(m_check, &RouteCheckPanel::checked, this, &PathEditorPage::check);
    connect(m_beside, &QComboBox::activated, this, &PathEditorPage::showForm);
    connect(m_findings, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { open(m_route.id, item->data(Qt::UserRole).toInt()); });
    connect(m_findings, &QListWidget::itemClicked, m_findings, &QListWidget::itemActivated);
    auto* chooseVersion = new QPushButton(m_conflict);
    connect(chooseVersion, &QPushButton::clicked, this, [this] {
        m_session.open({QStringLiteral("conflicts"), {}, {}});
    });
    localize(chooseVersion, [chooseVersion] { chooseVersion->setText(tr("Choose between them")); });
    m_conflict->addButton(chooseVersion);
    return main;
}

void PathEditorPage::retranslate()
{
    m_scroll->setAccessibleName(tr("What is being edited"));
    m_findings->setAccessibleName(tr("What the check found"));
    m_save->setText(tr("Save draft"));
    m_use->setText(tr("Take into use"));
    m_use->setToolTip(tr("Replaces the route in use. It counts as not checked until somebody checks it."));
    m_markChecked->setText(tr("Mark as checked…"));
    m_drop->setText(tr("Back to the route in use"));
    m_withdraw->setText(tr("Withdraw"));
    m_withdraw->setToolTip(tr("Nobody is offered it any more. What stands on clients' paths stays there."));
    m_again->setText(tr("Use again"));
    m_builtIn->setText(tr("Back to the built-in route"));
    const QString chosen = m_beside->currentData().toString();
    const QSignalBlocker quiet(m_beside);
    m_beside->clear();
    m_beside->addItem(tr("None"), QString());
    for (const QString& language : m_session.paths().languages())
        if (!QStringList{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")}.contains(language))
            m_beside->addItem(Terms::languageName(language), language);
    m_beside->setCurrentIndex(qMax(0, m_beside->findData(chosen)));
    if (!m_route.id.isEmpty()) {
        showForm();
        showTree();
        examine();
        refreshConflict();
    }
}

void PathEditorPage::show(const Place& place)
{
    QString route = place.detail.section(u'/', 0, 0);
    if (!isOfRoom(route)) {
        const auto offered = entries();
        route = offered.isEmpty() ? QString() : offered.first().id;
    }
    begin(route);
    const QString step = place.detail.section(u'/', 1, 1);
    int index = -1;
    for (int i = 0; i < m_route.steps.size(); ++i)
        if (!step.isEmpty() && m_route.steps.at(i).id == step)
            index = i;
    open(route, index);
    m_tree->focusTree();
}

Place PathEditorPage::place() const
{
    const bool isStep = m_step >= 0 && m_step < m_route.steps.size();
    return {PageName, {}, isStep ? m_route.id + u'/' + m_route.steps.at(m_step).id : m_route.id};
}

} // namespace Rinnalla
