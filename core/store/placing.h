// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platform/filesystem.h"

namespace Rinnalla {

/// Puts the files of a store (the encrypted file and both copies of its keys) in their place in one step that no power
/// cut halves. They are laid beside the place first, under arrivingPath(). put() then writes a note of what is about
/// to happen; from that moment on the step is done, for whoever opens the place next finishes it. What stood there is
/// renamed, never destroyed. The caller holds the lock of the place.
class Placing {
public:
    Placing(FileSystem& files, const QString& store)
        : m_files(files)
        , m_store(store)
    {}

    QString arrivingPath() const { return m_store + QStringLiteral("-arriving"); }
    bool isUnfinished() const { return m_files.exists(notePath()); }
    bool isTaken() const; ///< some file of a store stands in the place

    /// Removes what an earlier attempt laid and did not put. Finish first.
    Status clear();
    /// keptName: what the files that stand there are called from now on, a path; empty where nothing stands there.
    Status put(const QString& keptName = {});
    /// Goes on where put() was interrupted; where it was not, there is nothing to do.
    Status finish();
    /// A name beside the place that no file has: prefix, and a number where that is taken.
    QString freeName(const QString& prefix) const;

private:
    QString notePath() const { return m_store + QStringLiteral("-placing"); }

    FileSystem& m_files;
    QString m_store;
};

} // namespace Rinnalla
