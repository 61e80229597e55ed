// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statedigest.h"

#include "core/crypto/primitives.h"
#include "core/domain/kinds.h"

#include <QtEndian>

namespace Rinnalla {

namespace {

constexpr int Size = 16;

bool countsAsNothing(quint16 field, const QCborValue& value)
{
    return value.isNull() || value.isUndefined() || (field == DeletedField && value.isFalse());
}

QByteArray hashOf(const Id& object, quint16 field, const Id& device, quint64 sequence, const QCborValue& value)
{
    QByteArray bytes = object.toBytes();
    char numbers[sizeof field + sizeof sequence];
    qToBigEndian(field, numbers);
    qToBigEndian(sequence, numbers + sizeof field);
    bytes.append(numbers, sizeof numbers);
    bytes += device.toBytes();
    bytes += value.toCbor();
    return Crypto::hash(bytes, Size);
}

} // namespace

StateDigest StateDigest::fromBytes(const QByteArray& bytes)
{
    StateDigest digest;
    if (bytes.size() == Size) {
        digest.m_high = qFromBigEndian<quint64>(bytes.constData());
        digest.m_low = qFromBigEndian<quint64>(bytes.constData() + sizeof digest.m_high);
    }
    return digest;
}

QByteArray StateDigest::toBytes() const
{
    QByteArray bytes(Size, Qt::Uninitialized);
    qToBigEndian(m_high, bytes.data());
    qToBigEndian(m_low, bytes.data() + sizeof m_high);
    return bytes;
}

void StateDigest::add(const StateDigest& other)
{
    m_low += other.m_low;
    m_high += other.m_high + (m_low < other.m_low ? 1 : 0);
}

void StateDigest::add(const Id& object, quint16 field, const Id& device, quint64 sequence, const QCborValue& value)
{
    if (!countsAsNothing(field, value))
        add(fromBytes(hashOf(object, field, device, sequence, value)));
}

void StateDigest::subtract(const Id& object, quint16 field, const Id& device, quint64 sequence, const QCborValue& value)
{
    if (countsAsNothing(field, value))
        return;
    StateDigest other = fromBytes(hashOf(object, field, device, sequence, value));
    other.m_low = ~other.m_low; // two's complement
    other.m_high = ~other.m_high;
    StateDigest one;
    one.m_low = 1;
    other.add(one);
    add(other);
}

} // namespace Rinnalla
