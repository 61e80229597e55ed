// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetcatalogue.h"

namespace Rinnalla {

/// How far a rights sheet can be trusted, and what changed since one was given, in the language of the interface.
namespace SheetTerms {

/// For a list: "Checked Tue 3 Nov by the lawyer". Null: there is no text in that language.
QString state(const SheetEdition* sheet, const QDate& today);
QString shortState(const SheetEdition& sheet, const QDate& today); ///< in one or two words, for a menu
QString stateIcon(const SheetEdition* sheet, const QDate& today);  ///< a Breeze icon name
/// In whole sentences, for who is about to give it.
QString notice(const SheetEdition& sheet, const QDate& today);

/// "Nollalinja: the number was 080 005 005, now it is 080 005 006." One sentence for each thing that is another now.
/// The key is one of SheetCatalogue::told(); nothing where both say the same.
QStringList change(const SheetCatalogue& sheets, const QString& key, const QString& before, const QString& now);

} // namespace SheetTerms

} // namespace Rinnalla
