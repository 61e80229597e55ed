// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCborValue>
#include <QMap>

namespace Rinnalla::Cbor {

/// Reads one CBOR item keeping every character of its texts (QCborValue::fromCbor drops a leading byte order mark).
/// Undefined where the bytes are not CBOR, or hold a type the store never writes.
QCborValue decoded(const QByteArray& bytes);

/// A map from small numbers to values, as the journal keeps an edit. Empty where it is none; keys that are no such
/// numbers are passed over.
QMap<quint16, QCborValue> decodedFields(const QByteArray& bytes);
/// The one value of such a map, without making the others. Undefined where there is none.
QCborValue decodedField(const QByteArray& bytes, quint16 field);

} // namespace Rinnalla::Cbor
