// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QCborValue>
#include <QList>

namespace Rinnalla {

/// One member of a JSON object. Its value is text, integer, double, boolean, null, array or map.
struct JsonMember {
    QString name;
    QCborValue value;
    int line = 0; ///< the line its name stands on, from 1
};

struct JsonObject {
    int line = 0;
    QList<JsonMember> members; ///< in the order given
};

namespace JsonReader {

/// Reads one object, or several, each beginning on a line of its own (NDJSON). A byte order mark before the first and
/// both kinds of line ends are fine. What JSON leaves open is refused: a name given twice, bytes that are not UTF-8,
/// half a surrogate pair, more than sixteen levels. InvalidInput names the line.
Result<QList<JsonObject>> objects(const QByteArray& text);

/// Reads a text that is one JSON value.
Result<QCborValue> value(const QByteArray& text);

} // namespace JsonReader

} // namespace Rinnalla
