// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/reviews.h"

namespace Rinnalla::Reviews {

namespace {

const Field* fieldOf(const Record& record, QStringView name)
{
    return info(record.kind).field(name);
}

/// A short month may have bent it to its last day.
bool mayBeBent(const QDate& day)
{
    constexpr int longest = 31;
    return day.isValid() && day.day() == day.daysInMonth() && day.day() < longest;
}

/// The days the record was to be looked at again on, the latest first.
Result<QList<QDate>> earlierDays(Journal& journal, const Record& record, quint16 field)
{
    const auto history = journal.history(record.id);
    if (!history)
        return tl::unexpected(history.error());
    QList<QDate> days;
    for (const HistoryEntry& entry : *history)
        if (entry.values.contains(field))
            days.prepend(Record{record.kind, record.id, entry.values}.date(field));
    return days;
}

} // namespace

QDate day(const Record& record)
{
    const Field* on = fieldOf(record, u"review_on");
    return on ? record.date(on->id) : QDate();
}

Result<int> dayOfMonth(Journal& journal, const Record& record)
{
    QDate at = day(record);
    int found = at.day();
    if (!mayBeBent(at))
        return found;
    const auto earlier = earlierDays(journal, record, fieldOf(record, u"review_on")->id);
    if (!earlier)
        return tl::unexpected(earlier.error());
    for (const QDate& before : *earlier) {
        if (before == at)
            continue;
        if (!mayBeBent(at) || !before.isValid() || before > at || (before.day() < at.day() && !mayBeBent(before)))
            break; // it does not come from there
        at = before;
        found = qMax(found, at.day());
    }
    return found;
}

QDate later(const QDate& day, int months, int dayOfMonth)
{
    const QDate then = QDate(day.year(), day.month(), 1).addMonths(months);
    return then.addDays(qMin(dayOfMonth, then.daysInMonth()) - 1);
}

QDate next(const QDate& day, int months, int dayOfMonth, const QDate& today)
{
    if (months <= 0 || !day.isValid())
        return {};
    const int elapsed = (today.year() - day.year()) * 12 + today.month() - day.month();
    int periods = qMax(1, elapsed / months);
    while (later(day, periods * months, dayOfMonth) <= today)
        ++periods;
    return later(day, periods * months, dayOfMonth);
}

Edit lookedAt(const Record& record, int dayOfMonth, const QDate& today)
{
    const Field* every = fieldOf(record, u"review_every");
    const int months = every ? static_cast<int>(record.integer(every->id)) : 0;
    Edit edit{record.kind, record.id, {}};
    return edit.set(fieldOf(record, u"review_on")->id, next(day(record), months, dayOfMonth, today));
}

} // namespace Rinnalla::Reviews
