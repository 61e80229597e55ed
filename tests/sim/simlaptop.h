// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/journal.h"
#include "core/sync/synchroniser.h"
#include "tests/sim/simdisk.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"

#include <QBitArray>

namespace Rinnalla::Sim {

/// A laptop of the simulation: its disk, its clock, its random numbers, and the program while it runs.
class SimLaptop {
public:
    SimLaptop(int number, quint64 seed, int version);

    const int number;
    FakeClock clock;
    SeededRandom random;
    SimDisk disk;
    QBitArray known; ///< writes of the world that are in its journal

    bool knows(qsizetype write) const { return write < known.size() && known.testBit(write); }
    bool isRunning() const { return journal != nullptr; }
    bool start(); ///< false where the disk does not let it
    void stop();
    void restart(); ///< after a crash, or to have another image read
    bool isMember() const { return isRunning() && team->standing() == Sync::Team::Standing::Member; }

    /// Which version of the program it runs: the oldest is 0, the newest knows every field and kind.
    int version() const { return m_version; }
    /// byHand: the files are put back, and nothing tells the program so.
    void restore(const SimDisk::Files& image, bool byHand);
    void upgrade();
    static constexpr int NewestVersion = 2;
    static bool knows(int version, quint8 kind, quint16 field);

    void learnKnown(); ///< reads `known` from the journal
    QStringList verify();

    std::unique_ptr<Connection> connection;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Sync::Team> team;

    static const SimDisk::Files& emptyStore(); ///< with its schema

private:
    void placeWhatWaited();
    int m_version;
    Id m_firstDevice;
};

} // namespace Rinnalla::Sim
