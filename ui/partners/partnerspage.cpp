// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/partnerspage.h"

#include "ui/partners/directoryexport.h"
#include "ui/partners/partnerdelegate.h"
#include "ui/partners/partnerfilters.h"
#include "ui/partners/partnersmodel.h"
#include "ui/partners/recordform.h"
#include "ui/partners/shippedoffer.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/localize.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace Rinnalla {

namespace {

const QString New = QStringLiteral("new");
enum View { List, Nothing, Form };

} // namespace

PartnersPage::PartnersPage(Session& session, FileChooser& files, QWidget* parent)
    : Page(session, parent)
    , m_book(new PartnerBook(session, this))
    , m_model(new PartnersModel(session, *m_book, this))
    , m_filters(new PartnerFilters)
    , m_export(new DirectoryExport(session, files))
    , m_shipped(new ShippedOffer(session))
    , m_count(new QLabel)
    , m_views(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("view-institution")))
    , m_form(new RecordForm(session))
{
    m_count->setProperty("muted", true);
    m_count->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(makeBar());
    column->addWidget(m_filters);
    column->addWidget(m_shipped);
    column->addWidget(m_count);
    makeList();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setProperty("plain", true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    m_views->addWidget(m_list); // in the order of View
    m_views->addWidget(m_empty);
    m_views->addWidget(scroll);
    column->addWidget(m_views, 1);

    connect(m_filters, &PartnerFilters::changed, this, [this] { m_model->setFilter(m_filters->filter()); });
    connect(m_book, &PartnerBook::changed, this, [this] {
        m_filters->offer(m_book->index());
        m_shipped->compare(m_book->index());
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PartnersPage::showFound);
    connect(m_empty, &EmptyState::triggered, this,
            [this] { m_filters->isEmpty() ? newPartner() : m_filters->clear(); });
    connect(m_form, &RecordForm::saved, this, [this](const Id& partner) {
        closeForm();
        m_session.open({QStringLiteral("partner"), partner, {}});
    });
    connect(m_form, &RecordForm::left, this, &PartnersPage::closeForm);
    retranslate();
}

QWidget* PartnersPage::makeBar()
{
    auto* title = new Heading(Heading::Level::Page);
    localize(title, [title] { title->setText(tr("Partners")); });
    m_new = new QPushButton(QIcon::fromTheme(QStringLiteral("list-add")), {});
    m_new->setObjectName(QStringLiteral("partner-new"));
    m_import = new QPushButton(QIcon::fromTheme(QStringLiteral("document-import")), {});
    m_import->setObjectName(QStringLiteral("partner-import"));
    connect(m_new, &QPushButton::clicked, this, &PartnersPage::newPartner);
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_session.open({QStringLiteral("partner-import"), {}, {}});
    });
    m_filters->words()->installEventFilter(this);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(title);
    row->addWidget(m_filters->words(), 1);
    row->addWidget(m_new);
    row->addWidget(m_import);
    row->addWidget(m_export);
    return bar;
}

void PartnersPage::makeList()
{
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("partner-list"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PartnerDelegate(m_session, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
}

void PartnersPage::show(const Place& place)
{
    if (place.detail == New)
        newPartner();
    else
        closeForm();
}

Place PartnersPage::place() const
{
    return {QStringLiteral("partners"), {}, m_views->currentIndex() == Form ? New : QString()};
}

void PartnersPage::newPartner()
{
    if (m_views->currentIndex() == Form)
        return;
    m_views->setCurrentIndex(Form);
    m_form->begin(Kind::Partner, {});
}

void PartnersPage::closeForm()
{
    m_views->setCurrentIndex(List);
    showFound();
    m_filters->words()->setFocus(Qt::OtherFocusReason);
}

void PartnersPage::open(int row)
{
    if (const auto item = m_model->itemAt(row))
        m_session.open({QStringLiteral("partner"), item->partner.id, {}});
}

void PartnersPage::showFound()
{
    const int found = m_model->rowCount();
    const bool filtered = !m_filters->isEmpty();
    m_count->setText(!m_book->isRead() && found == 0 ? tr("Reading the directory …")
                     : filtered                      ? tr("%n organisation(s) found", nullptr, found)
                                                     : tr("%n organisation(s)", nullptr, found));
    if (m_views->currentIndex() == Form)
        return;
    const bool reading = !m_book->isRead();
    m_empty->setText(reading    ? QString()
                     : filtered ? tr("Nobody fits all of this. What is not known, hours above all, does not fit: look "
                                     "without that condition too.")
                                : tr("No partners yet. Write one yourself, or import a directory."));
    m_empty->setAction(reading ? QString() : filtered ? tr("Show all") : tr("New organisation"));
    m_views->setCurrentIndex(found > 0 ? List : Nothing);
}

bool PartnersPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_filters->words() && (key == Qt::Key_Down || enter) && m_model->rowCount() > 0) {
        if (enter) {
            open(0);
        } else {
            m_list->setFocus(Qt::OtherFocusReason);
            m_list->setCurrentIndex(m_model->index(qMax(0, m_list->currentIndex().row())));
        }
        return true;
    }
    if (watched == m_list && enter) {
        open(m_list->currentIndex().row());
        return true;
    }
    return Page::eventFilter(watched, event);
}

void PartnersPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_N && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        newPartner();
    else
        Page::keyPressEvent(event);
}

void PartnersPage::retranslate()
{
    m_new->setText(tr("New organisation"));
    m_new->setToolTip(tr("New organisation (Ctrl+Shift+N)"));
    m_import->setText(tr("Import"));
    m_list->setAccessibleName(tr("Partner organisations"));
    m_model->retranslate();
    showFound();
}

void PartnersPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace Rinnalla
