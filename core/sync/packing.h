// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// zstd, level 3, one frame that says how long its content is. The contexts are reused, one set a thread.
namespace Rinnalla::Sync::Packing {

qsizetype largestPacked(qsizetype size); ///< room that is enough
/// Into `room` bytes at `out`; how many were used.
qsizetype pack(QByteArrayView plain, char* out, qsizetype room);
QByteArray pack(QByteArrayView plain);
/// Nothing unless it is exactly one such frame with at most `most` bytes inside; no more than those are asked for.
std::optional<QByteArray> unpack(QByteArrayView packed, qsizetype most);

} // namespace Rinnalla::Sync::Packing
