// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/conflictspage.h"

#include "ui/session/conflicttext.h"
#include "ui/session/visible.h"
#include "ui/sync/conflictcard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace Rinnalla {

namespace {

/// The same question, with the same answers to choose from.
bool isSame(const Conflict& one, const Conflict& other)
{
    if (one.record != other.record || one.field != other.field || one.versions.size() != other.versions.size())
        return false;
    for (qsizetype i = 0; i < one.versions.size(); ++i)
        if (one.versions.at(i).device != other.versions.at(i).device
            || one.versions.at(i).sequence != other.versions.at(i).sequence)
            return false;
    return true;
}

} // namespace

ConflictsPage::ConflictsPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_title(new Heading(Heading::Level::Page, this))
    , m_cards(new QVBoxLayout)
    , m_more(new QPushButton(this))
    , m_empty(new EmptyState(QStringLiteral("checkmark"), this))
{
    m_more->setObjectName(QStringLiteral("moreConflicts"));
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(12);
    column->addLayout(m_cards);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addWidget(m_empty, 1);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setProperty("plain", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto* box = new QVBoxLayout(this);
    box->setSpacing(10);
    box->addWidget(m_title);
    box->addWidget(scroll, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ConflictsPage::refresh);
    connect(&session, &Session::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::erased, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::roomChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_empty, &EmptyState::triggered, this, [this] {
        m_session.open(m_client.isNull() ? Place{QStringLiteral("sync"), {}, {}}
                                         : Place{QStringLiteral("client"), m_client, {}});
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += AtATime;
        refresh();
    });
    retranslate();
}

void ConflictsPage::show(const Place& place)
{
    m_client = place.record;
    m_shown = AtATime;
    retranslate();
    refresh();
}

QList<Conflict> ConflictsPage::read() const
{
    return m_client.isNull() ? ConflictText::all(m_session) : ConflictText::ofClient(m_session, m_client);
}

ConflictCard* ConflictsPage::kept(const Conflict& conflict)
{
    for (int i = 0; i < m_cards->count(); ++i) {
        auto* card = qobject_cast<ConflictCard*>(m_cards->itemAt(i)->widget());
        if (card && isSame(card->conflict(), conflict))
            return card;
    }
    return nullptr;
}

/// Cards whose question is still the same stay, with what is typed in them; the keyboard goes on in the first one left.
void ConflictsPage::refresh()
{
    m_soon.stop();
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    const QList<Conflict> conflicts = read();
    const LaptopNames names(m_session);
    QList<ConflictCard*> cards;
    for (const Conflict& conflict : conflicts.first(qMin(conflicts.size(), qsizetype(m_shown)))) {
        ConflictCard* card = kept(conflict);
        cards += card ? card : new ConflictCard(m_session, conflict, names, this);
    }
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        auto* card = static_cast<ConflictCard*>(item->widget());
        if (!cards.contains(card)) {
            card->hide();
            card->deleteLater(); // one of its buttons may be what brought us here
        }
        delete item;
    }
    for (ConflictCard* card : std::as_const(cards)) {
        m_cards->addWidget(card);
        card->show();
    }
    m_more->setVisible(conflicts.size() > m_shown);
    m_empty->setVisible(conflicts.isEmpty());
    focused = QApplication::focusWidget();
    if (hadFocus && !(focused && isAncestorOf(focused) && focused->isVisible())) {
        QWidget* next =
            cards.isEmpty() ? m_empty->findChild<QPushButton*>() : cards.constFirst()->findChild<QPushButton*>();
        if (next)
            next->setFocus();
    }
}

void ConflictsPage::retranslate()
{
    const auto client = visibleClient(m_session, m_client);
    m_title->setText(client ? tr("Two versions: %1").arg(inLine(client->text(ClientField::CodeName)))
                            : tr("Two versions"));
    m_more->setText(tr("Show more"));
    m_empty->setText(tr("Nothing is left to choose. When two laptops write the same thing at the same time, both "
                        "versions come here."));
    m_empty->setAction(m_client.isNull() ? tr("To the Sync page") : tr("To the client"));
}

void ConflictsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    for (int i = 0; i < m_cards->count(); ++i) // their words are made when they are
        if (auto* card = static_cast<ConflictCard*>(m_cards->itemAt(i)->widget()); !card->isEditing())
            delete m_cards->takeAt(i--)->widget();
    refresh();
}

} // namespace Rinnalla
