// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/todaypage.h"

#include "ui/today/rowbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <chrono>

namespace Rinnalla {

using namespace std::chrono_literals;

TodayPage::TodayPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_date(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_holder(new QWidget)
    , m_sections(new QVBoxLayout)
    , m_empty(new EmptyState(QStringLiteral("checkmark")))
{
    auto* title = new Heading(Heading::Level::Page, this);
    m_date->setProperty("muted", true);
    m_date->setTextFormat(Qt::PlainText);
    m_scroll->setProperty("plain", true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_holder);
    auto* column = new QVBoxLayout(m_holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_sections);
    column->addWidget(m_empty, 1);
    column->addStretch();

    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_date, 1, Qt::AlignBottom);
    auto* box = new QVBoxLayout(this);
    box->setSpacing(10);
    box->addLayout(head);
    box->addWidget(m_scroll, 1);

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TodayPage::refresh);
    connect(&session, &Session::roomChanged, &m_soon, [this] { m_soon.start(0); });
    connect(&session, &Session::changed, &m_soon, [this] { m_soon.start(0); });
    connect(&session, &Session::erased, &m_soon, [this] { m_soon.start(0); });
    m_midnight.start(1min);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        if (m_shownDay != m_session.clock().today())
            refresh();
    });
    connect(m_empty, &EmptyState::triggered, this, [this] { m_session.open({QStringLiteral("contact-new"), {}, {}}); });
    localize(title, [title] { title->setText(tr("Today")); });
    refresh();
}

void TodayPage::show(const Place&)
{
    refresh(); // drafts come and go without a change in the journal
    focusRow(0);
    m_scroll->verticalScrollBar()->setValue(0);
}

void TodayPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        m_soon.start(0);
}

void TodayPage::refresh()
{
    m_soon.stop();
    const int focused = focusedRow();
    if (focused >= 0)
        QApplication::focusWidget()->clearFocus(); // what goes with the focus hands it on, and the list scrolls there
    while (QLayoutItem* item = m_sections->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be what brought us here
        delete item;
    }
    m_shownDay = m_session.clock().today();
    m_date->setText(QLocale().toString(m_shownDay, QLocale::LongFormat));
    bool waits = addSection(tr("Callbacks owed"), TodayLists::callbacks(m_session));
    waits |= addSection(tr("Appointments"), TodayLists::appointments(m_session));
    waits |= addSection(tr("Deadlines"), TodayLists::deadlines(m_session));
    waits |= addSection(tr("Times that end"), TodayLists::periods(m_session));
    waits |= addSection(tr("Referrals to ask after"), TodayLists::referrals(m_session));
    waits |= addSection(tr("Whom to tell"), TodayLists::tellings(m_session));
    waits |= addSection(tr("Reviews due"), TodayLists::reviews(m_session));
    waits |= addSection(tr("Still needed?"), TodayLists::retention(m_session));
    waits |= addSection(tr("To choose"), TodayLists::conflicts(m_session));
    waits |= addSection(tr("Not finished"), TodayLists::papers(m_session) + TodayLists::drafts(m_session));
    addSection(tr("Sheets to check"), TodayLists::expiringSheets(m_session));
    showEmpty(!waits);
    if (focused >= 0)
        focusRow(focused);
    const int count = TodayLists::urgent(m_session);
    if (count != m_count) {
        m_count = count;
        emit countChanged(count);
    }
}

bool TodayPage::addSection(const QString& title, const QList<TodayRow>& rows)
{
    if (rows.isEmpty())
        return false;
    auto* card = new Card(m_holder);
    auto* heading = new Heading(Heading::Level::Section, card);
    heading->setText(title);
    card->setAccessibleName(title);
    card->body()->setSpacing(2);
    card->body()->addWidget(heading);
    for (const TodayRow& row : rows)
        card->body()->addWidget(makeRow(row, card));
    if (rows.size() == TodayLists::MostRows) {
        auto* more = new QLabel(tr("There may be more; these come first."), card);
        more->setProperty("muted", true);
        more->setWordWrap(true);
        card->body()->addWidget(more);
    }
    m_sections->addWidget(card);
    card->show(); // now, so that a row in it can take the focus
    return true;
}

QWidget* TodayPage::makeRow(const TodayRow& row, QWidget* parent)
{
    // One button stands beside the row, several under it, where they have room with large text.
    const bool several = row.actions.size() > 1;
    auto* holder = new QWidget(parent);
    auto* box = new QBoxLayout(several ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, holder);
    box->setContentsMargins(0, 0, 0, 0);
    const QString icon = row.overdue ? QStringLiteral("dialog-warning") : row.icon;
    auto* open = new RowButton(icon, row.title, row.detail, holder);
    connect(open, &RowButton::clicked, this, [this, place = row.place] { m_session.open(place); });
    box->addWidget(open, several ? 0 : 1);
    if (!several) {
        for (const TodayAction& action : row.actions)
            box->addWidget(makeButton(action, row.title, holder), 0, Qt::AlignVCenter);
        return holder;
    }
    auto* buttons = new FlowLayout(nullptr, 8);
    for (const TodayAction& action : row.actions)
        buttons->addWidget(makeButton(action, row.title, holder));
    box->addLayout(buttons);
    return holder;
}

QPushButton* TodayPage::makeButton(const TodayAction& action, const QString& about, QWidget* parent)
{
    auto* button = new QPushButton(QIcon::fromTheme(action.icon), action.text, parent);
    button->ensurePolished(); // the style sheet has a say in the width that is left for the words
    //: A button, and what it is about: Done: Kaarna
    button->setAccessibleName(tr("%1: %2").arg(action.text, about));
    connect(button, &QPushButton::clicked, this, [this, action] {
        if (!action.edits.isEmpty() && !m_session.write(action.edits, action.said))
            return;
        if (!action.draft.isEmpty()) {
            TodayLists::dropDraft(m_session, action.draft);
            m_soon.start(0);
        } else if (action.edits.isEmpty()) {
            m_session.open(action.place);
        }
    });
    return button;
}

void TodayPage::showEmpty(bool nothingWaits)
{
    m_empty->setVisible(nothingWaits);
    if (TodayLists::isNew(m_session)) {
        m_empty->setText(tr("Nothing is written here yet. Begin by noting a contact: a call, a text message, an "
                            "evening of outreach. A client can be made with it, or later."));
        m_empty->setAction(tr("New contact"));
    } else {
        m_empty->setText(
            tr("Nothing waits. Callbacks, appointments and deadlines come here by themselves when they are "
               "near."));
        m_empty->setAction(tr("New contact"));
    }
}

QList<RowButton*> TodayPage::rows() const
{
    QList<RowButton*> rows;
    for (int i = 0; i < m_sections->count(); ++i)
        rows += m_sections->itemAt(i)->widget()->findChildren<RowButton*>();
    return rows;
}

int TodayPage::focusedRow() const
{
    const QWidget* focused = QApplication::focusWidget();
    const QList<RowButton*> all = rows();
    for (int i = 0; focused && i < all.size(); ++i)
        if (all.at(i)->parentWidget()->isAncestorOf(focused))
            return i;
    return -1;
}

void TodayPage::focusRow(int number)
{
    const QList<RowButton*> all = rows();
    if (!all.isEmpty())
        all.at(qMin(number, static_cast<int>(all.size()) - 1))->setFocus();
}

} // namespace Rinnalla
