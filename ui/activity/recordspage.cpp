// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/recordspage.h"

#include "ui/activity/rowdelegate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolled.h"

#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>

namespace Rinnalla {

RecordsPage::RecordsPage(Session& session, const QString& page, RecordsModel::Source source, DraftedForm* form,
                         const QString& icon, QWidget* parent)
    : Page(session, parent)
    , m_page(page)
    , m_kind(source.kind)
    , m_icon(icon)
    , m_model(new RecordsModel(session, std::move(source), this))
    , m_form(form)
{}

RecordsPage::~RecordsPage() = default;

void RecordsPage::finish(QWidget* besideTitle)
{
    auto* box = new QVBoxLayout(this);
    box->setSpacing(10);
    box->addWidget(makeHead(besideTitle));
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    m_halves->setSpacing(10);
    m_halves->addWidget(makeList(), 1);
    m_halves->addWidget(makeForm(), 1);
    box->addLayout(m_halves, 1);
    localize(this, [this] { m_model->retranslate(); });

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordsPage::chosen);
    connect(m_model, &RecordsModel::modelReset, this, &RecordsPage::readAgain);
    for (const auto enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &RecordsPage::save);
    }
    open({});
    m_model->reload();
}

QWidget* RecordsPage::makeHead(QWidget* besideTitle)
{
    auto* head = new QWidget(this);
    auto* title = new Heading(Heading::Level::Page, head);
    m_add = new QPushButton(QIcon::fromTheme(QStringLiteral("list-add")), {}, head);
    m_add->setObjectName(QStringLiteral("add"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(title);
    row->addWidget(besideTitle, 1);
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        open({});
        m_form->firstField()->setFocus(Qt::OtherFocusReason);
    });
    localize(head, [this, title] {
        title->setText(words().page);
        m_add->setText(words().add);
    });
    return head;
}

QWidget* RecordsPage::makeList()
{
    auto* holder = new QWidget(this);
    m_list = new QListView(holder);
    m_list->setObjectName(QStringLiteral("records"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty = new EmptyState(m_icon, holder);
    auto* box = new QVBoxLayout(holder);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_list);
    box->addWidget(m_empty);
    connect(m_empty, &EmptyState::triggered, this, [this] { m_add->click(); });
    localize(m_list, [this] {
        m_list->setAccessibleName(words().list);
        refresh();
    });
    return holder;
}

QWidget* RecordsPage::makeForm()
{
    auto* holder = new QWidget(this);
    auto* card = new Card;
    auto* heading = new Heading(Heading::Level::Section, card);
    m_heading = heading;
    m_form->setParent(card);
    card->body()->addWidget(m_heading);
    card->body()->addWidget(m_form);
    card->body()->addStretch();
    m_scroll = scrolled(card, Sideways::Never);
    auto* box = new QVBoxLayout(holder);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_scroll, 1);
    box->addWidget(m_form->notice());
    box->addWidget(makeFooter());
    return holder;
}

QWidget* RecordsPage::makeFooter()
{
    auto* footer = new QWidget(this);
    m_remove = new QPushButton(QIcon::fromTheme(QStringLiteral("edit-delete")), {}, footer);
    auto* discarding = new QPushButton(QIcon::fromTheme(QStringLiteral("edit-clear")), {}, footer);
    auto* saving = new QPushButton(footer);
    m_remove->setObjectName(QStringLiteral("remove"));
    discarding->setObjectName(QStringLiteral("discard"));
    saving->setObjectName(QStringLiteral("save"));
    saving->setProperty("primary", true);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(discarding);
    row->addWidget(saving);
    connect(m_remove, &QPushButton::clicked, this, &RecordsPage::remove);
    connect(discarding, &QPushButton::clicked, this, &RecordsPage::discard);
    connect(saving, &QPushButton::clicked, this, &RecordsPage::save);
    localize(footer, [this, discarding, saving] {
        m_remove->setText(tr("Delete"));
        discarding->setText(tr("Discard changes"));
        saving->setText(tr("Save"));
        saving->setToolTip(tr("Ctrl+Enter"));
    });
    return footer;
}

void RecordsPage::show(const Place& place)
{
    if (!place.record.isNull()) {
        const auto found = Lists::record(m_session.connection(), place.record).value_or(std::nullopt);
        if (found && found->kind == m_kind && !found->boolean(DeletedField))
            open(*found);
        m_list->setFocus();
    } else if (place.detail == u"new" || m_model->rowCount() == 0) {
        open({});
        m_form->firstField()->setFocus(Qt::OtherFocusReason);
    } else {
        m_list->setFocus();
    }
}

Place RecordsPage::place() const
{
    const Id record = m_form->record().id;
    return {m_page, record, record.isNull() ? QStringLiteral("new") : QString()};
}

void RecordsPage::open(const Record& record)
{
    m_form->begin(m_page + u'/' + (record.id.isNull() ? QStringLiteral("new") : record.id.toString()), record);
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
    const QModelIndex index = m_model->indexOf(record.id);
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(index);
    m_list->viewport()->update();
}

void RecordsPage::chosen()
{
    const Record record = m_model->record(m_list->currentIndex());
    if (!record.id.isNull() && record.id != m_form->record().id)
        open(record);
}

bool RecordsPage::save()
{
    if (!m_form->save(words().saved))
        return false;
    if (const auto saved = Lists::record(m_session.connection(), m_form->record().id).value_or(std::nullopt))
        open(*saved);
    return true;
}

void RecordsPage::discard()
{
    m_form->discard();
    open(Record(m_form->record()));
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

void RecordsPage::remove()
{
    Edit edit{m_kind, m_form->record().id, {}};
    if (edit.id.isNull() || !m_session.write({edit.set(DeletedField, QCborValue(true))}, words().removed))
        return;
    m_form->discard();
    open({});
}

/// After the list was read again: what is open may be another now, or gone.
void RecordsPage::readAgain()
{
    const Record shown = m_form->record();
    if (!shown.id.isNull() && m_form->isOpen() && !m_form->isTyped()) {
        const auto now = Lists::record(m_session.connection(), shown.id).value_or(std::nullopt);
        if (!now || now->boolean(DeletedField))
            return open({});
        if (now->values != shown.values)
            return open(*now);
    }
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(m_model->indexOf(shown.id));
    refresh();
}

void RecordsPage::refresh()
{
    const bool nothing = m_model->rowCount() == 0;
    m_list->setVisible(!nothing);
    m_empty->setVisible(nothing);
    m_empty->setText(words().nothing);
    if (!m_heading)
        return;
    const bool isNew = m_form->record().id.isNull();
    m_heading->setText(isNew ? words().newOne : tr("Details"));
    m_remove->setVisible(!isNew);
}

void RecordsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 100;
    m_halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace Rinnalla
