// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/factspage.h"

#include "ui/editor/factform.h"
#include "ui/editor/factsmodel.h"
#include "ui/editor/facttext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/localize.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>

namespace Rinnalla {

namespace {

const QString PageName = QStringLiteral("sheet-facts");

} // namespace

FactsPage::FactsPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_model(new FactsModel(session.sheets(), this))
    , m_find(new QLineEdit(this))
    , m_add(new QPushButton(QIcon::fromTheme(QStringLiteral("list-add")), QString(), this))
    , m_list(new QListView(this))
    , m_form(new FactForm(session, this))
    , m_empty(new EmptyState(QStringLiteral("documentation"), this))
{
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FactsPage::chosen);
    connect(&session, &Session::sheetsChanged, this, &FactsPage::reload);
    connect(&session, &Session::roomChanged, this, [this] { show({PageName, {}, {}}); });
    localize(this, [this] {
        m_list->setAccessibleName(tr("Numbers, services and facts"));
        m_find->setPlaceholderText(tr("Find"));
        m_find->setAccessibleName(tr("Find a number, service or fact"));
        m_add->setText(tr("Add a service"));
        m_empty->setText(tr("The sheets of this room print no numbers and no services."));
        reload();
    });
}

void FactsPage::build()
{
    m_list->setObjectName(QStringLiteral("facts"));
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_list->setProperty("sheets", true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes later narrows rows that are laid out
    m_list->setResizeMode(QListView::Adjust);
    constexpr int leastLines = 8;
    m_list->setMinimumHeight(leastLines * fontMetrics().lineSpacing());
    auto* heading = new Heading(Heading::Level::Page, this);
    localize(heading, [heading] { heading->setText(tr("Numbers, services and facts")); });
    m_find->setObjectName(QStringLiteral("facts-find"));
    m_find->setClearButtonEnabled(true);
    m_add->setObjectName(QStringLiteral("facts-add"));
    connect(m_find, &QLineEdit::textChanged, this, &FactsPage::filter);
    connect(m_add, &QPushButton::clicked, this, &FactsPage::addService);
    auto* list = new QVBoxLayout;
    list->addWidget(heading);
    list->addWidget(m_find);
    list->addWidget(m_list, 1);
    list->addWidget(m_empty, 1);
    list->addWidget(m_add, 0, Qt::AlignLeading);
    auto* scroll = new QScrollArea(this);
    scroll->setProperty("plain", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    m_whole = new QHBoxLayout(this);
    m_whole->setSpacing(16);
    m_whole->addLayout(list, 1);
    m_whole->addWidget(scroll, 1);
}

void FactsPage::show(const Place& place)
{
    m_find->clear();
    m_add->setVisible(m_session.room() == u"support"); // where what no sheet prints yet is listed
    m_model->reload(m_session.room(), m_session.clock().today());
    choose(place.detail);
}

Place FactsPage::place() const
{
    return {PageName, {}, m_form->key()};
}

/// The room's first where the key is none of the room's.
void FactsPage::choose(const QString& key)
{
    const QModelIndex wanted = m_model->indexOf(key);
    if (!wanted.isValid() && FactText::isOwnService(key) && m_add->isVisibleTo(this)) {
        m_list->setCurrentIndex({});
        return m_form->edit(key, {}); // being added
    }
    m_list->setCurrentIndex(wanted.isValid() ? wanted : m_model->index(0));
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_form->setVisible(any);
    m_empty->setVisible(!any);
    chosen();
}

void FactsPage::reload()
{
    const QString key = m_form->key();
    m_reloading = true;
    m_model->reload(m_session.room(), m_session.clock().today());
    m_list->setCurrentIndex(m_model->indexOf(key));
    m_reloading = false;
    if (!key.isEmpty() && !m_form->isTouched()) // what is typed stays
        m_form->edit(key, m_model->sheets(key));
}

void FactsPage::chosen()
{
    const QString key = m_model->key(m_list->currentIndex());
    if (!m_reloading && !key.isEmpty())
        m_form->edit(key, m_model->sheets(key));
}

/// What is in the form stays, listed or not.
void FactsPage::filter()
{
    m_reloading = true;
    m_model->setFilter(m_find->text());
    m_list->setCurrentIndex(m_model->indexOf(m_form->key()));
    m_reloading = false;
}

void FactsPage::addService()
{
    m_find->clear();
    choose(FactText::newServiceKey(m_session.store().newId()));
    m_form->begin();
}

/// With large text on a small screen the form stands under the list.
void FactsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    constexpr int charactersSideBySide = 100;
    const bool wide = width() > fontMetrics().averageCharWidth() * charactersSideBySide;
    m_whole->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace Rinnalla
