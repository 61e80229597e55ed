// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/appointmentscard.h"

#include "core/casework/caselists.h"
#include "ui/casework/appointmentform.h"
#include "ui/casework/caserow.h"
#include "ui/casework/casetext.h"
#include "ui/session/fieldterms.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"

#include <QPushButton>
#include <QToolButton>

namespace Rinnalla {

namespace {

bool isPlanned(const Record& appointment)
{
    const QString state = appointment.text(AppointmentField::State);
    return state.isEmpty() || state == QStringLiteral("planned");
}

} // namespace

AppointmentsCard::AppointmentsCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_form(new AppointmentForm(session))
    , m_list(new QVBoxLayout)
    , m_nothing(new QLabel)
    , m_add(new QPushButton)
    , m_calendar(new QPushButton)
    , m_earlier(new QPushButton)
{
    auto* title = new Heading(Heading::Level::Section);
    m_nothing->setProperty("muted", true);
    m_nothing->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("appointment-add"));
    m_add->setIcon(QIcon::fromTheme(QStringLiteral("appointment-new")));
    m_calendar->setObjectName(QStringLiteral("appointment-calendar"));
    m_calendar->setIcon(QIcon::fromTheme(QStringLiteral("document-export")));
    m_earlier->setObjectName(QStringLiteral("appointment-earlier"));
    m_earlier->setCheckable(true);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    for (QPushButton* button : {m_add, m_calendar, m_earlier})
        flow->addWidget(button);
    m_list->setSpacing(0);
    body()->addWidget(title);
    body()->addWidget(m_nothing);
    body()->addLayout(m_list);
    body()->addWidget(m_form);
    body()->addWidget(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] { begin({}); });
    connect(m_calendar, &QPushButton::clicked, this, [this] {
        m_session.open({QStringLiteral("calendar"), m_client, {}});
    });
    connect(m_earlier, &QPushButton::toggled, this, &AppointmentsCard::reload);
    connect(m_form, &AppointmentForm::finished, this, [this] { m_add->setFocus(Qt::OtherFocusReason); });
    localize(this, [this, title] {
        title->setText(tr("Appointments"));
        m_nothing->setText(tr("None agreed. What is agreed here comes to Today when it is near."));
        m_add->setText(tr("Agree on a time"));
        m_calendar->setText(tr("Calendar file…"));
        m_earlier->setText(tr("Show those that were"));
        reload();
    });
}

void AppointmentsCard::show(const Id& client)
{
    leave();
    m_client = client;
    reload();
}

void AppointmentsCard::clear()
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be what brought us here
        delete item;
    }
}

void AppointmentsCard::reload()
{
    if (m_client.isNull())
        return;
    const auto all = CaseLists::appointmentsOf(m_session.connection(), m_client);
    if (!all)
        return m_session.fail(all.error());
    m_appointments = *all;
    clear();
    bool wereSome = false;
    for (const Record& appointment : m_appointments) {
        const bool planned = isPlanned(appointment);
        wereSome |= !planned;
        if (planned || m_earlier->isChecked())
            m_list->addWidget(makeRow(appointment));
    }
    m_nothing->setVisible(m_list->count() == 0);
    m_earlier->setVisible(wereSome);
    m_calendar->setVisible(!m_appointments.isEmpty());
}

QWidget* AppointmentsCard::makeRow(const Record& appointment)
{
    const bool planned = isPlanned(appointment);
    QStringList body;
    if (const QString step = CaseText::step(m_session, appointment.reference(AppointmentField::Step)); !step.isEmpty())
        body += inLine(step);
    if (const QString along = appointment.text(AppointmentField::Worker); !along.isEmpty())
        body += tr("Goes along: %1").arg(inLine(along));
    if (const QString note = appointment.text(AppointmentField::Note); !note.isEmpty())
        body += note;
    QString title = CaseText::appointmentWhen(m_session, appointment) + QStringLiteral(" · ")
                    + CaseText::appointmentTitle(m_session, appointment);
    if (!planned)
        title +=
            QStringLiteral(" · ")
            + FieldTerms::choice(Kind::Appointment, AppointmentField::State, appointment.text(AppointmentField::State));
    auto* row = new CaseRow(CaseText::appointmentIcon(appointment), title, body);
    const auto on = [&](const char* icon, const QString& text, const char* name, auto act) {
        connect(row->addButton(QString::fromLatin1(icon), text, QString::fromLatin1(name)), &QToolButton::clicked, this,
                act);
    };
    if (!planned) {
        on("edit-undo", tr("Agreed again"), "appointment-again",
           [this, appointment] { setState(appointment, QStringLiteral("planned"), tr("Appointment agreed again")); });
        return row;
    }
    if (appointment.time(AppointmentField::At) < m_session.clock().now())
        row->addWarning(tr("The time is past. Did it take place?"));
    on("dialog-ok-apply", tr("Took place"), "appointment-done",
       [this, appointment] { setState(appointment, QStringLiteral("done"), tr("Appointment done")); });
    on("dialog-cancel", tr("Cancelled"), "appointment-cancelled",
       [this, appointment] { setState(appointment, QStringLiteral("cancelled"), tr("Appointment cancelled")); });
    on("document-edit", tr("Edit"), "appointment-edit", [this, id = appointment.id] { begin(id); });
    on("document-export", tr("Calendar file…"), "appointment-file", [this, id = appointment.id] {
        m_session.open({QStringLiteral("calendar"), m_client, id.toString()});
    });
    return row;
}

void AppointmentsCard::setState(const Record& appointment, const QString& state, const QString& said)
{
    Edit edit{Kind::Appointment, appointment.id, {}};
    m_session.write({edit.set(AppointmentField::State, state)}, said);
}

void AppointmentsCard::begin(const Id& appointment)
{
    for (const Record& known : m_appointments)
        if (known.id == appointment)
            return m_form->begin(m_client, known);
    m_form->begin(m_client, Record{Kind::Appointment, {}, {}});
}

void AppointmentsCard::leave()
{
    if (m_form->isOpen())
        m_form->leave();
}

QString AppointmentsCard::detail() const
{
    return m_form->isOpen() ? CaseText::place(m_client, QStringLiteral("appointment"), m_form->record().id).detail
                            : QString();
}

} // namespace Rinnalla
