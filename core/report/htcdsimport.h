// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/htcds.h"

#include <functional>

namespace Rinnalla::Htcds {

/// What a file of cases holds, and what a person should know of how it was read.
struct Import {
    QList<Case> cases;
    QStringList warnings; ///< one for each column that is not as it should be, and each value that was left out
};

/// The official template as a spreadsheet or as CSV, found by looking. Columns are known by the name in row 1; where
/// there is none, by the label in row 2. The known mistakes of the official files are understood and told. A row with
/// nothing but its number is no case. Nothing is stored.
Result<Import> read(const QByteArray& file);

/// A client for each case, with what the record has a place for; the rest stands in the note of a first contact, under
/// the standard's names. `newId` gives ids, `codeName` names that are free.
QList<Edit> edits(const Import& import, const std::function<Id()>& newId, const std::function<QString()>& codeName,
                  const QString& room, const QDateTime& now);

} // namespace Rinnalla::Htcds
