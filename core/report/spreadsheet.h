// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace Rinnalla::Spreadsheet {

/// A cell that holds something.
struct Cell {
    int row = 0;    ///< from 1, as spreadsheets count
    int column = 0; ///< from 1
    QString text;
};

/// "AJ" for 36.
QString columnName(int column);

/// The cells of the first sheet of an .xlsx file, row by row. InvalidInput where it is none, is damaged, or is larger
/// than any such file should be. Formulas are not computed: their last result is read.
Result<QList<Cell>> read(const QByteArray& file);

} // namespace Rinnalla::Spreadsheet
