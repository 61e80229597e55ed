// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

namespace Rinnalla {

/// What a button beside a row does: writes these edits, or opens the place where there are none.
struct TodayAction {
    QString icon; ///< a Breeze name
    QString text;
    QList<Edit> edits = {};
    QString said = {}; ///< when they are written
    Place place = {};
    QString draft = {}; ///< thrown away with it
};

/// One thing that waits for somebody.
struct TodayRow {
    QString icon; ///< a Breeze name
    QString title;
    QString detail;
    bool overdue = false;
    Place place; ///< opened by Enter or a click
    QList<TodayAction> actions = {};
};

/// What waits today, read from the store for the session's room and put into the interface's words. Each list is short:
/// what is most urgent comes first, and no more than MostRows are read.
namespace TodayLists {

constexpr int MostRows = 50;
constexpr int DeadlineDays = 30; ///< how far deadlines are seen ahead
constexpr int NearDays = 7;      ///< how far callbacks and appointments are

QList<TodayRow> callbacks(Session& session);    ///< of the pair on duty and of everybody
QList<TodayRow> deadlines(Session& session);    ///< of service paths
QList<TodayRow> periods(Session& session);      ///< that end soon, or ended last week: nobody's deadline, and no hurry
QList<TodayRow> appointments(Session& session); ///< that are near, and those of which nobody has said what became
QList<TodayRow> reviews(Session& session);      ///< of clients, steps and goals
QList<TodayRow> referrals(Session& session);    ///< to be asked after
QList<TodayRow> retention(Session& session);    ///< records that may not be needed any more; dormant first
QList<TodayRow> tellings(Session& session);     ///< who holds a paper that says what is not so any more
QList<TodayRow> conflicts(Session& session);    ///< written on two laptops at the same time
QList<TodayRow> papers(Session& session);       ///< nobody knows yet whether they came out
QList<TodayRow> drafts(Session& session);
void dropDraft(Session& session, const QString& name);
QList<TodayRow> expiringSheets(Session& session);

/// Nothing was written in this room yet.
bool isNew(Session& session);
int meetingsToday(Session& session); ///< appointments of today and before, and going along today
/// Callbacks and deadlines of today and before, and today's appointments.
int urgent(Session& session);

} // namespace TodayLists

} // namespace Rinnalla
