// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/store/connection.h"

namespace Rinnalla {

/// "Search everything": finds words, parts of words and beginnings, without regard to case and accents, in every script
/// the clients use. All words of the query must be there. Identity is never searched: finding would reveal.
namespace Search {

struct Query {
    QString text;
    Kind kind = Kind::Client;
    QString room = QStringLiteral("support"); ///< partners and activities belong to no room and are found from each
    qint64 before = 0;                        ///< go on after the hit of this place; 0: from the newest
};

struct Hit {
    Record record;
    qint64 place = 0; ///< for Query::before
    QString excerpt;  ///< the words around the first find, one line
};

/// Newest first. An empty text finds nothing.
Result<QList<Hit>> find(Connection& connection, const Query& query, int limit);

} // namespace Search

} // namespace Rinnalla
