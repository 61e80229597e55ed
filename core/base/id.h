// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace Rinnalla {

/// A row's name for ever, on every laptop: 128 random bits. Written as 32 lower-case hexadecimal digits.
/// The default value is null and names nothing.
class Id {
public:
    static constexpr int Size = 16;

    Id() = default;
    static std::optional<Id> fromString(QStringView text);
    static std::optional<Id> fromBytes(QByteArrayView bytes);

    bool isNull() const;
    QString toString() const;
    QByteArray toBytes() const;

    friend auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed) { return qHashBits(id.m_bytes.data(), Size, seed); }

private:
    std::array<quint8, Size> m_bytes{};
};

} // namespace Rinnalla
