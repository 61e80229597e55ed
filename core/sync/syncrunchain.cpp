// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/planted.h"
#include "core/store/backup.h"
#include "core/store/outbox.h"
#include "core/sync/envelope.h"
#include "core/sync/syncrun.h"

#include <algorithm>

// How a store that was restored from a backup goes on: under a new device id.
namespace Rinnalla::Sync {

/// The highest number of an object on the relay that this laptop made: what it remembers, or more. Anybody can put
/// something there under such a name; only its own signature counts.
quint64 Synchroniser::Run::furthestOwn(Kind kind, ObjectType type, quint64 known)
{
    const Id own = m_of.m_state->device;
    const QByteArray key = signer().publicKey;
    for (QList<ObjectName> names = named(kind, own); !names.isEmpty(); names.removeLast()) {
        const ObjectName& name = names.last();
        if (name.number <= known)
            break;
        const auto bytes = fetch(name);
        if (bytes && Envelope::isFrom(*bytes, type, m_data.membership().team(), own, name.number, key))
            return name.number;
        if (bytes)
            raise(Alarm::Kind::ForeignObject, own, name.toString());
    }
    return known;
}

/// Its store was put back from a backup; or the relay, or a colleague, knows of edits of this laptop that it does not:
/// somebody copied the files.
bool Synchroniser::Run::hasRestoredPast()
{
    if (planted(Bug::BackupGoesOn))
        return false;
    if (m_data.value(Backup::RestoredMark).toBool(false))
        return true;
    const Id own = m_of.m_state->device;
    const quint64 sealed = must(Outbox(m_of.m_connection, m_of.m_state).sealedUntil());
    const auto counter = static_cast<quint64>(m_data.value(TeamNames::HeadCounter).toInteger(0));
    const QList<Head> others = activeHeads();
    return furthestOwn(Kind::Segment, ObjectType::Segment, sealed) > sealed
           || furthestOwn(Kind::Head, ObjectType::Head, counter) > counter
           || std::any_of(others.begin(), others.end(),
                          [&](const Head& head) { return head.vector.value(own) > sealed; });
}

void Synchroniser::Run::startNewChain()
{
    const Id old = m_of.m_state->device;
    if (!m_data.value(TeamNames::Successor).isByteArray()) {
        const quint64 last = furthestOwn(Kind::Segment, ObjectType::Segment,
                                         must(Outbox(m_of.m_connection, m_of.m_state).sealedUntil()));
        m_data.transact([&] {
            const SigningKey next = SigningKey::generate(m_data.random);
            MemberEntry entry;
            entry.author = old;
            entry.action = MemberEntry::Action::Succeed;
            entry.signKey = next.publicKey;
            entry.boxKey = m_data.makeBox();
            entry.device = MemberEntry::successorId(old, entry.signKey, entry.boxKey);
            entry.last = last;
            for (const Head& head : activeHeads())
                entry.last = std::max(entry.last, head.vector.value(old));
            m_data.addEntry(entry, signer());
            m_data.setSecret(TeamNames::NextSignKey, next.secret);
            m_data.setValue(TeamNames::Successor, QCborValue(entry.device.toBytes()));
            m_data.raise(Alarm::Kind::RestoredBackup, old, {});
        });
    }
    const Id successor = Id::fromBytes(m_data.value(TeamNames::Successor).toByteArray()).value_or(Id());
    if (m_of.m_state->device != successor)
        must(m_merge.startNewChain(successor, must(Outbox(m_of.m_connection, m_of.m_state).sealedUntil()),
                                   must(m_merge.chain(old)).segment));
    m_data.transact([&] {
        m_data.setSecret(TeamNames::SignKey, m_data.secret(TeamNames::NextSignKey));
        m_data.dropSecret(TeamNames::NextSignKey);
        m_data.setValue(TeamNames::HeadCounter, QCborValue(0));
        m_data.setValue(TeamNames::SealedBefore, QCborValue(0));
        m_data.setValue(TeamNames::LockedAway, QCborValue(0));
        m_data.setValue(TeamNames::Retired, QCborValue(0)); // of the old id: leavesSomebodyBehind() looks after those
        m_data.setValue(TeamNames::OwnHead, QCborValue(QByteArray()));
        m_data.setValue(TeamNames::Successor, QCborValue(nullptr));
        m_data.setValue(Backup::RestoredMark, QCborValue(false));
    });
    m_signer.reset();
}

/// Some store of the team went on from a backup under a new id: perhaps this one.
bool Synchroniser::Run::hasSuccessors()
{
    const auto& members = m_data.membership().members();
    return std::any_of(members.begin(), members.end(),
                       [](const Member& member) { return !member.active && !member.revoked; });
}

} // namespace Rinnalla::Sync
