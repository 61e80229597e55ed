// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sim/world.h"

namespace Rinnalla::Sim {

/// Before anything else in a program that simulates: the same order of every hash, the same zone.
void prepareSimulation();

/// What a failing seed prints: itself, what did not hold, and the command that plays it again.
QString describe(const Options& options, int bug, const Outcome& outcome);

/// The same seed with fewer edits and laptops that still fails.
Options shrunk(Options options);

struct Totals {
    int seeds = 0;
    int failed = 0;
    int syncs = 0;
    int faults = 0;
    int conflicts = 0;
    int erased = 0;
    int revoked = 0;
    int toldOf = 0;

    void add(const Outcome& outcome);
    QString text() const;
};

} // namespace Rinnalla::Sim
