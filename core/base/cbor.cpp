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

/// The bytes of a text or byte string, as they are.
QByteArray rawString(QCborStreamReader& reader)
{
    QByteArray out;
    for (;;) {
        const qsizetype size = reader.currentStringChunkSize();
        if (size < 0)
            return out;
        const qsizetype at = out.size();
        out.resize(at + size);
        if (reader.readStringChunk(out.data() + at, size).status != QCborStreamReader::Ok)
            return out;
    }
}

QCborValue item(QCborStreamReader& reader, int level);

QCborValue container(QCborStreamReader& reader, int level)
{
    const bool isMap = reader.isMap();
    QCborArray array;
    QCborMap map;
    if (level == DeepestLevel || !reader.enterContainer())
        return QCborValue::Undefined;
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        const QCborValue first = item(reader, level + 1);
        if (isMap)
            map.insert(first, item(reader, level + 1));
        else
            array.append(first);
    }
    reader.leaveContainer();
    return isMap ? QCborValue(map) : QCborValue(array);
}

template<typename Value>
QCborValue taken(QCborStreamReader& reader, Value value)
{
    reader.next();
    return value;
}

QCborValue item(QCborStreamReader& reader, int level)
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
        reader.next();
        return QCborValue::Undefined;
    }
}

} // namespace

QCborValue decoded(const QByteArray& bytes)
{
    QCborStreamReader reader(bytes);
    const QCborValue value = item(reader, 0);
    return reader.lastError() == QCborError::NoError || reader.lastError() == QCborError::EndOfFile
               ? value
               : QCborValue(QCborValue::Undefined);
}

} // namespace Rinnalla::Cbor
