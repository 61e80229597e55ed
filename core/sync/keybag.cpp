// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/primitives.h"
#include "core/sync/head.h"
#include "core/sync/wirevector.h"

#include <algorithm>
#include <tuple>

namespace Rinnalla::Sync {

namespace {

constexpr char Purpose[] = "key bag";
constexpr char Magic[] = "RnKeys";
constexpr qsizetype MagicSize = sizeof Magic - 1;
constexpr quint8 Protocol = 1;
constexpr qsizetype StartSize = MagicSize + 1;
constexpr qsizetype LargestBag = 16 * 1024 * 1024;
constexpr qsizetype CommitmentSize = 16;
constexpr qsizetype SealedSize = Crypto::KeySize + Crypto::BoxOverhead;

bool standsBefore(const KeyBag::Recipient& one, const KeyBag::Recipient& other)
{
    return std::tie(one.device, one.box) < std::tie(other.device, other.box);
}

QList<KeyBag::Recipient> readRecipients(WireReader& reader)
{
    QList<KeyBag::Recipient> recipients;
    for (qsizetype left = reader.array(); left > 0 && reader.isOk(); --left) {
        reader.arrayOf(3);
        KeyBag::Recipient recipient{reader.id(), reader.bytesOf(Crypto::KeySize), reader.bytesOf(SealedSize)};
        if (!recipients.isEmpty() && !standsBefore(recipients.constLast(), recipient))
            reader.refuse("recipients out of order");
        recipients.append(recipient);
    }
    return recipients;
}

} // namespace

QByteArray KeyBag::signedBytes(const SigningKey& signer) const
{
    QList<Recipient> sorted = recipients;
    std::ranges::sort(sorted, standsBefore);
    WireWriter writer(128 + sorted.size() * 144);
    writer.raw(QByteArray(Magic, MagicSize).append(static_cast<char>(Protocol)));
    writer.array(5);
    writer.id(team);
    writer.number(epoch);
    writer.bytes(commitment);
    writer.id(author);
    writer.array(sorted.size());
    for (const Recipient& recipient : std::as_const(sorted)) {
        writer.array(3);
        writer.id(recipient.device);
        writer.bytes(recipient.box);
        writer.bytes(recipient.sealed);
    }
    QByteArray bytes = writer.take();
    bytes.append(signer.sign(Purpose, bytes));
    return bytes;
}

Result<KeyBag> KeyBag::parse(QByteArrayView bytes)
{
    if (bytes.size() > LargestBag || bytes.size() < StartSize + Crypto::SignatureSize)
        return damaged("a key bag of no possible size");
    if (!bytes.startsWith(QByteArrayView(Magic, MagicSize)))
        return damaged("no key bag");
    if (const auto protocol = static_cast<quint8>(bytes[MagicSize]); protocol > Protocol)
        return newerVersion(QStringLiteral("key bag: protocol %1").arg(protocol));
    else if (protocol < Protocol)
        return damaged("key bag: no such protocol");
    WireReader reader(bytes.sliced(StartSize).chopped(Crypto::SignatureSize));
    KeyBag bag;
    reader.arrayOf(5);
    bag.team = reader.id();
    bag.epoch = quint32(reader.number(LargestEpoch));
    bag.commitment = reader.bytesOf(CommitmentSize);
    bag.author = reader.id();
    bag.recipients = readRecipients(reader);
    if (const Status read = reader.finish(); !read)
        return tl::unexpected(read.error());
    return bag;
}

bool KeyBag::isSignedBy(QByteArrayView bytes, const QByteArray& authorPublicKey)
{
    return bytes.size() > Crypto::SignatureSize
           && SigningKey::verify(authorPublicKey, Purpose, bytes.chopped(Crypto::SignatureSize),
                                 bytes.last(Crypto::SignatureSize));
}

} // namespace Rinnalla::Sync
