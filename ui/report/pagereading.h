// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetpage.h"

class QTextEdit;

namespace Rinnalla {

/// Shows a page for reading on the screen, however long it is: headings, and rows with the languages side by side, as
/// they will stand on paper. What somebody typed is never markup. UI thread.
void readPage(QTextEdit& edit, const SheetPage& page);

} // namespace Rinnalla
