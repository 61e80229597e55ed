// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactspage.h"

#include "ui/contacts/contactdelegate.h"
#include "ui/contacts/contactdetails.h"
#include "ui/contacts/contactsmodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/scrolled.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace Rinnalla {

ContactsPage::ContactsPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_model(new ContactsModel(session, this))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto* box = new QVBoxLayout(this);
    box->setSpacing(10);
    box->addWidget(makeHead());
    m_halves->setSpacing(10);
    m_halves->addWidget(makeList(), 1);
    m_halves->addWidget(makeDetails(), 1);
    box->addLayout(m_halves, 1);

    m_typing.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model->setSearch(m_filter->text()); });
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_typing.start(0); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContactsPage::selected);
    connect(m_model, &ContactsModel::modelReset, this, [this] {
        select(m_details->contact());
        refreshEmpty();
    });
    connect(m_model, &ContactsModel::rowsInserted, this, &ContactsPage::refreshEmpty);
    connect(m_model, &ContactsModel::rowsRemoved, this, &ContactsPage::refreshEmpty);
    m_model->fetchMore({});
}

QWidget* ContactsPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* title = new Heading(Heading::Level::Page, head);
    auto* add = new QPushButton(QIcon::fromTheme(QStringLiteral("list-add")), {}, head);
    m_filter = new QLineEdit(head);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(QIcon::fromTheme(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title);
    row->addWidget(m_filter, 1);
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this] { m_session.open({QStringLiteral("contact-new"), {}, {}}); });
    localize(head, [this, title, add] {
        title->setText(tr("Contacts"));
        add->setText(tr("New contact"));
        m_filter->setPlaceholderText(tr("Find in notes, places and topics"));
        m_filter->setToolTip(m_filter->placeholderText());
        m_filter->setAccessibleName(m_filter->placeholderText());
    });
    return head;
}

QWidget* ContactsPage::makeList()
{
    auto* holder = new QWidget(this);
    m_list = new QListView(holder);
    m_list->setObjectName(QStringLiteral("contacts"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ContactDelegate(m_session, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty = new EmptyState(QStringLiteral("call-start"), holder);
    auto* box = new QVBoxLayout(holder);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_list);
    box->addWidget(m_empty);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_filter->text().isEmpty())
            m_session.open({QStringLiteral("contact-new"), {}, {}});
        else
            m_filter->clear();
    });
    localize(m_list, [this] {
        m_list->setAccessibleName(tr("Contacts, newest first"));
        m_list->viewport()->update();
        refreshEmpty();
    });
    return holder;
}

QWidget* ContactsPage::makeDetails()
{
    auto* holder = new QWidget;
    m_details = new ContactDetails(m_session, holder);
    m_details->hide();
    auto* box = new QVBoxLayout(holder);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_details);
    box->addStretch();
    return scrolled(holder, Sideways::Never);
}

void ContactsPage::show(const Place& place)
{
    if (!place.record.isNull()) {
        m_filter->clear();
        m_model->setSearch({});
        m_details->setContact(place.record); // also where it lies too far down to be loaded
        select(place.record);
    } else if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0));
    }
    m_list->setFocus();
}

Place ContactsPage::place() const
{
    return {QStringLiteral("contacts"), m_details->contact(), {}};
}

void ContactsPage::select(const Id& contact)
{
    const QModelIndex index = m_model->indexOf(contact);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void ContactsPage::selected()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const Id contact = m_model->row(current).contact.id;
    if (contact != m_details->contact())
        m_details->setContact(contact);
}

void ContactsPage::refreshEmpty()
{
    const bool nothing = m_model->rowCount() == 0;
    m_list->setVisible(!nothing);
    m_empty->setVisible(nothing);
    if (!nothing)
        return;
    if (m_model->search().isEmpty()) {
        m_empty->setText(tr("No contacts yet. A call, a text message or a visit takes half a minute to note."));
        m_empty->setAction(tr("New contact"));
    } else {
        m_empty->setText(tr("No contact holds all of these words."));
        m_empty->setAction(tr("Show all contacts"));
    }
}

void ContactsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 100;
    m_halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace Rinnalla
