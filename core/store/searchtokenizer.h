// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArrayList>
#include <QString>

struct sqlite3;

namespace Rinnalla {

/// How "search everything" sees a text. A text is folded (Text::folded) and cut into runs. A run of letters gives its
/// overlapping three-letter pieces, so that turvakoti is found inside turvakotiin, and its first one and two letters
/// behind a mark, so that a search can begin with one key. A run of Chinese, Japanese or Korean gives single
/// characters and pairs, for many words there have two. A run that begins with U+E000 is a filter and stays whole.
namespace SearchPieces {

constexpr char16_t FilterMark = 0xE000;
constexpr char16_t StartMark = 0xE001;

/// A word that belongs to no text, to narrow a search by: a record's kind or room.
inline QString filter(const QString& name)
{
    return QChar(FilterMark) + name;
}

/// What the index keeps of a text.
QByteArrayList ofText(QStringView text);
/// What must all be there for a query to fit: fewer than ofText gives, chosen so that few records fit by chance.
QByteArrayList ofQuery(QStringView query);
/// The folded runs of a query, to check a candidate against: each must stand somewhere in the folded text.
QStringList runs(QStringView query);

} // namespace SearchPieces

/// Makes the tokenizer `pieces` known to FTS5 on this connection.
Status registerSearchTokenizer(sqlite3* database);

} // namespace Rinnalla
