// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/aidcard.h"

#include "ui/casework/aidtext.h"
#include "ui/casework/promptrow.h"
#include "ui/session/draftkeeper.h"
#include "ui/session/visible.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/plaintext.h"

#include <QCborArray>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

namespace Rinnalla {

namespace {

const QString Answers = QStringLiteral("answers");
const QString Note = QStringLiteral("note");

QString draftName(const Id& client, const QString& aid)
{
    return QStringLiteral("aid/%1/%2").arg(client.toString(), aid);
}

bool isMarked(const Assessments::Answer& answer)
{
    return answer.mark != Assessments::Mark::NotDiscussed;
}

} // namespace

AidCard::AidCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_buttons(new QWidget(this))
    , m_flow(new FlowLayout(m_buttons, 8))
    , m_panel(new QWidget(this))
    , m_note(new NoteEdit(m_panel))
{
    auto* heading = new Heading(Heading::Level::Section, this);
    auto* what = new QLabel(this);
    what->setProperty("muted", true);
    what->setWordWrap(true);
    body()->addWidget(heading);
    body()->addWidget(what);
    body()->addWidget(m_buttons);
    body()->addWidget(m_panel);
    makePanel();
    m_panel->hide();
    hide();
    connect(&session, &Session::erased, this, [this](const Id& client) {
        if (client != m_client)
            return;
        if (m_draft)
            m_draft->discard();
        m_draft.reset();
        leave();
        m_client = {};
    });
    localize(this, [heading, what] {
        heading->setText(tr("Conversation aids"));
        what->setText(tr("Questions to lean on in a talk. Nothing is counted, and the answers stay with the client."));
    });
}

AidCard::~AidCard() = default;

void AidCard::makePanel()
{
    auto* title = new Heading(Heading::Level::Section, m_panel);
    m_title = title;
    m_about = new PlainText({}, m_panel);
    m_caution = new PlainText({}, m_panel);
    m_about->beginAtInterfaceSide();
    m_caution->beginAtInterfaceSide();
    m_note->setObjectName(QStringLiteral("aid-note"));
    m_note->setLines(3);
    auto* note = new QLabel(m_panel);
    note->setBuddy(m_note);
    auto* saving = new QPushButton(m_panel);
    auto* back = new QPushButton(m_panel);
    saving->setProperty("primary", true);
    saving->setObjectName(QStringLiteral("aid-save"));
    back->setObjectName(QStringLiteral("aid-back"));
    auto* row = new QHBoxLayout;
    row->addWidget(saving);
    row->addWidget(back);
    row->addStretch();
    m_panelBox = new QVBoxLayout(m_panel);
    m_panelBox->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_about),
                          static_cast<QWidget*>(m_caution), static_cast<QWidget*>(note), static_cast<QWidget*>(m_note)})
        m_panelBox->addWidget(each);
    m_panelBox->addLayout(row);
    connect(saving, &QPushButton::clicked, this, &AidCard::save);
    connect(back, &QPushButton::clicked, this, &AidCard::leave);
    connect(m_note, &NoteEdit::textChanged, this, [this] {
        if (m_draft)
            m_draft->touch();
    });
    localize(m_panel, [note, saving, back, this] {
        note->setText(tr("What you agreed, or what else to remember"));
        m_note->setAccessibleName(note->text());
        saving->setText(tr("Save the talk"));
        back->setText(tr("Back"));
        back->setToolTip(tr("What you marked is kept, encrypted, until you save it."));
    });
}

void AidCard::show(const Record& client)
{
    const bool isSame = client.id == m_client;
    if (!isSame)
        leave();
    m_client = client.id;
    const bool isNew = m_aid.isEmpty() && readAids(); // the one that is open stays as it was begun
    const QList<Aid> offered = client.id.isNull() ? QList<Aid>() : m_aids.offered(roomOf(client));
    setVisible(!offered.isEmpty());
    if (!isSame || isNew || offered.isEmpty())
        showButtons();
}

/// Whether they are others than before.
bool AidCard::readAids()
{
    const Aids before = std::exchange(m_aids, AidText::aids(m_session));
    const auto sameWords = [](const Aid& one, const Aid& other) { return one.json == other.json; };
    return !std::equal(before.all().begin(), before.all().end(), m_aids.all().begin(), m_aids.all().end(), sameWords);
}

void AidCard::showButtons()
{
    qDeleteAll(m_buttons->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
    const auto client = visibleClient(m_session, m_client);
    const QList<Aid> offered = client ? m_aids.offered(roomOf(*client)) : QList<Aid>();
    for (const Aid& aid : offered) {
        auto* button = new QPushButton(QIcon::fromTheme(QStringLiteral("dialog-messages")),
                                       AidText::title(m_aids, aid.key), m_buttons);
        button->setObjectName(aid.key);
        connect(button, &QPushButton::clicked, this, [this, key = aid.key] { open(key); });
        m_flow->addWidget(button);
        button->show();
    }
    m_buttons->setVisible(m_aid.isEmpty());
}

void AidCard::open(const QString& aid)
{
    if (m_client.isNull() || !m_aids.aid(aid))
        return;
    leave();
    m_aid = aid;
    showPrompts();
    m_draft = std::make_unique<DraftKeeper>(
        m_session, draftName(m_client, aid), [this] { return draft(); }, nullptr);
    restore(m_draft->load());
    m_buttons->hide();
    m_panel->show();
    m_rows.constFirst()->setFocus(Qt::OtherFocusReason);
}

void AidCard::showPrompts()
{
    const Aid* aid = m_aids.aid(m_aid);
    const QString language = QLocale().bcp47Name();
    m_title->setText(aid->title.text(language));
    m_about->setText(aid->about.text(language));
    m_caution->setText(aid->caution.text(language));
    m_rows.clear();
    delete m_prompts;
    m_prompts = new QWidget(m_panel);
    auto* box = new QVBoxLayout(m_prompts);
    box->setContentsMargins(0, 8, 0, 0);
    for (const AidSection& section : aid->sections) {
        auto* heading = new Heading(Heading::Level::Section, m_prompts);
        heading->setText(section.title.text(language));
        box->addWidget(heading);
        for (const AidPrompt& prompt : section.prompts) {
            auto* row = new PromptRow(prompt, m_prompts);
            box->addWidget(row);
            m_rows += row;
            connect(row, &PromptRow::changed, this, [this] {
                if (m_draft)
                    m_draft->touch();
            });
        }
    }
    constexpr int afterCaution = 3;
    m_panelBox->insertWidget(afterCaution, m_prompts);
    QWidget* before = m_caution;
    for (PromptRow* row : std::as_const(m_rows)) // made later than what stands under them
        for (QWidget* each : row->findChildren<QWidget*>())
            if (each->focusPolicy() & Qt::TabFocus) {
                setTabOrder(before, each);
                before = each;
            }
    setTabOrder(before, m_note);
}

QList<Assessments::Answer> AidCard::answers() const
{
    QList<Assessments::Answer> answers;
    for (const PromptRow* row : m_rows)
        answers += row->answer();
    return answers;
}

QCborMap AidCard::draft() const
{
    const QList<Assessments::Answer> given = answers();
    const QString note = m_note->text();
    if (note.isEmpty() && std::none_of(given.begin(), given.end(), isMarked))
        return {};
    return {{Answers, Assessments::toValue(given)}, {Note, note}};
}

void AidCard::restore(const QCborMap& draft)
{
    Record kept;
    kept.values.insert(AssessmentField::Prompts, draft.value(Answers));
    const QList<Assessments::Answer> given = Assessments::answersOf(kept);
    for (PromptRow* row : std::as_const(m_rows)) {
        Assessments::Answer answer;
        for (const Assessments::Answer& each : given)
            if (each.key == row->key())
                answer = each;
        row->setAnswer(answer);
    }
    const QSignalBlocker quiet(m_note);
    m_note->setText(draft.value(Note).toString());
}

bool AidCard::save()
{
    const QList<Assessments::Answer> given = answers();
    if (m_aid.isEmpty() || draft().isEmpty()) {
        leave(); // nothing was marked: there is nothing to write down
        return false;
    }
    Edit edit{Kind::Assessment, m_session.store().newId(), {}};
    edit.set(AssessmentField::Client, m_client)
        .set(AssessmentField::At, m_session.clock().now())
        .set(AssessmentField::Aid, m_aid)
        .set(AssessmentField::Prompts, Assessments::toValue(given));
    if (const QString note = m_note->text().trimmed(); !note.isEmpty())
        edit.set(AssessmentField::Note, note);
    if (const QString worker = m_session.worker(); !worker.isEmpty())
        edit.set(AssessmentField::Worker, worker);
    if (!m_session.write({edit}, tr("Talk saved")))
        return false;
    m_draft->discard();
    m_draft.reset();
    leave();
    return true;
}

void AidCard::leave()
{
    if (m_draft)
        m_draft->keep();
    m_draft.reset();
    m_aid.clear();
    m_panel->hide();
    m_buttons->show();
}

Place AidCard::placeOfDraft(const QString& name)
{
    const auto client = Id::fromString(name.section(u'/', 1, 1));
    if (name.section(u'/', 0, 0) != u"aid" || !client)
        return {};
    return {QStringLiteral("client"), *client, QString::fromLatin1(Detail) + name.section(u'/', 2)};
}

void AidCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (m_draft)
            m_draft->keep();
        showButtons();
        if (!m_aid.isEmpty()) {
            const QCborMap kept = draft();
            showPrompts();
            restore(kept);
        }
    }
    Card::changeEvent(event);
}

void AidCard::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && !m_aid.isEmpty())
        leave();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier) && !m_aid.isEmpty())
        save();
    else
        Card::keyPressEvent(event);
}

} // namespace Rinnalla
