// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/cbor.h"

#include "core/base/text.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>

#include <limits>
#include <optional>

namespace Rinnalla::Cbor {

namespace {

constexpr int DeepestLevel = 32;

struct Reader : QCborStreamReader {
    explicit Reader(const QByteArray& bytes)
        : QCborStreamReader(bytes)
        , size(bytes.size())
    {}
    bool isBroken() { return broken || lastError() != QCborError::NoError; }

    qsizetype size;
    bool broken = false; ///< cut off, or a string said to be longer than all that is left
};

/// The bytes of a text or byte string, as they are.
QByteArray rawString(Reader& reader)
{
    QByteArray out;
    for (;;) {
        const qsizetype size = reader.currentStringChunkSize();
        if (size < 0)
            return out;
        reader.broken = size > reader.size - reader.currentOffset();
        if (reader.broken)
            return {};
        const qsizetype at = out.size();
        out.resize(at + size);
        if (reader.readStringChunk(out.data() + at, size).status != QCborStreamReader::Ok)
            return out;
    }
}

QCborValue item(Reader& reader, int level);

QCborValue container(Reader& reader, int level)
{
    const bool isMap = reader.isMap();
    QCborArray array;
    QCborMap map;
    if (level == DeepestLevel || !reader.enterContainer())
        return QCborValue::Undefined;
    while (!reader.isBroken() && reader.hasNext()) {
        const qint64 before = reader.currentOffset();
        const QCborValue first = item(reader, level + 1);
        if (isMap)
            map.insert(first, item(reader, level + 1));
        else
            array.append(first);
        reader.broken = reader.broken || reader.currentOffset() == before;
    }
    reader.broken = reader.isBroken(); // only after the outermost item the end is no error
    if (!reader.broken)
        reader.leaveContainer();
    return isMap ? QCborValue(map) : QCborValue(array);
}

template<typename Value>
QCborValue taken(Reader& reader, Value value)
{
    reader.next();
    return value;
}

QCborValue item(Reader& reader, int level)
{
    switch (reader.type()) {
    case QCborStreamReader::UnsignedInteger:
    case QCborStreamReader::NegativeInteger:
        return taken(reader, reader.toInteger());
    case QCborStreamReader::ByteArray:
        return rawString(reader);
    case QCborStreamReader::String:
        return Text::fromUtf8(rawString(reader));
    case QCborStreamReader::Array:
    case QCborStreamReader::Map:
        return container(reader, level);
    case QCborStreamReader::SimpleType:
        return taken(reader, QCborValue(reader.toSimpleType()));
    case QCborStreamReader::Double:
        return taken(reader, reader.toDouble());
    default:
        reader.broken = reader.broken || !reader.isValid();
        reader.next();
        return QCborValue::Undefined;
    }
}

} // namespace

QCborValue decoded(const QByteArray& bytes)
{
    Reader reader(bytes);
    const QCborValue value = item(reader, 0);
    const bool whole = !reader.isBroken() || reader.lastError() == QCborError::EndOfFile;
    return whole && !reader.broken ? value : QCborValue(QCborValue::Undefined);
}

namespace {

enum Major : quint8 { Number = 0, Negative = 1, Bytes = 2, String = 3, Map = 5, Simple = 7 };

/// The first bytes of an item.
struct Head {
    quint8 major = 0;
    quint8 form = 0; ///< the five lower bits
    quint64 argument = 0;
};

/// Nothing where the bytes end, or the item is open-ended.
std::optional<Head> takeHead(QByteArrayView& in)
{
    if (in.isEmpty())
        return std::nullopt;
    const auto first = static_cast<quint8>(in.front());
    in = in.sliced(1);
    Head head{static_cast<quint8>(first >> 5), static_cast<quint8>(first & 31), 0};
    head.argument = head.form;
    if (head.form < 24)
        return head;
    const qsizetype size = head.form > 27 ? 0 : qsizetype(1) << (head.form - 24);
    if (size == 0 || in.size() < size)
        return std::nullopt;
    head.argument = 0;
    for (const char byte : in.first(size))
        head.argument = head.argument << 8 | static_cast<quint8>(byte);
    in = in.sliced(size);
    return head;
}

/// What most fields hold: a number, a text, bytes, yes, no or nothing.
bool isPlain(const Head& head, qsizetype left)
{
    switch (head.major) {
    case Number:
    case Negative:
        return head.argument <= static_cast<quint64>(std::numeric_limits<qint64>::max());
    case Bytes:
    case String:
        return head.argument <= static_cast<quint64>(left);
    default:
        return head.major == Simple && head.form >= QCborValue::False - QCborValue::SimpleType
               && head.form <= QCborValue::Null - QCborValue::SimpleType;
    }
}

/// The next item's head, and the bytes that follow it where it is a string. Nothing where it is not plain.
std::optional<Head> takePlain(QByteArrayView& in, QByteArrayView& content)
{
    const auto head = takeHead(in);
    if (!head || !isPlain(*head, in.size()))
        return std::nullopt;
    const bool isString = head->major == Bytes || head->major == String;
    content = in.first(isString ? static_cast<qsizetype>(head->argument) : 0);
    in = in.sliced(content.size());
    return head;
}

QCborValue valueOf(const Head& head, QByteArrayView content)
{
    switch (head.major) {
    case Number:
        return static_cast<qint64>(head.argument);
    case Negative:
        return ~static_cast<qint64>(head.argument);
    case Bytes:
        return content.toByteArray();
    case String:
        return Text::fromUtf8(content);
    default:
        return QCborValue(static_cast<QCborSimpleType>(head.form));
    }
}

constexpr quint64 LargestField = std::numeric_limits<quint16>::max();

/// Calls take(field, head, content) for each; false where the map holds more than plain values.
template<typename Take>
bool forEachPlainField(QByteArrayView in, Take&& take)
{
    const auto map = takeHead(in);
    if (!map || map->major != Map)
        return false;
    for (quint64 left = map->argument; left > 0; --left) {
        QByteArrayView content;
        const auto key = takeHead(in);
        const auto value = key ? takePlain(in, content) : std::nullopt;
        if (!value || key->major != Number || key->argument > LargestField)
            return false;
        take(static_cast<quint16>(key->argument), *value, content);
    }
    return true;
}

} // namespace

QMap<quint16, QCborValue> decodedFields(const QByteArray& bytes)
{
    QMap<quint16, QCborValue> fields;
    const bool isPlain = forEachPlainField(bytes, [&](quint16 field, const Head& head, QByteArrayView content) {
        fields.insert(field, valueOf(head, content));
    });
    if (isPlain)
        return fields;
    fields.clear();
    const QCborMap map = decoded(bytes).toMap();
    for (auto it = map.begin(); it != map.end(); ++it)
        if (const qint64 field = it.key().toInteger(-1); field >= 0 && field <= qint64(LargestField))
            fields.insert(static_cast<quint16>(field), it.value());
    return fields;
}

QCborValue decodedField(const QByteArray& bytes, quint16 field)
{
    QCborValue found(QCborValue::Undefined);
    const bool isPlain = forEachPlainField(bytes, [&](quint16 of, const Head& head, QByteArrayView content) {
        if (of == field)
            found = valueOf(head, content);
    });
    return isPlain ? found : decodedFields(bytes).value(field, QCborValue(QCborValue::Undefined));
}

} // namespace Rinnalla::Cbor
