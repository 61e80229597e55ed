// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/publication.h"

#include <map>

namespace Rinnalla {

/// Somebody who has every publication and wants a hidden number. Shares no code with what protects them: elimination
/// by fractions modulo another prime, over one unknown for each day, region and category.
class Attacker {
public:
    /// What truly happened, one entry for each thing counted.
    struct Fact {
        QString group; ///< what is counted together: "contacts", "outcomes", "topics/health" …
        QString category;
        QDate day;
        QString region;
    };

    Attacker(const QList<Fact>& facts, const QList<Statistics>& publications);

    /// Hidden small numbers of any publication, of what two of them share or have alone, and of any span between two
    /// of their days, that can be computed. Empty where all is well.
    QStringList found() const;

    /// Which group a cell is of, and whether a category belongs to it.
    static QString groupOf(const CellName& cell);
    static bool holds(const CellName& cell, const QString& category);

private:
    struct Box {
        QDate from;
        QDate until;
        QString region;
    };
    using Form = std::map<int, qint64>;
    struct System;

    QStringList foundIn(const QString& group) const;
    QList<Box> boxes() const;

    QList<Fact> m_facts;
    QList<Statistics> m_publications;
    QStringList m_regions;
    QDate m_first;
    int m_days = 0;
};

} // namespace Rinnalla
