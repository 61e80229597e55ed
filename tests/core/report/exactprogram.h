// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <map>
#include <optional>
#include <vector>

namespace Rinnalla {

/// A fraction in lowest terms. Ends the test where a number grows beyond 64 bits: a wrong answer would be worse.
class Fraction {
public:
    Fraction(qint64 whole = 0)
        : m_top(whole)
    {}
    qint64 floor() const { return m_top / m_bottom - (m_top % m_bottom < 0 ? 1 : 0); }
    qint64 ceil() const { return -(-*this).floor(); }
    bool isWhole() const { return m_bottom == 1; }
    bool isZero() const { return m_top == 0; }
    bool isNegative() const { return m_top < 0; }
    bool isPositive() const { return m_top > 0; }
    Fraction operator-() const;
    Fraction operator/(const Fraction& by) const;
    Fraction minusProduct(const Fraction& one, const Fraction& other) const; ///< this - one * other
    bool operator<(const Fraction& other) const;
    bool operator==(const Fraction& other) const { return m_top == other.m_top && m_bottom == other.m_bottom; }

private:
    __extension__ typedef __int128 Wide;
    static Fraction of(Wide top, Wide bottom);

    qint64 m_top = 0;
    qint64 m_bottom = 1; ///< positive
};

/// How large and how small sums of whole numbers from zero up can be under equations: the simplex method in fractions,
/// and branching where a corner is not whole. Shares no code with what it attacks.
class ExactProgram {
public:
    using Form = std::map<int, qint64>;

    explicit ExactProgram(int unknowns)
        : m_unknowns(unknowns)
    {}
    void equals(const Form& form, qint64 value) { m_rows.push_back({form, value}); }
    void atLeast(const Form& form, qint64 value);
    void atMost(const Form& form, qint64 value);

    /// Whether there are such numbers at all. Before the first question; hears nothing after it.
    bool solve();
    struct Range {
        std::optional<qint64> least; ///< nothing: no end
        std::optional<qint64> most;
    };
    Range range(const Form& form);

private:
    struct Equation {
        Form form;
        qint64 value;
    };
    using Row = std::vector<Fraction>;

    std::optional<Fraction> highest(const Form& form); ///< of the corner it goes to
    std::optional<qint64> highestWhole(const Form& form, int depth);
    int brokenUnknown() const;
    Row costs(const Form& form) const;
    bool climb(Row& cost); ///< false: no end
    void pivot(std::size_t row, std::size_t column);
    static void subtract(Row& from, const Row& row, const Fraction& factor);

    int m_unknowns;
    std::vector<Equation> m_rows;
    std::vector<Row> m_tableau; ///< the right side is last
    std::vector<int> m_basis;
};

} // namespace Rinnalla
