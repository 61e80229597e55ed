// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/envelope.h"

#include "core/crypto/primitives.h"
#include "core/sync/packing.h"
#include "core/sync/wirevector.h"

#include <QtEndian>

#include <bit>
#include <cstring>

namespace Rinnalla::Sync::Envelope {

namespace {

constexpr char Magic[] = "RnSync";
constexpr qsizetype MagicSize = sizeof Magic - 1;
constexpr quint8 Protocol = 1;
constexpr qsizetype StartSize = MagicSize + 1 + 2; // magic, protocol, length of the header
constexpr qsizetype CommitmentSize = 16;
constexpr qsizetype LengthSize = 4;
constexpr char Purpose[] = "envelope";

/// Padding and zstd's worst case on top of the largest plain bytes.
constexpr qsizetype LargestSealed = LargestPlain + LargestPlain / 8;

/// Everything before the nonce: what is sealed in as associated data.
QByteArray opening(const EnvelopeHeader& header)
{
    WireWriter writer(96);
    writer.array(6);
    writer.number(quint64(header.type));
    writer.id(header.team);
    writer.id(header.device);
    writer.number(header.sequence);
    writer.number(header.epoch);
    writer.bytes(header.commitment);
    const QByteArray cbor = writer.take();
    QByteArray bytes(StartSize, Qt::Uninitialized);
    std::memcpy(bytes.data(), Magic, MagicSize);
    bytes[MagicSize] = static_cast<char>(Protocol);
    qToBigEndian(quint16(cbor.size()), bytes.data() + MagicSize + 1);
    return bytes + cbor;
}

Result<QByteArrayView> headerBytes(QByteArrayView sealed)
{
    if (sealed.size() < StartSize || sealed.size() > LargestSealed)
        return damaged("envelope: no possible size");
    if (!sealed.startsWith(QByteArrayView(Magic, MagicSize)))
        return damaged("envelope: not one");
    if (const auto protocol = static_cast<quint8>(sealed[MagicSize]); protocol > Protocol)
        return newerVersion(QStringLiteral("envelope: protocol %1").arg(protocol));
    else if (protocol < Protocol)
        return damaged("envelope: no such protocol");
    const auto size = qsizetype(qFromBigEndian<quint16>(sealed.data() + MagicSize + 1));
    if (sealed.size() < StartSize + size)
        return damaged("envelope: cut short");
    return sealed.sliced(StartSize, size);
}

Result<QByteArray> unpadded(const QByteArray& padded)
{
    if (padded.size() < LengthSize)
        return damaged("envelope: no length");
    const QByteArrayView all(padded);
    const qsizetype end = LengthSize + qsizetype(qFromBigEndian<quint32>(padded.constData()));
    if (end > all.size() || paddedLength(quint64(end)) != quint64(all.size()))
        return damaged("envelope: wrong length");
    for (const char byte : all.sliced(end))
        if (byte != 0)
            return damaged("envelope: padding is not empty");
    auto plain = Packing::unpack(all.sliced(LengthSize, end - LengthSize), LargestPlain);
    if (!plain)
        return damaged("envelope: not compressed as it should be");
    return std::move(*plain);
}

} // namespace

QByteArray seal(const EnvelopeHeader& header, const QByteArray& plain, const EpochKey& key, const SigningKey& signer,
                Random& random)
{
    Q_ASSERT(header.epoch == key.number() && header.commitment == key.commitment());
    if (plain.size() > LargestPlain)
        return {};
    // One buffer for all of it: compressed, padded and sealed where it will lie.
    QByteArray bytes = opening(header);
    const qsizetype associated = bytes.size();
    const qsizetype start = associated + Crypto::NonceSize;
    const qsizetype room = Packing::largestPacked(plain.size());
    const auto most = qsizetype(paddedLength(quint64(LengthSize + room)));
    bytes.resize(start + most + Crypto::TagSize + Crypto::SignatureSize);
    random.fill(bytes.data() + associated, Crypto::NonceSize);

    char* text = bytes.data() + start;
    const qsizetype packed = Packing::pack(plain, text + LengthSize, room);
    qToBigEndian(quint32(packed), text);
    const auto padded = qsizetype(paddedLength(quint64(LengthSize + packed)));
    std::memset(text + LengthSize + packed, 0, std::size_t(padded - LengthSize - packed));
    const QByteArrayView all(bytes);
    Crypto::sealInPlace(text, padded, all.first(associated), all.sliced(associated, Crypto::NonceSize),
                        key.sealingKey());

    bytes.resize(start + padded + Crypto::TagSize);
    bytes.append(signer.sign(Purpose, bytes));
    return bytes;
}

Result<EnvelopeHeader> readHeader(QByteArrayView sealed)
{
    const auto bytes = headerBytes(sealed);
    if (!bytes)
        return tl::unexpected(bytes.error());
    WireReader reader(*bytes);
    EnvelopeHeader header;
    reader.arrayOf(6);
    const quint64 type = reader.number(quint64(ObjectType::SnapshotManifest));
    if (type < quint64(ObjectType::Segment))
        reader.refuse("no such type");
    header.type = ObjectType(type);
    header.team = reader.id();
    header.device = reader.id();
    header.sequence = reader.number(Wire::LargestNumber);
    header.epoch = quint32(reader.number(LargestEpoch));
    header.commitment = reader.bytesOf(CommitmentSize);
    if (const Status read = reader.finish(); !read)
        return tl::unexpected(read.error());
    return header;
}

Result<QByteArray> open(QByteArrayView sealed, const EnvelopeHeader& expected, const EpochKey& key,
                        const QByteArray& signerPublicKey)
{
    const auto header = readHeader(sealed);
    if (!header)
        return tl::unexpected(header.error());
    if (*header != expected)
        return damaged("envelope: not what its name says");
    if (header->epoch != key.number() || header->commitment != key.commitment())
        return damaged("envelope: sealed under another key");
    const qsizetype associated = StartSize + headerBytes(sealed)->size();
    if (sealed.size() < associated + Crypto::NonceSize + Crypto::TagSize + Crypto::SignatureSize)
        return damaged("envelope: cut short");
    const QByteArrayView body = sealed.chopped(Crypto::SignatureSize);
    if (!SigningKey::verify(signerPublicKey, Purpose, body, sealed.last(Crypto::SignatureSize)))
        return damaged("envelope: wrong signature");
    auto padded = Crypto::open(body.sliced(associated + Crypto::NonceSize), sealed.first(associated),
                               body.sliced(associated, Crypto::NonceSize), key.sealingKey());
    if (!padded)
        return damaged("envelope: wrong seal");
    auto plain = unpadded(*padded);
    wipe(padded->data(), std::size_t(padded->size()));
    return plain;
}

bool isFrom(QByteArrayView sealed, ObjectType type, const Id& team, const Id& device, quint64 sequence,
            const QByteArray& signerPublicKey)
{
    const auto header = readHeader(sealed);
    return header && sealed.size() > Crypto::SignatureSize && header->type == type && header->team == team
           && header->device == device && header->sequence == sequence
           && SigningKey::verify(signerPublicKey, Purpose, sealed.chopped(Crypto::SignatureSize),
                                 sealed.last(Crypto::SignatureSize));
}

quint64 paddedLength(quint64 length)
{
    if (length < 2)
        return length;
    // With E the exponent of the length, its last E - bits(E) bits become zero, rounded up.
    const int exponent = std::bit_width(length) - 1;
    const int kept = std::bit_width(unsigned(exponent));
    const quint64 mask = (quint64(1) << (exponent - kept)) - 1;
    return (length + mask) & ~mask;
}

} // namespace Rinnalla::Sync::Envelope
