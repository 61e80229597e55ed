// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/appointmentform.h"

#include "core/store/lists.h"
#include "ui/casework/formrows.h"
#include "ui/contacts/minutesfield.h"
#include "ui/path/pathtext.h"
#include "ui/session/draftkeeper.h"
#include "ui/session/draftvalues.h"
#include "ui/session/fieldterms.h"
#include "ui/session/partneredit.h"
#include "ui/widgets/choicebar.h"
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
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>

namespace Rinnalla {

namespace {

constexpr int RemindDays[] = {0, 1, 3, 7, 14, 30};
const QTime UsualTime(9, 0);

} // namespace

AppointmentForm::AppointmentForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
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
    , m_problem(new Notice(Notice::Tone::Error))
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
    for (QComboBox* box : {m_step, m_remind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    build();
    const auto touch = [this] {
        if (m_draft)
            m_draft->touch();
    };
    connect(m_day, &OptionalDateEdit::changed, this, touch);
    connect(m_time, &QTimeEdit::timeChanged, this, touch);
    connect(m_minutes, &MinutesField::changed, this, touch);
    connect(m_type, &ChoiceBar::chosen, this, touch);
    for (QLineEdit* line : {m_place, m_along})
        connect(line, &QLineEdit::textEdited, this, touch);
    for (QComboBox* box : {m_step, m_remind})
        connect(box, &QComboBox::activated, this, touch);
    connect(m_partner, &PartnerEdit::changed, this, touch);
    connect(m_note, &NoteEdit::textChanged, this, touch);
    hide();
}

AppointmentForm::~AppointmentForm() = default;

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
    auto* save = new QPushButton;
    auto* back = new QPushButton;
    save->setObjectName(QStringLiteral("appointment-save"));
    back->setObjectName(QStringLiteral("appointment-back"));
    save->setProperty("primary", true);
    connect(save, &QPushButton::clicked, this, &AppointmentForm::save);
    connect(back, &QPushButton::clicked, this, &AppointmentForm::leave);
    auto* row = new QHBoxLayout;
    row->addWidget(save);
    row->addWidget(back);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(row);
    localize(this, [=, this] {
        save->setText(tr("Save appointment"));
        back->setText(tr("Back"));
        retranslate();
    });
}

void AppointmentForm::retranslate()
{
    m_time->setAccessibleName(tr("Time"));
    m_time->setLocale(QLocale());
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    for (const QString& type : m_type->values())
        m_type->button(type)->setText(FieldTerms::choice(Kind::Appointment, AppointmentField::Type, type));
    m_along->setPlaceholderText(tr("Initials or a role"));
    const QVariant chosen = m_remind->currentData();
    m_remind->clear();
    m_remind->addItem(tr("a week before"), QVariant());
    for (const int days : RemindDays)
        m_remind->addItem(days == 0 ? tr("on the day itself") : tr("%n day(s) before", nullptr, days), days);
    m_remind->setCurrentIndex(chosen.isValid() ? m_remind->findData(chosen) : 0);
    if (!m_client.isNull())
        fillSteps();
}

void AppointmentForm::fillSteps()
{
    const QString chosen = m_step->currentData().toString();
    m_step->clear();
    m_step->addItem(tr("No step in particular"), QString());
    const auto steps = Lists::stepsOf(m_session.connection(), m_client);
    for (const Record& step : steps.value_or(QList<Record>()))
        m_step->addItem(inLine(PathText::stepTitle(m_session.paths(), step)), step.id.toString());
    m_step->setCurrentIndex(qMax(0, m_step->findData(chosen)));
}

void AppointmentForm::begin(const Id& client, const Record& appointment)
{
    if (m_draft)
        m_draft->keep();
    m_client = client;
    m_appointment = appointment.id;
    m_draft.reset();
    fillSteps();
    fill(appointment);
    m_begun = read().values;
    m_draft = std::make_unique<DraftKeeper>(
        m_session,
        QStringLiteral("appointment/%1/%2")
            .arg(m_appointment.isNull() ? QStringLiteral("new") : m_appointment.toString(), m_client.toString()),
        [this] { return draft(); }, nullptr);
    if (const QCborMap kept = m_draft->load(); !kept.isEmpty())
        fill(Record{Kind::Appointment, m_appointment, fromDraft(kept)});
    m_problem->setText({});
    show();
    m_day->lineEdit()->setFocus(Qt::OtherFocusReason);
}

void AppointmentForm::fill(const Record& appointment)
{
    const QSignalBlocker quiet(m_time);
    const QDateTime at = appointment.time(AppointmentField::At);
    m_day->setDate(at.date());
    m_time->setTime(at.isValid() ? at.time() : UsualTime);
    m_minutes->setMinutes(static_cast<int>(appointment.integer(AppointmentField::Minutes)));
    m_type->setValue(appointment.text(AppointmentField::Type));
    m_place->setText(appointment.text(AppointmentField::Place));
    m_partner->setPartner(appointment.reference(AppointmentField::Partner));
    m_step->setCurrentIndex(qMax(0, m_step->findData(appointment.reference(AppointmentField::Step).toString())));
    m_along->setText(appointment.id.isNull() && appointment.values.isEmpty()
                         ? m_session.worker()
                         : appointment.text(AppointmentField::Worker));
    m_remind->setCurrentIndex(
        appointment.has(AppointmentField::RemindDays)
            ? qMax(0, m_remind->findData(static_cast<int>(appointment.integer(AppointmentField::RemindDays))))
            : 0);
    m_note->setText(appointment.text(AppointmentField::Note));
}

Edit AppointmentForm::read() const
{
    const QDate day = m_day->date();
    Edit edit{Kind::Appointment, m_appointment, {}};
    edit.set(AppointmentField::At, day.isValid() ? QDateTime(day, m_time->time()) : QDateTime())
        .set(AppointmentField::Minutes,
             m_minutes->minutes() > 0 ? QCborValue(m_minutes->minutes()) : QCborValue(nullptr))
        .set(AppointmentField::Type, m_type->value())
        .set(AppointmentField::Place, m_place->text().trimmed())
        .set(AppointmentField::Partner, m_partner->partner())
        .set(AppointmentField::Step, Id::fromString(m_step->currentData().toString()).value_or(Id()))
        .set(AppointmentField::Worker, m_along->text().trimmed())
        .set(AppointmentField::RemindDays,
             m_remind->currentData().isValid() ? QCborValue(m_remind->currentData().toInt()) : QCborValue(nullptr))
        .set(AppointmentField::Note, m_note->text());
    return edit;
}

QCborMap AppointmentForm::draft() const
{
    const Values now = read().values;
    return now == m_begun ? QCborMap() : toDraft(now);
}

QString AppointmentForm::problem() const
{
    if (!m_day->isReadable())
        return tr("The day cannot be read.");
    if (!m_day->date().isValid())
        return tr("Say on which day.");
    if (m_partner->isUnknown())
        return tr("No partner has this name. Choose one from the list, or leave it empty.");
    return {};
}

bool AppointmentForm::save()
{
    m_problem->setText(problem());
    if (!m_problem->text().isEmpty()) {
        (m_partner->isUnknown() ? m_partner->lineEdit() : m_day->lineEdit())->setFocus(Qt::OtherFocusReason);
        return false;
    }
    Edit edit = read();
    if (edit.id.isNull()) {
        edit.id = m_session.store().newId();
        edit.set(AppointmentField::Client, m_client).set(AppointmentField::State, "planned");
    }
    if (!m_session.write({edit}, tr("Appointment saved")))
        return false;
    m_draft->discard();
    m_draft.reset();
    hide();
    emit finished();
    return true;
}

void AppointmentForm::leave()
{
    if (m_draft)
        m_draft->keep();
    m_draft.reset();
    hide();
    emit finished();
}

void AppointmentForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Rinnalla
