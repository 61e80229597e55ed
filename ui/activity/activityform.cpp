// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activityform.h"

#include "core/casework/activities.h"
#include "ui/contacts/followupfield.h"
#include "ui/contacts/minutesfield.h"
#include "ui/session/fieldterms.h"
#include "ui/session/formrows.h"
#include "ui/session/partneredit.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/languagesedit.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tokenedit.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>

namespace Rinnalla {

namespace {

constexpr int MostTopicsSuggested = 200;

} // namespace

ActivityForm::ActivityForm(Session& session, QWidget* parent)
    : DraftedForm(session, Kind::Activity, parent)
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
    addFormRow(box, m_title, m_title, [] { return tr("What it was about"); });
    addFormRow(box, m_audience, m_audience, [] { return tr("For whom or with whom"); });
    addFormRow(box, m_people, m_people, [] { return tr("How many people"); });
    addFormRow(box, m_at, m_at, [] { return tr("When"); });
    addFormRow(box, m_minutes, m_minutes->spinBox(), [] { return tr("How long"); });
    addFormRow(box, m_topics, m_topics->lineEdit(), [] { return tr("Topics"); });
    addFormRow(box, m_partner, m_partner->lineEdit(), [] { return tr("Partner organisation"); });
    addFormRow(box, m_languages, m_languages->lineEdit(), [] { return tr("Languages"); });
    addFormRow(box, m_region, m_region, [] { return tr("Region"); });
    addFormRow(box, m_note, m_note, [] { return tr("Note"); });
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
    connect(m_kind, &ChoiceBar::chosen, this, &ActivityForm::touch);
    for (QLineEdit* line : {m_title, m_audience, m_region})
        connect(line, &QLineEdit::textEdited, this, &ActivityForm::touch);
    connect(m_people, &QSpinBox::valueChanged, this, &ActivityForm::touch);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &ActivityForm::touch);
    connect(m_minutes, &MinutesField::changed, this, &ActivityForm::touch);
    connect(m_topics, &TokenEdit::changed, this, &ActivityForm::touch);
    connect(m_partner, &PartnerEdit::changed, this, &ActivityForm::touch);
    connect(m_languages, &TokenEdit::changed, this, &ActivityForm::touch);
    connect(m_note, &NoteEdit::textChanged, this, &ActivityForm::touch);
    for (QLineEdit* line : {m_title, m_audience})
        connect(line, &QLineEdit::textChanged, this, &ActivityForm::hint);
    connect(m_note, &NoteEdit::textChanged, this, &ActivityForm::hint);
}

QString ActivityForm::icon(const QString& kind)
{
    if (kind == u"training")
        return QStringLiteral("documentation");
    if (kind == u"meeting")
        return QStringLiteral("meeting-attending");
    if (kind == u"group")
        return QStringLiteral("system-users");
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

void ActivityForm::read(Edit& edit) const
{
    const auto numberOrNothing = [](int number) { return number > 0 ? QCborValue(number) : QCborValue(nullptr); };
    edit.set(ActivityField::Kind, m_kind->value())
        .set(ActivityField::At, m_at->dateTime())
        .set(ActivityField::Minutes, numberOrNothing(m_minutes->minutes()))
        .set(ActivityField::Partner, m_partner->partner())
        .set(ActivityField::Audience, m_audience->text().trimmed())
        .set(ActivityField::People, numberOrNothing(m_people->value()))
        .set(ActivityField::Note, m_note->text())
        .set(ActivityField::Title, m_title->text().trimmed())
        .set(ActivityField::Topics, m_topics->tokens())
        .set(ActivityField::Languages, m_languages->tokens())
        .set(ActivityField::Region, m_region->text().trimmed());
}

void ActivityForm::complete(Edit& edit) const
{
    edit.set(ActivityField::Worker, m_session.worker()).set(ActivityField::Compartment, m_session.room());
}

void ActivityForm::fill(const Record& activity)
{
    m_topics->setCompletions(
        Activities::usedTopics(m_session.connection(), m_session.room(), MostTopicsSuggested).value_or(QStringList()));
    m_kind->setValue(activity.text(ActivityField::Kind));
    const QDateTime at = activity.time(ActivityField::At);
    m_at->setDateTime(at.isValid() ? at : m_session.clock().now());
    m_minutes->setMinutes(static_cast<int>(activity.integer(ActivityField::Minutes)));
    m_partner->setPartner(activity.reference(ActivityField::Partner));
    m_audience->setText(activity.text(ActivityField::Audience));
    m_people->setValue(static_cast<int>(activity.integer(ActivityField::People)));
    m_note->setText(activity.text(ActivityField::Note));
    m_title->setText(activity.text(ActivityField::Title));
    m_topics->setTokens(activity.texts(ActivityField::Topics));
    m_languages->setTokens(activity.texts(ActivityField::Languages));
    m_region->setText(activity.text(ActivityField::Region));
}

QString ActivityForm::problem(QWidget*& where) const
{
    if (m_kind->value().isEmpty()) {
        where = firstField();
        return tr("Choose what it was: a consultation, a training, a meeting, advocacy or a peer group.");
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

} // namespace Rinnalla
