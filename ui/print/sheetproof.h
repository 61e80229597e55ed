// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetcatalogue.h"

#include <QStringList>

class QTextLayout;

namespace Rinnalla {

/// Something that only a printed page shows.
struct PrintFinding {
    enum class Rule { Glyphs, Lines, Room };

    Rule rule = Rule::Lines;
    QString file; ///< "sheets/help-now/en.md"
    int row = 0;  ///< 0: not in a row
    QString message;
};

QString ruleName(PrintFinding::Rule rule); ///< "lines"

/// Lays sheets out as they are printed and reads the laid lines back. Needs a QGuiApplication; any thread.
namespace SheetProof {

/// Every topic, language and format, those with room for it also with Finnish and with English beside it, and the fixed
/// words. All cores work at it, for some seconds.
QList<PrintFinding> read(const SheetCatalogue& catalogue, const QDate& today);
/// The same of these texts alone, without the fixed words.
QList<PrintFinding> read(const SheetCatalogue& catalogue, const QDate& today, const QList<SheetName>& names);
/// The same of one text while it is written, in this thread alone, within a second.
QList<PrintFinding> read(const SheetCatalogue& catalogue, const QDate& today, const SheetName& name,
                         const QString& markdown);

/// What is wrong with the lines of one text: words, numbers or terms torn apart, signs at the wrong end.
QStringList faultsOf(const QTextLayout& lines, const QString& language);

} // namespace SheetProof

} // namespace Rinnalla
