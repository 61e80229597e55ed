// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/sheets/sheetcatalogue.h"
#include "core/store/connection.h"

namespace Rinnalla {

/// What an organisation does with its library, as edits for the one door. A text's record has an id made of its name,
/// so that laptops which never met write on the same one; fields nobody touched keep what another laptop wrote.
namespace LibraryEdits {

/// Who does it, and when.
struct By {
    QString worker;
    QDateTime at;
};

Id idOf(const SheetName& sheet);
Id idOfFact(const QString& key);
Id idOfSource(const QString& key); ///< of whose packs are trusted; base64 of the public key

/// Keeps what is being written. `basis`: digest of the words in use it was begun from; empty: of none.
Edit draft(const SheetName& sheet, const QString& markdown, const QString& basis, const By& by);
Edit dropDraft(const SheetName& sheet, const By& by);

/// The words are in use from now on: unchecked, not withdrawn, no draft any more. Words that were used and checked
/// before are checked again: that check still names them.
Edit use(const SheetName& sheet, const QString& markdown, int version, const By& by);
Edit useBuiltIn(const SheetName& sheet, const By& by); ///< instead of own words

/// Somebody answers for the words of this digest.
Edit check(const SheetName& sheet, const QString& digest, const SheetCheck& check, const By& by);

/// The words in use must not be used any more; or may again.
Edit withdraw(const SheetCatalogue& catalogue, const SheetName& sheet, const QString& why, const By& by);
Edit restore(const SheetCatalogue& catalogue, const SheetName& sheet, const By& by);

/// Like use(), as the next version. Where the words in use are withdrawn, everybody who was given them, or earlier
/// ones, stays among those to tell: the new words are not on their paper.
Result<Edit> replace(Connection& connection, const SheetCatalogue& catalogue, const SheetName& sheet,
                     const QString& markdown, const By& by);

/// `value`: the fields that differ from the built-in entry; empty: the built-in entry again. A service's last day goes
/// among its fields.
Edit fact(const QString& key, const QJsonObject& value, const SheetCheck& check, const By& by);

} // namespace LibraryEdits

} // namespace Rinnalla
