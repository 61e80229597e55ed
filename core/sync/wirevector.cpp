// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/wirevector.h"

#include <algorithm>

namespace Rinnalla::Sync::Wire {

void write(WireWriter& writer, const VersionVector& vector)
{
    writer.map(std::ranges::count_if(vector, [](quint64 sequence) { return sequence > 0; }));
    for (auto it = vector.begin(); it != vector.end(); ++it) {
        if (it.value() == 0)
            continue;
        writer.id(it.key());
        writer.number(it.value());
    }
}

VersionVector readVector(WireReader& reader)
{
    VersionVector vector;
    Id before;
    for (qsizetype left = reader.map(); left > 0 && reader.isOk(); --left) {
        const Id device = reader.id();
        const quint64 sequence = reader.number(LargestNumber);
        if (device <= before || sequence == 0)
            reader.refuse("a vector out of order, or with a zero");
        vector.insert(vector.cend(), device, sequence);
        before = device;
    }
    return vector;
}

void write(WireWriter& writer, QList<QByteArray> hashes)
{
    std::ranges::sort(hashes);
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    writer.array(hashes.size());
    for (const QByteArray& hash : std::as_const(hashes))
        writer.bytes(hash);
}

QList<QByteArray> readHashes(WireReader& reader)
{
    QList<QByteArray> hashes;
    for (qsizetype left = reader.array(); left > 0 && reader.isOk(); --left) {
        const QByteArray hash = reader.bytesOf(HashSize);
        if (!hashes.isEmpty() && hash <= hashes.constLast())
            reader.refuse("hashes out of order");
        hashes.append(hash);
    }
    return hashes;
}

QByteArray readHashOrNone(WireReader& reader)
{
    const QByteArrayView hash = reader.bytes(HashSize);
    if (!hash.isEmpty() && hash.size() != HashSize)
        reader.refuse("wrong length");
    return hash.toByteArray();
}

} // namespace Rinnalla::Sync::Wire
