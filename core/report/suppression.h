// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    QList<Cell> cells;
    QList<Sum> scopes;  ///< the places of each scope; the last one is asked for
    QList<Sum> guarded; ///< other sets of places of which no small number may come out either

    int places() const { return int(counts.size()) / categories; }
    Sum sum(const Sum& places, const QList<int>& of) const;
    qint64 count(const Sum& places, const QList<int>& of) const;
    qint64 count(int scope, int cell) const { return count(scopes.at(scope), cells.at(cell).categories); }
};

/// A number that was published before.
struct ToldBefore {
    int scope = 0; ///< of Block::scopes
    int cell = 0;  ///< of Block::cells
    qint64 value = 0;
};

/// Decides which numbers may be shown.
namespace Suppression {

/// For each cell of the block, whether its number for the last scope is shown. Never one from 1 to threshold - 1. Of
/// the others all that can be, the largest first, such that nothing hidden follows from what is shown and was told
/// before: neither exactly (LinearSpan) nor by what is left for it when no count is negative (LinearBounds). Hidden
/// are all small numbers of the block's scopes and of their differences.
QList<bool> shown(const Block& block, const QList<ToldBefore>& before, int threshold);

} // namespace Suppression

} // namespace Rinnalla
