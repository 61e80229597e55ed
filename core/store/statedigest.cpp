// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statedigest.h"

#include "core/crypto/primitives.h"
#include "core/domain/kinds.h"

#include <QtEndian>

#include <limits>

namespace Rinnalla {

namespace {

constexpr int Size = 16;

bool countsAsNothing(quint16 field, const QCborValue& value)
{
    return value.isNull() || value.isUndefined() || (field == DeletedField && value.isFalse());
}

/// As QCborValue::toCbor, without its streams for what most values are.
void appendCbor(QByteArray& bytes, const QCborValue& value)
{
    constexpr char TextOfSize = 0x60;
    constexpr qsizetype InOneByte = 24;
    const QByteArray text = value.isString() ? value.toString().toUtf8() : QByteArray();
    if (!value.isString() || text.size() > std::numeric_limits<quint8>::max()) {
        bytes += value.toCbor();
        return;
    }
    if (text.size() < InOneByte)
        bytes.append(static_cast<char>(TextOfSize + text.size()));
    else
        bytes.append(static_cast<char>(TextOfSize + InOneByte)).append(static_cast<char>(text.size()));
    bytes += text;
}

QByteArray hashOf(const Id& object, quint16 field, const Id& device, quint64 sequence, const QCborValue& value)
{
    constexpr qsizetype Usual = 256;
    QByteArray bytes;
    bytes.reserve(Usual);
    bytes += object.toBytes();
    char numbers[sizeof field + sizeof sequence];
    qToBigEndian(field, numbers);
    qToBigEndian(sequence, numbers + sizeof field);
    bytes.append(numbers, sizeof numbers);
    bytes += device.toBytes();
    appendCbor(bytes, value);
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
