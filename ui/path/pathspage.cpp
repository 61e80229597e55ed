// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/path/pathspage.h"

#include "core/paths/pathtemplates.h"
#include "ui/path/clientpaper.h"
#include "ui/path/openstepsmodel.h"
#include "ui/path/pathtext.h"
#include "ui/path/stepreader.h"
#include "ui/widgets/card.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/scrolled.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

namespace Rinnalla {

namespace {

const QString Open = QStringLiteral("open");
constexpr int IdRole = Qt::UserRole;

/// What a route is about, and its steps in their order.
QString overview(const Route& route, const QString& language)
{
    QString text = route.summary.text(language) + u'\n';
    int number = 0;
    for (const StepTemplate& step : route.steps)
        text += QStringLiteral("\n%1. %2").arg(QLocale().toString(++number), step.title.text(language));
    return text;
}

} // namespace

PathsPage::PathsPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_tabs(new QTabWidget)
    , m_open(new OpenStepsModel(session, this))
{
    auto* title = new Heading(Heading::Level::Page);
    localize(title, [title] { title->setText(tr("Paths")); });
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeReader(), QString());
    m_tabs->addTab(makeOpenSteps(), QString());
    m_edit = new QPushButton(QIcon::fromTheme(QStringLiteral("document-edit")), QString());
    m_edit->setObjectName(QStringLiteral("edit-routes-open"));
    connect(m_edit, &QPushButton::clicked, this, &PathsPage::edit);
    auto* top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(m_edit);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_tabs, 1);
    connect(&session, &Session::pathsChanged, this, &PathsPage::refill);
    connect(&session, &Session::roomChanged, this, &PathsPage::refill);
    connect(m_open, &QAbstractItemModel::modelReset, this, [this] {
        m_nothing->setVisible(m_open->rowCount() == 0);
        m_table->setVisible(m_open->rowCount() > 0);
    });
    fillTree();
    retranslate();
    m_open->reload();
}

QWidget* PathsPage::makeReader()
{
    m_tree = new QTreeWidget;
    m_tree->setObjectName(QStringLiteral("route-list"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_title = new PlainText;
    m_title->setProperty("heading", QStringLiteral("section"));
    m_summary = new PlainText;
    m_reader = new StepReader(m_session.paths(), false, m_session.clock().today());
    m_print = new QPushButton;
    m_print->setObjectName(QStringLiteral("options-print"));
    m_print->setIcon(QIcon::fromTheme(QStringLiteral("document-print")));
    connect(m_print, &QPushButton::clicked, this,
            [this] { m_session.open(ClientPaper::optionsPlace(place().detail)); });
    auto* card = new Card;
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_summary);
    card->body()->addWidget(m_reader);
    card->body()->addWidget(m_print, 0, Qt::AlignLeading);
    card->body()->addStretch();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    m_scroll = scrolled(content);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // to read it with the arrow keys
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_scroll);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    const int listWidth = fontMetrics().averageCharWidth() * 45;
    splitter->setSizes({listWidth, 3 * listWidth});
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PathsPage::read);
    return splitter;
}

QWidget* PathsPage::makeOpenSteps()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("open-steps"));
    m_table->setModel(m_open);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_nothing = new QLabel;
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { openStep(index.row()); });
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    return widget;
}

void PathsPage::fillTree()
{
    const QString language = PathText::interfaceLanguage();
    m_tree->clear();
    for (const Route* route : m_session.paths().offered(m_session.room())) {
        auto* lane = new QTreeWidgetItem(m_tree, {route->title.text(language)});
        lane->setIcon(0, QIcon::fromTheme(route->icon));
        lane->setData(0, IdRole, route->id);
        for (const StepTemplate& step : route->steps) {
            auto* item = new QTreeWidgetItem(lane, {step.title.text(language)});
            item->setData(0, IdRole, step.id);
            item->setToolTip(0, item->text(0));
        }
    }
    select({});
}

/// The route or step of this id; where there is none, what is chosen stays.
void PathsPage::select(const QString& id)
{
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item)
        if (id.isEmpty() || (*item)->data(0, IdRole).toString() == id)
            return m_tree->setCurrentItem(*item);
}

void PathsPage::refill()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const QString id = item ? item->data(0, IdRole).toString() : QString();
    fillTree();
    m_reader->reload();
    select(id);
}

void PathsPage::edit()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const QString id = item ? item->data(0, IdRole).toString() : QString();
    const Route* route = m_session.paths().routeOf(id);
    m_session.open({QStringLiteral("path-editor"), {}, route ? route->id + u'/' + id : id});
}

void PathsPage::read(QTreeWidgetItem* item)
{
    if (!item)
        return;
    const QString id = item->data(0, IdRole).toString();
    const StepTemplate* step = m_session.paths().step(id);
    const Route* route = m_session.paths().route(id);
    m_title->setText(item->text(0));
    m_summary->setVisible(route && !step);
    if (route)
        m_summary->setText(overview(*route, PathText::interfaceLanguage()));
    m_reader->show(step, {});
    m_print->setVisible(step);
    if (!step)
        m_tree->expandItem(item);
    m_scroll->verticalScrollBar()->setValue(0);
}

void PathsPage::openStep(int row)
{
    if (const Record* step = m_open->stepAt(row))
        m_session.open({QStringLiteral("client"), step->reference(StepField::Client),
                        QStringLiteral("step/") + step->id.toString()});
}

void PathsPage::show(const Place& place)
{
    m_tabs->setCurrentIndex(place.detail == Open ? 1 : 0);
    if (place.detail != Open && !place.detail.isEmpty())
        select(place.detail);
    (place.detail == Open ? static_cast<QWidget*>(m_table) : m_tree)->setFocus(Qt::OtherFocusReason);
}

Place PathsPage::place() const
{
    if (m_tabs->currentIndex() == 1)
        return {QStringLiteral("paths"), {}, Open};
    const QTreeWidgetItem* item = m_tree->currentItem();
    return {QStringLiteral("paths"), {}, item ? item->data(0, IdRole).toString() : QString()};
}

bool PathsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openStep(m_table->currentIndex().row());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void PathsPage::retranslate()
{
    m_tabs->setTabText(0, tr("Routes"));
    m_tabs->setTabText(1, tr("Open steps"));
    m_tree->setAccessibleName(tr("Routes and their steps"));
    m_table->setAccessibleName(tr("Open steps by deadline"));
    m_scroll->setAccessibleName(tr("What the step brings"));
    m_tabs->setAccessibleName(tr("Paths"));
    m_nothing->setText(tr("No step has a deadline."));
    m_print->setText(tr("Print these options…"));
    m_edit->setText(tr("Edit routes"));
    m_open->retranslate();
}

void PathsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        refill();
        retranslate();
    }
    Page::changeEvent(event);
}

} // namespace Rinnalla
