// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/head.h"

#include "core/sync/wirevector.h"

#include <algorithm>

namespace Rinnalla::Sync {

namespace {

constexpr qsizetype LongestText = 200; // UTF-16 units; three bytes each at most
constexpr qsizetype DigestSize = 16;
constexpr qsizetype BoxKeySize = 32;
constexpr qsizetype CommitmentSize = 16;
enum Field : quint64 {
    Team = 1,
    Device,
    Counter,
    Vector,
    Digest,
    At,
    Name,
    NextBox,
    LastSequence,
    LastSegment,
    Epoch,
    Held,
    MemberTips,
    Schema,
    Program,
};
constexpr qsizetype FieldCount = Program;

void writeEpochs(WireWriter& writer, QList<EpochName> epochs)
{
    std::ranges::sort(epochs);
    epochs.erase(std::unique(epochs.begin(), epochs.end()), epochs.end());
    writer.array(epochs.size());
    for (const auto& [epoch, commitment] : std::as_const(epochs)) {
        writer.array(2);
        writer.number(epoch);
        writer.bytes(commitment);
    }
}

QList<EpochName> readEpochs(WireReader& reader)
{
    QList<EpochName> epochs;
    for (qsizetype left = reader.array(); left > 0 && reader.isOk(); --left) {
        reader.arrayOf(2);
        const auto number = quint32(reader.number(LargestEpoch));
        const EpochName epoch(number, reader.bytesOf(CommitmentSize));
        if (!epochs.isEmpty() && epoch <= epochs.constLast())
            reader.refuse("epochs out of order");
        epochs.append(epoch);
    }
    return epochs;
}

} // namespace

bool Head::hasKey(const QByteArray& commitment) const
{
    return std::ranges::any_of(held, [&](const EpochName& key) { return key.second == commitment; });
}

bool Head::hasEpoch(quint32 number) const
{
    return std::ranges::any_of(held, [&](const EpochName& key) { return key.first == number; });
}

QByteArray Head::toCbor() const
{
    WireWriter writer(1024 + vector.size() * 32);
    const auto field = [&writer](Field key) -> WireWriter& {
        writer.number(key);
        return writer;
    };
    writer.map(FieldCount);
    field(Team).id(team);
    field(Device).id(device);
    field(Counter).number(counter);
    Wire::write(field(Vector), vector);
    field(Digest).bytes(digest);
    field(At).integer(at);
    field(Name).text(name.left(LongestText));
    field(NextBox).bytes(nextBox);
    field(LastSequence).number(lastSequence);
    field(LastSegment).bytes(lastSegment);
    field(Epoch).number(epoch);
    writeEpochs(field(Held), held);
    Wire::write(field(MemberTips), memberTips);
    field(Schema).number(schema);
    field(Program).text(program.left(LongestText));
    return writer.take();
}

Result<Head> Head::fromCbor(const QByteArray& plain, const Id& team, const Id& device)
{
    WireReader reader(plain);
    const auto field = [&reader](Field key) -> WireReader& {
        reader.field(key);
        return reader;
    };
    Head head;
    reader.beginFields();
    head.team = field(Team).id();
    head.device = field(Device).id();
    head.counter = field(Counter).number(Wire::LargestNumber);
    head.vector = Wire::readVector(field(Vector));
    head.digest = field(Digest).bytesOf(DigestSize);
    head.at = field(At).integer();
    head.name = field(Name).text(3 * LongestText);
    head.nextBox = field(NextBox).bytesOf(BoxKeySize);
    head.lastSequence = field(LastSequence).number(Wire::LargestNumber);
    head.lastSegment = Wire::readHashOrNone(field(LastSegment));
    head.epoch = quint32(field(Epoch).number(LargestEpoch));
    head.held = readEpochs(field(Held));
    head.memberTips = Wire::readHashes(field(MemberTips));
    head.schema = quint32(field(Schema).number(0xffffffff));
    head.program = field(Program).text(3 * LongestText);
    reader.endFields();
    if (head.team != team || head.device != device)
        reader.refuse("a head of another device");
    if (const Status read = reader.finish(); !read)
        return tl::unexpected(read.error());
    return head;
}

} // namespace Rinnalla::Sync
