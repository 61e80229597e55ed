// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/membership.h"
#include "tests/support/seededrandom.h"

#include <map>

namespace Rinnalla::Sync {

/// Writes a team's entries with everybody's keys at hand, honest ones and others.
class TeamScribe {
public:
    struct Device {
        Id id;
        SigningKey sign;
        QByteArray box;
    };
    using Action = MemberEntry::Action;
    using Parents = QList<QByteArray>; ///< hashes

    explicit TeamScribe(quint64 seed = 1)
        : random(seed)
    {
        id = random.id();
        founder = newDevice();
        root = write(founder, Action::Found, founder, {});
    }

    Id newDevice()
    {
        const Id device = random.id();
        devices.emplace(device, Device{device, SigningKey::generate(random), BoxKey::generate(random).publicKey});
        return device;
    }

    /// Under the id that docs/sync-protocol.md has for it.
    Id newSuccessor(const Id& old)
    {
        Device next{{}, SigningKey::generate(random), BoxKey::generate(random).publicKey};
        const QByteArray bound = QByteArray("Rinnalla successor") + old.toBytes() + next.sign.publicKey + next.box;
        next.id = *Id::fromBytes(hashOf(bound).first(Id::Size));
        const Id successor = next.id;
        devices.emplace(successor, std::move(next));
        return successor;
    }

    /// An entry with all that its action needs; change what should be different and give it to sign().
    MemberEntry draft(const Id& author, Action action, const Id& device, const Parents& parents)
    {
        MemberEntry entry;
        entry.team = id;
        entry.parents = parents;
        std::sort(entry.parents.begin(), entry.parents.end());
        for (const QByteArray& parent : parents)
            entry.depth = std::max(entry.depth, depths.value(parent) + 1);
        entry.author = author;
        entry.action = action;
        entry.device = device;
        entry.at = 1000 + m_count++;
        if (entry.introduces()) {
            entry.signKey = devices.at(device).sign.publicKey;
            entry.boxKey = devices.at(device).box;
        }
        return entry;
    }

    QByteArray sign(const MemberEntry& entry) { return signWith(entry, entry.author); }
    QByteArray signWith(const MemberEntry& entry, const Id& signer)
    {
        const QByteArray object = entry.signedBytes(devices.at(signer).sign);
        const QByteArray hash = hashOf(object);
        bytes.insert(hash, object);
        depths.insert(hash, entry.depth);
        return hash;
    }

    QByteArray write(const Id& author, Action action, const Id& device, const Parents& parents)
    {
        return sign(draft(author, action, device, parents));
    }
    QByteArray admit(const Id& author, const Id& device, const Parents& parents, bool admin = false)
    {
        MemberEntry entry = draft(author, Action::Admit, device, parents);
        entry.admin = admin;
        return sign(entry);
    }
    QByteArray revoke(const Id& author, const Id& device, const Parents& parents, quint64 last = 0, quint32 epoch = 0)
    {
        MemberEntry entry = draft(author, Action::Revoke, device, parents);
        entry.last = last;
        entry.epoch = epoch;
        return sign(entry);
    }
    QByteArray setRole(const Id& author, const Id& device, bool admin, const Parents& parents)
    {
        MemberEntry entry = draft(author, Action::SetRole, device, parents);
        entry.admin = admin;
        return sign(entry);
    }
    QByteArray succeed(const Id& old, const Id& device, quint64 last, const Parents& parents)
    {
        MemberEntry entry = draft(old, Action::Succeed, device, parents);
        entry.last = last;
        return sign(entry);
    }

    /// All that was written, in the order of its hashes (which is none).
    Membership membership() const { return membership(bytes.keys()); }
    Membership membership(const QList<QByteArray>& hashes) const
    {
        Membership membership(root);
        for (const QByteArray& hash : hashes)
            static_cast<void>(membership.add(bytes.value(hash)));
        return membership;
    }

    /// As Membership::fingerprint() has it, of entries that were never looked at.
    static QByteArray fingerprintOf(QList<QByteArray> hashes)
    {
        std::sort(hashes.begin(), hashes.end());
        return hashOf(hashes.join());
    }

    SeededRandom random;
    Id id;
    Id founder;
    QByteArray root;
    std::map<Id, Device> devices;
    QMap<QByteArray, QByteArray> bytes; ///< by hash
    QMap<QByteArray, quint32> depths;

private:
    qint64 m_count = 0;
};

inline bool isActive(const Membership& membership, const Id& device)
{
    const auto member = membership.member(device);
    return member && member->active;
}

inline bool isVoid(const Membership& membership, const Id& device)
{
    const auto member = membership.member(device);
    return member && member->revoked && !member->active && !member->admin && member->last == 0;
}

} // namespace Rinnalla::Sync
