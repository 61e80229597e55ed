// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/id.h"

#include <algorithm>
#include <cstring>

namespace Rinnalla {

std::optional<Id> Id::fromString(QStringView text)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (text.size() != 2 * Size || !std::all_of(text.begin(), text.end(), isHex))
        return std::nullopt;
    return fromBytes(QByteArray::fromHex(text.toLatin1()));
}

std::optional<Id> Id::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != Size)
        return std::nullopt;
    Id id;
    std::memcpy(id.m_bytes.data(), bytes.data(), Size);
    return id;
}

bool Id::isNull() const
{
    return *this == Id();
}

QString Id::toString() const
{
    return QString::fromLatin1(toBytes().toHex());
}

QByteArray Id::toBytes() const
{
    return QByteArray(reinterpret_cast<const char*>(m_bytes.data()), Size);
}

} // namespace Rinnalla
