// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/people.h"
#include "core/report/places.h"

#include <QString>

#include <vector>

namespace Rinnalla {

/// One number of a table. A total has the name "total" for its row or column.
struct CellName {
    QString table;
    QString row;
    QString column; ///< empty in a table of one column

    bool operator==(const CellName&) const = default;
    friend size_t qHash(const CellName& name, size_t seed)
    {
        return qHashMulti(seed, name.table, name.row, name.column);
    }
};

/// Numbers that hang together: the categories of one thing counted, and every cell that is a sum of them. Cells of
/// different blocks share no equation, so each block is protected by itself.
struct Block {
    struct Cell {
        CellName name;
        QList<int> categories; ///< which of them it adds up
    };

    /// A row of an open list (topics, languages) is named only where its number is shown, so that a name tells nothing.
    bool isOpen = false;
    int categories = 1;
    std::vector<qint64> counts; ///< [place * categories + category]
    std::vector<People> people; ///< who they are of, in the same order; empty where it is nobody's contact, step …
    QList<CellName> leaves;     ///< what each category is called in the memory of publications
    QList<Cell> cells;
    QHash<int, bool> given; ///< cells of another table that hold these counts too, and whether they are shown there
    QList<Sum> scopes;      ///< the places of each scope; the last one is asked for
    QList<Sum> guarded;     ///< other sets of places of which no small number may come out either

    int places() const { return int(counts.size()) / categories; }
    Sum sum(const Sum& places, const QList<int>& of) const;
    qint64 count(const Sum& unknowns) const;
    qint64 count(int scope, int cell) const { return count(sum(scopes.at(scope), cells.at(cell).categories)); }
    /// How many different people; those told apart are `enough` at most.
    qint64 peopleBehind(const Sum& unknowns, std::size_t enough) const;
};

/// What was published before of one scope.
struct ToldBefore {
    int scope = 0;           ///< of Block::scopes
    QHash<int, qint64> told; ///< by cell
    std::vector<qint64> had; ///< what each category came to then, told or not
};

/// Decides which numbers may be shown.
namespace Suppression {

/// So many people are told apart behind each count.
inline std::size_t enoughPeople(int threshold)
{
    return std::size_t(threshold) * 2;
}

struct Decision {
    QList<bool> shown;       ///< for each cell of the block, whether its number for the last scope is
    bool isTooLarge = false; ///< nothing is shown, for it cannot be looked through in time
};

/// Never shown is a number from 1 to threshold - 1, nor one of fewer people than that. Of the others all that can be,
/// the largest first, such that nothing hidden follows from what is shown and was told before: neither exactly
/// (LinearSpan) nor by what is left for it when no count is negative (LinearBounds). Hidden are all small numbers of
/// the block's scopes and of their differences, as they are and as they were, and what came in between.
Decision decide(const Block& block, const QList<ToldBefore>& before, int threshold);

} // namespace Suppression

} // namespace Rinnalla
