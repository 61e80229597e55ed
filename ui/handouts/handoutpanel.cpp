// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handouts/handoutpanel.h"

#include "ui/contacts/whofield.h"
#include "ui/session/visible.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace Rinnalla {

namespace {

const QString Yes = QStringLiteral("yes");
const QString No = QStringLiteral("no");
const QString NotAsked = QStringLiteral("not_asked");

} // namespace

HandoutPanel::HandoutPanel(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_whoLabel(new QLabel(this))
    , m_who(new WhoField(session, WhoField::Offer::ClientsOnly, this))
    , m_question(new QLabel(this))
    , m_answer(new ChoiceBar(this))
    , m_hint(new QLabel(this))
    , m_print(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_read(new QPushButton(this))
{
    m_answer->add(Yes, QStringLiteral("dialog-ok-apply"));
    m_answer->add(No, QStringLiteral("view-hidden"));
    m_answer->add(NotAsked, QStringLiteral("dialog-question"));
    m_whoLabel->setBuddy(m_who->lineEdit());
    m_hint->setProperty("muted", true);
    for (QLabel* label : {m_question, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_print->setProperty("primary", true);
    m_save->setIcon(QIcon::fromTheme(QStringLiteral("application-pdf")));
    m_read->setIcon(QIcon::fromTheme(QStringLiteral("task-complete")));

    auto* who = new QHBoxLayout;
    who->addWidget(m_whoLabel, 0, Qt::AlignTop);
    who->addWidget(m_who, 1);
    auto* buttons = new FlowLayout(nullptr, 8);
    for (QPushButton* button : {m_print, m_save, m_read})
        buttons->addWidget(button);
    m_answers = new QHBoxLayout;
    m_answers->addWidget(m_answer, 5);
    m_answers->addLayout(buttons, 3);
    body()->addLayout(who);
    body()->addWidget(m_question);
    body()->addLayout(m_answers);
    body()->addWidget(m_hint);

    connect(m_who, &WhoField::changed, this, &HandoutPanel::clientChanged);
    connect(m_answer, &ChoiceBar::chosen, this, &HandoutPanel::refresh);
    connect(m_print, &QPushButton::clicked, this, &HandoutPanel::printRequested);
    connect(m_save, &QPushButton::clicked, this, &HandoutPanel::saveRequested);
    connect(m_read, &QPushButton::clicked, this, &HandoutPanel::readTogether);
    connect(&session, &Session::erased, this, [this](const Id& erased) {
        if (erased == client())
            setClient({});
    });
    localize(this, [this] { retranslate(); });
}

void HandoutPanel::retranslate()
{
    m_whoLabel->setText(tr("For whom"));
    m_who->lineEdit()->setAccessibleName(m_whoLabel->text());
    m_question->setText(tr("Is it safe to take paper along? Who sees the bag, the pockets, the phone?"));
    m_answer->setAccessibleName(tr("Is it safe to take paper along?"));
    m_answer->button(Yes)->setText(tr("Yes, asked"));
    m_answer->button(No)->setText(tr("No: read together, nothing printed"));
    m_answer->button(NotAsked)->setText(tr("Not asked"));
    m_print->setText(tr("Print"));
    m_save->setText(tr("Save as PDF"));
    m_read->setText(tr("Read together"));
    refresh();
}

Id HandoutPanel::client() const
{
    return m_who->who() == WhoField::Who::Client ? m_who->client().id : Id();
}

void HandoutPanel::setClient(const Id& client)
{
    const auto record = client.isNull() ? std::nullopt : visibleClient(m_session, client);
    if (record)
        m_who->setClient(*record);
    else
        m_who->setNobody();
    clientChanged();
}

PaperSafety HandoutPanel::safety() const
{
    const QString answer = m_answer->value();
    return answer == Yes        ? PaperSafety::Yes
           : answer == No       ? PaperSafety::No
           : answer == NotAsked ? PaperSafety::NotAsked
                                : PaperSafety::Unanswered;
}

void HandoutPanel::setCanHandOut(bool can)
{
    m_canHandOut = can;
    refresh();
}

void HandoutPanel::clientChanged()
{
    if (client() != m_lastClient)
        m_answer->setValue({});
    m_lastClient = client();
    refresh();
}

void HandoutPanel::refresh()
{
    const PaperSafety answer = safety();
    // What is kept of a handout to nobody is seen in the support room, where the sheets of the other have no place.
    const bool clientNeeded = m_session.room() == QStringLiteral("serie");
    const bool known = clientNeeded ? !client().isNull() : m_who->who() != WhoField::Who::Unknown;
    const bool paper = answer == PaperSafety::Yes || answer == PaperSafety::NotAsked;
    m_print->setEnabled(m_canHandOut && known && paper);
    m_save->setEnabled(m_canHandOut && known && paper);
    m_read->setVisible(answer == PaperSafety::No);
    m_read->setEnabled(m_canHandOut && known);
    m_hint->setText(!known && clientNeeded ? tr("In this room a sheet is always given to a client: choose whom.")
                    : answer == PaperSafety::Unanswered ? tr("Answer this first: then it can be printed or saved.")
                    : answer == PaperSafety::No ? tr("Read it on the screen. One number can be learned by heart.")
                                                : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

/// What the answer allows stands beside it, so that the sheet below keeps its room; with large text below it.
void HandoutPanel::resizeEvent(QResizeEvent* event)
{
    constexpr int charactersSideBySide = 100;
    const bool wide = width() >= charactersSideBySide * fontMetrics().averageCharWidth();
    m_answers->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Card::resizeEvent(event);
}

} // namespace Rinnalla
