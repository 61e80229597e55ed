// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/entryset.h"
#include "core/sync/memberentry.h"

#include <QHash>

#include <limits>
#include <optional>
#include <set>

namespace Rinnalla::Sync {

/// A device as the team's entries tell of it.
struct Member {
    static constexpr quint64 All = std::numeric_limits<quint64>::max();
    Id device;
    QByteArray signKey;
    QByteArray boxKey; ///< the first one; newer ones are in its heads
    bool admin = false;
    bool active = true;     ///< neither revoked nor succeeded
    bool revoked = false;   ///< or its admission turned out void: then `last` and `epoch` are 0
    quint64 last = All;     ///< its last edit that counts, where it or who it went on as was revoked
    QByteArray lastSegment; ///< revoked: hash of the segment that ends there; empty where no entry tells it
    quint32 epoch = 0;      ///< revoked: the highest epoch of a bag of its making that may still be opened with
    Id successor;           ///< null unless it went on under a new id
    Id admittedBy;          ///< itself: it founded the team
    qint64 since = 0;
    qint64 until = 0; ///< when revoked or succeeded

    friend bool operator==(const Member&, const Member&) = default;
};

/// The entries of one team with the past of each, and the rules of who is in. Knows no bytes and no signatures:
/// Membership sees to those.
///
/// 1. An entry is let in when its author was an active member, and an administrator where the action needs one, in the
///    entry's own past; what its own past forbids never comes in. Who has a successor may name another one, and nothing
///    else: a store can be restored twice, and what was written in each copy counts.
/// 2. A revocation that is in stands for ever, whatever becomes of its author. That is the price of certainty: one who
///    is shut out can still put a revocation of others before the own one, but nobody can undo one.
/// 3. Void is what a revoked device, or one it is the successor of, wrote outside the past of the revocation, other
///    than revocations; what rests only on void ones; and what brings a device that another entry, not void by a
///    revocation, brings with different keys. But a succession whose id is not bound to its keys takes nothing from an
///    entry that holds its id: anybody in the team can write one.
/// 4. Of several revocations of a device the smallest `last` and `epoch` hold. Of several successions
///    all stand, and nothing is taken back: whatever comes to light of a life of that laptop was its worker's. But once
///    who it went on as is revoked, the largest `last` of its successions holds: its old key lies there too.
/// 5. A device's role is what its latest SetRole entries agree on: any "no longer" among concurrent ones wins. A
///    successor has its predecessor's until it is given its own. Taking the role away makes nothing void: it is for
///    people one trusts. One who cheats is revoked.
class MemberGraph {
public:
    bool isEmpty() const { return m_nodes.empty(); }
    const MemberEntry& root() const { return m_nodes.front().entry; }
    bool contains(const QByteArray& hash) const { return m_places.contains(hash); }
    QList<QByteArray> hashes() const; ///< parents first, the same for the same set
    QList<QByteArray> tips() const;
    quint32 nextDepth() const;

    /// One more than the deepest parent; the parents must be in.
    quint32 depthAfter(const QList<QByteArray>& parents) const;
    /// Signing keys the author has in the entry's own past: those of what stands there, or else of what is void.
    QList<QByteArray> authorKeys(const MemberEntry& entry) const;
    /// Lets an entry in whose parents are, or nothing: its own past forbids it. The devices whose Member may be
    /// another.
    std::optional<QList<Id>> add(const QByteArray& hash, const MemberEntry& entry);

    std::optional<Member> member(const Id& device) const;

private:
    using Places = std::vector<std::size_t>;
    struct Node {
        QByteArray hash;
        MemberEntry entry;
        EntrySet past;
    };
    /// Places of the entries that bear on a device, in the order they came in: a past before its future.
    struct Trace {
        Places authored;
        Places introductions;
        Places roles;
        Places revocations;
        Places successions; ///< by it
        Places strikes;     ///< revocations of it and of its successors
    };
    /// The part of the story that one looks at.
    struct View {
        const EntrySet& seen;
        const EntrySet& dead;
        bool has(std::size_t place) const { return seen.contains(place) && !dead.contains(place); }
    };

    const Trace& trace(const Id& device) const;
    EntrySet pastOf(const MemberEntry& entry) const;
    bool followsAllTips(const MemberEntry& entry) const;

    bool isKnown(const Id& device, const EntrySet& seen) const;
    bool isIn(const Id& device, const View& view) const; ///< not revoked; under another id by now, perhaps
    bool isActive(const Id& device, const View& view) const;
    std::optional<bool> ownRole(const Id& device, const View& view) const;
    bool isAdmin(const Id& device, const View& view) const;
    bool allows(const MemberEntry& entry, const View& view) const;
    bool isStruck(std::size_t place, const EntrySet& seen) const;
    bool contradicts(std::size_t other, std::size_t place, const EntrySet& seen) const;
    bool isContradicted(std::size_t place, const EntrySet& seen) const;
    EntrySet deadIn(const EntrySet& seen) const;

    void index(std::size_t place);
    QList<Id> withPredecessors(const Id& device, const EntrySet& seen) const;
    QList<Id> withSuccessors(const QList<Id>& devices) const;
    bool markVoidBy(std::size_t place);
    void markIfVoid(std::size_t place);
    void describeEnd(Member& member, const View& view) const;

    std::vector<Node> m_nodes;
    QHash<QByteArray, std::size_t> m_places;
    QHash<Id, Trace> m_traces;
    std::set<QByteArray> m_tips;
    EntrySet m_all;
    EntrySet m_void; ///< by rule 3, of themselves
    EntrySet m_dead; ///< those and what rests on them
};

} // namespace Rinnalla::Sync
