// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statedigest.h"

#include "core/crypto/primitives.h"
#include "core/domain/kinds.h"

#include <QVarLengthArray>
#include <QtEndian>

#include <array>
#include <bit>
#include <limits>

namespace Rinnalla {

namespace {

constexpr int Size = 16;

bool countsAsNothing(quint16 field, const QCborValue& value)
{
    return value.isNull() || value.isUndefined() || (field == DeletedField && value.isFalse());
}

constexpr qsizetype UsualSize = 512;
using Buffer = QVarLengthArray<char, UsualSize>; // five fields of every record pass here: no allocation for most

void appendId(Buffer& bytes, const Id& id)
{
    const auto raw = std::bit_cast<std::array<char, Id::Size>>(id);
    bytes.append(raw.data(), Id::Size);
}

template<typename Number>
void appendBigEndian(Buffer& bytes, Number number)
{
    char raw[sizeof number];
    qToBigEndian(number, raw);
    bytes.append(raw, sizeof raw);
}

/// The first bytes of a CBOR item, in the shortest form, as Qt writes them too.
void appendHead(Buffer& bytes, quint8 major, quint64 value)
{
    constexpr quint64 InOneByte = 24;
    const auto type = static_cast<quint8>(major << 5);
    const auto begin = [&](quint8 low) { bytes.append(static_cast<char>(type | low)); };
    if (value < InOneByte) {
        begin(static_cast<quint8>(value));
    } else if (value <= std::numeric_limits<quint8>::max()) {
        begin(24);
        bytes.append(static_cast<char>(value));
    } else if (value <= std::numeric_limits<quint16>::max()) {
        begin(25);
        appendBigEndian(bytes, static_cast<quint16>(value));
    } else if (value <= std::numeric_limits<quint32>::max()) {
        begin(26);
        appendBigEndian(bytes, static_cast<quint32>(value));
    } else {
        begin(27);
        appendBigEndian(bytes, value);
    }
}

/// As QCborValue::toCbor, without its streams for what most values are.
void appendCbor(Buffer& bytes, const QCborValue& value)
{
    enum : quint8 { Number = 0, Negative = 1, Bytes = 2, Text = 3 };
    const auto appendString = [&](quint8 major, const QByteArray& string) {
        appendHead(bytes, major, static_cast<quint64>(string.size()));
        bytes.append(string.constData(), string.size());
    };
    switch (value.type()) {
    case QCborValue::Integer: {
        const qint64 number = value.toInteger();
        number < 0 ? appendHead(bytes, Negative, static_cast<quint64>(~number))
                   : appendHead(bytes, Number, static_cast<quint64>(number));
        break;
    }
    case QCborValue::ByteArray:
        appendString(Bytes, value.toByteArray());
        break;
    case QCborValue::String:
        appendString(Text, value.toString().toUtf8());
        break;
    default: {
        const QByteArray cbor = value.toCbor();
        bytes.append(cbor.constData(), cbor.size());
    }
    }
}

StateDigest hashOf(const Id& object, quint16 field, const Id& device, quint64 sequence, const QCborValue& value)
{
    Buffer bytes;
    appendId(bytes, object);
    appendBigEndian(bytes, field);
    appendBigEndian(bytes, sequence);
    appendId(bytes, device);
    appendCbor(bytes, value);
    return StateDigest::fromBytes(Crypto::hash(QByteArrayView(bytes.constData(), bytes.size()), Size));
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
        add(hashOf(object, field, device, sequence, value));
}

void StateDigest::subtract(const Id& object, quint16 field, const Id& device, quint64 sequence, const QCborValue& value)
{
    if (countsAsNothing(field, value))
        return;
    StateDigest other = hashOf(object, field, device, sequence, value);
    other.m_low = ~other.m_low; // two's complement
    other.m_high = ~other.m_high;
    StateDigest one;
    one.m_low = 1;
    other.add(one);
    add(other);
}

} // namespace Rinnalla
