// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/kinds.h"

#include <QByteArrayList>
#include <QString>

struct sqlite3;

namespace Rinnalla {

/// How "search everything" sees a text. A text is folded (Text::folded) and cut into runs. A run of letters gives its
/// overlapping three-letter pieces, so that turvakoti is found inside turvakotiin, and its first one and two letters
/// behind a mark, so that a search can begin with one key. A run of Chinese, Japanese or Korean gives single
/// characters and pairs, for many words there have two.
///
/// Every piece stands on a shelf: the record's kind and room are part of it. So one room's search never even touches
/// another's entries, and a search reads no longer lists than it must.
namespace SearchPieces {

constexpr char16_t ShelfMark = 0xE000;
constexpr char16_t StartMark = 0xE001;

QByteArray shelf(Kind kind, const QString& room);
/// The text as it is given to the index, which learns the shelf from its beginning.
QString shelved(const QByteArray& shelf, const QString& text);

/// What the index keeps of a text, each piece as UTF-8.
QByteArrayList ofText(QStringView text, const QByteArray& shelf);
/// What must all be there for a query to fit: fewer than ofText gives, chosen so that few records fit by chance.
QByteArrayList ofQuery(QStringView query, const QByteArray& shelf);
/// The folded runs of a query, to check a candidate against: each must stand somewhere in the folded text.
QStringList runs(QStringView query);

} // namespace SearchPieces

/// Makes the tokenizer `pieces` known to FTS5 on this connection.
Status registerSearchTokenizer(sqlite3* database);

} // namespace Rinnalla
