// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paths/stepdeadline.h"

#include "core/paths/routewriter.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>

namespace Rinnalla {

Period::Starts startsOf(const Record& step)
{
    constexpr Period::Start all[] = {Period::Start::Decision, Period::Start::Application, Period::Start::Crime,
                                     Period::Start::Judgment, Period::Start::Chosen};
    Period::Starts starts;
    const QCborArray told = step.value(StepField::OptionsTold).toArray();
    for (const QCborValue& value : told) {
        const QCborMap entry = value.toMap();
        const QString key = entry.value(QStringLiteral("starts")).toString();
        for (const Period::Start start : all)
            if (key == RouteWriter::startKey(start))
                starts.insert(start, QDate::fromString(entry.value(QStringLiteral("on")).toString(), Qt::ISODate));
    }
    return starts;
}

Record withRightDeadline(const PathTemplates& paths, const Record& step)
{
    const QDate written = step.date(StepField::DueOn);
    const StepTemplate* known = paths.step(step.text(StepField::Template));
    if (!written.isValid() || !known)
        return step;
    const Period::Starts starts = startsOf(step);
    const QDate right = known->earliestDeadline(starts);
    const bool wasCounted = std::any_of(known->periods.begin(), known->periods.end(), [&](const Period& period) {
        return period.sense == Period::Sense::Deadline && deadline(period, starts.value(period.starts)) == written;
    });
    if (right == written || !wasCounted)
        return step;
    Record put = step;
    put.values.remove(StepField::DueOn);
    if (right.isValid())
        put.values.insert(StepField::DueOn, right.toString(Qt::ISODate));
    return put;
}

} // namespace Rinnalla
