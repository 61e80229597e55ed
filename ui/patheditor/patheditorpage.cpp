// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/patheditor/patheditorpage.h"

#include "ui/path/pathtext.h"
#include "ui/patheditor/faultwords.h"
#include "ui/session/draftkeeper.h"
#include "ui/session/terms.h"
#include "ui/widgets/checkpanel.h"
#include "ui/widgets/findingslist.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledbox.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/scrolled.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace Rinnalla {

namespace {

const QString PageName = QStringLiteral("path-editor");

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
    , m_scroll(scrolled(nullptr, Sideways::Never))
    , m_findings(new FindingsList)
    , m_check(new CheckPanel)
{
    auto* heading = new Heading(Heading::Level::Page, this);
    localize(heading, [heading] { heading->setText(tr("Edit routes")); });
    auto* content = new QWidget;
    m_columns = new QHBoxLayout(content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(12);
    m_columns->addWidget(m_tree, 1);
    m_columns->addWidget(makeMain(), 3);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(heading);
    whole->addWidget(m_refused);
    whole->addWidget(scrolled(content, Sideways::Never), 1);
    constexpr int pauseMs = 250;
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &PathEditorPage::examine);
    connect(&session, &Session::pathsChanged, this, &PathEditorPage::pathsChanged);
    connect(&session, &Session::changed, this, &PathEditorPage::refreshConflict);
    connect(&session, &Session::roomChanged, this, [this] { show({PageName, {}, {}}); });
    connectTree();
    localize(this, [this] { retranslate(); });
}

PathEditorPage::~PathEditorPage() = default;

void PathEditorPage::connectTree()
{
    connect(m_tree, &RouteTree::chosen, this, &PathEditorPage::open);
    connect(m_tree, &RouteTree::newRouteAsked, this, &PathEditorPage::newRoute);
    connect(m_tree, &RouteTree::newStepAsked, this, &PathEditorPage::newStep);
    connect(m_tree, &RouteTree::moveAsked, this, &PathEditorPage::moveStep);
    connect(m_tree, &RouteTree::removeAsked, this, &PathEditorPage::removeStep);
}

QPushButton* PathEditorPage::addButton(FlowLayout* row, const char* name, void (PathEditorPage::*pressed)())
{
    auto* button = new QPushButton;
    button->setObjectName(QString::fromLatin1(name));
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

QWidget* PathEditorPage::makeTop()
{
    m_state->setObjectName(QStringLiteral("route-state"));
    m_beside->setObjectName(QStringLiteral("route-beside"));
    auto* top = new QWidget;
    auto* row = new FlowLayout(top, 8);
    row->addWidget(m_state);
    row->setAlignment(m_state, Qt::AlignVCenter);
    row->addWidget(labelledBox(top, m_beside, [] { return tr("One more language"); }));
    connect(m_beside, &QComboBox::activated, this, &PathEditorPage::showForm);
    return top;
}

QWidget* PathEditorPage::makeMain()
{
    constexpr int leastLines = 12; // with large text on a small screen the page scrolls instead
    m_scroll->setMinimumHeight(leastLines * fontMetrics().lineSpacing());
    auto* main = new QWidget;
    auto* layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeTop());
    for (Notice* part : {m_conflict, m_basisChanged, m_dropped})
        layout->addWidget(part);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_check);
    layout->addWidget(m_findings);
    layout->addWidget(makeButtons());
    connect(m_check, &CheckPanel::checked, this, &PathEditorPage::check);
    connect(m_findings, &FindingsList::placeAsked, this, [this](int step) { open(m_route.id, step); });
    auto* chooseVersion = new QPushButton(m_conflict);
    connect(chooseVersion, &QPushButton::clicked, this, [this] {
        m_session.open({QStringLiteral("conflicts"), {}, {}});
    });
    localize(chooseVersion, [chooseVersion] { chooseVersion->setText(tr("Choose between them")); });
    m_conflict->addButton(chooseVersion);
    return main;
}

QWidget* PathEditorPage::makeButtons()
{
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
    return buttons;
}

void PathEditorPage::retranslate()
{
    m_scroll->setAccessibleName(tr("What is being edited"));
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

/// With large text on a small screen the form stands under the routes.
void PathEditorPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    constexpr int charactersSideBySide = 110;
    const bool wide = width() > fontMetrics().averageCharWidth() * charactersSideBySide;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace Rinnalla
