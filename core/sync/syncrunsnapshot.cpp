// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/outbox.h"
#include "core/store/rows.h"
#include "core/sync/envelope.h"
#include "core/sync/pastreader.h"
#include "core/sync/syncrun.h"

#include <algorithm>

namespace Rinnalla::Sync {

namespace {

constexpr int ManySegments = 48; // of one laptop, before it makes a snapshot and takes the older ones away

bool covers(const VersionVector& one, const VersionVector& other)
{
    return std::all_of(other.keyValueBegin(), other.keyValueEnd(),
                       [&](const auto& entry) { return one.value(entry.first) >= entry.second; });
}

} // namespace

/// The snapshots on the relay that are whole and can be opened. Only of those who are in the team: one holds edits of
/// all, and nothing but its maker's signature says that they are theirs.
void Synchroniser::Run::readManifests()
{
    for (const ObjectName& name : named(Kind::Manifest)) {
        auto& bytes = m_manifestBytes[name.toString()];
        if (!bytes)
            bytes = fetch(name);
        const auto header = bytes ? Envelope::readHeader(*bytes) : Result<EnvelopeHeader>(tl::unexpected(Error()));
        if (!header && header.error().code == ErrorCode::NewerVersion)
            noteForeign(header.error(), {}, name);
        const auto maker = header ? m_data.membership().member(header->device) : std::nullopt;
        if (!maker || !maker->active)
            continue;
        if (maker->device == m_of.m_state->device && isOutdated(*header)
            && Envelope::isFrom(*bytes, ObjectType::SnapshotManifest, header->team, maker->device, 0, maker->signKey))
            m_hasStaleSnapshot = true;
        quint32 epoch = 0;
        const auto plain = unsealed(*bytes, name, ObjectType::SnapshotManifest, *maker, 0, &epoch);
        const auto manifest = plain ? SnapshotManifest::fromCbor(*plain, m_data.membership().team())
                                    : Result<SnapshotManifest>(tl::unexpected(Error()));
        if (!manifest || manifest->device != maker->device)
            continue;
        const bool isWhole = std::all_of(manifest->parts.begin(), manifest->parts.end(), [&](const auto& part) {
            return m_names.value(ObjectName{Kind::Part, {}, 0, part.hash}.toString(), -1) == part.size;
        });
        const auto known = m_manifests.find(maker->device);
        if (isWhole && (known == m_manifests.end() || covers(manifest->vector, known->second.vector))) {
            m_manifests[maker->device] = *manifest;
            m_manifestNames[maker->device] = name.toString();
            m_manifestEpochs[maker->device] = epoch;
        }
    }
}

/// Sealed under a key that only those have who were in the team for long.
bool Synchroniser::Run::isOutdated(const EnvelopeHeader& header)
{
    const auto sealing = sealingKey();
    return sealing && header.epoch < sealing->number();
}

/// It has something of a device that the relay does not have, or of so many that it is the shorter way.
bool Synchroniser::Run::helps(const SnapshotManifest& manifest)
{
    const VersionVector have = must(m_merge.vector());
    for (auto it = manifest.vector.begin(); it != manifest.vector.end(); ++it) {
        const auto member = m_data.membership().member(it.key());
        if (it.key() != m_of.m_state->device && member && have.value(it.key()) < std::min(*it, member->last))
            return true;
    }
    return false;
}

QMap<Id, ChainState> Synchroniser::Run::chainsOf(const SnapshotManifest& manifest)
{
    QMap<Id, ChainState> chains;
    for (auto it = manifest.chains.begin(); it != manifest.chains.end(); ++it) {
        const auto member = m_data.membership().member(it.key());
        if (!member)
            continue;
        const bool goesFurther = it->lastSequence > member->last; // than counts
        chains.insert(it.key(), goesFurther ? ChainState{member->last, {}, std::nullopt}
                                            : ChainState{it->lastSequence, it->lastSegment, std::nullopt});
    }
    return chains;
}

bool Synchroniser::Run::takeSnapshot()
{
    const SnapshotManifest* best = nullptr;
    for (const auto& [device, manifest] : m_manifests)
        if (helps(manifest) && (!best || manifest.edits > best->edits))
            best = &manifest;
    if (!best)
        return false;
    const auto maker = m_data.membership().member(best->device);
    for (qsizetype i = 0; i < best->parts.size(); ++i) {
        tell(Stage::TakingSnapshot, i, best->parts.size());
        const auto plain = opened(ObjectName{Kind::Part, {}, 0, best->parts.at(i).hash}, ObjectType::SnapshotPart,
                                  *maker, static_cast<quint64>(i));
        const auto decoded = plain ? SnapshotPart::fromCbor(*plain, m_data.membership().team())
                                   : Result<SnapshotPart::Decoded>(tl::unexpected(Error()));
        if (!decoded)
            return false;
        keepKeys(decoded->keys);
        for (const Id& id : decoded->part.erased)
            if (!m_data.clientKey(id).isEmpty()
                && m_data.value(TeamNames::SealedUnder).toInteger(0) >= m_manifestEpochs.value(best->device))
                must(m_merge.eraseAsWell(id)); // as eraseWithThem()
        PastPart past;
        past.erased = decoded->part.erased;
        past.epoch = m_manifestEpochs.value(best->device); // no older key than theirs
        for (const BasisEntry& entry : decoded->part.basis)
            past.basis += {entry.device, entry.peer, entry.from, entry.seen};
        for (const SnapshotPart::Group& group : decoded->part.groups) {
            const auto client = Rows::locate(m_of.m_connection, group.client);
            if (client && client->erased)
                continue; // as mayMiss(): who made it had not heard of that
            for (const DeviceEdit& edit : group.edits)
                past.edits += {edit.device, edit.edit};
        }
        if (i + 1 == best->parts.size())
            past.chains = chainsOf(*best);
        must(m_merge.applyPast(past));
        m_report.receivedEdits += static_cast<int>(past.edits.size());
    }
    m_manifests.erase(best->device); // what it has is here now
    return true;
}

/// A newcomer waits for one, old segments have piled up, or the ones there are cannot be opened for much longer.
bool Synchroniser::Run::wantsSnapshot()
{
    const auto sealing = m_report.isAwaiting ? std::nullopt : sealingKey();
    if (!sealing || m_incomplete)
        return false;
    readManifests();
    const Id own = m_of.m_state->device;
    const auto retired = static_cast<quint64>(m_data.value(TeamNames::Retired).toInteger(0));
    if (m_hasStaleSnapshot || !isCovered(std::max(retired, lockedFromSomebody())) || leavesSomebodyBehind())
        return true;
    const QList<ObjectName> segments = named(Kind::Segment, own);
    const quint64 covered = m_manifests.contains(own) ? m_manifests[own].vector.value(own) : 0;
    const auto loose =
        std::count_if(segments.begin(), segments.end(), [&](const ObjectName& name) { return name.number > covered; });
    return (m_data.value(TeamNames::OwesSnapshot).toBool(false) && !must(m_merge.vector()).isEmpty())
           || loose > ManySegments;
}

/// Some snapshot that everybody can open has the own edits up to this one.
bool Synchroniser::Run::isCovered(quint64 until)
{
    const quint32 sealing = mustSeal().number();
    return until == 0 || std::any_of(m_manifests.begin(), m_manifests.end(), [&](const auto& manifest) {
               return m_manifestEpochs.value(manifest.first) >= sealing
                      && manifest.second.vector.value(m_of.m_state->device) >= until;
           });
}

/// Some laptop may not be able to open the own edits up to this one where it finds them.
void Synchroniser::Run::lockAway(quint64 until)
{
    const auto before = static_cast<quint64>(m_data.value(TeamNames::LockedAway).toInteger(0));
    m_data.setValue(TeamNames::LockedAway, QCborValue(static_cast<qint64>(std::max(before, until))));
}

/// Own edits that lie under keys that are gone, where a laptop that came later does not have them yet, or under keys it
/// may never get: 0 for none.
quint64 Synchroniser::Run::lockedFromSomebody()
{
    // What was written last may have been about somebody erased before it was sealed.
    const quint64 sealed = must(Outbox(m_of.m_connection, m_of.m_state).sealedUntil());
    const auto locked = std::min(sealed, static_cast<quint64>(m_data.value(TeamNames::LockedAway).toInteger(0)));
    const QMap<Id, Head> heads = m_data.heads();
    const QList<Id> active = m_data.activeDevices();
    return std::any_of(active.begin(), active.end(),
                       [&](const Id& device) {
                           return device != m_of.m_state->device
                                  && heads.value(device).vector.value(m_of.m_state->device) < locked;
                       })
               ? locked
               : 0;
}

/// A laptop that is no longer active does not put again what the relay lost of its edits. Who has them gives them to
/// those who do not, in a snapshot.
bool Synchroniser::Run::leavesSomebodyBehind()
{
    const VersionVector have = must(m_merge.vector());
    const QMap<Id, Head> heads = m_data.heads();
    const QList<Id> active = m_data.activeDevices();
    for (const Member& gone : m_data.membership().members()) {
        const quint64 known = gone.active ? 0 : have.value(gone.device);
        const bool isCovered = std::any_of(m_manifests.begin(), m_manifests.end(), [&](const auto& manifest) {
            return manifest.second.vector.value(gone.device) >= known;
        });
        for (const Id& device : active)
            if (!isCovered && heads.contains(device) && heads.value(device).vector.value(gone.device) < known)
                return true;
    }
    return false;
}

/// What is read is of one moment, and reading ends with this.
SnapshotManifest Synchroniser::Run::placeParts(const EpochKey& epoch)
{
    const Id own = m_of.m_state->device;
    PastReader past(m_of.m_connection, *m_of.m_state, m_data);
    SnapshotManifest manifest{m_data.membership().team(), own, past.vector(), past.chains(), {}, 0};
    while (auto part = past.next()) {
        tell(Stage::MakingSnapshot, static_cast<qint64>(manifest.edits), past.total());
        const EnvelopeHeader header{
            ObjectType::SnapshotPart, manifest.team,     own, static_cast<quint64>(manifest.parts.size()),
            epoch.number(),           epoch.commitment()};
        const QByteArray sealed = Envelope::seal(
            header, must(part->part.toCbor(manifest.team, part->keys, m_data.random)), epoch, signer(), m_data.random);
        const ObjectName name{Kind::Part, {}, 0, hashOf(sealed)};
        place(name.toString(), sealed);
        manifest.parts += {name.hash, sealed.size()};
        for (const SnapshotPart::Group& group : part->part.groups)
            manifest.edits += static_cast<quint64>(group.edits.size());
    }
    return manifest;
}

void Synchroniser::Run::makeSnapshot()
{
    const EpochKey epoch = mustSeal();
    m_data.transact([&] { noteSealedUnder(epoch); });
    const Id own = m_of.m_state->device;
    m_hasStaleSnapshot = false;
    const SnapshotManifest manifest = placeParts(epoch);
    const EnvelopeHeader header{
        ObjectType::SnapshotManifest, manifest.team, own, 0, epoch.number(), epoch.commitment()};
    const QByteArray sealed = Envelope::seal(header, manifest.toCbor(), epoch, signer(), m_data.random);
    const QString name = ObjectName{Kind::Manifest, {}, 0, hashOf(sealed)}.toString();
    place(name, sealed);
    m_manifests[own] = manifest;
    m_manifestNames[own] = name;
    m_manifestEpochs[own] = epoch.number();

    // Older snapshots have nothing this one has not.
    QSet<QByteArray> needed;
    for (const auto& [device, other] : m_manifests)
        if (device == own || !covers(manifest.vector, other.vector))
            for (const auto& part : other.parts)
                needed.insert(part.hash);
    for (const ObjectName& old : named(Kind::Manifest))
        if (old.toString() != name && !std::any_of(m_manifests.begin(), m_manifests.end(), [&](const auto& other) {
                return m_manifestNames.value(other.first) == old.toString()
                       && !covers(manifest.vector, other.second.vector);
            }))
            discard(old.toString());
    for (const ObjectName& old : named(Kind::Part))
        if (!needed.contains(old.hash))
            discard(old.toString());
}

/// Own segments that are in a snapshot, and that every active laptop has said it has.
void Synchroniser::Run::retireSegments()
{
    const Id own = m_of.m_state->device;
    const QMap<Id, Head> heads = m_data.heads();
    quint64 until = 0;
    for (const auto& [device, manifest] : m_manifests)
        until = std::max(until, manifest.vector.value(own));
    for (const Id& device : m_data.activeDevices())
        if (device != own)
            until = std::min(until, heads.value(device).vector.value(own));
    if (until == 0)
        return;
    for (const ObjectName& name : named(Kind::Segment, own)) {
        if (name.number > until)
            break;
        m_data.transact([&] {
            m_data.letGo(name.toString());
            m_data.setValue(TeamNames::Retired, QCborValue(static_cast<qint64>(name.number)));
        });
        discard(name.toString());
    }
}

} // namespace Rinnalla::Sync
