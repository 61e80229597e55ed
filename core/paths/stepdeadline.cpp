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

/// Whether a period goes on in this state of its step.
bool runsOn(const Period& period, const QString& state)
{
    if (state == QStringLiteral("done"))
        return period.starts == Period::Start::Decision;
    return state != QStringLiteral("declined_after_information") && state != QStringLiteral("not_possible");
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

QList<PeriodEnd> periodEnds(const PathTemplates& paths, const Record& step)
{
    QList<PeriodEnd> ends;
    const StepTemplate* known = paths.step(step.text(StepField::Template));
    if (!known)
        return ends;
    const Period::Starts starts = startsOf(step);
    for (qsizetype i = 0; i < known->periods.size(); ++i) {
        const Period& period = known->periods.at(i);
        const QDate day = deadline(period, starts);
        if (period.sense != Period::Sense::Deadline && day.isValid() && runsOn(period, step.text(StepField::State)))
            ends += PeriodEnd{day, period.sense, period.label, i};
    }
    std::stable_sort(ends.begin(), ends.end(), [](const auto& one, const auto& other) { return one.day < other.day; });
    return ends;
}

QStringList stepsWithPeriodEnds(const PathTemplates& paths)
{
    QStringList ids;
    for (const Route& route : paths.routes())
        for (const StepTemplate& step : route.steps)
            if (std::any_of(step.periods.begin(), step.periods.end(),
                            [](const Period& period) { return period.sense != Period::Sense::Deadline; }))
                ids += step.id;
    return ids;
}

} // namespace Rinnalla
