// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/cbor.h"

#include "core/base/text.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>

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

} // namespace Rinnalla::Cbor
