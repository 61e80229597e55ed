// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/icalendar.h"
#include "core/domain/record.h"
#include "core/store/connection.h"

namespace Rinnalla {

class PathTemplates;

/// Which appointments go into a calendar file: those of one room that are agreed and still to come.
struct CalendarScope {
    QString room = QStringLiteral("support");
    QList<Id> clients = {}; ///< empty: of everybody in the room
    Id appointment = {};    ///< this one alone, whenever it is
};

struct CalendarChoice {
    bool places = false;           ///< never where the partner, or a location of theirs, is secret
    bool deadlines = false;        ///< of steps, as whole days; with `paths` the ends of their periods too
    std::optional<int> alarm = {}; ///< minutes before an appointment
    /// Whose rules put right a deadline that was counted before they changed; null: as it is written.
    const PathTemplates* paths = nullptr;
};

/// What a calendar shows of them: the time and a neutral word, never who, what for or with whom. Appointments, going
/// along with a step, and deadlines. In the order of time.
Result<QList<CalendarEvent>> calendarEvents(Connection& connection, const CalendarScope& scope,
                                            const CalendarChoice& choice, const QDateTime& now);

} // namespace Rinnalla
