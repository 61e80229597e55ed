// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/report/attacker.h"

#include <functional>

namespace Rinnalla {

/// What an attacker knows of one group of numbers that hang together.
class AttackedGroup {
public:
    AttackedGroup(const QString& group, const QList<CountedFact>& facts, const QList<Statistics>& publications,
                  const QList<int>& read);

    QStringList untrue() const;
    QStringList computed() const; ///< that follow exactly
    QStringList narrowed() const; ///< that have too little room

private:
    using Form = ExactProgram::Form;

    struct Place {
        QDate day; ///< the first of those that lie between the same cuts
        QString region;
    };
    /// A count nobody was told as such.
    struct Unknown {
        int place = -1;
        QString category;
        int since = 0;
        int gone = CountedFact::Always;
        quint64 seenIn = 0; ///< the publications it was counted in, a bit each
        qint64 truth = 0;
        QSet<int> who;
        qint64 unnamed = 0;

        bool isSeenIn(int publication) const { return (seenIn >> publication & 1) != 0; }
        bool isNow() const { return gone == CountedFact::Always; }
    };
    struct Told {
        Form form;
        qint64 value = 0;
    };
    /// A sum that must not come out.
    struct Target {
        QString what;
        Form form;
        qint64 truth = 0;
        bool isCell = false; ///< of a publication
    };

    bool isOfContacts() const;
    void cut();
    void countOccurrences(const QList<CountedFact>& facts);
    void countPeople(const QList<CountedFact>& facts);
    void addOccurrence(const CountedFact& fact);
    int placeOf(const CountedFact& fact) const;
    bool isIn(int place, const Scope& scope) const;
    quint64 seenIn(int place, int since, int gone) const;
    void learn();
    qint64 truthOf(const Form& form) const;
    void collectCells();
    void collectTargets();
    void collectTargetsOfPeople();
    void protect(const QString& what, const CellName& cell, const Form& form, bool isCell, bool isChange = false);
    Form form(const CellName& cell, const std::function<int(const Unknown&)>& coefficient) const;

    QString m_group;
    QList<Statistics> m_publications;
    QList<int> m_read;
    int m_threshold = 0;
    QList<QDate> m_cuts;
    QList<Place> m_places;
    QList<Unknown> m_unknowns;
    QList<CellName> m_cells;
    QList<Told> m_told;
    QList<Form> m_floors; ///< hidden, and not nothing
    QList<Target> m_targets;
};

} // namespace Rinnalla
