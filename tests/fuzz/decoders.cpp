// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/decoders.h"

#include "core/crypto/primitives.h"
#include "core/sync/joinrequest.h"
#include "core/sync/memberentry.h"
#include "core/sync/objectname.h"
#include "core/sync/packing.h"
#include "core/sync/relay.h"
#include "core/sync/relaynames.h"
#include "core/sync/sealedgroup.h"
#include "core/sync/webdavmultistatus.h"
#include "tests/core/sync/syncsamples.h"
#include "tests/support/seededrandom.h"

#include <QtEndian>

#include <cstdlib>

namespace Rinnalla::Fuzz {

namespace {

using namespace Rinnalla::Sync;

void check(bool holds)
{
    if (!holds)
        std::abort();
}

/// Keys and ids that never change, so that what is in the corpus stays of use.
struct World {
    SeededRandom random{7};
    Id team = random.id();
    Id client = random.id();
    Samples::Laptop laptop = Samples::laptop(random);
    EpochKey key = EpochKey::generate(3, random);
    ClientKey clientKey = Samples::clientKey(random);
    Invitation invitation = Invitation::generate(QByteArray(32, 'r'), random);

    EnvelopeHeader header() const { return Samples::header(ObjectType::Segment, team, laptop, 12, key); }
    Groups::Place segmentPlace() const { return {"RnGroup1", team, laptop.device, 10}; }
    Groups::Place partPlace() const { return {"RnPart_1", team, {}, 0}; }
};

World& world()
{
    static World world;
    return world;
}

ClientKey known(const Id&)
{
    return world().clientKey.copy();
}

Result<SegmentCoder::Decoded> decodedSegment(const QByteArray& plain)
{
    return SegmentCoder::decode(plain, world().team, world().laptop.device, 12, known);
}

void takeSegment(const QByteArray& plain)
{
    const auto read = decodedSegment(plain);
    if (!read)
        return;
    ClientKeys keys;
    QList<Id> fresh;
    for (const auto& [client, key] : read->fresh) {
        keys.emplace(client, key.copy());
        fresh.append(client);
    }
    for (const EditGroup& group : read->segment.groups)
        if (!group.client.isNull() && !keys.contains(group.client))
            keys.emplace(group.client, known(group.client));
    const auto written = SegmentCoder::encode(read->segment, keys, fresh, world().random);
    check(written.has_value());
    const auto again = decodedSegment(*written);
    check(again && again->segment == read->segment && again->fresh == read->fresh);
}

void takePart(const QByteArray& plain)
{
    const auto read = SnapshotPart::fromCbor(plain, world().team);
    if (!read)
        return;
    const auto written = read->part.toCbor(world().team, read->keys, world().random);
    check(written.has_value());
    const auto again = SnapshotPart::fromCbor(*written, world().team);
    check(again && again->part == read->part && again->keys == read->keys);
}

/// Any bytes as what a client's group unpacks to, in a segment of the edits 10 to 12.
QByteArray segmentAround(QByteArrayView group)
{
    World& w = world();
    const Segment empty{w.team, w.laptop.device, 10, 12, {}, {}, {}};
    QByteArray plain = SegmentCoder::encode(empty, {}, {}, w.random).value();
    plain.chop(1); // no groups
    WireWriter writer;
    writer.raw(plain);
    writer.array(1);
    Groups::write(writer, w.client, group, w.clientKey, w.segmentPlace(), w.random);
    return writer.take();
}

/// Likewise in a snapshot's part, which carries the key itself.
QByteArray partAround(QByteArrayView group)
{
    World& w = world();
    WireWriter writer;
    writer.map(7);
    writer.number(1);
    writer.id(w.team);
    writer.number(2);
    writer.array(1);
    writer.id(w.laptop.device);
    for (const quint64 empty : {3, 4}) {
        writer.number(empty);
        writer.array(0);
    }
    ClientKeys keys;
    keys.emplace(w.client, w.clientKey.copy());
    writer.number(5);
    Groups::writeKeys(writer, keys, {w.client});
    writer.number(6);
    writer.array(0);
    writer.number(7);
    writer.array(1);
    Groups::write(writer, w.client, group, w.clientKey, w.partPlace(), w.random);
    return writer.take();
}

/// Any bytes as what an envelope's cipher opens to, signed and sealed by one who may.
QByteArray envelopeAround(QByteArrayView padded)
{
    World& w = world();
    static const QByteArray whole = Envelope::seal(w.header(), "x", w.key, w.laptop.signing, w.random);
    const QByteArray opening = whole.first(9 + qFromBigEndian<quint16>(whole.constData() + 7));
    const QByteArray nonce(Crypto::NonceSize, 'n');
    const QByteArray body = opening + nonce + Crypto::seal(padded, opening, nonce, w.key.sealingKey());
    return body + w.laptop.signing.sign("envelope", body);
}

void runEnvelope(QByteArrayView bytes)
{
    const auto header = Envelope::readHeader(bytes);
    if (!header)
        return;
    const auto plain = Envelope::open(bytes, *header, world().key, world().laptop.signing.publicKey);
    // Only what was signed opens, and this is all that was.
    check(!plain || *plain == "sealed");
}

void runEnvelopeInside(QByteArrayView bytes)
{
    const auto plain =
        Envelope::open(envelopeAround(bytes), world().header(), world().key, world().laptop.signing.publicKey);
    check(!plain || plain->size() <= Envelope::LargestPlain);
}

void runSegment(QByteArrayView bytes)
{
    takeSegment(bytes.toByteArray());
}

void runSegmentGroup(QByteArrayView bytes)
{
    takeSegment(segmentAround(bytes));
}

void runHead(QByteArrayView bytes)
{
    const auto read = Head::fromCbor(bytes.toByteArray(), world().team, world().laptop.device);
    if (!read)
        return;
    const auto again = Head::fromCbor(read->toCbor(), read->team, read->device);
    // A name too long for the program that wrote it is cut when written again.
    check(again && again->vector == read->vector && again->held == read->held && read->name.startsWith(again->name));
}

void runKeyBag(QByteArrayView bytes)
{
    const auto read = KeyBag::parse(bytes);
    if (!read)
        return;
    check(read->signedBytes(world().laptop.signing).chopped(Crypto::SignatureSize)
          == bytes.chopped(Crypto::SignatureSize));
    for (const KeyBag::Recipient& recipient : read->recipients)
        (void)world().laptop.box.open(recipient.sealed);
    (void)KeyBag::isSignedBy(bytes, world().laptop.signing.publicKey);
}

void runPart(QByteArrayView bytes)
{
    takePart(bytes.toByteArray());
}

void runPartGroup(QByteArrayView bytes)
{
    takePart(partAround(bytes));
}

void runManifest(QByteArrayView bytes)
{
    const auto read = SnapshotManifest::fromCbor(bytes.toByteArray(), world().team);
    if (!read)
        return;
    const auto again = SnapshotManifest::fromCbor(read->toCbor(), world().team);
    check(again && *again == *read);
}

void runMemberEntry(QByteArrayView bytes)
{
    const auto read = MemberEntry::parse(bytes);
    if (!read)
        return;
    (void)MemberEntry::isSignedBy(bytes, read->signKey);
    const auto again = MemberEntry::parse(read->signedBytes(world().laptop.signing));
    check(again && *again == *read);
}

void runInvitation(QByteArrayView bytes)
{
    const auto read = Invitation::fromText(QString::fromUtf8(bytes));
    if (!read)
        return;
    const SecretBuffer text = read->toText();
    const auto again =
        Invitation::fromText(QString::fromLatin1(reinterpret_cast<const char*>(text.data()), qsizetype(text.size())));
    check(again && again->tag() == read->tag() && again->rootBeginning() == read->rootBeginning());
}

void runJoinRequest(QByteArrayView bytes)
{
    (void)JoinRequest::open(bytes, world().invitation);
}

/// What a place lists: a name of ours is written one way only, whatever the place does with capitals.
void runObjectName(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (const auto name = ObjectName::parse(text)) {
        check(name->toString() == text && Relay::isName(text));
        check(RelayNames::fromPath(RelayNames::toPath(text)) == text);
    }
    if (const auto name = RelayNames::fromPath(text))
        check(Relay::isName(*name) && RelayNames::toPath(*name) == text);
}

QByteArray multistatusOf(const QList<WebDavEntry>& entries)
{
    QByteArray xml = R"(<multistatus xmlns="DAV:">)";
    for (const WebDavEntry& entry : entries) {
        xml += "<response><href>" + QUrl::toPercentEncoding(entry.path, "/") + "</href><propstat><prop><resourcetype>";
        xml += entry.isFolder ? "<collection/>" : "";
        xml += "</resourcetype>";
        if (entry.size >= 0)
            xml += "<getcontentlength>" + QByteArray::number(entry.size) + "</getcontentlength>";
        xml += "</prop><status>HTTP/1.1 200 OK</status></propstat></response>";
    }
    return xml + "</multistatus>";
}

/// A server's answer. Paths that lead upwards are read as those they lead to, so only plain ones come back as they are.
void runMultistatus(QByteArrayView bytes)
{
    const QUrl asked(QStringLiteral("https://cloud.example.org/dav/team/"));
    const auto read = readMultistatus(bytes.toByteArray(), asked);
    if (!read)
        return;
    const auto again = readMultistatus(multistatusOf(*read), asked);
    check(again && again->size() == read->size());
    for (qsizetype i = 0; i < read->size(); ++i) {
        const WebDavEntry& one = read->at(i);
        const WebDavEntry& other = again->at(i);
        check(one.size >= -1 && !one.path.endsWith(u'/'));
        check(other.size == one.size && other.isFolder == one.isFolder);
        const bool isPlain = one.path.startsWith(u'/') && !one.path.contains(QStringLiteral("/."))
                             && !one.path.contains(QStringLiteral("//"));
        check(!isPlain || other.path == one.path);
    }
}

QByteArray groupOf(bool inPart)
{
    SeededRandom random(3);
    WireWriter writer;
    writer.array(2);
    for (quint64 i = 0; i < 2; ++i) {
        writer.array(inPart ? 6 : 5);
        writer.number(inPart ? 0 : i);
        if (inPart)
            writer.number(300 + i);
        writer.number(1000 * i);
        Groups::writeContent(writer, Samples::edits(random, 1, 1, 30).constFirst());
    }
    return writer.take();
}

Segment someSegment()
{
    SeededRandom random(3);
    const World& w = world();
    return {w.team,
            w.laptop.device,
            10,
            12,
            QByteArray(32, 'p'),
            Samples::vector(random, 2),
            {{Id(), Samples::edits(random, 10, 1, 20)}, {w.client, Samples::edits(random, 11, 2, 20)}}};
}

QList<QByteArray> envelopeSeeds()
{
    World& w = world();
    return {Envelope::seal(w.header(), "sealed", w.key, w.laptop.signing, w.random)};
}

QList<QByteArray> insideSeeds()
{
    QByteArray packed = Packing::pack("some bytes that are sealed in an envelope");
    QByteArray length(4, '\0');
    qToBigEndian(quint32(packed.size()), length.data());
    const QByteArray all = length + packed;
    return {all.leftJustified(qsizetype(Envelope::paddedLength(quint64(all.size()))), '\0')};
}

QList<QByteArray> segmentSeeds()
{
    World& w = world();
    ClientKeys keys;
    keys.emplace(w.client, w.clientKey.copy());
    return {SegmentCoder::encode(someSegment(), keys, {w.client}, w.random).value(),
            SegmentCoder::encode(someSegment(), keys, {}, w.random).value()};
}

QList<QByteArray> headSeeds()
{
    SeededRandom random(3);
    Head head = Samples::head(random, 3);
    head.team = world().team;
    head.device = world().laptop.device;
    return {head.toCbor()};
}

QList<QByteArray> keyBagSeeds()
{
    SeededRandom random(3);
    std::vector<Samples::Laptop> laptops;
    laptops.push_back(Samples::laptop(random));
    laptops.push_back(Samples::laptop(random));
    return {Samples::keyBag(random, laptops, world().key).signedBytes(world().laptop.signing)};
}

QList<QByteArray> partSeeds()
{
    SeededRandom random(3);
    const auto sample = Samples::part(random, 2, 2, 2);
    return {sample.part.toCbor(world().team, sample.keys, random).value()};
}

QList<QByteArray> manifestSeeds()
{
    SeededRandom random(3);
    SnapshotManifest manifest = Samples::manifest(random, 2, 2);
    manifest.team = world().team;
    return {manifest.toCbor()};
}

QList<QByteArray> memberEntrySeeds()
{
    const World& w = world();
    MemberEntry entry;
    entry.team = w.team;
    entry.author = entry.device = w.laptop.device;
    entry.signKey = w.laptop.signing.publicKey;
    entry.boxKey = w.laptop.box.publicKey;
    QList<QByteArray> seeds = {entry.signedBytes(w.laptop.signing)};
    entry.device = w.client;
    entry.depth = 1;
    entry.parents = {QByteArray(32, 'p')};
    for (int action = int(MemberEntry::Action::Admit); action <= int(MemberEntry::Action::Succeed); ++action) {
        entry.action = MemberEntry::Action(action);
        seeds.append(entry.signedBytes(w.laptop.signing));
    }
    return seeds;
}

QList<QByteArray> invitationSeeds()
{
    const SecretBuffer text = world().invitation.toText();
    return {QByteArray(reinterpret_cast<const char*>(text.data()), qsizetype(text.size()))};
}

QList<QByteArray> joinRequestSeeds()
{
    World& w = world();
    const JoinRequest request{w.laptop.device, w.laptop.signing.publicKey, w.laptop.box.publicKey,
                              QStringLiteral("Laptop")};
    return {request.seal(w.invitation, w.laptop.signing, w.random)};
}

QList<QByteArray> objectNameSeeds()
{
    const World& w = world();
    QList<QByteArray> seeds;
    for (int kind = 0; kind <= int(ObjectName::Kind::Manifest); ++kind) {
        const QString name = ObjectName{ObjectName::Kind(kind), w.team, 12, QByteArray(32, 'h')}.toString();
        seeds.append(name.toLatin1());
        seeds.append(RelayNames::toPath(name).toLatin1());
    }
    return seeds;
}

QList<QByteArray> multistatusSeeds()
{
    const QByteArray href = "/dav/team/s/" + QByteArray(32, 'a') + "/000000000012-" + QByteArray(64, 'b');
    return {multistatusOf({{QStringLiteral("/dav/team"), true, -1, {}}, {QString::fromLatin1(href), false, 4096, {}}}),
            "<?xml version=\"1.0\"?>\n<d:multistatus xmlns:d=\"DAV:\" xmlns:o=\"urn:other\"><d:response><d:href>"
            "https://cloud.example.org/dav/team/c%C3%A4/</d:href><d:propstat><d:prop><d:getlastmodified>Sun, 06 Nov "
            "1994 08:49:37 GMT</d:getlastmodified><o:size>7</o:size></d:prop><d:status>HTTP/1.1 200 OK</d:status>"
            "</d:propstat><d:propstat><d:prop><d:getcontentlength/></d:prop><d:status>HTTP/1.1 404 Not Found"
            "</d:status></d:propstat></d:response></d:multistatus>"};
}

} // namespace

const QList<Decoder>& decoders()
{
    static const QList<Decoder> all = {
        {"envelope", runEnvelope, envelopeSeeds},
        {"envelope_inside", runEnvelopeInside, insideSeeds},
        {"segment", runSegment, segmentSeeds},
        {"segment_group", runSegmentGroup, [] { return QList<QByteArray>{groupOf(false)}; }},
        {"head", runHead, headSeeds},
        {"key_bag", runKeyBag, keyBagSeeds},
        {"snapshot_part", runPart, partSeeds},
        {"snapshot_group", runPartGroup, [] { return QList<QByteArray>{groupOf(true)}; }},
        {"snapshot_manifest", runManifest, manifestSeeds},
        {"member_entry", runMemberEntry, memberEntrySeeds},
        {"invitation", runInvitation, invitationSeeds},
        {"join_request", runJoinRequest, joinRequestSeeds},
        {"object_name", runObjectName, objectNameSeeds},
        {"multistatus", runMultistatus, multistatusSeeds},
    };
    return all;
}

} // namespace Rinnalla::Fuzz
