// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paths/stepdeadline.h"

#include "core/paths/routewriter.h"

#include <QCborMap>

#include <algorithm>

namespace Rinnalla {

namespace {

const QString StartsKey = QStringLiteral("starts");
const QString OnKey = QStringLiteral("on");
const QString LimitKey = QStringLiteral("limit"); ///< the deadline it gave when it was written

/// Whatever holds instead of it today.
QDate everCounted(Period period, const Period::Starts& starts)
{
    period.validFrom = {};
    period.validTo = {};
    return period.sense == Period::Sense::Deadline ? deadline(period, starts.value(period.starts)) : QDate();
}

bool isKeptAsCounted(const Record& step, const QDate& day)
{
    const QCborArray told = step.value(StepField::OptionsTold).toArray();
    return std::any_of(told.begin(), told.end(), [&](const QCborValue& entry) {
        return entry.toMap().value(LimitKey).toString() == day.toString(Qt::ISODate);
    });
}

} // namespace

Period::Starts startsOf(const Record& step)
{
    constexpr Period::Start all[] = {Period::Start::Decision, Period::Start::Application, Period::Start::Crime,
                                     Period::Start::Judgment, Period::Start::Chosen};
    Period::Starts starts;
    const QCborArray told = step.value(StepField::OptionsTold).toArray();
    for (const QCborValue& value : told) {
        const QCborMap entry = value.toMap();
        const QString key = entry.value(StartsKey).toString();
        for (const Period::Start start : all)
            if (key == RouteWriter::startKey(start))
                starts.insert(start, QDate::fromString(entry.value(OnKey).toString(), Qt::ISODate));
    }
    return starts;
}

QCborArray startEntries(const StepTemplate& step, const Period::Starts& starts)
{
    QCborArray all;
    for (auto start = starts.begin(); start != starts.end(); ++start) {
        if (!start->isValid())
            continue;
        QCborMap entry{{StartsKey, RouteWriter::startKey(start.key())}, {OnKey, start->toString(Qt::ISODate)}};
        if (const QDate limit = step.earliestDeadline({{start.key(), *start}}); limit.isValid())
            entry.insert(LimitKey, limit.toString(Qt::ISODate));
        all += entry;
    }
    return all;
}

bool isDeadlineCounted(const PathTemplates& paths, const Record& step)
{
    const QDate due = step.date(StepField::DueOn);
    const StepTemplate* known = paths.step(step.text(StepField::Template));
    if (!due.isValid() || !known)
        return false;
    const Period::Starts starts = startsOf(step);
    return isKeptAsCounted(step, due)
           || std::any_of(known->periods.begin(), known->periods.end(),
                          [&](const Period& period) { return everCounted(period, starts) == due; });
}

Record withRightDeadline(const PathTemplates& paths, const Record& step)
{
    if (!isDeadlineCounted(paths, step))
        return step;
    const QDate right = paths.step(step.text(StepField::Template))->earliestDeadline(startsOf(step));
    if (!right.isValid())
        return step;
    Record put = step;
    put.values.insert(StepField::DueOn, right.toString(Qt::ISODate));
    return put;
}

} // namespace Rinnalla
