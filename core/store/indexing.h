// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <limits>

namespace Rinnalla {

class Connection;
class JournalState;

/// Rows that come from other laptops by the hundred are not put into the search index one by one: they wait, a search
/// reads them themselves (Search::find), and afterwards they are put into it in pieces (Journal::purge). Those that
/// wait are all rows whose place in `object` lies after one mark, kept in table `local`; none of them is in the index.
///
/// Inside a transaction and behind the gate. Throws SQLite::Exception.
namespace Indexing {

constexpr qint64 All = std::numeric_limits<qint64>::max(); ///< the mark where nothing waits

qint64 mark(Connection& connection); ///< also on a reader's connection
/// From now on, what is new waits.
void defer(Connection& connection, JournalState& state);
/// Puts the next rows into the index; true while there are more.
bool catchUp(Connection& connection, JournalState& state, int rows);

} // namespace Indexing

} // namespace Rinnalla
