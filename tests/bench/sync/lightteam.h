// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/synchroniser.h"
#include "core/sync/teamdata.h"
#include "tests/support/laptops.h"
#include "tests/support/memoryrelay.h"

#include <memory>
#include <vector>

namespace Rinnalla::SyncBench {

/// A laptop with a store in memory that synchronises as every laptop does.
class RealLaptop {
public:
    explicit RealLaptop(quint64 seed)
        : laptop(seed)
        , team(laptop.connection(), laptop.journal().state(), laptop.random, laptop.clock)
    {}

    Sync::SyncReport sync(Relay& relay);
    qint64 number(const char* query); ///< of the first row

    Rinnalla::Laptop laptop;
    Sync::Team team;
};

/// A team of any size around one relay in memory. Two laptops of it are real, an administrator and one to measure; the
/// others have keys and no store: they put on the relay just what such a laptop would.
class LightTeam {
public:
    explicit LightTeam(int laptops);

    /// Everybody who is not in yet is let in by the administrator; gives how long that took, in seconds.
    double letIn();
    /// That many laptops, each of which has seen all that was written before, write one edit each.
    void write(int laptops);

    std::shared_ptr<MemoryRelay::Objects> objects = std::make_shared<MemoryRelay::Objects>();
    RealLaptop admin;
    RealLaptop measured;

private:
    struct Member {
        Id device;
        Sync::SigningKey sign;
        Sync::BoxKey box;
        quint64 sequence = 0;
        quint64 counter = 0;
        QByteArray segment;
        VersionVector saw;
        QString head;
    };

    void askFor(const Member& member);
    void putSegment(Member& member, const VersionVector& everything);
    void putHead(Member& member, const VersionVector& everything);
    void put(const Sync::ObjectName& name, const QByteArray& bytes) { objects->insert(name.toString(), bytes); }

    SeededRandom m_random;
    std::vector<Member> m_members;
    VersionVector m_written; ///< by everybody without a store
    std::optional<Sync::EpochKey> m_epoch;
    Id m_team;
};

} // namespace Rinnalla::SyncBench
