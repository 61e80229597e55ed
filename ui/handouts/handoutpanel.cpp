// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handouts/handoutpanel.h"

#include "ui/contacts/whofield.h"
#include "ui/handouts/reasonfield.h"
#include "ui/session/visible.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace Rinnalla {

namespace {

struct Answer {
    const char* value;
    PaperSafety safety;
    const char* icon;
};

/// From the most that is given to the least.
constexpr Answer Answers[] = {
    {"yes", PaperSafety::Sheet, "dialog-ok-apply"}, {"neutral_sheet", PaperSafety::NeutralSheet, "text-x-generic"},
    {"card", PaperSafety::Card, "wallet-open"},     {"neutral", PaperSafety::NeutralCard, "wallet-open"},
    {"no", PaperSafety::Nothing, "view-hidden"},    {"not_asked", PaperSafety::NotAsked, "dialog-question"}};

PaperSafety safetyOf(const QString& value)
{
    for (const Answer& answer : Answers)
        if (value == QLatin1StringView(answer.value))
            return answer.safety;
    return PaperSafety::Unanswered;
}

} // namespace

HandoutPanel::HandoutPanel(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_whoLabel(new QLabel(this))
    , m_who(new WhoField(session, WhoField::Offer::ClientsOnly, this))
    , m_reason(new ReasonField(this))
    , m_question(new QLabel(this))
    , m_answer(new ChoiceBar(this))
    , m_hint(new QLabel(this))
    , m_print(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_read(new QPushButton(this))
{
    for (const Answer& answer : Answers)
        m_answer->add(QString::fromLatin1(answer.value), QString::fromLatin1(answer.icon));
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
    m_ways = new QHBoxLayout;
    m_ways->addLayout(buttons, 1);
    m_ways->addWidget(m_hint, 1);
    body()->addLayout(who);
    body()->addWidget(m_reason);
    body()->addWidget(m_question);
    body()->addWidget(m_answer);
    body()->addLayout(m_ways);

    connect(m_who, &WhoField::changed, this, &HandoutPanel::clientChanged);
    connect(m_reason, &ReasonField::changed, this, &HandoutPanel::refresh);
    connect(m_answer, &ChoiceBar::chosen, this, [this] {
        emit answered(safety());
        refresh();
    });
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
    const auto answer = [this](const char* value) { return m_answer->button(QString::fromLatin1(value)); };
    answer("yes")->setText(tr("Yes: a full sheet"));
    answer("neutral_sheet")->setText(tr("Only neutral paper"));
    answer("card")->setText(tr("Only a small card"));
    answer("neutral")->setText(tr("Only a neutral card"));
    answer("no")->setText(tr("No: read together"));
    answer("neutral_sheet")->setToolTip(tr("A full sheet or a card on which nothing tells a finder what it is about"));
    answer("card")->setToolTip(tr("Small enough to hide; it names the topic"));
    answer("neutral")->setToolTip(tr("Small, and nothing on it tells a finder what it is about"));
    answer("no")->setToolTip(tr("Nothing on paper"));
    answer("not_asked")->setText(tr("Not asked"));
    answer("not_asked")->setToolTip(tr("A client who was not asked gets neutral paper only"));
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
    return safetyOf(m_answer->value());
}

QString HandoutPanel::reason() const
{
    return m_reason->reason();
}

void HandoutPanel::setSheet(SheetState state, SheetFormat format)
{
    m_reason->setState(state);
    m_format = format;
    refresh();
}

void HandoutPanel::setClientFixed(bool fixed)
{
    m_who->setEnabled(!fixed);
}

void HandoutPanel::setWithoutCards()
{
    for (const char* card : {"neutral_sheet", "card", "neutral"})
        m_answer->button(QString::fromLatin1(card))->hide();
}

void HandoutPanel::setCanHandOut(bool can)
{
    m_canHandOut = can;
    refresh();
}

void HandoutPanel::handedOut()
{
    if (client().isNull())
        forgetAnswers();
    refresh();
}

void HandoutPanel::clientChanged()
{
    if (client() != m_lastClient)
        forgetAnswers();
    m_lastClient = client();
    refresh();
}

void HandoutPanel::forgetAnswers()
{
    m_answer->setValue({});
    m_reason->clear();
    emit personChanged();
}

void HandoutPanel::refresh()
{
    // What is kept of a handout to nobody is seen in the support room, where the sheets of the other have no place.
    const bool clientNeeded = m_session.room() == QStringLiteral("serie");
    const bool known = clientNeeded ? !client().isNull() : m_who->who() != WhoField::Who::Unknown;
    const bool ready = m_canHandOut && known && m_reason->isAnswered();
    const bool safe = allows(safety(), m_format, client());
    m_print->setEnabled(ready && safe);
    m_save->setEnabled(ready && safe);
    m_read->setVisible(safety() == PaperSafety::Nothing);
    m_read->setEnabled(ready);
    m_hint->setText(hint(known || !clientNeeded));
    m_hint->setVisible(!m_hint->text().isEmpty());
}

QString HandoutPanel::hint(bool clientChosen) const
{
    if (!clientChosen)
        return tr("In this room a sheet is always given to a client: choose whom.");
    if (safety() == PaperSafety::Unanswered)
        return tr("Answer this first: then it can be printed or saved.");
    if (!m_reason->isAnswered())
        return tr("Say why it is given all the same: then it can be handed out. The reason is kept.");
    if (safety() == PaperSafety::Nothing)
        return tr("Read it on the screen. One number can be learned by heart, or kept in the phone under a name the "
                  "person chooses.");
    if (allows(safety(), m_format, client()))
        return {};
    return safety() == PaperSafety::NotAsked ? tr("Ask first: unasked, only neutral paper is given to a client.")
                                             : tr("This format tells or shows more than the answer allows.");
}

/// What is still to be answered stands beside the buttons, so that the sheet below keeps its room; with large text
/// below them.
void HandoutPanel::resizeEvent(QResizeEvent* event)
{
    constexpr int charactersSideBySide = 80;
    const bool wide = width() >= charactersSideBySide * fontMetrics().averageCharWidth();
    m_ways->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Card::resizeEvent(event);
}

} // namespace Rinnalla
