// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/startcard.h"

#include "core/sync/team.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"

#include <QFormLayout>
#include <QHideEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

namespace Rinnalla {

namespace {

const QString Begin = QStringLiteral("begin");
const QString Join = QStringLiteral("join");

QLabel* words(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StartCard::StartCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_problem(new Notice(Notice::Tone::Error, this))
    , m_name(new QLineEdit(this))
    , m_choice(new ChoiceBar(this))
    , m_beginning(makeBeginning())
    , m_joining(makeJoining())
{
    auto* title = new Heading(Heading::Level::Section, this);
    auto* about = words(this);
    auto* label = new QLabel(this);
    m_name->setObjectName(QStringLiteral("laptopName"));
    m_name->setMaxLength(40);
    label->setBuddy(m_name);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(label, m_name);
    QToolButton* beginning = m_choice->add(Begin, QStringLiteral("user-group-new"));
    QToolButton* joining = m_choice->add(Join, QStringLiteral("list-add-user"));
    beginning->setObjectName(QStringLiteral("chooseBegin"));
    joining->setObjectName(QStringLiteral("chooseJoin"));
    body()->addWidget(title);
    body()->addWidget(about);
    body()->addLayout(form);
    for (QWidget* each : std::initializer_list<QWidget*>{m_choice, m_beginning, m_joining, m_problem})
        body()->addWidget(each);

    connect(m_choice, &ChoiceBar::chosen, this, &StartCard::choose);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_problem->setText({}); });
    localize(this, [this, title, about, label, beginning, joining] {
        title->setText(tr("Work together with other laptops"));
        about->setText(
            tr("The laptops of a team exchange what was written on each of them, in a place that sees encrypted "
               "data only. Nothing leaves this laptop before you press Synchronise."));
        label->setText(tr("What this laptop is called"));
        m_name->setAccessibleName(label->text());
        m_name->setToolTip(tr("The team sees this name; the place where the laptops meet does not."));
        beginning->setText(tr("Begin a team"));
        joining->setText(tr("Join a team"));
    });
    choose({});
}

QWidget* StartCard::makeBeginning()
{
    auto* panel = new QWidget(this);
    auto* about = words(panel);
    auto* go = new QPushButton(panel);
    go->setObjectName(QStringLiteral("beginTeam"));
    go->setProperty("primary", true);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(about);
    column->addWidget(go, 0, Qt::AlignLeading);
    connect(go, &QPushButton::clicked, this, &StartCard::found);
    localize(panel, [about, go] {
        about->setText(tr("This laptop is the first one and its administrator: it invites the others. If your team "
                          "has begun on another laptop already, join that one instead."));
        go->setText(tr("Begin"));
    });
    return panel;
}

QWidget* StartCard::makeJoining()
{
    auto* panel = new QWidget(this);
    auto* about = words(panel);
    auto* label = new QLabel(panel);
    m_words = new NoteEdit(panel);
    m_words->setObjectName(QStringLiteral("invitationWords"));
    m_words->setLines(3);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    label->setBuddy(m_words);
    m_count = words(panel);
    m_count->setProperty("muted", true);
    auto* go = new QPushButton(panel);
    go->setObjectName(QStringLiteral("askToJoin"));
    go->setProperty("primary", true);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each : std::initializer_list<QWidget*>{about, label, m_words, m_count})
        column->addWidget(each);
    column->addWidget(go, 0, Qt::AlignLeading);
    connect(m_words, &NoteEdit::textChanged, this, &StartCard::countWords);
    connect(go, &QPushButton::clicked, this, &StartCard::join);
    localize(panel, [this, about, label, go] {
        about->setText(
            tr("An administrator of the team makes an invitation on the Sync page: sixteen words, read aloud "
               "or typed from their screen, or the text that a phone reads out of the QR code beside them. "
               "What is on this laptop already joins the team with it."));
        label->setText(tr("The words of the invitation"));
        m_words->setAccessibleName(label->text());
        go->setText(tr("Ask to join"));
        countWords();
    });
    return panel;
}

void StartCard::begin(const QString& choice)
{
    m_choice->setValue(choice);
    choose(choice);
}

QString StartCard::choice() const
{
    return m_choice->value();
}

void StartCard::wipe()
{
    m_words->setText({});
    m_words->document()->clearUndoRedoStacks();
}

void StartCard::choose(const QString& choice)
{
    m_beginning->setVisible(choice == Begin);
    m_joining->setVisible(choice == Join);
    m_problem->setText({});
    if (!choice.isEmpty() && m_name->text().trimmed().isEmpty())
        m_name->setFocus();
    else if (choice == Join)
        m_words->setFocus();
}

bool StartCard::hasName()
{
    const bool has = !m_name->text().trimmed().isEmpty();
    if (!has) {
        m_problem->setText(tr("Give this laptop a name first, so that the team knows whose it is."));
        m_name->setFocus();
    }
    return has;
}

void StartCard::found()
{
    if (!hasName())
        return;
    const Status begun = Sync::Team(m_session.store()).found(m_name->text().trimmed());
    m_problem->setText(begun ? QString() : begun.error().message);
    if (begun)
        m_session.noteTeamChanged();
}

void StartCard::join()
{
    if (!hasName())
        return;
    const auto invitation = Sync::Invitation::fromText(m_words->text());
    if (!invitation) {
        m_problem->setText(invitation.error().message);
        m_words->setFocus();
        return;
    }
    const auto asked = Sync::Team(m_session.store()).join(*invitation, m_name->text().trimmed());
    m_problem->setText(asked ? QString() : asked.error().message);
    if (!asked)
        return;
    wipe();
    m_session.noteTeamChanged();
}

/// Read aloud, a word is easily left out.
void StartCard::countWords()
{
    static const QRegularExpression between(QStringLiteral("[^A-Za-z0-9]+"));
    const auto typed = static_cast<int>(m_words->text().split(between, Qt::SkipEmptyParts).size());
    const QLocale locale;
    m_count->setText(tr("%1 of %2 words").arg(locale.toString(typed), locale.toString(Sync::Invitation::WordCount)));
    m_problem->setText({});
}

void StartCard::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous())
        wipe();
    Card::hideEvent(event);
}

} // namespace Rinnalla
