// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/linearspan.h"

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr quint64 Prime = (quint64(1) << 61) - 1;

__extension__ typedef unsigned __int128 Wide;

quint64 times(quint64 one, quint64 other)
{
    const Wide product = Wide(one) * other;
    const quint64 sum = static_cast<quint64>(product & Prime) + static_cast<quint64>(product >> 61);
    return sum >= Prime ? sum - Prime : sum;
}

quint64 minus(quint64 one, quint64 other)
{
    return one >= other ? one - other : one + Prime - other;
}

quint64 inverse(quint64 number)
{
    quint64 result = 1;
    for (quint64 power = Prime - 2; power > 0; power >>= 1) { // Fermat
        if (power & 1)
            result = times(result, number);
        number = times(number, number);
    }
    return result;
}

int firstOf(const LinearSpan::Row& row)
{
    const auto found = std::find_if(row.begin(), row.end(), [](quint64 entry) { return entry != 0; });
    return found == row.end() ? -1 : static_cast<int>(found - row.begin());
}

} // namespace

LinearSpan::Row LinearSpan::row(const Sum& sum) const
{
    Row row(static_cast<std::size_t>(m_unknowns), 0);
    for (const int entry : sum) {
        quint64& coefficient = row[static_cast<std::size_t>(unknownOf(entry))];
        coefficient = isTakenAway(entry) ? minus(coefficient, 1) : coefficient + 1;
    }
    return row;
}

bool LinearSpan::isZero(const Row& row)
{
    return firstOf(row) < 0;
}

void LinearSpan::eliminate(Row& row, qsizetype equation) const
{
    const auto at = static_cast<std::size_t>(equation);
    const quint64 factor = row[static_cast<std::size_t>(m_pivots[at])];
    if (factor == 0)
        return;
    const Row& by = m_rows[at];
    for (std::size_t i = 0; i < row.size(); ++i)
        if (by[i] != 0)
            row[i] = minus(row[i], times(factor, by[i]));
}

void LinearSpan::reduce(Row& row) const
{
    for (qsizetype equation = 0; equation < qsizetype(m_rows.size()); ++equation)
        eliminate(row, equation);
}

void LinearSpan::reduceByLast(Row& row) const
{
    eliminate(row, qsizetype(m_rows.size()) - 1);
}

int LinearSpan::add(Row row)
{
    const int pivot = firstOf(row);
    const quint64 scale = inverse(row[static_cast<std::size_t>(pivot)]);
    for (quint64& entry : row)
        entry = times(entry, scale);
    m_rows.push_back(std::move(row));
    m_pivots.push_back(pivot);
    return pivot;
}

bool LinearSpan::isMultiple(const Row& row, const Row& of)
{
    const int first = firstOf(row);
    if (first < 0 || first != firstOf(of))
        return first < 0;
    const auto at = static_cast<std::size_t>(first);
    const quint64 factor = times(row[at], inverse(of[at]));
    for (std::size_t i = at; i < row.size(); ++i)
        if (row[i] != times(factor, of[i]))
            return false;
    return true;
}

} // namespace Rinnalla
