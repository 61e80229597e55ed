// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/sync/lightteam.h"

#include "core/store/cells.h"
#include "core/sync/envelope.h"
#include "core/sync/segment.h"
#include "tests/bench/sample.h"
#include "tests/bench/sync/laptop.h"

namespace Rinnalla::SyncBench {

using namespace Sync;

SyncReport RealLaptop::sync(Relay& relay)
{
    const SyncReport report =
        orEnd(Synchroniser(laptop.connection(), laptop.journal().state(), laptop.random, laptop.clock).run(relay));
    for (const Alarm& alarm : report.alarms)
        qFatal("alarm %d: %s", static_cast<int>(alarm.kind), qPrintable(alarm.detail));
    return report;
}

qint64 RealLaptop::number(const char* query)
{
    Statement statement = laptop.connection().prepare(query);
    statement.step();
    return statement.integer(0);
}

LightTeam::LightTeam(int laptops)
    : admin(1)
    , measured(2)
    , m_random(3)
{
    for (int i = 2; i < laptops; ++i)
        m_members.push_back(
            {m_random.id(), SigningKey::generate(m_random), BoxKey::generate(m_random), 0, 0, {}, {}, {}});
    orEnd(admin.team.found(QStringLiteral("first")));
}

double LightTeam::letIn()
{
    MemoryRelay relay(objects);
    admin.sync(relay);
    orEnd(measured.team.join(orEnd(admin.team.invite()), QStringLiteral("measured")));
    measured.sync(relay);
    for (const Member& member : m_members)
        askFor(member);
    const double milliseconds = Bench::Sample::time([&] { admin.sync(relay); });
    m_team = admin.team.d().membership().team();
    for (const auto& [commitment, held] : admin.team.d().epochs())
        if (!m_epoch || held.key.number() > m_epoch->number())
            m_epoch = held.key;
    for (Member& member : m_members)
        putHead(member, {});
    return milliseconds / 1000;
}

void LightTeam::askFor(const Member& member)
{
    const Invitation invitation = orEnd(admin.team.invite());
    const JoinRequest request{member.device, member.sign.publicKey, member.box.publicKey, QStringLiteral("light")};
    const QByteArray sealed = request.seal(invitation, member.sign, m_random);
    put({ObjectName::Kind::JoinRequest, *Id::fromBytes(invitation.tag()), 0, hashOf(sealed)}, sealed);
}

void LightTeam::write(int laptops)
{
    VersionVector before = m_written;
    before.remove(m_members.at(1).device); // nobody claims to have all, and so to know what the state's digest is
    for (int i = 0; i < laptops; ++i)
        putSegment(m_members.at(static_cast<std::size_t>(i)), before);
    for (int i = 0; i < laptops; ++i)
        putHead(m_members.at(static_cast<std::size_t>(i)), before);
}

void LightTeam::putSegment(Member& member, const VersionVector& everything)
{
    const quint64 sequence = ++member.sequence;
    const quint64 stamp = static_cast<quint64>(admin.laptop.clock.nowMs()) << 16;
    const Values values{{PartnerField::Name, QCborValue(QStringLiteral("A place with a door and people behind it"))}};
    Segment segment{m_team, member.device, sequence, sequence, member.segment, {}, {}};
    for (auto it = everything.begin(); it != everything.end(); ++it)
        if (it.key() != member.device && member.saw.value(it.key()) < *it)
            segment.saw.insert(it.key(), *it);
    member.saw = everything;
    member.saw.remove(member.device);
    segment.groups += EditGroup{{}, {{sequence, stamp, quint8(Kind::Partner), m_random.id(), Cells::bodyOf(values)}}};
    const EnvelopeHeader header{ObjectType::Segment,  m_team, member.device, sequence, m_epoch->number(),
                                m_epoch->commitment()};
    const QByteArray sealed =
        Envelope::seal(header, orEnd(SegmentCoder::encode(segment, {}, {}, m_random)), *m_epoch, member.sign, m_random);
    member.segment = hashOf(sealed);
    put({ObjectName::Kind::Segment, member.device, sequence, member.segment}, sealed);
    m_written.insert(member.device, sequence);
}

void LightTeam::putHead(Member& member, const VersionVector& everything)
{
    Head head;
    head.team = m_team;
    head.device = member.device;
    head.counter = ++member.counter;
    head.vector = everything;
    if (member.sequence > 0)
        head.vector.insert(member.device, member.sequence);
    head.digest = m_epoch->stateDigest(StateDigest().toBytes()); // right as long as there are no edits
    head.at = admin.laptop.clock.nowMs();
    head.name = QStringLiteral("light");
    head.nextBox = member.box.publicKey;
    head.lastSequence = member.sequence;
    head.lastSegment = member.segment;
    head.epoch = m_epoch->number();
    head.held = {{m_epoch->number(), m_epoch->commitment()}};
    head.memberTips = admin.team.d().membership().tips();
    head.schema = 2;
    head.program = QStringLiteral(RINNALLA_VERSION);
    const EnvelopeHeader header{ObjectType::Head,     m_team, member.device, head.counter, m_epoch->number(),
                                m_epoch->commitment()};
    const QByteArray sealed = Envelope::seal(header, head.toCbor(), *m_epoch, member.sign, m_random);
    objects->remove(member.head);
    const ObjectName name{ObjectName::Kind::Head, member.device, head.counter, hashOf(sealed)};
    member.head = name.toString();
    put(name, sealed);
}

} // namespace Rinnalla::SyncBench
