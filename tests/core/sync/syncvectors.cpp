// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/syncvectors.h"

#include "core/crypto/primitives.h"
#include "core/sync/joinrequest.h"
#include "core/sync/memberentry.h"
#include "tests/core/sync/syncsamples.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <zstd.h>

namespace Rinnalla::Sync::Vectors {

namespace {

/// Every byte is one more than the one before: a second implementation makes the same without our generator.
class Counting final : public Random {
public:
    explicit Counting(quint8 start)
        : m_next(start)
    {}
    void fill(void* bytes, std::size_t size) override
    {
        for (std::size_t i = 0; i < size; ++i)
            static_cast<quint8*>(bytes)[i] = m_next++;
    }

private:
    quint8 m_next;
};

QString hex(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

QString hex(const Id& id)
{
    return id.toString();
}

template<typename Key>
QString hexOf(const Key& key)
{
    return hex(QByteArrayView(key.data(), qsizetype(key.size())));
}

QString number(quint64 value)
{
    return QString::number(value); // JSON's own numbers lose what is above 2^53
}

Id idOf(quint8 byte)
{
    return *Id::fromBytes(QByteArray(Id::Size, static_cast<char>(byte)));
}

struct World {
    Id team = idOf(0x11);
    EpochKey key;
    Samples::Laptop laptop;

    static World make()
    {
        Counting keys(0);
        Counting signing(0x40);
        Counting box(0x80);
        return {idOf(0x11),
                EpochKey::generate(3, keys),
                {idOf(0x22), SigningKey::generate(signing), BoxKey::generate(box)}};
    }
};

QJsonObject ofKeys(const World& world)
{
    Counting ephemeral(0xa0);
    const QByteArray box = BoxKey::sealTo(world.laptop.box.publicKey, world.key.key(), ephemeral).value();
    return {{QStringLiteral("epoch"), number(world.key.number())},
            {QStringLiteral("epochKey"), hexOf(world.key.key())},
            {QStringLiteral("sealingKey"), hexOf(world.key.sealingKey())},
            {QStringLiteral("commitment"), hex(world.key.commitment())},
            {QStringLiteral("state"), hex("state")},
            {QStringLiteral("stateDigest"), hex(world.key.stateDigest("state"))},
            {QStringLiteral("signSeed"), hexOf(world.laptop.signing.secret).left(64)},
            {QStringLiteral("signPublicKey"), hex(world.laptop.signing.publicKey)},
            {QStringLiteral("signed"), hex("bytes")},
            {QStringLiteral("signature"), hex(world.laptop.signing.sign("envelope", "bytes"))},
            {QStringLiteral("boxSecret"), hexOf(world.laptop.box.secret)},
            {QStringLiteral("boxPublicKey"), hex(world.laptop.box.publicKey)},
            {QStringLiteral("ephemeralSecret"),
             QStringLiteral("a0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebf")},
            {QStringLiteral("sealedEpochKey"), hex(box)},
            {QStringLiteral("hash"), hex(hashOf("bytes"))}};
}

/// What all envelopes have in common, around one object's plain bytes.
QJsonObject sealed(const World& world, ObjectType type, quint64 sequence, const QByteArray& plain)
{
    Counting nonce(0xc0);
    const EnvelopeHeader header = Samples::header(type, world.team, world.laptop, sequence, world.key);
    const QByteArray bytes = Envelope::seal(header, plain, world.key, world.laptop.signing, nonce);
    return {{QStringLiteral("type"), int(type)},
            {QStringLiteral("team"), hex(world.team)},
            {QStringLiteral("device"), hex(world.laptop.device)},
            {QStringLiteral("sequence"), number(sequence)},
            {QStringLiteral("epoch"), number(world.key.number())},
            {QStringLiteral("epochKey"), hexOf(world.key.key())},
            {QStringLiteral("signSeed"), hexOf(world.laptop.signing.secret).left(64)},
            {QStringLiteral("nonce"), hex(QByteArrayView(bytes).sliced(bytes.indexOf("\xc0\xc1\xc2"), 24))},
            {QStringLiteral("plain"), hex(plain)},
            {QStringLiteral("envelope"), hex(bytes)},
            {QStringLiteral("hash"), hex(hashOf(bytes))}};
}

JournalEdit edit(quint64 sequence, quint8 object)
{
    return {sequence, 0x018bcfe5680000 + sequence, 2, idOf(object), QByteArray::fromHex("a2016548656c6c6f0203")};
}

QJsonArray toJson(const QList<JournalEdit>& edits)
{
    QJsonArray all;
    for (const JournalEdit& edit : edits)
        all.append(QJsonObject{{QStringLiteral("sequence"), number(edit.sequence)},
                               {QStringLiteral("stamp"), number(edit.stamp)},
                               {QStringLiteral("kind"), edit.kind},
                               {QStringLiteral("object"), hex(edit.object)},
                               {QStringLiteral("body"), hex(edit.body)}});
    return all;
}

QJsonObject toJson(const VersionVector& vector)
{
    QJsonObject all;
    for (auto it = vector.begin(); it != vector.end(); ++it)
        all.insert(hex(it.key()), number(it.value()));
    return all;
}

QJsonObject ofSegment(const World& world)
{
    const Id client = idOf(0x33);
    Segment segment{world.team, world.laptop.device, 7, 9, hashOf("previous"), {{idOf(0x23), 300}}, {}};
    segment.groups = {{Id(), {edit(8, 0x45)}}, {client, {edit(7, 0x33), edit(9, 0x44)}}};
    Counting keyBytes(0xe0);
    ClientKeys keys;
    keys.emplace(client, Samples::clientKey(keyBytes));
    Counting nonce(0x60);
    const QByteArray plain = SegmentCoder::encode(segment, keys, {client}, nonce).value();
    QJsonObject json = sealed(world, ObjectType::Segment, segment.last, plain);
    json.insert(QStringLiteral("from"), number(segment.from));
    json.insert(QStringLiteral("previous"), hex(segment.previous));
    json.insert(QStringLiteral("saw"), toJson(segment.saw));
    json.insert(QStringLiteral("client"), hex(client));
    json.insert(QStringLiteral("clientKey"), hexOf(keys.at(client)));
    json.insert(QStringLiteral("editsOfNoClient"), toJson(segment.groups.constFirst().edits));
    json.insert(QStringLiteral("editsOfClient"), toJson(segment.groups.constLast().edits));
    return json;
}

QJsonObject ofHead(const World& world)
{
    Head head;
    head.team = world.team;
    head.device = world.laptop.device;
    head.counter = 4;
    head.vector = {{idOf(0x22), 9}, {idOf(0x23), 300}};
    head.digest = world.key.stateDigest("state");
    head.at = 1700000000000;
    head.name = QStringLiteral("Tiski \u00e4");
    head.nextBox = world.laptop.box.publicKey;
    head.lastSequence = 9;
    head.lastSegment = hashOf("segment");
    head.epoch = 3;
    head.held = {{2, QByteArray(16, '\x02')}, {3, world.key.commitment()}};
    head.memberTips = {hashOf("entry")};
    head.schema = 2;
    head.program = QStringLiteral("0.2.0");
    QJsonObject json = sealed(world, ObjectType::Head, head.counter, head.toCbor());
    json.insert(QStringLiteral("vector"), toJson(head.vector));
    json.insert(QStringLiteral("digest"), hex(head.digest));
    json.insert(QStringLiteral("at"), number(quint64(head.at)));
    json.insert(QStringLiteral("name"), head.name);
    json.insert(QStringLiteral("nextBox"), hex(head.nextBox));
    json.insert(QStringLiteral("lastSequence"), number(head.lastSequence));
    json.insert(QStringLiteral("lastSegment"), hex(head.lastSegment));
    QJsonArray held;
    for (const auto& [epoch, commitment] : std::as_const(head.held))
        held += QJsonArray{number(epoch), hex(commitment)};
    json.insert(QStringLiteral("held"), held);
    json.insert(QStringLiteral("memberTips"), QJsonArray{hex(head.memberTips.constFirst())});
    json.insert(QStringLiteral("schema"), int(head.schema));
    json.insert(QStringLiteral("program"), head.program);
    return json;
}

QJsonObject ofKeyBag(const World& world)
{
    Counting ephemeral(0xa0);
    const QByteArray box = BoxKey::sealTo(world.laptop.box.publicKey, world.key.key(), ephemeral).value();
    const KeyBag bag{world.team,
                     3,
                     world.key.commitment(),
                     world.laptop.device,
                     {{world.laptop.device, world.laptop.box.publicKey, box}}};
    const QByteArray bytes = bag.signedBytes(world.laptop.signing);
    return {{QStringLiteral("team"), hex(bag.team)},
            {QStringLiteral("epoch"), number(bag.epoch)},
            {QStringLiteral("epochKey"), hexOf(world.key.key())},
            {QStringLiteral("commitment"), hex(bag.commitment)},
            {QStringLiteral("author"), hex(bag.author)},
            {QStringLiteral("signSeed"), hexOf(world.laptop.signing.secret).left(64)},
            {QStringLiteral("boxSecret"), hexOf(world.laptop.box.secret)},
            {QStringLiteral("box"), hex(world.laptop.box.publicKey)},
            {QStringLiteral("sealed"), hex(box)},
            {QStringLiteral("bag"), hex(bytes)},
            {QStringLiteral("hash"), hex(hashOf(bytes))}};
}

QJsonObject ofSnapshot(const World& world)
{
    const Id client = idOf(0x33);
    Counting keyBytes(0xe0);
    ClientKeys keys;
    keys.emplace(client, Samples::clientKey(keyBytes));
    SnapshotPart part{{{idOf(0x22), idOf(0x23), 7, 300}}, {idOf(0x55)}, {}};
    part.groups = {{Id(), {{idOf(0x23), edit(300, 0x45)}}}, {client, {{idOf(0x22), edit(7, 0x33)}}}};
    Counting nonce(0x60);
    const QJsonObject sealedPart =
        sealed(world, ObjectType::SnapshotPart, 1, part.toCbor(world.team, keys, nonce).value());
    const QByteArray partHash = QByteArray::fromHex(sealedPart.value(u"hash").toString().toLatin1());
    const qsizetype partSize = sealedPart.value(u"envelope").toString().size() / 2;
    const SnapshotManifest manifest{world.team,
                                    world.laptop.device,
                                    {{idOf(0x22), 9}, {idOf(0x23), 300}},
                                    {{idOf(0x22), {9, hashOf("segment")}}, {idOf(0x23), {300, {}}}},
                                    {{partHash, partSize}},
                                    2};
    return {{QStringLiteral("client"), hex(client)},
            {QStringLiteral("clientKey"), hexOf(keys.at(client))},
            {QStringLiteral("part"), sealedPart},
            {QStringLiteral("manifest"), sealed(world, ObjectType::SnapshotManifest, 0, manifest.toCbor())}};
}

QJsonObject ofJoining(const World& world)
{
    MemberEntry root;
    root.team = world.team;
    root.author = world.laptop.device;
    root.device = world.laptop.device;
    root.signKey = world.laptop.signing.publicKey;
    root.boxKey = world.laptop.box.publicKey;
    root.at = 1700000000000;
    const QByteArray found = root.signedBytes(world.laptop.signing);
    Counting secret(0x01);
    const Invitation invitation = Invitation::generate(hashOf(found), secret);
    Counting seed(0x90);
    const SigningKey joiner = SigningKey::generate(seed);
    const JoinRequest request{idOf(0x24), joiner.publicKey, world.laptop.box.publicKey, QStringLiteral("Auto \u00e4")};
    Counting nonce(0x60);
    MemberEntry admit = root;
    admit.parents = {hashOf(found)};
    admit.depth = 1;
    admit.action = MemberEntry::Action::Admit;
    admit.device = request.device;
    admit.signKey = request.signKey;
    const SecretBuffer text = invitation.toText();
    return {{QStringLiteral("signSeed"), hexOf(world.laptop.signing.secret).left(64)},
            {QStringLiteral("found"), hex(found)},
            {QStringLiteral("foundHash"), hex(hashOf(found))},
            {QStringLiteral("admit"), hex(admit.signedBytes(world.laptop.signing))},
            {QStringLiteral("invitationSecret"), hexOf(invitation.secret())},
            {QStringLiteral("invitationText"),
             QString::fromLatin1(reinterpret_cast<const char*>(text.data()), qsizetype(text.size()))},
            {QStringLiteral("invitationTag"), hex(invitation.tag())},
            {QStringLiteral("requestKey"), hexOf(invitation.requestKey())},
            {QStringLiteral("joinerSeed"), hexOf(joiner.secret).left(64)},
            {QStringLiteral("device"), hex(request.device)},
            {QStringLiteral("boxKey"), hex(request.boxKey)},
            {QStringLiteral("name"), request.name},
            {QStringLiteral("request"), hex(request.seal(invitation, joiner, nonce))},
            {QStringLiteral("comparison"), request.comparison(invitation).join(u' ')}};
}

QJsonObject ofPadding()
{
    QJsonObject table;
    for (const quint64 length : {0u, 1u, 9u, 17u, 100u, 1000u, 9999u, 65537u, 262145u, 1000000u, 4194305u})
        table.insert(number(length), number(Envelope::paddedLength(length)));
    return {{QStringLiteral("paddedLength"), table}};
}

} // namespace

QMap<QString, QJsonObject> make()
{
    const World world = World::make();
    QMap<QString, QJsonObject> files = {
        {QStringLiteral("keys.json"), ofKeys(world)},       {QStringLiteral("padding.json"), ofPadding()},
        {QStringLiteral("segment.json"), ofSegment(world)}, {QStringLiteral("head.json"), ofHead(world)},
        {QStringLiteral("keybag.json"), ofKeyBag(world)},   {QStringLiteral("snapshot.json"), ofSnapshot(world)},
        {QStringLiteral("joining.json"), ofJoining(world)}};
    for (QJsonObject& file : files)
        file.insert(QStringLiteral("zstd"), QString::fromLatin1(ZSTD_versionString()));
    return files;
}

QByteArray toText(const QJsonObject& object)
{
    return QJsonDocument(object).toJson();
}

} // namespace Rinnalla::Sync::Vectors
