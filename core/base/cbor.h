// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCborValue>

namespace Rinnalla::Cbor {

/// Reads one CBOR item keeping every character of its texts (QCborValue::fromCbor drops a leading byte order mark).
/// Undefined where the bytes are not CBOR, or hold a type the store never writes.
QCborValue decoded(const QByteArray& bytes);

} // namespace Rinnalla::Cbor
