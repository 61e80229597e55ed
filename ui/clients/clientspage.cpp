// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clients/clientspage.h"

#include "ui/clients/clientform.h"
#include "ui/clients/clientsmodel.h"
#include "ui/session/terms.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/scrolled.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace Rinnalla {

namespace {

const QString New = QStringLiteral("new");

} // namespace

ClientsPage::ClientsPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_model(new ClientsModel(session, this))
    , m_form(new ClientForm(session))
    , m_list(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("system-users")))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(makeBar());
    makeTable();
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    m_list->addWidget(scrolled(m_form));
    column->addWidget(m_list, 1);
    column->addWidget(makeFoot());

    connect(m_form, &ClientForm::saved, this, [this](const Id& client) {
        closeForm();
        m_session.open({QStringLiteral("client"), client, {}});
    });
    connect(m_form, &ClientForm::left, this, &ClientsPage::closeForm);
    connect(m_empty, &EmptyState::triggered, this, &ClientsPage::newClient);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ClientsPage::showEmptiness);
    retranslate();
    m_model->reload();
}

QWidget* ClientsPage::makeBar()
{
    auto* title = new Heading(Heading::Level::Page);
    localize(title, [title] { title->setText(tr("Clients")); });
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("client-filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_state = new QComboBox;
    m_state->setObjectName(QStringLiteral("client-state"));
    for (const QString& state :
         {QString(), QStringLiteral("active"), QStringLiteral("dormant"), QStringLiteral("closed")})
        m_state->addItem(QString(), state);
    m_new = new QPushButton;
    m_new->setObjectName(QStringLiteral("client-new"));
    m_new->setIcon(QIcon::fromTheme(QStringLiteral("list-add-user")));
    connect(m_filter, &QLineEdit::textChanged, this, &ClientsPage::filter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ClientsPage::filter);
    connect(m_new, &QPushButton::clicked, this, &ClientsPage::newClient);

    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(title);
    row->addWidget(m_filter, 2);
    row->addWidget(m_state);
    row->addWidget(m_new);
    return bar;
}

QWidget* ClientsPage::makeFoot()
{
    const auto button = [this](const char* name, const char* icon, const char* page) {
        auto* made = new QPushButton(QIcon::fromTheme(QString::fromLatin1(icon)), {});
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, [this, page] {
            m_session.open({QString::fromLatin1(page), {}, {}});
        });
        return made;
    };
    m_duplicates = button("client-duplicates", "vcs-merge", "duplicates");
    m_takeIn = button("client-import", "document-import", "case-import");
    auto* foot = new QWidget;
    auto* row = new FlowLayout(foot);
    row->addWidget(m_duplicates);
    row->addWidget(m_takeIn);
    return foot;
}

void ClientsPage::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("client-list"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab leaves the list
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // of what is seen
    for (int column : {ClientsModel::State, ClientsModel::LastContact, ClientsModel::NextDeadline})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
}

void ClientsPage::show(const Place& place)
{
    if (place.detail == New)
        newClient();
    else
        closeForm();
}

Place ClientsPage::place() const
{
    const bool writing = m_list->currentIndex() == 2;
    return {QStringLiteral("clients"), {}, writing ? New : QString()};
}

void ClientsPage::newClient()
{
    if (m_list->currentIndex() == 2)
        return;
    m_list->setCurrentIndex(2);
    m_form->begin();
}

void ClientsPage::closeForm()
{
    m_list->setCurrentIndex(0);
    showEmptiness();
    m_filter->setFocus(Qt::OtherFocusReason);
}

void ClientsPage::open(int row)
{
    if (const Id client = m_model->clientAt(row); !client.isNull())
        m_session.open({QStringLiteral("client"), client, {}});
}

void ClientsPage::filter()
{
    m_model->setFilter(m_state->currentData().toString(), m_filter->text());
}

void ClientsPage::showEmptiness()
{
    if (m_list->currentIndex() == 2)
        return;
    const bool filtered = !m_filter->text().trimmed().isEmpty() || m_state->currentIndex() > 0;
    m_empty->setText(filtered ? tr("No client begins like this. Search everything looks inside names and notes too.")
                              : tr("No clients yet. A code name is enough to begin."));
    m_empty->setAction(filtered ? QString() : tr("New client"));
    m_list->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

void ClientsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_N && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        newClient();
    else
        Page::keyPressEvent(event);
}

bool ClientsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_filter && (key == Qt::Key_Down || enter) && m_model->rowCount() > 0) {
        if (enter) {
            open(0);
            return true;
        }
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->selectRow(qMax(0, m_table->currentIndex().row()));
        return true;
    }
    if (watched == m_table && enter) { // some styles activate by double click only
        open(m_table->currentIndex().row());
        return true;
    }
    return Page::eventFilter(watched, event);
}

void ClientsPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Code name begins with …"));
    m_filter->setToolTip(m_filter->placeholderText());
    m_filter->setAccessibleName(tr("Filter by code name"));
    m_state->setAccessibleName(tr("Filter by state"));
    m_table->setAccessibleName(tr("Clients"));
    m_duplicates->setText(tr("Possible duplicates"));
    m_takeIn->setText(tr("Take cases in …"));
    m_new->setText(tr("New client"));
    m_new->setToolTip(tr("New client (Ctrl+Shift+N)"));
    m_state->setItemText(0, tr("All states"));
    for (int i = 1; i < m_state->count(); ++i)
        m_state->setItemText(i, Terms::clientState(m_state->itemData(i).toString()));
    m_model->retranslate();
    showEmptiness();
}

void ClientsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace Rinnalla
