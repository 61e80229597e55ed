// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/appointmentform.h"

#include "ui/contacts/minutesfield.h"
#include "ui/session/fieldterms.h"
#include "ui/session/formrows.h"
#include "ui/session/partneredit.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/optionaldateedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>

namespace Rinnalla {

namespace {

constexpr int RemindDays[] = {0, 1, 3, 7, 14, 30};
const QTime UsualTime(9, 0);

} // namespace

AppointmentForm::AppointmentForm(Session& session, QWidget* parent)
    : CaseForm(session, Kind::Appointment, parent)
    , m_day(new OptionalDateEdit)
    , m_time(new QTimeEdit(UsualTime))
    , m_minutes(new MinutesField)
    , m_type(new ChoiceBar)
    , m_place(new QLineEdit)
    , m_partner(new PartnerEdit(session))
    , m_step(new QComboBox)
    , m_along(new QLineEdit)
    , m_remind(new QComboBox)
    , m_note(new NoteEdit)
{
    m_day->setToday(session.clock().today());
    m_day->setObjectName(QStringLiteral("appointment-day"));
    m_time->setObjectName(QStringLiteral("appointment-time"));
    m_place->setObjectName(QStringLiteral("appointment-place"));
    m_step->setObjectName(QStringLiteral("appointment-step"));
    m_along->setObjectName(QStringLiteral("appointment-along"));
    m_remind->setObjectName(QStringLiteral("appointment-remind"));
    m_note->setObjectName(QStringLiteral("appointment-note"));
    m_note->setLines(2);
    for (const char* type : info(Kind::Appointment).field(AppointmentField::Type)->choices)
        m_type->add(QString::fromLatin1(type));
    narrow(m_step);
    narrow(m_remind);
    build();
    connectAll();
    localize(this, [this] { retranslate(); });
}

void AppointmentForm::build()
{
    auto* when = new QWidget;
    auto* whenRow = new QHBoxLayout(when);
    whenRow->setContentsMargins(0, 0, 0, 0);
    whenRow->addWidget(m_day, 1);
    whenRow->addWidget(m_time);
    auto* form = makeFormLayout();
    addFormRow(form, when, m_day->lineEdit(), [] { return tr("Day and time"); });
    addFormRow(form, m_type, m_type, [] { return tr("What"); });
    addFormRow(form, m_minutes, m_minutes->spinBox(), [] { return tr("How long"); });
    addFormRow(form, m_place, m_place, [] { return tr("Where"); });
    addFormRow(form, m_partner, m_partner->lineEdit(), [] { return tr("With which partner"); });
    addFormRow(form, m_step, m_step, [] { return tr("For which step"); });
    addFormRow(form, m_along, m_along, [] { return tr("Who goes along"); });
    addFormRow(form, m_remind, m_remind, [] { return tr("Remind on Today"); });
    addFormRow(form, m_note, m_note, [] { return tr("Note"); });
    finish(form);
}

void AppointmentForm::connectAll()
{
    connect(m_day, &OptionalDateEdit::changed, this, &AppointmentForm::touch);
    connect(m_time, &QTimeEdit::timeChanged, this, &AppointmentForm::touch);
    connect(m_minutes, &MinutesField::changed, this, &AppointmentForm::touch);
    connect(m_type, &ChoiceBar::chosen, this, &AppointmentForm::touch);
    for (QLineEdit* line : {m_place, m_along})
        connect(line, &QLineEdit::textEdited, this, &AppointmentForm::touch);
    for (QComboBox* box : {m_step, m_remind})
        connect(box, &QComboBox::activated, this, &AppointmentForm::touch);
    connect(m_partner, &PartnerEdit::changed, this, &AppointmentForm::touch);
    connect(m_note, &NoteEdit::textChanged, this, &AppointmentForm::touch);
}

CaseForm::Words AppointmentForm::words() const
{
    return {tr("Save appointment"), tr("Appointment saved")};
}

QWidget* AppointmentForm::firstField() const
{
    return m_day->lineEdit();
}

void AppointmentForm::retranslate()
{
    m_time->setAccessibleName(tr("Time"));
    m_time->setLocale(QLocale());
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    for (const QString& type : m_type->values())
        m_type->button(type)->setText(FieldTerms::choice(Kind::Appointment, AppointmentField::Type, type));
    m_along->setPlaceholderText(tr("Initials or a role"));
    const QVariant days = m_remind->currentData();
    m_remind->clear();
    m_remind->addItem(tr("a week before"), QVariant());
    for (const int before : RemindDays)
        m_remind->addItem(before == 0 ? tr("on the day itself") : tr("%n day(s) before", nullptr, before), before);
    m_remind->setCurrentIndex(days.isValid() ? m_remind->findData(days) : 0);
    if (!client().isNull())
        fillSteps(m_step, chosen(m_step));
}

void AppointmentForm::fill(const Record& appointment)
{
    const QDateTime at = appointment.time(AppointmentField::At);
    m_day->setDate(at.date());
    m_time->setTime(at.isValid() ? at.time() : UsualTime);
    m_minutes->setMinutes(static_cast<int>(appointment.integer(AppointmentField::Minutes)));
    m_type->setValue(appointment.text(AppointmentField::Type));
    m_place->setText(appointment.text(AppointmentField::Place));
    m_partner->setPartner(appointment.reference(AppointmentField::Partner));
    fillSteps(m_step, appointment.reference(AppointmentField::Step));
    m_along->setText(appointment.id.isNull() && appointment.values.isEmpty()
                         ? m_session.worker()
                         : appointment.text(AppointmentField::Worker));
    m_remind->setCurrentIndex(
        appointment.has(AppointmentField::RemindDays)
            ? qMax(0, m_remind->findData(static_cast<int>(appointment.integer(AppointmentField::RemindDays))))
            : 0);
    m_note->setText(appointment.text(AppointmentField::Note));
}

void AppointmentForm::read(Edit& edit) const
{
    const QDate day = m_day->date();
    edit.set(AppointmentField::At, day.isValid() ? QDateTime(day, m_time->time()) : QDateTime())
        .set(AppointmentField::Minutes,
             m_minutes->minutes() > 0 ? QCborValue(m_minutes->minutes()) : QCborValue(nullptr))
        .set(AppointmentField::Type, m_type->value())
        .set(AppointmentField::Place, m_place->text().trimmed())
        .set(AppointmentField::Partner, m_partner->partner())
        .set(AppointmentField::Step, chosen(m_step))
        .set(AppointmentField::Worker, m_along->text().trimmed())
        .set(AppointmentField::RemindDays,
             m_remind->currentData().isValid() ? QCborValue(m_remind->currentData().toInt()) : QCborValue(nullptr))
        .set(AppointmentField::Note, m_note->text());
}

void AppointmentForm::complete(Edit& edit) const
{
    edit.set(AppointmentField::Client, client()).set(AppointmentField::State, "planned");
}

QString AppointmentForm::problem(QWidget*& where) const
{
    where = m_day->lineEdit();
    if (!m_day->isReadable())
        return tr("The day cannot be read.");
    if (!m_day->date().isValid())
        return tr("Say on which day.");
    where = m_partner->lineEdit();
    if (m_partner->isUnknown())
        return tr("No partner has this name. Choose one from the list, or leave it empty.");
    return {};
}

} // namespace Rinnalla
