// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/textencoding.h"

#include <QCborValue>
#include <QSet>
#include <QString>

namespace Rinnalla {

/// Reads JSON of any size item by item, so that no more than one item stands in memory.
namespace JsonItems {

struct Item {
    QString list;      ///< the member of the outermost object it stood in; empty: of an outermost array, or the whole
    bool whole = true; ///< the outermost value itself, without the lists that were given out before
    int number = 1;    ///< its place in the list, from 1
    int line = 0;      ///< the line it begins on, from 1
    QCborValue value;
};

/// Returns false to stop for good; that is no error.
using Visitor = std::function<bool(const Item&)>;

/// Gives out the items of an outermost array, or of those members of an outermost object that are named in `lists`
/// and hold arrays; then what is left of the object. UTF-8, or UTF-16 with a byte order mark. InvalidInput names the
/// line: what is no JSON, more than sixty-four levels, more than a thousand members of one object, anything behind the
/// end. Where a name is given twice the last one holds.
Status read(QIODevice& file, const QSet<QString>& lists, const Visitor& visit, const ReadProgress& progress = {});

} // namespace JsonItems

} // namespace Rinnalla
