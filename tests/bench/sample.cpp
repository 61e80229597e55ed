// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/sample.h"

#include <cstdio>

namespace Rinnalla::Bench {

namespace {

int missedFigures = 0;

} // namespace

void report(const char* what, double figure, double limit, const char* unit, bool smallerIsBetter)
{
    const bool holds = smallerIsBetter ? figure <= limit : figure >= limit;
    missedFigures += holds ? 0 : 1;
    std::printf("| %-58s | %10.2f %-9s | %s %10.2f | %s |\n", what, figure, unit, smallerIsBetter ? "≤" : "≥", limit,
                holds ? "holds" : "MISSED");
    std::fflush(stdout);
}

void note(const char* what, double figure, const char* unit)
{
    std::printf("| %-58s | %10.2f %-9s | %12s |       |\n", what, figure, unit, "");
    std::fflush(stdout);
}

int missed()
{
    return missedFigures;
}

} // namespace Rinnalla::Bench
