// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/reviews.h"

namespace Rinnalla::Reviews {

namespace {

const Field* fieldOf(const Record& record, QStringView name)
{
    return info(record.kind).field(name);
}

bool isLastOfMonth(const QDate& day)
{
    return day.day() == day.daysInMonth();
}

} // namespace

QDate next(const QDate& day, int months, const QDate& today)
{
    if (months <= 0 || !day.isValid())
        return {};
    const auto after = [&](int periods) {
        const QDate then = day.addMonths(periods * months); // from the first day on, so that the 30th stays the 30th
        return isLastOfMonth(day) ? QDate(then.year(), then.month(), then.daysInMonth()) : then;
    };
    const int elapsed = (today.year() - day.year()) * 12 + today.month() - day.month();
    int periods = qMax(1, elapsed / months);
    while (after(periods) <= today)
        ++periods;
    return after(periods);
}

QDate day(const Record& record)
{
    const Field* on = fieldOf(record, u"review_on");
    return on ? record.date(on->id) : QDate();
}

Edit lookedAt(const Record& record, const QDate& today)
{
    const Field* every = fieldOf(record, u"review_every");
    const int months = every ? static_cast<int>(record.integer(every->id)) : 0;
    Edit edit{record.kind, record.id, {}};
    return edit.set(fieldOf(record, u"review_on")->id, next(day(record), months, today));
}

} // namespace Rinnalla::Reviews
