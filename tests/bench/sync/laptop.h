// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"
#include "core/sync/synchroniser.h"

#include <functional>

namespace Rinnalla::SyncBench {

/// What a measurement cannot do without; ends the program where it failed.
template<typename T>
T orEnd(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A laptop as the program has it: a store on the disk, the window's connection and the synchronising thread's one.
/// Only the passphrase is cheaper to check, so that its 256 MB do not hide what synchronising takes.
class Laptop {
public:
    static Laptop make(const QString& folder);
    static Laptop open(const QString& folder);

    Store& store() { return *m_store; }
    Sync::Team& team() { return *m_team; }
    Sync::SyncReport sync(Relay& relay);

private:
    explicit Laptop(std::unique_ptr<Store> store);

    std::unique_ptr<Store> m_store;
    std::unique_ptr<Connection> m_writer;
    std::unique_ptr<Sync::Team> m_team;
};

/// A relay of a team, of which there may be none yet when it is asked for the first time.
using RelayMaker = std::function<std::unique_ptr<Relay>(const QByteArray& team)>;
RelayMaker inFolder(const QString& folder);

/// Lets the second into the team of the first, which is founded where it is none.
void letIn(Laptop& admin, Laptop& joiner, const RelayMaker& relay);

double peakMemory(); ///< the most this process ever had, in MB

} // namespace Rinnalla::SyncBench
