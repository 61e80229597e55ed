// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/casetext.h"

#include "core/casework/referrals.h"
#include "core/store/lists.h"
#include "ui/path/pathtext.h"
#include "ui/session/fieldterms.h"
#include "ui/session/terms.h"
#include "ui/widgets/inline.h"

#include <QCoreApplication>

namespace Rinnalla::CaseText {

namespace {

const QString Between = QStringLiteral(" · ");

QString say(const char* text)
{
    return QCoreApplication::translate("CaseText", text);
}

std::optional<Record> record(Session& session, const Id& id)
{
    if (id.isNull())
        return std::nullopt;
    const auto found = Lists::record(session.connection(), id).value_or(std::nullopt);
    return found && !found->boolean(DeletedField) ? found : std::nullopt;
}

QString typed(const QString& text)
{
    return text.isEmpty() ? text : inLine(text);
}

QString dots(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(Between);
}

} // namespace

Place place(const Id& client, const QString& what, const Id& id)
{
    return {QStringLiteral("client"), client, what + u'/' + (id.isNull() ? QStringLiteral("new") : id.toString())};
}

QString partner(Session& session, const Id& id)
{
    const auto found = record(session, id);
    return found ? found->text(PartnerField::Name) : QString();
}

QString service(Session& session, const Id& id)
{
    const auto found = record(session, id);
    return found ? found->text(ServiceField::Name) : QString();
}

QString step(Session& session, const Id& id)
{
    const auto found = record(session, id);
    return found ? PathText::stepTitle(session.paths(), *found) : QString();
}

QString appointmentTitle(Session& session, const Record& appointment)
{
    const QString type = appointment.text(AppointmentField::Type);
    const QString minutes = appointment.integer(AppointmentField::Minutes) > 0
                                ? Terms::minutes(appointment.integer(AppointmentField::Minutes))
                                : QString();
    return dots({type.isEmpty() ? say(QT_TRANSLATE_NOOP("CaseText", "Appointment"))
                                : FieldTerms::choice(Kind::Appointment, AppointmentField::Type, type),
                 minutes, typed(appointment.text(AppointmentField::Place)),
                 typed(partner(session, appointment.reference(AppointmentField::Partner)))});
}

QString appointmentWhen(Session& session, const Record& appointment)
{
    return Terms::moment(appointment.time(AppointmentField::At), session.clock().today());
}

QString appointmentIcon(const Record& appointment)
{
    const QString state = appointment.text(AppointmentField::State);
    if (state == QStringLiteral("done"))
        return QStringLiteral("checkmark");
    return state == QStringLiteral("cancelled") ? QStringLiteral("dialog-cancel") : QStringLiteral("view-calendar-day");
}

QString goalState(const Record& goal)
{
    const QString state = goal.text(GoalField::State);
    return FieldTerms::choice(Kind::Goal, GoalField::State, state.isEmpty() ? QStringLiteral("open") : state);
}

QString goalIcon(const Record& goal)
{
    const QString state = goal.text(GoalField::State);
    if (state == QStringLiteral("reached"))
        return QStringLiteral("checkmark");
    return state == QStringLiteral("let_go") ? QStringLiteral("go-next") : QStringLiteral("flag");
}

QString referralTitle(Session& session, const Record& referral)
{
    const QString to = dots({typed(partner(session, referral.reference(ReferralField::Partner))),
                             typed(service(session, referral.reference(ReferralField::Service)))});
    return to.isEmpty() ? say(QT_TRANSLATE_NOOP("CaseText", "Referral, nobody named yet")) : to;
}

QString referralDays(Session& session, const Record& referral)
{
    QStringList parts;
    const Field* states = info(Kind::Referral).field(ReferralField::State);
    const QString now = Referrals::stateOf(referral);
    for (const char* each : states->choices) {
        const QString state = QString::fromLatin1(each);
        const bool declined = state.startsWith(QStringLiteral("declined"));
        if (declined && state != now)
            continue;
        const QDate day = referral.date(Referrals::dayField(state));
        const QString word = Terms::referralState(state);
        if (day.isValid())
            parts += word + u' ' + Terms::day(day, session.clock().today());
        else if (state == now)
            parts += word;
    }
    //: Between the steps of a referral: Offered 18.11. → Sent 20.11.; mirrored where one reads from the right
    return parts.join(say(QT_TRANSLATE_NOOP("CaseText", ", then ")));
}

} // namespace Rinnalla::CaseText
