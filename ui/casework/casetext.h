// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

/// Appointments, goals and referrals in the words of the interface. What people typed is isolated in it.
namespace Rinnalla::CaseText {

/// Places on a client's card: "appointment", "goal" or "referral", and the record; a null one begins a new one.
Place place(const Id& client, const QString& what, const Id& record = {});

QString partner(Session& session, const Id& partner); ///< its name; empty where there is none
QString service(Session& session, const Id& service);
QString step(Session& session, const Id& step);

QString appointmentTitle(Session& session, const Record& appointment); ///< "Hearing · 45 min · Place · Partner"
QString appointmentWhen(Session& session, const Record& appointment);
QString appointmentIcon(const Record& appointment);
QString goalState(const Record& goal);
QString goalIcon(const Record& goal);
QString referralTitle(Session& session, const Record& referral); ///< "Partner · Service"
/// "Offered 18.11. → Consented 19.11.": what happened, each with its day.
QString referralDays(Session& session, const Record& referral);

} // namespace Rinnalla::CaseText
