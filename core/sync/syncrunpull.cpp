// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/planted.h"
#include "core/store/erasing.h"
#include "core/store/rows.h"
#include "core/sync/envelope.h"
#include "core/sync/syncrun.h"

#include <QCborArray>
#include <QCoreApplication>

#include <algorithm>

namespace Rinnalla::Sync {

namespace {

constexpr qint64 LongErasure = 30LL * 24 * 60 * 60 * 1000;
constexpr qint64 ManyRuns = 30;

} // namespace

std::optional<QByteArray> Synchroniser::Run::opened(const ObjectName& name, ObjectType type, const Member& by,
                                                    quint64 sequence, quint32* epoch)
{
    const auto bytes = fetch(name);
    return bytes ? unsealed(*bytes, name, type, by, sequence, epoch) : std::nullopt;
}

/// Opens an object of a member that was fetched. Nothing, and a word why, where it cannot be.
std::optional<QByteArray> Synchroniser::Run::unsealed(const QByteArray& bytes, const ObjectName& name, ObjectType type,
                                                      const Member& by, quint64 sequence, quint32* epoch)
{
    const auto header = Envelope::readHeader(bytes);
    if (!header) {
        noteForeign(header.error(), by.device, name);
        return std::nullopt;
    }
    const auto known = epochs();
    const auto held = known->find(header->commitment);
    if (held == known->end())
        return std::nullopt; // its key bag is still under way, and changes the names on the relay when it comes
    const EnvelopeHeader expected{type,     m_data.membership().team(), by.device,
                                  sequence, held->second.key.number(),  header->commitment};
    auto plain = Envelope::open(bytes, expected, held->second.key, by.signKey);
    if (!plain) {
        raise(Alarm::Kind::ForeignObject, by.device, name.toString());
        return std::nullopt;
    }
    if (epoch)
        *epoch = header->epoch;
    return *plain;
}

/// Everything that can be applied, whatever order it has to be in.
void Synchroniser::Run::pull()
{
    const QList<Member> members = m_data.membership().members().values();
    for (bool goesOn = takeSnapshotFirst(); goesOn;) {
        goesOn = false;
        m_report.waitingForOthers = 0;
        m_waiting.clear();
        for (const Member& member : members)
            if (member.device != m_of.m_state->device && !m_stopped.contains(member.device))
                goesOn |= pullFrom(member);
        if (!goesOn)
            goesOn = takeSnapshot();
    }
}

/// A laptop that has nothing of the others yet is helped more by a snapshot than by every run of edits since.
bool Synchroniser::Run::takeSnapshotFirst()
{
    VersionVector have = must(m_merge.vector());
    have.remove(m_of.m_state->device);
    if (have.isEmpty())
        takeSnapshot();
    return true;
}

/// Takes what it can of one device's chain; true where that was anything.
bool Synchroniser::Run::pullFrom(const Member& member)
{
    bool tookAny = false;
    const Proven proven = provenRuns(member);
    QMap<quint64, QList<ObjectName>> segments;
    for (const ObjectName& name : named(Kind::Segment, member.device))
        segments[name.number] += name;
    for (auto it = segments.begin(); it != segments.end(); ++it) {
        if (it.key() <= must(m_merge.chain(member.device)).applied || isAside(member, it.key()))
            continue;
        Took took = Took::Nothing;
        for (const ObjectName& name : *it) // one, unless something is wrong
            if (took != Took::Segment) {
                const Took now = take(member, name, proven);
                took = now == Took::Foreign && took != Took::Nothing ? took : now;
            } else if (opened(name, ObjectType::Segment, member, name.number))
                raise(Alarm::Kind::Forked, member.device, name.toString());
        if (took == Took::Aside || took == Took::Foreign)
            continue;
        if (took != Took::Segment)
            return tookAny;
        tookAny = true;
        tell(Stage::Receiving, m_report.receivedEdits, 0);
    }
    return tookAny;
}

/// Put into quarantine in an earlier run, all of it or what of it came after its device was shut out.
bool Synchroniser::Run::isAside(const Member& member, quint64 last)
{
    Statement query = m_of.m_connection.prepare(
        "SELECT 1 FROM quarantine q JOIN device d ON d.number = q.device WHERE d.id = ? AND q.sequence = ?");
    return last > member.last && query.with(member.device, last).step();
}

/// Who shut a laptop out named the last run of it that counts, which names the one before it. Of one who has taken that
/// laptop, others of those numbers may be there. Nothing where the entry names none; empty while the chain from there
/// to here is not whole.
Synchroniser::Run::Proven Synchroniser::Run::provenRuns(const Member& member)
{
    const ChainState chain = must(m_merge.chain(member.device));
    if (member.lastSegment.isEmpty() || chain.applied >= member.last || planted(Bug::CapIgnored))
        return std::nullopt;
    QSet<QByteArray> proven;
    ObjectName name{Kind::Segment, member.device, member.last, member.lastSegment};
    while (name.number > chain.applied && m_names.contains(name.toString())) {
        const auto plain = opened(name, ObjectType::Segment, member, name.number);
        const auto run = plain ? SegmentCoder::decode(*plain, m_data.membership().team(), member.device, name.number,
                                                      [](const Id&) { return ClientKey(); })
                               : Result<SegmentCoder::Decoded>(tl::unexpected(Error()));
        if (!run)
            break;
        proven.insert(name.hash);
        name.number = run->segment.from - 1;
        name.hash = run->segment.previous;
    }
    const bool isWhole = name.number < chain.applied
                         || (name.number == chain.applied && (chain.segment.isEmpty() || name.hash == chain.segment));
    if (isWhole)
        return proven;
    if (!proven.isEmpty()) {
        ++m_report.waitingForOthers;
        m_waiting.insert(member.device);
    }
    return QSet<QByteArray>();
}

Synchroniser::Run::Took Synchroniser::Run::take(const Member& member, const ObjectName& name, const Proven& proven)
{
    if (proven && name.number <= member.last && !proven->contains(name.hash)) {
        if (!proven->isEmpty())
            raise(Alarm::Kind::ForeignObject, member.device, name.toString());
        return Took::Foreign;
    }
    Arrival arrival;
    arrival.device = member.device;
    arrival.segment = name.hash;
    const auto bytes = fetch(name);
    if (!bytes)
        return Took::Waits;
    const auto plain = unsealed(*bytes, name, ObjectType::Segment, member, name.number, &arrival.epoch);
    if (!plain
        && !Envelope::isFrom(*bytes, ObjectType::Segment, m_data.membership().team(), member.device, name.number,
                             member.signKey)) {
        if (Envelope::readHeader(*bytes)) // else that was told
            raise(Alarm::Kind::ForeignObject, member.device, name.toString());
        return Took::Foreign; // anybody can put such a thing: what comes after it may be theirs
    }
    if (!plain)
        return Took::Waits;
    const auto decoded = this->decoded(*plain, member, name.number);
    if (!decoded || decoded->segment.last != name.number) {
        raise(Alarm::Kind::ForeignObject, member.device, name.toString());
        return Took::Stops;
    }
    const Segment& segment = decoded->segment;
    const bool isPastEnd = segment.from > member.last || (segment.last > member.last && !member.lastSegment.isEmpty());
    QSet<Id> heard;
    for (const EditGroup& group : segment.groups)
        if (isPastEnd || group.edits.constFirst().sequence > member.last)
            heard.insert(group.client);
    keepKeys(decoded->fresh, heard);
    for (const EditGroup& group : segment.groups)
        arrival.edits += group.edits;
    std::sort(arrival.edits.begin(), arrival.edits.end(),
              [](const JournalEdit& one, const JournalEdit& other) { return one.sequence < other.sequence; });
    if (isPastEnd && !planted(Bug::CapIgnored)) {
        arrival.edits.removeIf([&](const JournalEdit& edit) { return edit.sequence <= member.last; });
        must(m_merge.quarantine(member.device, arrival.edits));
        raise(Alarm::Kind::EditsOfRevoked, member.device, {});
        return Took::Aside;
    }
    arrival.from = segment.from;
    arrival.last = segment.last;
    arrival.saw = segment.saw;
    const ChainState chain = must(m_merge.chain(member.device));
    if (segment.from > chain.applied + 1 || !m_merge.isReady(arrival)) {
        ++m_report.waitingForOthers;
        m_waiting.insert(member.device);
        return Took::Waits;
    }
    const bool isCut = member.last != Member::All; // in the middle of a segment, perhaps
    // The hash of the last run is kept while all of it is applied: none begins before its end.
    const bool isOther =
        segment.from == chain.applied + 1 ? segment.previous != chain.segment : !chain.segment.isEmpty();
    if (!isCut && isOther) {
        m_stopped.insert(member.device);
        raise(Alarm::Kind::Forked, member.device, name.toString());
        return Took::Stops;
    }
    if (!mayMiss(decoded->unopened)) {
        raise(Alarm::Kind::KeyMissing, member.device, name.toString());
        return Took::Stops;
    }
    eraseWithThem(arrival);
    must(m_merge.apply(arrival));
    m_report.receivedEdits += static_cast<int>(arrival.edits.size());
    return Took::Segment;
}

/// Who had taken up the eraser's new key, or a later one, before it learnt of the erasure may have sealed something
/// about the client under it. Then it erases them as well, and so begins a key that opens nothing of them.
void Synchroniser::Run::eraseWithThem(const Arrival& arrival)
{
    const bool isLate = m_data.value(TeamNames::SealedUnder).toInteger(0) >= arrival.epoch;
    for (const JournalEdit& edit : arrival.edits)
        if (isLate && Erasing::isErasure(edit.body) && !m_data.clientKey(edit.object).isEmpty())
            must(m_merge.eraseAsWell(edit.object));
}

/// heard: clients whose keys came with edits that do not count.
void Synchroniser::Run::keepKeys(const ClientKeys& keys, const QSet<Id>& heard)
{
    using Rank = Team::Private::KeyRank;
    if (!keys.empty())
        m_data.transact([&] {
            for (const auto& [client, key] : keys)
                m_data.keepClientKey(client, key, heard.contains(client) ? Rank::Heard : Rank::Shared);
        });
}

/// Where the keys that count are not enough, those that came with edits that do not are tried as well: one that opens
/// what a colleague sealed is right, and comes along from now on.
Result<SegmentCoder::Decoded> Synchroniser::Run::decoded(const QByteArray& plain, const Member& member, quint64 last)
{
    const auto with = [&](const std::function<ClientKey(const Id&)>& known) {
        return SegmentCoder::decode(plain, m_data.membership().team(), member.device, last, known);
    };
    auto read = with([&](const Id& client) { return m_data.clientKey(client); });
    if (!read || read->unopened.isEmpty())
        return read;
    ClientKeys heard;
    auto again = with([&](const Id& client) {
        ClientKey key = m_data.clientKey(client);
        if (!key.isEmpty())
            return key;
        key = m_data.heardKey(client);
        if (!key.isEmpty())
            heard.emplace(client, key.copy());
        return key;
    });
    if (!again || heard.empty())
        return read;
    again->fresh.merge(heard);
    return again;
}

/// What cannot be opened is about clients who were erased here, and so is gone on purpose.
bool Synchroniser::Run::mayMiss(const QList<EditGroup>& unopened)
{
    return std::all_of(unopened.begin(), unopened.end(), [&](const EditGroup& group) {
        const auto place = Rows::locate(m_of.m_connection, group.client);
        return place && place->erased;
    });
}

/// While the word of an erasure goes round, some laptops can no longer open what others still take in: they are equal
/// again when it has come to all. One that does not get there for weeks is no reason not to look. For weeks by this
/// laptop's clock, and in many runs, as any clock may jump; the erasure's own stamp may be of any year.
bool Synchroniser::Run::isErasing()
{
    const QList<ErasureState> erasures = m_data.erasures();
    if (std::all_of(erasures.begin(), erasures.end(), [](const ErasureState& erasure) { return erasure.isComplete; }))
        return false;
    const QCborArray before = m_data.value(TeamNames::Erasing).toArray();
    const qint64 now = m_data.clock.nowMs();
    const bool isSame = before.at(0).toInteger(0) == erasures.size() && before.at(1).toInteger(0) <= now;
    const qint64 since = isSame ? before.at(1).toInteger(0) : now;
    const qint64 runs = isSame ? before.at(2).toInteger(0) + 1 : 1;
    m_data.transact([&] { m_data.setValue(TeamNames::Erasing, QCborArray{qint64(erasures.size()), since, runs}); });
    return now - since < LongErasure || runs < ManyRuns;
}

/// Laptops that say they have just what is here must have the same records.
void Synchroniser::Run::compareDigests()
{
    if (isErasing())
        return;
    const auto [vector, digest] = must(m_merge.position());
    const auto known = epochs();
    for (const Head& head : activeHeads()) {
        if (head.vector != vector)
            continue;
        int compared = 0;
        bool isSame = false;
        for (const auto& [commitment, held] : *known) {
            if (held.key.number() != head.epoch)
                continue;
            ++compared;
            isSame = isSame || held.key.stateDigest(digest.toBytes()) == head.digest;
        }
        if (compared > 0 && !isSame)
            raise(Alarm::Kind::DigestDiffers, head.device, {});
    }
}

} // namespace Rinnalla::Sync
