// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/textencoding.h"

#include <QList>
#include <QStringList>

namespace Rinnalla {

/// Tables of comma-separated values as programs and people make them: RFC 4180 and what is near it. A separator is any
/// of , ; | and the tab. Lines end as they like.
namespace CsvTable {

struct Row {
    int number = 0; ///< of the line it begins on, counted as spreadsheets do: a cell of several lines is one row
    QStringList cells;
};

/// What a table looks like.
struct Look {
    QByteArray encoding;
    char separator = ',';
    int headerRow = 0; ///< number of the row of headings; 0: none
    int tagRow = 0;    ///< of HXL hashtags; 0: none
    int firstRow = 0;  ///< the first row of data; 0: none
    qint64 rows = 0;   ///< of data, without empty ones
    QStringList headings;
    QStringList tags;
    QList<QStringList> samples; ///< the first rows of data, five at most
};

/// Looks at the whole table. Banner lines above the headings and empty rows are seen for what they are.
Result<Look> look(QIODevice& file, const ReadProgress& progress = {});

/// The row's visitor returns false to stop reading for good; that is no error.
using Visitor = std::function<bool(const Row&)>;

/// Every row that is not empty, in order. InvalidInput names the row. `encoding` as iconv knows it.
Status read(QIODevice& file, const QByteArray& encoding, char separator, const Visitor& visit,
            const ReadProgress& progress = {});

/// A cell as a person reads it: without the apostrophe that keeps a spreadsheet from taking it for a formula, and
/// without those some offices put around codes ('005').
QString plain(const QString& cell);

/// The cells of a line for a file, quoted, with an apostrophe before what a spreadsheet would take for a formula.
QByteArray line(const QStringList& cells);

/// What was guarded by line(), as it was. Only for tables this program wrote.
QString unguarded(const QString& cell);

} // namespace CsvTable

} // namespace Rinnalla
