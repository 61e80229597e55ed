// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paths/route.h"

#include <algorithm>

namespace Rinnalla {

std::optional<QString> LocalText::find(const QString& language) const
{
    for (const QString& tag : {language, language.section(u'-', 0, 0)})
        if (const auto found = m_texts.constFind(tag); found != m_texts.cend())
            return *found;
    return std::nullopt;
}

bool LocalText::has(const QString& language) const
{
    return find(language).has_value();
}

QString LocalText::text(const QString& language) const
{
    for (const QString& tag : {language, QStringLiteral("en"), QStringLiteral("fi")})
        if (const auto found = find(tag))
            return *found;
    return {};
}

bool Period::holdsOn(const QDate& start) const
{
    return start.isValid() && (!validFrom.isValid() || start >= validFrom) && (!validTo.isValid() || start <= validTo);
}

bool Period::isOff(const Starts& known) const
{
    return unless && known.value(*unless).isValid();
}

const Option* StepTemplate::option(const QString& optionId) const
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const Option& o) { return o.id == optionId; });
    return found == options.end() ? nullptr : &*found;
}

bool Route::isChecked(const QString& language) const
{
    return version > 0 && checks.value(language).version == version;
}

QDate deadline(const Period& period, const QDate& start)
{
    if (!period.holdsOn(start))
        return {};
    switch (period.unit) {
    case Period::Unit::Days:
        return start.addDays(period.length);
    case Period::Unit::Months:
        return start.addMonths(period.length);
    case Period::Unit::Years:
        return start.addYears(period.length);
    }
    return {};
}

QDate deadline(const Period& period, const Period::Starts& starts)
{
    return period.isOff(starts) ? QDate() : deadline(period, starts.value(period.starts));
}

QDate StepTemplate::earliestDeadline(const Period::Starts& starts) const
{
    QDate earliest;
    for (const Period& period : periods) {
        const QDate day = period.sense == Period::Sense::Deadline ? deadline(period, starts) : QDate();
        if (day.isValid() && (!earliest.isValid() || day < earliest))
            earliest = day;
    }
    return earliest;
}

} // namespace Rinnalla
