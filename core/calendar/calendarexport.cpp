// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/calendarexport.h"

#include "core/paths/stepdeadline.h"
#include "core/store/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr int UsualMinutes = 60; // a calendar shows nothing of an appointment without length
constexpr char OpenStep[] =
    " AND (t.state IS NULL OR t.state NOT IN ('done', 'declined_after_information', 'not_possible'))";

QString say(const char* text)
{
    return QCoreApplication::translate("Calendar", text);
}

/// The record's own random number, which tells nothing of it: the same file taken in twice changes what is there and
/// doubles nothing. `what` tells two entries of one record apart.
QString uidOf(const Id& record, const char* what)
{
    return record.toString() + QLatin1StringView(what);
}

struct Filter {
    QByteArray sql;
    QList<qint64> clients;
};

/// Nothing where one is asked for that the store does not have.
std::optional<Filter> filterOf(Connection& connection, const CalendarScope& scope)
{
    Filter filter;
    for (const Id& client : scope.clients)
        if (const auto place = Rows::locate(connection, client))
            filter.clients += place->pk;
    if (!scope.clients.isEmpty() && filter.clients.isEmpty())
        return std::nullopt;
    if (!filter.clients.isEmpty())
        filter.sql = " AND t.client IN (?" + QByteArray(", ?").repeated(filter.clients.size() - 1) + ')';
    return filter;
}

QByteArray select(Kind kind)
{
    return "SELECT " + Rows::columns(kind) + " FROM " + info(kind).name + " t WHERE t.deleted IS NULL AND t.room = ?";
}

template<typename... Bound>
QList<Record> read(Connection& connection, Kind kind, const QByteArray& condition, const CalendarScope& scope,
                   const Filter& filter, const Bound&... bound)
{
    Statement query = connection.prepare(select(kind) + condition + filter.sql);
    query.with(scope.room, bound...);
    for (const qint64 client : filter.clients)
        query.with(client);
    QList<Record> records;
    while (query.step())
        records += Rows::read(connection, kind, query, 0);
    return records;
}

std::optional<Record> load(Connection& connection, Kind kind, const Id& id)
{
    const auto place = id.isNull() ? std::nullopt : Rows::locate(connection, id);
    return place ? Rows::load(connection, kind, place->pk) : std::nullopt;
}

/// The partner, or a house of theirs: what a worker typed as the place may be its address.
bool isSecret(Connection& connection, const Id& partner)
{
    const auto known = load(connection, Kind::Partner, partner);
    if (!known || known->boolean(PartnerField::Secret))
        return known.has_value();
    Statement secret =
        connection.prepare("SELECT 1 FROM location WHERE partner = ? AND secret AND deleted IS NULL LIMIT 1");
    return secret.with(Rows::locate(connection, partner)->pk).step();
}

bool mayTellPlace(Connection& connection, const Record& appointment)
{
    const auto step = load(connection, Kind::Step, appointment.reference(AppointmentField::Step));
    return !isSecret(connection, appointment.reference(AppointmentField::Partner))
           && !(step && isSecret(connection, step->reference(StepField::Partner)));
}

CalendarEvent eventOf(Connection& connection, const Record& appointment, const CalendarChoice& choice)
{
    const int minutes = static_cast<int>(appointment.integer(AppointmentField::Minutes));
    CalendarEvent event{uidOf(appointment.id, ""),
                        say(QT_TRANSLATE_NOOP("Calendar", "Appointment")),
                        appointment.time(AppointmentField::At),
                        minutes > 0 ? minutes : UsualMinutes,
                        {},
                        {},
                        choice.alarm};
    if (choice.places && mayTellPlace(connection, appointment))
        event.place = appointment.text(AppointmentField::Place);
    return event;
}

CalendarEvent goingAlong(const Record& step, const CalendarChoice& choice)
{
    return {uidOf(step.id, "-a"),
            say(QT_TRANSLATE_NOOP("Calendar", "Appointment")),
            step.time(StepField::AccompanimentAt),
            UsualMinutes,
            {},
            {},
            choice.alarm};
}

CalendarEvent deadline(const Record& step)
{
    return {uidOf(step.id, "-d"),
            say(QT_TRANSLATE_NOOP("Calendar", "Last day")),
            {},
            0,
            step.date(StepField::DueOn),
            {},
            {}};
}

CalendarEvent periodEnd(const Record& step, const PeriodEnd& end)
{
    return {uidOf(step.id, qPrintable(QStringLiteral("-e%1").arg(end.number))),
            end.sense == Period::Sense::AtLeast ? say(QT_TRANSLATE_NOOP("Calendar", "Not before today"))
                                                : say(QT_TRANSLATE_NOOP("Calendar", "Ends today at the latest")),
            {},
            0,
            end.day,
            {},
            {}};
}

QDateTime beginning(const CalendarEvent& event)
{
    return event.isWholeDay() ? event.day.startOfDay() : event.at;
}

QList<CalendarEvent> coming(Connection& connection, const CalendarScope& scope, const CalendarChoice& choice,
                            const QDateTime& now, const Filter& filter)
{
    const qint64 from = now.date().startOfDay().toMSecsSinceEpoch();
    QList<CalendarEvent> events;
    for (const Record& appointment :
         read(connection, Kind::Appointment, " AND (t.state IS NULL OR t.state = 'planned') AND t.at >= ?", scope,
              filter, from))
        events += eventOf(connection, appointment, choice);
    for (const Record& step :
         read(connection, Kind::Step,
              " AND t.accompaniment_at IS NOT NULL AND t.accompaniment_at >= ?" + QByteArray(OpenStep), scope, filter,
              from))
        events += goingAlong(step, choice);
    if (!choice.deadlines)
        return events;
    const QDate today = now.date();
    for (const Record& written :
         read(connection, Kind::Step, " AND t.due_on IS NOT NULL AND t.due_on >= ?" + QByteArray(OpenStep), scope,
              filter, choice.paths ? QString() : today.toString(Qt::ISODate))) {
        const Record step = choice.paths ? withRightDeadline(*choice.paths, written) : written;
        if (const QDate day = step.date(StepField::DueOn); day.isValid() && day >= today)
            events += deadline(step);
    }
    if (choice.paths)
        for (const Record& step : read(connection, Kind::Step, " AND t.options_told IS NOT NULL", scope, filter))
            for (const PeriodEnd& end : periodEnds(*choice.paths, step))
                if (end.day >= today)
                    events += periodEnd(step, end);
    return events;
}

} // namespace

Result<QList<CalendarEvent>> calendarEvents(Connection& connection, const CalendarScope& scope,
                                            const CalendarChoice& choice, const QDateTime& now)
{
    return guarded([&]() -> QList<CalendarEvent> {
        const auto filter = filterOf(connection, scope);
        if (!filter)
            return {};
        QList<CalendarEvent> events;
        if (scope.appointment.isNull()) {
            events = coming(connection, scope, choice, now, *filter);
        } else {
            for (const Record& one :
                 read(connection, Kind::Appointment, " AND t.id = ?", scope, *filter, scope.appointment))
                events += eventOf(connection, one, choice);
        }
        std::stable_sort(events.begin(), events.end(),
                         [](const CalendarEvent& a, const CalendarEvent& b) { return beginning(a) < beginning(b); });
        return events;
    });
}

} // namespace Rinnalla
