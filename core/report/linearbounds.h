// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/linearspan.h"

#include <memory>
#include <optional>

namespace Rinnalla {

/// How large and how small sums of unknown counts can be, given equations that hold of them and that none is negative:
/// a linear programme, solved by the simplex method with Bland's rule, which always ends. In doubles: all coefficients
/// are -1, 0 or 1 and all counts below 2^40, so an answer is off by far less than the half that would matter. One
/// thread.
class LinearBounds {
public:
    explicit LinearBounds(int unknowns);
    LinearBounds(LinearBounds&& other) noexcept;
    ~LinearBounds();

    void equals(const Sum& sum, qint64 value)
    {
        if (!sum.isEmpty())
            m_equations += {sum, value};
    }
    void atLeast(const Sum& sum, qint64 value) { m_floors += {sum, value}; }

    struct Range {
        double least = 0;
        double most = 0; ///< infinity where nothing holds it
    };
    /// Nothing where the equations contradict each other or the programme is too large to be solved here. What was not
    /// said before the first question is not heard.
    std::optional<Range> range(const Sum& sum);

private:
    struct Equation {
        Sum sum;
        qint64 value = 0;
    };
    class Tableau;

    void prepare();
    double least(std::vector<double> cost);

    int m_unknowns;
    QList<Equation> m_equations;
    QList<Equation> m_floors;
    bool m_isPrepared = false;
    std::unique_ptr<Tableau> m_tableau; ///< solved; null where it cannot be
    std::vector<int> m_groups;          ///< of each unknown; -1: in no equation; Nothing: none
    std::vector<int> m_sizes;           ///< how many unknowns are of each group
};

} // namespace Rinnalla
