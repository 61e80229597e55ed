// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/wire.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace Rinnalla::Sync {

namespace {

constexpr int DeepestLevel = 8;
enum Major : quint8 { Number = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Map = 5, Simple = 7 };

} // namespace

tl::unexpected<Error> damaged(const char* detail)
{
    return failure(ErrorCode::Damaged,
                   QCoreApplication::translate("Sync",
                                               "Something that came from the others is damaged or was changed on "
                                               "the way. It was not used; nothing on this laptop was changed."),
                   QString::fromLatin1(detail));
}

tl::unexpected<Error> newerVersion(const QString& detail)
{
    return failure(ErrorCode::NewerVersion,
                   QCoreApplication::translate("Sync", "Another laptop of the team uses a newer version of Rinnalla. "
                                                       "Update this one, then synchronise again. Nothing is lost until "
                                                       "then."),
                   detail);
}

void WireWriter::head(quint8 major, quint64 value)
{
    const auto type = static_cast<quint8>(major << 5);
    char bytes[9];
    if (value < 24) {
        m_out.append(static_cast<char>(type | value));
        return;
    }
    const int power = value <= 0xff ? 0 : value <= 0xffff ? 1 : value <= 0xffffffff ? 2 : 3;
    const int size = 1 << power;
    qToBigEndian(value << (64 - 8 * size), bytes + 1);
    bytes[0] = static_cast<char>(type | (24 + power));
    m_out.append(bytes, 1 + size);
}

void WireWriter::string(quint8 major, QByteArrayView value)
{
    head(major, quint64(value.size()));
    m_out.append(value);
}

QByteArrayView WireReader::take(qsizetype size)
{
    if (size > m_rest.size())
        refuse("cut short");
    if (m_refusal)
        return {};
    const QByteArrayView taken = m_rest.first(size);
    m_rest = m_rest.sliced(size);
    return taken;
}

/// The number that belongs to an initial byte, in its only right form.
quint64 WireReader::argument(quint8 initial)
{
    const quint8 small = initial & 31;
    if (small < 24)
        return small;
    if (small > 27) {
        refuse("open-ended or unknown item");
        return 0;
    }
    const int size = 1 << (small - 24);
    quint64 value = 0;
    for (const char byte : take(size))
        value = value << 8 | static_cast<quint8>(byte);
    const quint64 least = size == 1 ? 24 : quint64(1) << (4 * size);
    if (value < least)
        refuse("number not in its shortest form");
    return value;
}

quint64 WireReader::head(quint8 major, quint64 most)
{
    const QByteArrayView initial = take(1);
    if (m_refusal)
        return 0;
    const auto byte = static_cast<quint8>(initial.front());
    if (byte >> 5 != major)
        refuse("another type");
    const quint64 value = m_refusal ? 0 : argument(byte);
    if (value > most)
        refuse("too large");
    return m_refusal ? 0 : value;
}

qsizetype WireReader::count(quint8 major, qsizetype most, qsizetype smallestItem)
{
    const quint64 value = head(major, quint64(most));
    if (value > quint64(m_rest.size() / smallestItem))
        refuse("cut short");
    return m_refusal ? 0 : qsizetype(value);
}

quint64 WireReader::number(quint64 most)
{
    return head(Number, most);
}

qint64 WireReader::integer()
{
    constexpr auto Most = quint64(std::numeric_limits<qint64>::max());
    const bool isNegative = !m_rest.isEmpty() && static_cast<quint8>(m_rest.front()) >> 5 == Negative;
    const auto value = qint64(head(isNegative ? Negative : Number, Most));
    return isNegative && !m_refusal ? ~value : value;
}

bool WireReader::boolean()
{
    const quint64 value = head(Simple, 21);
    if (value < 20)
        refuse("another type");
    return value == 21;
}

QByteArrayView WireReader::bytes(qsizetype most)
{
    return take(count(Bytes, most, 1));
}

QByteArray WireReader::bytesOf(qsizetype exactly)
{
    const QByteArrayView value = bytes(exactly);
    if (value.size() != exactly)
        refuse("wrong length");
    return m_refusal ? QByteArray() : value.toByteArray();
}

QString WireReader::text(qsizetype most)
{
    const QByteArrayView raw = take(count(Text, most, 1));
    const QString value = Rinnalla::Text::fromUtf8(raw.toByteArray());
    if (QByteArrayView(value.toUtf8()) != raw)
        refuse("not UTF-8");
    return m_refusal ? QString() : value;
}

Id WireReader::id()
{
    return Id::fromBytes(bytesOf(Id::Size)).value_or(Id());
}

qsizetype WireReader::array(qsizetype most)
{
    return count(Array, most, 1);
}

void WireReader::arrayOf(qsizetype exactly)
{
    if (array(exactly) != exactly)
        refuse("wrong number of items");
}

qsizetype WireReader::map(qsizetype most)
{
    return count(Map, most, 2);
}

void WireReader::beginFields()
{
    m_fields = map();
    m_field = 0;
}

void WireReader::field(quint64 key)
{
    Q_ASSERT(key < FirstOptional);
    if (m_fields-- <= 0 || number(key) != key)
        refuse("a field is missing or unknown");
    m_field = key;
}

bool WireReader::optionalField(quint64 key)
{
    Q_ASSERT(key >= FirstOptional);
    WireReader ahead(*this);
    if (m_fields <= 0 || ahead.number() != key || !ahead.isOk())
        return false;
    *this = ahead;
    --m_fields;
    m_field = key;
    return true;
}

void WireReader::endFields()
{
    for (; m_fields > 0 && !m_refusal; --m_fields) {
        const quint64 key = number();
        if (key < FirstOptional || key <= m_field)
            refuse("a field is unknown, out of order or there twice");
        m_field = key;
        skip();
    }
}

void WireReader::skip(int depth)
{
    const auto major = static_cast<quint8>(m_rest.isEmpty() ? 0 : static_cast<quint8>(m_rest.front()) >> 5);
    if (depth == DeepestLevel)
        refuse("too deep");
    QByteArrayView keyBefore;
    switch (major) {
    case Negative:
        head(Negative, ~quint64(0));
        return;
    case Bytes:
        bytes();
        return;
    case Text:
        text(Largest);
        return;
    case Array:
        for (qsizetype left = array(); left > 0 && !m_refusal; --left)
            skip(depth + 1);
        return;
    case Map:
        for (qsizetype left = map(); left > 0 && !m_refusal; --left) {
            const QByteArrayView from = m_rest;
            skip(depth + 1);
            const QByteArrayView key = from.first(from.size() - m_rest.size());
            if (std::ranges::lexicographical_compare(
                    keyBefore, key, {}, [](char c) { return quint8(c); }, [](char c) { return quint8(c); }))
                keyBefore = key;
            else
                refuse("map keys out of order");
            skip(depth + 1);
        }
        return;
    case Simple:
        if (const quint64 value = head(Simple, 22); value < 20)
            refuse("a simple value of no meaning here");
        return;
    default:
        number();
    }
}

void WireReader::refuse(const char* reason)
{
    if (!m_refusal)
        m_refusal = reason;
    m_rest = {};
}

Status WireReader::finish()
{
    if (!atEnd())
        refuse("bytes are left over");
    return m_refusal ? Status(damaged(m_refusal)) : Status();
}

} // namespace Rinnalla::Sync
