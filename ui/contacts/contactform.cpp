// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactform.h"

#include "core/store/lists.h"
#include "ui/contacts/followupfield.h"
#include "ui/contacts/minutesfield.h"
#include "ui/contacts/whofield.h"
#include "ui/session/terms.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/tokenedit.h"

#include <QCborArray>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>

namespace Rinnalla {

namespace {

constexpr int MostTopicsSuggested = 200;

/// A field under its name. `focus` is what the name stands for to a screen reader.
QLabel* addField(QBoxLayout* box, QWidget* field, QWidget* focus, int stretch = 0)
{
    auto* label = new QLabel(field->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(focus);
    box->addWidget(label);
    box->addWidget(field, stretch);
    return label;
}

QString key(quint16 field)
{
    return QString::fromLatin1(info(Kind::Contact).field(field)->name);
}

QStringList texts(const QCborValue& list)
{
    QStringList result;
    const QCborArray array = list.toArray();
    for (const QCborValue& each : array)
        result += each.toString();
    return result;
}

} // namespace

ContactForm::ContactForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(makeChannel());
    auto* side = new QVBoxLayout;
    m_columns->addWidget(makeWhat(), 3);
    side->addWidget(makeCircumstances());
    side->addWidget(makeFollowUp());
    side->addWidget(makeViolence());
    side->addStretch();
    m_columns->addLayout(side, 2);
    all->addLayout(m_columns, 1);
    connectAll();
    restore({});
}

QWidget* ContactForm::makeChannel()
{
    auto* card = new Card(this);
    auto* title = new Heading(Heading::Level::Section, card);
    m_channel = new ChoiceBar(card);
    for (const char* value : info(Kind::Contact).field(ContactField::Channel)->choices) {
        const QString channel = QString::fromLatin1(value);
        m_channel->add(channel, Terms::channelIcon(channel));
    }
    card->body()->addWidget(title);
    card->body()->addWidget(m_channel);
    localize(card, [this, title] {
        title->setText(tr("How were you in touch?"));
        m_channel->setAccessibleName(tr("Channel"));
        const QStringList channels = m_channel->values();
        for (qsizetype i = 0; i < channels.size(); ++i) {
            QToolButton* button = m_channel->button(channels.at(i));
            const QString digit = QLocale().toString(i + 1);
            button->setText(QStringLiteral("%1  %2").arg(digit, Terms::channel(channels.at(i))));
            button->setToolTip(tr("Press %1, or Alt+%1 while typing").arg(digit));
            button->setAccessibleName(Terms::channel(channels.at(i)));
        }
    });
    return card;
}

QWidget* ContactForm::makeWhat()
{
    auto* card = new Card(this);
    QVBoxLayout* box = card->body();
    m_who = new WhoField(m_session, WhoField::Offer::NewClientToo, card);
    m_note = new NoteEdit(card); // Tab goes in the order they are made
    m_topics = new TokenEdit(card);
    m_note->setLines(7);
    QLabel* who = addField(box, m_who, m_who->lineEdit());
    QLabel* note = addField(box, m_note, m_note, 1);
    QLabel* topics = addField(box, m_topics, m_topics->lineEdit());
    localize(card, [this, who, note, topics] {
        who->setText(tr("Who"));
        note->setText(tr("Note"));
        topics->setText(tr("Topics"));
        m_who->lineEdit()->setAccessibleName(who->text()); // a label names its buddy only where they are siblings
        m_topics->lineEdit()->setAccessibleName(topics->text());
        m_topics->setPlaceholderText(tr("Type a topic and press Enter"));
        m_note->setPlaceholderText(tr("What was talked about, agreed, asked. Ctrl+Enter saves."));
    });
    return card;
}

QWidget* ContactForm::makeCircumstances()
{
    auto* card = new Card(this);
    QVBoxLayout* box = card->body();
    m_minutes = new MinutesField(card);
    m_at = new QDateTimeEdit(card);
    m_at->setCalendarPopup(true);
    followLanguage(m_at);
    m_place = new QLineEdit(card);
    m_place->setObjectName(QStringLiteral("place"));
    m_at->setObjectName(QStringLiteral("at"));
    m_interpreter = new QCheckBox(card);
    m_peopleRow = new QWidget(card);
    m_people = new QSpinBox(m_peopleRow);
    m_people->setRange(0, 10000);
    auto* people = new QHBoxLayout(m_peopleRow);
    people->setContentsMargins(0, 0, 0, 0);
    auto* met = new QLabel(m_peopleRow);
    met->setBuddy(m_people);
    people->addWidget(met);
    people->addWidget(m_people);
    people->addStretch();

    QLabel* minutes = addField(box, m_minutes, m_minutes->spinBox());
    QLabel* at = addField(box, m_at, m_at);
    QLabel* place = addField(box, m_place, m_place);
    box->addWidget(m_peopleRow);
    box->addWidget(m_interpreter);
    localize(card, [this, minutes, at, place, met] {
        minutes->setText(tr("How long"));
        at->setText(tr("When"));
        m_minutes->spinBox()->setAccessibleName(minutes->text());
        place->setText(tr("Place"));
        met->setText(tr("People met"));
        m_interpreter->setText(tr("With an interpreter"));
        m_people->setLocale(QLocale());
        m_people->setSpecialValueText(tr("not noted"));
    });
    return card;
}

QWidget* ContactForm::makeFollowUp()
{
    auto* card = new Card(this);
    auto* title = new Heading(Heading::Level::Section, card);
    m_followUp = new FollowUpField([this] { return m_session.clock().today(); }, card);
    card->body()->addWidget(title);
    card->body()->addWidget(m_followUp);
    localize(card, [title] { title->setText(tr("Follow-up")); });
    return card;
}

QWidget* ContactForm::makeViolence()
{
    auto* card = new Card(this);
    auto* title = new Heading(Heading::Level::Section, card);
    auto* kinds = new QWidget(card);
    auto* flow = new FlowLayout(kinds, 12);
    const QStringList values = Terms::violenceKinds();
    for (const QString& value : values) {
        auto* box = new QCheckBox(kinds);
        box->setProperty("value", value);
        m_violence += box;
        flow->addWidget(box);
    }
    card->body()->addWidget(title);
    card->body()->addWidget(kinds);
    localize(card, [this, title] {
        title->setText(tr("Violence they told of"));
        for (QCheckBox* box : std::as_const(m_violence))
            box->setText(Terms::violence(box->property("value").toString()));
    });
    return card;
}

void ContactForm::connectAll()
{
    connect(m_channel, &ChoiceBar::chosen, this, [this] {
        channelChanged();
        emit changed();
    });
    connect(m_who, &WhoField::changed, this, &ContactForm::changed);
    connect(m_topics, &TokenEdit::changed, this, &ContactForm::changed);
    connect(m_topics, &TokenEdit::refused, this, &ContactForm::topicRefused);
    connect(m_note, &NoteEdit::textChanged, this, &ContactForm::changed);
    connect(m_minutes, &MinutesField::changed, this, &ContactForm::changed);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &ContactForm::changed);
    connect(m_place, &QLineEdit::textEdited, this, &ContactForm::changed);
    connect(m_people, &QSpinBox::valueChanged, this, &ContactForm::changed);
    connect(m_interpreter, &QCheckBox::clicked, this, &ContactForm::changed);
    connect(m_followUp, &FollowUpField::changed, this, &ContactForm::changed);
    for (QCheckBox* box : std::as_const(m_violence))
        connect(box, &QCheckBox::clicked, this, &ContactForm::changed);
}

QStringList ContactForm::violence() const
{
    QStringList told;
    for (const QCheckBox* box : m_violence)
        if (box->isChecked())
            told += box->property("value").toString();
    return told;
}

void ContactForm::channelChanged()
{
    m_peopleRow->setVisible(m_channel->value() == u"outreach");
}

QCborMap ContactForm::state() const
{
    QCborMap state;
    const auto keep = [&](quint16 field, const QCborValue& value, bool worth) {
        if (worth)
            state[key(field)] = value;
    };
    const QStringList topics = m_topics->tokens();
    const QStringList told = violence();
    keep(ContactField::Channel, m_channel->value(), !m_channel->value().isEmpty());
    keep(ContactField::Minutes, m_minutes->minutes(), m_minutes->minutes() > 0);
    keep(ContactField::Place, m_place->text(), !m_place->text().isEmpty());
    keep(ContactField::Topics, QCborArray::fromStringList(topics), !topics.isEmpty());
    keep(ContactField::Violence, QCborArray::fromStringList(told), !told.isEmpty());
    keep(ContactField::Interpreter, true, m_interpreter->isChecked());
    keep(ContactField::PeopleMet, m_people->value(), m_people->value() > 0);
    keep(ContactField::Note, m_note->text(), !m_note->text().isEmpty());
    keep(ContactField::FollowUpOn, m_followUp->date().toString(Qt::ISODate), m_followUp->date().isValid());
    keep(ContactField::FollowUpOwner, m_followUp->owner(), !m_followUp->owner().isEmpty());
    const bool newClient = m_who->who() == WhoField::Who::NewClient;
    if (state.isEmpty() && !newClient)
        return {};
    state[key(ContactField::At)] = m_at->dateTime().toMSecsSinceEpoch();
    state[QStringLiteral("who")] = m_who->state();
    return state;
}

void ContactForm::restore(const QCborMap& state)
{
    const QSignalBlocker quiet(this);
    const auto kept = [&](quint16 field) { return state.value(key(field)); };
    m_topics->setCompletions(
        Lists::usedTopics(m_session.connection(), m_session.room(), MostTopicsSuggested).value_or(QStringList()));
    m_who->restore(state.value(QStringLiteral("who")).toMap());
    m_channel->setValue(kept(ContactField::Channel).toString());
    m_minutes->setMinutes(static_cast<int>(kept(ContactField::Minutes).toInteger()));
    const auto at = kept(ContactField::At);
    m_at->setDateTime(at.isInteger() ? QDateTime::fromMSecsSinceEpoch(at.toInteger()) : m_session.clock().now());
    m_place->setText(kept(ContactField::Place).toString());
    m_topics->setTokens(texts(kept(ContactField::Topics)));
    const QStringList told = texts(kept(ContactField::Violence));
    for (QCheckBox* box : std::as_const(m_violence))
        box->setChecked(told.contains(box->property("value").toString()));
    m_interpreter->setChecked(kept(ContactField::Interpreter).toBool());
    m_people->setValue(static_cast<int>(kept(ContactField::PeopleMet).toInteger()));
    m_note->setText(kept(ContactField::Note).toString());
    m_followUp->set(QDate::fromString(kept(ContactField::FollowUpOn).toString(), Qt::ISODate),
                    kept(ContactField::FollowUpOwner).toString());
    channelChanged();
}

Edit ContactForm::edit(const Id& id) const
{
    Edit edit{Kind::Contact, id, {}};
    edit.set(ContactField::At, m_at->dateTime());
    edit.set(ContactField::Channel, m_channel->value());
    edit.set(ContactField::Place, m_place->text());
    edit.set(ContactField::Note, m_note->text());
    edit.set(ContactField::Worker, m_session.worker());
    edit.set(ContactField::FollowUpOwner, m_followUp->owner());
    if (m_minutes->minutes() > 0)
        edit.set(ContactField::Minutes, QCborValue(m_minutes->minutes()));
    if (const QStringList topics = m_topics->tokens(); !topics.isEmpty())
        edit.set(ContactField::Topics, topics);
    if (const QStringList told = violence(); !told.isEmpty())
        edit.set(ContactField::Violence, told);
    if (m_interpreter->isChecked())
        edit.set(ContactField::Interpreter, QCborValue(true));
    if (m_people->value() > 0 && m_channel->value() == u"outreach")
        edit.set(ContactField::PeopleMet, QCborValue(m_people->value()));
    if (m_followUp->date().isValid())
        edit.set(ContactField::FollowUpOn, m_followUp->date());
    return edit;
}

void ContactForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 110;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace Rinnalla
