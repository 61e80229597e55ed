// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/linearbounds.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Rinnalla {

namespace {

constexpr double Tiny = 1e-7;
constexpr double Endless = std::numeric_limits<double>::infinity();
constexpr int MostColumns = 600;

/// Rows of "coefficients = right side" with all right sides and all unknowns not negative, and a basis.
class Tableau {
public:
    Tableau(int rows, int columns)
        : m_columns(columns)
        , m_rows(static_cast<std::size_t>(rows), std::vector<double>(static_cast<std::size_t>(columns) + 1, 0))
        , m_basis(static_cast<std::size_t>(rows), -1)
    {}

    double& at(int row, int column) { return m_rows[std::size_t(row)][std::size_t(column)]; }
    double& right(int row) { return at(row, m_columns); }
    int rows() const { return int(m_rows.size()); }
    void setBasis(int row, int column) { m_basis[std::size_t(row)] = column; }
    int basis(int row) const { return m_basis[std::size_t(row)]; }

    /// Makes cost * x as small as it can be, with columns below `usable` only. -Endless where nothing holds it.
    double minimise(const std::vector<double>& cost, int usable)
    {
        std::vector<double> reduced = reducedCost(cost);
        for (;;) {
            const int column = entering(reduced, usable);
            if (column < 0)
                return -reduced.back();
            const int row = leaving(column);
            if (row < 0)
                return -Endless;
            pivot(row, column);
            subtract(reduced, m_rows[std::size_t(row)], reduced[std::size_t(column)]);
        }
    }

    /// Takes columns from `first` on out of the basis where another can take their place.
    void leaveBasis(int first)
    {
        for (int row = 0; row < rows(); ++row) {
            if (basis(row) < first)
                continue;
            for (int column = 0; column < first; ++column)
                if (std::abs(at(row, column)) > Tiny) {
                    pivot(row, column);
                    break;
                }
        }
    }

private:
    using Row = std::vector<double>;

    static void subtract(Row& from, const Row& row, double factor)
    {
        if (factor == 0)
            return;
        for (std::size_t i = 0; i < from.size(); ++i)
            from[i] -= factor * row[i];
    }

    Row reducedCost(const Row& cost)
    {
        Row reduced = cost;
        reduced.resize(std::size_t(m_columns) + 1, 0);
        for (int row = 0; row < rows(); ++row)
            subtract(reduced, m_rows[std::size_t(row)], reduced[std::size_t(basis(row))]);
        return reduced;
    }

    static int entering(const Row& reduced, int usable) // the first, as Bland says
    {
        for (int column = 0; column < usable; ++column)
            if (reduced[std::size_t(column)] < -Tiny)
                return column;
        return -1;
    }

    int leaving(int column)
    {
        int best = -1;
        double least = Endless;
        for (int row = 0; row < rows(); ++row) {
            if (at(row, column) <= Tiny)
                continue;
            const double ratio = right(row) / at(row, column);
            if (ratio < least - Tiny || (ratio < least + Tiny && (best < 0 || basis(row) < basis(best)))) {
                least = std::min(least, ratio);
                best = row;
            }
        }
        return best;
    }

    void pivot(int row, int column)
    {
        Row& pivoted = m_rows[std::size_t(row)];
        const double scale = 1 / pivoted[std::size_t(column)];
        for (double& entry : pivoted)
            entry *= scale;
        for (int other = 0; other < rows(); ++other)
            if (other != row)
                subtract(m_rows[std::size_t(other)], pivoted, at(other, column));
        setBasis(row, column);
    }

    int m_columns;
    std::vector<Row> m_rows;
    std::vector<int> m_basis;
};

/// Unknowns that stand in the same equations, floors and the sum asked for are one unknown: their sum. Those in an
/// equation of nothing are nothing.
QList<int> merged(int unknowns, const QList<const Sum*>& sums, const QSet<int>& nothing, int& groups)
{
    QList<QByteArray> where(unknowns);
    for (qsizetype i = 0; i < sums.size(); ++i)
        for (const int unknown : *sums.at(i))
            where[unknown] += QByteArray::number(i) + ',';
    QHash<QByteArray, int> known;
    QList<int> group(unknowns, -1);
    for (int unknown = 0; unknown < unknowns; ++unknown) {
        if (where.at(unknown).isEmpty() || nothing.contains(unknown))
            continue;
        if (!known.contains(where.at(unknown)))
            known.insert(where.at(unknown), int(known.size()));
        group[unknown] = known.value(where.at(unknown));
    }
    groups = int(known.size());
    return group;
}

} // namespace

std::optional<LinearBounds::Range> LinearBounds::range(const Sum& sum) const
{
    QList<const Sum*> sums;
    QSet<int> nothing;
    for (const Equation& equation : m_equations) {
        sums += &equation.sum;
        if (equation.value == 0)
            nothing += QSet<int>(equation.sum.begin(), equation.sum.end());
    }
    for (const Equation& floor : m_floors)
        sums += &floor.sum;
    sums += &sum;
    int groups = 0;
    const QList<int> group = merged(m_unknowns, sums, nothing, groups);
    const int floors = int(m_floors.size());
    const int rows = int(m_equations.size()) + floors;
    const int real = groups + floors;
    if (real > MostColumns)
        return std::nullopt;

    Tableau tableau(rows, real + rows);
    const auto fill = [&](int row, const Equation& equation) {
        for (const int unknown : equation.sum)
            if (group.at(unknown) >= 0)
                tableau.at(row, group.at(unknown)) = 1;
        tableau.right(row) = double(equation.value);
        tableau.at(row, real + row) = 1;
        tableau.setBasis(row, real + row);
    };
    for (int row = 0; row < rows; ++row) {
        const int floor = row - int(m_equations.size());
        fill(row, floor < 0 ? m_equations.at(row) : m_floors.at(floor));
        if (floor >= 0)
            tableau.at(row, groups + floor) = -1; // what it is above the floor
    }
    std::vector<double> cost(std::size_t(real + rows), 0);
    std::fill(cost.begin() + real, cost.end(), 1);
    if (tableau.minimise(cost, real + rows) > Tiny * 100)
        return std::nullopt;
    tableau.leaveBasis(real);

    std::fill(cost.begin(), cost.end(), 0);
    for (const int unknown : sum)
        if (group.at(unknown) >= 0)
            cost[std::size_t(group.at(unknown))] = 1;
    Tableau upwards = tableau;
    const double least = tableau.minimise(cost, real);
    for (double& entry : cost)
        entry = -entry;
    return Range{least, -upwards.minimise(cost, real)};
}

} // namespace Rinnalla
