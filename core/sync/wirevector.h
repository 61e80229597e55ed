// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/versionvector.h"
#include "core/sync/wire.h"

namespace Rinnalla::Sync {

/// What several objects have in common, beyond CBOR itself.
namespace Wire {

constexpr quint64 LargestNumber = (quint64(1) << 63) - 1; ///< what the store can keep
constexpr qsizetype HashSize = 32;

/// A map from device to a sequence that is not 0.
void write(WireWriter& writer, const VersionVector& vector);
VersionVector readVector(WireReader& reader);

/// Byte strings of one length in ascending order, none twice.
void write(WireWriter& writer, QList<QByteArray> sorted);
QList<QByteArray> readHashes(WireReader& reader);

/// A hash, or an empty string where there is none.
QByteArray readHashOrNone(WireReader& reader);

} // namespace Wire

} // namespace Rinnalla::Sync
