// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/goalscard.h"

#include "core/casework/caselists.h"
#include "ui/casework/caserow.h"
#include "ui/casework/casetext.h"
#include "ui/casework/formrows.h"
#include "ui/session/draftkeeper.h"
#include "ui/session/draftvalues.h"
#include "ui/session/terms.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optionaldateedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace Rinnalla {

GoalsCard::GoalsCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_list(new QVBoxLayout)
    , m_nothing(new QLabel)
    , m_add(new QPushButton)
    , m_words(new NoteEdit)
    , m_language(new QComboBox)
    , m_reviewOn(new OptionalDateEdit)
    , m_problem(new Notice(Notice::Tone::Error))
{
    auto* title = new Heading(Heading::Level::Section);
    m_nothing->setProperty("muted", true);
    m_nothing->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("goal-add"));
    m_add->setIcon(QIcon::fromTheme(QStringLiteral("list-add")));
    m_words->setObjectName(QStringLiteral("goal-words"));
    m_words->setLines(2);
    m_words->installEventFilter(this);
    m_language->setObjectName(QStringLiteral("goal-language"));
    m_reviewOn->setObjectName(QStringLiteral("goal-review"));
    m_reviewOn->setToday(session.clock().today());
    m_form = makeForm();
    m_list->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_add);
    body()->addLayout(head);
    body()->addWidget(m_nothing);
    body()->addLayout(m_list);
    body()->addWidget(m_form);
    connect(m_add, &QPushButton::clicked, this, [this] { begin({}); });
    localize(this, [this, title] {
        title->setText(tr("Own goals"));
        m_add->setText(tr("Write down a goal"));
        m_nothing->setText(tr("None written down. A goal is the person's own, in their own words."));
        m_words->setPlaceholderText(tr("Word for word, in any language. Ctrl+Enter saves."));
        reload();
    });
}

GoalsCard::~GoalsCard() = default;

QWidget* GoalsCard::makeForm()
{
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    auto* rows = makeFormLayout();
    addFormRow(rows, m_words, m_words, [] { return tr("In their own words"); });
    addFormRow(rows, m_language, m_language, [] { return tr("Language"); });
    addFormRow(rows, m_reviewOn, m_reviewOn->lineEdit(), [] { return tr("Look at it together again on"); });
    auto* save = new QPushButton;
    auto* back = new QPushButton;
    save->setObjectName(QStringLiteral("goal-save"));
    back->setObjectName(QStringLiteral("goal-back"));
    save->setProperty("primary", true);
    connect(save, &QPushButton::clicked, this, &GoalsCard::save);
    connect(back, &QPushButton::clicked, this, &GoalsCard::leave);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch();
    column->addLayout(rows);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    localize(form, [save, back] {
        save->setText(tr("Save goal"));
        back->setText(tr("Back"));
    });
    const auto touch = [this] {
        if (m_draft)
            m_draft->touch();
    };
    connect(m_words, &NoteEdit::textChanged, this, touch);
    connect(m_language, &QComboBox::activated, this, touch);
    connect(m_reviewOn, &OptionalDateEdit::changed, this, touch);
    form->hide();
    return form;
}

void GoalsCard::show(const Record& client)
{
    leave();
    m_client = client;
    reload();
}

void GoalsCard::reload()
{
    if (m_client.id.isNull())
        return;
    const auto goals = CaseLists::goalsOf(m_session.connection(), m_client.id);
    if (!goals)
        return m_session.fail(goals.error());
    m_goals = *goals;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be what brought us here
        delete item;
    }
    for (const Record& goal : m_goals)
        m_list->addWidget(makeRow(goal));
    m_nothing->setVisible(m_goals.isEmpty());
}

QWidget* GoalsCard::makeRow(const Record& goal)
{
    QStringList facts{CaseText::goalState(goal)};
    const QDate today = m_session.clock().today();
    if (const QDate set = goal.date(GoalField::SetOn); set.isValid())
        facts += tr("said on %1").arg(Terms::day(set, today));
    if (const QDate again = goal.date(GoalField::ReviewOn); again.isValid())
        facts += tr("look again on %1").arg(Terms::day(again, today));
    auto* row = new CaseRow(CaseText::goalIcon(goal), goal.text(GoalField::Words), {facts.join(QStringLiteral(" · "))});
    addButtons(row, goal);
    return row;
}

void GoalsCard::addButtons(CaseRow* row, const Record& goal)
{
    const auto on = [&](const char* icon, const QString& text, const char* name, auto act) {
        connect(row->addButton(QString::fromLatin1(icon), text, QString::fromLatin1(name)), &QToolButton::clicked, this,
                act);
    };
    const auto to = [this, goal](const char* state, const QString& said) {
        return [this, goal, state = QString::fromLatin1(state), said] { setState(goal, state, said); };
    };
    const QString state = goal.text(GoalField::State);
    if (!state.isEmpty() && state != QStringLiteral("open"))
        return on("edit-undo", tr("Open again"), "goal-open", to("open", tr("Goal open again")));
    on("checkmark", tr("Reached"), "goal-reached", to("reached", tr("Goal reached")));
    on("document-edit", tr("Changed"), "goal-changed", to("changed", tr("Goal changed into another")));
    on("go-next", tr("Let go"), "goal-let-go", to("let_go", tr("Goal let go")));
    on("document-edit", tr("Edit"), "goal-edit", [this, id = goal.id] { begin(id); });
}

/// What is reached, changed or let go needs no looking at again.
void GoalsCard::setState(const Record& goal, const QString& state, const QString& said)
{
    Edit edit{Kind::Goal, goal.id, {}};
    edit.set(GoalField::State, state);
    if (state != QStringLiteral("open"))
        edit.set(GoalField::ReviewOn, QDate());
    m_session.write({edit}, said);
}

void GoalsCard::fillLanguages()
{
    m_language->clear();
    m_language->addItem(tr("not noted"), QString());
    QStringList tags = m_client.texts(ClientField::Speaks) + m_client.texts(ClientField::Reads);
    for (const Record& goal : m_goals)
        tags += goal.text(GoalField::Language);
    tags.removeAll(QString());
    tags.removeDuplicates();
    for (const QString& tag : tags)
        m_language->addItem(Terms::languageName(tag), tag);
}

void GoalsCard::begin(const Id& goal)
{
    leave();
    Record record{Kind::Goal, {}, {}};
    for (const Record& known : m_goals)
        if (known.id == goal)
            record = known;
    m_goal = record.id;
    fillLanguages();
    fill(record);
    m_begun = read().values;
    m_draft = std::make_unique<DraftKeeper>(
        m_session,
        QStringLiteral("goal/%1/%2")
            .arg(m_goal.isNull() ? QStringLiteral("new") : m_goal.toString(), m_client.id.toString()),
        [this] {
            const Values now = read().values;
            return now == m_begun ? QCborMap() : toDraft(now);
        },
        nullptr);
    if (const QCborMap kept = m_draft->load(); !kept.isEmpty())
        fill(Record{Kind::Goal, m_goal, fromDraft(kept)});
    m_problem->setText({});
    m_form->show();
    m_words->setFocus(Qt::OtherFocusReason);
}

void GoalsCard::fill(const Record& goal)
{
    m_words->setText(goal.text(GoalField::Words));
    m_language->setCurrentIndex(qMax(0, m_language->findData(goal.text(GoalField::Language))));
    m_reviewOn->setDate(goal.date(GoalField::ReviewOn));
}

Edit GoalsCard::read() const
{
    Edit edit{Kind::Goal, m_goal, {}};
    return edit.set(GoalField::Words, m_words->text())
        .set(GoalField::Language, m_language->currentData().toString())
        .set(GoalField::ReviewOn, m_reviewOn->date());
}

bool GoalsCard::save()
{
    m_problem->setText(m_words->text().trimmed().isEmpty() ? tr("Write down what the person wants.")
                       : !m_reviewOn->isReadable()         ? tr("The day cannot be read.")
                                                           : QString());
    if (!m_problem->text().isEmpty())
        return false;
    Edit edit = read();
    if (edit.id.isNull()) {
        edit.id = m_session.store().newId();
        edit.set(GoalField::Client, m_client.id)
            .set(GoalField::State, "open")
            .set(GoalField::SetOn, m_session.clock().today())
            .set(GoalField::Worker, m_session.worker());
    }
    if (!m_session.write({edit}, tr("Goal saved")))
        return false;
    m_draft->discard();
    endWriting();
    return true;
}

void GoalsCard::leave()
{
    if (!m_draft)
        return;
    m_draft->keep();
    endWriting();
}

void GoalsCard::endWriting()
{
    m_draft.reset();
    m_form->hide();
    m_words->setText({});
    m_add->setFocus(Qt::OtherFocusReason);
}

QString GoalsCard::detail() const
{
    return m_draft ? CaseText::place(m_client.id, QStringLiteral("goal"), m_goal).detail : QString();
}

bool GoalsCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_words) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & Qt::ControlModifier)) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            leave();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace Rinnalla
