// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/memberentry.h"
#include "core/sync/membergraph.h"

#include <QHash>
#include <QList>
#include <QMap>

namespace Rinnalla::Sync {

/// Who is in the team: a pure function of the set of entries, whatever order they came in; MemberGraph tells the rules.
/// A value without threads of its own. Its trust is the root: what is not signed by a device that a chain of entries
/// leads to from there is never taken in.
class Membership {
public:
    Membership() = default; ///< of no team: nothing fits
    /// root: the hash of the team's first entry, all of it or its beginning as an invitation gives it (14 bytes).
    explicit Membership(const QByteArray& root)
        : m_root(root)
    {}

    /// Of entries from a place that only this program writes to. verified: the fingerprint of a membership whose
    /// signatures were looked at; where it is that of just these entries, they are not looked at again.
    static Membership known(const QByteArray& root, const QList<QByteArray>& entries, const QByteArray& verified);
    QByteArray fingerprint() const; ///< hash over the hashes of all that were taken in, ascending

    /// Takes an entry in if its form, its root and its parents fit; one whose parents are missing, or whose author is
    /// unknown in its past, waits inside. Damaged where it can never fit (bad signature by a known author, wrong depth,
    /// another team), Refused where its author was not allowed to, NewerVersion. What waited and then does not fit is
    /// dropped without a word. True: it was new.
    Result<bool> add(const QByteArray& bytes);
    bool contains(const QByteArray& hash) const; ///< taken in or waiting

    Id team() const { return m_graph.isEmpty() ? Id() : m_graph.root().team; }
    QByteArray rootHash() const;                              ///< whole; empty before the root came
    QList<QByteArray> entries() const;                        ///< bytes of all that were taken in, parents first
    QList<QByteArray> tips() const { return m_graph.tips(); } ///< without a child, ascending: the next entry's parents
    quint32 nextDepth() const { return m_graph.nextDepth(); }
    const QMap<Id, Member>& members() const { return m_members; }
    std::optional<Member> member(const Id& device) const;
    QList<Member> active() const;
    bool isActiveAdmin(const Id& device) const;

private:
    struct Waiting {
        MemberEntry entry;
        QByteArray bytes;
    };
    enum class Fit { TakenIn, Waits };

    bool hasParentsOf(const MemberEntry& entry) const;
    bool isSigned(const QByteArray& bytes, const QList<QByteArray>& keys) const;
    Status checkRoot(const MemberEntry& entry, const QByteArray& hash) const;
    Result<Fit> settle(const QByteArray& hash, const Waiting& waiting);
    void settleChildren(const QByteArray& parent);
    void refresh(const QList<Id>& devices);

    QByteArray m_root;
    MemberGraph m_graph;
    QHash<QByteArray, QByteArray> m_bytes;         ///< hash to bytes of what was taken in
    QHash<QByteArray, Waiting> m_waiting;          ///< by hash
    QMultiHash<QByteArray, QByteArray> m_children; ///< missing parent to what waits for it
    QMap<Id, Member> m_members;
    bool m_isVerified = false; ///< what is added now was looked at before
};

} // namespace Rinnalla::Sync
