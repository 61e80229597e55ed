// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/report/exactprogram.h"

#include <limits>
#include <numeric>

namespace Rinnalla {

Fraction Fraction::of(Wide top, Wide bottom)
{
    if (bottom < 0) {
        top = -top;
        bottom = -bottom;
    }
    for (Wide one = top < 0 ? -top : top, other = bottom;;) { // the greatest common divisor
        if (other == 0) {
            top /= one;
            bottom /= one;
            break;
        }
        const Wide rest = one % other;
        one = other;
        other = rest;
    }
    constexpr Wide Most = std::numeric_limits<qint64>::max();
    if (top > Most || top < -Most || bottom > Most)
        qFatal("a fraction grew too large");
    Fraction fraction(static_cast<qint64>(top));
    fraction.m_bottom = static_cast<qint64>(bottom);
    return fraction;
}

Fraction Fraction::operator-() const
{
    Fraction negative = *this;
    negative.m_top = -m_top;
    return negative;
}

Fraction Fraction::operator/(const Fraction& by) const
{
    return of(Wide(m_top) * by.m_bottom, Wide(m_bottom) * by.m_top);
}

Fraction Fraction::minusProduct(const Fraction& one, const Fraction& other) const
{
    if (m_bottom == 1 && one.m_bottom == 1 && other.m_bottom == 1)
        return of(Wide(m_top) - Wide(one.m_top) * other.m_top, 1);
    const Wide bottom = Wide(one.m_bottom) * other.m_bottom;
    return of(Wide(m_top) * bottom - Wide(one.m_top) * other.m_top * m_bottom, bottom * m_bottom);
}

bool Fraction::operator<(const Fraction& other) const
{
    return Wide(m_top) * other.m_bottom < Wide(other.m_top) * m_bottom;
}

void ExactProgram::atLeast(const Form& form, qint64 value)
{
    Form above = form;
    above[m_unknowns++] = -1;
    equals(above, value);
}

void ExactProgram::atMost(const Form& form, qint64 value)
{
    Form below = form;
    below[m_unknowns++] = 1;
    equals(below, value);
}

void ExactProgram::subtract(Row& from, const Row& row, const Fraction& factor)
{
    if (factor.isZero())
        return;
    for (std::size_t i = 0; i < from.size(); ++i)
        if (!row[i].isZero())
            from[i] = from[i].minusProduct(factor, row[i]);
}

void ExactProgram::pivot(std::size_t row, std::size_t column)
{
    const Fraction scale = m_tableau[row][column];
    if (!(scale == Fraction(1)))
        for (Fraction& entry : m_tableau[row])
            if (!entry.isZero())
                entry = entry / scale;
    for (std::size_t other = 0; other < m_tableau.size(); ++other)
        if (other != row)
            subtract(m_tableau[other], m_tableau[row], Fraction(m_tableau[other][column]));
    m_basis[row] = int(column);
}

/// Goes up while it can: the first unknown that helps, as Bland says, so that it ends.
bool ExactProgram::climb(Row& cost)
{
    for (;;) {
        std::size_t column = 0;
        while (column + 1 < cost.size() && !cost[column].isPositive())
            ++column;
        if (column + 1 == cost.size())
            return true;
        int leaving = -1;
        Fraction least;
        for (std::size_t row = 0; row < m_tableau.size(); ++row) {
            if (!m_tableau[row][column].isPositive())
                continue;
            const Fraction ratio = m_tableau[row].back() / m_tableau[row][column];
            if (leaving < 0 || ratio < least || (ratio == least && m_basis[row] < m_basis[std::size_t(leaving)])) {
                least = ratio;
                leaving = int(row);
            }
        }
        if (leaving < 0)
            return false;
        pivot(std::size_t(leaving), column);
        subtract(cost, m_tableau[std::size_t(leaving)], Fraction(cost[column]));
    }
}

bool ExactProgram::solve()
{
    const std::size_t rows = m_rows.size();
    const auto real = std::size_t(m_unknowns);
    m_tableau.assign(rows, Row(real + rows + 1));
    m_basis.assign(rows, 0);
    Row cost(real + rows + 1);
    for (std::size_t row = 0; row < rows; ++row) {
        const qint64 sign = m_rows[row].value < 0 ? -1 : 1;
        for (const auto& [unknown, coefficient] : m_rows[row].form)
            m_tableau[row][std::size_t(unknown)] = sign * coefficient;
        m_tableau[row].back() = sign * m_rows[row].value;
        for (std::size_t i = 0; i < cost.size(); ++i)
            cost[i] = cost[i].minusProduct(Fraction(-1), m_tableau[row][i]);
        m_tableau[row][real + row] = 1;
        m_basis[row] = int(real + row);
    }
    climb(cost); // away from the unknowns that stand for what is not met yet
    if (!cost.back().isZero())
        return false;
    for (std::size_t row = rows; row-- > 0;) {
        if (std::size_t(m_basis[row]) >= real) {
            std::size_t column = 0;
            while (column < real && m_tableau[row][column].isZero())
                ++column;
            if (column < real) {
                pivot(row, column);
            } else {
                m_tableau.erase(m_tableau.begin() + int(row));
                m_basis.erase(m_basis.begin() + int(row));
            }
        }
    }
    for (Row& row : m_tableau) {
        row[real] = row.back();
        row.resize(real + 1);
    }
    return true;
}

ExactProgram::Row ExactProgram::costs(const Form& form) const
{
    Row cost(std::size_t(m_unknowns) + 1);
    for (const auto& [unknown, coefficient] : form)
        cost[std::size_t(unknown)] = coefficient;
    for (std::size_t row = 0; row < m_tableau.size(); ++row)
        subtract(cost, m_tableau[row], Fraction(cost[std::size_t(m_basis[row])]));
    return cost;
}

std::optional<Fraction> ExactProgram::highest(const Form& form)
{
    Row cost = costs(form);
    return climb(cost) ? std::optional(-cost.back()) : std::nullopt;
}

int ExactProgram::brokenUnknown() const
{
    for (std::size_t row = 0; row < m_tableau.size(); ++row)
        if (!m_tableau[row].back().isWhole())
            return int(row);
    return -1;
}

/// What whole numbers reach. Beyond some branches the next whole number above is said: more than there is, never less.
std::optional<qint64> ExactProgram::highestWhole(const Form& form, int depth)
{
    constexpr int Deepest = 12;
    const auto top = highest(form);
    if (!top)
        return std::nullopt;
    const int broken = brokenUnknown();
    if (broken < 0 || depth > Deepest)
        return top->floor();
    const int unknown = m_basis[std::size_t(broken)];
    const Fraction value = m_tableau[std::size_t(broken)].back();
    qint64 best = std::numeric_limits<qint64>::min();
    for (const bool below : {true, false}) {
        ExactProgram branch = *this;
        if (below)
            branch.atMost({{unknown, 1}}, value.floor());
        else
            branch.atLeast({{unknown, 1}}, value.ceil());
        if (branch.solve()) {
            const auto found = branch.highestWhole(form, depth + 1);
            if (!found)
                return std::nullopt;
            best = std::max(best, *found);
        }
        if (best == top->floor())
            break;
    }
    return best;
}

ExactProgram::Range ExactProgram::range(const Form& form)
{
    Form negative = form;
    for (auto& [unknown, coefficient] : negative)
        coefficient = -coefficient;
    const auto lowest = highestWhole(negative, 0);
    return {lowest ? std::optional(-*lowest) : std::nullopt, highestWhole(form, 0)};
}

} // namespace Rinnalla
