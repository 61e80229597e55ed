// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Known mistakes of programs that synchronise, each made on purpose at the place where it would be made, so that a
/// test can prove that the simulation notices it (docs/simulation.md). Only what rinnalla-sim and its test link is
/// compiled with RINNALLA_PLANT (tests/sim/CMakeLists.txt); everywhere else planted() is the constant false and leaves
/// nothing behind.
namespace Rinnalla {

enum class Bug {
    None,
    NewestWins,            ///< of two edits at once the older one is lost (KeePassXC, Primero)
    SentDespiteFailure,    ///< what could not be put counts as sent (Anki)
    EmptyMeansDeleted,     ///< an empty relay deletes what is here (Joplin)
    CutUploadBelieved,     ///< a part of an upload counts as all of it (Nextcloud)
    LossNotNoticed,        ///< what a restored relay lost is not put again (CouchDB)
    RevokedMakesKeys,      ///< a key made by a laptop that was shut out is used (Keybase)
    ConflictNotListed,     ///< two edits at once, and nobody is told (Tangerine)
    WallClockWins,         ///< the later clock wins over who knew of the other
    ClockNotMoved,         ///< the clock does not move forward when edits come in
    DeletionSwallowsEdit,  ///< a record that was deleted takes an edit made elsewhere with it
    EditUndoesErasure,     ///< a late edit brings an erased client back
    ErasedUnderOldKey,     ///< an erasure begins no new key
    OldKeysKept,           ///< keys of the time before an erasure are not destroyed
    BoxKept,               ///< nor the secrets they came by
    NotWiped,              ///< erased bytes stay on the disk
    DigestWithoutVersions, ///< the digest leaves out what is in conflict
    NotReadBack,           ///< an upload is not looked at again
    DependenciesIgnored,   ///< edits are applied before those they had seen
    AppliedTwice,          ///< an edit counts each time it comes
    SnapshotWithoutBasis,  ///< a snapshot does not say who had seen what
    UnknownDropped,        ///< fields of a later version are thrown away
    RevokedStillReads,     ///< no new key after somebody was shut out
    CapIgnored,            ///< edits made after that still count
    BackupGoesOn,          ///< a restored store goes on where its copy was
};

#ifdef RINNALLA_PLANT
inline Bug plantedBug = Bug::None; ///< the one that is made
inline bool simulates = false;     ///< what is slow on purpose is not, in the simulation
inline bool isSimulated()
{
    return simulates;
}
inline bool planted(Bug bug)
{
    return plantedBug == bug;
}
#else
constexpr bool planted(Bug)
{
    return false;
}
constexpr bool isSimulated()
{
    return false;
}
#endif

} // namespace Rinnalla
