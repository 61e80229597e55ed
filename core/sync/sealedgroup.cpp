// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/sealedgroup.h"

#include "core/crypto/primitives.h"
#include "core/sync/packing.h"
#include "core/sync/wirevector.h"

#include <QCoreApplication>
#include <QtEndian>

namespace Rinnalla::Sync::Groups {

namespace {

QByteArray associated(const Place& place, const Id& client)
{
    QByteArray bytes;
    bytes.reserve(64);
    bytes.append(place.label).append(place.team.toBytes()).append(client.toBytes()).append(place.device.toBytes());
    char from[8];
    qToBigEndian(place.from, from);
    return bytes.append(from, sizeof from);
}

} // namespace

void write(WireWriter& writer, const Id& client, QByteArrayView plain, const ClientKey& key, const Place& place,
           Random& random)
{
    char nonce[Crypto::NonceSize];
    random.fill(nonce, sizeof nonce);
    const QByteArrayView nonceView(nonce, sizeof nonce);
    const qsizetype room = Packing::largestPacked(plain.size());
    QByteArray sealed(room + Crypto::TagSize, Qt::Uninitialized);
    const qsizetype packed = Packing::pack(plain, sealed.data(), room);
    Crypto::sealInPlace(sealed.data(), packed, associated(place, client), nonceView, key);
    writer.array(3);
    writer.id(client);
    writer.bytes(nonceView);
    writer.bytes(QByteArrayView(sealed).first(packed + Crypto::TagSize));
}

QList<Sealed> read(WireReader& reader)
{
    QList<Sealed> groups;
    Id before;
    for (qsizetype left = reader.array(); left > 0 && reader.isOk(); --left) {
        reader.arrayOf(3);
        const Sealed group{reader.id(), reader.bytes(Crypto::NonceSize), reader.bytes()};
        if (group.client <= before || group.nonce.size() != Crypto::NonceSize)
            reader.refuse("clients out of order, or a nonce of a wrong length");
        before = group.client;
        groups.append(group);
    }
    return groups;
}

Result<QByteArray> open(const Sealed& group, const ClientKey& key, const Place& place, qsizetype& budget)
{
    auto packed = Crypto::open(group.bytes, associated(place, group.client), group.nonce, key);
    if (!packed)
        return damaged("a client's edits: wrong seal");
    auto plain = Packing::unpack(*packed, budget);
    if (!plain)
        return damaged("a client's edits: not compressed as they should be, or too long");
    budget -= plain->size();
    return std::move(*plain);
}

void writeKeys(WireWriter& writer, const ClientKeys& keys, const QList<Id>& clients)
{
    writer.map(clients.size());
    for (const Id& client : clients) {
        const ClientKey& key = keys.at(client);
        writer.id(client);
        writer.bytes(QByteArrayView(key.data(), qsizetype(key.size())));
    }
}

ClientKeys readKeys(WireReader& reader)
{
    ClientKeys keys;
    Id before;
    for (qsizetype left = reader.map(); left > 0 && reader.isOk(); --left) {
        const Id client = reader.id();
        const QByteArrayView key = reader.bytes(ClientKey::Size);
        if (client <= before || key.size() != ClientKey::Size)
            reader.refuse("client keys out of order or of a wrong length");
        else
            keys.emplace_hint(keys.end(), client, ClientKey(key.data()));
        before = client;
    }
    return keys;
}

void writeContent(WireWriter& writer, const JournalEdit& edit)
{
    writer.number(edit.kind);
    writer.id(edit.object);
    writer.bytes(edit.body);
}

void readContent(WireReader& reader, JournalEdit& edit)
{
    edit.kind = quint8(reader.number(0xff));
    edit.object = reader.id();
    edit.body = reader.bytes().toByteArray();
}

tl::unexpected<Error> unfit(const char* detail)
{
    return failure(ErrorCode::Internal,
                   QCoreApplication::translate("Sync", "What was written here could not be made ready for the others. "
                                                       "It is kept on this laptop; nothing was lost."),
                   QString::fromLatin1(detail));
}

} // namespace Rinnalla::Sync::Groups
