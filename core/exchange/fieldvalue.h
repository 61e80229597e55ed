// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/kinds.h"

#include <QCborValue>
#include <QJsonValue>

namespace Rinnalla {

/// Between the values records keep and the ways they are written outside: moments are RFC 3339 with their offset, ids
/// are hexadecimal text. These only translate; whether a value fits its field, validate() says. InvalidInput where a
/// text has no meaning at all for the field.
namespace FieldValue {

/// From JSON's own types. Null stays null.
Result<QCborValue> fromJson(const Field& field, const QCborValue& json);
/// From a word or a cell: a list is JSON in brackets or separated by commas; an empty text empties the field.
Result<QCborValue> fromText(const Field& field, const QString& text);

QJsonValue toJson(const Field& field, const QCborValue& value);
/// What fromText reads back; an absent value is an empty text.
QString toText(const Field& field, const QCborValue& value);

/// Local time with its offset: 2026-11-21T14:30:00+02:00.
QString momentText(qint64 milliseconds);

} // namespace FieldValue

} // namespace Rinnalla
