// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/planted.h"
#include "core/store/migrations.h"
#include "core/store/outbox.h"
#include "core/sync/envelope.h"
#include "core/sync/syncrun.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rinnalla::Sync {

namespace {

constexpr qsizetype LargestSegment = 256 * 1024;
constexpr qsizetype UsualRun = 1024 * 1024; // of edits, before they are compressed

} // namespace

/// Own edits become segments, which wait in `held` until the relay has them.
void Synchroniser::Run::seal()
{
    if (m_report.isAwaiting)
        return;
    const bool erases = m_of.m_connection.prepare("SELECT 1 FROM erasure WHERE epoch IS NULL AND device = ?")
                            .with(m_of.m_state->deviceNumber)
                            .step(); // and no read stays open: the window may write before this does
    if (erases && !planted(Bug::ErasedUnderOldKey))
        startEpoch(); // what was sealed so far may be readable with keys of the epoch before
    for (qsizetype limit = UsualRun; sealNext(limit); limit = std::max(limit, UsualRun / 8))
        tell(Stage::Sending, m_report.sentEdits, 0);
}

/// limit: made smaller where what it let through came out too large.
bool Synchroniser::Run::sealNext(qsizetype& limit)
{
    Outbox outbox(m_of.m_connection, m_of.m_state);
    const Outbox::Run run = must(outbox.next(limit));
    if (run.groups.isEmpty())
        return false;
    const Id own = m_of.m_state->device;
    Segment segment{m_data.membership().team(),       own,     run.from,  run.last,
                    must(m_merge.chain(own)).segment, run.saw, run.groups};
    QList<Id> fresh;
    const ClientKeys keys = keysFor(run.groups, fresh);
    const EpochKey epoch = mustSeal();
    const EnvelopeHeader header{ObjectType::Segment, segment.team, own, run.last, epoch.number(), epoch.commitment()};
    const QByteArray sealed = Envelope::seal(header, must(SegmentCoder::encode(segment, keys, fresh, m_data.random)),
                                             epoch, signer(), m_data.random);
    int edits = 0;
    for (const EditGroup& group : run.groups)
        edits += static_cast<int>(group.edits.size());
    if (sealed.size() > LargestSegment && edits > 1) {
        limit = limit * (LargestSegment / 10 * 9) / sealed.size();
        return sealNext(limit);
    }
    const QByteArray hash = hashOf(sealed);
    m_data.transact([&] {
        noteSealedUnder(epoch);
        outbox.noteSealed(run, hash, ObjectName{Kind::Segment, own, run.last, hash}.toString(), sealed);
        for (const Id& client : fresh)
            m_of.m_connection
                .prepare("UPDATE client_key SET sent = 1 WHERE object = (SELECT pk FROM object WHERE id = ?)")
                .with(client)
                .run();
        if (run.erases)
            m_of.m_connection
                .prepare("UPDATE erasure SET epoch = ? WHERE epoch IS NULL AND device = ? AND sequence <= ?")
                .with(epoch.number(), m_of.m_state->deviceNumber, run.last)
                .run();
    });
    m_report.sentEdits += edits;
    return true;
}

/// Before anything sealed under it leaves this laptop.
void Synchroniser::Run::noteSealedUnder(const EpochKey& epoch)
{
    if (m_data.value(TeamNames::SealedUnder).toInteger(0) >= epoch.number())
        return;
    const quint64 before = must(Outbox(m_of.m_connection, m_of.m_state).sealedUntil());
    m_data.setValue(TeamNames::SealedUnder, QCborValue(qint64(epoch.number())));
    m_data.setValue(TeamNames::SealedBefore, QCborValue(static_cast<qint64>(before)));
}

/// The keys of the clients in the groups, made where there is none; `fresh` are those nobody else has been given.
ClientKeys Synchroniser::Run::keysFor(const QList<EditGroup>& groups, QList<Id>& fresh)
{
    ClientKeys keys;
    m_data.transact([&] {
        for (const EditGroup& group : groups) {
            if (group.client.isNull())
                continue;
            ClientKey key = m_data.clientKey(group.client);
            if (key.isEmpty()) {
                key = makeClientKey(m_data.secret(TeamNames::ClientRoot), group.client);
                m_data.keepClientKey(group.client, key, Team::Private::KeyRank::Own);
            }
            Statement sent = m_of.m_connection.prepare(
                "SELECT k.sent FROM client_key k JOIN object o ON o.pk = k.object WHERE o.id = ?");
            if (!sent.with(group.client).step() || !sent.integer(0))
                fresh += group.client;
            keys.emplace(group.client, std::move(key));
        }
    });
    return keys;
}

/// What is known of who is in the team and not on the relay, whoever wrote it.
void Synchroniser::Run::putEntries()
{
    for (const QByteArray& bytes : m_data.membership().entries()) {
        const auto entry = MemberEntry::parse(bytes);
        const QString name = ObjectName{Kind::MemberEntry, {}, entry->depth, hashOf(bytes)}.toString();
        if (m_names.value(name, -1) != bytes.size())
            place(name, bytes);
    }
}

/// What should be on the relay and is not, or is cut. Each is read back.
void Synchroniser::Run::putHeld()
{
    putEntries();
    const QMap<QString, bool> held = m_data.held();
    const QMap<QString, qint64> sizes = m_data.heldSizes();
    const auto rank = [](const QString& name) { return name.startsWith(u'k') ? 0 : name.startsWith(u's') ? 1 : 2; };
    QStringList names = held.keys();
    std::stable_sort(names.begin(), names.end(),
                     [&](const QString& one, const QString& other) { return rank(one) < rank(other); });
    const auto sealing = sealingKey();
    const quint32 epoch = sealing ? sealing->number() : 0;
    int lost = 0;
    qint64 done = 0;
    for (const QString& name : names) {
        tell(Stage::Sending, done++, names.size());
        const bool isThere = m_names.value(name, -1) == sizes.value(name);
        if (isThere && held.value(name))
            continue;
        const ObjectName parsed = *ObjectName::parse(name);
        const QByteArray bytes = m_data.heldBody(name);
        if (isThere && m_relay.get(name) == bytes) { // the run that put it ended before it could note that
            m_placed += name;
            continue;
        }
        if (planted(Bug::CutUploadBelieved) && m_names.contains(name))
            continue;
        if (planted(Bug::LossNotNoticed) && held.value(name))
            continue;
        if (isBagOfThePast(parsed, epoch)) {
            m_data.transact([&] { m_data.letGo(name); });
            continue;
        }
        if (planted(Bug::SentDespiteFailure))
            m_data.transact([&] { m_data.letGo(name); });
        place(name, bytes);
        // An older bag may have been taken away by somebody who knows already that nobody needs it.
        const bool isOldBag = parsed.kind == Kind::KeyBag && parsed.number < epoch;
        lost += held.value(name) && !isOldBag ? 1 : 0;
        m_placed += name;
    }
    m_report.putBack += lost;
    if (lost > 0)
        noteLoss();
}

/// Written down with the next thing that is: every transaction of its own waits for the disk.
void Synchroniser::Run::notePlaced()
{
    for (const QString& name : std::exchange(m_placed, {}))
        m_data.notePlaced(name);
}

/// Says what this laptop has now, if that is anything new.
void Synchroniser::Run::putHead()
{
    const auto sealing = m_report.isAwaiting ? std::nullopt : sealingKey();
    if (!sealing)
        return;
    const auto [vector, digest] = must(m_merge.position());
    const Id own = m_of.m_state->device;
    Head head;
    head.team = m_data.membership().team();
    head.device = own;
    head.vector = vector;
    head.digest = sealing->stateDigest(digest.toBytes());
    head.name = m_data.value(TeamNames::LaptopName).toString();
    head.nextBox = m_data.newestBox();
    head.lastSequence = must(Outbox(m_of.m_connection, m_of.m_state).sealedUntil());
    head.lastSegment = must(m_merge.chain(own)).segment;
    head.epoch = sealing->number();
    const auto known = epochs();
    for (const auto& [commitment, held] : *known)
        head.held += EpochName(held.key.number(), commitment);
    std::sort(head.held.begin(), head.held.end());
    head.memberTips = m_data.membership().tips();
    head.schema = static_cast<quint32>(knownMigrations().last().number);
    head.program = QCoreApplication::applicationVersion();
    const QByteArray news = hashOf(head.toCbor());
    if (m_data.value(TeamNames::OwnHead).toByteArray() == news)
        return;

    head.counter = static_cast<quint64>(m_data.value(TeamNames::HeadCounter).toInteger(0)) + 1;
    head.at = m_data.clock.nowMs();
    const EnvelopeHeader header{ObjectType::Head, head.team,         own,
                                head.counter,     sealing->number(), sealing->commitment()};
    const QByteArray sealed = Envelope::seal(header, head.toCbor(), *sealing, signer(), m_data.random);
    const QString name = ObjectName{Kind::Head, own, head.counter, hashOf(sealed)}.toString();
    m_data.transact([&] {
        for (const QString& older : m_data.held().keys())
            if (older.startsWith(u'h'))
                m_data.letGo(older);
        notePlaced();
        noteSealedUnder(*sealing);
        m_data.hold(name, sealed);
        m_data.setValue(TeamNames::HeadCounter, QCborValue(static_cast<qint64>(head.counter)));
        m_data.setValue(TeamNames::OwnHead, QCborValue(news));
    });
    place(name, sealed);
    m_placed += name;
    // The one before stays: who lists the place just now sees one of the two for certain.
    for (const ObjectName& older : named(Kind::Head, own))
        if (older.number + 1 < head.counter)
            discard(older.toString());
}

} // namespace Rinnalla::Sync
