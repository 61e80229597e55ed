// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clients/timelineitem.h"

#include "ui/clients/timelinetext.h"
#include "ui/session/draftkeeper.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace Rinnalla {

TimelineItem::TimelineItem(Session& session, const Id& client, const Record& record, const TimelineText& text,
                           QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_client(client)
    , m_record(record)
{
    m_title = text.title;
    auto* when = new QLabel(text.when);
    when->setProperty("muted", true);
    when->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    when->setWordWrap(true);
    when->setMinimumWidth(fontMetrics().averageCharWidth() * 20); // the words begin in one column

    m_words = new QVBoxLayout;
    m_words->setSpacing(2);
    auto* title = new PlainText(text.title);
    title->beginAtInterfaceSide();
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_words->addWidget(title);
    for (const QString& paragraph : text.body)
        m_words->addWidget(new PlainText(paragraph));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(8);
    row->addWidget(new IconLabel(text.icon));
    row->addWidget(when);
    row->addLayout(m_words, 1);
    addAction(row);
}

TimelineItem::~TimelineItem()
{
    if (m_draft)
        m_draft->keep();
}

void TimelineItem::addAction(QHBoxLayout* row)
{
    QToolButton* button = nullptr;
    if (m_record.kind == Kind::Contact) {
        button = action(tr("Add to the note"), QStringLiteral("add-to-note"));
        connect(button, &QToolButton::clicked, this, &TimelineItem::startAddendum);
    } else if (m_record.kind == Kind::Step) {
        button = action(tr("Open"), QStringLiteral("open-step"));
        connect(button, &QToolButton::clicked, this, [this] { emit stepOpened(m_record.id); });
    } else if (m_record.kind == Kind::Consent && !m_record.has(ConsentField::WithdrawnOn)) {
        button = action(tr("Withdraw"), QStringLiteral("withdraw"));
        connect(button, &QToolButton::clicked, this, &TimelineItem::withdraw);
    }
    if (button)
        row->addWidget(button, 0, Qt::AlignTop);
    m_action = button;
}

QToolButton* TimelineItem::action(const QString& text, const QString& name)
{
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setText(text);
    button->setObjectName(name);
    button->setAccessibleName(text + QStringLiteral(": ") + m_title);
    return button;
}

void TimelineItem::startAddendum()
{
    if (m_addendum) {
        m_addendum->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_action->hide(); // it is being done, and what is written has all the room
    m_editor = new QWidget;
    m_addendum = new NoteEdit;
    m_addendum->setLines(2);
    m_addendum->setObjectName(QStringLiteral("addendum"));
    m_addendum->setAccessibleName(tr("What to add to the note"));
    m_addendum->setPlaceholderText(tr("The note itself stays as it was written. Ctrl+Enter saves."));
    m_addendum->installEventFilter(this);
    auto* save = new QPushButton(tr("Add"));
    auto* leave = new QPushButton(tr("Back"));
    connect(save, &QPushButton::clicked, this, &TimelineItem::saveAddendum);
    connect(leave, &QPushButton::clicked, this, &TimelineItem::leaveAddendum);

    auto* column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_addendum);
    auto* row = new QHBoxLayout;
    row->addWidget(save);
    row->addWidget(leave);
    row->addStretch();
    column->addLayout(row);
    m_words->addWidget(m_editor);

    NoteEdit* note = m_addendum;
    m_draft = std::make_unique<DraftKeeper>(
        m_session, QStringLiteral("addendum/%1/%2").arg(m_record.id.toString(), m_client.toString()),
        [note] {
            return note->text().isEmpty() ? QCborMap() : QCborMap{{QStringLiteral("text"), note->text()}};
        },
        nullptr);
    m_addendum->setText(m_draft->load().value(QStringLiteral("text")).toString());
    connect(m_addendum, &NoteEdit::textChanged, m_draft.get(), &DraftKeeper::touch);
    m_addendum->setFocus(Qt::OtherFocusReason);
}

void TimelineItem::saveAddendum()
{
    if (m_addendum->text().trimmed().isEmpty())
        return leaveAddendum();
    Edit addendum{Kind::Addendum, m_session.store().newId(), {}};
    addendum.set(AddendumField::Contact, m_record.id)
        .set(AddendumField::At, m_session.clock().now())
        .set(AddendumField::Text, m_addendum->text())
        .set(AddendumField::Worker, m_session.worker());
    const QString text = m_addendum->text();
    m_draft->discard();
    stopAddendum(); // before writing: the timeline is read again, and opens what is still being written
    if (m_session.write({addendum}, tr("Added to the note")))
        return;
    startAddendum();
    m_addendum->setText(text);
}

void TimelineItem::stopAddendum()
{
    m_draft.reset();
    m_addendum = nullptr;
    m_editor->hide();
    m_editor->deleteLater();
    m_action->show();
}

void TimelineItem::leaveAddendum()
{
    m_draft->keep();
    stopAddendum();
}

void TimelineItem::withdraw()
{
    Edit consent{Kind::Consent, m_record.id, {}};
    consent.set(ConsentField::WithdrawnOn, m_session.clock().today());
    m_session.write({consent}, tr("Consent withdrawn"));
}

Place TimelineItem::placeOfDraft(const QString& name)
{
    const auto client = Id::fromString(name.section(u'/', 2));
    if (name.section(u'/', 0, 0) != QStringLiteral("addendum") || !client)
        return {};
    return {QStringLiteral("client"), *client, QStringLiteral("addendum/") + name.section(u'/', 1, 1)};
}

bool TimelineItem::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_addendum) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & Qt::ControlModifier)) {
            saveAddendum();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            leaveAddendum();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Rinnalla
