// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/casework/owndata.h"
#include "core/sheets/sheetpage.h"
#include "ui/session/session.h"

namespace Rinnalla {

/// All that is held of a client, as a page for them: headings, fields and choices in their language, and beside it in
/// the interface's. What somebody typed stands as it was typed. UI thread.
namespace OwnDataPaper {

/// What the client reads, else what they speak; the first of these the program has the words in, else the first. Empty
/// where nobody has written down a language.
QString languageOf(const OwnData& data);
bool hasWords(const QString& language);

/// In the client's language beside the interface's; in the interface's alone where there are no words in the other, or
/// both are the same.
SheetPage page(Session& session, const OwnData& data);

} // namespace OwnDataPaper

} // namespace Rinnalla
