// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/statistics.h"
#include "tests/core/report/exactprogram.h"

#include <QSet>

namespace Rinnalla {

/// What truly happened, one for each thing counted.
struct CountedFact {
    static constexpr int Nobody = -1; ///< without a name
    static constexpr int Always = 1000;

    QString group; ///< what is counted together: "contacts", "outcomes", "topics/health" …
    QString category;
    QDate day;
    QString region;
    qint64 amount = 1;
    int who = Nobody;
    qint64 unnamed = 0; ///< people without a name in it
    int since = 0;      ///< how many publications had left before it was written down
    int gone = Always;  ///< and before it was taken back
};

/// Somebody who has every publication, knows how they are made and where something was changed afterwards, and wants
/// what they hide. Shares no code with what protects it: fractions, elimination modulo another prime, unknowns for each
/// piece of time, region, category and moment of writing; of people counted once each, for each set of publications
/// they can be in.
class Attacker {
public:
    /// The publications in the order they left, and which of them the attacker reads (empty: all).
    Attacker(const QList<CountedFact>& facts, const QList<Statistics>& publications, const QList<int>& read = {});

    /// Numbers that do not come out though they were told: the counting is wrong, or the attacker. Empty where well.
    QStringList untrue() const;

    /// What is protected and can be computed. A small number is one below the threshold or of fewer people. Protected
    /// are those of all publications; of what two of them share or have alone and of every span between two of their
    /// days, by the records as they are and as they were; and of what came in between. Not one may follow exactly.
    /// Where bounds are asked, whole numbers from zero up must leave each hidden small number of a publication all the
    /// room that its being hidden promises, and the others more than one value.
    QStringList found(bool withBounds) const;

    /// The contacts that a text does not stand with: with those it does they are all of them, which may be told.
    static const QString Without;
    static bool isOfPeople(const QString& group); ///< counts each once
    static QString groupOf(const CellName& cell);
    static bool holds(const CellName& cell, const QString& category);

private:
    QStringList groups() const;

    QList<CountedFact> m_facts;
    QList<Statistics> m_publications;
    QList<int> m_read;
};

} // namespace Rinnalla
