// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
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

/// What "service/nollalinja", "number/child_age_years" or "fact/E1" is about: the service's name, the Finnish term the
/// sheets print as well. Isolated, ready to stand in a line.
QString factName(const SheetCatalogue& sheets, const QString& factKey);

/// "Nollalinja: the number was 080 005 005, now it is 080 005 006." One sentence for each thing that is another now.
/// The key is one of SheetCatalogue::told(); nothing where both say the same.
QStringList change(const SheetCatalogue& sheets, const QString& key, const QString& before, const QString& now);

/// All that is another now than what a handout said, or than what the person has been told since.
QStringList changesSince(const SheetCatalogue& sheets, const Record& handout);

} // namespace SheetTerms

} // namespace Rinnalla
