// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/linearspan.h"

#include <optional>

namespace Rinnalla {

/// How large and how small a sum of unknown counts can be, given equations that hold of them and that none is negative:
/// a linear programme, solved by the simplex method with Bland's rule, which always ends. In doubles: all coefficients
/// are 0 and 1 and all counts below 2^40, so an answer is off by far less than the half that would matter.
class LinearBounds {
public:
    explicit LinearBounds(int unknowns)
        : m_unknowns(unknowns)
    {}

    void equals(const Sum& sum, qint64 value) { m_equations += {sum, value}; }
    void atLeast(const Sum& sum, qint64 value) { m_floors += {sum, value}; }

    struct Range {
        double least = 0;
        double most = 0; ///< infinity where nothing holds it
    };
    /// Nothing where the equations contradict each other or the programme is too large to be solved here.
    std::optional<Range> range(const Sum& sum) const;

private:
    struct Equation {
        Sum sum;
        qint64 value = 0;
    };

    int m_unknowns;
    QList<Equation> m_equations;
    QList<Equation> m_floors;
};

} // namespace Rinnalla
