// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/syncrun.h"

#include <QCoreApplication>

#include <algorithm>

// Who is in the team, and who asks to be.
namespace Rinnalla::Sync {

namespace {

constexpr qint64 InvitationLife = 7LL * 24 * 60 * 60 * 1000;

} // namespace

void Synchroniser::Run::takeMembers()
{
    if (m_data.value(TeamNames::Root).toByteArray().isEmpty())
        throw Failure{{ErrorCode::Refused,
                       QCoreApplication::translate("Sync", "This laptop is in no team yet. Begin a team, or join one."),
                       {}}};
    std::optional<Membership> known;
    QList<QByteArray> fresh;
    for (const ObjectName& name : named(Kind::MemberEntry)) {
        if (m_data.hasEntry(name.hash))
            continue;
        const auto bytes = fetch(name);
        if (!bytes)
            continue;
        if (!known)
            known = m_data.membership();
        if (const auto taken = known->add(*bytes))
            fresh += *bytes;
        else
            noteForeign(taken.error(), {}, name);
    }
    if (!fresh.isEmpty())
        m_data.transact([&] {
            for (const QByteArray& bytes : fresh)
                m_data.keepEntry(bytes);
        });
}

bool Synchroniser::Run::standAsMember()
{
    if (m_data.value(TeamNames::Successor).isByteArray())
        startNewChain(); // a crash came in between
    auto member = m_data.membership().member(m_of.m_state->device);
    const auto standing = static_cast<Team::Standing>(m_data.value(TeamNames::Standing).toInteger());
    if (standing == Team::Standing::Awaiting && !member) {
        m_report.isAwaiting = true;
        for (const QString& name : m_data.held().keys())
            if (!m_names.contains(name))
                place(name, m_data.heldBody(name));
        return false;
    }
    if (standing == Team::Standing::Awaiting) {
        m_report.wasAdmitted = true;
        m_data.transact([&] {
            m_data.setValue(TeamNames::Standing, QCborValue(int(Team::Standing::Member)));
            for (const QString& name : m_data.held().keys())
                m_data.letGo(name); // the asking
        });
    }
    if (member && !member->active && !member->revoked) { // a copy from before the store went on under another id
        startNewChain();
        member = m_data.membership().member(m_of.m_state->device);
    }
    if (!member || !member->active) {
        m_report.isRevoked = true;
        m_data.transact([&] { m_data.setValue(TeamNames::Standing, QCborValue(int(Team::Standing::Revoked))); });
        putEntries(); // perhaps nobody else knows, who shut it out being shut out as well
        return false;
    }
    for (const Member& gone : m_data.membership().members())
        if (gone.last != Member::All)
            endChain(gone);
    return true;
}

void Synchroniser::Run::endChain(const Member& gone)
{
    const ChainState chain = must(m_merge.chain(gone.device));
    if (chain.capped == gone.last)
        return;
    // A client's key may have come with what does not count, and nobody else may get that any more: a snapshot tells
    // it, until everybody has what was written under such keys.
    if (chain.applied > gone.last)
        m_data.transact([&] {
            m_data.setValue(TeamNames::OwesSnapshot, QCborValue(true));
            lockAway(m_of.m_state->sequence);
        });
    must(m_merge.cap(gone.device, gone.last));
}

void Synchroniser::Run::answerJoiners()
{
    for (const ObjectName& name : named(Kind::JoinRequest)) {
        SecretBuffer secret;
        { // no read stays open: the window may write before this does
            Statement query = m_of.m_connection.prepare("SELECT secret, made, used FROM invitation WHERE tag = ?");
            if (!query.with(name.device).step())
                continue;
            if (!query.isNull(2)) { // answered, before a crash perhaps
                discard(name.toString());
                continue;
            }
            if (query.integer(1) + InvitationLife < m_data.clock.nowMs()
                || !m_data.membership().isActiveAdmin(m_of.m_state->device))
                continue;
            QByteArray bytes = query.bytes(0);
            secret = SecretBuffer(bytes.constData(), static_cast<std::size_t>(bytes.size()));
            wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
        }
        constexpr qsizetype RootBeginning = 14;
        admit(name, Invitation::fromParts(std::move(secret), m_data.membership().rootHash().left(RootBeginning)));
    }
}

void Synchroniser::Run::admit(const ObjectName& name, const Invitation& invitation)
{
    const auto bytes = fetch(name);
    if (!bytes)
        return;
    const auto request = JoinRequest::open(*bytes, invitation);
    if (!request || m_data.membership().member(request->device)) {
        raise(Alarm::Kind::ForeignObject, {}, name.toString());
        return;
    }
    const Admission admission{request->device, request->name, request->comparison(invitation), m_data.clock.nowMs()};
    m_data.transact([&] {
        MemberEntry entry;
        entry.author = m_of.m_state->device;
        entry.action = MemberEntry::Action::Admit;
        entry.device = request->device;
        entry.signKey = request->signKey;
        entry.boxKey = request->boxKey;
        m_data.addEntry(entry, signer());
        m_data.setValue(TeamNames::OwesSnapshot, QCborValue(true));
        m_of.m_connection
            .prepare("UPDATE invitation SET secret = NULL, device = ?, name = ?, words = ?, used = ? WHERE tag = ?")
            .with(admission.device, admission.name, admission.comparison.join(u' '), admission.at, name.device)
            .run();
    });
    m_report.admitted += admission;
    discard(name.toString());
}

} // namespace Rinnalla::Sync
