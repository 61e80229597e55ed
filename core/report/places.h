// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/linearspan.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace Rinnalla {

/// What statistics are about: one room, some days, everywhere or one region.
struct Scope {
    QString room = QStringLiteral("support");
    QDate from;     ///< the first day
    QDate until;    ///< the last day, itself counted
    QString region; ///< empty: everywhere

    bool overlaps(const Scope& other) const { return room == other.room && from <= other.until && other.from <= until; }
    bool operator==(const Scope&) const = default;
};

/// Cuts time and regions where any of the scopes begins or ends, so that each scope is a sum of places: a place is the
/// days between two cuts, in one region; regions that no scope names are one place together.
class Places {
public:
    explicit Places(const QList<Scope>& scopes);

    int count() const { return int(m_cuts.size() - 1) * regions(); }
    qint64 begin() const { return m_moments.constFirst(); } ///< milliseconds since 1970
    qint64 end() const { return m_moments.constLast(); }    ///< the first that is outside
    QDate firstDay() const { return m_cuts.constFirst(); }
    QDate lastDay() const { return m_cuts.constLast().addDays(-1); }
    /// -1 outside of all cuts.
    int at(qint64 moment, const QString& region) const;
    int at(const QDate& day, const QString& region) const { return at(startOf(day), region); }
    int regionOf(const QString& region) const { return m_regions.value(region, 0); }
    int at(qint64 moment, int region) const;

    Sum of(const Scope& scope) const;
    /// Sets of places somebody could learn of by taking one scope from another: each place, each scope without each
    /// other, what two share, and, where they are not too many, every span between two cuts.
    QList<Sum> differences(const QList<Scope>& scopes) const;

    static qint64 startOf(const QDate& day);

private:
    int regions() const { return int(m_regions.size()) + 1; }

    QList<QDate> m_cuts;
    QList<qint64> m_moments;
    QHash<QString, int> m_regions; ///< from 1; 0 is all the others
};

} // namespace Rinnalla
