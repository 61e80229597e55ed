// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/syncsamples.h"

#include <algorithm>

namespace Rinnalla::Sync::Samples {

namespace {

quint64 large(Random& random)
{
    quint64 value = 0;
    random.fill(&value, sizeof value);
    return value >> (1 + random.below(63)); // numbers of every length
}

QList<Id> ids(Random& random, int count)
{
    QList<Id> all;
    for (int i = 0; i < count; ++i)
        all.append(random.id());
    std::ranges::sort(all);
    return all;
}

QList<QByteArray> hashes(Random& random, int count)
{
    QList<QByteArray> all;
    for (int i = 0; i < count; ++i)
        all.append(bytes(random, 32));
    std::ranges::sort(all);
    return all;
}

} // namespace

QByteArray bytes(Random& random, qsizetype size)
{
    QByteArray out(size, Qt::Uninitialized);
    random.fill(out.data(), std::size_t(size));
    return out;
}

Laptop laptop(Random& random)
{
    const Id device = random.id();
    SigningKey signing = SigningKey::generate(random);
    return {device, std::move(signing), BoxKey::generate(random)};
}

ClientKey clientKey(Random& random)
{
    return ClientKey(bytes(random, ClientKey::Size).constData());
}

VersionVector vector(Random& random, int devices)
{
    VersionVector all;
    for (int i = 0; i < devices; ++i)
        all.insert(random.id(), 1 + large(random) / 2);
    return all;
}

QList<JournalEdit> edits(Random& random, quint64 sequence, int count, qsizetype bodySize)
{
    QList<JournalEdit> all;
    for (int i = 0; i < count; ++i) {
        const auto size = qsizetype(random.below(quint32(bodySize) + 1));
        JournalEdit edit{sequence, large(random), quint8(random.below(256)), random.id(), bytes(random, size)};
        all.append(edit);
        sequence += 1;
    }
    return all;
}

ClientKeys SegmentSample::freshKeys() const
{
    ClientKeys some;
    for (const Id& client : fresh)
        some.emplace(client, keys.at(client).copy());
    return some;
}

std::function<ClientKey(const Id&)> SegmentSample::known() const
{
    return [this](const Id& client) { return keys.contains(client) ? keys.at(client).copy() : ClientKey(); };
}

SegmentSample segment(Random& random, int groups, int editsInGroup, qsizetype bodySize, bool withShared)
{
    SegmentSample sample;
    Segment& segment = sample.segment;
    segment.team = random.id();
    segment.device = random.id();
    segment.from = 1 + large(random) / 4;
    segment.previous = random.below(2) ? bytes(random, 32) : QByteArray();
    segment.saw = vector(random, int(random.below(4)));
    quint64 next = segment.from;
    QList<Id> clients = ids(random, groups);
    if (withShared)
        clients.prepend(Id());
    for (const Id& client : std::as_const(clients)) {
        segment.groups.append({client, edits(random, next, editsInGroup, bodySize)});
        next += quint64(editsInGroup);
        if (client.isNull())
            continue;
        sample.keys.emplace(client, clientKey(random));
        if (sample.keys.size() % 2)
            sample.fresh.append(client);
    }
    segment.last = std::max(next - 1, segment.from);
    return sample;
}

Head head(Random& random, int devices)
{
    Head head;
    head.team = random.id();
    head.device = random.id();
    head.counter = large(random);
    head.vector = vector(random, devices);
    head.digest = bytes(random, 16);
    head.at = qint64(large(random)) * (random.below(2) ? 1 : -1);
    head.name = QString::fromUtf8("Kannettava \xe0\xb8\x95\xe0\xb9\x89 \xf0\x9f\x98\x80 %1").arg(random.below(1000));
    head.nextBox = bytes(random, 32);
    head.lastSequence = large(random);
    head.lastSegment = random.below(2) ? bytes(random, 32) : QByteArray();
    head.epoch = random.below(1000);
    for (quint32 epoch = random.below(3); epoch < 4; ++epoch)
        head.held += EpochName(epoch * 100, bytes(random, 16));
    head.memberTips = hashes(random, int(random.below(3)));
    head.schema = random.below(100);
    head.program = QStringLiteral("0.2.0");
    return head;
}

KeyBag keyBag(Random& random, const std::vector<Laptop>& laptops, const EpochKey& key)
{
    KeyBag bag{random.id(), key.number(), key.commitment(), random.id(), {}};
    for (const Laptop& laptop : laptops)
        bag.recipients.append(
            {laptop.device, laptop.box.publicKey, BoxKey::sealTo(laptop.box.publicKey, key.key(), random).value()});
    std::ranges::sort(bag.recipients, {}, &KeyBag::Recipient::device);
    return bag;
}

SnapshotManifest manifest(Random& random, int devices, int parts)
{
    SnapshotManifest manifest{random.id(), random.id(), vector(random, devices), {}, {}, large(random)};
    for (auto it = manifest.vector.begin(); it != manifest.vector.end(); ++it)
        manifest.chains.insert(it.key(), {it.value(), random.below(4) ? bytes(random, 32) : QByteArray()});
    for (int i = 0; i < parts; ++i)
        manifest.parts.append({bytes(random, 32), qint64(random.below(4 << 20))});
    return manifest;
}

PartSample part(Random& random, int groups, int editsInGroup, int devices)
{
    PartSample sample;
    const QList<Id> authors = ids(random, devices);
    QList<Id> clients = ids(random, groups);
    clients.prepend(Id());
    for (const Id& client : std::as_const(clients)) {
        SnapshotPart::Group group{client, {}};
        for (const JournalEdit& edit : edits(random, 1 + large(random) / 4, editsInGroup, 200))
            group.edits.append({authors.at(random.below(quint32(devices))), edit});
        sample.part.groups.append(group);
        if (!client.isNull())
            sample.keys.emplace(client, clientKey(random));
    }
    for (int i = 0; i < devices; ++i)
        sample.part.basis.append({authors.at(i), authors.constFirst(), quint64(i) + 1, large(random)});
    sample.part.erased = ids(random, devices);
    return sample;
}

EnvelopeHeader header(ObjectType type, const Id& team, const Laptop& laptop, quint64 sequence, const EpochKey& key)
{
    return {type, team, laptop.device, sequence, key.number(), key.commitment()};
}

} // namespace Rinnalla::Sync::Samples
