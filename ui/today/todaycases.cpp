// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/caselists.h"
#include "core/casework/retention.h"
#include "core/casework/reviews.h"
#include "core/casework/settings.h"
#include "core/store/lists.h"
#include "ui/session/fieldterms.h"
#include "ui/today/todaywords.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Rinnalla::TodayLists {

using namespace TodayWords;

namespace {

/// What is on at a time: an appointment, or going along with a step.
struct Meeting {
    QDateTime at;
    TodayRow row;
};

Place onCard(const Id& client, const QString& what, const Id& record)
{
    return {QStringLiteral("client"), client, what + u'/' + record.toString()};
}

QString partnerName(Session& session, const Id& id)
{
    const auto partner = id.isNull() ? std::nullopt : Lists::record(session.connection(), id).value_or(std::nullopt);
    return partner ? inLine(partner->text(PartnerField::Name)) : QString();
}

QString whenAt(Session& session, const QDateTime& at)
{
    if (at < session.clock().now() && at.date() < today(session))
        return translated(QT_TRANSLATE_NOOP("TodayLists", "Overdue: %1")).arg(Terms::moment(at, today(session)));
    return at.date() == today(session) ? translated(QT_TRANSLATE_NOOP("TodayLists", "Today at %1"))
                                             .arg(QLocale().toString(at.time(), QLocale::ShortFormat))
                                       : Terms::moment(at, today(session));
}

TodayAction toState(const Record& appointment, const char* state, const char* icon, const QString& text,
                    const QString& said)
{
    Edit edit{Kind::Appointment, appointment.id, {}};
    return {QString::fromLatin1(icon), text, {edit.set(AppointmentField::State, state)}, said};
}

Meeting meetingOf(Session& session, const CaseEntry& entry)
{
    const Record& appointment = entry.record;
    const QDateTime at = appointment.time(AppointmentField::At);
    const bool past = at < session.clock().now();
    const QString type = appointment.text(AppointmentField::Type);
    const QString what = FieldTerms::choice(Kind::Appointment, AppointmentField::Type, type);
    TodayRow row{QStringLiteral("view-calendar-day"), dots({who(entry.codeName), type.isEmpty() ? QString() : what}),
                 dots({whenAt(session, at), firstLine(appointment.text(AppointmentField::Place)),
                       partnerName(session, appointment.reference(AppointmentField::Partner)),
                       past ? translated(QT_TRANSLATE_NOOP("TodayLists", "Did it take place?")) : QString()}),
                 past,
                 entry.client.isNull() ? Place{QStringLiteral("calendar"), {}, appointment.id.toString()}
                                       : onCard(entry.client, QStringLiteral("appointment"), appointment.id)};
    if (past)
        row.actions = {
            toState(appointment, "done", "dialog-ok-apply", translated(QT_TRANSLATE_NOOP("TodayLists", "Took place")),
                    translated(QT_TRANSLATE_NOOP("TodayLists", "Appointment done"))),
            toState(appointment, "cancelled", "dialog-cancel", translated(QT_TRANSLATE_NOOP("TodayLists", "Cancelled")),
                    translated(QT_TRANSLATE_NOOP("TodayLists", "Appointment cancelled")))};
    return {at, row};
}

Meeting goingAlong(Session& session, const StepRow& step)
{
    const QDateTime at = step.step.time(StepField::AccompanimentAt);
    return {at,
            {QStringLiteral("system-users"), dots({who(step.codeName), inLine(step.step.text(StepField::Title))}),
             whenAt(session, at), false,
             onCard(step.step.reference(StepField::Client), QStringLiteral("step"), step.step.id)}};
}

QList<StepRow> alongUntil(Session& session, int days)
{
    const QDate day = today(session);
    return orFail(session, Lists::accompaniments(session.connection(), session.room(), day.startOfDay(),
                                                 day.addDays(days + 1).startOfDay().addMSecs(-1), MostRows));
}

TodayRow reviewRow(Session& session, const CaseEntry& entry)
{
    const Record& record = entry.record;
    const QDate day = Reviews::day(record);
    const QString about = record.kind == Kind::Step   ? inLine(record.text(StepField::Title))
                          : record.kind == Kind::Goal ? firstLine(record.text(GoalField::Words))
                                                      : Terms::clientState(record.text(ClientField::State));
    const QString kind = record.kind == Kind::Client ? QString() : FieldTerms::kind(record.kind);
    const auto dayOfMonth = Reviews::dayOfMonth(session.store().journal(), record);
    if (!dayOfMonth)
        session.fail(dayOfMonth.error());
    const Edit lookedAt = Reviews::lookedAt(record, dayOfMonth.value_or(day.day()), today(session));
    const QDate next = Reviews::day(Record{record.kind, record.id, lookedAt.values});
    const bool recurs = next.isValid();
    const QString said =
        recurs
            ? translated(QT_TRANSLATE_NOOP("TodayLists", "Looked at; next on %1")).arg(Terms::day(next, today(session)))
            : translated(QT_TRANSLATE_NOOP("TodayLists", "Looked at"));
    return {QStringLiteral("view-refresh"),
            who(entry.codeName),
            dots({when(session, day), kind, about}),
            day < today(session),
            record.kind == Kind::Client
                ? Place{QStringLiteral("client"), entry.client, {}}
                : onCard(entry.client, record.kind == Kind::Step ? QStringLiteral("step") : QStringLiteral("goal"),
                         record.id),
            {{QStringLiteral("dialog-ok-apply"),
              translated(QT_TRANSLATE_NOOP("TodayLists", "Looked at")),
              {lookedAt},
              said}}};
}

} // namespace

QList<TodayRow> appointments(Session& session)
{
    QList<Meeting> meetings;
    const auto due = orFail(
        session, CaseLists::appointmentsDue(session.connection(), session.room(), today(session), NearDays, MostRows));
    for (const CaseEntry& entry : due)
        meetings += meetingOf(session, entry);
    for (const StepRow& step : alongUntil(session, NearDays))
        meetings += goingAlong(session, step);
    std::stable_sort(meetings.begin(), meetings.end(), [](const Meeting& a, const Meeting& b) { return a.at < b.at; });
    QList<TodayRow> rows;
    for (const Meeting& meeting : meetings.mid(0, MostRows))
        rows += meeting.row;
    return rows;
}

int meetingsToday(Session& session)
{
    const QDateTime tomorrow = today(session).addDays(1).startOfDay();
    const auto due =
        orFail(session, CaseLists::appointmentsDue(session.connection(), session.room(), today(session), 0, MostRows));
    const auto near = std::count_if(due.begin(), due.end(), [&](const CaseEntry& entry) {
        return entry.record.time(AppointmentField::At) < tomorrow;
    });
    return static_cast<int>(near + alongUntil(session, 0).size());
}

QList<TodayRow> reviews(Session& session)
{
    const auto due =
        orFail(session, CaseLists::reviewsDue(session.connection(), session.room(), today(session), MostRows));
    QList<TodayRow> rows;
    for (const CaseEntry& entry : due)
        rows += reviewRow(session, entry);
    return rows;
}

QList<TodayRow> retention(Session& session)
{
    constexpr int KeptMonths = 12;
    const Retention::Rule rule{orFail(session, Settings::retentionMonths(session.connection()))};
    if (rule.months == 0) // it was told that the choice could not be read
        return {};
    const auto due =
        orFail(session, Retention::due(session.connection(), session.room(), today(session), rule, MostRows));
    const QDate until = today(session).addMonths(KeptMonths);
    QList<TodayRow> rows;
    for (const Retention::Due& each : due)
        rows += {QStringLiteral("view-refresh"),
                 who(each.client.text(ClientField::CodeName)),
                 dots({Terms::clientState(each.client.text(ClientField::State)),
                       translated(QT_TRANSLATE_NOOP("TodayLists", "nothing new since %1"))
                           .arg(Terms::day(each.lastTouched, today(session)))}),
                 false,
                 {QStringLiteral("client"), each.client.id, {}},
                 {{QStringLiteral("dialog-ok-apply"),
                   translated(QT_TRANSLATE_NOOP("TodayLists", "Keep for a year")),
                   {Retention::keep(each.client.id, until)},
                   translated(QT_TRANSLATE_NOOP("TodayLists", "Kept for a year"))}}};
    return rows;
}

QList<TodayRow> referrals(Session& session)
{
    const auto due =
        orFail(session, CaseLists::referralsDue(session.connection(), session.room(), today(session), MostRows));
    const auto lost =
        orFail(session, CaseLists::referralsToTell(session.connection(), session.room(), today(session), MostRows));
    QSet<Id> told;
    QList<TodayRow> rows;
    for (const CaseEntry& entry : lost) {
        told.insert(entry.record.id);
        rows += {QStringLiteral("mail-forward"),
                 dots({who(entry.codeName), partnerName(session, entry.record.reference(ReferralField::Partner))}),
                 translated(QT_TRANSLATE_NOOP("TodayLists", "The consent does not hold any more. Tell the partner.")),
                 true, onCard(entry.client, QStringLiteral("referral"), entry.record.id)};
    }
    for (const CaseEntry& entry : due) {
        if (told.contains(entry.record.id))
            continue;
        const Record& referral = entry.record;
        const QDate day = referral.date(ReferralField::RemindOn);
        rows += {QStringLiteral("mail-forward"),
                 dots({who(entry.codeName), partnerName(session, referral.reference(ReferralField::Partner))}),
                 dots({when(session, day), Terms::referralState(referral.text(ReferralField::State))}),
                 day < today(session), onCard(entry.client, QStringLiteral("referral"), referral.id)};
    }
    return rows;
}

} // namespace Rinnalla::TodayLists
