// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/membership.h"

#include "core/sync/wire.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rinnalla::Sync {

namespace {

constexpr qsizetype ShortestRoot = 14; ///< what an invitation carries: nobody makes a second entry for that

QByteArray fingerprintOf(QList<QByteArray> hashes)
{
    std::sort(hashes.begin(), hashes.end());
    return hashOf(hashes.join());
}

} // namespace

Membership Membership::known(const QByteArray& root, const QList<QByteArray>& entries, const QByteArray& verified)
{
    QList<QByteArray> hashes;
    for (const QByteArray& bytes : entries)
        hashes += hashOf(bytes);
    Membership membership(root);
    membership.m_isVerified = fingerprintOf(hashes) == verified;
    for (const QByteArray& bytes : entries)
        static_cast<void>(membership.add(bytes));
    membership.m_isVerified = false;
    return membership;
}

QByteArray Membership::fingerprint() const
{
    return fingerprintOf(m_graph.hashes());
}

Result<bool> Membership::add(const QByteArray& bytes)
{
    const QByteArray hash = hashOf(bytes);
    if (contains(hash))
        return false;
    auto entry = MemberEntry::parse(bytes);
    if (!entry)
        return tl::unexpected(entry.error());
    if (const Status root = checkRoot(*entry, hash); !root)
        return tl::unexpected(root.error());

    const Waiting arrived{*entry, bytes};
    const auto fit = hasParentsOf(*entry) ? settle(hash, arrived) : Fit::Waits;
    if (!fit)
        return tl::unexpected(fit.error());
    if (*fit == Fit::TakenIn) {
        settleChildren(hash);
        return true;
    }
    m_waiting.insert(hash, arrived);
    for (const QByteArray& parent : std::as_const(entry->parents))
        if (!m_graph.contains(parent))
            m_children.insert(parent, hash);
    return true;
}

bool Membership::contains(const QByteArray& hash) const
{
    return m_graph.contains(hash) || m_waiting.contains(hash);
}

bool Membership::hasParentsOf(const MemberEntry& entry) const
{
    return std::all_of(entry.parents.cbegin(), entry.parents.cend(),
                       [this](const QByteArray& parent) { return m_graph.contains(parent); });
}

Status Membership::checkRoot(const MemberEntry& entry, const QByteArray& hash) const
{
    if (!m_graph.isEmpty() && entry.team != team())
        return damaged("membership entry: another team");
    if (entry.action != MemberEntry::Action::Found)
        return {};
    if (m_root.size() < ShortestRoot || !hash.startsWith(m_root) || !m_graph.isEmpty())
        return damaged("membership entry: not this team's first");
    return {};
}

/// For an entry whose parents are in.
Result<Membership::Fit> Membership::settle(const QByteArray& hash, const Waiting& waiting)
{
    const MemberEntry& entry = waiting.entry;
    if (!m_graph.isEmpty() && entry.team != team())
        return damaged("membership entry: another team");
    if (entry.depth != m_graph.depthAfter(entry.parents))
        return damaged("membership entry: depth");
    const QList<QByteArray> keys = m_graph.authorKeys(entry);
    if (keys.isEmpty())
        return Fit::Waits;
    if (!isSigned(waiting.bytes, keys))
        return damaged("membership entry: signature");
    const auto changed = m_graph.add(hash, entry);
    if (!changed)
        return failure(ErrorCode::Refused,
                       QCoreApplication::translate("Sync", "A laptop tried to change who is in the team and was not "
                                                           "allowed to. Nothing was changed."),
                       QStringLiteral("membership entry by %1").arg(entry.author.toString()));
    m_bytes.insert(hash, waiting.bytes);
    refresh(*changed);
    return Fit::TakenIn;
}

bool Membership::isSigned(const QByteArray& bytes, const QList<QByteArray>& keys) const
{
    return m_isVerified || std::any_of(keys.cbegin(), keys.cend(), [&](const QByteArray& key) {
               return MemberEntry::isSignedBy(bytes, key);
           });
}

void Membership::settleChildren(const QByteArray& parent)
{
    QList<QByteArray> arrived{parent};
    while (!arrived.isEmpty()) {
        const QByteArray here = arrived.takeLast();
        const QList<QByteArray> children = m_children.values(here);
        m_children.remove(here);
        for (const QByteArray& child : children) {
            const Waiting waiting = m_waiting.value(child);
            if (!hasParentsOf(waiting.entry))
                continue;
            const auto fit = settle(child, waiting);
            if (fit && *fit == Fit::Waits)
                continue;
            m_waiting.remove(child);
            if (fit)
                arrived.append(child);
        }
    }
}

void Membership::refresh(const QList<Id>& devices)
{
    for (const Id& device : devices)
        if (const auto known = m_graph.member(device))
            m_members.insert(device, *known);
}

QByteArray Membership::rootHash() const
{
    return m_graph.isEmpty() ? QByteArray() : m_graph.hashes().constFirst();
}

QList<QByteArray> Membership::entries() const
{
    QList<QByteArray> entries;
    for (const QByteArray& hash : m_graph.hashes())
        entries.append(m_bytes.value(hash));
    return entries;
}

std::optional<Member> Membership::member(const Id& device) const
{
    const auto found = m_members.constFind(device);
    return found == m_members.cend() ? std::nullopt : std::optional(*found);
}

QList<Member> Membership::active() const
{
    QList<Member> active;
    std::copy_if(m_members.cbegin(), m_members.cend(), std::back_inserter(active),
                 [](const Member& member) { return member.active; });
    return active;
}

bool Membership::isActiveAdmin(const Id& device) const
{
    const auto known = member(device);
    return known && known->active && known->admin;
}

} // namespace Rinnalla::Sync
