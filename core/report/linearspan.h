// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace Rinnalla {

/// A linear form over unknown counts: the places of the unknowns that are added up; ~place is taken away.
using Sum = QList<int>;
inline bool isTakenAway(int entry)
{
    return entry < 0;
}
inline int unknownOf(int entry)
{
    return entry < 0 ? ~entry : entry;
}

/// All that follows from a growing set of equations over unknown counts, exactly: Gaussian elimination modulo the prime
/// 2^61 - 1. What is a multiple of it and not zero in whole numbers would need coefficients larger than any sums of
/// counts have. One thread.
class LinearSpan {
public:
    using Row = std::vector<quint64>;

    explicit LinearSpan(int unknowns)
        : m_unknowns(unknowns)
    {}

    Row row(const Sum& sum) const;
    /// What is left of the row once everything that follows from the equations is taken out; all zero: it follows.
    void reduce(Row& row) const;
    static bool isZero(const Row& row);
    /// A row that reduce() was called on and that is not zero becomes an equation. Gives its pivot.
    int add(Row row);
    /// Takes the last equation out of a row that was reduced before it came.
    void reduceByLast(Row& row) const;
    /// The same for all rows at once where it is only asked whether one would follow: row = factor * reduced.
    static bool isMultiple(const Row& row, const Row& of);

private:
    void eliminate(Row& row, qsizetype equation) const;

    int m_unknowns;
    std::vector<Row> m_rows; ///< each one at its pivot, zero at the pivots before it
    std::vector<int> m_pivots;
};

} // namespace Rinnalla
