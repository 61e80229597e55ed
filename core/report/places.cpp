// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/places.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr int MostSpannedCuts = 14;

Sum without(const Sum& one, const Sum& other)
{
    Sum rest;
    std::set_difference(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(rest));
    return rest;
}

Sum shared(const Sum& one, const Sum& other)
{
    Sum both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
    return both;
}

} // namespace

Places::Places(const QList<Scope>& scopes)
{
    for (const Scope& scope : scopes) {
        m_cuts += {scope.from, scope.until.addDays(1)};
        if (!scope.region.isEmpty() && !m_regions.contains(scope.region))
            m_regions.insert(scope.region, int(m_regions.size()) + 1);
    }
    std::sort(m_cuts.begin(), m_cuts.end());
    m_cuts.erase(std::unique(m_cuts.begin(), m_cuts.end()), m_cuts.end());
    for (const QDate& cut : m_cuts)
        m_moments += startOf(cut);
}

qint64 Places::startOf(const QDate& day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

int Places::at(qint64 moment, int region) const
{
    const auto after = std::upper_bound(m_moments.begin(), m_moments.end(), moment);
    if (after == m_moments.begin() || after == m_moments.end())
        return -1;
    return int(after - m_moments.begin() - 1) * regions() + region;
}

int Places::at(qint64 moment, const QString& region) const
{
    return at(moment, regionOf(region));
}

Sum Places::of(const Scope& scope) const
{
    Sum places;
    for (int cut = 0; cut + 1 < m_cuts.size(); ++cut) {
        if (m_cuts.at(cut) < scope.from || m_cuts.at(cut) > scope.until)
            continue;
        for (int region = 0; region < regions(); ++region)
            if (scope.region.isEmpty() || region == regionOf(scope.region))
                places += cut * regions() + region;
    }
    return places;
}

QList<Sum> Places::differences(const QList<Scope>& scopes) const
{
    QSet<Sum> found;
    for (int place = 0; place < count(); ++place)
        found += Sum{place};
    QList<Sum> boxes;
    for (const Scope& scope : scopes)
        boxes += of(scope);
    for (const Sum& one : boxes)
        for (const Sum& other : boxes)
            found += {without(one, other), shared(one, other)};
    if (m_cuts.size() <= MostSpannedCuts) {
        Scope span = scopes.constFirst();
        for (qsizetype from = 0; from < m_cuts.size(); ++from)
            for (qsizetype until = from + 1; until < m_cuts.size(); ++until) {
                span.from = m_cuts.at(from);
                span.until = m_cuts.at(until).addDays(-1);
                span.region.clear();
                found += of(span);
                for (const QString& region : m_regions.keys()) {
                    span.region = region;
                    found += of(span);
                }
            }
    }
    found -= Sum();
    QList<Sum> sorted = found.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace Rinnalla
