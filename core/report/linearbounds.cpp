// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/linearbounds.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Rinnalla {

namespace {

constexpr double Tiny = 1e-7;
constexpr double Endless = std::numeric_limits<double>::infinity();
constexpr int MostColumns = 600;
constexpr int InNoEquation = -1;
constexpr int Nothing = -2;

} // namespace

/// Rows of "coefficients = right side" with all right sides and all unknowns not negative, and a basis.
class LinearBounds::Tableau {
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

    /// Makes cost * x as small as it can be. -Endless where nothing holds it.
    double minimise(const std::vector<double>& cost)
    {
        std::vector<double> reduced = reducedCost(cost);
        for (;;) {
            const int column = entering(reduced);
            if (column < 0)
                return -reduced.back();
            const int row = leaving(column);
            if (row < 0)
                return -Endless;
            pivot(row, column);
            subtract(reduced, m_rows[std::size_t(row)], reduced[std::size_t(column)]);
        }
    }

    /// Takes columns from `first` on out of the basis where another can take their place, and then away. A row where
    /// none can says nothing.
    void dropColumns(int first)
    {
        for (int row = rows() - 1; row >= 0; --row) {
            if (basis(row) < first)
                continue;
            int column = 0;
            while (column < first && std::abs(at(row, column)) <= Tiny)
                ++column;
            if (column < first) {
                pivot(row, column);
                continue;
            }
            m_rows.erase(m_rows.begin() + row);
            m_basis.erase(m_basis.begin() + row);
        }
        for (Row& row : m_rows) {
            row[std::size_t(first)] = row.back();
            row.resize(std::size_t(first) + 1);
        }
        m_columns = first;
    }
    int columns() const { return m_columns; }

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

    int entering(const Row& reduced) const // the first, as Bland says
    {
        for (int column = 0; column < m_columns; ++column)
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

LinearBounds::LinearBounds(int unknowns)
    : m_unknowns(unknowns)
{}

LinearBounds::LinearBounds(LinearBounds&& other) noexcept = default;
LinearBounds::~LinearBounds() = default;

/// Unknowns that stand in the same equations and floors are one unknown: their sum. Those in an equation of nothing
/// are nothing.
void LinearBounds::prepare()
{
    m_isPrepared = true;
    const QList<Equation> all = m_equations + m_floors;
    QList<QByteArray> where(m_unknowns);
    m_groups.assign(std::size_t(m_unknowns), InNoEquation);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isNothing = i < m_equations.size() && all.at(i).value == 0
                               && std::none_of(all.at(i).sum.begin(), all.at(i).sum.end(), isTakenAway);
        for (const int entry : all.at(i).sum) {
            where[unknownOf(entry)] += QByteArray::number(i) + (isTakenAway(entry) ? '-' : '+');
            if (isNothing)
                m_groups[std::size_t(entry)] = Nothing; // none is taken away
        }
    }
    QHash<QByteArray, int> known;
    for (int unknown = 0; unknown < m_unknowns; ++unknown) {
        int& group = m_groups[std::size_t(unknown)];
        if (where.at(unknown).isEmpty() || group == Nothing)
            continue;
        if (!known.contains(where.at(unknown)))
            known.insert(where.at(unknown), int(known.size()));
        group = known.value(where.at(unknown));
        m_sizes.resize(std::size_t(known.size()), 0);
        ++m_sizes[std::size_t(group)];
    }

    const int groups = int(m_sizes.size());
    const int floors = int(m_floors.size());
    const int rows = int(all.size());
    const int real = groups + floors;
    if (real > MostColumns)
        return;
    auto tableau = std::make_unique<Tableau>(rows, real + rows);
    for (int row = 0; row < rows; ++row) {
        const Equation& equation = all.at(row);
        const int floor = row - int(m_equations.size());
        for (const int entry : equation.sum)
            if (const int group = m_groups[std::size_t(unknownOf(entry))]; group >= 0)
                tableau->at(row, group) = isTakenAway(entry) ? -1 : 1;
        tableau->right(row) = double(equation.value);
        if (floor >= 0)
            tableau->at(row, groups + floor) = -1; // what it is above the floor
        tableau->at(row, real + row) = 1;
        tableau->setBasis(row, real + row);
    }
    std::vector<double> cost(std::size_t(real + rows), 0);
    std::fill(cost.begin() + real, cost.end(), 1);
    if (tableau->minimise(cost) > Tiny * 100)
        return;
    tableau->dropColumns(real);
    m_tableau = std::move(tableau);
}

double LinearBounds::least(std::vector<double> cost)
{
    cost.resize(std::size_t(m_tableau->columns()), 0);
    return m_tableau->minimise(cost);
}

/// Of a group that stands in the sum in part, all can be in that part or none.
std::optional<LinearBounds::Range> LinearBounds::range(const Sum& sum)
{
    if (!m_isPrepared)
        prepare();
    if (!m_tableau)
        return std::nullopt;
    Range endless{0, 0};
    std::vector<int> added(m_sizes.size(), 0);
    std::vector<int> taken(m_sizes.size(), 0);
    for (const int entry : sum) {
        const int group = m_groups[std::size_t(unknownOf(entry))];
        if (group >= 0)
            ++(isTakenAway(entry) ? taken : added)[std::size_t(group)];
        else if (group == InNoEquation)
            (isTakenAway(entry) ? endless.least : endless.most) = isTakenAway(entry) ? -Endless : Endless;
    }
    std::vector<double> small(m_sizes.size(), 0);
    std::vector<double> large(m_sizes.size(), 0); // what is made small of it is the negative of the largest
    for (std::size_t group = 0; group < m_sizes.size(); ++group) {
        const int size = m_sizes[group];
        small[group] = taken[group] > 0 ? -1 : added[group] == size ? 1 : 0;
        large[group] = added[group] > 0 ? -1 : taken[group] == size ? 1 : 0;
    }
    return Range{endless.least + least(small), endless.most - least(large)};
}

} // namespace Rinnalla
