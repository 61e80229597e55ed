// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Rinnalla {

/// A disk for SQLite that fails on command. While one lives it is SQLite's default VFS, over the system's own. One at a
/// time; open no connection before it that is used while it lives. Not thread-safe.
class FaultyVfs {
public:
    enum class Fault {
        None,
        IoError,   ///< the n-th change fails, later ones work
        DiskFull,  ///< from the n-th write on, there is no room
        Crash,     ///< from the n-th change on nothing happens: the process is gone, the system lives on
        PowerCut,  ///< as Crash, and what was not synchronised is lost
        TornPower, ///< as Crash, and of what was not synchronised some arrived, in any order
    };

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;

    /// Counts the changes (write, truncate, sync, delete, creating open) from now on and lets the n-th one fail.
    void arm(Fault fault, int change);
    void failFromNow(); ///< the next change is the one armed for
    bool hasFailed() const;
    /// The machine starts again: after a power cut the files go back to what the disk had. Close every connection
    /// first.
    void restart();
};

} // namespace Rinnalla
