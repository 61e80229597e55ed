// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activityform.h"

#include "core/casework/activities.h"
#include "ui/contacts/followupfield.h"
#include "ui/contacts/minutesfield.h"
#include "ui/session/fieldterms.h"
#include "ui/session/partneredit.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/languagesedit.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tokenedit.h"

#include <QCborArray>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>

namespace Rinnalla {

namespace {

constexpr int MostTopicsSuggested = 200;
const QCborValue Nothing(nullptr);

/// A field under its name. `focus` is what the name stands for to a screen reader.
void addField(QBoxLayout* box, QWidget* field, QWidget* focus, const char* text)
{
    auto* label = new QLabel(field->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(focus);
    box->addWidget(label);
    box->addWidget(field);
    localize(label, [label, focus, text] {
        label->setText(ActivityForm::tr(text));
        focus->setAccessibleName(label->text());
    });
}

QCborValue textOrNothing(const QString& text)
{
    return text.trimmed().isEmpty() ? Nothing : QCborValue(text.trimmed());
}

QCborValue listOrNothing(const QStringList& texts)
{
    return texts.isEmpty() ? Nothing : QCborValue(QCborArray::fromStringList(texts));
}

QStringList textsOf(const QCborValue& list)
{
    QStringList texts;
    const QCborArray array = list.toArray();
    for (const QCborValue& each : array)
        texts += each.toString();
    return texts;
}

} // namespace

ActivityForm::ActivityForm(Session& session, QWidget* parent)
    : DraftedForm(parent)
    , m_session(session)
{
    makeFields();
    connectAll();
}

void ActivityForm::makeFields()
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    m_kind = new ChoiceBar(this);
    for (const char* value : info(Kind::Activity).field(ActivityField::Kind)->choices)
        m_kind->add(QString::fromLatin1(value), icon(QString::fromLatin1(value)));
    m_title = new QLineEdit(this); // Tab goes in the order they are made
    m_audience = new QLineEdit(this);
    m_people = new QSpinBox(this);
    m_people->setRange(0, 100'000);
    m_at = new QDateTimeEdit(this);
    m_at->setCalendarPopup(true);
    followLanguage(m_at);
    m_minutes = new MinutesField(this);
    m_topics = new TokenEdit(this);
    m_partner = new PartnerEdit(m_session, this);
    m_languages = new LanguagesEdit(this);
    m_region = new QLineEdit(this);
    m_note = new NoteEdit(this);
    m_note->setLines(5);
    m_hint = new Notice(Notice::Tone::Info, this);
    m_title->setObjectName(QStringLiteral("title"));
    m_audience->setObjectName(QStringLiteral("audience"));
    m_people->setObjectName(QStringLiteral("people"));
    m_region->setObjectName(QStringLiteral("region"));

    box->addWidget(m_kind);
    addField(box, m_title, m_title, QT_TR_NOOP("What it was about"));
    addField(box, m_audience, m_audience, QT_TR_NOOP("For whom or with whom"));
    addField(box, m_people, m_people, QT_TR_NOOP("How many people"));
    addField(box, m_at, m_at, QT_TR_NOOP("When"));
    addField(box, m_minutes, m_minutes->spinBox(), QT_TR_NOOP("How long"));
    addField(box, m_topics, m_topics->lineEdit(), QT_TR_NOOP("Topics"));
    addField(box, m_partner, m_partner->lineEdit(), QT_TR_NOOP("Partner organisation"));
    addField(box, m_languages, m_languages->lineEdit(), QT_TR_NOOP("Languages"));
    addField(box, m_region, m_region, QT_TR_NOOP("Region"));
    addField(box, m_note, m_note, QT_TR_NOOP("Note"));
    box->addWidget(m_hint);
    localize(this, [this] {
        m_kind->setAccessibleName(tr("Kind of activity"));
        for (const QString& value : m_kind->values()) {
            m_kind->button(value)->setText(kindName(value));
            m_kind->button(value)->setAccessibleName(kindName(value));
        }
        m_people->setLocale(QLocale());
        m_people->setSpecialValueText(tr("not noted"));
        m_audience->setPlaceholderText(tr("For example: social workers of the county"));
        m_note->setPlaceholderText(tr("Asked, answered, agreed. Nobody's name or number belongs here."));
        m_topics->setPlaceholderText(tr("Type a topic and press Enter"));
        hint();
    });
}

void ActivityForm::connectAll()
{
    const auto touched = [this] {
        hint();
        emit changed();
    };
    connect(m_kind, &ChoiceBar::chosen, this, touched);
    for (QLineEdit* line : {m_title, m_audience, m_region})
        connect(line, &QLineEdit::textEdited, this, touched);
    connect(m_people, &QSpinBox::valueChanged, this, touched);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, touched);
    connect(m_minutes, &MinutesField::changed, this, touched);
    connect(m_topics, &TokenEdit::changed, this, touched);
    connect(m_partner, &PartnerEdit::changed, this, touched);
    connect(m_languages, &TokenEdit::changed, this, touched);
    connect(m_note, &NoteEdit::textChanged, this, touched);
}

QString ActivityForm::icon(const QString& kind)
{
    if (kind == u"training")
        return QStringLiteral("documentation");
    if (kind == u"meeting")
        return QStringLiteral("meeting-attending");
    return kind == u"advocacy" ? QStringLiteral("flag") : QStringLiteral("dialog-messages");
}

QString ActivityForm::kindName(const QString& kind)
{
    return FieldTerms::choice(Kind::Activity, ActivityField::Kind, kind);
}

/// A hint only: a partner's own telephone number may well stand in a note.
void ActivityForm::hint()
{
    const QString typed = QStringList{m_title->text(), m_audience->text(), m_note->text()}.join(u'\n');
    switch (Activities::personalIn(typed)) {
    case Activities::Personal::PersonalCode:
        return m_hint->setText(tr("This looks like a personal identity code. Network work is written down without "
                                  "anybody's identity."));
    case Activities::Personal::Phone:
        return m_hint->setText(
            tr("This looks like a telephone number. Is it a client's? Then it does not belong here."));
    case Activities::Personal::Email:
        return m_hint->setText(
            tr("This looks like an e-mail address. Is it a client's? Then it does not belong here."));
    case Activities::Personal::Nothing:
        return m_hint->setText({});
    }
}

Values ActivityForm::values() const
{
    const auto numberOrNothing = [](int number) { return number > 0 ? QCborValue(number) : Nothing; };
    const Id partner = m_partner->partner();
    return {{ActivityField::Kind, textOrNothing(m_kind->value())},
            {ActivityField::At, m_at->dateTime().toMSecsSinceEpoch()},
            {ActivityField::Minutes, numberOrNothing(m_minutes->minutes())},
            {ActivityField::Partner, partner.isNull() ? Nothing : QCborValue(partner.toBytes())},
            {ActivityField::Audience, textOrNothing(m_audience->text())},
            {ActivityField::People, numberOrNothing(m_people->value())},
            {ActivityField::Note, m_note->text().isEmpty() ? Nothing : QCborValue(m_note->text())},
            {ActivityField::Title, textOrNothing(m_title->text())},
            {ActivityField::Topics, listOrNothing(m_topics->tokens())},
            {ActivityField::Languages, listOrNothing(m_languages->tokens())},
            {ActivityField::Region, textOrNothing(m_region->text())},
            {ActivityField::Worker, textOrNothing(m_worker.isEmpty() ? m_session.worker() : m_worker)}};
}

void ActivityForm::setValues(const Values& values)
{
    const QSignalBlocker quiet(this);
    const auto text = [&](quint16 field) { return values.value(field).toString(); };
    const auto number = [&](quint16 field) { return static_cast<int>(values.value(field).toInteger()); };
    m_topics->setCompletions(
        Activities::usedTopics(m_session.connection(), m_session.room(), MostTopicsSuggested).value_or(QStringList()));
    m_kind->setValue(text(ActivityField::Kind));
    const QCborValue at = values.value(ActivityField::At);
    m_at->setDateTime(at.isInteger() ? QDateTime::fromMSecsSinceEpoch(at.toInteger()) : m_session.clock().now());
    m_minutes->setMinutes(number(ActivityField::Minutes));
    m_partner->setPartner(Id::fromBytes(values.value(ActivityField::Partner).toByteArray()).value_or(Id()));
    m_audience->setText(text(ActivityField::Audience));
    m_people->setValue(number(ActivityField::People));
    m_note->setText(text(ActivityField::Note));
    m_title->setText(text(ActivityField::Title));
    m_topics->setTokens(textsOf(values.value(ActivityField::Topics)));
    m_languages->setTokens(textsOf(values.value(ActivityField::Languages)));
    m_region->setText(text(ActivityField::Region));
    m_worker = text(ActivityField::Worker);
    hint();
}

QString ActivityForm::problem(QWidget*& where) const
{
    if (m_kind->value().isEmpty()) {
        where = firstField();
        return tr("Choose what it was: a consultation, a training, a meeting or advocacy.");
    }
    if (m_partner->isUnknown()) {
        where = m_partner->lineEdit();
        return tr("No partner is called like this. Choose one from the list, or leave it empty.");
    }
    return {};
}

QWidget* ActivityForm::firstField() const
{
    const QString chosen = m_kind->value();
    return m_kind->button(chosen.isEmpty() ? m_kind->values().constFirst() : chosen);
}

bool ActivityForm::isWorthKeeping() const
{
    Values typed = values();
    typed.remove(ActivityField::At);
    typed.remove(ActivityField::Worker);
    return std::any_of(typed.begin(), typed.end(), [](const QCborValue& value) { return !value.isNull(); });
}

} // namespace Rinnalla
