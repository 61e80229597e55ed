// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cmath>

namespace Rinnalla::Bench {

/// Times of one operation, in milliseconds.
class Sample {
public:
    Sample() = default;
    explicit Sample(QList<double> times)
        : m_times(std::move(times))
    {
        std::sort(m_times.begin(), m_times.end());
    }

    template<typename Function>
    static double time(Function&& function)
    {
        QElapsedTimer timer;
        timer.start();
        function();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    /// Times `function`; `between` runs untimed after each.
    template<typename Function, typename Between = void (*)(int)>
    static Sample of(
        int runs, Function&& function, Between&& between = [](int) {})
    {
        QList<double> times;
        for (int run = 0; run < runs; ++run) {
            times += time([&] { function(run); });
            between(run);
        }
        return Sample(times);
    }

    double median() const { return at(0.5); }
    double p95() const { return at(0.95); }

private:
    double at(double share) const
    {
        const auto last = static_cast<double>(m_times.size() - 1);
        return m_times.at(static_cast<qsizetype>(std::ceil(share * last)));
    }

    QList<double> m_times;
};

/// One line of the report: what was measured, the figure, the limit and whether it holds.
void report(const char* what, double figure, double limit, const char* unit, bool smallerIsBetter = true);
/// A line without a limit, to put the others in proportion.
void note(const char* what, double figure, const char* unit);
/// How many figures missed their limit so far.
int missed();

} // namespace Rinnalla::Bench
