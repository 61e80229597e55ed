// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/simulate.h"

#include "core/base/planted.h"

#include <QHashSeed>

#include <malloc.h>

namespace Rinnalla::Sim {

void prepareSimulation()
{
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("TZ", "UTC");
    simulates = true;
    // Disks and places are made and thrown away in memory all the time: what is freed is kept for the next story.
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
}

QString describe(const Options& options, int bug, const Outcome& outcome)
{
    const QString planted = bug != 0 ? QStringLiteral(" --bug %1").arg(bug) : QString();
    return QStringLiteral("seed %1, %2 laptops, %3 edits: does not hold: %4\n  %5\n  rinnalla-sim --seeds %1 --count 1 "
                          "--devices %2 --edits %3%6 --trace")
        .arg(options.seed)
        .arg(options.devices)
        .arg(options.edits)
        .arg(outcome.broken, outcome.detail, planted);
}

Options shrunk(Options options)
{
    options.trace = false;
    const auto fails = [](const Options& tried) { return !World(tried).run().broken.isEmpty(); };
    for (int devices = 2; devices < options.devices; ++devices) {
        Options fewer = options;
        fewer.devices = devices;
        if (fails(fewer)) {
            options = fewer;
            break;
        }
    }
    for (int edits = 5; edits < options.edits; edits += qMax(5, edits / 4)) {
        Options fewer = options;
        fewer.edits = edits;
        if (fails(fewer))
            return fewer;
    }
    return options;
}

void Totals::add(const Outcome& outcome)
{
    ++seeds;
    failed += outcome.broken.isEmpty() ? 0 : 1;
    syncs += outcome.syncs;
    faults += outcome.faults;
    conflicts += outcome.conflicts;
    erased += outcome.erased;
    revoked += outcome.revoked;
    toldOf += outcome.isToldOf ? 1 : 0;
}

QString Totals::text() const
{
    return QStringLiteral(
               "%1 seeds, %2 failed; %3 synchronisations, %4 faults met, %5 conflicts kept, %6 records erased, "
               "%7 laptops shut out, %8 stories of two pasts, told of")
        .arg(seeds)
        .arg(failed)
        .arg(syncs)
        .arg(faults)
        .arg(conflicts)
        .arg(erased)
        .arg(revoked)
        .arg(toldOf);
}

} // namespace Rinnalla::Sim
