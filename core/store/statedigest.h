// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QCborValue>

namespace Rinnalla {

/// A sum over every version of every cell, so that two stores that hold the same have the same digest, in whatever
/// order it reached them: each version adds BLAKE2b-128 of what it is and who wrote it, modulo 2^128 (an incremental
/// multiset hash; Clarke et al., 2003). Cells without a value add nothing.
class StateDigest {
public:
    StateDigest() = default;
    static StateDigest fromBytes(const QByteArray& bytes);
    QByteArray toBytes() const; ///< 16 bytes

    void add(const Id& object, quint16 field, const Id& device, quint64 sequence, const QCborValue& value);
    void subtract(const Id& object, quint16 field, const Id& device, quint64 sequence, const QCborValue& value);

    friend bool operator==(const StateDigest&, const StateDigest&) = default;

private:
    void add(const StateDigest& other);

    quint64 m_low = 0;
    quint64 m_high = 0;
};

} // namespace Rinnalla
